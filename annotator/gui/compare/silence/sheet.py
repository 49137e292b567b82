"""The sheet that says what was looked for where, and what to read again."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListWidget, QListWidgetItem, QTableView, QWidget

from annotator.core.ids import DocumentId
from annotator.countable import counts
from annotator.gui import counted
from annotator.gui.compare.silence.model import SilenceModel
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, row
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.analysis.silence import Look
    from annotator.project import Project

_NAMED = 3
_APART, _MOST = 4, 5
"""How far columns stand apart, and how many lines of what to read again are in sight at once."""


class SilenceSheet(QDialog):
    """Shows where each code was looked for; `document_asked` is sent for one that is to be read again."""

    document_asked = Signal(int)  # DocumentId

    def __init__(self, project: Project, looks: list[Look], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = project.read.codebook()
        self._titles = {one.id: one.title for one in project.read.documents()}
        self.setWindowTitle(self.tr("What was looked for"))
        self.model = SilenceModel(self._book, project.read.documents(), looks, is_counted=counts(project))
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Codes against documents"))
        self.table.setProperty("look", "rows")
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().setDefaultSectionSize(fonts.scaled(28))
        self.table.verticalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.resizeColumnsToContents()
        for at in range(self.model.columnCount()):
            self.table.setColumnWidth(at, self.table.columnWidth(at) + fonts.scaled(_APART))
        self.table.activated.connect(lambda index: self._open(self.model.look(index).document))
        self.again = QListWidget()
        self.again.setProperty("look", "rows")
        self.again.setAccessibleName(self.tr("To read again"))
        self.again.itemActivated.connect(lambda item: self._open(item.data(Qt.ItemDataRole.UserRole)))
        self._list(looks)
        self._lay_out(looks, is_counted=counts(project))

    def _list(self, looks: list[Look]) -> None:
        """What to read again, a line for each document and reason."""
        waiting: defaultdict[tuple[DocumentId, str], list[str]] = defaultdict(list)
        for look in looks:
            if not look.was_looked_for:
                waiting[look.document, look.why].append(self._book[look.code].name)
        places = list(self._titles)
        for (document, why), names in sorted(waiting.items(), key=lambda one: places.index(one[0][0])):
            what = ", ".join(names) if len(names) <= _NAMED else counted.codes(len(names))
            said = self.tr("{0} · {1}: {2}").format(self._titles[document], self.model.why(why), what)
            item = QListWidgetItem(said, self.again)
            item.setData(Qt.ItemDataRole.UserRole, document)

    def _open(self, document: DocumentId) -> None:
        self.accept()
        self.document_asked.emit(document)

    def _lay_out(self, looks: list[Look], *, is_counted: bool) -> None:
        found = sum(one.was_looked_for for one in looks)
        words = self.tr("A 0 is evidence only where somebody looked: {0} of {1} cells were looked for.")
        if not is_counted:
            words = self.tr("That nobody speaks of a theme is evidence only where somebody looked.")
        title = Label(self.tr("What was looked for"), 17, fonts.SEMIBOLD, "text")
        head = Label(words.format(whole(found), whole(len(looks))), 12, tint="second", wrap=True)
        below = Label(self.tr("To read again"), 13, fonts.SEMIBOLD, "text")
        lines = min(_MOST, self.again.count())
        self.again.setFixedHeight(lines * self.again.sizeHintForRow(0) + fonts.scaled(8))
        for one in (below, self.again):
            one.setVisible(found < len(looks))
        buttons = row(Button(self.tr("Close"), self.accept))
        buttons.insertStretch(0, 1)
        whole_sheet = column(
            title, head, self.table, below, self.again, buttons, margins=(24, 20, 24, 16), spacing=12
        )  # fmt: skip
        whole_sheet.setStretchFactor(self.table, 1)
        self.setLayout(whole_sheet)
        self.resize(fonts.scaled(860), fonts.scaled(640))
