"""Reads transcripts that are plain text or Markdown."""

from __future__ import annotations

import re
from pathlib import Path

from annotator.core.errors import UnreadableFile
from annotator.core.phrases import Phrase, counted, noun
from annotator.core.transcript import Transcript
from annotator.formats import encoding, gate, recognise

SUFFIXES = (".txt", ".text", ".md", ".markdown")

_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MOST_CONTROLS = 0.005
_FEW = 5
_OTHER_KINDS = (
    (b"PK\x03\x04", Phrase("a Word document or another packed file")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Phrase("an older Word document")),
    (b"{\\rtf", Phrase("a rich text document")),
    (b"%PDF-", Phrase("a PDF document")),
    (b"\x89PNG\r\n", Phrase("a picture")),
    (b"\xff\xd8\xff", Phrase("a picture")),
    (b"GIF8", Phrase("a picture")),
    (b"ID3", Phrase("a sound recording")),
    (b"RIFF", Phrase("a sound recording")),
    (b"OggS", Phrase("a sound recording")),
    (b"SQLite format 3\0", Phrase("a database")),
)


def read(path: Path) -> Transcript:
    """The text of a file, with its line ends as LF, and the turns recognised in it.

    Raises UnreadableFile where the file cannot be opened, is no text, is empty or too large.
    """
    data = gate.content(path, most=2 * gate.MOST_TEXT)
    for beginning, kind in _OTHER_KINDS:
        if data.startswith(beginning):
            raise UnreadableFile(
                "“{0}” is {1} under the name of a text file; open it in its program and save it as text.",
                path.name,
                kind,
            )
    found = encoding.decoded(data)
    if found is None:
        raise _not_text(path)
    if len(_CONTROL.findall(found.text)) > _MOST_CONTROLS * len(found.text) + _FEW:
        raise _not_text(path)
    text, replaced = cleaned(found.text)
    text = gate.text(path, text)
    recognised = recognise.turns(text)
    guess = [Phrase("encoding guessed: {0}", found.guess)] if found.guess else []
    damaged = [Phrase("{0} replaced", counted(found.damaged, "damaged character"))] if found.damaged else []
    return Transcript(path.stem, text, recognised.turns, (*guess, *damaged, *replaced, *recognised.left_out))


def cleaned(text: str) -> tuple[str, list[str]]:
    """A text with its line ends as LF, and NUL and lone surrogates as U+FFFD, and what was replaced, a phrase each."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    nuls = text.count("\0")
    text, surrogates = _SURROGATE.subn("\ufffd", text.replace("\0", "\ufffd"))
    kinds = ((nuls, noun("NUL character")), (surrogates, noun("half character")))
    return text, [Phrase("{0} replaced", counted(number, *kind)) for number, kind in kinds if number]


def _not_text(path: Path) -> UnreadableFile:
    return UnreadableFile("“{0}” is not a text that can be read; save it as text in the encoding UTF-8.", path.name)
