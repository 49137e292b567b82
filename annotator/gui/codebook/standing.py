"""Where codes stand, and where in the tree, or in an order of their own, one may be let go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId

_EDGE = 0.25
"""Which part of a row, at its top and at its bottom, means the gap between two rows."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a code would go: below `parent`, in front of the code `before` or last.

    `row` is the row that the pointer is over, `part` where on it: -1 above, 0 on it, 1 below. Where it `joins` it would
    not stand below that row but become one with it.
    """

    parent: CodeId | None
    before: CodeId | None
    row: CodeId | None = None
    part: int = 0
    joins: bool = False


def place(book: Codebook, over: CodeId | None, height: float, *, opened: bool) -> Place:
    """The place under the pointer: `height` says where on the row of `over` it is, 0 at its top and 1 at its bottom.

    Below an opened row is in front of what stands first below it.
    """
    if over is None:
        return Place(None, None)
    if height < _EDGE:
        return Place(book[over].parent, over, over, -1)
    if height <= 1 - _EDGE:
        return Place(over, None, over, 0)
    if opened and (below := book.children(over)):
        return Place(over, below[0].id, over, 1)
    return Place(book[over].parent, following(book, over), over, 1)


def place_in_list(codes: Sequence[CodeId], over: CodeId | None, height: float) -> Place:
    """The place under the pointer where codes stand in an order of their own, none below another."""
    if over is None:
        return Place(None, None)
    if height < 0.5:
        return Place(None, over, over, -1)
    at = codes.index(over) + 1
    return Place(None, codes[at] if at < len(codes) else None, over, 1)


def joining(over: CodeId) -> Place:
    """The place where a code becomes one with another."""
    return Place(None, None, over, 0, joins=True)


def is_move_in_list(codes: Sequence[CodeId], code: CodeId, to: Place) -> bool:
    """Whether a code would go somewhere else in such an order."""
    if code not in codes:
        return False
    at = codes.index(code) + 1
    return to.before not in (code, codes[at] if at < len(codes) else None)


def topmost(book: Codebook, codes: Sequence[CodeId]) -> list[CodeId]:
    """Those of some codes that do not stand below another of them."""
    return [code for code in codes if not set(book.above(code)) & set(codes)]


def following(book: Codebook, code: CodeId) -> CodeId | None:
    """The code that stands behind another under the same one."""
    siblings = [one.id for one in book.children(book[code].parent)]
    at = siblings.index(code) + 1
    return siblings[at] if at < len(siblings) else None


def is_move(book: Codebook, code: CodeId, to: Place) -> bool:
    """Whether a code would go somewhere else, and not below itself."""
    if code not in book or (to.parent is not None and to.parent in book.family(code)):
        return False
    if to.parent != book[code].parent:
        return True
    return to.before not in (code, following(book, code))


def shifted(book: Codebook, code: CodeId, step: int) -> Place | None:
    """The place one further up (-1) or down (1) among the codes beside one; None where there is none."""
    beside = [one.id for one in book.children(book[code].parent)]
    to = beside.index(code) + step
    if not 0 <= to < len(beside):
        return None
    return Place(book[code].parent, beside[to] if step < 0 else following(book, beside[to]))


def indented(book: Codebook, code: CodeId, step: int) -> Place | None:
    """The place below the code in front of one (1), or behind that which it stands below (-1); None where none is."""
    above = book[code].parent
    if step > 0:
        beside = [one.id for one in book.children(above)]
        at = beside.index(code)
        return Place(beside[at - 1], None) if at else None
    return None if above is None else Place(book[above].parent, following(book, above))
