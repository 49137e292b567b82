"""Which deeds of a project are listed, and in which order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from annotator.store.chronicle import Chronicle, Deed


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which deeds are listed: of one coder, of these numbers, with these words; what is None or empty asks nothing."""

    who: str | None = None
    numbers: Collection[int] | None = None
    words: str = ""

    def has(self, deed: Deed) -> bool:
        """Whether a deed is listed."""
        return (
            (self.who is None or deed.who == self.who)
            and (self.numbers is None or deed.number in self.numbers)
            and (not self.words or self.words in deed.what.casefold() or self.words in deed.who.casefold())
        )


@dataclass(frozen=True, slots=True)
class Listed:
    """The deeds that wait to be done again, the next of them last; those that were done, the newest first.

    `present` is the last deed in effect, listed or not.
    """

    waiting: list[Deed]
    done: list[Deed]
    present: Deed | None


def listed(chronicle: Chronicle, wanted: Wanted) -> Listed:
    """The deeds that are wanted."""
    waiting = [deed for deed in reversed(chronicle.redoable()) if wanted.has(deed)]
    above, everything = {deed.number for deed in waiting}, wanted == Wanted()
    done = [
        deed for deed in reversed(chronicle.deeds()) if deed.number not in above and (everything or wanted.has(deed))
    ]
    return Listed(waiting, done, chronicle.present())
