"""Gives a page of the help the fonts, colours and distances of the program, which Markdown does not know."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFrame, QTextLength, QTextTable

from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color

_HEADINGS = {1: 20, 2: 15, 3: 13}
_LINE = 145  # per cent of its natural height


def dress(document: QTextDocument) -> None:
    """Dress every paragraph, heading and table."""
    document.setDefaultFont(fonts.ui(14))
    block = document.begin()
    while block.isValid():
        _dress_block(block)
        block = block.next()
    _dress_tables(document.rootFrame())


def _dress_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    shape = block.blockFormat()
    shape.setLineHeight(_LINE, 1)
    shape.setTopMargin(fonts.scaled(18 if level > 1 else 0 if level or block.textList() else 4))
    shape.setBottomMargin(fonts.scaled(6 if level else 4))
    cursor.setBlockFormat(shape)
    if level:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        letters = QTextCharFormat()
        letters.setFont(fonts.ui(_HEADINGS.get(level, 13), fonts.SEMIBOLD))
        letters.setForeground(color("text"))
        cursor.mergeCharFormat(letters)


def _dress_tables(frame: QTextFrame) -> None:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            shape = child.format()
            shape.setBorder(0)
            shape.setCellSpacing(0)
            shape.setCellPadding(fonts.scaled(4))
            shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            first = QTextLength(QTextLength.Type.PercentageLength, 24)
            rest = QTextLength(QTextLength.Type.PercentageLength, 76 / max(1, child.columns() - 1))
            shape.setColumnWidthConstraints([first, *[rest] * (child.columns() - 1)])
            child.setFormat(shape)
        _dress_tables(child)
