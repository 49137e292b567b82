"""The place of the memos below the transcript: empty until a project is there or somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.session import Session

if TYPE_CHECKING:
    from annotator.gui.memos.panel import MemosPanel


class MemosPane(QWidget):
    """Makes the panel of memos once it is needed, so that the window need not wait for it when it opens."""

    made = Signal(object)  # the MemosPanel

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._panel: MemosPanel | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._prepare)
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        session.opened.connect(self._timer.start)

    @property
    def panel(self) -> MemosPanel:
        """The panel, made when it is first asked for."""
        if self._panel is None:
            from annotator.gui.memos.panel import MemosPanel

            self._panel = MemosPanel(self._session)
            self._room.addWidget(self._panel)
            self.setFocusProxy(self._panel)
            self.made.emit(self._panel)
            self._panel.read()
        return self._panel

    def editing(self) -> MemosPanel | None:
        """The panel, where there is one."""
        return self._panel

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._prepare()

    def _prepare(self) -> None:
        """Have the panel made where there is something to list."""
        if self._session.project is not None:
            self.panel.show()
