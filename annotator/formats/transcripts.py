"""Reads a transcript of any kind, chosen by the end of its name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from annotator.core.errors import UnreadableFile
from annotator.core.transcript import Transcript
from annotator.formats import docx, plaintext

_READERS: dict[str, Callable[[Path], Transcript]] = {
    **dict.fromkeys(plaintext.SUFFIXES, plaintext.read),
    **dict.fromkeys(docx.SUFFIXES, docx.read),
}
SUFFIXES = tuple(_READERS)


def read(path: Path) -> Transcript:
    """The transcript in a file, with the turns recognised in it; its title is the file's name.

    Raises UnreadableFile with one sentence that names the file and says what to do.
    """
    suffix = path.suffix.lower()
    if suffix == ".doc":
        raise UnreadableFile("“{0}” is in Word's older format; please open it in Word and save it as .docx.", path.name)
    reader = _READERS.get(suffix)
    if reader is None:
        kinds = ", ".join(SUFFIXES[:-1])
        raise UnreadableFile(
            "“{0}” is of a kind that cannot be read; please save it as {1} or {2}.", path.name, kinds, SUFFIXES[-1]
        )
    return reader(path)
