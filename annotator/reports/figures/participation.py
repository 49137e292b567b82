"""Who speaks how much: words and turns of every speaker, document by document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from annotator.core.errors import Refused
from annotator.core.ids import DocumentId
from annotator.core.phrases import Phrase, counted
from annotator.reports.figures import inks
from annotator.reports.figures.column import EDGE
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.fonts import BOLD, width
from annotator.reports.figures.options import Options
from annotator.reports.figures.sheet import Sheet, shortened, wrapped
from annotator.reports.figures.title import below, head

_ROW, _HEADING, _KEY, _BAR, _SIZE = 4.6, 6.0, 5.0, 2.4, 6.5


@dataclass(frozen=True, slots=True)
class Voice:
    """How much somebody speaks in one document; `role` is what the figure tells apart."""

    document: DocumentId
    title: str
    name: str
    role: str
    words: int
    turns: int


def draw(voices: Sequence[Voice], roles: Sequence[str], options: Options) -> Drawn:
    """A row for each voice, in the order given; `roles` are those in the order of the key.

    Raises Refused where nobody speaks.
    """
    if not any(voice.words for voice in voices):
        raise Refused("Nobody speaks in the documents: there is nothing to draw.")
    there = {voice.role for voice in voices}
    return _Figure(voices, [role for role in roles if role in there], options).drawn()


class _Figure:
    """The names, and two rows of bars beside them."""

    def __init__(self, voices: Sequence[Voice], roles: Sequence[str], options: Options) -> None:
        self._options = options
        self._documents = [list(found) for _, found in groupby(voices, key=lambda voice: voice.document)]
        self._roles = list(roles)
        self._most = max(voice.words for voice in voices), max(voice.turns for voice in voices)
        longest = max(width(self._name(voice), _SIZE) for voice in voices)
        self._right = min(0.42 * options.width, EDGE + longest + 3)
        self._key = _lines([options.label(role) for role in self._roles], options.width)
        self._begin = head(None, options, 0) + len(self._key) * _KEY + 5
        height = self._begin + len(self._documents) * _HEADING + len(voices) * _ROW
        self._sheet = Sheet(options.width, height + below(options), options.title)

    def drawn(self) -> Drawn:
        """Draw it."""
        y = head(self._sheet, self._options, 0)
        self._draw_key(y)
        for x, words in ((self._right, "Words"), (self._middle, "Turns")):
            self._sheet.text(x, self._begin - 2.4, words, _SIZE, color=inks.QUIET)
        y = self._begin
        for voices in self._documents:
            self._sheet.band(y, _HEADING, is_heading=True)
            self._sheet.bar(0, y, self._sheet.width, _HEADING, inks.mixed(inks.PAPER, inks.FAINT, 0.55))
            title = shortened(voices[0].title, self._sheet.width - 2 * EDGE, 7.5, BOLD)
            self._sheet.text(EDGE, y + _HEADING / 2, title, 7.5, weight=BOLD)
            y += _HEADING
            for voice in voices:
                self._row(voice, y)
                y += _ROW
        return self._sheet.drawn()

    @property
    def _middle(self) -> float:
        """Where the bars of the turns begin."""
        return self._right + 0.62 * (self._options.width - EDGE - self._right)

    def _row(self, voice: Voice, top: float) -> None:
        sheet, middle = self._sheet, top + _ROW / 2
        sheet.band(top, _ROW)
        sheet.text(EDGE, middle, shortened(self._name(voice), self._right - EDGE - 2, _SIZE), _SIZE)
        says = Phrase("{0}, {1}", counted(voice.words, "word"), counted(voice.turns, "turn"))
        box = (0.0, top, sheet.width, _ROW)
        gid = sheet.mark(
            box, theme=None, group=voice.name, name=f"{voice.name}, {voice.title}", says=says, document=voice.document
        )
        sheet.bar(*box, "none", gid=gid)
        ends = self._middle, sheet.width - EDGE
        for x, end, number, most in zip(
            (self._right, self._middle), ends, (voice.words, voice.turns), self._most, strict=True
        ):
            room = end - x - width(f"{most:,}", 6) - 4
            length = room * number / most if most else 0.0
            at = self._roles.index(voice.role)
            color = self._color(at)
            if number:
                sheet.bar(x, middle - _BAR / 2, max(0.3, length), _BAR, inks.fill(color, at), edge=color)
            sheet.text(x + length + 1.2, middle, f"{number:,}", 6, color=inks.TEXT if number else inks.QUIET)
        sheet.line(EDGE, top + _ROW, sheet.width - EDGE, top + _ROW, inks.FAINT, 0.4)

    def _name(self, voice: Voice) -> str:
        return f"{self._options.label(voice.name)} · {self._options.label(voice.role)}"

    def _color(self, at: int) -> str:
        return inks.of_group(self._options, at, self._roles[at])

    def _draw_key(self, top: float) -> None:
        for number, line in enumerate(self._key):
            x, y = EDGE, top + (number + 0.5) * _KEY
            for at in line:
                color = self._color(at)
                self._sheet.bar(x, y - 1.2, 2.4, 2.4, inks.fill(color, at), edge=color)
                words = wrapped(self._options.label(self._roles[at]), self._options.width - 10, _SIZE, most=1)[0]
                self._sheet.text(x + 3.6, y, words, _SIZE)
                x += width(words, _SIZE) + 9


def _lines(words: Sequence[str], room: float) -> list[list[int]]:
    """The places of some words in as many lines as they need."""
    lines: list[list[int]] = [[]]
    x = 0.0
    for at, one in enumerate(words):
        wide = width(one, _SIZE) + 9
        if lines[-1] and x + wide > room - 2 * EDGE:
            lines.append([])
            x = 0.0
        lines[-1].append(at)
        x += wide
    return lines
