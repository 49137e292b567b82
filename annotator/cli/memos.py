"""The command that lists memos and writes them to a document."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.opening import opened
from annotator.cli.output import say, say_altered, show
from annotator.cli.projects import PATH, json_option, project_argument


@click.command()
@project_argument
@click.option("--to", "target", type=PATH, help="Write the memos with their context to a docx.")
@click.option(
    "--by",
    "order",
    type=click.Choice(["date", "code"]),
    default="date",
    show_default=True,
    help="In which order they are written.",
)
@click.option("--coder", default="", help="Add the private memos of this coder.")
@json_option
def memos(project: Path, target: Path | None, order: str, coder: str, as_json: bool) -> None:  # fmt: skip
    """List the memos with what they are about, or write them to a document.

    Private memos are left out, but for those of the coder named.
    """
    from annotator import memo_writing
    from annotator import memos as reading

    with opened(project) as study:
        rows = memo_writing.rows(study, coder)
        if target is not None:
            cells = memo_writing.write(study, reading.thoughts(study, coder), target, order)
            say_altered(cells.altered, "text", "document")
            say(f"Wrote “{target}”.")
    if as_json:
        show(rows, memo_writing.COLUMNS, as_json=True)
    elif target is None:
        show([{**row, "about": memo_writing.about_words(row)} for row in rows], memo_writing.COLUMNS[1:])


COMMANDS = (memos,)
