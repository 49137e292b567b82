"""The icons: drawn on 16 by 16, one line of 1.5, in whatever colour is asked for."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator.gui.theme.tokens import color

SHAPES = {
    "open": (
        '<path d="M2 12.5V4.2c0-.7.5-1.2 1.2-1.2h2.9l1.5 1.7h5.2c.7 0 1.2.5 1.2 1.2v6.6c0 .7-.5 1-1.2 1H3.2'
        'c-.7 0-1.2-.3-1.2-1z"/>'
    ),
    "import": '<path d="M8 2v7.5M5 6.8l3 3 3-3M2.5 11v1.5c0 .8.5 1.2 1.2 1.2h8.6c.7 0 1.2-.4 1.2-1.2V11"/>',
    "export": '<path d="M8 10V2.3M5 5l3-3 3 3M2.5 11v1.5c0 .8.5 1.2 1.2 1.2h8.6c.7 0 1.2-.4 1.2-1.2V11"/>',
    "code": '<path d="M2.5 3.3v4.2l6.2 6.2 5-5-6.2-6.2H3.3z"/><circle cx="5.4" cy="5.4" r=".6"/>',
    "in-vivo": '<path d="M3 10.5c1.6 0 2.6-1 2.6-3V5H2.8v2.8h2.6M9.8 10.5c1.6 0 2.6-1 2.6-3V5H9.6v2.8h2.6"/>',
    "memo": '<path d="M3 2.5h10v7.3L9.6 13.5H3zM13 9.8H9.6v3.5M5.5 5.5h5M5.5 8h3"/>',
    "uncode": '<path d="M2.5 3.3v4.2l6.2 6.2 5-5-6.2-6.2H3.3zM10.5 2.5l3 3M13.5 2.5l-3 3"/>',
    "search": '<circle cx="7" cy="7" r="4.3"/><path d="M10.3 10.3l3.4 3.4"/>',
    "chevron-down": '<path d="M4.5 6.3L8 9.8l3.5-3.5"/>',
    "chevron-right": '<path d="M6.3 4.5L9.8 8l-3.5 3.5"/>',
    "chevron-up": '<path d="M4.5 9.7L8 6.2l3.5 3.5"/>',
    "close": '<path d="M4.5 4.5l7 7M11.5 4.5l-7 7"/>',
    "plus": '<path d="M8 3.2v9.6M3.2 8h9.6"/>',
    "more": '<circle cx="3.5" cy="8" r=".7"/><circle cx="8" cy="8" r=".7"/><circle cx="12.5" cy="8" r=".7"/>',
    "check": '<path d="M3.3 8.4l3.1 3.1 6.3-6.6"/>',
    "document": '<path d="M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 10.7h4"/>',
    "undo": '<path d="M5.5 3L2.7 5.8l2.8 2.8M2.9 5.8h6.3c2.2 0 4 1.6 4 3.7s-1.8 3.7-4 3.7H6"/>',
    "redo": '<path d="M10.5 3l2.8 2.8-2.8 2.8M13.1 5.8H6.8c-2.2 0-4 1.6-4 3.7s1.8 3.7 4 3.7H10"/>',
    "star": '<path d="M8 2.3l1.7 3.6 3.9.5-2.9 2.7.8 3.9L8 11.1 4.5 13l.8-3.9L2.4 6.4l3.9-.5z"/>',
    "people": (
        '<circle cx="6" cy="5.5" r="2.4"/>'
        '<path d="M1.8 13c.3-2.5 2-4 4.2-4s3.9 1.5 4.2 4M10.5 3.3a2.3 2.3 0 0 1 0 4.4M11.5 9.3c1.5.5 2.5 1.8 2.7 3.7"/>'
    ),
    "person": '<circle cx="8" cy="5.3" r="2.6"/><path d="M3 13.5c.4-2.7 2.3-4.2 5-4.2s4.6 1.5 5 4.2"/>',
    "filter": '<path d="M2.5 4h11M4.5 8h7M6.5 12h3"/>',
    "bookmark": '<path d="M4.5 2.5h7v11L8 10.6l-3.5 2.9z"/>',
    "around": '<path d="M2.5 3.5h8M2.5 12.5h8M5.5 8h8"/>',
    "clock": '<circle cx="8" cy="8" r="5.7"/><path d="M8 4.8V8l2.3 1.5"/>',
    "new-project": '<path d="M4 2h5l3 3v9H4zM9 2v3h3M8 7.5v4M6 9.5h4"/>',
    "book": (
        '<path d="M3 3.2C5 2.6 6.8 2.8 8 4c1.2-1.2 3-1.4 5-.8v9.3c-2-.6-3.8-.4-5 .8-1.2-1.2-3-1.4-5-.8zM8 4v9.3"/>'
    ),
    "look": (
        '<path d="M1.8 8c1.6-2.7 3.7-4 6.2-4s4.6 1.3 6.2 4c-1.6 2.7-3.7 4-6.2 4S3.4 10.7 1.8 8z"/>'
        '<circle cx="8" cy="8" r="1.9"/>'
    ),
    "pencil": '<path d="M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2zM9.3 4.5l2.2 2.2"/>',
    "compare": '<path d="M8 2.5v11M6 5H2.5v2.5H6M6 9.5H4V12h2M10 5h2v2.5h-2M10 9.5h3.5V12H10"/>',
    "warn": '<path d="M8 2.5l6 10.7H2zM8 6.5v3.2M8 11.4v.2"/>',
    "enter": '<path d="M13 4v3.2c0 1-.6 1.6-1.6 1.6H3.5M6.3 6L3.5 8.8l2.8 2.8"/>',
    "lock": '<path d="M3.5 7.5h9v6h-9zM5.3 7.5V5.2a2.7 2.7 0 0 1 5.4 0v2.3"/>',
    "window": '<path d="M6.5 3H3v10h10V9.5M9 3h4v4M13 3L7.5 8.5"/>',
    "minus": '<path d="M3.5 8h9"/>',
    "move": '<path d="M2.5 8h11M5 5.5L2.5 8 5 10.5M11 5.5L13.5 8 11 10.5"/>',
    "settings": (
        '<path d="M2.5 5h5M11 5h2.5M2.5 11H5M8.5 11h5"/>'
        '<circle cx="9.2" cy="5" r="1.7"/>'
        '<circle cx="6.7" cy="11" r="1.7"/>'
    ),
}


def pixmap(name: str, tint: str = "second", size: int = 16) -> QPixmap:
    """An icon in a colour of the tokens, sharp on the screen in use."""
    return _drawn(name, color(tint).name(), size, _ratio())


def icon(name: str, tint: str = "second", size: int = 16) -> QIcon:
    """An icon for a button, with its look when the button is disabled."""
    made = QIcon(pixmap(name, tint, size))
    made.addPixmap(pixmap(name, "faint", size), QIcon.Mode.Disabled)
    return made


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return max(1.0, screen.devicePixelRatio() if screen else 1.0)


@cache
def _drawn(name: str, tint: str, size: int, ratio: float) -> QPixmap:
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="{tint}" stroke-width="1.5" '
        f'stroke-linecap="round" stroke-linejoin="round">{SHAPES[name]}</svg>'
    )
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
