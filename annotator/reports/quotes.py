"""A document of quotes to read, print and cite from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.progress import Progress, unheard
from annotator.reports import files
from annotator.reports.cells import Cells
from annotator.reports.paragraphs import Paragraphs

if TYPE_CHECKING:
    from docx.document import Document

_SAID, _SOURCE, _NAMED, _MEMO = "Quote text", "Quote source", "Quote source letters", "Quote memo"


@dataclass(frozen=True, slots=True)
class Quote:
    """What was said, who said it where under which code, what the coder thought, and the words to be printed."""

    text: str
    source: str
    memo: str = ""
    edited: str = ""


Said = Iterable[tuple[str, Iterable[Quote]]]


def write(path: Path, title: str, groups: Said, tell: Progress = unheard) -> Cells:
    """Write quotes under their headings, an empty one for none; returns what had to be altered.

    `tell` is asked before the file takes its name. Raises CannotWrite with one sentence where
    that fails; no half file is left then.
    """
    import docx

    cells = Cells()
    book = docx.Document()
    _dress(book)
    book.core_properties.author, book.core_properties.title = "Annotator", _clean(cells, title)[:255]
    page = Paragraphs(book)
    page.add("Title", (_clean(cells, title), ""))
    for heading, quotes in groups:
        if heading:
            page.add("Heading 1", (_clean(cells, heading), ""))
        for quote in quotes:
            page.add(_SAID, (_clean(cells, quote.edited or quote.text), ""))
            verbatim = [("\n" + _clean(cells, f"Verbatim: {quote.text}"), _NAMED)] if quote.edited else []
            memo = [("\n" + _clean(cells, quote.memo), _MEMO)] if quote.memo else []
            page.add(_SOURCE, (_clean(cells, quote.source), _NAMED), *verbatim, *memo)
    with files.whole(path, tell) as unfinished:
        book.save(str(unfinished))
    return cells


def _dress(book: Document) -> None:
    """Make the styles of what was said, of where, and of what was thought of it."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    for name, after in ((_SAID, 2), (_SOURCE, 12)):
        style = book.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = book.styles["Normal"]
        style.paragraph_format.space_after = Pt(after)
        style.paragraph_format.keep_with_next = name == _SAID
    named = book.styles.add_style(_NAMED, WD_STYLE_TYPE.CHARACTER)
    named.font.size, named.font.color.rgb = Pt(9), RGBColor(0x6E, 0x67, 0x5F)
    book.styles.add_style(_MEMO, WD_STYLE_TYPE.CHARACTER).font.italic = True


def _clean(cells: Cells, text: str) -> str:
    (clean,) = cells.clean([text])
    return str(clean)
