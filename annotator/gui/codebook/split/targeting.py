"""The codes into which the passages of another are likely to go."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId
from annotator.gui.codebook.split.sorting import Target


def of_code(book: Codebook, code: CodeId, split: CodeId | None = None) -> Target:
    """A code that is there, as passages are sorted into it; below and beside the one that is split by its own name."""
    is_near = split is not None and split in book and book[code].parent in (split, book[split].parent)
    return Target(code, book[code].name if is_near else book.shortest(code), book.hue(code))


def likely(book: Codebook, code: CodeId) -> list[Target]:
    """The codes below one, then those beside it; beside a theme at the top stand other themes, which are not meant."""
    above = book[code].parent
    beside = [] if above is None else book.children(above)
    return [of_code(book, one.id, code) for one in (*book.children(code), *beside) if one.id != code]


def as_now(book: Codebook, targets: Iterable[Target], code: CodeId) -> list[Target]:
    """The codes that are still there, as they are called now, with those that are yet to be made."""
    return [
        one if one.code is None else of_code(book, one.code, code)
        for one in targets
        if one.code is None or one.code in book
    ]
