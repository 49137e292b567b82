"""Rows and columns of widgets in one call."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

L = TypeVar("L", bound=QBoxLayout)
Part = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]


def row(*parts: Part, margins: Margins = (0, 0, 0, 0), spacing: int = 8) -> QHBoxLayout:
    """Parts beside one another: widgets, layouts, a number of pixels, or None for what stretches."""
    return _filled(QHBoxLayout(), parts, margins, spacing)


def column(*parts: Part, margins: Margins = (0, 0, 0, 0), spacing: int = 8) -> QVBoxLayout:
    """Parts below one another, as in `row`."""
    return _filled(QVBoxLayout(), parts, margins, spacing)


def frame(name: str, layout: QLayout, *, height: int = 0) -> QFrame:
    """A frame that the style sheet knows by its name."""
    made = QFrame()
    made.setObjectName(name)
    made.setLayout(layout)
    if height:
        made.setFixedHeight(height)
    return made


def _filled(layout: L, parts: tuple[Part, ...], margins: Margins, spacing: int) -> L:
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout
