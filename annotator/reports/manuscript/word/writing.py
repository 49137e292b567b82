"""Writes blocks as a Word document, the same bytes for the same blocks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

from annotator.reports import files
from annotator.reports.archives import Undated
from annotator.reports.cells import Cells
from annotator.reports.manuscript.blocks import Block, Heading, Paragraph, Picture, Said, Table
from annotator.reports.manuscript.cleaning import clean
from annotator.reports.manuscript.word import looks
from annotator.reports.manuscript.word.elements import field, paragraph, runs
from annotator.reports.manuscript.word.tables import table

if TYPE_CHECKING:
    from docx.document import Document

_TWIPS = 1440 / 25.4
_TALLEST = 215
"""How tall a figure may be, in mm."""


def write(path: Path, title: str, about: str, blocks: Sequence[Block], made: datetime, paper: str = "a4") -> Cells:
    """Write blocks under a title to a file that ends in .docx, whole or not at all; returns what had to be altered.

    Raises CannotWrite with one sentence, and Refused for a paper that there is not.
    """
    looks.refuse_unknown(paper)
    cells = Cells()
    title, about = map(str, cells.clean([title, about]))
    page = _Pages(title, about, made, paper)
    for block, following in zip_longest(blocks, blocks[1:]):
        page.add(clean(block, cells), following)
    whole = BytesIO()
    page.document.save(whole)
    with files.whole(path) as unfinished, ZipFile(whole) as old, Undated(unfinished, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return cells


class _Pages:
    """Fills a document."""

    def __init__(self, title: str, about: str, made: datetime, paper: str) -> None:
        import docx

        self.document: Document = docx.Document()
        self._paper, self._is_across = paper, False
        self._tables = self._figures = self._pictures = 0
        looks.dress(self.document)
        looks.lay(self.document.sections[0], paper, is_across=False)
        looks.number_pages(self.document.sections[0], title)
        facts = self.document.core_properties
        facts.author, facts.title, facts.language, facts.comments = "Annotator", title[:255], "en-US", ""
        facts.created = facts.modified = made.astimezone(UTC).replace(tzinfo=None, microsecond=0)
        self.document.add_heading(title, 0)
        self._append(paragraph("TableNote", about))

    def add(self, block: Block, following: Block | None) -> None:
        """Add a block; a heading stands on the page of the table that follows it."""
        if isinstance(block, Table):
            self._table(block)
            return
        is_wide = isinstance(following, Table) and following.is_wide
        self._turn(is_across=isinstance(block, Heading) and is_wide)
        if isinstance(block, Heading):
            self.document.add_heading(block.words, block.level)
        elif isinstance(block, Paragraph):
            self._append(paragraph("TableNote" if block.is_note else "Normal", *_spaced(block)))
        elif isinstance(block, Said):
            self._append(paragraph("Normal", block.words, next_too=True))
            self._append(paragraph("Recipe", block.recipe))
        else:
            self._picture(block)

    def _table(self, block: Table) -> None:
        self._turn(is_across=block.is_wide)
        if block.is_numbered:
            self._tables += 1
            self._caption("Table", self._tables, block.caption, is_above=True)
        else:
            self._append(paragraph("Caption", block.caption, bold=True, next_too=True))
        width = looks.text_width(self._paper, is_across=block.is_wide) * _TWIPS
        self._append(table(block, round(width)))
        for note in block.notes or ("",):
            self._append(paragraph("TableNote", note))

    def _picture(self, block: Picture) -> None:
        from docx.shared import Mm

        line = self.document.add_paragraph()
        line.paragraph_format.keep_with_next = True
        wide = min(block.width, looks.text_width(self._paper, is_across=False))
        shape = line.add_run().add_picture(BytesIO(block.png), width=Mm(wide))
        if shape.height > Mm(_TALLEST):
            shape.width, shape.height = shape.width * Mm(_TALLEST) // shape.height, Mm(_TALLEST)
        self._pictures += 1
        facts: Any = shape._inline.docPr
        facts.set("descr", block.says)
        facts.set("name", f"Figure {self._pictures}")
        self._figures += not block.continued
        self._caption("Figure", self._figures, block.caption, is_above=False, is_same=block.continued)

    def _caption(self, kind: str, number: int, words: str, *, is_above: bool, is_same: bool = False) -> None:
        """A caption whose number Word counts up, or that has the same as the one before."""
        made = paragraph("Caption", f"{kind} ", bold=True, next_too=is_above)
        again = "\\c " if is_same else ""
        made.append(field(f"SEQ {kind} {again}\\* ARABIC", str(number), bold=True))
        made.extend((*runs(". ", bold=True), *runs(words)))
        self._append(made)

    def _turn(self, *, is_across: bool) -> None:
        """Begin a page that lies as it should."""
        if is_across != self._is_across:
            looks.lay(self.document.add_section(), self._paper, is_across=is_across)
            self._is_across = is_across

    def _append(self, made: Any) -> None:
        self.document.element.body.insert_element_before(made, "w:sectPr")


def _spaced(block: Paragraph) -> list[Any]:
    """The words of a paragraph with a space between them."""
    made: list[Any] = []
    for at, words in enumerate(block.words):
        made += [" ", words] if at else [words]
    return made
