"""What one can do to codes: each is one step with a name in Edit > Undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId
from annotator.gui import counted
from annotator.gui.codebook import pins, standing
from annotator.gui.codebook.sets.changes import SetChanges
from annotator.gui.session import Session
from annotator.store.action import Action
from annotator.store.verbs import codes, codings


class CodeChanges(QObject):
    """Changes codes of the open project. What fails is told by the session."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.sets = SetChanges(session, self)

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
        label = self.tr("Recolour {0}").format(self.book.shortest(code))
        self._session.do(label, codes.change, code, color=color)

    def move(self, code: CodeId, parent: CodeId | None, before: CodeId | None = None) -> None:
        """Put a code below another, in front of one or last; nothing is done where it stands there already."""
        book = self.book
        if not standing.is_move(book, code, standing.Place(parent, before)):
            return
        self._session.do(self.tr("Move {0}").format(book.shortest(code)), codes.move, code, parent, before)

    def move_all(self, moved: Sequence[CodeId], parent: CodeId | None, before: CodeId | None = None) -> None:
        """Put several codes with all below them under another, as they stand now."""
        tops = standing.topmost(self.book, moved)
        while before in tops:  # in front of itself is in front of what follows
            before = standing.following(self.book, before)
        if len(tops) == 1:
            self.move(tops[0], parent, before)
        elif tops:
            self._session.do(self.tr("Move {0}").format(counted.codes(len(tops))), _move_all, tops, parent, before)

    def place(self, moved: Sequence[CodeId], to: standing.Place) -> None:
        """Put codes where they were let go: in the set in use, or in the tree."""
        current = self.sets.in_use.current
        if current is None:
            self.move_all(moved, to.parent, to.before)
        else:
            self.sets.place(current, moved, to.before)

    def shift(self, code: CodeId, step: int) -> None:
        """Put a code one place up (-1) or down (1) among those beside it, in the set in use or in the tree."""
        if (current := self.sets.in_use.current) is not None:
            self.sets.shift(current, code, step)
            return
        if (to := standing.shifted(self.book, code, step)) is not None:
            self.move(code, to.parent, to.before)

    def indent(self, code: CodeId, step: int) -> None:
        """Put a code below the one in front of it (1), or behind the one that it stands below (-1)."""
        to = standing.indented(self.book, code, step) if self.sets.in_use.current is None else None
        if to is not None:
            self.move(code, to.parent, to.before)

    def join(self, code: CodeId, into: CodeId) -> None:
        """Make two codes one."""
        book = self.book
        label = self.tr("Join {0} into {1}").format(book.shortest(code), book.shortest(into))
        self._session.do(label, codes.join, code, into)

    def remove(self, removed: Sequence[CodeId]) -> None:
        """Take codes out of the set in use; where all are in use, delete them."""
        if (current := self.sets.in_use.current) is not None:
            self.sets.take_out(current, removed)
        else:
            self.delete(*removed)

    def delete(self, *removed: CodeId) -> None:
        """Remove codes with their passages and all below them, and say what went."""
        book, project = self.book, self._session.project
        tops = standing.topmost(book, [code for code in removed if code in book])
        if not tops or project is None:
            return
        family = [one for code in tops for one in book.family(code)]
        passages = sum(1 for _ in project.retrieval.passages(codes=family))
        name = book.shortest(tops[0]) if len(tops) == 1 else counted.codes(len(tops))
        label = self.tr("Delete {0}").format(name)
        self._session.remove(label, self._gone(name, len(family) - len(tops), passages), _delete_all, tops)

    def _gone(self, name: str, below: int, passages: int) -> str:
        words = self.tr("Deleted {0}")
        if below and passages:
            words = self.tr("Deleted {0} with {1} below it and {2}")
        elif below:
            words = self.tr("Deleted {0} with {1} below it")
        elif passages:
            words = self.tr("Deleted {0} with {2}")
        return words.format(name, counted.codes(below), counted.passages(passages))

    def pin(self, code: CodeId, digit: int) -> None:
        """Put a code under a digit; the code that is there takes its place, if it had one."""
        if (current := self.sets.in_use.current) is not None:
            self.sets.exchange(current, code, digit - 1)
            return
        after = pins.pinned_to(self.digits, code, digit)
        self._pin(self.tr("Pin {0} to {1}").format(self.book.shortest(code), digit), after)

    def unpin(self, code: CodeId) -> None:
        """Take a code from its digit; the others keep theirs."""
        left = {one: digit for one, digit in self.digits.items() if one != code}
        self._pin(self.tr("Unpin {0}").format(self.book.shortest(code)), left)

    def _pin(self, label: str, after: dict[CodeId, int]) -> None:
        self._session.do(label, _pin, self._session.coder, after)


def _move_all(
    action: Action, moved: Sequence[CodeId], parent: CodeId | None, before: CodeId | None
) -> Sequence[CodeId]:
    for code in moved:
        codes.move(action, code, parent, before)
        action.settle()
    return moved


def _delete_all(action: Action, removed: Sequence[CodeId]) -> None:
    for code in removed:
        codes.delete(action, code)
        action.settle()


def _pin(action: Action, name: str, after: dict[CodeId, int]) -> None:
    coder = codings.coder(action, name)
    codings.pin(action, coder, pins.stored(after, coder))
