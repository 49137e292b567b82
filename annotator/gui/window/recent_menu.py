"""The projects that were opened last, in the File menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow


class RecentMenu(QObject):
    """A menu below “Open project”, filled when it opens: name and folder of each project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        file = window.topbar.menu(next(act.menu for act in window.acts.listed if act.name == "open"))
        self.menu = QMenu(self.tr("Open &recent"), file)
        self.menu.setToolTipsVisible(True)
        file.insertMenu(window.acts["sample"], self.menu)
        self.menu.aboutToShow.connect(self._fill)
        file.aboutToShow.connect(self._enable)

    def _enable(self) -> None:
        self.menu.menuAction().setEnabled(bool(self._window.settings.recent))

    def _fill(self) -> None:
        self.menu.clear()
        for at, path in enumerate(self._window.settings.recent, start=1):
            words = f"&{at}  {path.stem.replace('&', '&&')}    {str(path.parent).replace('&', '&&')}"
            action = self.menu.addAction(words, partial(self._window.project_acts.open_path, path))
            action.setToolTip(str(path))
