"""The pane of passages: opened over 50,000, to a table that is empty.

Both are panes below a transcript, as the window has them, and opened by their tab. What is measured ends when the event
loop has painted the list: the transcript has given way, and the pane has found its first passages, read their words,
laid out and painted the rows in sight with the bar above, while the table had nothing to do but its frame. What is
looked for after that does not count. Before each opening the pane hears that something was coded, so that it must read
its passages again. To the same table alone, without the transcript that gives way, letters as such cost more than three
times: what nobody can open faster says nothing of the pane.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractScrollArea, QTableView, QVBoxLayout, QWidget

from annotator.gui.passages.panel import PassagesPanel
from annotator.gui.session import Session
from annotator.gui.window.bottom import BottomPane
from annotator.gui.window.centre import Transcripts
from annotator.project import Project
from annotator.store.verbs import codings
from tests.bench import screen, studies
from tests.bench.figures import Figure, ratio

_WIDTH, _HEIGHT = 1280, 820
_DOCUMENTS, _CODES, _LIMIT = 40, 60, 3.0


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """The one figure of this subject; `short` takes a fifth of the passages."""
    screen.application()
    number = 10_000 if short else 50_000
    yield opening(study(folder / "listing.annot", number), number, 7 if short else 25)


def study(path: Path, number: int) -> Project:
    """Forty transcripts with so many passages."""
    texts = [studies.transcript(f"T{at}", 5 * number // 2, at) for at in range(_DOCUMENTS)]
    project = studies.project(path, texts, _CODES)
    project.do("Code", codings.apply, studies.places(project, number // _DOCUMENTS))
    return project


def opening(project: Project, number: int, times: int) -> Figure:
    """The pane, and an empty table in its place, are opened in turn."""
    session = Session("Ana")
    session.show(project)
    panel, table, bottom = PassagesPanel(session), QTableView(), BottomPane()
    table.setModel(QStandardItemModel(0, 4, table))
    window = _window(session, bottom)
    bottom.add(panel, "Passages")
    bottom.add(table, "Table")

    def opened(page: QWidget, area: QAbstractScrollArea) -> float:
        def open_page() -> QAbstractScrollArea:
            bottom.open(page)
            return area

        taken = screen.until_painted(open_page)
        screen.rest(0.1)
        bottom.close_panes()
        session.changed.emit(frozenset({"coding"}))
        screen.rest(0.1)
        return taken

    found, note = ratio(lambda: opened(panel, panel.list), lambda: opened(table, table), times)
    screen.put_away(window)
    session.show(None)
    return Figure(f"first paint of {number:,} passages, to an empty table's", found, _LIMIT, note)


def _window(session: Session, bottom: BottomPane) -> QWidget:
    """A transcript, and the panes below it."""
    assert session.project is not None
    transcripts, window = Transcripts(session), QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(transcripts, 1)
    layout.addWidget(bottom)
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    transcripts.open(session.project.read.documents()[0].id)
    screen.rest(0.3)
    return window
