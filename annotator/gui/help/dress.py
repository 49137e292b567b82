"""Gives a page of the help the fonts, colours and distances of the program, which Markdown does not know."""

from __future__ import annotations

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrame,
    QTextLength,
    QTextTable,
)

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
    in_table = QTextCursor(block).currentTable() is not None
    shape.setTopMargin(fonts.scaled(18 if level > 1 else 0 if level or in_table or block.textList() else 4))
    shape.setBottomMargin(fonts.scaled(6 if level else 0 if in_table else 4))
    cursor.setBlockFormat(shape)
    for fragment in _fragments(block):
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_letters(fragment.charFormat(), level))


def _fragments(block: QTextBlock) -> list[QTextFragment]:
    found, piece = [], block.begin()
    while not piece.atEnd():
        found.append(piece.fragment())
        piece += 1
    return found


def _letters(found: QTextCharFormat, level: int) -> QTextCharFormat:
    """Headings and what stands out are half bold; what is typed is said in the font of all else."""
    is_bold = level or found.fontWeight() > QFont.Weight.Normal
    font = fonts.ui(_HEADINGS.get(level, 14), fonts.SEMIBOLD if is_bold else QFont.Weight.Normal)
    font.setItalic(found.fontItalic())
    letters = QTextCharFormat()
    letters.setFont(font)
    letters.setForeground(color("text"))
    return letters


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
