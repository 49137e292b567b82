"""Which lane of the margin each stripe takes: the first that is free, and the same as long as the text stays put."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from annotator.core.ids import PassageId
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.scene import Lines, Page, Scene

_Stripe = tuple[Lines, int]
"""The lines of a passage, and its lane."""


class Lanes:
    """Gives passages their lanes as they come into view; a lane is kept while one scrolls, so that no stripe jumps."""

    def __init__(self) -> None:
        self._given: dict[PassageId, _Stripe] = {}

    def forget(self, passages: Iterable[PassageId]) -> None:
        """Take back the lanes of passages."""
        for id in passages:
            self._given.pop(id, None)

    def forget_all(self) -> None:
        """Take back all lanes."""
        self._given.clear()

    def give(self, scene: Scene, page: Page, marked: Collection[Marked]) -> list[tuple[Marked, Lines, int]]:
        """Passages that are in view, with their lines and lanes, which are given in the order in which they begin."""
        given = self._given
        present = [given[one.passage.id] for one in marked if one.passage.id in given]
        found = []
        for one in marked:
            stripe = given.get(one.passage.id)
            if stripe is not None and stripe[0].is_whole:  # known to the line, wherever one has scrolled since
                found.append((one, *stripe))
                continue
            lines = page.lines(one.passage.start, one.passage.end)
            if lines is None:
                continue
            if stripe is None:
                others = present if lines.is_whole else self._around(scene, one)
                stripe = lines, _free(others, lines)
                present.append(stripe)
            given[one.passage.id] = lines, stripe[1]
            found.append((one, lines, stripe[1]))
        return found

    def _around(self, scene: Scene, marked: Marked) -> list[_Stripe]:
        """The stripes given to all passages that may share a line with one, in view or not."""
        first, last = scene.script.shown(marked.passage.start, marked.passage.end)
        touching = scene.index.touching(scene.script.bounds(first)[0], scene.script.bounds(last - 1)[1])
        return [self._given[one.passage.id] for one in touching if one.passage.id in self._given]


def _free(others: Iterable[_Stripe], lines: Lines) -> int:
    low, high, _ = lines
    taken = {lane for (first, last, _), lane in others if first <= high and last >= low}
    return next(lane for lane in range(len(taken) + 1) if lane not in taken)
