"""One end of a passage is moved by keys: from word to word, or from character to character."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core import sentences, words
from annotator.core.transcript import Range
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.shape import End


class Resizing:
    """A range whose ends are moved in turn, never so far that nothing is left of it.

    It stops at the ends of words, of sentences and of paragraphs, and goes on from turn to turn.
    """

    def __init__(self, script: Script, begun: Range) -> None:
        self._script = script
        self.begun = self.reached = begun
        self.end = End.STOP

    @property
    def place(self) -> int:
        """Where the end that is moved stands."""
        return self.reached[self.end is End.STOP]

    def turn_over(self) -> None:
        """Move the other end from now on."""
        self.end = End.START if self.end is End.STOP else End.STOP

    def step(self, way: int, *, exact: bool = False) -> Range:
        """Move the end on, or back where `way` is -1; `exact` counts characters instead of words."""
        start, end = self.reached
        stops = self._characters if exact else self._words
        if self.end is End.STOP:
            self.reached = start, next((stop for stop in stops(end, way) if stop > start), end)
        else:
            self.reached = next((stop for stop in stops(start, way) if stop < end), start), end
        return self.reached

    def _words(self, place: int, way: int) -> Iterator[int]:
        """Where words, sentences and paragraphs end, or begin, from a place on."""
        text = self._script.text
        for low, high in self._paragraphs(place, way):
            spans = [*words.spans(text, low, high), *sentences.spans(text, low, high), (low, high)]
            yield from _beyond({span[self.end is End.STOP] for span in spans}, place, way)

    def _characters(self, place: int, way: int) -> Iterator[int]:
        """The places between characters as one sees them: an emoji, or a letter with its marks, is one."""
        import regex

        for low, high in self._paragraphs(place, way):
            found = {match.end() for match in regex.finditer(r"\X", self._script.text, pos=low, endpos=high)}
            places = found if self.end is End.STOP else {low, *found} - {high}
            yield from _beyond(places, place, way)

    def _paragraphs(self, place: int, way: int) -> Iterator[Range]:
        """The paragraph at a place, and those behind or before it, where anything is said."""
        number = self._script.paragraph(place)
        while 0 <= number < len(self._script):
            low, high = self._script.bounds(number)
            if low < high:
                yield low, high
            number += way


def _beyond(places: set[int], place: int, way: int) -> list[int]:
    if way > 0:
        return sorted(one for one in places if one > place)
    return sorted((one for one in places if one < place), reverse=True)
