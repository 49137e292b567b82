"""Pages that go to a printer, or into a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from annotator.core.errors import CannotWrite
from annotator.core.progress import GivenUp, Progress, unheard
from annotator.gui.printing import sheet
from annotator.gui.printing.sheet import Pages, Sheet
from annotator.reports import files
from annotator.version import __version__

Made = Callable[[Sheet, Progress], Pages]
"""Lays pages out for a sheet; hears how far that has come."""


def write_pdf(path: Path, made: Made, tell: Progress = unheard) -> None:
    """Write pages to a PDF, whole or not at all, in any thread.

    `tell` hears how far they are laid out, then how many are painted, and may end it. Raises CannotWrite with one
    sentence.
    """
    layout = sheet.usual_layout()
    with files.whole(path, tell) as unfinished:
        writer = QPdfWriter(str(unfinished))
        writer.setResolution(sheet.UNIT)
        writer.setPageLayout(layout)
        writer.setCreator(f"Annotator {__version__}")
        paper = sheet.of(layout)
        pages = made(paper, tell)
        writer.setTitle(pages.title)
        if not _paint(writer, paper, pages, range(pages.count), tell):
            raise CannotWrite("“{0}” could not be written. Your project is safe. Choose another folder.", path.name)


def put_on(printer: QPrinter, made: Made, tell: Progress = unheard) -> None:
    """Print the pages that were chosen for a printer, in any thread (Qt lets a printer be painted on in each).

    Where `tell` ends it, the printer is told to forget what it has. Raises CannotWrite where it cannot be reached.
    """
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    paper = sheet.of(printer.pageLayout())
    pages = made(paper, tell)
    printer.setDocName(pages.title)
    first, last = printer.fromPage() or 1, printer.toPage() or pages.count
    numbers = range(max(1, first) - 1, min(last, pages.count))
    try:
        could = _paint(printer, paper, pages, numbers, tell)
    except GivenUp:
        printer.abort()
        raise
    if not could:
        raise CannotWrite("The printer could not be reached. Choose another, or save as PDF.")


def _paint(device: QPagedPaintDevice, paper: Sheet, pages: Pages, numbers: range, tell: Progress) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        for done, number in enumerate(numbers):
            tell(done, len(numbers))
            if done:
                device.newPage()
            _paint_page(painter, device.logicalDpiX() / sheet.UNIT, paper, pages, number)
    finally:
        could = painter.end()
    return could


def _paint_page(painter: QPainter, scale: float, paper: Sheet, pages: Pages, number: int) -> None:
    painter.save()
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet.paint(painter, paper, pages, number)
    painter.restore()
