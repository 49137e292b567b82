"""How much of what a group says of a theme comes from one person, and from one document (METHOD: robustness)."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from annotator.analysis.groups import People
from annotator.analysis.tallied import Tallied, by_document
from annotator.core.ids import CodeId


@dataclass(frozen=True, slots=True)
class Concentration:
    """Of the `passages` of a theme that count for a group: who is heard in most of them, and the document with most.

    Where several have as many, the first in the order of the documents is named.
    """

    passages: int
    speaker: str
    by_speaker: int
    document: str
    by_document: int

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
    persons: defaultdict[tuple[CodeId, str], Counter[str]] = defaultdict(Counter)
    for row in filter(tallied.counts_theme, tallied.rows):
        heard = dict.fromkeys((one.group, one.person) for one in map(tallied.member_of.__getitem__, row.speakers))
        for group, person in heard:
            persons[row.code, group][person] += row.passages
    found: defaultdict[CodeId, dict[str, Concentration]] = defaultdict(dict)
    order = {title: at for at, title in enumerate(titles)}
    for (code, group), documents in by_document(tallied).items():
        (person, by_speaker) = persons[code, group].most_common(1)[0]
        place = max(documents, key=lambda one: (documents[one], -order[one]))
        passages = tallied.counts.passages[code, group]
        found[code][group] = Concentration(passages, names[person], by_speaker, titles[place], documents[place])
    return found
