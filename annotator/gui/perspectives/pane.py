"""The place of the perspectives below the transcript: empty until somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.perspectives.panel import PerspectivesPanel


class PerspectivesPane(QWidget):
    """Makes the panel once it is needed, so that the window need not wait for it when it opens."""

    made = Signal(object)  # the PerspectivesPanel

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._panel: PerspectivesPanel | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    @property
    def panel(self) -> PerspectivesPanel:
        """The panel, made when it is first asked for."""
        if self._panel is None:
            from annotator.gui.perspectives.panel import PerspectivesPanel

            self._panel = PerspectivesPanel(self._session)
            self._room.addWidget(self._panel)
            self.setFocusProxy(self._panel)
            self.made.emit(self._panel)
        return self._panel

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._session.project is not None:
            self.panel.show()
