"""Memos as a document: each with its date, its author, and what it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.errors import CannotWrite
from annotator.core.progress import Progress, unheard
from annotator.reports import files
from annotator.reports.cells import Cells

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_FONT, _INDENT, _GREY = "Calibri", 18, 0x6E675F


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing that a memo is about: what it is called, where it stands, what is said there, what it means."""

    name: str
    where: str = ""
    quote: str = ""
    definition: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """One memo; `facts` are its date, its author and whether it is private, as they are read."""

    title: str
    text: str
    facts: Sequence[str] = ()
    topics: Sequence[Topic] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """Memos under a heading; without one they follow the title."""

    heading: str
    memos: Sequence[Written]


def write(path: Path, title: str, chapters: Iterable[Chapter], tell: Progress = unheard) -> Cells:
    """Write memos to a file that ends in .docx, whole or not at all; returns what had to be altered.

    `tell` is asked before the file takes its name. Raises CannotWrite with one sentence.
    """
    if path.suffix.lower() != ".docx":
        raise CannotWrite("“{0}”: memos are written as .docx. Choose this ending.", path.name)
    page = _Page(title)
    for chapter in chapters:
        page.add(chapter)
    with files.whole(path, tell) as unfinished:
        page.document.save(str(unfinished))
    return page.cells


class _Page:
    """Fills a document."""

    def __init__(self, title: str) -> None:
        import docx

        self.document: Document = docx.Document()
        self.cells = Cells()
        self._has_chapters = False
        self._dress()
        self.document.core_properties.author = "Annotator"
        self.document.core_properties.title = self._fit(title)
        self.document.add_heading(self._fit(title), 0)

    def add(self, chapter: Chapter) -> None:
        """Add a chapter."""
        if chapter.heading:
            self.document.add_heading(self._fit(chapter.heading), 1)
        for memo in chapter.memos:
            self._memo(memo, 2 if chapter.heading else 1)

    def _memo(self, memo: Written, level: int) -> None:
        self.document.add_heading(self._fit(memo.title), level)
        if memo.facts:
            self._line(" · ".join(memo.facts), "Memo facts").paragraph_format.keep_with_next = True
        for topic in memo.topics:
            self._topic(topic)
        for line in memo.text.split("\n"):
            self._line(line)

    def _topic(self, topic: Topic) -> None:
        about = self._line(topic.name, "Memo about", bold=True)
        about.paragraph_format.keep_with_next = True
        if topic.where:
            about.add_run(self._fit(f" · {topic.where}"))
        if topic.quote:
            for line in f"“{topic.quote}”".split("\n"):
                self._line(line, "Memo quote")
        if topic.definition:
            self._line(topic.definition, "Memo about")

    def _line(self, words: str, style: str | None = None, *, bold: bool = False) -> Paragraph:
        paragraph = self.document.add_paragraph(style=style)
        paragraph.add_run(self._fit(words)).bold = bold or None
        return paragraph

    def _fit(self, words: str) -> str:
        """Words without what no document takes."""
        (clean,) = self.cells.clean([words])
        return str(clean)

    def _dress(self) -> None:
        from docx.enum.style import WD_STYLE_TYPE
        from docx.shared import Pt, RGBColor

        styles = self.document.styles
        styles["Normal"].font.name, styles["Normal"].font.size = _FONT, Pt(11)
        for name in ("Title", "Heading 1", "Heading 2"):
            styles[name].font.color.rgb = RGBColor(0x1A, 0x1A, 0x1A)
        grey = RGBColor(_GREY >> 16, _GREY >> 8 & 255, _GREY & 255)
        for name in ("Memo facts", "Memo about", "Memo quote"):
            style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = styles["Normal"]
            style.paragraph_format.space_after = Pt(3)
            style.font.size = Pt(10)
            if name != "Memo facts":
                style.paragraph_format.left_indent = Pt(_INDENT)
        styles["Memo facts"].font.color.rgb = grey
        styles["Memo quote"].font.italic = True
        styles["Memo quote"].font.size = Pt(11)
