"""To whom a theme is unique, or who shares it partly: named by the analyst who settles that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.status import PARTLY, UNIQUE
from annotator.gui.controls.choices import Choice
from annotator.gui.controls.labels import Label
from annotator.gui.controls.ticks import TickedRows
from annotator.gui.language.told import told
from annotator.gui.theme import fonts

_ROW, _MOST = 26, 5
"""How high the line of a group is, and how many are in sight at once."""


class Whom(QWidget):
    """Asks for one group or for several, as the status has it; hidden where it has none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[str, ...] = ()
        self.one = Choice(self.tr("To whom it is unique"))
        self.several = QListWidget()
        self.several.setProperty("look", "dock")
        self.several.setItemDelegate(TickedRows(self.several))
        self.several.setAccessibleName(self.tr("Who shares it"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.one)
        self._pages.addWidget(self.several)
        self._head = Label("", 11, fonts.MEDIUM, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._pages)
        self.one.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.several.itemChanged.connect(lambda _: self.changed.emit())
        self.hide()

    def offer(self, groups: Sequence[str]) -> None:
        """Offer the groups that are compared."""
        if tuple(groups) == self._groups:
            return
        self._groups = tuple(groups)
        self.blockSignals(True)
        self.one.clear()
        self.one.addItem(self.tr("Nobody is named"), "")
        self.several.clear()
        for group in groups:
            self.one.addItem(told(group), group)
            item = QListWidgetItem(told(group), self.several)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(Qt.ItemDataRole.UserRole, group)
            item.setSizeHint(QSize(0, fonts.scaled(_ROW)))
        self.several.setFixedHeight(fonts.scaled(_ROW * min(_MOST, max(1, len(groups)))) + 4)
        self.blockSignals(False)

    def show_status(self, status: str, owner: str) -> None:
        """Ask as a status has it; `owner` is who is named, a line each."""
        self.setVisible(status in (UNIQUE, PARTLY))
        self._head.setText(self.tr("To whom") if status == UNIQUE else self.tr("By whom"))
        page = self.one if status == UNIQUE else self.several
        self._pages.setCurrentWidget(page)
        self._pages.setFixedHeight(page.minimumHeight() or page.sizeHint().height())
        named = owner.split("\n")
        self.blockSignals(True)
        self.one.setCurrentIndex(max(0, self.one.findData(named[0] if len(named) == 1 else "")))
        for item in self._items():
            is_named = item.data(Qt.ItemDataRole.UserRole) in named
            item.setCheckState(Qt.CheckState.Checked if is_named else Qt.CheckState.Unchecked)
        self.blockSignals(False)

    @property
    def owner(self) -> str:
        """Who is named, a line each; empty where nobody is, or the status has nobody."""
        if self.isHidden():
            return ""
        if self._pages.currentWidget() is self.one:
            return str(self.one.currentData() or "")
        ticked = (item for item in self._items() if item.checkState() == Qt.CheckState.Checked)
        return "\n".join(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.several.item(row) for row in range(self.several.count())]
