"""Turns made from the labels of a text, or from its paragraphs where it has none."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from annotator.core.phrases import Phrase, counted
from annotator.core.ranges import joined
from annotator.core.transcript import Range, Turn
from annotator.formats import notes, stamps
from annotator.formats.evidence import Verdict
from annotator.formats.layout import Kind, Layout
from annotator.formats.notes import Note
from annotator.formats.rules import Mark

Found = tuple[tuple[Turn, ...], tuple[str, ...]]

_NO_TURN = {Kind.BLANK, Kind.FRONT, Kind.HEADING, Kind.RULE, Kind.PAGE, Kind.COLUMNS}
_ENDS_TURN = re.compile(r"#\d")


def labelled(layout: Layout, verdict: Verdict) -> Found:
    """A turn from each label to the next, and what in the text is not counted as speech."""
    speakers = [_with_stamp_above(layout, mark) for mark in verdict.speakers]
    first = speakers[0].start
    aside = [note for note in notes.found(layout, speakers, verdict.headings) if note.start >= first]
    bounds = [mark.start for mark in speakers] + [len(layout.text)]
    turns = [_turn(layout.text, *one) for one in zip(speakers, bounds[1:], _by_turn(aside, bounds), strict=True)]
    front = sum(line.kind is not Kind.BLANK and line.end < first for line in layout.lines)
    before_first = [Phrase("{0} before the first speaker", counted(front, "line"))] if front else []
    return tuple(turns), (*before_first, *notes.said(aside, stamped_labels=sum(bool(mark.time) for mark in speakers)))


def unlabelled(layout: Layout) -> Found:
    """A turn of nobody for each paragraph, and what in the text is not counted as speech."""
    lines = [line for line in layout.lines if line.kind not in _NO_TURN]
    bounds = [line.start for line in lines] + [len(layout.text)]
    aside = notes.found(layout)
    turns = []
    for line, start, own in zip(lines, bounds, _by_turn(aside, bounds), strict=False):
        inside = [note for note in own if note.end <= line.end]
        turns.append(Turn(start, start, line.end, time=_time(inside), notes=_ranges(inside, start, line.end)))
    front = sum(line.kind is Kind.FRONT for line in layout.lines)
    before = [Phrase("{0} of front matter", counted(front, "line"))] if front else []
    return tuple(turns), (*before, *notes.said(aside))


def _with_stamp_above(layout: Layout, mark: Mark) -> Mark:
    """The mark with the time stamp that stands alone above it, unless one of the kind that ends a turn does."""
    number = mark.line - 1
    while number >= 0 and layout.lines[number].kind is Kind.BLANK:
        number -= 1
    above = layout.lines[number]
    if mark.time or number < 0 or above.kind is not Kind.STAMP or _ENDS_TURN.search(above.head):
        return mark
    return replace(mark, start=above.start, time=stamps.first(above.head))


def _by_turn(found: Sequence[Note], bounds: Sequence[int]) -> list[list[Note]]:
    """The notes that begin between each bound and the next."""
    within: list[list[Note]] = [[] for _ in bounds[1:]]
    for note in found:
        at = bisect_right(bounds, note.start) - 1
        if 0 <= at < len(within):
            within[at].append(note)
    return within


def _turn(text: str, mark: Mark, limit: int, found: Sequence[Note]) -> Turn:
    """The turn that begins with a label and ends before `limit`, without the white space at its ends."""
    speech = text[mark.body : limit]
    end = (
        mark.body + len(speech.rstrip()) if speech.strip() else mark.start + len(text[mark.start : mark.body].rstrip())
    )
    body = min(end, mark.body + len(speech) - len(speech.lstrip()))
    return Turn(mark.start, body, end, mark.label, mark.time or _time(found), _ranges(found, body, end))


def _time(found: Sequence[Note]) -> str:
    return next((note.time for note in found if note.time), "")


def _ranges(found: Sequence[Note], start: int, end: int) -> tuple[Range, ...]:
    inside = ((max(start, note.start), min(end, note.end)) for note in found)
    return tuple(joined((one, other) for one, other in inside if one < other))
