"""What is at hand: what a memo that is written now is about."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from annotator.core.codings import Passage
from annotator.core.memos import About
from annotator.core.transcript import Range

if TYPE_CHECKING:
    from annotator.gui.transcript.view import TranscriptView
    from annotator.gui.window.main_window import MainWindow


def about(window: MainWindow) -> About | None:
    """The current code, document or passage of the pane that has the keys; else what is at the caret."""
    if _has_keys(window, window.codebook):
        code = window.codebook.current()
        return None if code is None else About("code", code)
    if _has_keys(window, window.documents):
        document = window.documents.current()
        return None if document is None else About("document", document)
    if _has_keys(window, window.passages):
        passage = window.passages.current()
        if passage is not None:
            return About("passage", passage)
    return at_caret(window)


def at_caret(window: MainWindow) -> About | None:
    """The words that are selected, the passage that is lit, or the turn.

    Words that are selected are meant where no passage has just these bounds: within coded text one could say nothing
    of a few words otherwise. Where a passage does, as when it was just coded, the memo is about the passage.
    """
    view, document = window.transcripts.view(), window.transcripts.document()
    if view is None or document is None:
        return None
    passage, place = passage_at_caret(view), view.selected()
    if passage is not None:
        return About("passage", passage.id)
    if place is None:
        place = _turn(view)
    return About("document", document) if place is None else About("document", document, place)


def passage_at_caret(view: TranscriptView) -> Passage | None:
    """The passage that is meant: the lit one, of several in the same bounds as well."""
    place, lit = view.selected(), view.current_passage()
    if place is None or (lit is not None and (lit.start, lit.end) == place):
        return lit
    same = [one.passage for one in view.scene.index.touching(*place)]
    return next((one for one in reversed(same) if (one.start, one.end) == place), None)


def _turn(view: TranscriptView) -> Range | None:
    turns, caret = view.scene.script.turns, view.caret_place()
    at = bisect_right(turns.starts, caret) - 1
    if at < 0 or turns.bodies[at] >= turns.ends[at]:
        return None
    return turns.bodies[at], turns.ends[at]


def _has_keys(window: MainWindow, pane: QWidget) -> bool:
    focus = window.focusWidget()
    return focus is not None and pane.isVisible() and (focus is pane or pane.isAncestorOf(focus))
