"""Commands by which analysts say what they decided: the status of a theme, and that a transcript is read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.conditions import pairs
from annotator.cli.opening import opened
from annotator.cli.output import say
from annotator.cli.projects import project_argument
from annotator.core.phrases import counted
from annotator.core.status import STATUSES

if TYPE_CHECKING:
    from annotator.core.documents import Document
    from annotator.core.ids import CoderId
    from annotator.project import Project
    from annotator.store.action import Action

_OPEN = "open"


@click.command()
@project_argument
@click.argument("theme")
@click.argument("status", type=click.Choice([*map(str, STATUSES), _OPEN]))
@click.option("--reason", default="", help="Why; it is exported with the status.")
@click.option("--to", "owner", default="", help="The group to which a unique theme is unique.")
@click.option("--by", multiple=True, default=("role",), show_default="role", help="What is compared by; see compare.")
@click.option("--where", multiple=True, callback=pairs, metavar="ATTRIBUTE=VALUE", help="Only these speakers.")
@click.option("--coder", help="Count this coder's coding; otherwise the coder of record of each document.")
def settle(project: Path, theme: str, status: str, reason: str, **how: Any) -> None:
    """Settle the status of a theme, with a reason; “open” takes it back.

    When the numbers upon which it was settled have changed, compare says so.
    """
    with opened(project) as study:
        study.settle(theme, "" if status == _OPEN else status, reason, **how)
    say(f"“{theme}” is open again." if status == _OPEN else f"Settled “{theme}” as {status}.")


@click.command()
@project_argument
@click.argument("documents", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every transcript.")
@click.option("--coder", help="Who has read it; otherwise who counts there, or your login name where nobody coded it.")
@click.option("--not", "not_yet", is_flag=True, help="Take it back: it is not finished after all.")
def finish(project: Path, documents: tuple[str, ...], every: bool, coder: str | None, not_yet: bool) -> None:
    """Say that transcripts are read to the end for all codes that there are now.

    Only then is a 0 evidence of silence; a code that is made or redefined later has to be looked for again.
    """
    if every == bool(documents):
        raise click.UsageError("Name the transcripts that are finished, or say --all.")
    with opened(project) as study:
        found = study.read.documents() if every else [study.document(title) for title in documents]
        label = "Take up reading again" if not_yet else "Finish reading"
        study.do(label, _finish, study, found, None if coder is None else study.coder(coder).id, finished=not not_yet)
    say(f"{counted(len(found), 'transcript')} {'not finished' if not_yet else 'finished'}.")


def _finish(
    action: Action, study: Project, documents: list[Document], coder: CoderId | None, *, finished: bool
) -> None:
    """What was finished before its last codes were made is finished once more, in another pass."""
    from annotator.store.verbs import codings, readings

    counting = {} if coder is not None else study.sources().coders
    newest = max((code.defined for code in study.read.codebook()), default=b"")
    passes = {(one.document, one.coder): one for one in study.read.readings()}
    for document in documents:
        who = coder or counting.get(document.id) or codings.coder(action, study.author)
        last = passes.get((document.id, who))
        is_over = last is not None and last.finished and last.finished_at < newest
        number = 1 if last is None else last.number + (is_over and finished)
        if finished or (last is not None and last.finished):
            readings.finish(action, document.id, who, number, finished=finished)


COMMANDS = (settle, finish)
