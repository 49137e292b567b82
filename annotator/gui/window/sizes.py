"""How wide and high the panes around the transcript are: as it suits the window, or as somebody pulled them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget

from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow

_NARROW = 1400
_WIDTHS = {False: (216, 288), True: (184, 248)}  # left and right, by whether the window is narrow
_BELOW = {"code": 360, "review": 404}
_LEAST = (150, 200)
_ANY = 16_777_215
_SHARES = (0.24, 0.30)
"""Which part of the window the sides may take unless somebody pulls them: the text stays readable when all is large."""


class PaneSizes(QObject):
    """Gives the panes their sizes, and keeps those that were pulled with the mouse, in pixels at usual size."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._own: dict[str, float] = {}
        self._given: dict[str, int] = {}
        self._preset = "code"
        window.installEventFilter(self)

    def begin(self) -> None:
        """Take the sizes that were kept at this desk."""
        self.take(_read(self._window.settings.kept("sizes")))

    def take(self, own: dict[str, float]) -> None:
        """Take the sizes that somebody chose; those that nobody did are as it suits the window."""
        self._own = dict(own)
        self.fit()

    def own(self) -> dict[str, float]:
        """The sizes that somebody chose."""
        return dict(self._own)

    def fit(self) -> None:
        """Give the sides the widths that were chosen, or that suit the window."""
        for at, pane in enumerate((self._window.documents, self._window.codebook)):
            pane.setFixedWidth(self._width(at))
        QTimer.singleShot(0, self, self._release)

    def raise_below(self, preset: str) -> None:
        """Give what is open below the height that was chosen, or that suits what one does."""
        self._preset = preset
        height = fonts.scaled(self._own.get(preset, _BELOW[preset]))
        if preset not in self._own:
            height = min(height, round(self._window.height() * 0.6))
        QTimer.singleShot(0, self, lambda: self._set_height(height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self.look)
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Keep the sizes that are no longer those that were given: somebody pulled."""
        window = self._window
        docks = {"left": window.left, "right": window.right, self._preset: window.below}
        for name, dock in docks.items():
            size = _size(name, dock)
            if name in self._given and dock.isVisible() and abs(size - self._given[name]) > 2 and self._counts(name):
                self._own[name] = size / fonts.zoom()
                self._given[name] = size
                window.settings.keep("sizes", json.dumps(self._own))

    def _counts(self, name: str) -> bool:
        return name in ("left", "right") or self._window.bottom.is_open

    def _width(self, at: int) -> int:
        window, name = self._window, ("left", "right")[at]
        if name in self._own:
            return min(fonts.scaled(self._own[name]), window.width() // 2)
        usual = fonts.scaled(_WIDTHS[window.width() < fonts.scaled(_NARROW)][at])
        return min(usual, round(window.width() * _SHARES[at]))

    def _set_height(self, height: int) -> None:
        self._window.resizeDocks([self._window.below], [height], Qt.Orientation.Vertical)
        QTimer.singleShot(0, self, self._note_height)

    def _release(self) -> None:
        """What was given is there: from now on the mouse may pull."""
        window = self._window
        for pane, least in zip((window.documents, window.codebook), _LEAST, strict=True):
            pane.setMinimumWidth(min(fonts.scaled(least), window.width() // 4))
            pane.setMaximumWidth(_ANY)
        widths = [self._width(at) for at in (0, 1)]
        window.resizeDocks([window.left, window.right], widths, Qt.Orientation.Horizontal)
        for name, dock in (("left", self._window.left), ("right", self._window.right)):
            if dock.isVisible():
                self._given[name] = dock.width()

    def _note_height(self) -> None:
        if self._window.bottom.is_open and self._window.below.isVisible():
            self._given[self._preset] = self._window.below.height()


def _size(name: str, dock: QDockWidget) -> int:
    return dock.width() if name in ("left", "right") else dock.height()


def _read(kept: object) -> dict[str, float]:
    """Sizes that were kept; what makes no sense is as if not there."""
    try:
        found = json.loads(str(kept or "{}"))
    except ValueError:
        return {}
    known = found.items() if isinstance(found, dict) else ()
    return {str(name): float(size) for name, size in known if isinstance(size, (int, float)) and 20 <= size <= 4000}
