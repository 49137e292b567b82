"""The lines of a text and what each is: a paragraph, or a heading, a page line, a stamp that nobody said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from enum import Enum
from typing import NamedTuple

from annotator.formats import asides, stamps, vocabulary

_MOST_HEAD = 160
_MOST_YAML = 200
_YAML = re.compile(r"\s*(?:-\s.*|[\w .-]{1,60}:(?:\s.*)?|#.*|\s\s.*)?", re.DOTALL)
_HEADING = re.compile(r"#{1,6}\s+\S")
_RULE = re.compile(r"(?:[-*_=~#]\s*){3,}|\\?[*-]\s?\\?[*-]\s?\\?[*-]")
_PAGE = re.compile(
    r"(?:page|seite|página|pagina|sida|strona|стр\.?|страница)\s\d{1,4}(?:\s?(?:/|of|von|de|di|av|z|из)\s?\d{1,4})?"
    r"|[-–—]\s?\d{1,4}\s?[-–—]|第\s?\d{1,4}\s?页",
    re.IGNORECASE,
)
_PAGE_OF = re.compile(r"\s*(\d{1,4})\s?/\s?(\d{1,4})\s*")


class Kind(Enum):
    """What a line is."""

    BLANK = "blank"
    PARAGRAPH = "paragraph"
    FRONT = "front matter"
    HEADING = "heading"
    RULE = "rule"
    PAGE = "page line"
    COLUMNS = "table heading"
    STAMP = "time stamp"
    EVENT = "event"


class Line(NamedTuple):
    """One line without the white space around it: characters `start` to `end` of the text.

    `head` is as much of it as a label and its stamps can take, `indent` how many characters of space are before it.
    """

    start: int
    end: int
    head: str
    kind: Kind
    indent: int


class Layout:
    """The lines of a text, each with its kind; `headings` are those of which the file itself says so."""

    def __init__(self, text: str, headings: Collection[int] = ()) -> None:
        self.text = text
        texts = text.split("\n")
        front = _front_matter(texts)
        pages = _pages(texts)
        self.lines: list[Line] = []
        self._of: dict[tuple[Kind, ...], list[int]] = {}
        at = 0
        for number, line in enumerate(texts):
            stripped = line.strip()
            kind = Kind.FRONT if number < front else Kind.PAGE if number in pages else _kind(stripped)
            if number in headings and kind is Kind.PARAGRAPH:
                kind = Kind.HEADING
            indent = len(line) - len(line.lstrip()) if stripped else 0
            start = at + indent
            self.lines.append(Line(start, start + len(stripped), stripped[:_MOST_HEAD], kind, indent))
            at += len(line) + 1

    @property
    def paragraphs(self) -> list[int]:
        """The indices of the lines that hold what may be speech."""
        return self.of(Kind.PARAGRAPH)

    def of(self, *kinds: Kind) -> list[int]:
        """The indices of the lines of these kinds."""
        if kinds not in self._of:
            self._of[kinds] = [number for number, line in enumerate(self.lines) if line.kind in kinds]
        return self._of[kinds]


def _front_matter(texts: Sequence[str]) -> int:
    """How many lines the YAML front matter of a Markdown file has, its bounds included; 0 where there is none."""
    if texts[0].rstrip() != "---":
        return 0
    for number, line in enumerate(texts[1:_MOST_YAML], start=1):
        if line.rstrip() in {"---", "..."}:
            return number + 1
        if len(line) > 2000 or not _YAML.fullmatch(line):
            return 0
    return 0


def _pages(texts: Sequence[str]) -> set[int]:
    """The lines such as “1/5” that count up to the same number, which a single answer “1/5” does not."""
    found = [
        (number, match) for number, line in enumerate(texts) if len(line) < 20 and (match := _PAGE_OF.fullmatch(line))
    ]
    totals = Counter(match[2] for _, match in found)
    return {number for number, match in found if totals[match[2]] > 1 and int(match[1]) <= int(match[2])}


def _kind(line: str) -> Kind:
    if not line:
        return Kind.BLANK
    if len(line) > asides.LONGEST:
        return Kind.PARAGRAPH
    for kind, is_one in _TESTS:
        if is_one(line):
            return kind
    return Kind.PARAGRAPH


def _names_columns(line: str) -> bool:
    return "\t" in line and line.rsplit("\t", 1)[1].strip().casefold() in vocabulary.COLUMNS


_TESTS: tuple[tuple[Kind, Callable[[str], object]], ...] = (
    (Kind.STAMP, stamps.alone),
    (Kind.HEADING, _HEADING.match),
    (Kind.RULE, _RULE.fullmatch),
    (Kind.PAGE, _PAGE.fullmatch),
    (Kind.EVENT, asides.is_event),
    (Kind.COLUMNS, _names_columns),
)
