"""Notes over the window: what was done, with Undo, and what failed. No note asks a question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from annotator.gui.controls.buttons import Button, IconButton
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme

_SHOWN_FOR = 6000
_ABOVE_EDGE, _ABOVE_FOOT = 76, 8
_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Note(QFrame):
    """One note at the foot of the window; what was done goes away by itself, what failed stays until it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pop")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot: QWidget | None = None
        self._undo: Callable[[], object] = lambda: None
        self._words = Label("", 13, wrap=True)
        self._act = Button(self.tr("Undo"), self._undo_and_close, look="quiet")
        close = IconButton("close", self.tr("Close the note"), self.hide)
        self.setLayout(row(self._words, self._act, close, margins=(16, 6, 8, 6), spacing=8))
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        theme().changed.connect(self.update)
        self.hide()

    def say(self, words: str, undo: Callable[[], object] | None = None, name: str = "") -> None:
        """Say what was done, with a way back where there is one; `name` is what that is called where not Undo."""
        self._undo = undo or (lambda: None)
        self._act.setVisible(undo is not None)
        self._act.setText(name or self.tr("Undo"))
        self._act.setAccessibleName(self._act.text())
        self._show(words)
        self._timer.start()

    def complain(self, words: str) -> None:
        """Say what failed."""
        self._act.hide()
        self._timer.stop()
        self._show(words)

    def expire(self) -> None:
        """Something was done since: what the note offers to undo is no longer the last step."""
        if not self._act.isHidden():
            self.hide()

    def stay_above(self, foot: QWidget) -> None:
        """Leave a strip at the foot of the window free while it is there."""
        self._foot = foot
        foot.installEventFilter(self)

    def words(self) -> str:
        """What the note says; empty where none is shown."""
        return self._words.text() if self.isVisible() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        widest = min(fonts.scaled(640), parent.width() - 48)
        plain = self._words.fontMetrics().horizontalAdvance(self._words.text())
        self._words.setFixedWidth(min(plain + 4, widest - 160))
        self.adjustSize()
        lowest = parent.height() - _ABOVE_EDGE
        if self._foot is not None and self._foot.isVisible() and self._foot.window() is parent:
            lowest = min(lowest, self._foot.mapTo(parent, QPoint(0, 0)).y() - _ABOVE_FOOT)
        self.move((parent.width() - self.width()) // 2, lowest - self.height())

    def _undo_and_close(self) -> None:
        self.hide()
        self._undo()
