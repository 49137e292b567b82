"""Which line of a transcript stands at the top, and which has to, so that a place is where it is wanted."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock

from annotator.gui.transcript.scene import Scene


def top_place(scene: Scene) -> int:
    """The place at which the first line in view begins."""
    rows = scene.page().rows
    if not rows:
        return 0
    row = rows[0]
    line = row.shape.line_at(max(0.0, -row.top) + scene.measures.line / 2)
    return scene.script.place_in(row.number, row.shape.start_of(line))


def line_before(scene: Scene, block: QTextBlock, place: int, room: float) -> int:
    """The line that has to be the first in view, so that the line at a place in a block has `room` pixels above it."""
    layout = scene.layout
    shape = layout.shape(block)
    y = float(shape.top(shape.line_of(scene.script.offset(block.blockNumber(), place))))
    while y < room and block.previous().isValid():
        block = block.previous()
        y += layout.blockBoundingRect(block).height()
    line = 0 if y <= room else layout.shape(block).line_at(y - room)
    layout.tell()
    return block.firstLineNumber() + line
