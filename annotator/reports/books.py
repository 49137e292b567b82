"""Workbooks written whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

from annotator.reports import files

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook


@contextmanager
def whole(path: Path) -> Iterator[Workbook]:
    """A workbook to add sheets to, which takes the name `path` when all have been written.

    Raises CannotWrite, with one sentence, where that fails, be it for want of room for the sheets on their way.
    """
    from lxml.etree import SerialisationError
    from openpyxl import Workbook
    from openpyxl.writer.excel import ExcelWriter

    with files.whole(path) as unfinished:
        book = Workbook(write_only=True)
        try:
            yield book
            with ZipFile(unfinished, "w", ZIP_DEFLATED) as archive:  # closed here, lest it complain when it is let go
                ExcelWriter(book, archive).save()
        except SerialisationError as error:  # what lxml makes of a failure to write
            number = getattr(errno, str(error).removeprefix("IO_"), errno.EIO)
            raise OSError(number, os.strerror(number)) from error
        finally:
            for sheet in book.worksheets:
                with suppress(SerialisationError, OSError):
                    _let_go(sheet)


def _let_go(sheet: Any) -> None:
    """End a sheet that was not written to its end, and remove its temporary file."""
    if sheet._writer is None or not Path(sheet._writer.out).exists():
        return
    try:
        for generator in (sheet._rows, sheet._writer.xf):
            if generator is not None:
                generator.close()
    finally:
        sheet._writer.cleanup()
