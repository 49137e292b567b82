"""The codebook as a tree under the hand: its keys, renaming in place, what is open and what is current."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from annotator.core.ids import CodeId
from annotator.gui.codebook.delegate import CodebookDelegate, Places
from annotator.gui.codebook.drag_tree import DragTree
from annotator.gui.codebook.model import CodebookModel, Index, RowRole
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFTS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_INDENTS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class CodebookTree(DragTree):
    """Shows the codes. It changes none: it says what was asked for."""

    applied = Signal(object)  # the CodeId
    deleted = Signal(object)  # the CodeIds
    shifted = Signal(object, int)  # the CodeId, -1 up or 1 down
    indented = Signal(object, int)  # the CodeId, -1 out or 1 in
    menu_asked = Signal(object, QPoint)  # the CodeId or None, where on the screen
    current_changed = Signal(object)  # the CodeId or None

    def __init__(self, model: CodebookModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._collapsed: set[CodeId] = set()
        self._before: tuple[list[CodeId], CodeId | None, int] = ([], None, 0)
        self._set_up()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(lambda: self._note_selection())
        self.expanded.connect(self._note_expanded)
        self.collapsed.connect(self._note_collapsed)
        model.dataChanged.connect(self.viewport().update)  # what is lit changes how the current row looks
        theme().changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self._delegate = CodebookDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setProperty("look", "dock")
        self.setAccessibleName(self.tr("Codes"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)  # the delegate indents, for the branch column would cut the ground of a row
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    # which code

    def current(self) -> CodeId | None:
        """The code that the keys act on."""
        return self._codes.code_at(self.currentIndex())

    def selected(self) -> list[CodeId]:
        """The codes that are selected, from the first row to the last; the current one alone where none is."""
        found = {self._codes.code_at(index) for index in self.selectionModel().selectedRows()}
        current = self.current()
        return [code for code in self._codes.codes() if code in found] or ([] if current is None else [current])

    def set_current(self, code: CodeId | None) -> None:
        """Make a code the current one and bring it into sight; the codes above it are opened."""
        index = self._codes.index_of(code)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def reveal(self, code: CodeId) -> None:
        """Bring a code into sight, but open nothing that was closed and do not pull the tree from under the hand."""
        closed = (one for one in self._codes.book.above(code) if one in self._collapsed)
        if not self.hasFocus() and next(closed, None) is None:
            self.scrollTo(self._codes.index_of(code))

    def forget(self) -> None:
        """Another codebook comes: nothing is closed, and the first code is current."""
        self._collapsed.clear()
        self.setCurrentIndex(QModelIndex())

    def rename(self, code: CodeId) -> None:
        """Edit the name of a code in its row."""
        self.set_current(code)
        self.edit(self._codes.index_of(code))

    def content_height(self) -> int:
        """How high the tree is with every open row in sight."""
        rows, index = 0, self._codes.index(0, 0)
        while index.isValid():
            rows, index = rows + 1, self.indexBelow(index)
        return rows * self.sizeHintForRow(0) + 4 if rows else 0

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self._codes.code_at(current))

    def _note_selection(self) -> None:
        self._delegate.several = len(self.selectionModel().selectedRows()) > 1
        self.viewport().update()

    # what stays when other rows come

    def _keep(self) -> None:
        self._before = self._codes.codes(), self.current(), self.verticalScrollBar().value()

    def _restore(self) -> None:
        """What was open stays open; the current code stays current, else what stood next to it."""
        before, current, scrolled = self._before
        kept = set(self._collapsed)
        for code in self._codes.codes():
            if self._codes.hasChildren(self._codes.index_of(code)):
                self.setExpanded(self._codes.index_of(code), self._codes.is_filtered or code not in kept)
        self._collapsed = kept
        nearest = _nearest(before, current, self._codes.codes())
        if nearest is None:
            self.current_changed.emit(None)
        else:
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._codes.index_of(nearest), select)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

    def _note_expanded(self, index: QModelIndex) -> None:
        self._collapsed.discard(CodeId(index.internalId()))

    def _note_collapsed(self, index: QModelIndex) -> None:
        self._collapsed.add(CodeId(index.internalId()))

    # keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()  # Delete here is this tree's, not the transcript's
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        code = self.current()
        is_editing = self.state() == QAbstractItemView.State.EditingState  # a key that the name's field did not want
        if code is None or is_editing or not _is_own(event):
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self.applied.emit(code)
        elif event.key() == Qt.Key.Key_F2:
            self.rename(code)
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit(self.selected())
        elif event.key() in _INDENTS:
            self.indented.emit(code, _INDENTS[Qt.Key(event.key())])
        else:
            self.shifted.emit(code, _SHIFTS[Qt.Key(event.key())])

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._toggled(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        code = self._codes.code_at(self.indexAt(event.position().toPoint()))
        if not self._toggled(event) and code is not None and event.button() == Qt.MouseButton.LeftButton:
            self.applied.emit(code)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            code, at = self.current(), self.visualRect(self.currentIndex()).bottomLeft() + QPoint(fonts.scaled(32), 0)
        else:
            at = event.pos()
            code = self._codes.code_at(self.indexAt(at))
        self.menu_asked.emit(code, self.viewport().mapToGlobal(at))

    def _toggled(self, event: QMouseEvent) -> bool:
        """Open or close the code whose arrow was hit; says whether one was."""
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid() or not self._codes.hasChildren(index):
            return False
        places = Places.of(self._codes, index.data(RowRole).depth, self.viewport().width())
        if not places.swatch - fonts.scaled(24) <= event.position().x() < places.swatch - 1:
            return False
        self.setExpanded(index, not self.isExpanded(index))
        return True


def _is_own(event: QKeyEvent) -> bool:
    """Whether the codebook answers to a key itself, before any action of the window."""
    if event.modifiers() == Qt.KeyboardModifier.AltModifier:
        return event.key() in (*_SHIFTS, *_INDENTS)
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and event.key() in (*_ENTER, Qt.Key.Key_F2, Qt.Key.Key_Delete)


def _nearest(before: Sequence[CodeId], current: CodeId | None, now: Sequence[CodeId]) -> CodeId | None:
    """The current code, or where it is gone the first behind or before it that is still there."""
    if not now:
        return None
    if current is None or current not in before:
        return now[0]
    at = before.index(current)
    left = set(now)
    return next((code for code in (*before[at:], *reversed(before[:at])) if code in left), now[0])
