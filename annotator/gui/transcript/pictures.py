"""Small pictures that are painted once and copied often: names are repeated on every page, and in every transcript."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter, QPixmap

from annotator.gui.theme.tokens import color, theme

_MOST_KEPT = 800
_kept: dict[Hashable, QPixmap] = {}


def picture(key: Hashable, size: QSizeF, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
    """The picture of that key on the ground of the transcript; `paint` paints it where there is none of this size yet.

    `ratio` makes it sharp on its screen.
    """
    whole = key, size.width(), size.height(), ratio, theme().is_dark
    kept = _kept.get(whole)
    if kept is None:
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        kept = _kept[whole] = QPixmap((size * ratio).toSize())
        kept.setDevicePixelRatio(ratio)
        kept.fill(color("surface"))
        painter = QPainter(kept)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
    return kept
