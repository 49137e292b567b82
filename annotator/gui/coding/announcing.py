"""What was done is said to screen readers, for those who do not see the colour come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from annotator.gui.language.told import told
from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.store.steps import Step


class Announcing(QObject):
    """Says what was done, undone and redone, and what could not be done."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._steps: tuple[Step | None, Step | None] = (None, None)
        session.opened.connect(self._remember)
        session.changed.connect(lambda _: self._look())
        session.removed.connect(self.say)
        session.failed.connect(lambda error: self.say(told(error)))

    def say(self, words: str) -> None:
        """Have a screen reader say something, after what it is saying."""
        announce(self._window, words)

    def _look(self) -> None:
        """Tell an undone step by its standing among those to redo now, and one that was redone the other way round."""
        before = self._steps
        self._remember()
        undone, redone = self._steps
        if redone is not None and before[0] is not None and redone.id == before[0].id:
            self.say(self.tr("Undone: {0}").format(redone.label))
        elif undone is not None and before[1] is not None and undone.id == before[1].id:
            self.say(self.tr("Redone: {0}").format(undone.label))

    def _remember(self) -> None:
        project = self._session.project
        self._steps = (None, None) if project is None else (project.next_undo, project.next_redo)


def announce(widget: QWidget, words: str) -> None:
    """Pass words to the screen reader, if one listens."""
    if words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
