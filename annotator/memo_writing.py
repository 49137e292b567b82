"""Memos as rows for scripts, and as a document for readers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator import memos
from annotator.core.ids import CoderId
from annotator.core.progress import Progress, heard, unheard
from annotator.memo_context import RANGE, TURN, Context, Contexts
from annotator.memos import Thought
from annotator.reports.cells import Cells
from annotator.store.clock import written

if TYPE_CHECKING:
    from annotator.project import Project
    from annotator.reports.memos import Chapter, Topic, Written

COLUMNS = ("id", "title", "text", "coder", "private", "written", "about")
DATE, CODE = "date", "code"
"""In which order memos are written."""
_KINDS = {
    "passage": "Passage of", "code": "Code", "document": "Document", TURN: "Turn of", RANGE: "Words of",
    "project": "Project", "participant": "Participant", "role": "Role", "speaker": "Speaker",
    "attribute": "Attribute",
}  # fmt: skip


def rows(project: Project, coder: str = "") -> list[dict[str, Any]]:
    """Every memo and note that is shared, and the private memos of one coder.

    Raises Unknown for a coder that the project does not have.
    """
    if coder:
        project.coder(coder)
    contexts, names = Contexts(project), {one.id: one.name for one in project.read.coders()}
    return [
        {
            "id": written(one.uid) if one.uid else None,
            "title": one.title,
            "text": one.text,
            "coder": None if one.coder is None else names.get(one.coder),
            "private": one.private,
            "written": one.written or None,
            "about": [_about(contexts, context) for context in contexts.of(one.about)],
        }
        for one in memos.thoughts(project, coder)
    ]


def about_words(row: dict[str, Any]) -> str:
    """What a memo is about, on one line."""
    return "; ".join(f"{one['kind']} {one['name']}" for one in row["about"])


def write(
    project: Project, thoughts: Sequence[Thought], path: Path, order: str = DATE, tell: Progress = unheard
) -> Cells:
    """Write memos to a docx, by date or by code, whole or not at all; returns what had to be altered.

    `tell` hears how many memos were put together, and may end it: no file is left then. Raises CannotWrite with one
    sentence.
    """
    from annotator.reports import memos as report

    contexts = Contexts(project)
    names: dict[CoderId | None, str] = {one.id: one.name for one in project.read.coders()}
    dated = sorted(thoughts, key=lambda one: (not one.written, one.written))
    about = {one.key: contexts.of(one.about) for one in heard(dated, tell, 0, 2 * len(dated))}
    read = heard(dated, tell, len(dated), 2 * len(dated))
    made = {one.key: _written(contexts, one, about[one.key], names.get(one.coder, "")) for one in read}
    title = f"Memos: {project.read.facts().title or project.path.stem}"
    if order == DATE:
        return report.write(path, title, [report.Chapter("", list(made.values()))], tell)
    return report.write(path, title, _chapters(project, made, about), tell)


def _chapters(project: Project, made: dict[memos.Key, Written], about: dict[memos.Key, list[Context]]) -> list[Chapter]:
    """Each memo once: under the first code of the codebook that it is about, those about none at the end."""
    from annotator.reports.memos import Chapter

    book = project.read.codebook()
    rank = {code.id: at for at, code in enumerate(book)}
    under: defaultdict[int, list[Written]] = defaultdict(list)
    for key, one in made.items():
        codes = [rank[context.code] for context in about[key] if context.code is not None]
        under[min(codes, default=len(rank))].append(one)
    headings = [" > ".join(book.path(code.id)) for code in book]
    return [Chapter([*headings, "About no code"][at], under[at]) for at in sorted(under)]


def _written(contexts: Contexts, thought: Thought, about: Sequence[Context], coder: str) -> Written:
    from annotator.reports.memos import Written

    date = thought.written[:16].replace("T", " ")
    facts = [date, coder, "note" if thought.is_note else "", "private" if thought.private else ""]
    title = thought.title or (_topic(contexts, about[0]).name if about else "") or thought.text.strip().split("\n")[0]
    return Written(title, thought.text, list(filter(None, facts)), _topics(contexts, about))


def _topics(contexts: Contexts, about: Sequence[Context]) -> list[Topic]:
    """What a memo is about; the definition of a code is told once."""
    topics, told = [], set()
    for context in about:
        topic = _topic(contexts, context)
        topics.append(replace(topic, definition="") if context.code in told else topic)
        told.add(context.code)
    return topics


def _topic(contexts: Contexts, context: Context) -> Topic:
    from annotator.reports.memos import Topic

    people = ", ".join(filter(None, context.speakers))
    roles = ", ".join(filter(None, context.roles))
    first, last = context.turns
    turns = "" if not first else f"turn {first:,}" if first == last else f"turns {first:,}–{last:,}"
    where = [f"{people} ({roles})" if people and roles else people]
    where += [context.title, turns] if context.place is not None else []
    return Topic(
        f"{_KINDS[context.kind]} {context.name}",
        " · ".join(filter(None, where)),
        contexts.quote(context),
        context.definition,
    )


def _about(contexts: Contexts, context: Context) -> dict[str, Any]:
    place = context.place
    return {
        "kind": context.kind,
        "name": context.name,
        "document": context.title or None,
        "start": place[0] if place else None,
        "end": place[1] if place else None,
        "text": contexts.quote(context) or None,
    }
