"""The transcript view: what the mouse and a dragged code do on the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.core.transcript import Range
from annotator.gui.codebook import drag, drag_marks
from annotator.gui.transcript import dropping, resizing_keys
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.mouse import Mouse
from annotator.gui.transcript.reading import Reading
from annotator.gui.transcript.resizing import Resizing
from annotator.gui.transcript.shape import End


class TranscriptView(Reading):
    """Shows a transcript and says what the user points at, selects and asks for; it changes nothing itself."""

    selected_by_mouse = Signal(object)  # the Range, when the button is up
    passage_clicked = Signal(object)  # the Passage
    resize_asked = Signal(object, int, int)  # the Passage, where it shall start and end
    context_menu_asked = Signal(object)  # the QPoint on the screen
    code_dropped = Signal(int, int, int)  # the CodeId, start and end
    memo_clicked = Signal(int, int)  # start and end of the turn
    resizing_changed = Signal(object)  # the Passage as its ends are moved by keys, or None where that is over
    escaped = Signal()  # Esc, where nothing in the view is left by it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target: Range | None = None
        self._resizing: Resizing | None = None
        self._tool: QCursor | None = None
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
        self._stripes.carried.connect(self._carry)

    def shaded(self) -> Range | None:
        return self._target or super().shaded()

    def set_tool(self, tool: QCursor | None) -> None:
        """Show another pointer on the text; None shows the usual one."""
        self._tool = tool
        self.viewport().setCursor(tool or Qt.CursorShape.IBeamCursor)

    # an end moved by keys

    @property
    def is_resizing(self) -> bool:
        """Whether the ends of a passage are moved by keys."""
        return self._resizing is not None

    def active_end(self) -> End | None:
        return None if self._resizing is None else self._resizing.end

    def begin_resizing(self) -> None:
        """Let the keys move the ends of the current passage, until Enter takes them or Esc gives up."""
        current = self._attention.current
        if current is not None and self._resizing is None:
            begun = current.passage.start, current.passage.end
            self.select(*2 * (self.caret_place(),), scroll=False)
            self._attention.choose(current.passage.id)
            self._resizing = Resizing(self._scene.script, begun)
            self.setFocus()
            self._show_resized()

    def end_resizing(self, *, take: bool = False) -> None:
        """Leave the ends as they were, or ask for them as they are now."""
        resizing, self._resizing = self._resizing, None
        if resizing is None:
            return
        original = self._preview
        self.end_preview()
        self.resizing_changed.emit(None)
        self.viewport().update()
        if original is not None and take and resizing.reached != resizing.begun:
            start = resizing.reached[0]
            self.resize_asked.emit(original.passage, *resizing.reached)
            self._attention.choose(original.passage.id)
            self.select(start, start, scroll=False)
            self._attention.choose(original.passage.id)
            self._light()

    def _show_resized(self) -> None:
        resizing, current = self._resizing, self._attention.current
        if resizing is not None and current is not None:
            self.preview_bounds(current.passage.id, *resizing.reached)
            self.reveal_line(max(0, resizing.place - (resizing.end is End.STOP)))
            self.viewport().update()
            current = self._attention.current
            self.resizing_changed.emit(None if current is None else current.passage)

    def _press_resizing(self, key: resizing_keys.Resized, resizing: Resizing) -> None:
        if key.leaves:
            self.end_resizing(take=key.takes)
            return
        if key.turns:
            resizing.turn_over()
        elif key.way:
            number = self._scene.script.paragraph(resizing.place)
            leftwards = self.document().findBlockByNumber(number).textDirection() == Qt.LayoutDirection.RightToLeft
            resizing.step(-key.way if leftwards else key.way, exact=key.exact)
        self._show_resized()

    # keys

    def claims(self, event: QKeyEvent) -> bool:
        if self._resizing is None or resizing_keys.meant(event) is not None:
            return self._resizing is not None
        self.end_resizing()  # and the window's key does what it does
        return False

    def focusNextPrevChild(self, onwards: bool) -> bool:
        return self._resizing is None and super().focusNextPrevChild(onwards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        resized = resizing_keys.meant(event) if self._resizing is not None else None
        if resized is not None and self._resizing is not None:
            self._press_resizing(resized, self._resizing)
        elif event.key() == Qt.Key.Key_Escape and self._mouse.is_down:
            self._mouse.give_up()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.end_resizing()
        super().focusOutEvent(event)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._settling.wait()
        self.end_resizing()
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
        usual = self._tool or Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if on_handle else usual)
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

    def _carry(self, marked: Marked) -> None:
        """Let a passage be dropped on a code."""
        carried = QDrag(self)
        carried.setMimeData(drag.carried_passage(marked.passage.id))
        carried.setPixmap(drag_marks.chip(marked.name, marked.color))
        carried.setHotSpot(QPoint(-8, -8))
        carried.exec(Qt.DropAction.CopyAction)

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
