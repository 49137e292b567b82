"""Reads the draft of an article (`.docx`): paragraphs, tables, notes and text boxes, with their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.drafts import Draft, Grid, Paragraph
from annotator.core.errors import UnreadableFile
from annotator.core.phrases import Phrase
from annotator.formats import docx_headings, gate
from annotator.formats import docx_names as names
from annotator.formats.docx_body import Body
from annotator.formats.docx_package import Package

if TYPE_CHECKING:
    from lxml import etree

_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))
_QUOTING = ("quote", "intensequote", "blocktext", "blockquote", "quotation", "zitat")
_INDENT = 280
"""Twentieths of a point from which on a paragraph stands apart from the others, on its left side."""
_WIDEST = 400
"""Columns that a table may span: more is a fault of the file."""


def read(path: Path) -> Draft:
    """The text of a draft in reading order; insertions are in, deletions out.

    Raises UnreadableFile where the file is no Word document, is damaged, protected, empty or too large.
    """
    if path.suffix.lower() != ".docx":
        gate.content(path)
        raise UnreadableFile("“{0}” is no Word document: a manuscript is read as .docx. Save it as that.", path.name)
    package = Package(path)
    found = _Reader(package).draft()
    gate.text(path, "\n".join(one.text for one in found.paragraphs))
    return found


class _Reader:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._headings = docx_headings.styles(package)
        self._quoting = frozenset(_quoting_styles(package))
        self._body = Body(self._headings)
        self._found: list[Paragraph] = []
        self._grids: list[Grid] = []
        self._number = 0

    def draft(self) -> Draft:
        self._read(self._package.document(), None)
        for part, kind in _NOTES:
            numbers = {identity: number for number, identity in enumerate(self._body.references(kind), start=1)}
            for note in (note for root in self._package.related(part) for note in root):
                if (number := numbers.get(names.value(note, "id"))) is not None:
                    is_foot = kind == "footnote"
                    self._read(note, Phrase("footnote {0}", number) if is_foot else Phrase("endnote {0}", number))
        return Draft(tuple(self._found), tuple(self._grids), tuple(self._body.left_out()))

    def _read(self, element: etree._Element, where: Phrase | None) -> None:
        for kind, child in names.blocks(element):
            if kind == "p":
                self._paragraph(child, where)
            elif kind == "tbl":
                self._table(child)

    def _paragraph(self, element: etree._Element, where: Phrase | None) -> None:
        lines = self._body.lines_of(element)
        text = "\n".join(lines).strip()
        if where is None:
            self._number += 1
            where = Phrase("paragraph {0}", self._number)
        if text:
            style = docx_headings.style_of(element)
            is_heading = style in self._headings
            is_block = not is_heading and (style in self._quoting or _is_indented(element))
            self._found.append(Paragraph(where, text, is_heading, is_block))
        for box in self._body.boxes():
            for line in box:
                if line.strip():
                    self._found.append(Paragraph(Phrase("text box at {0}", where), line.strip()))

    def _table(self, table: etree._Element) -> None:
        number = len(self._grids) + 1
        rows: list[tuple[str, ...]] = []
        for at, row in enumerate(row for row in names.rows(table) if not names.row_is_deleted(row)):
            cells: list[str] = []
            for cell in names.cells(row):
                text = "\n".join(line for line in self._body.lines(cell) if line.strip()).strip()
                cells += [text] * _span(cell)
            rows.append(tuple(cells))
            seen = dict.fromkeys(_apart(cells))
            for column, text in seen:
                if text:
                    place = Phrase("table {0}, row {1}, column {2}", number, at + 1, column)
                    self._found.append(Paragraph(place, text, grid=number - 1, row=at, column=column - 1))
        self._grids.append(Grid(number, tuple(rows)))


def _apart(cells: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The cells of a row by the number of their column; one that spans several once."""
    for at, text in enumerate(cells):
        if not at or text != cells[at - 1] or not text:
            yield at + 1, text


def _span(cell: etree._Element) -> int:
    for properties in cell:
        if names.name(properties) == "tcPr":
            for mark in properties:
                if names.name(mark) == "gridSpan" and names.value(mark, "val").isdecimal():
                    return max(1, min(int(names.value(mark, "val")), _WIDEST))
    return 1


def _is_indented(paragraph: etree._Element) -> bool:
    """Whether a paragraph as a whole stands further to the right than the text around it, and is no list."""
    for properties in paragraph:
        if names.name(properties) == "pPr":
            kinds = {names.name(child): child for child in properties}
            indent = kinds.get("ind")
            if indent is None or "numPr" in kinds:
                return False
            left = names.value(indent, "left") or names.value(indent, "start")
            hanging = names.value(indent, "hanging")
            return left.isdecimal() and int(left) >= _INDENT and not (hanging.isdecimal() and int(hanging) > 0)
    return False


def _quoting_styles(package: Package) -> Iterator[str]:
    """The identities of the styles for quotations, by the names that Word and others give them."""
    try:
        roots = package.related("styles")
    except UnreadableFile:
        return
    for style in (style for root in roots for style in root if names.name(style) == "style"):
        called = next((names.value(child, "val") for child in style if names.name(child) == "name"), "")
        if called.casefold().replace(" ", "").replace("-", "") in _QUOTING:
            yield names.value(style, "styleId")
