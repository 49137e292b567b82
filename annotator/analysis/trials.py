"""What is changed, one thing at a time, to see whether a status survives it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.analysis import rule
from annotator.analysis.groups import DOCUMENT, PARTICIPANT, By, People, names
from annotator.analysis.rule import Proposal
from annotator.analysis.tallied import Counts, Tallied
from annotator.core.ids import CodeId
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


def settings(
    tallied: Tallied, thresholds: Thresholds, others: Mapping[str, Tallied]
) -> Iterator[tuple[Trial, Mapping[CodeId, Proposal]]]:
    """What is proposed as other coders coded, whose tallies are `others` by name, by other thresholds, and by rate."""
    for name, other in others.items():
        yield Trial(CODER, name), proposals(other, thresholds)
    for trial, changed in ladder(thresholds):
        yield trial, proposals(tallied, changed)
    yield Trial(MEASURE, RATE), proposals(tallied, thresholds, measure=RATE)


def left_out(tallied: Tallied, people: People, by: By) -> Iterator[tuple[Sequence[Trial], Sequence[int], Counts]]:
    """Each document and each person who speaks, many at once: the trials, which of the counts are theirs, the counts.

    What is compared itself, documents or participants, is not left out of its own comparison.
    """
    if DOCUMENT not in names(by):
        titles = {one.id: one.title for one in people.documents}
        for some, counts in tallied.without_documents():
            yield [Trial(WITHOUT_DOCUMENT, titles[tallied.documents[at]]) for at in some], range(len(some)), counts
    if PARTICIPANT not in names(by):
        called, spoken = called_by(people), {one.person for one in tallied.members if one.words}
        for some, counts in tallied.without_people():
            which = [at for at in some if tallied.people[at] in spoken]
            trials = [Trial(WITHOUT_SPEAKER, called[tallied.people[at]]) for at in which]
            yield trials, [at - some.start for at in which], counts


def called_by(people: People) -> dict[str, str]:
    """What a person is called, by `Member.person`: a label with its document."""
    titles = {one.id: one.title for one in people.documents}
    called = {f"participant {one.id}": one.name for one in people.participants.values()}
    return called | {f"label {one.id}": f"{one.label} ({titles.get(one.document, '')})" for one in people.speakers}


def proposals(tallied: Tallied, thresholds: Thresholds, *, measure: str = SHARE) -> dict[CodeId, Proposal]:
    """The status that the rule proposes for each theme, the emphasis judged by share or by rate."""
    return {code: proposal(tallied, tallied.whole, code, thresholds, measure) for code in tallied.reported.codes}


def proposal(tallied: Tallied, counts: Counts, code: CodeId, thresholds: Thresholds, measure: str = SHARE) -> Proposal:
    """The status that the rule proposes for a theme by some counts."""
    spoken = {name: at for at, name in enumerate(tallied.names) if counts.words[at]}
    weights = {name: counts.weight(tallied.place[code], at) for name, at in spoken.items()}
    if measure == RATE:  # which is a share of words
        weights = {name: replace(one, all_passages=one.words) for name, one in weights.items()}
    return rule.propose(weights, thresholds, _ranks(tallied, counts, code, spoken))


def _ranks(tallied: Tallied, counts: Counts, code: CodeId, spoken: Mapping[str, int]) -> dict[CodeId, dict[str, int]]:
    """The rank of each code below a theme by passages in each group; ties share the smaller number."""
    level = {one: counts.passages[tallied.place[one]].tolist() for one in tallied.reported.within(code)}
    return {
        one: {name: 1 + sum(other[at] > own[at] for other in level.values()) for name, at in spoken.items()}
        for one, own in level.items()
    }
