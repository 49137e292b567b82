"""The rows of the codebook: which there are under a filter, below which they stand, and what each says."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId
from annotator.gui.codebook import matching
from annotator.gui.codebook.tallied import Tallied

Shape = dict[CodeId | None, list[CodeId]]
"""The rows below each code, below None those at the top."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one row of the codebook shows.

    `lit` is the code of the passage at the caret, `also_lit` are the others there; where `any_lit` is not so, the
    current row stands out in its place. `waiting` passages are to be looked at again. Numbers are shown where they are
    counted.
    """

    code: CodeId
    name: str
    hue: str
    count: int
    digit: int | None
    depth: int
    is_parent: bool
    lit: bool
    also_lit: bool
    any_lit: bool
    waiting: int = 0
    measure: str = "passages"
    memos: int = 0
    is_counted: bool = True


class Rows:
    """The rows that a filter leaves of one state of the codebook.

    `most` is the largest count, `depth` how many steps there are below the top.
    """

    def __init__(self, tallied: Tallied, typed: str) -> None:
        self.tallied = tallied
        self.shape = _shape(tallied, typed)
        self._counts = tallied.counts
        self._places = {code: at for below in self.shape.values() for at, code in enumerate(below)}
        self.most = max(self._counts.values(), default=0)
        self.depth = max(map(self._depth, self._places), default=0)

    def __contains__(self, code: object) -> bool:
        return code in self._places

    @property
    def book(self) -> Codebook:
        """The codebook, filtered or not."""
        return self.tallied.book

    @property
    def only(self) -> tuple[CodeId, ...] | None:
        """The codes of the set in use, in its order; None where all are in use."""
        return self.tallied.only

    def place(self, code: CodeId) -> int:
        """The how manieth row of those beside it a code has."""
        return self._places[code]

    def row(self, code: CodeId, lit: tuple[CodeId, ...]) -> Row:
        """What the row of a code shows while these codes are lit, the first of them most."""
        book, tallied = self.book, self.tallied
        return Row(
            code,
            book[code].name,
            book.hue(code),
            self._counts.get(code, 0),
            tallied.digits.get(code),
            self._depth(code),
            code in self.shape,
            lit=lit[:1] == (code,),
            also_lit=code in lit[1:],
            any_lit=bool(lit),
            waiting=tallied.waiting.get(code, 0),
            measure=tallied.measure,
            memos=tallied.memos.get(code, 0),
            is_counted=tallied.is_counted,
        )

    def _depth(self, code: CodeId) -> int:
        return len(self.book.above(code)) if self.only is None else 0


def _shape(tallied: Tallied, typed: str) -> Shape:
    """Which rows stand below which; only what has rows below it is named."""
    book = tallied.book
    if tallied.only is not None:
        return {None: [code for code in tallied.only if code in book and matching.fits(book[code], typed)]}
    shown = matching.visible(book, typed) if typed else None
    shape: Shape = {None: []}
    for code in book:
        if shown is None or code.id in shown:
            shape.setdefault(code.parent, []).append(code.id)
    return shape
