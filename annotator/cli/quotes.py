"""The command that lists quotes as they are printed, and edits them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.opening import opened
from annotator.cli.output import print_csv, refuse_both, say, say_altered, show
from annotator.cli.projects import PATH, json_option, project_argument
from annotator.core.errors import Refused
from annotator.core.phrases import counted

if TYPE_CHECKING:
    from annotator.project import Project


@click.command()
@project_argument
@click.option("--code", help="Only of this code; with codes below it, the ranges that all cover together.")
@click.option("--role", help="Only where speakers of this role speak.")
@click.option("--exemplar", is_flag=True, help="Only exemplar quotes, and those that were edited.")
@click.option(
    "--attribution",
    default="",
    metavar="TEMPLATE",
    help='Such as "({role}, {group})"; {pseudonym}, '
    "{document} and any attribute may be in it. Otherwise that of the project.",
)
@click.option("--keep", is_flag=True, help="Make that attribution the project's.")
@click.option(
    "--edit",
    nargs=2,
    metavar="ID TEXT",
    help="Give the passage of that id an edited version; an empty text "
    "takes it away. Only ellipses and insertions in [brackets] may differ.",
)
@click.option("--docx", "target", type=PATH, help="Write the quotes to a document.")
@json_option
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
def quotes(
    project: Path, code: str | None, role: str | None, exemplar: bool, attribution: str, keep: bool,
    edit: tuple[str, str] | None, target: Path | None, as_json: bool, as_csv: bool,
) -> None:  # fmt: skip
    """List quotes for print: verbatim, edited, and whose words they are.

    A person's attribute "pseudonym" stands for the name, an attribute "group" for the title of the transcript.
    """
    from annotator import listings, quoting

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        if edit:
            _edit(study, *edit)
        if keep:
            from annotator.store.verbs import quotes as verbs

            study.do("Attribution of quotes", verbs.attribute, attribution)
        found = [one for one in listings.quoted(study, code, role) if not exemplar or one.exemplar or one.edited]
        rows = list(listings.quotes(study, found, attribution))
        if target is not None:
            say_altered(quoting.write_printed(study, found, target, attribution).altered, "text", "document")
            say(f"Wrote “{target}”.")
        if number := sum(row["outgrown"] for row in rows):
            say(f"Printed verbatim, for the edited words do not fit any more: {counted(number, 'passage')}.")
    if as_csv:
        print_csv(rows, listings.QUOTES)
    elif as_json:
        show(rows, listings.QUOTES, as_json=True)
    elif target is None:
        show(rows, ("id", "code", "print", "attribution"))


def _edit(study: Project, id: str, text: str) -> None:
    from annotator.listings import Finder
    from annotator.store.verbs import quotes as verbs

    passage = next((one.passage for one in Finder(study).search() if one.id == id), None)
    if passage is None:
        raise Refused("There is no passage “{0}”. The command passages lists them with their ids.", id)
    study.do("Edit a quote", verbs.edit, passage, text)


COMMANDS = (quotes,)
