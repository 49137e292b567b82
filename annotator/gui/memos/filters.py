"""The strip above the memos: what is searched for, which are shown, in which order, and where they go out."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from annotator.core.ids import CoderId
from annotator.gui import counted
from annotator.gui.codebook.filter_field import FilterField
from annotator.gui.controls.buttons import Button, IconButton
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.flow import Flow
from annotator.gui.controls.labels import Label
from annotator.gui.language.numbers import whole
from annotator.gui.memos.rows import DATE, FREE, TITLE, Wanted
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.memo_context import RANGE
from annotator.memos import own_id

_LINE = 36
_FIELD = 220


class MemoFilters(QWidget):
    """Says which memos are wanted."""

    changed = Signal()
    left = Signal()  # the keys go to the list
    new_asked = Signal()
    export_asked = Signal(str, bool)  # by date or code, with private memos or without

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.field = FilterField(self.tr("Search memos"), self.tr("Show all memos"))
        self.field.setFixedWidth(fonts.scaled(_FIELD))
        self.about = ChoiceChip(self.tr("About"), self.tr("Memos about what"))
        self.coder = ChoiceChip(self.tr("Coder"), self.tr("Memos of whom"))
        self.order = ChoiceChip(self.tr("Sort"), self.tr("In which order"))
        self.count = Label("", 11, tint="muted")
        self._new = IconButton("plus", self.tr("Write a free memo"), self.new_asked.emit)
        self._export = Button(self.tr("Export"), look="quiet", icon="export")
        self._export.setMenu(self._export_menu())
        self.about.offer(self._kinds(), None)
        self.order.offer([(self.tr("Newest first"), DATE), (self.tr("Title"), TITLE)], DATE)
        self.field.textChanged.connect(lambda _: self.changed.emit())
        self.field.left.connect(self.left)
        for choice in (self.about, self.coder, self.order):
            choice.activated.connect(lambda _: self.changed.emit())
        self._lay_out()
        self.read()

    def _lay_out(self) -> None:
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        flow = Flow(self, QMargins(16, 3, 12, 3), lambda: fonts.scaled(_LINE))
        left: list[QWidget] = [self.field, self.about, self.coder, self.order]
        right: list[QWidget] = [self.count, self._export, self._new]
        for part in left:
            flow.addWidget(part)
        flow.turn()
        for part in right:
            flow.addWidget(part)

    @property
    def wanted(self) -> Wanted:
        """Which memos are wanted."""
        return Wanted(
            self.field.text(), self.about.currentData(), self.coder.currentData(), str(self.order.currentData())
        )

    def read(self) -> None:
        """Offer the coders that the project has now; whoever codes at this desk comes first."""
        project = self._session.project
        coders: list[tuple[str, CoderId | None]] = [(self.tr("All"), None)]
        if project is not None:
            own = own_id(project, self._session.coder)
            if own is not None:
                coders.append((self.tr("Mine"), own))
            coders += [(one.name, one.id) for one in project.read.coders() if one.id != own]
        self.coder.offer(coders, self.coder.currentData())
        for part in (self._new, self._export):
            part.setEnabled(project is not None)

    def clear(self) -> None:
        """Show all."""
        for choice in (self.about, self.coder):
            choice.setCurrentIndex(0)
        self.field.clear()

    def tell(self, shown: int, total: int) -> None:
        """Say how many are shown."""
        many = self.tr("{0} of {1}").format(whole(shown), counted.memos(total))
        self.count.setText(counted.memos(total) if shown == total else many)

    def _kinds(self) -> list[tuple[str, str | None]]:
        return [
            (self.tr("Anything"), None),
            (self.tr("Passages"), "passage"),
            (self.tr("Turns and words"), RANGE),
            (self.tr("Codes"), "code"),
            (self.tr("Documents"), "document"),
            (self.tr("The project"), "project"),
            (self.tr("Nothing: free"), FREE),
        ]

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        private = menu.addAction(self.tr("With my private memos"))
        private.setCheckable(True)
        menu.addSeparator()
        menu.addAction(self.tr("Document by date…"), lambda: self.export_asked.emit(DATE, private.isChecked()))
        menu.addAction(self.tr("Document by code…"), lambda: self.export_asked.emit("code", private.isChecked()))
        return menu
