"""The codebook on pages: each code below its theme, with its definition and its passages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from annotator.core import colours
from annotator.core.codebook import Code, Codebook
from annotator.core.ids import CodeId
from annotator.core.progress import Progress, heard, unheard
from annotator.gui import counted
from annotator.gui.printing import sheet
from annotator.gui.printing.lines import Broken, broken
from annotator.gui.printing.sheet import Sheet
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import stripe

_INDENT, _SWATCH, _COUNT, _LABEL = 180, 90, 900, 620
_NAME_STEP, _STEP, _BEFORE = 155, 138, 120


@dataclass(frozen=True, slots=True)
class _Line:
    """One line: of which broken paragraph, which of its lines, how far down, and what stands beside it."""

    of: Broken
    at: int
    left: float
    step: float
    label: str = ""
    count: str = ""
    hue: str | None = None
    before: float = 0.0


class CodebookPages:
    """The tree in its order; a name is never the last thing on a page. Without `counts` nothing is counted."""

    def __init__(
        self,
        paper: Sheet,
        book: Codebook,
        counts: Mapping[CodeId, int] | None,
        title: str,
        foot: str,
        tell: Progress = unheard,
    ) -> None:
        self.title, self.foot = title, foot
        self._body = paper.body
        self._book, self._counts = book, counts
        self._pages = self._break([self._code(code) for code in heard(book, tell, 0, len(book))])

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the body of a page."""
        for top, line in self._pages[number]:
            self._paint(painter, top, line)

    def _paint(self, painter: QPainter, top: float, line: _Line) -> None:
        left = self._body.left() + line.left
        painter.setPen(sheet.INK)
        drawn = line.of.lines[line.at]
        drawn.draw(painter, QPointF(left, top - drawn.y()))
        if line.label:
            place = QRectF(left - _LABEL, top, _LABEL - 60, line.step)
            sheet.write(painter, place, line.label, sheet.ui(8), sheet.GREY)
        if line.count:
            place = QRectF(self._body.right() - _COUNT, top, _COUNT, line.step)
            sheet.write(painter, place, line.count, sheet.ui(8), sheet.GREY, Qt.AlignmentFlag.AlignRight)
        if line.hue is not None:
            box = QRectF(left - _SWATCH - 60, top + (line.step - _SWATCH) / 2, _SWATCH, _SWATCH)
            painter.fillRect(box, stripe(line.hue))
            painter.fillRect(box.adjusted(10, 10, -10, -10), QColor(colours.hue(line.hue).light))

    # breaking

    def _break(self, codes: list[list[_Line]]) -> list[list[tuple[float, _Line]]]:
        pages: list[list[tuple[float, _Line]]] = [[]]
        top = self._body.top()
        for lines in codes:
            for at, line in enumerate(lines):
                top += line.before if pages[-1] else 0
                kept = line.step + (lines[at + 1].step if line.hue is not None and at + 1 < len(lines) else 0)
                if top + kept > self._body.bottom() and pages[-1]:
                    pages.append([])
                    top = self._body.top()
                pages[-1].append((top, line))
                top += line.step
        return pages

    def _code(self, code: Code) -> list[_Line]:
        depth = len(self._book.above(code.id))
        left = min(depth, 6) * _INDENT + _SWATCH + 60.0
        name = f"{code.number}  {code.name}" if code.number else code.name
        bold = sheet.ui(10.5 if depth else 11.5, fonts.SEMIBOLD)
        head = broken(name, bold, self._body.width() - left - _COUNT - 60, _NAME_STEP, at_left=True)
        count = "" if self._counts is None else counted.passages(self._counts.get(code.id, 0))
        hue = self._book.hue(code.id)
        lines = [
            _Line(
                head,
                at,
                left,
                _NAME_STEP,
                count="" if at else count,
                hue=None if at else hue,
                before=0.0 if at else _BEFORE,
            )
            for at in range(len(head.lines))
        ]
        for label, words, font in self._said(code):
            lines += self._paragraph(label, words, font, left)
        return lines

    def _said(self, code: Code) -> list[tuple[str, str, QFont]]:
        """What is written of a code, each with its label."""
        translate = QCoreApplication.translate
        plain, quoted = sheet.reading(9.5), sheet.reading(9.5, italic=True)
        return [
            ("", code.definition, plain),
            (translate("Printing", "Include"), code.inclusion, plain),
            (translate("Printing", "Exclude"), code.exclusion, plain),
            (translate("Printing", "Example"), code.example, quoted),
            (translate("Printing", "Memo"), code.memo, plain),
        ]

    def _paragraph(self, label: str, words: str, font: QFont, left: float) -> list[_Line]:
        lines: list[_Line] = []
        begin = left + (_LABEL if label else 0)
        for part in words.split("\n") if words.strip() else []:
            of = broken(part, font, self._body.width() - begin, _STEP)
            for at in range(len(of.lines)):
                lines.append(_Line(of, at, begin, _STEP, label="" if lines else label))
        return lines
