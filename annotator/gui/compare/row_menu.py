"""The menu of one theme in the matrix."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from annotator.gui.compare.reported import Reported
from annotator.gui.compare.rows import beside
from annotator.gui.compare.scene import Address

if TYPE_CHECKING:
    from annotator.gui.compare.model import MatrixModel
    from annotator.gui.compare.scene import Scene

_MOST = 30
"""So many codes below a theme are offered by name; the sheet has all."""


class RowMenu(QMenu):
    """What can be looked at of a theme, and where it stands in the report."""

    passages_asked = Signal(object)  # the Address
    composition_asked = Signal(object)  # the CodeId

    def __init__(
        self, model: MatrixModel, scene: Scene, address: Address, reported: Reported, parent: QWidget, *, can: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model, self._scene, self._reported, self._can = model, scene, reported, can
        code = address.code
        self._add(self.tr("Show its passages"), "Return", lambda: self.passages_asked.emit(address))
        inside = self._add(self.tr("What it is made of…"), "", lambda: self.composition_asked.emit(code))
        inside.setEnabled(scene.is_counted and scene.is_made_of_some(code))
        self.addSeparator()
        self._add_places(address)
        self._add_reporting(address)

    def _add_places(self, address: Address) -> None:
        rows, code = self._model.rows(), address.code
        among = beside(rows, code)
        at = among.index(code) if code in among else 0
        up = self._add(self.tr("Move up"), "Alt+Up", lambda: self._reported.shift(rows, code, -1))
        down = self._add(self.tr("Move down"), "Alt+Down", lambda: self._reported.shift(rows, code, 1))
        up.setEnabled(self._can and at > 0)
        down.setEnabled(self._can and at + 1 < len(among))

    def _add_reporting(self, address: Address) -> None:
        reported, code = self._reported, address.code
        out = self._add(self.tr("Leave out of the report"), "Del", lambda: reported.leave_out(code))
        out.setEnabled(self._can and len(reported.codes) > 1)
        known = set(reported.codes)
        below = [one for one in self._scene.codebook.family(code) if one not in known][:_MOST]
        if below:
            menu = self.addMenu(self.tr("Report also"))
            menu.setEnabled(self._can)
            for one in below:
                name = self._scene.codebook[one].name.replace("&", "&&")
                menu.addAction(name, partial(reported.take_in, one, code))
        words = self.tr("Choose the themes that are reported…")
        parent = self.parentWidget()
        assert parent is not None
        self._add(words, "", lambda: reported.choose(parent)).setEnabled(self._can)
        if reported.themes is not None:
            self._add(self.tr("Report all codes"), "", lambda: reported.report(None)).setEnabled(self._can)

    def _add(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        """Add an action that the matrix answers to by keys as well: these are only shown here."""
        return self.addAction(words, QKeySequence(keys), act) if keys else self.addAction(words, act)
