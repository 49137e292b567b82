"""In which order passages are listed, and under which headings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from annotator.core.ids import PassageId, SpeakerId
from annotator.core.people import NO_ROLE
from annotator.countable import counts
from annotator.gui.language.told import told
from annotator.project import Project
from annotator.store.finding import Hit

NOTHING, PLACE, CODE, ROLE, SPEAKER, DOCUMENT, LENGTH, NEWEST = (
    "none", "place", "code", "role", "speaker", "document", "length", "newest",
)  # fmt: skip
GROUPS = NOTHING, CODE, ROLE, SPEAKER, DOCUMENT
ORDERS = PLACE, CODE, SPEAKER, LENGTH, NEWEST


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above the passages of a group; `hue` is the stored colour of a code, `color` that of a role.

    `count` is None where passages are not counted.
    """

    title: str
    count: int | None
    hue: str | None = None
    color: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Passages under a heading; where nothing is grouped they have none."""

    heading: Heading | None
    hits: Sequence[Hit]


Heard = Mapping[PassageId, tuple[SpeakerId, ...]]


class Arranger:
    """Orders and groups passages of one project, whose names it reads once."""

    def __init__(self, project: Project) -> None:
        book, self._is_counted = project.read.codebook(), counts(project)
        self._codes = {one.id: (at, book.shortest(one.id), book.hue(one.id)) for at, one in enumerate(book)}
        self._titles = {one.id: (at, one.title) for at, one in enumerate(project.read.documents())}
        roles = {one.id: (at, one.name, one.color) for at, one in enumerate(project.read.roles())}
        people = {one.id: one for one in project.read.participants()}
        self._names: dict[SpeakerId, str] = {}
        self._roles: dict[SpeakerId, tuple[int, str, str]] = {}
        for speaker in project.read.speakers():
            who = None if speaker.participant is None else people[speaker.participant]
            self._names[speaker.id] = speaker.label if who is None else who.name
            none = len(roles), told(NO_ROLE), ""
            self._roles[speaker.id] = none if who is None or who.role is None else roles[who.role]

    def arranged(self, hits: Sequence[Hit], group: str, order: str, heard: Heard) -> list[Group]:
        """Passages, given in reading order, in groups; those of several voices stand under all of them together."""
        ordered = hits if order == PLACE else sorted(hits, key=self._order(order, heard))
        if group == NOTHING:
            return [Group(None, ordered)]
        key, heading = self._grouping(group, heard)
        found: dict[Any, list[Hit]] = {}
        for hit in ordered:
            found.setdefault(key(hit), []).append(hit)
        counts = {key: len(some) if self._is_counted else None for key, some in found.items()}
        return [Group(heading(key, counts[key]), found[key]) for key in sorted(found)]

    def names(self, voices: Sequence[SpeakerId]) -> str:
        """Those who are heard, by name."""
        return ", ".join(dict.fromkeys(self._names[voice] for voice in voices))

    def persons(self, voices: Sequence[SpeakerId]) -> int:
        """How many persons these labels stand for."""
        return len({self._names[voice] for voice in voices})

    def _order(self, order: str, heard: Heard) -> Callable[[Hit], Any]:
        if order == CODE:
            return lambda hit: self._codes[hit.code][0]
        if order == SPEAKER:
            return lambda hit: self.names(heard.get(hit.id, ())).casefold()
        if order == LENGTH:
            return lambda hit: hit.start - hit.end
        return lambda hit: bytes(255 - byte for byte in hit.uid)

    def _grouping(self, group: str, heard: Heard) -> tuple[Callable[[Hit], Any], Callable[[Any, int | None], Heading]]:
        """What a passage is grouped by, in the order of the groups, and the heading of a group."""
        if group == CODE:
            return lambda hit: self._codes[hit.code], lambda key, count: Heading(key[1], count, hue=key[2])
        if group == DOCUMENT:
            return lambda hit: self._titles[hit.document], lambda key, count: Heading(key[1], count)
        if group == SPEAKER:
            return lambda hit: self._spoken(hit, heard), lambda key, count: Heading(key[1], count, color=key[2])
        return (
            lambda hit: tuple(sorted({self._roles[voice] for voice in heard.get(hit.id, ())})),
            lambda key, count: Heading(
                ", ".join(name for _, name, _ in key) or _nobody(), count, color=key[0][2] if len(key) == 1 else None
            ),
        )

    def _spoken(self, hit: Hit, heard: Heard) -> tuple[str, str, str]:
        voices = heard.get(hit.id, ())
        name = self.names(voices) or _nobody()
        return name.casefold(), name, self._roles[voices[0]][2] if len(voices) == 1 else ""


def _nobody() -> str:
    return QCoreApplication.translate("Arranger", "nobody heard")
