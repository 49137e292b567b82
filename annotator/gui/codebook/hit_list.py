"""The list of codes under a field in which one is looked for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from annotator.core.ids import CodeId
from annotator.gui.codebook.hit_delegate import HitDelegate
from annotator.gui.codebook.hits import HitsModel
from annotator.gui.controls.pick_list import PickList


class HitList(PickList):
    """The codes that fit. A click picks one; the keys of the field move through it."""

    picked = Signal(object, bool)  # the CodeId, whether Ctrl was held

    def __init__(self, model: HitsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, "", parent)
        self._hits = model
        self.setAccessibleName(self.tr("Codes found"))
        self.setItemDelegate(HitDelegate(self))
        self.clicked_row.connect(self._pick)

    def current(self) -> CodeId | None:
        """The code that Enter means."""
        return self._hits.code_at(self.currentIndex())

    def set_current(self, code: CodeId | None) -> None:
        """Mean another code; where it is not there, the first."""
        index = self._hits.row_of(code)
        self.mean(index if index.isValid() else self._hits.first())

    def _pick(self, index: QModelIndex, with_ctrl: bool) -> None:
        self.picked.emit(self._hits.code_at(index), with_ctrl)
