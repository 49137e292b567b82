"""The sets in which some codes are, as a menu: a tick puts them in or takes them out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.ids import CodeId
from annotator.core.sets import CodeSet
from annotator.gui import counted
from annotator.gui.codebook.sets.changes import SetChanges


class SetsMenu(QMenu):
    """Changes what needs no more words; says where a new set is asked for."""

    new_asked = Signal(object)  # the CodeIds

    def __init__(self, changes: SetChanges, codes: Sequence[CodeId], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes, self._codes = changes, list(codes)
        self.setTitle(self.tr("In sets"))
        for one in changes.in_use.known:
            action = self.addAction(one.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(set(codes) <= set(one.codes))
            action.triggered.connect(lambda is_in, one=one: self._toggle(one, is_in))
        if changes.in_use.known:
            self.addSeparator()
        words = self.tr("New set with this code…")
        if len(codes) > 1:
            words = self.tr("New set of {0}…").format(counted.codes(len(codes)))
        self.addAction(words, lambda: self.new_asked.emit(self._codes))

    def _toggle(self, one: CodeSet, is_in: bool) -> None:
        change = self._changes.add if is_in else self._changes.take_out
        change(one, self._codes)
