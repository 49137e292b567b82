"""Workbooks: opened to be filled row by row, and saved whole or not at all."""

from __future__ import annotations

import errno
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from annotator.core.errors import CannotWrite
from annotator.reports import files
from annotator.reports.archives import Undated

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_PROGRAM = "Annotator"
_PIECE = 1 << 16


@contextmanager
def workbook(path: Path, title: str = "", made: datetime | None = None) -> Iterator[Workbook]:
    """An empty workbook, saved under `path` when it has been filled; `made` is the moment that it tells, else now.

    Raises CannotWrite with one sentence where that fails; no half file is left then, and no sheet in the folder of
    temporary files, where they wait to be packed.
    """
    from openpyxl import Workbook

    with files.whole(path) as unfinished:
        book = Workbook(write_only=True)
        book.properties.creator, book.properties.title = _PROGRAM, title or None
        if made is not None:
            book.properties.created = book.properties.modified = made.astimezone(UTC).replace(tzinfo=None)
        try:
            with _disk_errors():
                yield book
                _save(book, unfinished)
        finally:
            _sweep(book)
        _check(unfinished, path)


def _save(book: Workbook, path: Path) -> None:
    from openpyxl.writer.excel import ExcelWriter

    with Undated(path, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).write_data()


def _check(unfinished: Path, path: Path) -> None:
    """Read back what was written; a workbook that does not come back as it went is not handed on."""
    try:
        with ZipFile(unfinished) as archive:
            for name in archive.namelist():
                with archive.open(name) as member:
                    while member.read(_PIECE):
                        pass
    except (BadZipFile, zlib.error) as error:
        raise CannotWrite(
            "“{0}” could not be written: it does not read back as it was written. Your project is safe. Try again, "
            "or choose another folder.",
            path.name,
        ) from error


@contextmanager
def _disk_errors() -> Iterator[None]:
    """Where a sheet could not be written to the folder of temporary files, lxml says so in words of its own."""
    from lxml.etree import SerialisationError

    try:
        yield
    except SerialisationError as error:
        number = getattr(errno, str(error).removeprefix("IO_"), errno.EIO)
        raise OSError(number, os.strerror(number)) from error


def _sweep(book: Workbook) -> None:
    """Close the sheets that were not packed, and take them out of the folder of temporary files."""
    from lxml.etree import LxmlError

    for sheet in book.worksheets:
        if sheet._writer is not None:
            for stream in (sheet._rows, sheet._writer.xf):
                with suppress(LxmlError, OSError):
                    stream.close()
            with suppress(OSError):
                Path(sheet._writer.out).unlink(missing_ok=True)
