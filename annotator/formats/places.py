"""Where labels can stand: below the head of a file, and above a text where nothing but the place marks them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from annotator.formats.labels import Shape
from annotator.formats.layout import Layout
from annotator.formats.rules import Mark

_HEAD_LINES = 25
_LONGEST_ENTRY = 80
_SENTENCE_END = re.compile(r"[.?!…。？！؟۔।]\W*$")
_MOSTLY = 0.8


def end_of_head(found: Sequence[Mark], layout: Layout) -> int:
    """The last line of a head such as “Interviewer: Anna / Date: 3 May / Place: Leeds”; -1 where there is none.

    Two headings make it one; a sentence or a long line ends it.
    """
    of_line = {mark.line: mark for mark in found}
    last, headings = -1, 0
    for number in layout.paragraphs[:_HEAD_LINES]:
        line, mark = layout.lines[number], of_line.get(number)
        entry = layout.text[mark.body if mark else line.start : line.end]
        if len(entry) > _LONGEST_ENTRY or is_sentence(entry):
            break
        if mark is not None and mark.shape is Shape.HEADING:
            last, headings = number, headings + 1
    return last if headings > 1 else -1


def is_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return _SENTENCE_END.search(text[-_LONGEST_ENTRY:]) is not None


def above_text(possible: Sequence[Mark], paragraphs: Sequence[int]) -> list[Mark]:
    """Labels without a sign that stand alone above a text: “Yeah” below a label is what was said.

    The surest and most frequent are placed first, and no line next to one of them is a label.
    """
    order = {number: at for at, number in enumerate(paragraphs)}
    own: defaultdict[str, list[Mark]] = defaultdict(list)
    for mark in possible:
        own[mark.label].append(mark)
    taken: set[int] = set()
    kept: list[Mark] = []
    for together in sorted(own.values(), key=lambda marks: (-marks[0].shape, -len(marks))):
        here = {order[mark.line]: mark for mark in together}
        fit = [at for at in here if at + 1 < len(order) and not any(n in here or n in taken for n in (at - 1, at + 1))]
        if len(fit) >= _MOSTLY * len(together):
            kept += [here[at] for at in fit]
            taken.update(fit)
    return sorted(kept, key=lambda mark: mark.line)
