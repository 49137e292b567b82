"""English words that remember how they were made, so that a window can say them in another language."""

from __future__ import annotations

from typing import Any


class Phrase(str):
    """Words in English that know their sentence and the values in it.

    `Phrase("“{0}” has {1:,} turns.", name, 3)` is a string like any other; a value may be a phrase in its turn. Without
    values the sentence stands as it is.
    """

    sentence: str
    values: tuple[Any, ...]

    def __new__(cls, sentence: str, *values: Any) -> Phrase:
        """The sentence with the values in it."""
        made = super().__new__(cls, sentence.format(*values) if values else sentence)
        made.sentence, made.values = str(sentence), values
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.sentence, *self.values


Noun = tuple[str, str]


def noun(thing: str, things: str = "") -> Noun:
    """What is counted, in one and in many."""
    return thing, things or thing + "s"


def counted(number: int, thing: str, things: str = "") -> Phrase:
    """A number with its noun: “1 event”, “1,204 events”."""
    one, many = noun(thing, things)
    return Phrase(f"{{0:,}} {one if number == 1 else many}", number)


_THINGS = {
    str(one): one
    for one in (
        Phrase("attendance"),
        Phrase("attribute"),
        Phrase("code"),
        Phrase("coder"),
        Phrase("coding"),
        Phrase("document"),
        Phrase("filter"),
        Phrase("link"),
        Phrase("memo"),
        Phrase("participant"),
        Phrase("passage"),
        Phrase("reading"),
        Phrase("role"),
        Phrase("set"),
        Phrase("speaker"),
    )
}


def thing(kind: str) -> str:
    """What a thing of one kind is called."""
    return _THINGS.get(kind, kind)
