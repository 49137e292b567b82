"""Which passages wait to be looked at again, and which are exemplars: kept up with every change, never counted anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import QObject

from annotator.core.ids import CodeId, CoderId, PassageId
from annotator.gui.session import Session
from annotator.project import Project
from annotator.store.reach import Flagged
from annotator.store.store import Changes

_Kept = dict[PassageId, Flagged]


class Waiting(QObject):
    """The passages of a session's project that stand out. A coding costs as much as itself, however many there are."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._defined: dict[CodeId, bytes] = {}
        self._old: _Kept = {}
        self._exemplars: _Kept = {}
        session.opened.connect(self._read)
        session.changed.connect(self._hear)
        self._read()

    def counts(self, coder: CoderId | None) -> Counter[CodeId]:
        """How many passages of each code are to be looked at again, of one coder or of all."""
        return _by_code(self._old, coder)

    def passages(self, code: CodeId | None, coder: CoderId | None) -> set[PassageId]:
        """The passages that are to be looked at again, of one code or of all."""
        found = self._old.values()
        return {one.passage for one in found if code in (None, one.code) and coder in (None, one.coder)}

    def exemplars(self, coder: CoderId | None) -> Counter[CodeId]:
        """How many exemplar quotes each code has."""
        return _by_code(self._exemplars, coder)

    # how it is kept up

    def _read(self) -> None:
        self._defined, self._old, self._exemplars = {}, {}, {}
        if (project := self._session.project) is not None:
            self._exemplars = _kept(project.retrieval.exemplars())
            self._take_definitions(project)

    def _hear(self, changes: frozenset[str]) -> None:
        project = self._session.project
        if project is None or not changes & {"code", "coding", "coder", "document"}:
            return
        touched = changes.passages if isinstance(changes, Changes) else {}
        if ("coding" in changes and not touched) or "document" in changes:
            self._read()  # another program did it, or whole documents came or went
            return
        for one in touched.values():
            self._drop(one.gone | one.come)
            self._add(project, one.come)
        if "code" in changes:
            self._take_definitions(project)

    def _drop(self, numbers: Collection[int]) -> None:
        for number in numbers:
            self._old.pop(PassageId(number), None)
            self._exemplars.pop(PassageId(number), None)

    def _add(self, project: Project, numbers: Collection[int]) -> None:
        self._exemplars |= _kept(project.retrieval.exemplars(numbers))
        self._old |= _kept(project.retrieval.to_review(list(self._defined), numbers))

    def _take_definitions(self, project: Project) -> None:
        """Look for the passages of those codes that mean something else now."""
        now = {code.id: code.defined for code in project.read.codebook() if code.is_defined}
        anew = {code for code, defined in now.items() if self._defined.get(code) != defined}
        stale = anew | (self._defined.keys() - now.keys())
        self._old = {passage: one for passage, one in self._old.items() if one.code not in stale}
        self._defined = now
        if anew:
            self._old |= _kept(project.retrieval.to_review(anew))


def of(session: Session) -> Waiting:
    """What waits in a session, the same for everybody who asks."""
    return session.findChild(Waiting) or Waiting(session)


def _kept(found: list[Flagged]) -> _Kept:
    return {one.passage: one for one in found}


def _by_code(found: _Kept, coder: CoderId | None) -> Counter[CodeId]:
    return Counter(one.code for one in found.values() if coder in (None, one.coder))
