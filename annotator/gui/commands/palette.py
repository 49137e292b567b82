"""The palette of every act: type a little of its name, press Enter, and it is done."""

from __future__ import annotations

import json

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.acts.actions import Acts
from annotator.gui.codebook.overlay import Overlay
from annotator.gui.codebook.palette_parts import FocusLine, PaletteFoot
from annotator.gui.commands.delegate import CommandDelegate
from annotator.gui.commands.model import CommandsModel
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.controls.pick_list import PickList
from annotator.gui.controls.search_field import SearchField
from annotator.gui.controls.signs import Sign
from annotator.gui.settings import Settings
from annotator.gui.theme import fonts

_WIDTH, _HIGHEST_LIST, _TOP = 560, 420, 96
_KEPT = 5


class CommandPalette(Overlay):
    """Finds an act by its name or menu, and does it; those used last come first, and are kept at this desk."""

    def __init__(self, acts: Acts, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Every action"))
        self._acts, self._settings = acts, settings
        self._found = CommandsModel(acts)
        self._field = SearchField(self.tr("Name or menu of an action"))
        self._list = PickList(self._found, self.tr("Actions found"))
        self._list.setItemDelegate(CommandDelegate(self._list))
        self._nothing = Label(self.tr("No action is called that."), 12, tint="muted")
        self._nothing.setContentsMargins(fonts.scaled(18), 10, 18, 10)
        self._foot = PaletteFoot([(self.tr("Enter"), self.tr("do it")), (self.tr("Esc"), self.tr("close"))])
        self._lay_out()
        self._field.textChanged.connect(self._search)
        self._field.stepped.connect(self._list.step)
        self._field.entered.connect(lambda _: self._run(self._list.currentIndex()))
        self._field.shift_entered.connect(lambda: self._run(self._list.currentIndex()))
        self._field.escaped.connect(self.dismiss)
        self._field.focus_lost.connect(self.hide)
        self._list.clicked_row.connect(lambda index, _: self._run(index))

    def open(self) -> None:
        """Open in the upper middle of the window."""
        window = self.window()
        self._field.setFont(fonts.ui(15))
        self._field.clear()
        self._search("")
        left = (window.width() - fonts.scaled(_WIDTH)) // 2
        self.float_at(window.mapToGlobal(QPoint(max(0, left), fonts.scaled(_TOP))))
        self._field.setFocus()

    def recent(self) -> list[str]:
        """The names of the acts that were done from here last, the last first."""
        try:
            names = json.loads(str(self._settings.kept("recent-acts") or "[]"))
        except ValueError:
            return []
        return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []

    def _search(self, typed: str) -> None:
        self._found.search(typed, self.recent())
        self._foot.count(self._found.found, self._found.total)
        self._list.to_begin()
        self.fit()

    def _run(self, index: QModelIndex) -> None:
        row = self._found.row_at(index)
        if row is None or row.problem:
            return
        names = [row.act.name, *(name for name in self.recent() if name != row.act.name)]
        self._settings.keep("recent-acts", json.dumps(names[:_KEPT]))
        self.dismiss()
        self._acts[row.act.name].trigger()

    def _lay_out(self) -> None:
        self._field.setProperty("look", "bare")
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        search = row(Sign("search", 16), margins=(17, 8, 20, 8), spacing=10)
        search.addWidget(self._field, 1)
        layout.addLayout(search)
        for part in (FocusLine(), self._list, self._nothing, self._foot):
            layout.addWidget(part)

    def resize_card(self, width: int, height: int) -> None:
        self._list.setVisible(self._found.found > 0)
        self._nothing.setVisible(self._found.found == 0)
        self._list.setFixedHeight(0)
        others = self.card.sizeHint().height()
        highest = max(0, min(fonts.scaled(_HIGHEST_LIST), height - others))
        self._list.setFixedHeight(min(self._list.content_height(), highest))
        self.card.setFixedSize(min(fonts.scaled(_WIDTH), width), self.card.sizeHint().height())
