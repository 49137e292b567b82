"""What is selected, in words, sentences and turns: widening, narrowing, and snapping to whole words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from annotator.core import sentences, words
from annotator.core.search import widened
from annotator.core.transcript import Range
from annotator.gui.transcript.script import Script


def trimmed(script: Script, start: int, end: int) -> Range | None:
    """A range without the white space and the speakers' labels at its ends; None where nothing else is in it."""

    def shown(number: int) -> Range:
        first, last = script.bounds(number)
        return max(start, first), min(end, last)

    def says_something(number: int) -> bool:
        return bool(script.text[slice(*shown(number))].strip())

    numbers = range(*script.shown(start, end))
    head = next(filter(says_something, numbers), None)
    if head is None:
        return None
    tail = next(filter(says_something, reversed(numbers)))
    begin, stop = shown(head)[0], shown(tail)[1]
    piece = script.text[begin:stop]
    return begin + len(piece) - len(piece.lstrip()), stop - len(piece) + len(piece.rstrip())


def snapped(script: Script, start: int, end: int) -> Range:
    """A range with the whole of the words in which it begins and ends."""
    return widened((start, end), _words(script, start, end)) if start < end else (start, end)


def word_at(script: Script, place: int) -> Range | None:
    """The word at a place, or the nearest in its paragraph."""
    return _nearest(_words(script, place, place), place)


def sentence_at(script: Script, place: int) -> Range | None:
    """The sentence at a place, or the nearest in its paragraph."""
    return _nearest(_sentences(script, place, place), place)


def turn_at(script: Script, place: int) -> Range | None:
    """What is said in the turn at a place."""
    return _nearest(_turns(script, place, place), place)


def grown(script: Script, start: int, end: int) -> Range:
    """The next larger thing: the word, the sentence, the turn; the same range where it is whole turns already."""
    for units in (_words, _sentences, _turns):
        found = units(script, start, end)
        larger = _nearest(found, start) if start == end else widened((start, end), found)
        if larger is not None and larger != (start, end) and larger[0] <= start and larger[1] >= end:
            return larger
    return start, end


def shrunk(script: Script, start: int, end: int) -> Range:
    """The next smaller thing at the start of a range: the turn, the sentence, the word, nothing."""
    for unit_at in (turn_at, sentence_at, word_at):
        found = unit_at(script, start)
        if found is not None and start <= found[0] and found[1] <= end and found != (start, end):
            return found
    return start, start


def word_after(script: Script, place: int) -> int:
    """Where the next word ends after a place, in the same turn; the place itself where there is none."""
    return next((end for _, end in _said(script, place) if end > place), place)


def word_before(script: Script, place: int) -> int:
    """Where the previous word begins before a place, in the same turn; the place itself where there is none."""
    return next((start for start, _ in reversed(_said(script, place)) if start < place), place)


def _said(script: Script, place: int) -> list[Range]:
    if not len(script):
        return []
    number = script.paragraph(place)
    return _each(script, words.spans, range(script.first_of(number), script.last_of(number) + 1))


def _words(script: Script, start: int, end: int) -> list[Range]:
    return _each(script, words.spans, _paragraphs(script, start, end))


def _sentences(script: Script, start: int, end: int) -> list[Range]:
    return _each(script, sentences.spans, _paragraphs(script, start, end))


def _turns(script: Script, start: int, end: int) -> list[Range]:
    """The turns in which a range begins and ends, as if they were one."""
    numbers = _paragraphs(script, start, end)
    if not numbers:
        return []
    first, last = script.first_of(numbers[0]), script.last_of(numbers[-1])
    return [(script.bounds(first)[0], script.bounds(last)[1])]


def _paragraphs(script: Script, start: int, end: int) -> Sequence[int]:
    """The paragraphs in which a range begins and ends."""
    if not len(script):
        return ()
    first, last = script.paragraph(start), script.paragraph(max(start, end - 1))
    return (first,) if first == last else (first, last)


def _each(script: Script, spans: Callable[[str, int, int], list[Range]], numbers: Sequence[int]) -> list[Range]:
    return [span for number in numbers for span in spans(script.text, *script.bounds(number))]


def _nearest(units: Sequence[Range], place: int) -> Range | None:
    """The unit at a place, the one that ends there, the next one, or the last."""
    if not units:
        return None
    at = bisect_right(units, place, key=lambda unit: unit[0]) - 1
    if at < 0 or (units[at][1] < place and at + 1 < len(units)):
        at += 1
    return units[at]
