"""A transcript on pages: numbers, speakers, what they say, and its codes in the margin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout

from annotator.core.progress import Progress, heard, unheard
from annotator.gui.language.numbers import whole
from annotator.gui.printing import brackets, inks, sheet
from annotator.gui.printing.brackets import Bracket
from annotator.gui.printing.lines import Broken, broken
from annotator.gui.printing.options import LINES, TURNS, Options
from annotator.gui.printing.rows import Room, Row, pages
from annotator.gui.printing.sheet import Sheet
from annotator.gui.theme import fonts
from annotator.gui.transcript.marked import Marked, outermost_first
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.shape import spans

_NUMBER, _NAME, _GAP, _MARGIN = 240, 640, 80, 1400
_LINE, _TURN = 14.5, 7.0
_UNDER = 3


@dataclass(frozen=True, slots=True)
class _Set:
    """A line as it is painted: its row, the paragraph that it is of, and the places that it spans."""

    row: Row
    of: Broken
    start: int
    end: int


class TranscriptPages:
    """Breaks the text into lines once to learn where pages end, and again when a page is painted."""

    def __init__(
        self,
        paper: Sheet,
        script: Script,
        marked: Sequence[Marked],
        options: Options,
        title: str,
        foot: str,
        tell: Progress = unheard,
    ) -> None:
        self.title, self.foot = title, foot
        self._script, self._options = script, options
        self._marked = sorted(marked, key=lambda one: (one.passage.start, -one.passage.end))
        self._body = paper.body
        self._step = _LINE * options.points
        self._text = _NUMBER + _NAME + 2 * _GAP
        self._width = self._body.width() - self._text - _MARGIN - _GAP
        self._pages = self._break(tell)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the body of a page."""
        rows = self._pages[number]
        lines = self._set(rows)
        here = self._here(lines)
        for line in lines:
            self._underline(painter, line, here)
        for line in lines:
            place = QPointF(self._left, line.row.top - line.of.lines[line.row.line].y())
            line.of.lines[line.row.line].draw(painter, place)
            self._name(painter, line, is_first=line is lines[0])
        room = QRectF(self._body.right() - _MARGIN, self._body.top(), _MARGIN, self._body.height())
        brackets.paint(painter, room, self._brackets(lines, here))

    # breaking

    def _break(self, tell: Progress) -> list[list[Row]]:
        numbers = heard(range(len(self._script)), tell, 0, len(self._script))
        paragraphs = ((len(self._broken(number).lines), self._script.begins(number)) for number in numbers)
        room = Room(self._body.top(), self._body.bottom(), self._step, _TURN * self._options.points)
        return pages(paragraphs, room)

    def _broken(self, paragraph: int) -> Broken:
        voice = self._script.voice(paragraph)
        is_quiet = self._script.owner(paragraph) < 0 or (voice is not None and voice.muted)
        whole, look = QTextLayout.FormatRange(), QTextCharFormat()
        look.setForeground(sheet.GREY if is_quiet else sheet.INK)
        whole.start, whole.length, whole.format = 0, self._script.units(paragraph), look
        font = sheet.reading(self._options.points)
        return broken(self._script.words(paragraph), font, self._width, self._step, [whole])

    def _set(self, rows: Sequence[Row]) -> list[_Set]:
        """The lines of a page with the places that they span."""
        lines = []
        for paragraph, own in groupby(rows, key=lambda row: row.paragraph):
            of = self._broken(paragraph)
            for row in own:
                line = of.lines[row.line]
                start = self._script.place_in(paragraph, line.textStart())
                end = self._script.place_in(paragraph, line.textStart() + line.textLength())
                lines.append(_Set(row, of, start, end))
        return lines

    # painting

    @property
    def _left(self) -> float:
        return self._body.left() + self._text

    def _here(self, lines: Sequence[_Set]) -> list[Marked]:
        """The passages of which something is on a page."""
        if not lines:
            return []
        start, end = lines[0].start, lines[-1].end
        return [one for one in self._marked if one.passage.start < end and one.passage.end > start]

    def _name(self, painter: QPainter, line: _Set, *, is_first: bool) -> None:
        """The numbers, and who speaks where the turn begins or goes on from the page before."""
        row, script, body = line.row, self._script, self._body
        begins = row.line == 0 and script.begins(row.paragraph)
        high = line.of.lines[row.line].height()
        number = QRectF(body.left(), row.top, _NUMBER, high)
        turn, voice = script.turn(row.paragraph), script.voice(row.paragraph)
        told = ""
        if self._options.numbered == LINES:
            told = whole(row.number)
        elif self._options.numbered == TURNS and turn is not None and begins:
            told = whole(turn.number)
        sheet.write(painter, number, told, sheet.ui(7), sheet.GREY, Qt.AlignmentFlag.AlignRight)
        if voice is not None and (begins or is_first):
            weight = fonts.MEDIUM if begins else QFont.Weight.Normal
            place = QRectF(body.left() + _NUMBER + _GAP, row.top, _NAME, high)
            ink = sheet.INK if begins and not voice.muted else sheet.GREY
            sheet.write(painter, place, voice.name, sheet.ui(self._options.points - 1.5, weight), ink)

    def _underline(self, painter: QPainter, line: _Set, here: Sequence[Marked]) -> None:
        """Lines below the coded words, the innermost passage next to them; beyond some the brackets tell."""
        touching = [one for one in here if one.passage.start < line.end and one.passage.end > line.start]
        drawn = line.of.lines[line.row.line]
        base = line.row.top + drawn.ascent() + 0.18 * self._options.points * 10
        for level, one in enumerate(sorted(touching, key=outermost_first, reverse=True)[:_UNDER]):
            low = self._script.offset(line.row.paragraph, max(one.passage.start, line.start))
            high = self._script.offset(line.row.paragraph, min(one.passage.end, line.end))
            for left, right in spans(drawn, low, high):
                painter.fillRect(QRectF(self._left + left, base + level * 14, right - left, 7), inks.name(one.color))

    def _brackets(self, lines: Sequence[_Set], here: Sequence[Marked]) -> list[Bracket]:
        found = []
        several = self._options.coder is None and len({one.coder for one in self._marked}) > 1
        for one in here:
            start, end = one.passage.start, one.passage.end
            own = [line.row.top for line in lines if line.start < end and line.end > start]
            if own:
                coder = f" ({one.coder})" if several and one.coder else ""
                begins, ends = start >= lines[0].start, end <= lines[-1].end
                found.append(Bracket(one.name, coder, one.color, own[0] + 20, own[-1] + self._step - 10, begins, ends))
        return found
