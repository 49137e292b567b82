"""Commands that set the groups side by side: the notes on each theme, and the quotes that speak for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from annotator.cli.opening import opened
from annotator.cli.output import print_csv, refuse_both, say, say_altered, show
from annotator.cli.projects import PATH, json_option, project_argument

_CSV = click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
_TO = click.option("--to", "target", type=PATH, help="Write themes × groups to a docx, xlsx or csv.")


@click.command()
@project_argument
@click.option("--by", default="role", show_default=True, help="role, document, participant, or an attribute.")
@click.option("--coder", default="", help="Add the private notes of this coder.")
@_TO
@json_option
@_CSV
def summaries(project: Path, by: str, coder: str, target: Path | None, as_json: bool, as_csv: bool) -> None:
    """List the notes on what each group says of each theme, or write them as a grid.

    Private notes are left out, but for those of the coder named.
    """
    from annotator import perspective_writing as writing
    from annotator.questions.summaries import SUMMARIES, listed

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        rows = listed(study, by, coder)
        _write(target, lambda path: writing.write_summaries(study, path, by, coder))
    _print(rows, SUMMARIES, target, as_json=as_json, as_csv=as_csv)


@click.command()
@project_argument
@click.option(
    "--per-role",
    type=click.IntRange(1, 20),
    default=2,
    show_default=True,
    help="At most so many quotes for each theme and group.",
)
@click.option("--by", default="role", show_default=True, help="role, document, participant, or an attribute.")
@click.option("--coder", help="Choose from this coder's coding; otherwise of the coder of record of each document.")
@click.option("--marked", "only_marked", is_flag=True, help="List what is marked as exemplar; propose nothing.")
@_TO
@json_option
@_CSV
def exemplars(
    project: Path,
    per_role: int,
    by: str,
    coder: str | None,
    only_marked: bool,
    target: Path | None,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Propose quotes for each theme and group, spread over documents and speakers.

    What is marked as exemplar and of moderate length is preferred. Who supplies too many is said: more than a third of
    the quotes of a group, or more than two of one theme.
    """
    from annotator import perspective_writing as writing
    from annotator.questions import exemplars as asking

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        found = asking.quotable(study, by, coder)
        quotes = found.marked() if only_marked else found.proposed(per_role)
        rows, columns = asking.rows(study, found, quotes), asking.columns(study)
        for warning in writing.warnings(study, found, found.too_many(quotes)):
            say(str(warning))
        number = None if only_marked else per_role
        _write(target, lambda path: writing.write_quotes(study, path, by, coder, number))
    _print(rows, columns, target, as_json=as_json, as_csv=as_csv)


def _write(target: Path | None, write: Callable[[Path], int]) -> None:
    if target is not None:
        say_altered(write(target), "cell", "file")
        say(f"Wrote “{target}”.")


def _print(
    rows: Sequence[dict[str, Any]], columns: Sequence[str], target: Path | None, *, as_json: bool, as_csv: bool
) -> None:
    if as_csv:
        print_csv(rows, columns)
    elif as_json or target is None:
        show(rows, columns, as_json=as_json)


COMMANDS = (summaries, exemplars)
