"""One item of a checklist."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """An item with the question that it asks; `facts` name what the project may know of it, see `manuscript.facts`.

    `rest` is what is asked beyond that and no project knows: it is marked beside what is known.
    """

    number: str
    topic: str
    question: str
    facts: tuple[str, ...] = ()
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Items under a heading."""

    name: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """A whole checklist: its short and its long name, and where it was published."""

    name: str
    title: str
    source: str
    parts: tuple[Part, ...]

    @property
    def items(self) -> list[Item]:
        """Every item in its order."""
        return [item for part in self.parts for item in part.items]
