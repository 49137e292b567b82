"""The size of the whole interface: every letter, row and button, from 100 to 200 per cent."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.gui.language.numbers import percent

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow

SIZES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class InterfaceSize(QObject):
    """Chooses the size. `again_asked` asks for the window to be made anew, with what is open in it."""

    again_asked = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {
            "all-larger": partial(self._step, 1),
            "all-smaller": partial(self._step, -1),
            "all-usual": partial(self.take, 1.0),
        }

    def take(self, size: float) -> None:
        """Show everything that large."""
        settings = self._window.settings
        if size == settings.interface:
            said = self.tr("Everything is shown at {0} already.").format(percent(size))
            self._window.note.say(said)
            return
        settings.interface = size
        self.again_asked.emit()

    def _step(self, way: int) -> None:
        now = min(range(len(SIZES)), key=lambda at: abs(SIZES[at] - self._window.settings.interface))
        self.take(SIZES[min(len(SIZES) - 1, max(0, now + way))])
