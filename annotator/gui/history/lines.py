"""What a line of the history says of one deed, read when the line is first seen."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from annotator.core.ids import CodeId, DocumentId
from annotator.core.transcript import Range
from annotator.gui import counted
from annotator.gui.history import wording
from annotator.gui.language.numbers import whole
from annotator.gui.passages.excerpts import shortened
from annotator.project import Project
from annotator.store.chronicle import Deed
from annotator.store.telling import MADE, Change

_ENDLESS = 253_402_000_000_000
"""The last moment that has a date, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Line:
    """A deed as it is shown: when, by whom, on what; the hue is that of its code, empty where it has none.

    `is_waiting` where it was undone and can be done again; `is_present` where it is the last in effect.
    """

    what: str
    about: str
    time: str
    hue: str | None
    holds: bool
    is_waiting: bool
    is_present: bool
    code: CodeId | None = None
    document: DocumentId | None = None
    place: Range | None = None


def local(deed: Deed) -> datetime:
    """When something was done, on the clock of this desk."""
    return datetime.fromtimestamp(min(deed.moment, _ENDLESS) / 1000)


class Lines:
    """Reads lines from a project."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._teller = project.chronicle.teller(project.author)
        self._book = project.read.codebook()
        documents = project.read.documents()
        titles = shortened([one.title for one in documents])
        self._titles = dict(zip((one.id for one in documents), titles, strict=True))
        self._turns = lru_cache(8)(project.read.turns)
        participants = {one.id: one.name for one in project.read.participants()}
        self._names = {
            one.id: one.label if one.participant is None else participants[one.participant]
            for one in project.read.speakers()
        }

    def line(self, deed: Deed, *, is_waiting: bool, is_present: bool) -> Line:
        """What the line of a deed says."""
        changes = self.changes(deed, 4)
        first = next((one for one in changes if one.kind in ("coding", "code", "document")), None)
        about = [deed.who, self._about(deed, changes)]
        code = self._only_code(changes)
        return Line(
            deed.what or wording.translate("History", "Without a name"),
            " · ".join(part for part in about if part),
            local(deed).strftime("%H:%M"),
            None if code is None else self._book.hue(code),
            self._project.chronicle.holds(deed),
            is_waiting,
            is_present,
            code,
            first.document if first and first.document in self._titles else None,
            first.place if first else None,
        )

    def changes(self, deed: Deed, limit: int = -1) -> list[Change]:
        """What a deed changed, so much of it at most."""
        return [] if deed.is_merge else self._teller.changes(deed.number, limit)

    def _only_code(self, changes: list[Change]) -> CodeId | None:
        """The code that all changes are about, where that is one."""
        codes = {one.code for one in changes if one.code is not None}
        code = codes.pop() if len(codes) == 1 else None
        return code if code is not None and code in self._book else None

    def _about(self, deed: Deed, changes: list[Change]) -> str:
        """Where, or on how much, it was done."""
        if not changes:
            return ""
        kinds = self._teller.kinds(deed.number)
        if (passages := kinds.get("coding", 0)) > 1:
            return counted.passages(passages)
        if passages:
            return self._where(next((one for one in changes if one.kind == "coding"), changes[0]))
        if "version" in kinds:
            return counted.speakers(kinds["speaker"]) if "speaker" in kinds else ""
        if (codes := kinds.get("code", 0)) > 1:
            return counted.codes(codes)
        if sum(kinds.values()) > 1:
            return ""
        if changes[0].field == MADE:
            return changes[0].name if changes[0].name not in deed.what else ""
        fields = dict.fromkeys(wording.field(one) for one in changes)
        return ", ".join(fields)

    def _where(self, change: Change) -> str:
        """The transcript and the turn of a passage."""
        if change.document is None or change.place is None or change.document not in self._titles:
            return ""
        title, turns = self._titles[change.document], self._turns(change.document)
        at = bisect_right(turns.starts, change.place[0]) - 1
        if at < 0:
            return title
        said = wording.translate("History", "{0}, turn {1}").format(title, whole(at + 1))
        speaker = turns.speakers[at]
        name = "" if speaker is None else self._names.get(speaker, "")
        return wording.translate("History", "{0}, {1}").format(said, name) if name else said
