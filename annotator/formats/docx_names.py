"""The names of elements in a Word document, in both of its standards, and what they say of their place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_PREFIXES = {
    **dict.fromkeys(_WORD, ""),
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic:",
    "http://purl.oclc.org/ooxml/drawingml/picture": "pic:",
}
CHOICE = "mc:AlternateContent"
_AROUND = {"body", "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "mc:Choice", "mc:Fallback"}


def name(element: etree._Element) -> str:
    """The name of an element, Word's own without a prefix; empty for what is no element or of another kind."""
    namespace, _, local = str(element.tag)[1:].rpartition("}")
    prefix = _PREFIXES.get(namespace)
    return "" if prefix is None else prefix + local


def value(element: etree._Element, attribute: str) -> str:
    """A Word attribute of an element; empty where it has none."""
    return next((found for space in _WORD if (found := element.get(f"{{{space}}}{attribute}"))), "")


def alternative(element: etree._Element) -> etree._Element:
    """Of several ways in which the same content is written: the first that has text, else the first."""
    branches = [child for child in element if name(child) in {"mc:Choice", "mc:Fallback"}]
    return next((branch for branch in branches if _has(branch, "t")), branches[0] if branches else element)


def blocks(element: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The paragraphs, tables and whatever else lies beside them, those in content controls and insertions too."""
    for child in element:
        kind = name(child)
        if kind == CHOICE:
            yield from blocks(alternative(child))
        elif kind in _AROUND:
            yield from blocks(child)
        else:
            yield kind, child


def rows(table: etree._Element) -> Iterator[etree._Element]:
    """The rows of a table, those in content controls too."""
    return (child for kind, child in blocks(table) if kind == "tr")


def cells(row: etree._Element) -> Iterator[etree._Element]:
    """The cells of a row, those in content controls too."""
    return (child for kind, child in blocks(row) if kind == "tc")


def row_is_deleted(row: etree._Element) -> bool:
    """Whether tracked changes delete a whole row."""
    return any(name(mark) == "del" for child in row if name(child) == "trPr" for mark in child)


def mark_is_deleted(paragraph: etree._Element) -> bool:
    """Whether tracked changes delete the end of a paragraph, so that the next one runs on from it."""
    for properties in paragraph:
        if name(properties) == "pPr":
            marks = (mark for child in properties if name(child) == "rPr" for mark in child)
            return any(name(mark) in {"del", "moveFrom"} for mark in marks)
    return False


def has_deleted_text(element: etree._Element) -> bool:
    """Whether a tracked deletion took text away, not only a mark."""
    return _has(element, "delText") or _has(element, "t")


def _has(element: etree._Element, kind: str) -> bool:
    return any(name(child) == kind and child.text for child in element.iter(f"{{*}}{kind}"))
