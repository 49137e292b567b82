"""Where one writes what a group says of a theme; what others noted stands above."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.core.memos import Memo
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column
from annotator.gui.controls.ticks import TickBox
from annotator.gui.theme import fonts

_HIGH = 52
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteText(QPlainTextEdit):
    """The words of a note; `left` is sent where it loses the keys, `done` by Esc and Ctrl+Enter."""

    left = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "field")
        self.setTabChangesFocus(True)
        self.setFont(fonts.ui(13))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_sent = event.key() in _RETURN and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or is_sent:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class NoteField(QWidget):
    """One note; `kept` carries text and privacy where either was changed."""

    kept = Signal(str, bool)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._before: tuple[str, bool] = "", False
        self.text, self.private = NoteText(), TickBox(self.tr("Private to me"))
        self.text.setFixedHeight(fonts.scaled(_HIGH))
        self._others = Label("", 12, tint="second", wrap=True)
        self._why = Label("", 11, tint="muted", wrap=True)
        self.setLayout(
            column(self._others, self.text, self.private, self._why, margins=(16, 8, 16, 8), spacing=4)
        )  # fmt: skip
        self.text.left.connect(self.keep)
        self.text.done.connect(self._finish)
        self.private.clicked.connect(lambda _: self.keep())

    def show_note(self, name: str, mine: Memo | None, others: Sequence[tuple[str, str]], *, can_change: bool) -> None:
        """Show one's own note on what `name` says, and those of others; what is being written stays."""
        shown = ("", False) if mine is None else (mine.text, mine.private)
        if not (self.text.hasFocus() and self._is_changed):
            self._before = shown
            if self.text.toPlainText() != shown[0]:
                self.text.setPlainText(shown[0])
            self.private.setChecked(shown[1])
        self.text.setReadOnly(not can_change)
        self.private.setEnabled(can_change)
        for part in (self.text, self.private):
            part.setVisible(True)
        self.text.setAccessibleName(self.tr("Note on what {0} says").format(name))
        self.text.setPlaceholderText(self.tr("What {0} says, in your words").format(name))
        self._others.setText("\n".join(f"{who}: {text}" if who else text for who, text in others))
        self._others.setVisible(bool(others))
        self._why.hide()

    def show_none(self, why: str) -> None:
        """Say why there is no note here."""
        self._before = "", False
        self.text.clear()
        for part in (self._others, self.text, self.private):
            part.hide()
        self._why.setText(why)
        self._why.show()

    def keep(self) -> None:
        """Say what was written, if that is new."""
        if self._is_changed and not self.text.isReadOnly() and not self.text.isHidden():
            now = self._now
            is_empty = not (now[0].strip() or self._before[0].strip())
            self._before = now
            if not is_empty:
                self.kept.emit(*now)

    @property
    def _now(self) -> tuple[str, bool]:
        return self.text.toPlainText(), self.private.isChecked()

    @property
    def _is_changed(self) -> bool:
        return self._now != self._before

    def _finish(self) -> None:
        self.keep()
        self.done.emit()
