"""Paragraphs broken into lines of a width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

_STRONG = {"L": False, "R": True, "AL": True}


@dataclass(frozen=True, slots=True)
class Broken:
    """A paragraph with its lines; a line stands from the top of the paragraph as many steps down as precede it."""

    layout: QTextLayout
    lines: Sequence[QTextLine]


def broken(
    words: str,
    font: QFont,
    width: float,
    step: float,
    formats: Sequence[QTextLayout.FormatRange] = (),
    *,
    at_left: bool = False,
) -> Broken:
    """Break a paragraph, which runs as its first strong letter says; an empty one has one line.

    What runs from right to left stands at the right, unless it belongs `at_left`, to what is drawn there.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setAlignment(
        Qt.AlignmentFlag.AlignRight if _runs_left(words) and not at_left else Qt.AlignmentFlag.AlignLeft
    )
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, step * len(lines)))
        lines.append(line)
    layout.endLayout()
    return Broken(layout, lines)


def _runs_left(words: str) -> bool:
    """Whether the first strong letter of a text is of those that run from right to left."""
    kinds = map(bidirectional, words)
    return next((_STRONG[kind] for kind in kinds if kind in _STRONG), False)
