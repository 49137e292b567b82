"""Which matches are ticked, and which are coded already."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from operator import and_

from annotator.autocoding import Matches
from annotator.core.ids import DocumentId
from annotator.core.transcript import Range
from annotator.gui.search.covered import Covered

Place = tuple[DocumentId, Range]


class Ticks:
    """The ticks of the matches that were found, document by document: a byte for each match.

    `unticked` says where the matches begin that lost their ticks before.
    """

    def __init__(self, found: Sequence[Matches], unticked: Collection[tuple[DocumentId, int]] = ()) -> None:
        self._found = found
        self._ticks = [
            bytearray((one.document, match.start) not in unticked for match in one.found)
            if unticked
            else bytearray(b"\1" * len(one.found))
            for one in found
        ]
        self._covered = [bytearray(len(one.found)) for one in found]

    def at(self, document: int, match: int) -> bool:
        """Whether a match is ticked; both are counted from 0 in the order in which they were found."""
        return bool(self._ticks[document][match])

    def of(self, document: int) -> bool | None:
        """Whether all matches of a document are ticked, or none; None for some."""
        ticks = self._ticks[document]
        return True if all(ticks) else None if any(ticks) else False

    def tick(self, document: int, match: int, wanted: bool) -> None:
        """Tick a match, or take its tick away."""
        self._ticks[document][match] = wanted

    def tick_all_of(self, document: int, wanted: bool) -> None:
        """Tick all matches of a document, or none."""
        self._ticks[document][:] = bytes([wanted]) * len(self._found[document].found)

    def tick_everything(self) -> None:
        """Tick all matches; what is coded stays so."""
        for document in range(len(self._ticks)):
            self.tick_all_of(document, True)

    def unticked(self) -> set[tuple[DocumentId, int]]:
        """Where the matches begin that nobody wants, by document."""
        return {
            (one.document, match.start)
            for one, ticks in zip(self._found, self._ticks, strict=True)
            if not all(ticks)
            for match, is_ticked in zip(one.found, ticks, strict=True)
            if not is_ticked
        }

    def wanted(self) -> list[Place]:
        """What is ticked and not coded yet, each place once."""
        places: dict[Place, None] = {}
        for one, ticks, covered in zip(self._found, self._ticks, self._covered, strict=True):
            for match, is_ticked, is_covered in zip(one.found, ticks, covered, strict=True):
                if is_ticked and not is_covered:
                    places[one.document, (match.low, match.high)] = None
        return list(places)

    def cover(self, passages: Mapping[DocumentId, Covered]) -> None:
        """Say what is coded already, by document."""
        for at, one in enumerate(self._found):
            known = passages.get(one.document)
            if known is not None:
                self._covered[at] = bytearray(known.holds(match.low, match.high) for match in one.found)
            elif any(self._covered[at]):
                self._covered[at] = bytearray(len(one.found))

    def is_covered(self, document: int, match: int) -> bool:
        """Whether what a match would code is coded so already."""
        return bool(self._covered[document][match])

    def number_covered(self) -> int:
        """How many matches are ticked, and coded already."""
        return sum(sum(map(and_, ticks, covered)) for ticks, covered in zip(self._ticks, self._covered, strict=True))
