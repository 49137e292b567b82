"""How far each code reaches, kept up with every change: a coding costs what its document does, not the project."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from PySide6.QtCore import QObject

from annotator.core.ids import CodeId, CoderId, DocumentId
from annotator.gui.session import Session
from annotator.project import Project
from annotator.store.reach import Parts, Reach
from annotator.store.store import Changes

_ANEW = frozenset({"document", "version", "speaker", "participant", "coder"})
_Shape = dict[CodeId, CodeId | None]


class Reached(QObject):
    """The reach of codes in a session's project, as one coder coded it or as all did."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._coder: CoderId | None = None
        self._shape: _Shape = {}
        self._is_known, self._passages = False, 0
        self._forget()
        session.opened.connect(self._forget)
        session.changed.connect(self._hear)

    def read(self, project: Project, coder: CoderId | None) -> tuple[Mapping[CodeId, Reach], int]:
        """The reach of each code, and how many passages there are of all codes together."""
        if not self._is_known or coder != self._coder:
            self._forget()
            self._coder, self._is_known = coder, True
            self._shape = _shape(project)
            for document, parts in project.retrieval.reach_parts(coder).items():
                self._put(document, parts)
        return dict(self._reach), self._passages

    # how it is kept up

    def _forget(self) -> None:
        self._is_known, self._passages = False, 0
        self._parts: dict[DocumentId, Parts] = {}
        self._reach: dict[CodeId, Reach] = {}
        self._people: defaultdict[CodeId, Counter[int]] = defaultdict(Counter)

    def _hear(self, changes: frozenset[str]) -> None:
        project = self._session.project
        if project is None or not self._is_known or not changes & {"coding", "code", *_ANEW}:
            return
        touched = changes.passages if isinstance(changes, Changes) else {}
        if changes & _ANEW or ("code" in changes and not self._grew(project)) or ("coding" in changes and not touched):
            self._forget()
            return
        for document in map(DocumentId, touched):
            parts = project.retrieval.reach_parts(self._coder, document)
            self._put(document, parts.get(document, Parts()))

    def _grew(self, project: Project) -> bool:
        """Whether codes only came, where no code became a theme by it: then what is known stays right."""
        before, self._shape = self._shape, _shape(project)
        themes = {None, *before.values()}
        kept = all(self._shape.get(code, code) == above for code, above in before.items())
        return kept and all(self._shape[code] in themes for code in self._shape.keys() - before.keys())

    def _put(self, document: DocumentId, parts: Parts) -> None:
        """Let a document add something else than before."""
        before = self._parts.pop(document, Parts())
        if parts.of_code:
            self._parts[document] = parts
        self._passages += parts.passages - before.passages
        for code in before.of_code.keys() | parts.of_code.keys():
            old, new = before.of_code.get(code), parts.of_code.get(code)
            if old == new:
                continue
            people = self._people[code]
            people.subtract(old.people if old else ())
            people.update(new.people if new else ())
            now = self._reach.get(code, Reach())
            self._reach[code] = Reach(
                now.passages + (new.passages if new else 0) - (old.passages if old else 0),
                sum(number > 0 for number in people.values()),
                now.documents + (new is not None) - (old is not None),
            )


def of(session: Session) -> Reached:
    """The reach of codes in a session, the same for everybody who asks."""
    return session.findChild(Reached) or Reached(session)


def _shape(project: Project) -> _Shape:
    return {code.id: code.parent for code in project.read.codebook()}
