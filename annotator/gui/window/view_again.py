"""A further view of the transcript in front, at the same place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.core.ids import DocumentId
from annotator.gui.transcript.view import TranscriptView

if TYPE_CHECKING:
    from annotator.gui.reading.acts import ReadingActs
    from annotator.gui.window.main_window import MainWindow


def opened(
    window: MainWindow, reading: ReadingActs, house: Callable[[TranscriptView, DocumentId, str], object]
) -> TranscriptView | None:
    """The view, in the home that `house` makes for it and the title of its transcript; None where none is in front."""
    transcripts, project = window.transcripts, window.session.project
    document, before = transcripts.document(), transcripts.view()
    if project is None or document is None or before is None:
        return None
    place = before.selected() or (before.caret_place(),) * 2
    title = next(one.title for one in project.read.documents() if one.id == document)
    view = transcripts.view_apart(document)
    house(view, document, title)
    reading.keep_place(view)
    view.select(*place)
    view.reveal(*place)
    return view
