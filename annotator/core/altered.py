"""In what a quotation departs from the text that it quotes, a sentence for each place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from annotator.core.phrases import Phrase
from annotator.core.shortening import IN_PLACE, Kind, Part, Shortening, matches, parse
from annotator.core.transcript import Range
from annotator.core.wording import Token, tokens

_SHOWN = 12
"""Words of the text that a sentence shows."""


@dataclass(frozen=True, slots=True)
class Alteration:
    """Words that a quotation has, and those that the text has in their place; either may be none.

    `after` is the word of the quotation that stands before them, empty at its beginning. `place` is where they are in
    the quotation.
    """

    said: str
    meant: str
    after: str
    place: Range

    @property
    def sentence(self) -> Phrase:
        """What is wrong, where, and what to do."""
        where = Phrase("after “{0}”", self.after) if self.after else Phrase("at the beginning")
        if not self.said and not any(map(str.isalnum, self.meant)):
            return Phrase("“{0}” is missing {1}.", self.meant, where)
        if not self.said:
            return Phrase("“{0}” is left out {1} without a mark: put “…” there.", self.meant, where)
        if not self.meant:
            return Phrase("“{0}” {1} is not in the text: take it out, or put it in brackets.", self.said, where)
        return Phrase(
            "“{0}” {1} stands for “{2}”: take the words of the text, or put it in brackets.",
            self.said, where, self.meant,
        )  # fmt: skip


def faults(verbatim: str, edited: str, silent: Sequence[Range] = ()) -> list[Phrase]:
    """What keeps an edited quotation from standing for a passage, a sentence each; none where it may be printed.

    Only ellipses and insertions in brackets may differ, and full stops and commas at its ends and beside an ellipsis;
    what lies in the `silent` ranges of the passage (labels, notes) may be left out.
    """
    quote = parse(edited)
    if not quote.words:
        return [Phrase("No words of the passage are left.")]
    readings = [tokens(verbatim)]
    if silent:
        readings.append(tokens(verbatim, silent))
    if any(next(matches(quote, said), None) for said in readings):
        return []
    found = [one.sentence for one in alterations(quote, verbatim, readings[-1])]
    return found or [
        Phrase(
            "An insertion in brackets stands for more than {0} words, or words come in another order: mark what is "
            "left out with “…”.",
            IN_PLACE,
        )
    ]


def alterations(quote: Shortening, text: str, said: Sequence[Token]) -> list[Alteration]:
    """In what a quotation departs from some words and marks of a text, as closely as the two can be laid together."""
    written = [one.norm if one.kind is Kind.LITERAL else f"\0{at}" for at, one in enumerate(quote.parts)]
    matcher = SequenceMatcher(None, written, [one.norm for one in said], autojunk=False)
    steps = matcher.get_opcodes()
    first = next((at for at, step in enumerate(steps) if step[0] == "equal"), len(steps))
    last = max((at for at, step in enumerate(steps) if step[0] == "equal"), default=-1)
    found: list[Alteration] = []
    for at, (kind, begin, end, low, high) in enumerate(steps):
        if kind == "equal":
            continue
        if at < first:  # what the text says before the quotation begins is not left out
            low = max(low, high - (end - begin))
        elif at > last:
            high = min(high, low + (end - begin))
        found += _altered(quote, text, (begin, end), said[low:high])
    return found


def _altered(quote: Shortening, text: str, place: Range, said: Sequence[Token]) -> Iterator[Alteration]:
    """What is wrong between two places that agree: nothing, where a mark stands for what the text has."""
    parts = quote.parts[slice(*place)]
    own = [one for one in parts if one.kind is Kind.LITERAL or (one.kind is Kind.STEM and not _begins(one, said))]
    is_open = any(one.kind is Kind.GAP for one in parts)
    some = (
        any(one.kind in (Kind.INSERTION, Kind.STEM) for one in parts) and sum(one.is_word for one in said) <= IN_PLACE
    )
    if not own and (is_open or some or not said):
        return
    before = [one for one in quote.parts[: place[0]] if one.is_word]
    yield Alteration(
        quote.text[own[0].start : own[-1].end] if own else "",
        "" if own and is_open else _shown(text, said),
        quote.text[before[-1].start : before[-1].end] if before else "",
        (own[0].start, own[-1].end) if own else (parts[0].start, parts[0].start) if parts else (0, 0),
    )


def _begins(stem: Part, said: Sequence[Token]) -> bool:
    return any(one.is_word and one.norm.startswith(stem.norm) for one in said)


def _shown(text: str, said: Sequence[Token]) -> str:
    if not said:
        return ""
    whole = " ".join(text[said[0].start : said[min(len(said), _SHOWN) - 1].end].split())
    return whole if len(said) <= _SHOWN else f"{whole} …"
