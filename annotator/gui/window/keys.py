"""The sheet of keys, made from the acts."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.gui.acts.act import Act
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, row
from annotator.gui.theme import fonts


class KeySheet(QDialog):
    """Every act that has a key, menu by menu."""

    def __init__(self, acts: list[Act], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        groups: defaultdict[str, list[Act]] = defaultdict(list)
        for act in acts:
            if act.keys and not act.name.startswith("digit"):
                groups[act.menu.replace("&", "")].append(act)
        sheet = QWidget()
        sides = column(spacing=20), column(spacing=20)
        for at, (menu, found) in enumerate(groups.items()):
            sides[at % 2].addLayout(self._group(menu, found))
        for side in sides:
            side.addStretch(1)
        sheet.setLayout(row(*sides, spacing=36))
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.setSpacing(12)
        layout.addWidget(Label(self.tr("Keys on one sheet"), 17, fonts.SEMIBOLD))
        layout.addWidget(area, 1)
        close = Button(self.tr("Close"), self.accept)
        layout.addLayout(row(None, close))
        self.resize(max(760, sheet.sizeHint().width() + 64), 620)

    def _group(self, menu: str, acts: list[Act]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, fonts.scaled(132))
        grid.addWidget(Label(menu, 12, fonts.SEMIBOLD, "second"), 0, 0, 1, 2)
        for at, act in enumerate(acts, start=1):
            grid.addWidget(Label(_named(act), 12, fonts.MEDIUM), at, 0)
            grid.addWidget(Label(act.words.replace("&", ""), 12, tint="second"), at, 1)
        if acts[0].name == "code":
            grid.addWidget(Label("1 … 9", 12, fonts.MEDIUM), len(acts) + 1, 0)
            grid.addWidget(Label(self.tr("Apply a pinned code; again removes it"), 12, tint="second"), len(acts) + 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(acts) + 2, 1)
        return grid


def _named(act: Act) -> str:
    """The keys of an act as this system names them; Enter is one key, wherever it is on the keyboard."""
    keys = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in (*act.keys, *act.reading)]
    return ", ".join(key for key in keys if key != "Return")
