"""How far long work has come, and whether it is still wanted."""

from __future__ import annotations

from collections.abc import Callable


class GivenUp(Exception):
    """Long work is not wanted any more: it leaves nothing behind, and nobody needs to be told."""


Progress = Callable[[int, int], None]
"""Told after each part how many of how many are done; raises GivenUp where the work is not wanted any more."""


def unheard(done: int, total: int) -> None:
    """Work that nobody watches tells nobody."""
