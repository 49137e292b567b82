"""The panes at the sides, which can be put away: for a small screen, or for large letters."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow
    from annotator.gui.window.sizes import PaneSizes

_ACTS = {"left": "side-documents", "right": "side-codebook"}


class Sides(QObject):
    """Shows and hides the panes at the sides, and remembers which are hidden at this desk."""

    def __init__(self, window: MainWindow, sizes: PaneSizes) -> None:
        super().__init__(window)
        self._window, self._sizes = window, sizes
        self._shown = True

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {act: partial(self._toggle, name) for name, act in _ACTS.items()}

    def apply(self, *, shown: bool) -> None:
        """Show the panes that nobody put away, or none."""
        self._shown = shown
        for name, act in _ACTS.items():
            getattr(self._window, name).setVisible(shown and not self.is_hidden(name))
            self._window.acts[act].setChecked(not self.is_hidden(name))
        self._sizes.fit()

    def bring(self, pane: QWidget) -> None:
        """Bring back the side in which a pane stands."""
        for name in _ACTS:
            if getattr(self._window, name).isAncestorOf(pane) and self.is_hidden(name):
                self._toggle(name)

    def is_hidden(self, name: str) -> bool:
        """Whether somebody put a side away: left or right."""
        return bool(self._window.settings.kept(f"hidden-{name}"))

    def _toggle(self, name: str) -> None:
        self._window.settings.keep(f"hidden-{name}", "" if self.is_hidden(name) else "yes")
        self.apply(shown=self._shown)
