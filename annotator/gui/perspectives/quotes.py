"""The quote matrix: what was chosen, or what is proposed, for each theme and group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.core.ids import PassageId
from annotator.core.phrases import Phrase
from annotator.core.progress import Progress
from annotator.gui.compare.states import WarningStrip
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.labels import ElidedLabel
from annotator.gui.controls.layouts import frame, row
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told
from annotator.gui.memos.wording import shortened
from annotator.gui.perspectives.scene import Scene
from annotator.gui.perspectives.table import ThemesTable
from annotator.gui.perspectives.table_model import ThemesModel
from annotator.listings import Row
from annotator.project import Project
from annotator.questions.summaries import Cell

Work = Callable[[Project, Progress], "Chosen"]
Beside = Callable[[Work, Callable[["Chosen"], object]], object]
"""Does work on a copy of the project beside the window, and hands on what it made."""
MARKED, PROPOSED = "marked", "proposed"
_MANY = (1, 2, 3, 5)


@dataclass(frozen=True)
class Chosen:
    """Quotes as rows by theme and group, their passages, and who supplies too many."""

    rows: Mapping[Cell, list[Row]]
    passages: Mapping[Cell, list[PassageId]]
    unmarked: list[PassageId]
    warnings: list[Phrase]


class Quotes(QWidget):
    """Shows the quotes of one reading; `passage_asked` carries one to be gone to, `marked` those to be exemplars.

    `edit_asked` carries one whose words are to be edited for print.
    """

    passage_asked = Signal(object)  # the PassageId
    marked = Signal(list)
    edit_asked = Signal(object)  # the PassageId

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._chosen: Chosen | None = None
        self.beside: Beside | None = None
        self.model = ThemesModel()
        self.table = ThemesTable(self.model, self.tr("Quotes by theme and group"))
        self.kind = ChoiceChip(self.tr("Quotes"), self.tr("Which quotes are shown"))
        self.kind.offer([(self.tr("Exemplars"), MARKED), (self.tr("Proposal"), PROPOSED)], MARKED)
        self.many = ChoiceChip(self.tr("each"), self.tr("How many quotes are proposed for each theme and group"))
        self.many.offer([(whole(number), number) for number in _MANY], 2)
        self._rule = ElidedLabel("", 11, tint="muted")
        self.mark = Button(self.tr("Mark the proposed as exemplars"), self._mark, look="quiet")
        self.edit = Button(self.tr("Edit for print…"), self._edit, look="quiet")
        self.warning = WarningStrip()
        self._lay_out()
        self.kind.activated.connect(lambda _: self.refresh())
        self.many.activated.connect(lambda _: self.refresh())
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._allow())
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(lambda place: self._ask(self.table.viewport().mapToGlobal(place)))

    @property
    def is_proposal(self) -> bool:
        """Whether what is proposed is shown, not what was marked."""
        return bool(self.kind.currentData() == PROPOSED)

    def show_scene(self, scene: Scene | None) -> None:
        """Show the quotes of another reading."""
        self._scene = scene
        self.refresh()

    def refresh(self) -> None:
        """Choose again."""
        scene, self._chosen = self._scene, None
        self.many.setVisible(self.is_proposal)
        self.mark.setVisible(self.is_proposal)
        self.mark.setEnabled(False)
        self._allow()
        self._rule.setText(self._words())
        if scene is None:
            self.model.show(None, {}, {}, frozenset())
            self.warning.say("")
            return
        by, coder, number = scene.by, scene.coder, self.many.currentData() if self.is_proposal else None

        def work(project: Project, tell: Progress) -> Chosen:
            return choose(project, by, coder, number, tell)

        def take(chosen: Chosen) -> None:
            if self._scene is scene and number == (self.many.currentData() if self.is_proposal else None):
                self._take(scene, chosen)

        if self.beside is None:
            take(work(scene.project, lambda done, total: None))
        else:
            self.beside(work, take)

    def _take(self, scene: Scene, chosen: Chosen) -> None:
        self._chosen = chosen
        shown = {cell: "\n\n".join(map(self._said, rows)) for cell, rows in chosen.rows.items()}
        self.model.show(scene, shown, {}, frozenset())
        self.warning.say(" ".join(map(told, chosen.warnings)))
        self.mark.setEnabled(bool(chosen.unmarked) and scene.project.is_writable)
        self._allow()
        if not shown and not self.is_proposal:
            self._rule.setText(self.tr("No exemplar is marked yet: press I on a passage, or look at the proposal."))

    def _said(self, quote: Row) -> str:
        star = "★ " if self.is_proposal and quote["marked"] else ""
        words = " ".join(quote["text"].split())
        return self.tr("{0}“{1}” — {2}, {3}").format(star, words, quote["speaker"], quote["document"])

    def _words(self) -> str:
        if not self.is_proposal:
            return self.tr("What is marked as exemplar")
        return self.tr("Spread over documents, then speakers; exemplars (★) and moderate length first")

    def _open(self, index: QModelIndex) -> None:
        cell = self.model.cell(index)
        found = self._chosen.passages.get(cell) if self._chosen is not None and cell is not None else None
        if found:
            self.passage_asked.emit(found[0])

    def _here(self) -> list[tuple[str, PassageId]]:
        """The quotes of the current cell, with the words by which they are offered."""
        cell = self.model.cell(self.table.currentIndex())
        if self._chosen is None or cell is None:
            return []
        rows, passages = self._chosen.rows.get(cell, []), self._chosen.passages.get(cell, [])
        return [(shortened(row["text"]), passage) for row, passage in zip(rows, passages, strict=False)]

    def _allow(self) -> None:
        self.edit.setEnabled(bool(self._here()))

    def _edit(self) -> None:
        """Edit the quote of the current cell; where there are several, ask which."""
        here = self._here()
        if len(here) == 1:
            self.edit_asked.emit(here[0][1])
        elif here:
            self._ask(self.edit.mapToGlobal(self.edit.rect().bottomLeft()))

    def _ask(self, place: QPoint) -> None:
        """Offer each quote of the current cell to be edited for print."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, passage in self._here():
            said = self.tr("Edit “{0}” for print…").format(words).replace("&", "&&")
            menu.addAction(said, partial(self.edit_asked.emit, passage))
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place)

    def _mark(self) -> None:
        if self._chosen is not None and self._chosen.unmarked:
            self.marked.emit(self._chosen.unmarked)

    def _lay_out(self) -> None:
        bar = row(self.kind, self.many, self._rule, self.edit, self.mark, margins=(16, 4, 12, 4))
        bar.setStretchFactor(self._rule, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(frame("bar", bar))
        layout.addWidget(self.warning)
        layout.addWidget(self.table, 1)
        self.setFocusProxy(self.table)


def choose(project: Project, by: str, coder: str | None, number: int | None, tell: Progress) -> Chosen:
    """The quotes that are marked, or with a number those that are proposed."""
    from annotator.perspective_writing import warnings
    from annotator.questions import exemplars

    found = exemplars.quotable(project, by, coder, tell)
    quotes = found.marked() if number is None else found.proposed(number)
    book = project.read.codebook()
    at = {book.shortest(code.id): code.id for code in book}
    rows: dict[Cell, list[Row]] = {}
    for one in exemplars.rows(project, found, quotes):
        rows.setdefault((at[one["theme"]], one["group"]), []).append(one)
    return Chosen(
        rows,
        {cell: [one.passage for one in some] for cell, some in quotes.items()},
        list({one.passage: None for some in quotes.values() for one in some if not one.is_marked}),
        warnings(project, found, found.too_many(quotes)),
    )
