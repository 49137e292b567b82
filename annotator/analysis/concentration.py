"""How much of what a group says of a theme comes from one person, and from one document (METHOD: robustness)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from annotator.analysis.groups import People
from annotator.analysis.tallied import Tallied
from annotator.core.ids import CodeId, DocumentId, SpeakerId


@dataclass(frozen=True, slots=True)
class Concentration:
    """Of the `passages` of a theme that count for a group: who is heard in most of them, and the document with most.

    Where several have as many, the first in the order of the documents is named. `voices` are the labels under which
    that person speaks for the group, `place` is that document.
    """

    passages: int
    speaker: str
    by_speaker: int
    document: str
    by_document: int
    voices: frozenset[SpeakerId]
    place: DocumentId

    @property
    def speaker_share(self) -> float:
        """The part of the passages in which that speaker is heard."""
        return self.by_speaker / self.passages

    @property
    def document_share(self) -> float:
        """The part of the passages that is in that document."""
        return self.by_document / self.passages


def concentrations(tallied: Tallied, people: People) -> dict[CodeId, dict[str, Concentration]]:
    """The concentration of each theme in each group that speaks of it."""
    names = {f"participant {one.id}": one.name for one in people.participants.values()}
    names |= {f"label {one.id}": one.label for one in people.speakers}
    titles = {one.id: one.title for one in people.documents}
    voices: defaultdict[tuple[str, str], set[SpeakerId]] = defaultdict(set)
    for one in tallied.members:
        voices[one.group, one.person].add(one.speaker)
    found: defaultdict[CodeId, dict[str, Concentration]] = defaultdict(dict)
    for (code, group, place, most), (_, _, person, heard) in zip(
        tallied.most_in_document(), tallied.most_by_person(), strict=True
    ):
        passages = int(tallied.whole.passages[tallied.place[code], tallied.names.index(group)])
        found[code][group] = Concentration(
            passages, names[person], heard, titles[place], most, frozenset(voices[group, person]), place
        )
    return found
