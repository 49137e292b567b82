"""Other words for the names in a figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.theme import fonts


class LabelsDialog(QDialog):
    """A row for each name, with the words that stand for it in figures; empty words leave the name as it is."""

    def __init__(self, names: Sequence[str], labels: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Labels"))
        self._names, self._before = list(names), labels
        self.table = QTableWidget(len(self._names), 2)
        self._fill()
        self._lay_out()

    def labels(self) -> dict[str, str]:
        """The words that are not as before, by the names for which they stand; empty where a name stands for itself."""
        given = {name: self._words(at) for at, name in enumerate(self._names)}
        return {name: words for name, words in given.items() if words != self._before.get(name, "")}

    def _words(self, at: int) -> str:
        item = self.table.item(at, 1)
        return "" if item is None else " ".join(item.text().split())

    def _fill(self) -> None:
        for at, name in enumerate(self._names):
            fixed = QTableWidgetItem(name)
            fixed.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(at, 0, fixed)
            self.table.setItem(at, 1, QTableWidgetItem(self._before.get(name, "")))

    def _lay_out(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("In figures")])
        table.setAccessibleName(self.tr("Names and their words in figures"))
        table.setProperty("look", "rows")
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(fonts.scaled(28))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if self._names:
            table.setCurrentCell(0, 1)
        done = Button(self.tr("Use these labels"), self.accept, look="primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(Label(self.tr("Labels in figures"), 17, fonts.SEMIBOLD))
        layout.addWidget(table, 1)
        layout.addLayout(row(Button(self.tr("Cancel"), self.reject), None, done))
        self.resize(fonts.scaled(520), fonts.scaled(520))
