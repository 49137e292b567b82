"""The act that changes what the project says of itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.store.verbs import project as verbs

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow


class StudyActs(QObject):
    """Asks for the approach of the project and its statistics, and stores them as one step."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"project-settings": self.change}

    def change(self) -> None:
        """Show what the project says of itself, and store what was changed."""
        from annotator.gui.study.dialog import StudyDialog

        session = self._window.session
        if (project := session.project) is None:
            return
        facts = project.read.facts()
        dialog = StudyDialog(facts, self._window, can_change=project.is_writable)
        if dialog.exec() and (dialog.approach, dialog.statistics) != (facts.approach, facts.statistics):
            session.do(self.tr("State the approach"), verbs.state, dialog.approach, statistics=dialog.statistics)
        dialog.deleteLater()
