"""What is changed, one thing at a time, to see whether a status survives it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from annotator.analysis import rule
from annotator.analysis.groups import DOCUMENT, PARTICIPANT, By, People
from annotator.analysis.rule import Proposal, Weight
from annotator.analysis.tallied import Counts, Size, Tallied, sizes
from annotator.core.ids import CodeId, SpeakerId
from annotator.core.thresholds import Thresholds

CODER, THRESHOLD, MEASURE, WITHOUT_DOCUMENT, WITHOUT_SPEAKER = KINDS = (
    "coder", "threshold", "measure", "without document", "without speaker",
)  # fmt: skip
SHARE, RATE = "share", "rate"
_LEAST = {"in_passing": 0, "min_speakers": 1, "min_base": 0, "emphasis_ratio": 1}


@dataclass(frozen=True, slots=True)
class Trial:
    """One thing that is changed: its kind, what it is called, and its value where it is a threshold."""

    kind: str
    name: str
    value: float | None = None


class Tried(NamedTuple):
    """A trial, and the status that the rule proposes for each theme under it."""

    trial: Trial
    proposals: Mapping[CodeId, Proposal]


def ladder(thresholds: Thresholds) -> list[tuple[Trial, Thresholds]]:
    """Each threshold one step down and one up, the others as they are; a step that is no threshold is left out.

    In passing and speakers by 1, the base half and double, the ratio by a quarter.
    """
    steps = {
        "in_passing": (thresholds.in_passing - 1, thresholds.in_passing + 1),
        "min_speakers": (thresholds.min_speakers - 1, thresholds.min_speakers + 1),
        "min_base": (thresholds.min_base // 2, thresholds.min_base * 2),
        "emphasis_ratio": (thresholds.emphasis_ratio * 0.75, thresholds.emphasis_ratio * 1.25),
    }
    return [
        (Trial(THRESHOLD, name, value), replace(thresholds, **{name: value}))  # type: ignore[arg-type]
        for name, values in steps.items()
        for value in values
        if value >= _LEAST[name] and value != getattr(thresholds, name)
    ]


def tried(
    tallied: Tallied, people: People, by: By, thresholds: Thresholds, others: Mapping[str, Tallied]
) -> Iterator[Tried]:
    """Everything that is tried; `others` are the tallies of other coders, by name."""
    for name, other in others.items():
        yield Tried(Trial(CODER, name), proposals(other, thresholds))
    for trial, changed in ladder(thresholds):
        yield Tried(trial, proposals(tallied, changed))
    yield Tried(Trial(MEASURE, RATE), proposals(tallied, thresholds, measure=RATE))
    for trial, speakers in left_out(tallied, people, by):
        counts, left = tallied.without(speakers), sizes(tallied, speakers)
        yield Tried(trial, _proposed(tallied, counts, left, thresholds, SHARE))


def left_out(tallied: Tallied, people: People, by: By) -> list[tuple[Trial, frozenset[SpeakerId]]]:
    """Each document and each person who speaks, with the labels that go with them.

    What is compared itself, documents or participants, is not left out of its own comparison.
    """
    titles = {one.id: one.title for one in people.documents}
    names = {f"participant {one.id}": one.name for one in people.participants.values()}
    names |= {f"label {one.id}": f"{one.label} ({titles.get(one.document, '')})" for one in people.speakers}
    found: dict[Trial, set[SpeakerId]] = {}
    for one in tallied.members:
        if by != DOCUMENT:
            found.setdefault(Trial(WITHOUT_DOCUMENT, titles[one.document]), set()).add(one.speaker)
    spoken = {one.person for one in tallied.members if one.words}
    for one in tallied.members:
        if by != PARTICIPANT and one.person in spoken:
            found.setdefault(Trial(WITHOUT_SPEAKER, names[one.person]), set()).add(one.speaker)
    return [(trial, frozenset(speakers)) for trial, speakers in found.items()]


def proposals(tallied: Tallied, thresholds: Thresholds, *, measure: str = SHARE) -> dict[CodeId, Proposal]:
    """The status that the rule proposes for each theme, the emphasis judged by share or by rate."""
    return _proposed(tallied, tallied.counts, sizes(tallied), thresholds, measure)


def _proposed(
    tallied: Tallied, counts: Counts, left: Mapping[str, Size], thresholds: Thresholds, measure: str
) -> dict[CodeId, Proposal]:
    spoken = {name: size for name, size in left.items() if size.words}
    found = {}
    for code in (tallied.codebook[one] for one in tallied.reported.codes):
        weights = {
            name: Weight(
                counts.passages[code.id, name],
                tallied.heard(counts.persons.get((code.id, name), {})),
                size.participants,
                size.words if measure == RATE else counts.own[name],  # a rate is a share of words
                size.words,
            )
            for name, size in spoken.items()
        }
        within = tallied.reported.within(code.id)
        found[code.id] = rule.propose(weights, thresholds, _ranks(counts, within, list(spoken)))
    return found


def _ranks(counts: Counts, level: Sequence[CodeId], names: Sequence[str]) -> dict[CodeId, dict[str, int]]:
    """The rank of each code of a level by passages in each group; ties share the smaller number."""
    return {
        code: {
            name: 1 + sum(counts.passages[other, name] > counts.passages[code, name] for other in level)
            for name in names
        }
        for code in level
    }
