"""What the acts of the menus do that the transcript in front does by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from annotator.gui.transcript.view import TranscriptView

_METHODS: dict[str, Callable[[TranscriptView], object]] = {
    "grow": TranscriptView.grow_selection,
    "shrink": TranscriptView.shrink_selection,
    "next": TranscriptView.next_passage,
    "previous": TranscriptView.previous_passage,
    "cycle": TranscriptView.cycle_passages,
    "resize": TranscriptView.begin_resizing,
    "next-turn": TranscriptView.next_turn,
    "previous-turn": TranscriptView.previous_turn,
}


class TranscriptActs:
    """Does them in the view that `front` gives; where there is none, nothing."""

    def __init__(self, front: Callable[[], TranscriptView | None]) -> None:
        self._front = front

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {name: partial(self._do, method) for name, method in _METHODS.items()}

    def _do(self, method: Callable[[TranscriptView], object]) -> None:
        if (view := self._front()) is not None:
            method(view)
