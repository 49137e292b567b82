"""A transcript as a reader hands it over: the text as it is, and who speaks where."""

from __future__ import annotations

from dataclasses import dataclass

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Turn:
    """What a speaker says from one label to the next: characters `start` to `end` of the text.

    The label and its time stamp fill `start` to `body`. `notes` are ranges between `body` and `end` that are not
    speech: events, time stamps. An empty `label` means that the text names nobody.
    Positions count code points, `end` is not included.
    """

    start: int
    body: int
    end: int
    label: str = ""
    time: str = ""
    notes: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class Transcript:
    """The whole text of a file, unchanged but for its line ends, with the turns recognised in it.

    `left_out` says, a phrase each, what the file held that is not in the text or is not counted as speech.
    """

    title: str
    text: str
    turns: tuple[Turn, ...]
    left_out: tuple[str, ...] = ()

    @property
    def labels(self) -> list[str]:
        """The speaker labels in the order in which they first speak."""
        return list(dict.fromkeys(turn.label for turn in self.turns if turn.label))
