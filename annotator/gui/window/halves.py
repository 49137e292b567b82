"""A second view of a transcript below the first: one reads in one place and codes in another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from annotator.core.ids import DocumentId
from annotator.gui.controls.buttons import IconButton
from annotator.gui.controls.labels import ElidedLabel
from annotator.gui.controls.layouts import column, frame, row
from annotator.gui.theme import fonts
from annotator.gui.transcript.view import TranscriptView
from annotator.gui.window import view_again

if TYPE_CHECKING:
    from annotator.gui.reading.acts import ReadingActs
    from annotator.gui.window.arrangement import Arrangement
    from annotator.gui.window.main_window import MainWindow

_HEAD = 32


class Half(QWidget):
    """A view under its own head, which names the transcript: the tab above may come to show another."""

    def __init__(self, view: TranscriptView, title: str, close: Callable[[], object]) -> None:
        super().__init__()
        self.view = view
        self.setAccessibleName(self.tr("Second view of {0}").format(title))
        head = row(
            ElidedLabel(title, 12, fonts.MEDIUM), IconButton("close", self.tr("Close the second view"), close),
            margins=(16, 0, 8, 0),
        )  # fmt: skip
        self.setLayout(column(frame("topbar", head, height=fonts.scaled(_HEAD)), view))
        self.setFocusProxy(view)


class Halves(QObject):
    """Opens the second view and closes it; acts are about the view that had the keys last."""

    def __init__(self, window: MainWindow, arrangement: Arrangement, reading: ReadingActs) -> None:
        super().__init__(window)
        self._window, self._arrangement, self._reading = window, arrangement, reading
        self._half: Half | None = None
        window.transcripts.view_gone.connect(self._take_away)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"halves": self.turn}

    def turn(self) -> None:
        """Open a second view of the transcript in front, at the same place; or close the one that is open."""
        if self._half is not None:
            self.close()
        else:
            self._open()
        self._show()

    def close(self) -> None:
        """Close the second view, and give the keys to the first."""
        if self._half is not None:
            self._window.transcripts.drop_view(self._half.view)
            self._take_away(self._half.view)
            self._arrangement.go_to(self._arrangement.reading())

    def _open(self) -> None:
        def house(view: TranscriptView, _: DocumentId, title: str) -> None:
            self._half = Half(view, title, self.turn)
            self._window.transcripts.put_below(self._half)

        view = view_again.opened(self._window, self._reading, house)
        if view is not None:
            view.setFocus()

    def _take_away(self, view: object) -> None:
        if self._half is not None and self._half.view is view:
            half, self._half = self._half, None
            half.hide()
            half.deleteLater()
            self._show()

    def _show(self) -> None:
        self._window.acts["halves"].setChecked(self._half is not None)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """The view that has the keys is the one that acts are about."""
        if self._half is not None and now is not None and self._half.isAncestorOf(now):
            self._window.transcripts.take_front(self._half.view)
