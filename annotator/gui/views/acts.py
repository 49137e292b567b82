"""What the Compare menu does with views: a window of its own, made anew when the project changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QTimer

from annotator.core.errors import AnnotatorError
from annotator.core.ids import DocumentId
from annotator.core.progress import Progress
from annotator.gui.compare.panel import SHOWN
from annotator.gui.language.told import told

if TYPE_CHECKING:
    from annotator.gui.views.pane import ViewPane
    from annotator.gui.views.table import Table
    from annotator.gui.window.apart import Apart
    from annotator.gui.window.main_window import MainWindow
    from annotator.gui.work.job import Job
    from annotator.project import Project

_PLACE = "apart-views"
_PAUSE = 400
"""How long a change rests before the table is made anew, in milliseconds."""


class ViewActs(QObject):
    """Opens the views, makes their tables in a thread, and leads from them to passages and documents."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._home: Apart | None = None
        self._job: Job[Any] | None = None
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.make)
        window.session.closing.connect(self.close)
        window.session.changed.connect(self._changed)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"show-views": self.open}

    @property
    def pane(self) -> ViewPane | None:
        """The pane, while its window is there."""
        return None if self._home is None else self._home.pane  # type: ignore[return-value]

    def open(self) -> None:
        """Open the window of the views, or bring it to the front."""
        if self._window.session.project is None:
            return
        if self._home is None:
            self._home = self._made_home()
        kept = self._window.settings.kept(_PLACE)
        self._home.bring_up(kept if isinstance(kept, QByteArray) else None)

    def close(self) -> None:
        """Close the window: the project is closed."""
        if self._home is not None:
            self._home.close()

    def make(self) -> None:
        """Make the table that is chosen."""
        pane, project = self.pane, self._window.session.project
        if pane is None or project is None or not pane.isVisible():
            return
        from annotator.gui.views.making import Making

        self._offer(pane, project)
        asked, making, works = pane.bar.asked, Making(self), self._window.works

        def show(table: Table) -> None:
            if self.pane is pane and self._window.session.project is project:
                pane.show_table(project, table)

        if self._job is not None:
            works.give_up(self._job)
        name = self.tr("Make the view")
        job = self._job = works.start(name, lambda tell: making.table(project, asked, tell), show, self._say)
        job.ended.connect(lambda: self._forget(job))

    def save(self) -> None:
        """Ask for a name, and write the table that is shown."""
        pane, project = self.pane, self._window.session.project
        if pane is None or pane.table is None or project is None:
            return
        table, title = pane.table, pane.bar.kind.currentText()
        kinds = {self.tr("Excel workbook (*.xlsx)"): ".xlsx", self.tr("Table (*.csv)"): ".csv"}

        def write(_: Project, path: Path, __: Progress) -> None:
            from annotator.reports import tables

            rows = ({name: cell.value for name, cell in zip(table.columns, cells, strict=True)} for cells in table.rows)
            tables.write(path, title, table.columns, rows)

        name = f"{project.path.stem} {title.lower()}.xlsx"
        self._window.project_acts.write_as(self.tr("Save the table"), name, kinds, write)

    def _offer(self, pane: ViewPane, project: Project) -> None:
        from annotator.analysis.groups import ALWAYS

        attributes = [name for name in project.read.attributes() if name not in ALWAYS]
        coders = [one.name for one in project.read.coders()]
        pane.bar.offer_project(attributes, coders, [one.title for one in project.read.documents()])

    def _forget(self, job: Job[Any]) -> None:
        if self._job is job:
            self._job = None

    def _say(self, error: AnnotatorError) -> None:
        if self.pane is not None:
            self.pane.show_state(told(error))

    def _reveal(self, document: DocumentId, start: int, end: int) -> None:
        """Bring a place of a transcript to the front, and the window in which that is."""
        self._window.reveal(document, start, end)
        self._window.raise_()
        self._window.activateWindow()

    def _open_document(self, document: DocumentId) -> None:
        self._window.open_document(document)
        self._window.raise_()
        self._window.activateWindow()

    def _made_home(self) -> Apart:
        from annotator.gui.views.pane import ViewPane
        from annotator.gui.window.apart import Apart

        pane = ViewPane()
        pane.wanted.connect(self.make)
        pane.passage_asked.connect(self._reveal)
        pane.document_asked.connect(self._open_document)
        pane.bar.save.clicked.connect(self.save)
        home = Apart(pane, self.tr("Views — Annotator"), self._window.actions(), self._window)
        home.resize(980, 720)
        home.closed.connect(self._closed)
        return home

    def _closed(self, home: Apart) -> None:
        self._window.settings.keep(_PLACE, home.saveGeometry())
        if self.pane is not None:
            self.pane.show_nothing()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & SHOWN and self.pane is not None and self.pane.isVisible():
            self._later.start()
