"""Makes values fit for the cells of a spreadsheet, and counts what had to be altered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

LONGEST = 32_767
"""Characters that a cell holds, those beyond U+FFFF counted twice."""
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Cells:
    """Cleans values for one file; `altered` counts those with a character replaced, `split` the rows continued."""

    def __init__(self) -> None:
        self.altered = 0
        self.split = 0

    def clean(self, values: Sequence[Any]) -> list[Any]:
        """Values in whose texts no character is left that no spreadsheet takes."""
        return [self._clean(value) if isinstance(value, str) else value for value in values]

    def row(self, values: Sequence[Any]) -> list[list[Any]]:
        """A row fit to be written: clean, and what is too long for a cell continued in rows below."""
        clean = self.clean(values)
        if all(not isinstance(value, str) or _is_short(value) for value in clean):
            return [clean]
        self.split += 1
        pieces = [list(_pieces(value)) if isinstance(value, str) else [value] for value in clean]
        number = max(map(len, pieces))
        return [[piece[at] if at < len(piece) else None for piece in pieces] for at in range(number)]

    def _clean(self, value: str) -> str:
        if value.isascii() and value.isprintable():
            return value
        clean, count = _UNFIT.subn("\ufffd", value)
        self.altered += bool(count)
        return clean


def _is_short(value: str) -> bool:
    return len(value) <= LONGEST // 2 or _units(value) <= LONGEST


def _units(value: str) -> int:
    return len(value.encode("utf-16-le")) // 2


def _pieces(value: str) -> Iterator[str]:
    """A text in pieces that a cell holds; no character is cut in two."""
    while not _is_short(value):
        cut = len(value.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", errors="ignore"))
        yield value[:cut]
        value = value[cut:]
    yield value
