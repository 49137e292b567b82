"""What leads to the pane of passages, and what the menus do with those selected in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.ids import CodeId, PassageId
from annotator.core.progress import Progress
from annotator.gui.codebook.tree import CodebookTree
from annotator.gui.passages.dragging import CodeTarget
from annotator.project import Project

if TYPE_CHECKING:
    from annotator.gui.window.arrangement import Arrangement
    from annotator.gui.window.main_window import MainWindow


class PassageActs(QObject):
    """Connects the pane of passages with the window around it."""

    def __init__(self, window: MainWindow, arrangement: Arrangement) -> None:
        super().__init__(window)
        self._window, self._arrangement = window, arrangement
        window.passages.export_asked.connect(self.export)
        tree = window.codebook.focusProxy()
        assert isinstance(tree, CodebookTree)
        target = CodeTarget(tree)
        target.dropped.connect(self._drop)
        target.hovered.connect(lambda code: window.codebook.set_lit([] if code is None else [code]))

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        changes = self._window.passages.changes
        return {
            "show-in-passages": self.show_here,
            "recode-passages": partial(self._on_selected, changes.recode),
            "also-code-passages": partial(self._on_selected, changes.also_code),
            "uncode-passages": partial(self._on_selected, changes.uncode),
            "mark-passages": partial(self._on_selected, changes.mark),
            "export-passages": self.export,
        }

    def show_here(self) -> None:
        """Make the passage at the caret the current one of the pane, and give the pane the keys."""
        window = self._window
        here = window.coding.passages_here()
        if here:
            self._arrangement.open_below(window.passages)
            window.passages.show_passage(here[0].id)
            self._arrangement.go_to(window.passages)

    def export(self) -> None:
        """Ask for a name, and write what is listed: a document to read, a workbook, or a table."""
        from annotator import quoting

        window, project = self._window, self._window.session.project
        if project is None:
            return
        groups = [(group.heading.title if group.heading else "", group.hits) for group in window.passages.shown()]
        kinds = {
            self.tr("Word document (*.docx)"): ".docx",
            self.tr("Excel workbook (*.xlsx)"): ".xlsx",
            self.tr("Table (*.csv)"): ".csv",
        }

        def write(copy: Project, path: Path, tell: Progress) -> None:
            quoting.write(copy, groups, path, tell)

        window.project_acts.write_as(self.tr("Export"), f"{project.path.stem} passages.docx", kinds, write)

    def _drop(self, passages: list[PassageId], code: CodeId, recodes: bool) -> None:
        """Code passages as what they were dropped on as well; with Shift in place of their code."""
        changes = self._window.passages.changes
        if recodes:
            changes.recode_as(passages, code)
        else:
            changes.also_code_as(passages, code)

    def _on_selected(self, act: Callable[[Sequence[PassageId]], object]) -> None:
        """Do something with the passages that are selected in the pane, which is opened where it is not in sight."""
        window = self._window
        if not window.passages.isVisible():
            self._arrangement.open_below(window.passages)
        chosen = window.passages.list.selected()
        if chosen:
            act(chosen)
        else:
            window.note.say(self.tr("Select passages in the list first."))
