"""The elements of a Word document, made at once: python-docx looks through all before each one that it adds."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from annotator.reports.manuscript.blocks import Unknown, Words

_RIGHT = ("R", "AL")


def element(tag: str, *children: Any, **attributes: str | int) -> Any:
    """An element of WordprocessingML with its children; attributes are those of the same name space."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(child for child in children if child is not None)
    return made


def runs(words: Words, *, bold: bool = False) -> Iterator[Any]:
    """Words as runs: a new line at each line end; what is not known stands out."""
    is_unknown = isinstance(words, Unknown)
    text = words.mark if isinstance(words, Unknown) else words
    looks = [element("b")] if bold else []
    looks += [element("highlight", val="yellow")] if is_unknown else []
    looks += [element("rtl")] if is_right_to_left(text) else []
    for at, line in enumerate(text.split("\n")):
        yield element("r", element("rPr", *looks), element("br") if at else None, _text(line))
        looks = [look.__copy__() for look in looks]


def paragraph(style: str, *words: Words, bold: bool = False, next_too: bool = False, indent: int = 0) -> Any:
    """A paragraph of a style; `next_too` keeps it on the page of what follows, `indent` is in twentieths of a point."""
    first = next((text for one in words if (text := one.mark if isinstance(one, Unknown) else one)), "")
    look = element(
        "pPr",
        element("pStyle", val=style),
        element("keepNext") if next_too else None,
        element("bidi") if is_right_to_left(first) else None,
        element("ind", start=indent) if indent else None,
    )
    return element("p", look, *(run for one in words for run in runs(one, bold=bold)))


def field(instruction: str, shown: str, *, bold: bool = False) -> Any:
    """A field that Word counts up; `shown` until it does."""
    look = element("rPr", element("b") if bold else None)
    return element("fldSimple", element("r", look, _text(shown)), instr=f" {instruction} ")


def is_right_to_left(text: str) -> bool:
    """Whether the first letter of a text belongs to a script that runs to the left."""
    strong = (unicodedata.bidirectional(letter) for letter in text[:400])
    return next((kind for kind in strong if kind in ("L", *_RIGHT)), "L") in _RIGHT


def _text(words: str) -> Any:
    made = element("t")
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    made.text = words
    return made
