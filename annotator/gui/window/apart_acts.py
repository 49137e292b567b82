"""Panes and transcripts in windows of their own, and further views of a transcript."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QApplication, QWidget

from annotator.core.ids import DocumentId
from annotator.gui.codebook.overlay import Overlay
from annotator.gui.transcript.view import TranscriptView
from annotator.gui.window import view_again
from annotator.gui.window.apart import Apart

if TYPE_CHECKING:
    from annotator.gui.reading.acts import ReadingActs
    from annotator.gui.window.main_window import MainWindow

_PLACE = "apart"


class ApartActs(QObject):
    """Takes panes and transcripts out of the window, and brings them back when theirs is closed.

    All views of a transcript are kept in step; acts are about the one that had the keys last.
    """

    def __init__(self, window: MainWindow, reading: ReadingActs) -> None:
        super().__init__(window)
        self._window, self._reading = window, reading
        self._panes: dict[QWidget, Apart] = {}
        self._views: dict[Apart, tuple[DocumentId, bool]] = {}
        window.bottom.apart_asked.connect(self.take_out_pane)
        window.transcripts.apart_asked.connect(self.take_out_transcript)
        window.transcripts.view_gone.connect(self._close_empty)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"own-window": self.take_out, "second-view": self.view_again}

    # out

    def take_out(self) -> None:
        """Give what has the keys a window of its own: the pane below, or the transcript; what has one comes back."""
        focus = QApplication.focusWidget()
        home = None if focus is None else focus.window()
        if isinstance(home, Apart):
            home.close()
        elif self._window.bottom.current() is not None and focus and self._window.bottom.isAncestorOf(focus):
            self.take_out_pane()
        else:
            self.take_out_transcript()

    def take_out_pane(self) -> None:
        """Give the pane that is chosen below a window of its own; the last one stays."""
        bottom = self._window.bottom
        if bottom.count() < 2:
            self._window.note.say(self.tr("The last pane below stays in the window."))
            return
        pane = bottom.chosen()
        bottom.take(pane)
        self._panes[pane] = self._opened(pane, bottom.name_of(pane))

    def take_out_transcript(self) -> None:
        """Give the transcript in front a window of its own instead of its tab."""
        self._open_view(returns=True)

    def view_again(self) -> None:
        """Open a second view of the transcript in front, in a window of its own."""
        self._open_view(returns=False)

    def _open_view(self, *, returns: bool) -> None:
        def house(view: TranscriptView, document: DocumentId, title: str) -> None:
            if returns:
                self._window.transcripts.close_tab(document)
            self._views[self._opened(view, title)] = document, returns

        view_again.opened(self._window, self._reading, house)

    def _opened(self, pane: QWidget, title: str) -> Apart:
        window = self._window
        apart = Apart(pane, self.tr("{0} — Annotator").format(title), window.actions(), window)
        apart.closed.connect(self._bring_back)
        kept = window.settings.kept(self._key(pane))
        apart.bring_up(kept if isinstance(kept, QByteArray) else None)
        return apart

    def _key(self, pane: QWidget) -> str:
        return f"{_PLACE}-{type(pane).__name__}"

    # back

    def raise_pane(self, pane: QWidget) -> bool:
        """Bring the window of a pane to the front, where it has one of its own."""
        found = self._panes.get(pane)
        if found is not None:
            found.raise_()
            found.activateWindow()
        return found is not None

    def bring_back_panes(self) -> None:
        """Put every pane back below the transcript."""
        for apart in list(self._panes.values()):
            apart.close()

    def close_all(self) -> None:
        """Close every window of its own: the program ends."""
        self.bring_back_panes()
        for apart in list(self._views):
            self._views[apart] = self._views[apart][0], False
            apart.close()

    def _bring_back(self, apart: Apart) -> None:
        window, pane = self._window, apart.pane
        window.settings.keep(self._key(pane), apart.saveGeometry())
        self._keep_overlays(apart)
        if isinstance(pane, TranscriptView):
            document, returns = self._views.pop(apart)
            window.transcripts.drop_view(pane)
            if returns:
                window.open_document(document)
        else:
            del self._panes[pane]
            window.bottom.put(pane)
        window.activateWindow()
        apart.deleteLater()

    def _keep_overlays(self, apart: Apart) -> None:
        """What floats over the window that had the keys is one thing for all windows, and outlives this one."""
        for floating in (*apart.findChildren(Overlay), self._window.selection_bar):
            if floating.window() is apart:
                floating.hide()
                floating.setParent(self._window)
            if isinstance(floating, Overlay):
                floating.belong_to(self._window)

    def _close_empty(self, view: object) -> None:
        """Its document is gone, and the view with it."""
        for apart in [one for one in self._views if one.pane is view]:
            self._keep_overlays(apart)
            del self._views[apart]
            apart.hide()
            apart.deleteLater()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """The view that has the keys is the one that acts are about."""
        if now is None:
            return
        home = now.window()
        if isinstance(home, Apart) and home in self._views and isinstance(home.pane, TranscriptView):
            self._window.transcripts.take_front(home.pane)
        elif self._window.transcripts.holds_in_tab(now):
            self._window.transcripts.take_front(None)
