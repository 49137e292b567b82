"""Which codes were used last, while the program runs."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from annotator.core.ids import CodeId
from annotator.gui.session import Session

KEPT = 5


class Recent:
    """The codes used last in a session, the last first; another project begins anew."""

    def __init__(self, session: Session) -> None:
        self._codes: list[CodeId] = []
        session.opened.connect(self._codes.clear)

    @property
    def codes(self) -> list[CodeId]:
        """The codes, the last used first."""
        return list(self._codes)

    def remember(self, code: CodeId) -> None:
        """Say that a code was used."""
        if code in self._codes:
            self._codes.remove(code)
        self._codes.insert(0, code)
        del self._codes[KEPT:]


_recent: WeakKeyDictionary[Session, Recent] = WeakKeyDictionary()


def of(session: Session) -> Recent:
    """The codes used last in a session, the same list for everybody who asks."""
    if session not in _recent:
        _recent[session] = Recent(session)
    return _recent[session]
