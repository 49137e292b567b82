"""What one can do to codes: each is one step with a name in Edit > Undo."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId
from annotator.gui.codebook import drag, pins
from annotator.gui.session import Session
from annotator.store.action import Action
from annotator.store.verbs import codes, codings


class CodeChanges(QObject):
    """Changes codes of the open project. What fails is told by the session."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def book(self) -> Codebook:
        """The codebook as it is now."""
        project = self._session.project
        return Codebook(()) if project is None else project.read.codebook()

    @property
    def digits(self) -> dict[CodeId, int]:
        """The codes under digits as they are now."""
        return pins.digits(self._session)

    def rename(self, code: CodeId, name: str) -> bool:
        """Give a code another name; says whether it has it now."""
        old, name = self.book[code].name, " ".join(name.split())
        self._session.do(self.tr("Rename {0}").format(old), codes.change, code, name=name)
        return self.book[code].name == name

    def recolor(self, code: CodeId, color: str) -> None:
        """Give a code another colour; an empty one takes that of its theme."""
        label = self.tr("Recolour {0}").format(self.book[code].name)
        self._session.do(label, codes.change, code, color=color)

    def move(self, code: CodeId, parent: CodeId | None, before: CodeId | None = None) -> None:
        """Put a code below another, in front of one or last; nothing is done where it stands there already."""
        book = self.book
        if not drag.is_move(book, code, drag.Place(parent, before)):
            return
        self._session.do(self.tr("Move {0}").format(book[code].name), codes.move, code, parent, before)

    def shift(self, code: CodeId, step: int) -> None:
        """Put a code one place up (-1) or down (1) among those beside it."""
        book = self.book
        beside = [one.id for one in book.children(book[code].parent)]
        to = beside.index(code) + step
        if 0 <= to < len(beside):
            before = beside[to] if step < 0 else drag.following(book, beside[to])
            self.move(code, book[code].parent, before)

    def join(self, code: CodeId, into: CodeId) -> None:
        """Make two codes one."""
        book = self.book
        label = self.tr("Join {0} into {1}").format(book[code].name, book[into].name)
        self._session.do(label, codes.join, code, into)

    def delete(self, code: CodeId) -> None:
        """Remove a code with its passages and all below it."""
        label, words, name = self.tr("Delete {0}"), self.tr("Deleted {0}"), self.book[code].name
        self._session.remove(label.format(name), words.format(name), codes.delete, code)

    def pin(self, code: CodeId, digit: int) -> None:
        """Put a code under a digit; the code that is there takes its place, if it had one."""
        after = pins.pinned_to(self.digits, code, digit)
        self._pin(self.tr("Pin {0} to {1}").format(self.book[code].name, digit), after)

    def unpin(self, code: CodeId) -> None:
        """Take a code from its digit; the others keep theirs."""
        left = {one: digit for one, digit in self.digits.items() if one != code}
        self._pin(self.tr("Unpin {0}").format(self.book[code].name), left)

    def _pin(self, label: str, after: dict[CodeId, int]) -> None:
        self._session.do(label, _pin, self._session.coder, after)


def _pin(action: Action, name: str, after: dict[CodeId, int]) -> None:
    coder = codings.coder(action, name)
    codings.pin(action, coder, pins.stored(after, coder))
