"""Pages that go to a printer, or into a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from annotator import __version__
from annotator.core.errors import CannotWrite
from annotator.gui.printing import sheet
from annotator.gui.printing.sheet import Pages, Sheet
from annotator.reports import files

Made = Callable[[Sheet], Pages]
"""Lays pages out for a sheet."""


def write_pdf(path: Path, made: Made) -> None:
    """Write pages to a PDF, whole or not at all. Raises CannotWrite with one sentence."""
    layout = sheet.usual_layout()
    with files.whole(path) as unfinished:
        writer = QPdfWriter(str(unfinished))
        writer.setResolution(sheet.UNIT)
        writer.setPageLayout(layout)
        writer.setCreator(f"Annotator {__version__}")
        paper = sheet.of(layout)
        pages = made(paper)
        writer.setTitle(pages.title)
        if not _paint(writer, paper, pages, range(pages.count)):
            raise CannotWrite("“{0}” could not be written. Your project is safe. Choose another folder.", path.name)


def put_on(printer: QPrinter, made: Made) -> bool:
    """Print the pages that were chosen for a printer; says whether that could begin."""
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    paper = sheet.of(printer.pageLayout())
    pages = made(paper)
    printer.setDocName(pages.title)
    first, last = printer.fromPage() or 1, printer.toPage() or pages.count
    numbers = range(max(1, first) - 1, min(last, pages.count))
    return _paint(printer, paper, pages, numbers)


def _paint(device: QPagedPaintDevice, paper: Sheet, pages: Pages, numbers: range) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / sheet.UNIT
    for number in numbers:
        if number != numbers.start:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet.paint(painter, paper, pages, number)
        painter.restore()
    return painter.end()
