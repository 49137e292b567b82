"""The lines of text in the body of a Word document, as a reader of the page would see them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from annotator.core.phrases import Phrase, counted, noun
from annotator.formats import docx_names as names
from annotator.formats.docx_headings import Heading, style_of
from annotator.formats.docx_symbols import UNKNOWN, symbol

if TYPE_CHECKING:
    from lxml import etree

_CHARACTERS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_NO_TEXT = {"pPr", "rPr", "tblPr", "trPr", "tcPr", "sdtPr", "sectPr", "moveFrom", "instrText", "delInstrText", "rt"}
_COUNTED = {
    "del": noun("deleted passage"),
    "commentReference": noun("comment"),
    "pic:pic": noun("picture"),
    "object": noun("embedded object"),
    "altChunk": noun("embedded document"),
}
_REFERENCES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
_NOTES = {"footnote": noun("footnote"), "endnote": noun("endnote")}


class Body:
    """Walks through a document and remembers what it passed by: deletions, comments, footnotes, pictures.

    `headings` are the identities of the styles of headings.
    """

    def __init__(self, headings: Collection[str] = ()) -> None:
        self._headings = headings
        self._passed: Counter[str] = Counter()
        self._references: dict[str, list[str]] = {kind: [] for kind in _REFERENCES.values()}
        self._boxes: list[str] = []

    def lines(self, element: etree._Element) -> list[str]:
        """The lines of all paragraphs and tables in an element, text boxes after the paragraph that holds them."""
        found: list[str] = []
        runs_on = False
        for name, child in names.blocks(element):
            if name == "p":
                first, *others = self._paragraph(child)
                found[-1:] = [found[-1] + first] if runs_on else [*found[-1:], first]
                found += others
            elif name == "tbl":
                found += self._rows(child)
            elif text := self._text_of(child):
                found.append(text)
            found += self._boxes
            runs_on = name == "p" and names.mark_is_deleted(child) and not self._boxes
            self._boxes = []
        return found

    def _paragraph(self, element: etree._Element) -> list[str]:
        lines = self._text(element).split("\n")
        return list(map(Heading, lines)) if style_of(element) in self._headings else lines

    def lines_of(self, paragraph: etree._Element) -> list[str]:
        """The lines of one paragraph alone; its text boxes wait for `boxes`."""
        return self._paragraph(paragraph)

    def boxes(self) -> list[list[str]]:
        """The lines of the text boxes that were passed since they were last asked for."""
        found, self._boxes = self._boxes, []
        return [found] if found else []

    def references(self, kind: str) -> list[str]:
        """The identities of the footnotes or endnotes in the order in which the text refers to them."""
        return self._references[kind]

    def left_out(self) -> list[str]:
        """What the document holds that is not in its lines or stands apart from them, a phrase each."""
        said: list[str] = [
            counted(self._passed[name], *thing) for name, thing in _COUNTED.items() if self._passed[name]
        ]
        for kind, identities in self._references.items():
            if identities:
                said.append(
                    Phrase("{0} at the end of the text, not counted as speech", counted(len(identities), *_NOTES[kind]))
                )
        if self._passed["sym"]:
            said.append(Phrase("{0} replaced", counted(self._passed["sym"], "symbol")))
        return said

    def _rows(self, table: etree._Element) -> Iterator[str]:
        """The rows of a table: cells joined by tabs, the paragraphs of the last cell each a line of its own."""
        for row in names.rows(table):
            if names.row_is_deleted(row):
                self._passed["del"] += 1
                continue
            cells = [[line for line in self.lines(cell) if line.strip()] for cell in names.cells(row)]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                first = [" ".join(cell).replace("\t", " ") for cell in cells[:-1]]
                yield from "\t".join([*first, "\n".join(cells[-1])]).split("\n")

    def _text(self, element: etree._Element) -> str:
        return "".join(map(self._text_of, element))

    def _text_of(self, element: etree._Element) -> str:
        """The text of one element within a paragraph; what is no text is counted, unknown elements are looked into."""
        name = names.name(element)
        if name in {"t", "m:t"}:
            return (element.text or "").replace("\r", " ").replace("\n", " ")
        if name in _NO_TEXT:
            return ""
        if name in _CHARACTERS:
            return _CHARACTERS[name]
        if name == "sym":
            return self._symbol(element)
        if name == "txbxContent":
            self._box(element)
            return ""
        if name in _REFERENCES:
            self._references[_REFERENCES[name]].append(names.value(element, "id"))
        elif name in _COUNTED:
            self._passed[name] += name != "del" or names.has_deleted_text(element)
        return "" if name in _COUNTED else self._text(names.alternative(element) if name == names.CHOICE else element)

    def _symbol(self, element: etree._Element) -> str:
        character = symbol(names.value(element, "font"), names.value(element, "char"))
        self._passed["sym"] += character == UNKNOWN
        return character

    def _box(self, element: etree._Element) -> None:
        before, self._boxes = self._boxes, []
        self._boxes = before + self.lines(element)
