"""The act that chooses the language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.language.dialog import LanguageDialog

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow


class LanguageActs(QObject):
    """Asks which language the program speaks from its next start on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"language": self.choose}

    def choose(self) -> None:
        """Ask for the language, and keep what was chosen."""
        settings = self._window.settings
        dialog = LanguageDialog(settings.language, self._window)
        if dialog.exec() and dialog.chosen() != settings.language:
            settings.language = dialog.chosen()
            self._window.note.say(self.tr("The language changes when Annotator is started again."))
        dialog.deleteLater()
