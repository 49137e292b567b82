"""Finds verbatim quotations in a text, thousands of them without reading the text as often."""

from __future__ import annotations

from collections import defaultdict

_BLOCK = 16


class QuoteIndex:
    """The places of blocks of one text, so that a quotation is found by looking up its own blocks.

    Any occurrence of a quotation of at least `2 × _BLOCK - 1` characters contains one block of the text that
    begins at a multiple of `_BLOCK`, whole; so trying each of the quotation's first offsets finds every occurrence.
    Shorter quotations are searched for.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: defaultdict[str, list[int]] | None = None

    def places(self, quote: str) -> list[int]:
        """Where the quotation begins, each time it occurs, overlapping occurrences too; empty where it does not."""
        if len(quote) < 2 * _BLOCK - 1:
            return self._searched(quote)
        blocks, text = self._blocks(), self._text
        return sorted(
            place - offset
            for offset in range(_BLOCK)
            for place in blocks.get(quote[offset : offset + _BLOCK], ())
            if place >= offset and text.startswith(quote, place - offset)
        )

    def _searched(self, quote: str) -> list[int]:
        found = []
        at = self._text.find(quote) if quote else -1
        while at >= 0:
            found.append(at)
            at = self._text.find(quote, at + 1)
        return found

    def _blocks(self) -> dict[str, list[int]]:
        if self._places is None:
            places: defaultdict[str, list[int]] = defaultdict(list)
            text = self._text
            for at in range(0, len(text) - _BLOCK + 1, _BLOCK):
                places[text[at : at + _BLOCK]].append(at)
            self._places = places
        return self._places
