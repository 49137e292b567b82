"""Writes one table as a Word document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.progress import Progress, unheard
from annotator.reports import files
from annotator.reports.cells import Cells

if TYPE_CHECKING:
    from docx.document import Document


def write(
    path: Path,
    title: str,
    remark: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    tell: Progress = unheard,
) -> int:
    """Write rows below a title, on pages that lie across, with the columns' names on each page.

    `tell` is asked before the file takes its name. Returns in how many cells a text could not stay as it is. Raises
    CannotWrite with one sentence.
    """
    import docx

    document, cells = docx.Document(), Cells()
    _lay_across(document)
    document.core_properties.title = str(cells.clean([title])[0])
    document.add_heading(str(cells.clean([title])[0]), 1)
    document.add_paragraph(str(cells.clean([remark])[0]))
    _add_table(document, [list(columns), *(cells.clean(row) for row in rows)])
    with files.whole(path, tell) as unfinished:
        document.save(str(unfinished))
    return cells.altered


def _lay_across(document: Document) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm

    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(15)


def _add_table(document: Document, rows: Sequence[Sequence[Any]]) -> None:
    """Add a table, its rows made at once: python-docx looks through all before each one that it adds."""
    from docx.oxml import OxmlElement

    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for at, row in enumerate(rows):
        line = OxmlElement("w:tr")
        if at == 0:
            look = OxmlElement("w:trPr")
            look.append(OxmlElement("w:tblHeader"))
            line.append(look)
        for value in row:
            line.append(_cell("" if value is None else str(value), bold=at == 0))
        table._tbl.append(line)


def _cell(words: str, *, bold: bool) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    cell, paragraph, run = OxmlElement("w:tc"), OxmlElement("w:p"), OxmlElement("w:r")
    look, size = OxmlElement("w:rPr"), OxmlElement("w:sz")
    if bold:
        look.append(OxmlElement("w:b"))
    size.set(qn("w:val"), "16")
    look.append(size)
    text = OxmlElement("w:t")
    text.set(qn("xml:space"), "preserve")
    text.text = words
    for part in (look, text):
        run.append(part)
    paragraph.append(run)
    cell.append(paragraph)
    return cell
