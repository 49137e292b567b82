"""Makes values fit for the cells of a spreadsheet, and counts what had to be altered."""

from __future__ import annotations

import re
from typing import Any

LONGEST = 32_767
"""Characters that a cell holds."""
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Cells:
    """Cleans values for one workbook; `altered` counts those with a character replaced, `split` the long ones."""

    def __init__(self) -> None:
        self.altered = 0
        self.split = 0

    def row(self, values: list[Any]) -> list[list[Any]]:
        """A row fit to be written: characters that no spreadsheet takes replaced, what is too long continued below."""
        fit = [self._fit(value) if isinstance(value, str) else value for value in values]
        if all(not isinstance(value, str) or len(value) <= LONGEST for value in fit):
            return [fit]
        self.split += 1
        rows = []
        while any(value not in (None, "") for value in fit):
            rows.append([value[:LONGEST] if isinstance(value, str) else value for value in fit])
            fit = [value[LONGEST:] if isinstance(value, str) else None for value in fit]
        return rows

    def _fit(self, value: str) -> str:
        if value.isascii() and value.isprintable():
            return value
        clean, count = _UNFIT.subn("\ufffd", value)
        self.altered += bool(count)
        return clean
