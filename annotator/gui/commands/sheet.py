"""The sheet of keys, made from the acts as the user has them; it can be printed, and saved as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.core.errors import AnnotatorError
from annotator.gui.acts.act import Act
from annotator.gui.commands import listing
from annotator.gui.commands.listing import Line
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, row
from annotator.gui.language.told import told
from annotator.gui.theme import fonts
from annotator.reports import files


class KeySheet(QDialog):
    """Every act with its keys, menu by menu."""

    def __init__(self, acts: Sequence[Act], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._acts = acts
        self._problem = Label("", 12, tint="warn", wrap=True)
        self._problem.hide()
        sheet = QWidget()
        sheet.setLayout(row(*_sides(acts), spacing=36))
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.setSpacing(12)
        layout.addWidget(Label(self.tr("Keys on one sheet"), 17, fonts.SEMIBOLD))
        layout.addWidget(area, 1)
        layout.addWidget(self._problem)
        pdf, printed = Button(self.tr("Save as PDF…"), self.save), Button(self.tr("Print…"), self.print)
        close = Button(self.tr("Close"), self.accept, look="primary")
        close.setDefault(True)
        layout.addLayout(row(pdf, printed, None, close))
        self.resize(fonts.scaled(820), fonts.scaled(640))

    def save(self) -> None:
        """Ask for a name, and write the sheet as PDF."""
        kinds = self.tr("PDF (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the keys"), self.tr("{0}.pdf").format(self.tr("Keys")), kinds
        )
        if name:
            path = Path(name)
            try:
                write_pdf(self._acts, path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"))
                self._problem.hide()
            except AnnotatorError as error:
                self._problem.setText(told(error))
                self._problem.show()

    def print(self) -> None:
        """Print the sheet."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            document(self._acts).print_(printer)
        dialog.deleteLater()


def write_pdf(acts: Sequence[Act], path: Path) -> None:
    """Write the sheet as PDF on A4. Raises CannotWrite where that is not possible."""
    with files.whole(path) as unfinished:
        writer = QPdfWriter(str(unfinished))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setTitle(path.stem)
        document(acts).print_(writer)


def document(acts: Sequence[Act]) -> QTextDocument:
    """The sheet as it is printed: black on white, on as few pages as it needs."""
    made = QTextDocument()
    font = fonts.printed(fonts.ui())
    font.setPointSizeF(7)
    made.setDefaultFont(font)
    made.setDefaultStyleSheet(
        "td { color: black; } .menu { padding-top: 6pt; color: #4F4A44; } .menu, .key { font-weight: 600; }"
    )
    made.setHtml(listing.as_html(acts))
    return made


def _sides(acts: Sequence[Act]) -> list[QWidget]:
    made = []
    for half in listing.halves(acts):
        widget = QWidget()
        widget.setLayout(column(*(_group(menu, lines) for menu, lines in half.items()), None, spacing=20))
        made.append(widget)
    return made


def _group(menu: str, lines: Sequence[Line]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnMinimumWidth(0, fonts.scaled(140))
    grid.addWidget(Label(menu, 12, fonts.SEMIBOLD, "second"), 0, 0, 1, 2)
    for at, one in enumerate(lines, start=1):
        keys, words = Label(one.keys, 12, fonts.MEDIUM, wrap=True), Label(one.words, 12, tint="second", wrap=True)
        grid.addWidget(keys, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, at, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(1, 1)
    return grid
