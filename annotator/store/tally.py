"""Tallies: passages and words per document, coder, code and speaker, kept up with every change.

A comparison sums them, so that it never reads the passages themselves.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

_ADD = """INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET passages = passages + excluded.passages, words = words + excluded.words"""
_ADD_SET = """INSERT INTO tally_set VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET passages = passages + excluded.passages"""
_DROP = """DELETE FROM tally WHERE document = ? AND coder = ? AND code = ? AND whole = ? AND speaker = ?
    AND passages = 0"""
_DROP_SET = """DELETE FROM tally_set WHERE document = ? AND coder = ? AND code = ? AND whole = ? AND speakers = ?
    AND passages = 0"""

Voices = Mapping[int, int]
"""The speakers heard in a passage, with their words."""


class Tally:
    """Changes to the tallies of one document, summed before they are written."""

    def __init__(self, document: int) -> None:
        self._document = document
        self._passages: defaultdict[tuple[int, int, int, int], int] = defaultdict(int)
        self._words: defaultdict[tuple[int, int, int, int], int] = defaultdict(int)
        self._sets: defaultdict[tuple[int, int, int, str], int] = defaultdict(int)

    def count(self, coder: int, code: int, passages: Iterable[Voices], *, whole: int, by: int) -> None:
        """Count passages in (`by` 1) or out (`by` -1)."""
        key = coder, code, whole
        for voices in passages:
            for speaker, words in voices.items():
                self._passages[*key, speaker] += by
                self._words[*key, speaker] += by * words
            self._sets[*key, _set_of(voices)] += by

    def write(self, connection: sqlite3.Connection) -> None:
        """Bring the tables up to date; what has come to nothing goes."""
        rows = [
            (self._document, *key, passages, self._words[key])
            for key, passages in self._passages.items()
            if passages or self._words[key]
        ]
        sets = [(self._document, *key, passages) for key, passages in self._sets.items() if passages]
        connection.executemany(_ADD, rows)
        connection.executemany(_ADD_SET, sets)
        connection.executemany(_DROP, [row[:5] for row in rows if row[5] < 0])
        connection.executemany(_DROP_SET, [row[:5] for row in sets if row[5] < 0])


def _set_of(voices: Voices) -> str:
    if len(voices) == 1:
        return str(next(iter(voices)))
    return ",".join(map(str, sorted(voices)))
