"""What the mouse does while its button is down: sweeping over words, and pulling one end of a range."""

from __future__ import annotations

from annotator.core.transcript import Range
from annotator.gui.transcript import selection
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.shape import End

_UNITS = (selection.word_at, selection.sentence_at, selection.turn_at)


class Sweep:
    """Selects from where the button went down to where the pointer is.

    After one click whole words, after two from word to word, after three from sentence to sentence, then turns.
    """

    def __init__(self, script: Script, place: int, clicks: int = 1) -> None:
        self._script = script
        self._clicks = clicks
        self._begun = self._unit(place)

    def to(self, place: int, *, exact: bool = False) -> tuple[int, int]:
        """Where the selection begins and where its caret is, when the pointer is at a place.

        `exact` counts characters instead of words.
        """
        low, high = self._begun
        reached = self._unit(place)
        start, end = min(low, reached[0]), max(high, reached[1])
        if self._clicks == 1 and not exact:
            start, end = selection.snapped(self._script, start, end)
        return (start, end) if place >= low else (end, start)

    def _unit(self, place: int) -> Range:
        if self._clicks == 1:
            return place, place
        found = _UNITS[min(self._clicks - 2, len(_UNITS) - 1)](self._script, place)
        return found if found is not None and found[0] <= place <= found[1] else (place, place)


class Pull:
    """Moves one end of a range, never so far that nothing is left of it."""

    def __init__(self, script: Script, range_: Range, end: End) -> None:
        self._script = script
        self.begun = self.reached = range_
        self._is_end = end is End.STOP

    def to(self, place: int, *, exact: bool = False) -> Range:
        """The range when the end that is pulled is at a place; `exact` counts characters instead of words."""
        start, end = self.begun
        start, end = (start, max(start + 1, place)) if self._is_end else (min(place, end - 1), end)
        if not exact:
            snapped = selection.snapped(self._script, start, end)
            start, end = (start, snapped[1]) if self._is_end else (snapped[0], end)
        trimmed = selection.trimmed(self._script, start, end)
        self.reached = trimmed or self.reached
        return self.reached
