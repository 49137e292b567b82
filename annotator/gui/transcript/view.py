"""The transcript view: what the mouse and a dragged code do on the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.core.transcript import Range
from annotator.gui.transcript import dropping
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.mouse import Mouse
from annotator.gui.transcript.reading import Reading


class TranscriptView(Reading):
    """Shows a transcript and says what the user points at, selects and asks for; it changes nothing itself."""

    selected_by_mouse = Signal(object)  # the Range, when the button is up
    passage_clicked = Signal(object)  # the Passage
    resize_asked = Signal(object, int, int)  # the Passage, where it shall start and end
    context_menu_asked = Signal(object)  # the QPoint on the screen
    code_dropped = Signal(int, int, int)  # the CodeId, start and end
    memo_clicked = Signal(int, int)  # start and end of the turn

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target: Range | None = None
        self.setAcceptDrops(True)
        self._mouse = Mouse(self)
        self._mouse.clicked.connect(self._click)
        self._mouse.swept.connect(self._sweep)
        self._mouse.sweep_ended.connect(self._end_sweep)
        self._mouse.pulled.connect(self._pull)
        self._mouse.pull_ended.connect(self._end_pull)
        self._stripes.clicked.connect(self._click_stripe)
        self._gutter.memo_clicked.connect(self.memo_clicked)
        self._stripes.hovered.connect(self._hover)

    def shaded(self) -> Range | None:
        return self._target or super().shaded()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._mouse.is_down:
            self._mouse.give_up()
        else:
            super().keyPressEvent(event)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._settling.wait()
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.press(event, self._scene.script.place(self.textCursor().anchor()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._mouse.is_down:
            self._settling.wait()
            self._mouse.move(event)
            return
        point = event.position()
        on_handle = self._mouse.is_on_handle(point)
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if on_handle else Qt.CursorShape.IBeamCursor)
        here = self._scene.index.at(self.place_at(point)) if self.is_on_text(point) else []
        self._hover(here[0] if here else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._mouse.release()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = self.place_at(QPointF(event.pos()))
            if self._selected is None or not self._selected[0] <= place <= self._selected[1]:
                self.select(place, place, scroll=False)
            self.context_menu_asked.emit(event.globalPos())
        else:
            self.context_menu_asked.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    # codes dropped on the text

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropping.code_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if dropping.code_in(event.mimeData()) is not None:
            self._aim(dropping.target(self._scene.script, self.place_at(event.position()), self._selected))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        code = dropping.code_in(event.mimeData())
        target = dropping.target(self._scene.script, self.place_at(event.position()), self._selected)
        self._aim(None)
        if code is not None and target is not None:
            event.acceptProposedAction()
            self.code_dropped.emit(code, *target)

    # inside

    def _hover(self, marked: Marked | None) -> None:
        if marked is not self._attention.hovered:
            self._attention.hovered = marked
            self._light()

    def _click(self, place: int, on_words: bool) -> None:
        self._attention.choose(None)
        self.select(place, place, scroll=False)
        current = self.current_passage()
        if on_words and current is not None and current.start <= place <= current.end:
            self.passage_clicked.emit(current)

    def _click_stripe(self, marked: Marked) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go_to_passage(marked.passage.id)
        self.passage_clicked.emit(marked.passage)

    def _sweep(self, start: int, caret: int) -> None:
        self.select(start, caret, scroll=False)

    def _end_sweep(self) -> None:
        if self._selected is not None:
            self.selected_by_mouse.emit(self._selected)

    def _pull(self, range_: Range) -> None:
        if self._selected is not None:
            self.select(*range_, scroll=False)
        elif (current := self._attention.current) is not None:
            self.preview_bounds(current.passage.id, *range_)

    def _end_pull(self, range_: Range | None) -> None:
        if self._selected is not None:
            if range_ is not None:
                self.selected_by_mouse.emit(self._selected)
            return
        original = self._preview
        self.end_preview()
        if original is not None and range_ is not None:
            self.resize_asked.emit(original.passage, *range_)

    def _aim(self, target: Range | None) -> None:
        before, self._target = self._target, target
        if target != before:
            self._update_ranges(before, target)
