"""The passages behind a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.gui.compare.hits import Hits, colors_of
from annotator.gui.compare.plots import legible
from annotator.gui.compare.scene import Address, Scene
from annotator.gui.compare.wording import Wording
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.controls.signs import Swatch
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told
from annotator.gui.passages.excerpts import Excerpts
from annotator.gui.passages.model import DOCUMENT, SPEAKER, PassagesModel
from annotator.gui.passages.view import PassagesView
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import role_color, theme

if TYPE_CHECKING:
    from annotator.project import Project


class DrillDown(QWidget):
    """Lists exactly the passages that one cell counts."""

    passage_asked = Signal(int, int, int)  # DocumentId, start, end
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._say = Wording()
        self._project: Project | None = None
        self._scene: Scene | None = None
        self.address: Address | None = None
        self._total: int | None = None
        self.model = PassagesModel()
        self.list = PassagesView(self.model)
        self._swatch = Swatch(10)
        self._theme = Label("", 13, weight=fonts.SEMIBOLD)
        self._group = Label("", 13, weight=fonts.MEDIUM)
        self._counts = ElidedLabel("", 11, tint="muted")
        self._seen = Label("", 11, tint="muted")
        self.order = ChoiceChip(self.tr("Sort"), self.tr("Sort the passages"))
        self.order.offer([(self.tr("Document"), DOCUMENT), (self.tr("Speaker"), SPEAKER)], DOCUMENT)
        self._close = QToolButton()
        self._close.setProperty("look", "icon")
        self._close.setAccessibleName(self.tr("Close the passages"))
        self._close.setToolTip(self.tr("Close the passages"))
        self._lay_out()
        self.order.activated.connect(lambda _: self._fill())
        self.list.opened.connect(self._ask)
        self.list.seen.connect(self._say_seen)
        self.model.rowsInserted.connect(lambda *_: self._say_seen())
        self._close.clicked.connect(self.closed)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_cell(self, project: Project, scene: Scene, address: Address) -> None:
        """List the passages of another cell, or of the same one again."""
        is_same = address == self.address
        kept = self.list.currentIndex().row() if is_same else 0
        self._project, self._scene, self.address = project, scene, address
        self._say_what()
        self._fill()
        if 0 <= kept < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(kept))

    def show_nothing(self) -> None:
        """List nothing."""
        self._project = self._scene = self.address = None
        self.model.show(None, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        if self._project is None or self._scene is None or self.address is None:
            return
        hits = Hits(self._project, self._scene, self.address)
        group_of = self._scene.comparison.group_of
        first = {voice for voice, group in group_of.items() if group == self.address.group}
        excerpts = Excerpts(self._project, colors_of(self._scene), first)
        self.model.show(hits, excerpts, self.order.currentData())
        self.list.scrollToTop()
        self._say_seen()

    def _say_what(self) -> None:
        assert self._scene is not None and self.address is not None
        shown = self._scene.theme(self.address.code)
        assert shown is not None
        self._swatch.show_hue(self._scene.codebook.hue(self.address.code))
        self._theme.setText(shown.name)
        self._total = None
        if self.address.group is None:
            self._group.setText(self.tr("everybody"))
            self._group.set_tint("second")
            self._counts.setText(self.tr("each passage once") if self._scene.is_counted else "")
            return
        name = self.address.group
        stored = self._scene.colors[name]
        self._group.setText(told(name))
        self._group.set_tint(lambda: legible(role_color(stored)))
        group, cell = self._scene.comparison.group(name), shown.cells[name]
        if cell is None:
            self._counts.setText(self.tr("does not speak in these documents"))
            return
        if not self._scene.is_counted:
            self._counts.setText("")
            return
        self._total = cell.passages
        parts = [
            self._say.passages(cell.passages),
            self._say.speakers(cell.speakers, group.participants),
            self._say.documents(cell.documents, group.documents),
        ]
        self._counts.setText(" · ".join(parts))

    def _say_seen(self) -> None:
        if self._scene is not None and not self._scene.is_counted:
            self._seen.setText("")
            return
        first, last = self.list.rows_seen()
        loaded, is_more = self.model.rowCount(), self.model.canFetchMore(self.list.rootIndex())
        many = whole(loaded if self._total is None else self._total) + ("+" if is_more and self._total is None else "")
        seen = whole(first) if first == last else f"{whole(first)}–{whole(last)}"
        self._seen.setText(self.tr("{0} of {1}").format(seen, many) if last else "")

    def _ask(self) -> None:
        found = self.model.found(self.list.currentIndex())
        self.passage_asked.emit(found.place, found.start, found.end)

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._swatch)
        row.addWidget(self._theme)
        row.addWidget(self._group)
        row.addWidget(self._counts, 1)
        row.addWidget(self._seen)
        row.addWidget(self.order)
        row.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.list, 1)
        self.setMinimumHeight(fonts.scaled(36 + 2 * 40))

    def _restyle(self) -> None:
        self._close.setIcon(icons.icon("close", "muted"))
        self.list.lay_out_again()
