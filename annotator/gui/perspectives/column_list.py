"""The passages of one column: what keys and mouse mean in it."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from annotator.core.ids import CodeId, PassageId
from annotator.gui.passages.arranging import Group
from annotator.gui.passages.excerpts import Excerpt
from annotator.gui.passages.keyed import KeyedList
from annotator.gui.passages.listed import ListedModel
from annotator.gui.perspectives.delegate import ColumnDelegate
from annotator.gui.perspectives.scene import Scene, excerpt, numbered
from annotator.questions.perspectives import Place
from annotator.store.finding import Hit

_KEYS = {
    Qt.Key.Key_Return: "open", Qt.Key.Key_Enter: "open", Qt.Key.Key_I: "exemplar", Qt.Key.Key_M: "note",
    Qt.Key.Key_P: "edit-quote", Qt.Key.Key_Y: "copy-quote",
    Qt.Key.Key_Space: "context", Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right",
}  # fmt: skip


class ColumnModel(ListedModel):
    """The places of a column as rows, whose words are read when they are seen."""

    def __init__(self) -> None:
        super().__init__()
        self._places: Sequence[Place] = ()

    def show_places(self, scene: Scene, code: CodeId, group: str, places: Sequence[Place], *, around: bool) -> None:
        """Show the passages at some places."""
        self._places = places
        excerpts = scene.excerpts(group, around=around)

        def read(numbers: Sequence[PassageId]) -> dict[PassageId, Excerpt]:
            return {number: excerpt(scene, excerpts, code, places[number]) for number in numbers}

        hits = [Hit(numbered(at), *place, code, b"") for at, place in enumerate(places)]
        self.show([Group(None, hits)], read)

    def clear(self) -> None:
        """Show nothing."""
        self._places = ()
        self.show([], lambda numbers: {})

    def place(self, row: int) -> Place | None:
        """Where the passage of a row is."""
        return self._places[row] if 0 <= row < len(self._places) else None


class ColumnList(KeyedList):
    """Says what was asked of the current passage."""

    keys = MappingProxyType(_KEYS)

    def __init__(self, model: ColumnModel) -> None:
        super().__init__(model)
        self.delegate = ColumnDelegate(self, model)
        self.setItemDelegate(self.delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
