"""The summary grid: the notes on each theme and group, written in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import frame, row
from annotator.gui.perspectives.scene import Scene
from annotator.gui.perspectives.table import ThemesTable
from annotator.gui.perspectives.table_model import ThemesModel


class Summaries(QWidget):
    """Shows all notes of one reading; `noted` carries theme, group and new words."""

    noted = Signal(object, str, str)  # the CodeId

    def __init__(self) -> None:
        super().__init__()
        self.model = ThemesModel()
        self.table = ThemesTable(self.model, self.tr("Notes by theme and group"))
        self._words = Label("", 11, tint="muted", wrap=True)
        self.model.edited.connect(self.noted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(frame("bar", row(self._words, margins=(16, 6, 12, 6))))
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def show_scene(self, scene: Scene | None) -> None:
        """Show the notes of another reading, or of the same one as they are now."""
        if scene is None:
            self.model.show(None, {}, {}, frozenset())
            return
        noted = scene.noted
        own = {cell: mine.text for cell in noted.notes if (mine := noted.mine(*cell)) is not None}
        shown = dict(own)
        for cell in noted.notes:
            parts = [shown[cell]] if cell in shown else []
            parts += [f"{who}: {text}" if who else text for who, text in noted.others(*cell)]
            shown[cell] = "\n\n".join(parts)
        can_change = scene.project.is_writable
        self.model.show(scene, shown, own, frozenset(noted.things) if can_change else frozenset())
        if not noted.things:
            self._words.setText(self.tr("Notes are kept for groups that have a name."))
        elif not can_change:
            self._words.setText(self.tr("The project can only be read."))
        else:
            self._words.setText(self.tr("Enter writes on a cell, Ctrl+Enter keeps it. Notes are memos, too."))
