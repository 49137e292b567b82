"""What the Compare menu does with views: a window of its own, made anew when the project changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.ids import DocumentId
from annotator.core.progress import Progress
from annotator.gui.window.made_apart import MadeApart

if TYPE_CHECKING:
    from annotator.gui.views.pane import ViewPane
    from annotator.gui.window.apart import Apart
    from annotator.gui.window.main_window import MainWindow
    from annotator.project import Project


class ViewActs(MadeApart["ViewPane"]):
    """Opens the views, makes their tables in a thread, and leads from them to passages and documents."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "apart-views")

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"show-views": self.open}

    def make(self) -> None:
        """Make the table that is chosen."""
        pane, project = self.pane, self._window.session.project
        if pane is None or project is None or not pane.isVisible():
            return
        from annotator.gui.views.making import Making

        self._offer(pane, project)
        asked, making = pane.bar.asked, Making(self)
        self._start(
            self.tr("Make the view"),
            lambda tell: making.table(project, asked, tell),
            lambda table: pane.show_table(project, table),
        )

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

    def _open_document(self, document: DocumentId) -> None:
        self._window.open_document(document)
        self._to_front()

    def _made_home(self) -> Apart:
        from annotator.gui.views.pane import ViewPane

        pane = ViewPane()
        pane.wanted.connect(self.make)
        pane.passage_asked.connect(self._reveal)
        pane.document_asked.connect(self._open_document)
        pane.bar.save.clicked.connect(self.save)
        return self._apart(pane, self.tr("Views — Annotator"), 980, 720)
