"""What is let in: files that are there, may be read and are not too large."""

from __future__ import annotations

from pathlib import Path

from annotator.core.errors import UnreadableFile

MOST_TEXT = 20_000_000
"""Bytes of text, as UTF-8, that one document may have."""

MOST_BYTES = 100_000_000
"""Bytes that any file may have, packed or unpacked."""


def content(path: Path, most: int = MOST_BYTES) -> bytes:
    """The bytes of a file.

    Raises UnreadableFile where it is missing, not a file, not permitted, empty or larger than `most`.
    """
    try:
        if path.is_dir():
            raise UnreadableFile("“{0}” is a folder; choose the files in it.", path.name)
        if not path.is_file():
            raise UnreadableFile("“{0}” is not there; it may have been moved, renamed or deleted.", path.name)
        if path.stat().st_size > most:
            raise too_large(path)
        data = path.read_bytes()
    except PermissionError as error:
        raise UnreadableFile(
            "“{0}” may not be read by this user account; change its permissions.", path.name
        ) from error
    except OSError as error:
        raise UnreadableFile(
            "“{0}” could not be read: {1}; try a copy of it.", path.name, error.strerror or error
        ) from error
    if not data:
        raise empty(path)
    return data


def text(path: Path, found: str) -> str:
    """The text of a file as it was handed in.

    Raises UnreadableFile where there is nothing but white space, or more than `MOST_TEXT` bytes of UTF-8.
    """
    if not found.strip():
        raise empty(path)
    if len(found) > MOST_TEXT or (
        len(found) * 4 > MOST_TEXT and len(found.encode("utf-8", "surrogatepass")) > MOST_TEXT
    ):
        raise too_large(path)
    return found


def empty(path: Path) -> UnreadableFile:
    """The refusal of a file without text."""
    return UnreadableFile("“{0}” has no text in it; check that it is the right file.", path.name)


def too_large(path: Path) -> UnreadableFile:
    """The refusal of a file with too much text."""
    return UnreadableFile(
        "“{0}” is too large: a document may have {1} MB of text; split it into several files.",
        path.name,
        MOST_TEXT // 1_000_000,
    )
