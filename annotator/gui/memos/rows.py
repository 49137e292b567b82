"""Memos as rows of a list, and which of them are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator import memos
from annotator.core.ids import CoderId
from annotator.gui.memos import wording
from annotator.memo_context import RANGE, TURN, Contexts
from annotator.memos import Thought
from annotator.project import Project

DATE, TITLE = "date", "title"
FREE = "free"
_WORDS = {TURN: RANGE}  # turns and words are listed together


@dataclass(frozen=True, slots=True)
class Row:
    """One memo as it is listed: `title` is proposed where it has none, `kinds` are those of what it is about."""

    thought: Thought
    title: str
    about: str
    spoken: str
    coder: str
    hue: str
    kinds: frozenset[str]

    def has(self, typed: str) -> bool:
        """Whether every word typed is in its title, its text, or what it is about."""
        held = "\n".join((self.title, self.thought.text, self.spoken)).casefold()
        return all(word in held for word in typed.casefold().split())


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which memos are to be shown, and in which order; None does not restrict."""

    typed: str = ""
    kind: str | None = None
    coder: CoderId | None = None
    order: str = DATE

    def of(self, rows: Iterable[Row]) -> list[Row]:
        """Those that are wanted, the newest or the first of the alphabet first."""
        found = [
            row
            for row in rows
            if self.kind in (None, *row.kinds) and self.coder in (None, row.thought.coder) and row.has(self.typed)
        ]
        if self.order == TITLE:
            return sorted(found, key=lambda row: row.title.casefold())
        return sorted(found, key=lambda row: (row.thought.written, row.thought.uid), reverse=True)


def read(project: Project, coder: str, contexts: Contexts) -> list[Row]:
    """Every memo that a coder may see."""
    names: dict[CoderId | None, str] = {one.id: one.name for one in project.read.coders()}
    book = project.read.codebook()
    made = []
    for thought in memos.thoughts(project, coder):
        found = contexts.of(thought.about)
        quotes = [contexts.quote(one) for one in found]
        pairs = list(zip(found, quotes, strict=True))
        code = next((one.code for one in found if one.code is not None), None)
        made.append(
            Row(
                thought,
                thought.title or (wording.title(*pairs[0]) if pairs else first_line(thought.text)),
                "; ".join(wording.name(*pair) for pair in pairs),
                "; ".join((*(wording.spoken(*pair) for pair in pairs), *quotes)),
                names.get(thought.coder, ""),
                "" if code is None else book.hue(code),
                frozenset(_WORDS.get(one.kind, one.kind) for one in found) or frozenset({FREE}),
            )
        )
    return made


def first_line(text: str) -> str:
    """The first words of a text."""
    lines: Sequence[str] = text.strip().split("\n")
    return wording.shortened(lines[0])
