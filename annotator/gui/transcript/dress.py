"""The formats of the words: who is set back is muted, and what is not speech is muted and in italics."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QTextCharFormat, QTextLayout

from annotator.core.ranges import joined
from annotator.core.transcript import Range
from annotator.gui.theme.tokens import color
from annotator.gui.transcript.index import PassageIndex
from annotator.gui.transcript.script import Script


def formats(script: Script, index: PassageIndex, number: int) -> list[QTextLayout.FormatRange]:
    """How the words of a paragraph differ from plain text.

    Coded words are never muted: on most fills they could not be read.
    """
    if not len(script):
        return []
    notes = _notes(script, number)
    whole = is_muted(script, number)
    if not whole and not notes:
        return []
    start, end = script.bounds(number)
    quiet = [(start, end)] if whole else notes
    coded = joined((one.passage.start, one.passage.end) for one in index.touching(start, end))
    muted = _without(quiet, coded)
    made = [_format(script, number, part, muted=True) for part in _without(muted, notes)]
    loud = _without(notes, muted)
    made += [_format(script, number, part, muted=True, italic=True) for part in _without(notes, loud)]
    made += [_format(script, number, part, italic=True) for part in loud]
    return sorted(made, key=lambda one: one.start)


def is_muted(script: Script, number: int) -> bool:
    """Whether a paragraph is set back as a whole: of a moderator, or of nobody."""
    if script.owner(number) < 0:
        return True
    voice = script.voice(number)
    return voice is not None and voice.muted


def is_plain(script: Script, number: int) -> bool:
    """Whether all words of a paragraph look the same, coded or not."""
    return not is_muted(script, number) and not _notes(script, number)


def _notes(script: Script, number: int) -> list[Range]:
    notes = script.notes(number)
    if not notes:
        return []
    start, end = script.bounds(number)
    return [(max(start, low), min(end, high)) for low, high in notes if low < end and high > start]


def _without(ranges: Iterable[Range], taken: Sequence[Range]) -> list[Range]:
    """What of some ranges is left without others, which do not overlap each other."""
    left: list[Range] = []
    for start, end in ranges:
        for low, high in taken:
            if low < end and high > start:
                left.append((start, low))
                start = high
        left.append((start, end))
    return [(start, end) for start, end in left if start < end]


def _format(
    script: Script, number: int, part: Range, *, muted: bool = False, italic: bool = False
) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = script.offset(number, part[0])
    made.length = script.offset(number, part[1]) - made.start
    style = QTextCharFormat()
    if muted:
        style.setForeground(color("muted"))
    if italic:
        style.setFontItalic(True)
    made.format = style
    return made
