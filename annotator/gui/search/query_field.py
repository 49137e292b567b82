"""What to look for: a field, and whether case, word bounds and signs of an expression matter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from annotator.core.errors import Refused
from annotator.core.query import Query
from annotator.gui.controls.layouts import row
from annotator.gui.language.told import told
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme

_LONGEST = 200


class QueryField(QWidget):
    """`edited` is sent with every letter and choice, `entered` with Enter, backwards where Shift is held."""

    edited = Signal()
    entered = Signal(bool)
    escaped = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.problem = ""
        self.line = SearchLine(hint)
        self._case = _toggle("Aa", self.tr("Match case"))
        self._whole = _toggle("W", self.tr("Whole words"))
        self._regex = _toggle(".*", self.tr("Regular expression"))
        self.setLayout(row(self.line, self._case, self._whole, self._regex, spacing=4))
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _: self.edited.emit())
        self.line.entered.connect(self.entered)
        self.line.escaped.connect(self.escaped)
        for one in (self._case, self._whole, self._regex):
            one.toggled.connect(lambda _: self.edited.emit())

    def query(self) -> Query | None:
        """What to look for; None where there is nothing, or it is wrong, of which `problem` says why."""
        self.problem = ""
        if not self.line.text().strip():
            return None
        chosen = (self._regex.isChecked(), self._case.isChecked(), self._whole.isChecked())
        try:
            return Query(self.line.text(), *chosen)
        except Refused as error:
            self.problem = told(error)
            return None

    def take(self, words: str) -> None:
        """Look for words that somebody has selected, if they are few and on one line."""
        if words and "\n" not in words and len(words) <= _LONGEST:
            self._regex.setChecked(False)
            self.line.setText(words)
        self.line.selectAll()

    def show_query(self, query: Query) -> None:
        """Look for the same as somebody else."""
        self._regex.setChecked(query.is_regex)
        self._case.setChecked(query.match_case)
        self._whole.setChecked(query.whole_words)
        self.line.setText(query.find)
        self.line.selectAll()


class SearchLine(QLineEdit):
    """The line in which one types what is looked for, with a lens before the words."""

    entered = Signal(bool)  # with Shift, or without
    escaped = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self._sign = QAction(self)
        self._sign.setEnabled(False)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._dress()
        theme().changed.connect(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        sign = QIcon(icons.pixmap("search", "muted"))
        sign.addPixmap(icons.pixmap("search", "muted"), QIcon.Mode.Disabled)  # it is a picture, not a button
        self._sign.setIcon(sign)


def _toggle(words: str, name: str) -> QToolButton:
    made = QToolButton()
    made.setText(words)
    made.setCheckable(True)
    made.setProperty("look", "toggle")
    made.setFont(fonts.ui(12, fonts.MEDIUM))
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
