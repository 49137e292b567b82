"""The sheet that says what a theme is made of, with the passages behind each number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QTableView, QWidget

from annotator.core.ids import CodeId
from annotator.gui.compare.composition.model import CompositionModel
from annotator.gui.compare.composition.ratio import RatioPart
from annotator.gui.compare.hits import Hits, colors_of
from annotator.gui.compare.scene import Address, Scene
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.choices import Choice
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, row
from annotator.gui.language.told import told
from annotator.gui.passages.excerpts import Excerpts
from annotator.gui.passages.model import PassagesModel
from annotator.gui.passages.view import PassagesView
from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.analysis.composition import Composition
    from annotator.project import Project

_APART, _MOST = 12, 8
"""How far columns stand apart, and how many rows are in sight at once."""


class CompositionSheet(QDialog):
    """Shows the codes below a theme by group; `passage_asked` carries a place that is to be gone to."""

    passage_asked = Signal(int, int, int)  # DocumentId, start, end

    def __init__(self, project: Project, scene: Scene, code: CodeId | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project, self._scene = project, scene
        self.setWindowTitle(self.tr("What themes are made of"))
        self.parent_theme, self.model, self.table = Choice(self.tr("Theme")), CompositionModel(), QTableView()
        self.reversals, self.ratio = Label("", 12, tint="second", wrap=True), RatioPart()
        self.passages = PassagesModel()
        self.list = PassagesView(self.passages)
        self._of, self._room = Label("", 13, fonts.SEMIBOLD, "text"), QWidget()
        self._set_up()
        self._lay_out()
        self._offer(code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.lay_out_again()

    def done(self, result: int) -> None:
        self.passages.show(None, None)  # the project may be closed before the sheet is gone
        super().done(result)

    def _offer(self, code: CodeId | None) -> None:
        """Offer every theme that has codes below it, this one chosen."""
        scene = self._scene
        parents = [one.id for one in scene.codebook if one.id in scene.comparison.cells]
        for one in filter(scene.is_made_of_some, parents):
            self.parent_theme.addItem(scene.codebook.shortest(one), one)
        self.parent_theme.currentIndexChanged.connect(lambda _: self._show())
        self.parent_theme.setCurrentIndex(max(0, self.parent_theme.findData(code)))
        self._show()

    def _show(self) -> None:
        from annotator.analysis.composition import composition

        parent = self.parent_theme.currentData()
        for part in (self.parent_theme, self.table, self.ratio, self.list, self._of):
            part.setVisible(parent is not None)
        self._room.setVisible(parent is None)
        if parent is None:
            words = self.tr("No theme that is counted has codes below it. Drag codes onto a theme in the codebook.")
            self.reversals.setText(words)
            self.resize(fonts.scaled(560), fonts.scaled(170))
            return
        made = composition(self._scene.comparison, CodeId(parent))
        self.model.show(self._scene, made)
        self.table.resizeColumnsToContents()
        for at in range(self.model.columnCount()):
            self.table.setColumnWidth(at, self.table.columnWidth(at) + fonts.scaled(_APART))
        rows = min(_MOST, self.model.rowCount()) + 1
        self.table.setFixedHeight(rows * self.table.rowHeight(0) + fonts.scaled(8))
        self.reversals.setText(self._reversed(made))
        first, second = (*made.reversals[0][:2],) if made.reversals else (*made.pieces, made.parent)[:2]
        self.ratio.show_codes(self._scene, first, second)
        self.table.setCurrentIndex(self.model.index(0, 1))

    def _reversed(self, made: Composition) -> str:
        """Which two rank in opposite order, and whether the rule proposes different emphasis for that."""
        book, theme = self._scene.codebook, self._scene.theme(made.parent)
        words = self.tr("{0} ranks before {1} for {2}, behind it for {3}.")
        lines = [
            words.format(book[one.first].name, book[one.second].name, told(one.role), told(one.another))
            for one in made.reversals
        ]
        if theme is not None and theme.proposal.reversal is not None:
            lines.append(self.tr("That proposes different emphasis."))
        return "\n".join(lines) or self.tr("No two of these codes rank in opposite order in two groups.")

    def _list(self) -> None:
        address = self.model.address(self.table.currentIndex())
        if address is None:
            return
        group_of = self._scene.comparison.group_of
        first = {voice for voice, group in group_of.items() if group == address.group}
        excerpts = Excerpts(self._project, colors_of(self._scene), first)
        self.passages.show(Hits(self._project, self._scene, address), excerpts)
        self._of.setText(self._named(address))

    def _named(self, address: Address) -> str:
        group = self.tr("everybody") if address.group is None else told(address.group)
        return self.tr("{0}, {1}").format(self._scene.codebook[address.code].name, group)

    def _open(self) -> None:
        found = self.passages.found(self.list.currentIndex())
        self.accept()
        self.passage_asked.emit(found.place, found.start, found.end)

    def _set_up(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Codes against groups"))
        self.table.setProperty("look", "rows")
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._list())
        self.table.activated.connect(lambda _: self.list.setFocus())
        self.list.opened.connect(self._open)

    def _lay_out(self) -> None:
        head = row(Label(self.tr("What it is made of"), 17, fonts.SEMIBOLD, "text"), None, self.parent_theme)
        buttons = row(None, Button(self.tr("Close"), self.accept))
        whole = column(
            head, self.table, self.reversals, self.ratio, self._of, self.list, self._room, buttons,
            margins=(24, 20, 24, 16), spacing=12,
        )  # fmt: skip
        whole.setStretchFactor(self.table, 2)
        whole.setStretchFactor(self.list, 3)
        whole.setStretchFactor(self._room, 1)
        self.setLayout(whole)
        self.resize(fonts.scaled(940), fonts.scaled(660))
