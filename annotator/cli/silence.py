"""The command that says what was looked for where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.opening import opened
from annotator.cli.output import print_csv, print_json, put, refuse_both, table
from annotator.cli.projects import json_option, project_argument
from annotator.core.phrases import counted

if TYPE_CHECKING:
    from annotator.listings import Row


_EVERYTHING = "Everything was looked for everywhere."


@click.command()
@project_argument
@click.option("--coder", help="What this coder has finished; otherwise the coder of record of each document.")
@click.option("--themes", help="The theme set that is reported; otherwise that of the project, or all codes.")
@click.option("--all-codes", is_flag=True, help="All codes, whichever theme set the project reports.")
@click.option("--to-read", is_flag=True, help="Only what to read again, document by document, and why.")
@json_option
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
def silence(
    project: Path,
    coder: str | None,
    themes: str | None,
    all_codes: bool,
    to_read: bool,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Say for each code and document whether it was looked for: only then is a 0 evidence of silence."""
    from annotator import listings
    from annotator.core.sets import EVERY
    from annotator.questions import silences

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        looks = silences.looks(study, coder=coder, themes=EVERY if all_codes else themes)
        rows = (listings.to_read_again if to_read else listings.silence)(study, looks)
        columns = listings.silence_columns(study)
    if as_json:
        print_json(rows)
    elif as_csv:
        print_csv(rows, columns)
    elif not looks:
        put("There is nothing to look for yet: that takes a code and a transcript.")
    else:
        put(_to_read(rows) if to_read else _map(rows))


def _map(rows: Sequence[Row]) -> str:
    """Codes against documents: the passages where they are counted, and behind what was not looked for a mark."""
    documents = list(dict.fromkeys(row["document"] for row in rows))
    cells = {(row["path"], row["document"]): _cell(row) for row in rows}
    lines = [[path, *(cells[path, one] for one in documents)] for path in dict.fromkeys(row["path"] for row in rows)]
    missing = sum(not row["looked_for"] for row in rows)
    said = _EVERYTHING
    if missing:
        many = f": {missing:,} of {counted(len(rows), 'place')}" if "passages" in rows[0] else ""
        said = f"* not looked for since{many}. See --to-read."
    return f"{table(lines, ['code', *documents])}\n\n{said}"


def _cell(row: Row) -> str:
    if "passages" not in row:
        return "yes" if row["looked_for"] else "*"
    return f"{row['passages']:,}{'' if row['looked_for'] else '*'}"


def _to_read(rows: Sequence[Row]) -> str:
    """What to read again; a document that nobody finished once for all codes."""
    if not rows:
        return _EVERYTHING
    lines = []
    for document, why in dict.fromkeys((row["document"], row["why"]) for row in rows):
        codes = [row["code"] for row in rows if (row["document"], row["why"]) == (document, why)]
        lines.append([document, why, ", ".join(codes)])
    return table(lines, ["document", "why", "codes"])


COMMANDS = (silence,)
