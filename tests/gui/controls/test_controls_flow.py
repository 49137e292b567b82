"""A row of controls that goes on in a next line."""

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QWidget

from annotator.gui.controls.flow import Flow


class Block(QWidget):
    """A control of one size."""

    def sizeHint(self) -> QSize:
        return QSize(100, 20)


def tops(qtbot, width):
    """The lines in which two controls and three after the turn stand."""
    frame = QWidget()
    qtbot.addWidget(frame)
    flow, blocks = Flow(frame, QMargins(), lambda: 30), [Block() for _ in range(5)]
    for at, block in enumerate(blocks):
        if at == 2:
            flow.turn()
        flow.addWidget(block)
    frame.resize(width, 200)
    frame.show()
    return [block.y() // 30 for block in blocks]


def test_what_stands_after_the_turn_stays_together(qtbot):
    assert tops(qtbot, 540) == [0, 0, 0, 0, 0]
    assert tops(qtbot, 440) == [0, 0, 1, 1, 1]
    assert tops(qtbot, 220) == [0, 0, 1, 1, 2]  # no line has room for all three
