"""What within the turns is not speech, by kind, and how it is reported."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.core.phrases import counted, noun
from annotator.core.transcript import Range
from annotator.formats import asides, stamps
from annotator.formats.layout import Kind, Layout
from annotator.formats.rules import Mark

_STAMP_AT_HEAD = re.compile(rf"{stamps.AT_HEAD}(?:\s?:)?")
_KINDS = {
    "stamp": noun("time stamp"),
    "event": noun("event"),
    "heading": noun("heading"),
    "rule": noun("horizontal rule"),
    "page": noun("page line"),
    "columns": noun("table heading"),
    "nobody": noun("line of nobody", "lines of nobody"),
}
_OF_LINES = {
    Kind.STAMP: "stamp",
    Kind.EVENT: "event",
    Kind.HEADING: "heading",
    Kind.RULE: "rule",
    Kind.PAGE: "page",
    Kind.COLUMNS: "columns",
}


@dataclass(frozen=True, slots=True)
class Note:
    """A range that is not speech; `kind` says why, `time` is its stamp."""

    start: int
    end: int
    kind: str
    time: str = ""


def found(layout: Layout, speakers: Sequence[Mark] = (), headings: Sequence[Mark] = ()) -> list[Note]:
    """Everything outside the labels that is not speech, in its order and without overlap."""
    labels = [(mark.start, mark.body) for mark in speakers]
    of_lines = _outside(labels, _of_lines(layout, {mark.line for mark in speakers}, {mark.line for mark in headings}))
    within = (
        Note(aside.start, aside.end, "stamp" if aside.time else "event", aside.time)
        for aside in asides.found(layout.text)
    )
    taken = sorted([*labels, *((note.start, note.end) for note in of_lines)])
    return sorted([*of_lines, *_outside(taken, within)], key=lambda note: note.start)


def said(notes: Iterable[Note], stamped_labels: int = 0) -> list[str]:
    """How many notes of each kind there are, a phrase each; stamps within labels are time stamps too."""
    numbers = Counter(note.kind for note in notes)
    numbers["stamp"] += stamped_labels
    return [counted(numbers[kind], *thing) for kind, thing in _KINDS.items() if numbers[kind]]


def _outside(taken: Sequence[Range], found: Iterable[Note]) -> list[Note]:
    """Those that do not begin within a range that is taken."""
    starts = [start for start, _ in taken]
    return [note for note in found if not (at := bisect_right(starts, note.start)) or taken[at - 1][1] <= note.start]


def _of_lines(layout: Layout, labels: set[int], nobody: set[int]) -> Iterator[Note]:
    """Lines that are no speech as a whole, and bare stamps with which a paragraph without label begins."""
    for number, line in enumerate(layout.lines):
        if number in labels:
            continue
        kind = "nobody" if number in nobody else _OF_LINES.get(line.kind)
        if kind is not None:
            yield Note(line.start, line.end, kind, stamps.first(line.head) if kind == "stamp" else "")
        elif line.kind is Kind.PARAGRAPH and (match := _STAMP_AT_HEAD.match(line.head)):
            yield Note(line.start, line.start + match.end(), "stamp", stamps.first(match[0]))
