"""Who says it: how the passages of a theme are spread over the persons of a group."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator.core.ids import CodeId, SpeakerId
from annotator.gui.compare.scene import Address, Scene
from annotator.store.retrieval import SetTally

if TYPE_CHECKING:
    from annotator.project import Project


Counts = dict[tuple[CodeId, str], Counter[str]]
"""The passages of each person, by code and group."""


class Voices:
    """The persons of each group with the passages in which they are heard; reads the tallies when first asked.

    A person is a participant, or a label to which nobody was assigned.
    """

    def __init__(self, project: Project, scene: Scene) -> None:
        self._project = project
        self._comparison = scene.comparison
        self._parents = {code.id for code in scene.codebook if scene.codebook.children(code.id)}
        self._names, self._persons = _persons(project)
        self._heard: dict[str, Mapping[str, set[str]]] = {}
        self._counts: Counts | None = None
        self._passages, self._several = 0, 0

    def of(self, address: Address) -> list[tuple[str, int]]:
        """The persons of a group who are heard in the passages of a theme, with how many, the most first.

        A passage in which several of them speak counts for each, so that they may add up to more than the cell.
        """
        found = self._read().get((address.code, address.group or ""), Counter())
        return [(self._names[person], passages) for person, passages in found.most_common()]

    def total(self) -> tuple[int, int]:
        """How many passages are compared, each code its own, and how many of them count for more than one group."""
        self._read()
        return self._passages, self._several

    def _read(self) -> Counts:
        if self._counts is None:
            self._counts = defaultdict(Counter)
            for tally in self._project.retrieval.set_tallies(self._comparison.sources):
                self._take(tally, self._counts)
        return self._counts

    def _take(self, tally: SetTally, counts: Counts) -> None:
        heard = self._heard.get(tally.speakers)
        if heard is None:
            heard = self._heard[tally.speakers] = self._groups(tally.speakers)
        if not tally.whole:
            self._passages += tally.passages * bool(heard)
            self._several += tally.passages * (len(heard) > 1)
        if bool(tally.whole) == (tally.code in self._parents):
            for group, persons in heard.items():
                for person in persons:
                    counts[tally.code, group][person] += tally.passages

    def _groups(self, written: str) -> Mapping[str, set[str]]:
        """The persons of each group among speakers as the tally writes them."""
        heard: defaultdict[str, set[str]] = defaultdict(set)
        for speaker in (SpeakerId(int(number)) for number in written.split(",") if number):
            if speaker in self._comparison.group_of:
                heard[self._comparison.group_of[speaker]].add(self._persons[speaker])
        return heard


def _persons(project: Project) -> tuple[dict[str, str], dict[SpeakerId, str]]:
    """The name of each person, and which person stands behind each label."""
    participants = {one.id: one.name for one in project.read.participants()}
    names, persons = {}, {}
    for speaker in project.read.speakers():
        known = speaker.participant is not None
        person = f"participant {speaker.participant}" if known else f"label {speaker.id}"
        persons[speaker.id] = person
        names[person] = participants[speaker.participant] if speaker.participant is not None else speaker.label
    return names, persons
