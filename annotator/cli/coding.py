"""Commands that code passages and list them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from annotator.cli.conditions import asked, asking_options
from annotator.cli.opening import opened
from annotator.cli.output import print_csv, refuse_both, say, show
from annotator.cli.projects import PATH, json_option, project_argument
from annotator.core.phrases import counted

coder_option = click.option("--coder", default="", help="Whose coding it is; otherwise your login name.")


@click.command()
@project_argument
@click.option("--from", "table", type=PATH, required=True, help="A csv or xlsx with a row for each coding.")
@coder_option
def code(project: Path, table: Path, coder: str) -> None:
    """Code the passages that a table names, all of them or none.

    The table has columns document, code, and either start and end or quote; where a quote occurs several times,
    occurrence says which. Columns coder, memo and exemplar may be there.
    """
    from annotator.formats import tables
    from annotator.store.verbs import coding_table

    with opened(project, coder) as study:
        rows = study.do(f"Code from {table.name}", coding_table.take, tables.read(table), study.author)
    say(f"Coded {counted(rows, 'passage')}.")


@click.command()
@project_argument
@click.option("--code", required=True, help="The code to apply: its name, or its path.")
@click.option("--find", required=True, help="What to look for, in any case; labels and notes are not searched.")
@click.option("--regex", is_flag=True, help="Take it as a regular expression.")
@click.option("--role", help="Only where speakers of this role speak.")
@click.option("--document", help="Only in this document.")
@click.option(
    "--scope", type=click.Choice(["match", "sentence", "turn"]), default="match", show_default=True,
    help="What to code: the words found, or the sentence or turn around them.",
)  # fmt: skip
@coder_option
@click.option("--dry-run", is_flag=True, help="List what would be coded, and code nothing.")
def autocode(
    project: Path, code: str, find: str, regex: bool, role: str | None, document: str | None, scope: str, coder: str,
    dry_run: bool,
) -> None:  # fmt: skip
    """Code every place where something is said, as one step."""
    from annotator import autocoding

    with opened(project, coder) as study:
        hits = autocoding.find(study, find, is_regex=regex, scope=scope, role=role, document=document)
        if not dry_run:
            autocoding.apply(study, code, find, hits)
        else:
            study.read.codebook().find(code)
        rows = [{"document": hit.title, "start": hit.start, "end": hit.end, "text": hit.text} for hit in hits]
    show(rows, ("document", "start", "end", "text"))
    say(f"{counted(len(hits), 'passage')} {'would be coded' if dry_run else 'coded'} as “{code}”.")


@click.command()
@project_argument
@click.option("--code", help="Only of this code; with codes below it, the ranges that all cover together.")
@click.option("--role", help="Only where speakers of this role speak.")
@click.option("--coder", help="Only by this coder.")
@click.option("--document", help="Only in this document.")
@asking_options
@json_option
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
def passages(
    project: Path, code: str | None, role: str | None, coder: str | None, document: str | None, as_json: bool,
    as_csv: bool, **more: Any,
) -> None:  # fmt: skip
    """List coded passages in reading order; of several conditions all must hold."""
    from annotator import listings

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        rows = listings.passages(study, code=code, role=role, coder=coder, document=document, asked=asked(more))
    if as_csv:
        print_csv(rows, listings.PASSAGES)
    else:
        show(rows, listings.PASSAGES, as_json=as_json)


COMMANDS = (code, autocode, passages)
