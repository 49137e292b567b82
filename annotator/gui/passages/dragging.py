"""Passages that are dragged from the list onto a code."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QTreeView

from annotator.core.ids import CodeId, PassageId
from annotator.gui.codebook.model import CodebookModel

MIME = "application/x-annotator-passages"
"""The process, whose numbers these are, and the numbers of passages, as ASCII digits with blanks between."""

_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


def carried(passages: Sequence[PassageId]) -> QMimeData:
    """What is carried for passages."""
    data = QMimeData()
    data.setData(MIME, QByteArray(" ".join(map(str, (os.getpid(), *passages))).encode("ascii")))
    return data


def passages_in(data: QMimeData) -> list[PassageId]:
    """The passages of this program that are carried, if any are."""
    first, *numbers = bytes(data.data(MIME).data()).split() or [b""]
    is_own = first == str(os.getpid()).encode("ascii")
    return [PassageId(int(one)) for one in numbers if one.isdigit()] if is_own else []


class CodeTarget(QObject):
    """Lets passages be dropped on the codes of a tree.

    `dropped` carries the passages, the code, and whether Shift was held; `hovered` the code under them, or None.
    """

    dropped = Signal(list, object, bool)
    hovered = Signal(object)

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self._over: CodeId | None = None
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._hover(None)
        elif event.type() in _MOVES and isinstance(event, QDragMoveEvent) and passages_in(event.mimeData()):
            code = self._code_at(event.position().toPoint())
            self._hover(code)
            event.setAccepted(code is not None or event.type() == QEvent.Type.DragEnter)
            return True
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> bool:
        passages, code = passages_in(event.mimeData()), self._code_at(event.position().toPoint())
        self._hover(None)
        if passages and code is not None:
            event.acceptProposedAction()
            self.dropped.emit(passages, code, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return bool(passages)

    def _code_at(self, place: QPoint) -> CodeId | None:
        codes = self._tree.model()
        return codes.code_at(self._tree.indexAt(place)) if isinstance(codes, CodebookModel) else None

    def _hover(self, code: CodeId | None) -> None:
        if code != self._over:
            self._over = code
            self.hovered.emit(code)
