"""Only passages with a second code beside them, or without: the menu of the codes, and how the condition is said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from annotator.core.codebook import Code, Codebook
from annotator.core.conditions import IN_TURN, OVERLAPPING, Beside
from annotator.gui.controls import marks


class BesideWords(QObject):
    """Says a condition."""

    def of(self, book: Codebook, condition: Beside) -> tuple[str, str]:
        """What must be so, and the code: such as also coded with, Trust."""
        if condition.where == IN_TURN:
            head = self.tr("not in a turn with") if condition.is_absent else self.tr("in a turn with")
        else:
            head = self.tr("not coded with") if condition.is_absent else self.tr("also coded with")
        return head, ", ".join(map(book.shortest, condition.codes))

    def head(self, where: str, *, is_absent: bool) -> str:
        """The head of a menu of codes."""
        if where == IN_TURN:
            return self.tr("Not in a turn with") if is_absent else self.tr("In a turn with")
        return self.tr("Not coded with") if is_absent else self.tr("Also coded with")


class BesideMenu(QObject):
    """Adds to a menu the codes of which a passage must overlap, or stand in the same turn, or must not.

    `turned` carries the condition that is chosen, or was until now.
    """

    turned = Signal(object)  # Beside

    def __init__(self, book: Codebook, asked: Sequence[Beside], *, is_absent: bool, menu: QMenu) -> None:
        super().__init__(menu)
        self._book, self._asked, self._is_absent = book, asked, is_absent
        for where in (OVERLAPPING, IN_TURN):
            below = menu.addMenu(BesideWords().head(where, is_absent=is_absent))
            below.setEnabled(len(book) > 0)
            self._add(below, where, book.children(None))

    def _add(self, menu: QMenu, where: str, codes: Sequence[Code]) -> None:
        for code in codes:
            children = self._book.children(code.id)
            name = code.name.replace("&", "&&")
            into = menu.addMenu(marks.swatch_icon(self._book.hue(code.id)), name) if children else menu
            condition = Beside((code.id,), where, self._is_absent)
            action = into.addAction(name)
            if not children:
                action.setIcon(marks.swatch_icon(self._book.hue(code.id)))
            action.setCheckable(True)
            action.setChecked(condition in self._asked)
            action.triggered.connect(lambda _, one=condition: self.turned.emit(one))
            if children:
                into.addSeparator()
                self._add(into, where, children)
