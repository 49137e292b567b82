"""How far long work has come, and whether it is still wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
_NOW_AND_THEN = 100


class GivenUp(Exception):
    """Long work is not wanted any more: it leaves nothing behind, and nobody needs to be told."""


Progress = Callable[[int, int], None]
"""Told after each part how many of how many are done; raises GivenUp where the work is not wanted any more."""


def unheard(done: int, total: int) -> None:
    """Work that nobody watches tells nobody."""


def heard(things: Iterable[T], tell: Progress, before: int, total: int) -> Iterator[T]:
    """The same things, of which `tell` hears now and then; there may be more or fewer of them than were expected."""
    for number, one in enumerate(things):
        if not number % _NOW_AND_THEN:
            tell(min(before + number, total), total)
        yield one
