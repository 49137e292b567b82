"""What was noted on what each group says of a theme, for a coder to read and to write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator.core.ids import CodeId
from annotator.core.memos import About, Memo
from annotator.questions.summaries import Cell, notes, things

if TYPE_CHECKING:
    from annotator.project import Project


class Noted:
    """The notes of a project as a coder may see them, read once; `things` has what a note on each group is tied to."""

    def __init__(self, project: Project, by: str, reader: str) -> None:
        self._project, self._by, self._reader = project, by, reader
        self.things: Mapping[str, About] = things(project, by)
        self._notes: Mapping[Cell, list[Memo]] | None = None

    def mine(self, code: CodeId, group: str) -> Memo | None:
        """The coder's own note."""
        own = next((one.id for one in self._project.read.coders() if one.name == self._reader), None)
        return next((one for one in self._of(code, group) if own is not None and one.coder == own), None)

    def others(self, code: CodeId, group: str) -> list[str]:
        """What others noted, with whose it is."""
        mine, names = self.mine(code, group), {one.id: one.name for one in self._project.read.coders()}
        found = [one for one in self._of(code, group) if mine is None or one.id != mine.id]
        return [f"{names[one.coder]}: {one.text}" if one.coder in names else one.text for one in found]

    def _of(self, code: CodeId, group: str) -> list[Memo]:
        if self._notes is None:
            self._notes = notes(self._project, self._by, self._reader)
        return self._notes.get((code, group), [])
