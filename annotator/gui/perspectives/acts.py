"""What leads to the perspectives, and what the menus do in them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.progress import Progress
from annotator.project import Project

if TYPE_CHECKING:
    from annotator.gui.perspectives.panel import PerspectivesPanel
    from annotator.gui.perspectives.quotes import Chosen, Work
    from annotator.gui.quotes.acts import QuoteActs
    from annotator.gui.window.arrangement import Arrangement
    from annotator.gui.window.main_window import MainWindow

PASSAGES, SUMMARIES, QUOTES = "passages", "summaries", "quotes"


class PerspectiveActs(QObject):
    """Connects the pane of the perspectives with the window around it."""

    def __init__(self, window: MainWindow, arrangement: Arrangement, quotes: QuoteActs) -> None:
        super().__init__(window)
        self._window, self._arrangement, self._quotes = window, arrangement, quotes
        window.perspectives.made.connect(self._connect)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {
            "side-by-side": partial(self.show, PASSAGES),
            "summary-grid": partial(self.show, SUMMARIES),
            "quote-matrix": partial(self.show, QUOTES),
            "next-theme": partial(self.step, 1),
            "previous-theme": partial(self.step, -1),
            "export-summaries": partial(self.export, SUMMARIES),
            "export-quotes": partial(self.export, QUOTES),
        }

    def show(self, view: str) -> None:
        """Open the pane, on the code that is current in the codebook, and give it the keys."""
        window = self._window
        panel, code = window.perspectives.panel, window.codebook.current()
        self._arrangement.open_below(window.perspectives)
        panel.bar.show_view(view)
        if code is not None and view == PASSAGES:
            panel.show_theme(code)
        panel.take_keys()

    def step(self, way: int) -> None:
        """Read the next theme or the previous one, in the pane that is opened where it is not in sight."""
        window = self._window
        if window.perspectives.isVisible():
            window.perspectives.panel.bar.step(way)
        else:
            self.show(PASSAGES)

    def export(self, what: str) -> None:
        """Ask for a name, and write the grid of notes or the matrix of quotes."""
        window, project = self._window, self._window.session.project
        if project is None:
            return
        panel, reader = window.perspectives.panel, window.session.coder
        by, coder = panel.bar.by.currentData() or "role", panel.bar.coder.currentData()
        per_role = panel.quotes.many.currentData() if panel.quotes.is_proposal else None

        def write(copy: Project, path: Path, tell: Progress) -> None:
            from annotator import perspective_writing as writing

            if what == SUMMARIES:
                writing.write_summaries(copy, path, by, reader, coder, tell)
            else:
                writing.write_quotes(copy, path, by, coder, per_role, tell)

        kinds = {
            self.tr("Word document (*.docx)"): ".docx",
            self.tr("Excel workbook (*.xlsx)"): ".xlsx",
            self.tr("Table (*.csv)"): ".csv",
        }
        window.project_acts.write_as(self.tr("Export"), f"{project.path.stem} {what}.docx", kinds, write)

    def _connect(self, panel: PerspectivesPanel) -> None:
        panel.passage_asked.connect(self._window.reveal)
        panel.quote_asked.connect(self._quotes.do)
        panel.export_asked.connect(lambda: self.export(panel.bar.view.currentData()))
        panel.quotes.beside = self._beside

    def _beside(self, work: Work, then: Callable[[Chosen], object]) -> None:
        project = self._window.session.project
        if project is None:
            return

        def on_copy(tell: Progress) -> Chosen:
            with project.snapshot() as copy:
                return work(copy, tell)

        self._window.works.start(self.tr("Choosing quotes"), on_copy, then, at_once=True)
