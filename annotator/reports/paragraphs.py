"""Paragraphs of a Word document, each added without a look at those before it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document

_BREAKS = re.compile(r"(\t|\r\n|\n|\r)")


class Paragraphs:
    """Adds to the end of a document; python-docx looks through all paragraphs before each one that it adds."""

    def __init__(self, document: Document) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        self._end = document.element.body.sectPr
        self._made: Callable[[str], Any] = OxmlElement
        self._value, self._space = qn("w:val"), qn("xml:space")
        self._ids = {style.name: style.style_id for style in document.styles}

    def add(self, style: str, *runs: tuple[str, str]) -> None:
        """Add a paragraph in a style of the document, of runs with the style of their letters, empty for none."""
        paragraph = self._made("w:p")
        paragraph.append(self._look("w:pPr", "w:pStyle", style))
        for words, letters in runs:
            paragraph.append(self._run(words, letters))
        self._end.addprevious(paragraph)

    def _run(self, words: str, letters: str) -> Any:
        run = self._made("w:r")
        if letters:
            run.append(self._look("w:rPr", "w:rStyle", letters))
        for piece in _BREAKS.split(words):
            if piece == "\t":
                run.append(self._made("w:tab"))
            elif piece in ("\r\n", "\n", "\r"):
                run.append(self._made("w:br"))
            elif piece:
                text = self._made("w:t")
                text.set(self._space, "preserve")
                text.text = piece
                run.append(text)
        return run

    def _look(self, properties: str, kind: str, style: str) -> Any:
        look, named = self._made(properties), self._made(kind)
        named.set(self._value, self._ids[style])
        look.append(named)
        return look
