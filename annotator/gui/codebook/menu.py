"""The menu of one code."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.codebook import Code
from annotator.core.ids import CodeId
from annotator.gui import counted
from annotator.gui.codebook import hues, pins
from annotator.gui.codebook.changes import CodeChanges
from annotator.gui.codebook.rows import Row
from annotator.gui.codebook.sets.menu import SetsMenu
from annotator.gui.controls import marks


class CodeMenu(QMenu):
    """What can be done to a code, or to several. What needs no more words is done; the rest is asked for."""

    new_asked = Signal(object)  # the CodeId above the new one, or None
    rename_asked = Signal(object)  # the CodeId
    define_asked = Signal(object)  # the CodeId
    move_asked = Signal(object)  # the CodeIds
    join_asked = Signal(object)  # the CodeId
    split_asked = Signal(object)  # the CodeId
    review_asked = Signal(object)  # the CodeId
    set_asked = Signal(object)  # the CodeIds of a new set
    note_asked = Signal(object)  # the CodeId
    history_asked = Signal(object)  # the CodeId

    def __init__(
        self, changes: CodeChanges, row: Row | None, parent: QWidget | None = None, several: Sequence[CodeId] = ()
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._changes = changes
        if row is None:
            self.addAction(self.tr("New code…"), lambda: self.new_asked.emit(None))
        elif len(several) > 1:
            self._fill_for(several)
        else:
            self._fill(changes.book[row.code], row)

    def _fill(self, code: Code, row: Row) -> None:
        id, changes = code.id, self._changes
        self.addAction(self.tr("New code here…"), lambda: self.new_asked.emit(id))
        self._add(self.tr("Rename"), "F2", lambda: self.rename_asked.emit(id))
        self.addAction(self.tr("Edit definition…"), lambda: self.define_asked.emit(id))
        self._add(self.tr("Memo"), "M", lambda: self.note_asked.emit(id))
        self._add_colours(code, row.hue)
        self._add_digits(code, row.digit)
        self._add_sets([id])
        self.addSeparator()
        self._add_places(id, is_in_set=changes.sets.in_use.current is not None)
        self.addAction(self.tr("Join with…"), lambda: self.join_asked.emit(id))
        split = self.addAction(self.tr("Split…"), lambda: self.split_asked.emit(id))
        split.setEnabled(row.count > 0)
        if row.waiting:
            words = self.tr("Look again at passages…")
            if row.is_counted:
                words = self.tr("Look again at {0}…").format(counted.passages(row.waiting))
            self.addAction(words, lambda: self.review_asked.emit(id))
        self.addAction(self.tr("History of this code"), lambda: self.history_asked.emit(id))
        self.addSeparator()
        self._add_removal([id])

    def _fill_for(self, several: Sequence[CodeId]) -> None:
        self._add_sets(several)
        self.addAction(self.tr("Move to…"), lambda: self.move_asked.emit(several))
        self.addSeparator()
        self._add_removal(several)

    def _add_places(self, id: CodeId, *, is_in_set: bool) -> None:
        changes = self._changes
        self._add(self.tr("Move up"), "Alt+Up", lambda: changes.shift(id, -1))
        self._add(self.tr("Move down"), "Alt+Down", lambda: changes.shift(id, 1))
        if not is_in_set:
            self._add(self.tr("Move in"), "Alt+Right", lambda: changes.indent(id, 1))
            self._add(self.tr("Move out"), "Alt+Left", lambda: changes.indent(id, -1))
            self.addAction(self.tr("Move to…"), lambda: self.move_asked.emit([id]))

    def _add_sets(self, codes: Sequence[CodeId]) -> None:
        menu = SetsMenu(self._changes.sets, codes, self)
        menu.new_asked.connect(self.set_asked)
        self.addMenu(menu)

    def _add_removal(self, codes: Sequence[CodeId]) -> None:
        changes, current = self._changes, self._changes.sets.in_use.current
        words = self.tr("Delete") if len(codes) == 1 else self.tr("Delete {0}").format(counted.codes(len(codes)))
        if current is None:
            self._add(words, "Del", lambda: changes.delete(*codes))
        else:
            self._add(self.tr("Take out of “{0}”").format(current.name), "Del", lambda: changes.remove(codes))
            self.addAction(words, lambda: changes.delete(*codes))

    def _add(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        """Add an action that the tree answers to by keys as well: these are only shown here."""
        return self.addAction(words, QKeySequence(keys), act)

    def _add_colours(self, code: Code, hue: str) -> None:
        menu = self.addMenu(self.tr("Colour"))
        menu.setIcon(marks.swatch_icon(hue))
        group = QActionGroup(menu)
        choices = hues.named()
        if code.parent is not None:
            choices = {"": self.tr("Its theme’s"), **choices}
        for value, name in choices.items():
            chosen = value == code.color
            action = menu.addAction(marks.swatch_icon(value or self._hue_above(code), ticked=chosen), name)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(chosen)
            group.addAction(action)
        group.triggered.connect(lambda action: self._changes.recolor(code.id, action.data()))
        menu.addSeparator()
        menu.addAction(self.tr("Other…"), lambda: self._recolor_freely(code))

    def _hue_above(self, code: Code) -> str:
        return "" if code.parent is None else self._changes.book.hue(code.parent)

    def _recolor_freely(self, code: Code) -> None:
        picked = hues.ask_other(self.parentWidget() or self, code.color)
        if picked is not None:
            self._changes.recolor(code.id, picked)

    def _add_digits(self, code: Code, digit: int | None) -> None:
        taken = {own: other for other, own in self._changes.digits.items()}
        menu = self.addMenu(self.tr("Pin to digit"))
        for number in pins.DIGITS:
            other = taken.get(number)
            holder = self.tr("free") if other is None else self._changes.book[other].name.replace("&", "&&")
            action = menu.addAction(f"&{number}   {holder}")
            action.setData(number)
            action.setCheckable(True)
            action.setChecked(number == digit)
        menu.triggered.connect(lambda action: self._changes.pin(code.id, action.data()))
        if digit is not None and self._changes.sets.in_use.current is None:
            self.addAction(self.tr("Unpin from {0}").format(digit), lambda: self._changes.unpin(code.id))
