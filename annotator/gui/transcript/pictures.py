"""Small pictures that are painted once and copied often: names are repeated on every page."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter, QPixmap

from annotator.gui.theme.tokens import color

_MOST_KEPT = 400


class Pictures:
    """Keeps pictures on the ground of the transcript by what is in them."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}

    def forget_all(self) -> None:
        """Paint every picture anew: sizes or colours have changed."""
        self._kept.clear()

    def get(self, key: Hashable, size: QSizeF, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
        """The picture of that key; `paint` paints it where there is none yet, `ratio` makes it sharp on its screen."""
        kept = self._kept.get((key, ratio))
        if kept is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            kept = self._kept[key, ratio] = QPixmap((size * ratio).toSize())
            kept.setDevicePixelRatio(ratio)
            kept.fill(color("surface"))
            painter = QPainter(kept)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter)
            painter.end()
        return kept
