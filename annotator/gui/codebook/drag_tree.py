"""The part of the codebook's tree that codes are dragged from and dropped on."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from annotator.core.ids import CodeId, PassageId
from annotator.gui.codebook import drag, drag_marks, standing
from annotator.gui.codebook.delegate import Places
from annotator.gui.codebook.model import CodebookModel

_EXPAND_AFTER = 600


class DragTree(QTreeView):
    """Says where a code was let go; with Ctrl it is to be joined. Codes may be carried out, to a transcript, too."""

    dropped = Signal(object, object)  # the CodeId, the standing.Place
    passage_dropped = Signal(object, object, bool)  # the PassageId, the CodeId, whether instead of its own

    def __init__(self, model: CodebookModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = model
        self._place: standing.Place | None = None
        self.setModel(model)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)  # our own mark says how deep the code will stand
        self.setAutoExpandDelay(_EXPAND_AFTER)

    @property
    def place(self) -> standing.Place | None:
        """Where the code that is dragged over the tree would go."""
        return self._place

    def startDrag(self, actions: Qt.DropAction) -> None:
        code = self._codes.code_at(self.currentIndex())
        if code is not None:
            row, carried = self._codes.row(code), QDrag(self)
            carried.setMimeData(drag.carried(code))
            carried.setPixmap(drag_marks.chip(row.name, row.hue))
            carried.setHotSpot(QPoint(-8, -8))
            carried.exec(actions, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        event.setAccepted(self._is_own(event) or self._passage(event) is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges, and opens what the pointer rests on
        if self._passage(event) is not None:
            self._aim(event)
            return
        self._mark(self._place_under(event))
        event.setAccepted(self._place is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        place, passage, code = self._place_under(event), self._passage(event), self._code_under(event)
        super().dropEvent(event)  # ends the scrolling; the model itself takes nothing
        self._mark(None)
        if passage is not None and code is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            replace = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.passage_dropped.emit(passage, code, replace)
            return
        if place is not None:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.dropped.emit(drag.code_in(event.mimeData()), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._place is not None:
            painter = QPainter(self.viewport())
            self._paint(painter, self._place)
            painter.end()

    def _is_own(self, event: QDropEvent) -> bool:
        """Whether a code of this very tree is dragged: the numbers of another window's project mean other codes."""
        return event.source() in (self, self.viewport()) and drag.code_in(event.mimeData()) is not None

    def _passage(self, event: QDropEvent) -> PassageId | None:
        """The passage that is dragged, if one of this very window is."""
        source = source_of(event)
        mine = isinstance(source, QWidget) and source.window() is self.window()
        return drag.passage_in(event.mimeData()) if mine else None

    def _code_under(self, event: QDropEvent) -> CodeId | None:
        return self._codes.code_at(self.indexAt(event.position().toPoint()))

    def _aim(self, event: QDragMoveEvent) -> None:
        """Mark the code that a passage would get."""
        code = self._code_under(event)
        self._mark(None if code is None else standing.Place(code, None, code, 0))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(code is not None)

    def _place_under(self, event: QDropEvent) -> standing.Place | None:
        code = drag.code_in(event.mimeData())
        if code is None or not self._is_own(event):
            return None
        at = event.position()
        index = self.indexAt(at.toPoint())
        rect = self.visualRect(index)
        height = (at.y() - rect.top()) / max(1, rect.height())
        over = self._codes.code_at(index)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return standing.joining(over) if over is not None and over != code else None
        find = self._standing if self._codes.set_in_use is None else self._listed
        return find(code, over, height)

    def _standing(self, code: CodeId, over: CodeId | None, height: float) -> standing.Place | None:
        opened = over is not None and self.isExpanded(self._codes.index_of(over))
        place = standing.place(self._codes.book, over, height, opened=opened)
        return place if standing.is_move(self._codes.book, code, place) else None

    def _listed(self, code: CodeId, over: CodeId | None, height: float) -> standing.Place | None:
        codes = self._codes.set_in_use or ()
        place = standing.place_in_list(codes, over, height)
        return place if standing.is_move_in_list(codes, code, place) else None

    def _mark(self, place: standing.Place | None) -> None:
        if place != self._place:
            self._place = place
            self.viewport().update()

    def _paint(self, painter: QPainter, place: standing.Place) -> None:
        width, row = self.viewport().width(), QRectF(self.visualRect(self._codes.index_of(place.row)))
        if place.row is not None and place.part == 0:
            words = self.tr("Join…") if place.joins else self.tr("Ctrl: join")
            drag_marks.onto(painter, QRectF(0, row.top(), width, row.height()), words, joins=place.joins)
            return
        depth = 0 if place.parent is None else len(self._codes.book.above(place.parent)) + 1
        left = Places.of(self._codes, depth, width).swatch
        height = row.top() if place.part < 0 else row.bottom() if place.row is not None else self._end()
        drag_marks.between(painter, left, width - 8, max(4.0, height))

    def _end(self) -> float:
        """Where the last row ends."""
        index = self.indexAt(QPoint(1, 1))
        while self.indexBelow(index).isValid():
            index = self.indexBelow(index)
        return self.visualRect(index).bottom()


def source_of(event: QDropEvent) -> QObject | None:
    """The widget from which something is dragged; none where that is in another program."""
    return event.source()
