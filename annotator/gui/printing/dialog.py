"""Asks how a transcript shall be printed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from annotator.core.ids import CodeId, CoderId
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.choices import Choice
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.printing.options import LINES, NOTHING, SIZES, TURNS, Options
from annotator.gui.theme import fonts
from annotator.project import Project

_NO_CODES = "none"


class PrintDialog(QDialog):
    """Whose codes and which, what has numbers, and how large. The dialog stays until something was printed."""

    print_asked = Signal(object)  # the Options
    pdf_asked = Signal(object)

    def __init__(self, project: Project, title: str, options: Options, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print {0}").format(title))
        self._project = project
        self._coder, self._codes = Choice(self.tr("Codes of")), Choice(self.tr("Which codes"))
        self._numbers, self._size = Choice(self.tr("Numbers")), Choice(self.tr("Size of the text"))
        self._offer(options)
        self._lay_out(title)

    def options(self) -> Options:
        """What is chosen."""
        return Options(
            coder=self._coder.currentData(),
            codes=self._chosen_codes(),
            numbered=self._numbers.currentData(),
            points=self._size.currentData(),
        )

    def _chosen_codes(self) -> frozenset[CodeId] | None:
        chosen = self._codes.currentData()
        if chosen == _NO_CODES:
            return frozenset()
        return None if chosen is None else frozenset(self._project.read.codebook().family(CodeId(chosen)))

    def _offer(self, options: Options) -> None:
        read, book = self._project.read, self._project.read.codebook()
        coders: list[tuple[str, CoderId | None]] = [(self.tr("All coders"), None)]
        _fill(self._coder, [*coders, *((one.name, one.id) for one in read.coders())], options.coder)
        themes = [(book.shortest(code.id), code.id) for code in book]
        self._fill_codes(themes, options.codes)
        kinds = [(self.tr("Turns"), TURNS), (self.tr("Lines"), LINES), (self.tr("Nothing"), NOTHING)]
        _fill(self._numbers, kinds, options.numbered)
        _fill(self._size, [(self.tr("{0} points").format(size), size) for size in SIZES], options.points)

    def _fill_codes(self, themes: list[tuple[str, CodeId]], chosen: frozenset[CodeId] | None) -> None:
        families = [(id, frozenset(self._project.read.codebook().family(id))) for _, id in themes]
        known = next((id for id, family in families if family == chosen), None)
        every: list[tuple[str, object]] = [(self.tr("All codes"), None), (self.tr("No codes"), _NO_CODES)]
        _fill(self._codes, [*every, *themes], _NO_CODES if chosen == frozenset() else known)

    def _lay_out(self, title: str) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for choice in (self._coder, self._codes, self._numbers, self._size):
            form.addRow(Label(choice.accessibleName(), 13, tint="second"), choice)
        pdf = Button(self.tr("Save as &PDF…"), lambda: self.pdf_asked.emit(self.options()))
        paper = Button(self.tr("P&rint…"), lambda: self.print_asked.emit(self.options()), look="primary")
        paper.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(Label(self.tr("Print {0}").format(title), 17, fonts.SEMIBOLD))
        layout.addLayout(form)
        layout.addLayout(row(Button(self.tr("Cancel"), self.reject), None, pdf, paper))
        self.setMinimumWidth(fonts.scaled(440))


def _fill(choice: Choice, offered: Iterable[tuple[str, object]], chosen: object) -> None:
    for words, value in offered:
        choice.addItem(words, value)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
