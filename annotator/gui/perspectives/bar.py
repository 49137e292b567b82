"""The bar above: which theme, what of it, by which groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from annotator.analysis.groups import ALWAYS, DOCUMENT, PARTICIPANT, ROLE
from annotator.gui.controls.buttons import IconButton
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.labels import line
from annotator.gui.controls.layouts import row
from annotator.gui.perspectives.scene import Scene
from annotator.project import Project

PASSAGES, SUMMARIES, QUOTES = "passages", "summaries", "quotes"
_INDENT = "   "


class Bar(QFrame):
    """Says what is shown and lets it be changed.

    `asked` is sent when another reading is wanted, `theme_chosen` and `view_chosen` when other parts of it are.
    """

    asked = Signal()
    theme_chosen = Signal()
    view_chosen = Signal()
    context_toggled = Signal()
    export_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.view = ChoiceChip(self.tr("Show"), self.tr("What is shown side by side"))
        views = (self.tr("Passages"), PASSAGES), (self.tr("Summaries"), SUMMARIES), (self.tr("Quotes"), QUOTES)
        self.view.offer(views, PASSAGES)
        self.by = ChoiceChip(self.tr("by"), self.tr("Compare by"))
        self.coder = ChoiceChip(self.tr("Coder"), self.tr("Whose coding is shown"))
        self.theme = ChoiceChip(self.tr("Theme"), self.tr("Theme that is read"))
        self.previous = IconButton("chevron-up", self.tr("Previous theme"), lambda: self.step(-1))
        self.next = IconButton("chevron-down", self.tr("Next theme"), lambda: self.step(1))
        self.context = IconButton("around", self.tr("Show what was said before and after"), self._toggle)
        self.context.setCheckable(True)
        self.export = IconButton("export", self.tr("Export what is shown…"), self.export_asked.emit)
        self._edge = line(vertical=True, length=18)
        parts = (
            self.view, self._edge, self.theme, self.previous, self.next, None, self.by, self.coder, self.context,
            self.export,
        )  # fmt: skip
        self.setLayout(row(*parts, margins=(12, 4, 12, 4), spacing=6))
        self.theme.activated.connect(lambda _: self._chose_theme())
        self.view.activated.connect(lambda _: self._chose_view())
        for chip in (self.by, self.coder):
            chip.activated.connect(lambda _: self.asked.emit())

    def start_anew(self) -> None:
        """Choose nothing: numbers of the project before mean others in the next one."""
        for chip in (self.theme, self.by, self.coder):
            chip.offer([], None)

    def offer(self, project: Project) -> None:
        """Offer what a project can be compared by and whose coding there is; a choice that is gone is reset."""
        known = {ROLE: self.tr("Role"), DOCUMENT: self.tr("Document"), PARTICIPANT: self.tr("Participant")}
        attributes = [name for name in project.read.attributes() if name not in ALWAYS]
        by = [(name, key) for key, name in known.items()] + [(one, one) for one in attributes]
        coders = [one.name for one in project.read.coders()]
        self.by.offer(by, self.by.currentData() or ROLE)
        layer: list[tuple[str, Any]] = [(self.tr("Analysis layer"), None)]
        self.coder.offer([*layer, *((name, name) for name in coders)], self.coder.currentData())

    def offer_themes(self, scene: Scene, chosen: object) -> None:
        """Offer the themes; one that is gone is the first."""
        book = scene.book
        self.theme.offer([(_INDENT * len(book.above(code)) + book[code].name, code) for code in scene.themes], chosen)
        self._show_steps()

    def show_view(self, view: str) -> None:
        """Choose what is shown."""
        self.view.setCurrentIndex(self.view.findData(view))
        self._chose_view()

    def step(self, way: int) -> None:
        """Go to the next theme or the previous one; there is none after the last."""
        at = self.theme.currentIndex() + way
        if 0 <= at < self.theme.count():
            self.theme.setCurrentIndex(at)
            self._chose_theme()

    def allow(self, parts: Sequence[str]) -> None:
        """Say which of theme, context and export mean something now."""
        for name, some in (
            ("theme", (self.theme, self.previous, self.next, self._edge)),
            ("context", (self.context,)),
            ("export", (self.export,)),
        ):
            for one in some:
                one.setVisible(name in parts)

    def _chose_theme(self) -> None:
        self._show_steps()
        self.theme_chosen.emit()

    def _chose_view(self) -> None:
        self.view_chosen.emit()

    def _show_steps(self) -> None:
        at = self.theme.currentIndex()
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(0 <= at < self.theme.count() - 1)

    def _toggle(self) -> None:
        self.context.set_tint("accent" if self.context.isChecked() else "muted")
        self.context_toggled.emit()
