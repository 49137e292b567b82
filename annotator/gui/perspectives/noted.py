"""What was noted on what each group says of a theme, for a coder to read and to write."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from annotator import memos
from annotator.core.ids import CodeId, CoderId
from annotator.core.memos import About, Memo
from annotator.questions.summaries import Cell, notes, things

if TYPE_CHECKING:
    from annotator.project import Project


class Noted:
    """The notes of a project as a reader may see them, `by` groups; each thing is read when it is first asked for."""

    def __init__(self, project: Project, by: str, reader: str) -> None:
        self.by = by
        self._project, self._reader = project, reader

    @cached_property
    def things(self) -> Mapping[str, About]:
        """What a note on each group is tied to."""
        return things(self._project, self.by)

    @cached_property
    def notes(self) -> Mapping[Cell, list[Memo]]:
        """What was noted on each theme and group."""
        return notes(self._project, self.by, self._reader)

    def mine(self, code: CodeId, group: str) -> Memo | None:
        """The reader's own note on a theme and a group."""
        own = self._own
        return next((one for one in self.notes.get((code, group), ()) if own is not None and one.coder == own), None)

    def others(self, code: CodeId, group: str) -> list[tuple[str, str]]:
        """What others noted, and more of the reader's own, with whose it is."""
        mine = self.mine(code, group)
        found = [one for one in self.notes.get((code, group), ()) if mine is None or one.id != mine.id]
        return [("" if one.coder is None else self._names.get(one.coder, ""), one.text) for one in found]

    @cached_property
    def _own(self) -> CoderId | None:
        return memos.own_id(self._project, self._reader)

    @cached_property
    def _names(self) -> Mapping[CoderId, str]:
        return {one.id: one.name for one in self._project.read.coders()}
