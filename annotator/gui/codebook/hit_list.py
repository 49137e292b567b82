"""The list under a field in which a code is looked for, and that field: the keys stay in the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from annotator.core.ids import CodeId
from annotator.gui.codebook.hit_delegate import HitDelegate
from annotator.gui.codebook.hits import HitsModel
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme

_AROUND = 6
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN_KEYS = (*_STEPS, *_ENTER, Qt.Key.Key_Escape)


class SearchField(QLineEdit):
    """The field: arrows, Tab and Enter are meant for the list, and come before all actions of the window."""

    stepped = Signal(int)  # so many rows down
    entered = Signal(bool)  # with Ctrl, or without
    shift_entered = Signal()
    escaped = Signal()
    focus_lost = Signal()  # to another part of the program, not to another program or a menu

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.stepped.emit(1 if forward else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.focus_lost.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.shift_entered.emit()
            else:
                self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class HitList(QListView):
    """The codes that fit. A click picks one; the keys of the field move through it."""

    picked = Signal(object, bool)  # the CodeId, whether Ctrl was held

    def __init__(self, model: HitsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = model
        self.setModel(model)
        self.setItemDelegate(HitDelegate(self))
        self.setAccessibleName(self.tr("Codes found"))
        self.setViewportMargins(0, _AROUND, 0, _AROUND)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet("background: transparent;")
        theme().changed.connect(self.viewport().update)

    def current(self) -> CodeId | None:
        """The code that Enter means."""
        return self._hits.code_at(self.currentIndex())

    def set_current(self, code: CodeId | None) -> None:
        """Mean another code; where it is not there, the first."""
        index = self._hits.row_of(code)
        self._mean(index if index.isValid() else self._hits.first())

    def leave(self) -> None:
        """Mean no code."""
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()

    def to_end(self) -> None:
        """Mean the last code."""
        self._mean(self._hits.index(self._hits.rowCount() - 1, 0))

    def step(self, by: int) -> bool:
        """Go some codes down, or up; says whether there was one to go to."""
        rows = [row for row in range(self._hits.rowCount()) if self._hits.code_at(self._hits.index(row, 0)) is not None]
        now = self.currentIndex().row()
        if now not in rows:
            return False
        at = rows.index(now)
        to = max(0, min(len(rows) - 1, at + by))
        self._mean(self._hits.index(rows[to], 0))
        return to != at

    def content_height(self) -> int:
        """How high the list is with every row in sight."""
        rows = range(self._hits.rowCount())
        return sum(self.sizeHintForRow(row) for row in rows) + 2 * _AROUND

    def _mean(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        if index.isValid():
            # the title of the first group comes into sight with the first code
            self.scrollToTop() if index == self._hits.first() else self.scrollTo(index)
            spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        code = self._hits.code_at(self.indexAt(event.position().toPoint()))
        if event.button() == Qt.MouseButton.LeftButton and code is not None:
            self.picked.emit(code, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, fonts.scaled(36))
