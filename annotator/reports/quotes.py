"""A document of quotes to read, print and cite from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from annotator.core.progress import Progress, unheard
from annotator.reports import files
from annotator.reports.cells import Cells


@dataclass(frozen=True, slots=True)
class Quote:
    """What was said, who said it where under which code, and what the coder thought."""

    text: str
    source: str
    memo: str = ""


Said = Iterable[tuple[str, Iterable[Quote]]]


def write(path: Path, title: str, groups: Said, tell: Progress = unheard) -> Cells:
    """Write quotes under their headings, an empty one for none; returns what had to be altered.

    `tell` is asked before the file takes its name. Raises CannotWrite with one sentence where
    that fails; no half file is left then.
    """
    from docx import Document
    from docx.shared import Pt, RGBColor

    cells = Cells()
    book = Document()
    book.core_properties.author, book.core_properties.title = "Annotator", _clean(cells, title)[:255]
    book.add_heading(_clean(cells, title), level=0)
    for heading, quotes in groups:
        if heading:
            book.add_heading(_clean(cells, heading), level=1)
        for quote in quotes:
            said = book.add_paragraph(_clean(cells, quote.text))
            said.paragraph_format.space_after, said.paragraph_format.keep_with_next = Pt(2), True
            source = book.add_paragraph()
            source.paragraph_format.space_after = Pt(12)
            run = source.add_run(_clean(cells, quote.source))
            run.font.size, run.font.color.rgb = Pt(9), RGBColor(0x6E, 0x67, 0x5F)
            if quote.memo:
                source.add_run("\n" + _clean(cells, quote.memo)).italic = True
    with files.whole(path, tell) as unfinished:
        book.save(str(unfinished))
    return cells


def _clean(cells: Cells, text: str) -> str:
    (clean,) = cells.clean([text])
    return str(clean)
