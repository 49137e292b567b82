"""Which passages are lit: the one at the caret, the one below the pointer, and those that others point at."""

from __future__ import annotations

from collections.abc import Callable, Collection

from annotator.core.ids import CodeId, PassageId
from annotator.gui.transcript.marked import Marked


class Attention:
    """Keeps which passages the user looks at.

    Of the passages at the caret one is current: the innermost, until another is chosen.
    """

    def __init__(self) -> None:
        self.here: list[Marked] = []
        self.hovered: Marked | None = None
        self._pointed_at: frozenset[PassageId] = frozenset()
        self._chosen: PassageId | None = None

    @property
    def current(self) -> Marked | None:
        """The passage that commands are about."""
        return self.chosen or (self.here[0] if self.here else None)

    @property
    def chosen(self) -> Marked | None:
        """The passage at the caret that somebody has chosen."""
        return next((one for one in self.here if one.passage.id == self._chosen), None)

    @property
    def lit(self) -> frozenset[PassageId]:
        """The passages that are lit."""
        looked_at = {one.passage.id for one in (self.current, self.hovered) if one is not None}
        return self._pointed_at | looked_at

    def codes(self, met: Callable[[PassageId], Marked | None]) -> list[CodeId]:
        """The codes of what is lit as far as it was met, that of the current passage first."""
        looked_at = [one.passage.id for one in (self.current, self.hovered) if one is not None]
        known = (met(id) for id in (*looked_at, *sorted(self.lit)))
        return list(dict.fromkeys(one.passage.code for one in known if one is not None))

    def arrive(self, here: list[Marked]) -> None:
        """The caret has come to where these passages are, the innermost first."""
        self.here = here

    def choose(self, id: PassageId | None) -> None:
        """Make one of the passages at the caret the current one, now or when the caret comes to it."""
        self._chosen = id

    def cycle(self) -> None:
        """Make the next passage at the caret the current one."""
        if (current := self.current) is not None:
            self._chosen = self.here[(self.here.index(current) + 1) % len(self.here)].passage.id

    def point_at(self, ids: Collection[PassageId]) -> None:
        """Light passages from elsewhere."""
        self._pointed_at = frozenset(ids)

    def leave(self) -> None:
        """Look at nothing but the caret."""
        self.hovered = None
        self._pointed_at = frozenset()
        self._chosen = None
