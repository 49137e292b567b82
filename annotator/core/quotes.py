"""Finds verbatim quotations in a text, thousands of them without reading the text as often."""

from __future__ import annotations

from collections import defaultdict

_BLOCK = 12


class QuoteIndex:
    """The places of blocks of one text, so that a quotation is found by looking up its own blocks.

    Any occurrence of a quotation of at least `2 × _BLOCK - 1` characters contains one block of the text that
    begins at a multiple of `_BLOCK`, whole; so trying each of the quotation's first offsets finds every occurrence.
    Shorter quotations are searched for.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._places: dict[str, int] | None = None
        self._others: defaultdict[str, list[int]] = defaultdict(list)

    def places(self, quote: str) -> list[int]:
        """Where the quotation begins, each time it occurs, overlapping occurrences too; empty where it does not."""
        if len(quote) < 2 * _BLOCK - 1:
            return self._searched(quote)
        text, blocks = self._text, self._blocks()
        found = []
        for offset in range(_BLOCK):
            block = quote[offset : offset + _BLOCK]
            if block in blocks:
                places = [blocks[block], *self._others.get(block, ())]
                found += [
                    place - offset for place in places if place >= offset and text.startswith(quote, place - offset)
                ]
        return found if len(found) < 2 else sorted(found)

    def _searched(self, quote: str) -> list[int]:
        found = []
        at = self._text.find(quote) if quote else -1
        while at >= 0:
            found.append(at)
            at = self._text.find(quote, at + 1)
        return found

    def _blocks(self) -> dict[str, int]:
        """The last place of each block; the other places of those that stand several times are in `_others`."""
        if self._places is None:
            text = self._text
            starts = range(0, len(text) - _BLOCK + 1, _BLOCK)
            blocks = [text[at : at + _BLOCK] for at in starts]
            self._places = dict(zip(blocks, starts, strict=True))
            if len(self._places) < len(blocks):
                for block, at in zip(blocks, starts, strict=True):
                    if self._places[block] != at:
                        self._others[block].append(at)
        return self._places
