"""Headings in a Word document: what its own styles call so, unless speakers are set in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.core.errors import UnreadableFile
from annotator.formats import docx_names as names
from annotator.formats.docx_package import Package

if TYPE_CHECKING:
    from lxml import etree

_NAMED = re.compile(r"heading \d|title|subtitle", re.IGNORECASE)
"""What Word calls these styles in every language."""


class Heading(str):
    """A line that the document's own style says is a heading."""

    __slots__ = ()


def styles(package: Package) -> frozenset[str]:
    """The identities of the styles of headings; none where the styles cannot be read, for the text can."""
    try:
        roots = package.related("styles")
    except UnreadableFile:
        return frozenset()
    found = (style for root in roots for style in root if names.name(style) == "style")
    return frozenset(names.value(style, "styleId") for style in found if _NAMED.fullmatch(_called(style)))


def style_of(paragraph: etree._Element) -> str:
    """The identity of a paragraph's style; empty where it has none of its own."""
    properties = (child for child in paragraph if names.name(child) == "pPr")
    marks = (mark for child in properties for mark in child if names.name(mark) == "pStyle")
    return next((names.value(mark, "val") for mark in marks), "")


def numbers(lines: Sequence[str]) -> frozenset[int]:
    """Which lines are headings: a name that comes again is a speaker, set as one."""
    times = Counter(map(_label, lines))
    return frozenset(
        number for number, line in enumerate(lines) if isinstance(line, Heading) and times[_label(line)] == 1
    )


def _called(style: etree._Element) -> str:
    return next((names.value(child, "val") for child in style if names.name(child) == "name"), "")


def _label(line: str) -> str:
    return line.partition(":")[0].strip().casefold()
