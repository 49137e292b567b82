"""Which rule, if any, a whole file follows, and which of the labels that it finds are speakers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.formats.labels import Shape
from annotator.formats.layout import Layout
from annotator.formats.places import above_text, end_of_head, is_sentence
from annotator.formats.rules import RULES, Mark, Rule, marks
from annotator.formats.weight import FEW, HALF, NEARLY_ALL, Weight

_AS_GOOD = 0.9
_OFTEN = 3
_NEVER = 1_000_000_000
_BRIEF = 30
"""Labels below which a file is short: the longer it is, the likelier a paragraph begins as if it had a label."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A rule that the file follows, with the labels of speakers and those that are headings, such as “Break:”."""

    rule: Rule
    speakers: tuple[Mark, ...]
    headings: tuple[Mark, ...]
    score: int


def dominant(layout: Layout) -> Verdict | None:
    """The rule that explains a file best; None where there is too little evidence for any."""
    verdicts = [verdict for rule in RULES if (verdict := _judged(rule, layout)) is not None]
    best = max((verdict.score for verdict in verdicts), default=0)
    return next((verdict for verdict in verdicts if verdict.score >= _AS_GOOD * best), None)


def _judged(rule: Rule, layout: Layout) -> Verdict | None:
    found = list(marks(rule, layout))
    head = end_of_head(found, layout)
    possible = [mark for mark in found if mark.line > head and mark.shape >= Shape.WEAK]
    if rule.bare:
        return _judged_by_place(rule, possible, layout.paragraphs)
    headings = [mark for mark in found if mark.shape is Shape.HEADING]
    nobody = {mark.line for mark in headings}
    paragraphs = [number for number in layout.paragraphs if number not in nobody]
    speakers = _believed(possible, paragraphs)
    weight = Weight(speakers, paragraphs)
    if not weight.is_enough(spoken=_is_spoken(layout, speakers)):
        return None
    after = (mark for mark in headings if mark.line > speakers[0].line)
    return Verdict(rule, tuple(speakers), tuple(after), weight.score)


def _judged_by_place(rule: Rule, possible: Sequence[Mark], paragraphs: Sequence[int]) -> Verdict | None:
    """The verdict on labels that little but their place marks: they must be words of role or be repeated.

    Those said once are believed with them where a label stands before nearly every paragraph.
    """
    counts = Counter(mark.label for mark in possible)
    speakers = [mark for mark in possible if _is_sure(mark, counts)]
    places = set(paragraphs)
    if all(mark.alone and mark.line in places for mark in speakers):
        speakers = above_text(speakers, paragraphs)
    weight = Weight(speakers, paragraphs)
    if not weight.is_enough_without_sign():
        return None
    if not any(mark.alone for mark in possible) and Weight(possible, paragraphs).coverage >= NEARLY_ALL:
        speakers = list(possible)
    return Verdict(rule, tuple(speakers), (), weight.score)


def _believed(possible: Sequence[Mark], paragraphs: Sequence[int]) -> list[Mark]:
    """Those of the labels with a sign that are speakers.

    One that is said once must look like the others. The more of the paragraphs have a label, the more is believed:
    all where nearly all have one; where half of them have one, nicknames said often, and those with time stamps.
    """
    counts = Counter(mark.label for mark in possible)
    sure = [mark for mark in possible if _is_sure(mark, counts)]
    look = _Look(sure or possible)
    alike = [mark for mark in possible if counts[mark.label] > 1 or look.has(mark)]
    weight = Weight(alike, paragraphs)
    coverage = weight.coverage
    if coverage >= NEARLY_ALL:
        return alike
    if coverage >= HALF and weight.is_stamped:
        return [mark for mark in alike if mark.time]
    often = _OFTEN if coverage >= HALF else _NEVER
    words = _words_of_a_name(sure, coverage)
    return [
        mark
        for mark in alike
        if _is_sure(mark, counts)
        or counts[mark.label] >= often
        or (mark.shape is Shape.NAME and len(mark.label.split()) >= words)
    ]


def _is_spoken(layout: Layout, found: Sequence[Mark]) -> bool:
    """Whether what stands from nearly every label to the next ends as sentences do."""
    ends = [mark.start for mark in found[1:]] + [len(layout.text)]
    spoken = sum(is_sentence(layout.text[mark.body : end]) for mark, end in zip(found, ends, strict=False))
    return spoken >= NEARLY_ALL * len(found)


def _is_sure(mark: Mark, counts: Counter[str]) -> bool:
    return mark.shape >= Shape.CODE or (mark.shape is Shape.NAME and counts[mark.label] > 1)


def _words_of_a_name(sure: Sequence[Mark], coverage: float) -> int:
    """How many words a name that is said once must have to be believed: one in a short file of names."""
    codes_only = all(mark.shape >= Shape.CODE for mark in sure) and len({mark.label for mark in sure}) > 1
    if coverage >= HALF and len(sure) < _BRIEF and not codes_only:
        return 1
    return 2 if len(sure) >= FEW else _NEVER


class _Look:
    """How labels stand on their lines."""

    def __init__(self, found: Sequence[Mark]) -> None:
        alone = sum(mark.alone for mark in found) / max(1, len(found))
        self._alone = {True} if alone >= _AS_GOOD else {False} if alone <= 1 - _AS_GOOD else {True, False}
        self._indent = max((mark.indent for mark in found), default=0)

    def has(self, mark: Mark) -> bool:
        """Whether a label stands like these: alone or not, and not deeper in the line."""
        return mark.alone in self._alone and mark.indent <= self._indent
