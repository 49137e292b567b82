"""Selecting more, step by step, and taking the steps back."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.transcript import Range
from annotator.gui.transcript import selection
from annotator.gui.transcript.script import Script


@dataclass(frozen=True, slots=True)
class Growth:
    """What was selected before each step, the first one first."""

    before: tuple[Range, ...] = ()

    def larger(self, script: Script, now: Range) -> tuple[Range, Growth]:
        """The next larger thing: the word, the sentence, the turn; the same range where there is none."""
        found = selection.grown(script, *now)
        return found, self if found == now else Growth((*self.before, now))

    def smaller(self, script: Script, now: Range) -> tuple[Range, Growth]:
        """What was selected before the last step; where there was none, the smaller thing at the start."""
        if self.before:
            return self.before[-1], Growth(self.before[:-1])
        return selection.shrunk(script, *now), self
