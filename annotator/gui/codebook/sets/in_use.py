"""The set of codes that is in use: it limits the tree, the palette and the digits."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from annotator.core.ids import CodeId, CodeSetId
from annotator.core.sets import CodeSet
from annotator.gui.session import Session
from annotator.gui.settings import Settings
from annotator.store.action import Action
from annotator.store.verbs import sets


class SetInUse(QObject):
    """One set of the project, or none: then all codes are there. Remembered at this desk for each project file."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._known: list[CodeSet] = []
        self._chosen: CodeSetId | None = None
        session.opened.connect(self._open)
        session.changed.connect(self._hear)
        self._open()

    @property
    def known(self) -> list[CodeSet]:
        """The sets of the project, by name."""
        return list(self._known)

    @property
    def current(self) -> CodeSet | None:
        """The set in use."""
        return next((one for one in self._known if one.id == self._chosen), None)

    @property
    def codes(self) -> tuple[CodeId, ...] | None:
        """The codes of the set in use, in its order; None where all are in use."""
        return None if self.current is None else self.current.codes

    def use(self, chosen: CodeSetId | None) -> None:
        """Use another set, or all codes."""
        self._chosen = chosen
        self._remember()
        self.changed.emit()

    def take_in(self, action: Action, *made: CodeId) -> None:
        """Put codes that were just made into the set in use, or nobody would see them."""
        current = self.current
        if current is not None and not set(made) <= set(current.codes):
            sets.change(action, current.id, codes=[*current.codes, *made])

    # within

    def _open(self) -> None:
        self._read()
        name = Settings().kept(self._key())
        self._chosen = next((one.id for one in self._known if one.name == name), None)

    def _hear(self, kinds: frozenset[str]) -> None:
        if kinds & {"code_set", "code"}:
            before = self._known
            self._read()
            if self._known != before:
                self._remember()
                self.changed.emit()

    def _read(self) -> None:
        project = self._session.project
        self._known = [] if project is None else project.read.code_sets()

    def _remember(self) -> None:
        """Keep the name: a number belongs to one copy of a project."""
        if self._session.project is not None:
            Settings().keep(self._key(), self.current.name if self.current else None)

    def _key(self) -> str:
        project = self._session.project
        place = "" if project is None else str(project.path.resolve())
        return f"code-set/{hashlib.sha256(place.encode()).hexdigest()[:16]}"


def of(session: Session) -> SetInUse:
    """The set in use in a session, the same for everybody who asks."""
    return session.findChild(SetInUse) or SetInUse(session)


def moved(codes: Sequence[CodeId], chosen: Sequence[CodeId], before: CodeId | None) -> list[CodeId]:
    """The codes of a set with some of them, in their order, in front of another or last."""
    going = [one for one in codes if one in chosen]
    behind = codes[codes.index(before) :] if before in codes else ()
    before = next((one for one in behind if one not in going), None)  # in front of itself is in front of what follows
    left = [one for one in codes if one not in going]
    at = left.index(before) if before is not None else len(left)
    return [*left[:at], *going, *left[at:]]
