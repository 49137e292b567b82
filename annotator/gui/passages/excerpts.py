"""Passages as a list shows them: each in its context."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from annotator.core.documents import SpokenTurn
from annotator.core.ids import SpeakerId
from annotator.core.turns import Turns
from annotator.listings import Found
from annotator.project import Project

CONTEXT = 80
"""How many characters of the turn are shown on each side of a passage."""
AROUND = 600
"""How many, where the turns around are shown."""
LONGEST = 1500
"""How many characters of a passage are shown; the rest is read in its place."""
_KEPT = 12


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage as a list shows it: who, where (short title and turns), and the words in their context.

    `color` is that of the role, `hue` that of the code, both as stored; `label` names the code where it must be said,
    or another that overlaps, whose hue is then `label_hue`.
    `above` and `below` are the turns around, where they are asked for.
    """

    speakers: str
    title: str
    turns: tuple[int, int]
    before: str
    words: str
    after: str
    color: str
    hue: str
    label: str = ""
    above: str = ""
    below: str = ""
    exemplar: bool = False
    memo: bool = False
    label_hue: str | None = None


class Excerpts:
    """Makes excerpts; keeps the texts of the last documents that were asked about.

    `colors` gives the stored colour of each speaker's role or group; speakers of `first` are named before the others.
    Where `labelled`, each excerpt says which code it is of; where `around`, what was said before and after.
    """

    def __init__(
        self,
        project: Project,
        colors: Mapping[SpeakerId, str],
        first: Collection[SpeakerId] = (),
        *,
        labelled: bool = False,
        around: bool = False,
    ) -> None:
        self._colors, self._first, self._labelled, self._around = colors, first, labelled, around
        participants = {one.id: one.name for one in project.read.participants()}
        self._names: dict[SpeakerId, str] = {
            one.id: one.label if one.participant is None else participants[one.participant]
            for one in project.read.speakers()
        }
        documents = project.read.documents()
        short = shortened([one.title for one in documents])
        self._titles = {one.id: title for one, title in zip(documents, short, strict=True)}
        self._book = project.read.codebook()
        self._text = lru_cache(_KEPT)(project.read.text)
        self._turns = lru_cache(_KEPT)(project.read.turns)

    def speakers(self, found: Found) -> str:
        """Those who are heard in a passage, those who come first before the others."""
        return ", ".join(dict.fromkeys(self._names[voice] for voice in self._heard(found)))

    def of(self, found: Found) -> Excerpt:
        """A passage in its context."""
        text, turns = self._text(found.place), self._turns(found.place)
        first, last = _turn(turns, found.start), _turn(turns, found.end - 1)
        floor, roof = first.body if first else 0, last.end if last else len(text)
        reach = AROUND if self._around else CONTEXT
        begin, end = max(floor, found.start - reach), min(roof, found.end + reach)
        before, after = text[begin : found.start], text[found.end : end]
        words = found.text if len(found.text) <= LONGEST else found.text[:LONGEST].rstrip() + " …"
        return Excerpt(
            self.speakers(found),
            self._titles[found.place],
            (first.number if first else 0, last.number if last else 0),
            _on_one_line(_begun(before) if begin > floor else before).lstrip(),
            _on_one_line(words),
            _on_one_line(_ended(after) if end < roof else after).rstrip(),
            next((self._colors[voice] for voice in self._heard(found) if voice in self._colors), ""),
            self._book.hue(found.codes[0]),
            found.code if self._labelled else "",
            self._said(text, turns, first.number - 2) if self._around and first else "",
            self._said(text, turns, last.number) if self._around and last else "",
            found.exemplar,
            bool(found.memo),
        )

    def _said(self, text: str, turns: Turns, at: int) -> str:
        """What was said in a turn, and by whom; of a long one the beginning."""
        if not 0 <= at < len(turns):
            return ""
        turn = turns[at]
        words = text[turn.body : min(turn.end, turn.body + AROUND)]
        who = "" if turn.speaker is None else self._names.get(turn.speaker, "")
        said = _on_one_line(words if turn.body + AROUND >= turn.end else _ended(words))
        return f"{who}: {said}" if who else said

    def _heard(self, found: Found) -> list[SpeakerId]:
        return sorted(found.voices, key=lambda voice: voice not in self._first)


def shortened(titles: Sequence[str]) -> list[str]:
    """Titles without the words with which all of them begin: "Focus group A" and "Focus group B" are "A" and "B"."""
    words = [title.split() for title in titles]
    common = 0
    while len(titles) > 1 and all(len(one) > common + 1 for one in words) and len({one[common] for one in words}) == 1:
        common += 1
    return [" ".join(one[common:]) for one in words] if common else list(titles)


def _turn(turns: Turns, place: int) -> SpokenTurn | None:
    number = turns.at(place)
    return turns[number - 1] if number else None


def _begun(piece: str) -> str:
    """A piece that begins within a sentence, from its first whole word on."""
    _, space, rest = piece.partition(" ")
    return f"… {rest}" if space else "…"


def _ended(piece: str) -> str:
    kept, space, _ = piece.rpartition(" ")
    return f"{kept} …" if space else "…"


def _on_one_line(piece: str) -> str:
    return piece.replace("\n", " ")
