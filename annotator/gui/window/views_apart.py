"""The views of transcripts that stand outside of the tabs, in windows of their own or below the tab in front."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from annotator.core.ids import DocumentId

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.gui.transcript.view import TranscriptView


class ViewsApart:
    """Which views there are, of which transcripts, and which of them has the front in place of the tabs."""

    def __init__(self) -> None:
        self._views: list[tuple[DocumentId, TranscriptView]] = []
        self.front: TranscriptView | None = None

    def __iter__(self) -> Iterator[tuple[DocumentId, TranscriptView]]:
        return iter(self._views)

    def __contains__(self, view: object) -> bool:
        return any(one is view for _, one in self._views)

    def __len__(self) -> int:
        return len(self._views)

    def add(self, document: DocumentId, view: TranscriptView) -> None:
        """Take in a view."""
        self._views.append((document, view))

    def drop(self, view: TranscriptView) -> None:
        """Let go of a view; it keeps the front until another gets it."""
        self._views = [(document, one) for document, one in self._views if one is not view]

    def document(self) -> DocumentId | None:
        """The transcript of the view that has the front; None where the tabs have it."""
        return next((document for document, view in self._views if view is self.front), None)

    def of(self, is_meant: Callable[[DocumentId], bool]) -> list[TranscriptView]:
        """The views of the transcripts that are meant."""
        return [view for document, view in self._views if is_meant(document)]

    def hold(self, widget: QWidget) -> bool:
        """Whether a widget is one of these views, or lies in one."""
        return any(view is widget or view.isAncestorOf(widget) for _, view in self._views)
