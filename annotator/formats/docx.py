"""Reads transcripts written in Word (`.docx`)."""

from __future__ import annotations

from pathlib import Path

from annotator.core.phrases import counted, noun
from annotator.core.transcript import Transcript
from annotator.formats import docx_headings, gate, recognise
from annotator.formats import docx_names as names
from annotator.formats.docx_body import Body
from annotator.formats.docx_package import Package

SUFFIXES = (".docx",)

_NOTES = (("footnotes", "footnote", "Footnote"), ("endnotes", "endnote", "Endnote"))


def read(path: Path) -> Transcript:
    """The text of a Word document and the turns recognised in it.

    Paragraphs are lines, the cells of a table's row are joined by tabs, insertions are in and deletions out. What its
    styles call a heading is not speech, unless it comes again: then it names a speaker. Footnotes and endnotes stand
    at the end of the text, outside all turns. Raises UnreadableFile where the file is no Word document, is damaged,
    protected, empty or too large.
    """
    package = Package(path)
    document = package.document()
    body = Body(docx_headings.styles(package))
    lines = body.lines(document)
    text = "\n".join(lines)
    notes = _notes(package, body)
    text = gate.text(path, text if text.strip() or not notes else "")
    recognised = recognise.turns(text, docx_headings.numbers(lines))
    whole = gate.text(path, "\n".join([text, "", *notes]) if notes else text)
    left_out = (*recognised.left_out, *body.left_out(), *_margins(package))
    return Transcript(path.stem, whole, recognised.turns, left_out)


def _notes(package: Package, body: Body) -> list[str]:
    """The footnotes and endnotes to which the text refers, a line each."""
    lines: list[str] = []
    for part, kind, title in _NOTES:
        numbers = {reference: number for number, reference in enumerate(body.references(kind), start=1)}
        for root in package.related(part):
            for identity, note in ((names.value(note, "id"), note) for note in root):
                if identity in numbers:
                    words = " ".join(line.strip() for line in body.lines(note))
                    lines.append(f"[{title} {numbers[identity]}] {words}")
    return lines


def _margins(package: Package) -> list[str]:
    """What is said of page headers and footers that hold text."""
    said: list[str] = []
    for part, thing in (("header", noun("page header")), ("footer", noun("page footer"))):
        number = sum(any(line.strip() for line in Body().lines(root)) for root in package.related(part))
        said += [counted(number, *thing)] if number else []
    return said
