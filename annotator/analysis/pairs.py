"""Two groups that are tested against each other: in which documents, and whether they can be."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.analysis import permutation
from annotator.analysis.permutation import Design
from annotator.analysis.tallied import Tallied
from annotator.core.errors import Refused
from annotator.core.ids import DocumentId
from annotator.core.phrases import Phrase

Words = dict[str, Counter[DocumentId]]
"""The words of each group in each document in which it speaks."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two groups and the documents by which they are tested, those of the second apart where none holds both.

    `design` is None where no test can be made, and `note` says why; it also says which documents are left aside.
    """

    first: str
    second: str
    firsts: tuple[DocumentId, ...]
    seconds: tuple[DocumentId, ...]
    design: Design | None
    note: str = ""


MOST_GROUPS = 20
"""How many groups are tested two by two, and tried; by person or document a large study has thousands."""


def refuse_many(groups: int) -> None:
    """Raise Refused where groups are too many to be held against each other two by two."""
    if groups > MOST_GROUPS:
        raise Refused(
            "These are {0:,} groups. Statuses are tried, and groups tested two by two, with up to {1:,}: compare by "
            "something with fewer.",
            groups,
            MOST_GROUPS,
        )


def words(tallied: Tallied) -> Words:
    """The words of each group by document; documents in which it speaks none are not among them."""
    found: defaultdict[str, Counter[DocumentId]] = defaultdict(Counter)
    for one in tallied.members:
        if one.words:
            found[one.group][one.document] += one.words
    return {name: found[name] for name in tallied.names if found[name]}


def paired(spoken: Words) -> list[Pair]:
    """Every two groups that speak. Raises Refused where fewer than two do, or more than can be held together."""
    refuse_many(len(spoken))
    if not spoken:
        raise Refused("Statistics compare two groups. Nobody who is compared speaks in these documents.")
    if len(spoken) == 1:
        raise Refused("Statistics compare two groups. Only “{0}” speaks in these documents.", next(iter(spoken)))
    return [_pair(first, second, spoken) for first, second in combinations(spoken, 2)]


def _pair(first: str, second: str, spoken: Words) -> Pair:
    firsts, seconds = tuple(spoken[first]), tuple(spoken[second])
    both = tuple(one for one in firsts if one in spoken[second])
    if not both:
        design = permutation.between(len(firsts), len(seconds))
        return Pair(first, second, firsts, seconds, *_possible(design, _few(firsts, seconds)))
    aside = len({*firsts, *seconds}) - len(both)
    if len(both) < 2:
        note = Phrase("Only one document holds both groups, so that its signs cannot be flipped against others.")
        return Pair(first, second, both, both, None, note)
    said = Phrase("Documents hold both groups: signs are flipped within those that do ({0}).", len(both))
    if aside:
        said = Phrase("{0} Left aside, for only one of the two speaks there: {1}.", said, aside)
    return Pair(first, second, both, both, permutation.within(len(both)), said)


def _few(firsts: Sequence[DocumentId], seconds: Sequence[DocumentId]) -> str:
    return Phrase(
        "One document of one group stands against {0}: no test can tell them apart.", len([*firsts, *seconds]) - 1
    )


def _possible(design: Design, note: str) -> tuple[Design | None, str]:
    """No test can be made where even the clearest difference would come up in every arrangement."""
    return (design, "") if design.smallest < 1 else (None, note)
