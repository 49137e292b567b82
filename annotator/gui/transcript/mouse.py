"""The mouse on the text: clicks, sweeping over words, pulling handles; beyond the edge of the view it scrolls on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.core.transcript import Range
from annotator.gui.transcript.gestures import Pull, Sweep
from annotator.gui.transcript.paper import Paper
from annotator.gui.transcript.shape import End

_STILL = 4
"""A pointer that moved less than this many pixels did not move."""
_SCROLLS_EVERY = 50


class Mouse(QObject):
    """Turns what the left button does on a paper into gestures. Places count code points of the stored text."""

    clicked = Signal(int, bool)  # a place; whether on words
    swept = Signal(int, int)  # from where to where the caret is
    sweep_ended = Signal()
    pulled = Signal(object)  # the Range so far
    pull_ended = Signal(object)  # the Range, or None where it was given up

    def __init__(self, paper: Paper) -> None:
        super().__init__(paper)
        self._paper = paper
        self._sweep: Sweep | None = None
        self._pull: Pull | None = None
        self._pressed = QPointF()
        self._at = QPointF()
        self._moved = False
        self._clicks = 0
        self._exact = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLLS_EVERY)
        self._scrolling.timeout.connect(self._scroll_on)

    @property
    def is_down(self) -> bool:
        """Whether a gesture is under way."""
        return self._sweep is not None or self._pull is not None

    def press(self, event: QMouseEvent, anchor: int) -> None:
        """The button went down; with Shift a selection begun at `anchor` goes on."""
        self._pressed = self._at = event.position()
        self._moved = False
        self._exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._count_clicks(event)
        script, place = self._paper.scene.script, self._paper.place_at(self._pressed)
        held = self._held_range(self._pressed) if self._clicks == 1 else None
        if held is not None:
            self._pull = Pull(script, *held)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._sweep = Sweep(script, anchor)
            self._moved = True
            self._go_on()
        else:
            self._sweep = Sweep(script, place, self._clicks)
            if self._clicks > 1:
                self._moved = True
                self._go_on()

    def move(self, event: QMouseEvent) -> None:
        """The pointer moved with the button down."""
        self._at = event.position()
        self._exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self._moved = self._moved or (self._at - self._pressed).manhattanLength() >= _STILL
        if self._moved:
            self._go_on()
            outside = not 0 <= self._at.y() < self._paper.viewport().height()
            if outside != self._scrolling.isActive():
                self._scrolling.start() if outside else self._scrolling.stop()

    def release(self) -> None:
        """The button went up."""
        self._scrolling.stop()
        pull, sweep = self._pull, self._sweep
        self._pull = self._sweep = None
        if not self._moved:
            if pull is not None or sweep is not None:
                self.clicked.emit(self._paper.place_at(self._pressed), self._paper.is_on_text(self._pressed))
        elif pull is not None:
            self.pull_ended.emit(pull.reached if pull.reached != pull.begun else None)
        elif sweep is not None:
            self.sweep_ended.emit()

    def give_up(self) -> None:
        """Leave what is under way without an effect."""
        self._scrolling.stop()
        if self._pull is not None:
            self.pull_ended.emit(None)
        self._pull = self._sweep = None

    def is_on_handle(self, point: QPointF) -> bool:
        """Whether a handle can be taken hold of at a point."""
        return self._held_range(point) is not None

    def _held_range(self, point: QPointF) -> tuple[Range, End] | None:
        handled, zoom = self._paper.handled(), self._paper.scene.measures.zoom
        if handled is not None:
            for handle in self._paper.handles():
                if handle.holds(point, zoom):
                    return handled[0], handle.end
        return None

    def _count_clicks(self, event: QMouseEvent) -> None:
        """One, two or three: a press soon after a double click is the third."""
        if event.type() == QMouseEvent.Type.MouseButtonDblClick:
            self._clicks = 2
            self._again.start(QApplication.doubleClickInterval())
        else:
            self._clicks = self._clicks + 1 if self._again.isActive() else 1
            self._again.stop()

    def _go_on(self) -> None:
        place = self._paper.place_at(self._at)
        if self._pull is not None:
            self.pulled.emit(self._pull.to(place, exact=self._exact))
        elif self._sweep is not None:
            self.swept.emit(*self._sweep.to(place, exact=self._exact))

    def _scroll_on(self) -> None:
        bar = self._paper.verticalScrollBar()
        bar.setValue(bar.value() + (-1 if self._at.y() < 0 else 1))
        self._go_on()
