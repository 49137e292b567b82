"""Upon which facts a status was settled, and which of them are no longer so."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from annotator.analysis.compared import Cell, Comparison, Theme
from annotator.core.errors import Refused
from annotator.core.phrases import Phrase
from annotator.core.settled import Settled
from annotator.core.status import worded
from annotator.core.thresholds import Thresholds

Numbers = tuple[int, int | None]
"""The passages and the speakers of one group, the speakers None where their number is not known."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What each group said of a theme (None: it does not speak), what the rule proposed for whom, and by which rule.

    `where`, `coder` and `beside` say what was counted: with others it cannot be told what has changed.
    """

    groups: Mapping[str, Numbers | None]
    status: str | None
    owners: tuple[str, ...]
    thresholds: Thresholds
    where: tuple[tuple[str, str], ...] = ()
    coder: str | None = None
    beside: tuple[str, ...] = ()


def of(comparison: Comparison, theme: Theme) -> Basis:
    """Upon what a status would be settled now."""
    return Basis(
        {group.name: _numbers(theme.cells[group.name]) for group in comparison.compared},
        theme.proposal.status,
        theme.proposal.discussed_by,
        comparison.thresholds,
        comparison.where,
        comparison.named,
        _beside(comparison),
    )


def written(comparison: Comparison, theme: Theme) -> str:
    """The facts upon which a status would be settled now, to be kept with it (`verbs.project.settle`).

    Empty where nothing is counted: there a status rests on what was read.
    """
    return text(of(comparison, theme)) if comparison.is_counted else ""


def text(facts: Basis) -> str:
    """Facts as they are kept."""
    rule = facts.thresholds
    beside = {"beside": facts.beside} if facts.beside else {}
    return json.dumps(
        {
            "groups": facts.groups,
            "status": facts.status,
            "for": facts.owners,
            "rule": [rule.in_passing, rule.min_speakers, rule.min_base, rule.emphasis_ratio],
            "where": facts.where,
            "coder": facts.coder,
            **beside,
        },
        ensure_ascii=False,
    )


def read(text: str) -> Basis | None:
    """Facts as they were kept; None where there are none, or somebody wrote what are none."""
    try:
        kept = json.loads(text)
        return Basis(
            {str(name): None if one is None else (int(one[0]), _known(one[1])) for name, one in kept["groups"].items()},
            kept["status"],
            tuple(map(str, kept["for"])),
            Thresholds(*kept["rule"]),
            tuple((str(name), str(value)) for name, value in kept["where"]),
            kept["coder"],
            tuple(map(str, kept.get("beside", ()))),
        )
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, Refused):
        return None


def held_against(comparison: Comparison) -> Comparison:
    """The same comparison, whose themes say what has changed since they were settled."""
    themes = tuple(
        theme if theme.settlement is None else replace(theme, changed=changed(comparison, theme, theme.settlement))
        for theme in comparison.themes
    )
    return replace(comparison, themes=themes)


def changed(comparison: Comparison, theme: Theme, settled: Settled) -> tuple[str, ...]:
    """What has changed since a status was settled, in sentences; nothing where what is counted is not the same."""
    said: list[str] = []
    if settled.at and comparison.codebook[theme.code].defined > settled.at:
        said.append(Phrase("The code was redefined since."))
    then, now = read(settled.basis), of(comparison, theme)
    if then is not None and _counted(then) == _counted(now):
        said += [*_proposals(then, now), *_of_groups(then, now), *_rules(then.thresholds, now.thresholds)]
    return tuple(said)


def _counted(basis: Basis) -> tuple[set[tuple[str, str]], str | None, set[str]]:
    """What was counted."""
    return set(basis.where), basis.coder, set(basis.beside)


def _beside(comparison: Comparison) -> tuple[str, ...]:
    """What must stand beside passages, by the names of the codes: numbers differ from copy to copy."""
    book = comparison.codebook
    return tuple(
        f"{'without' if one.is_absent else 'with'} {' or '.join(map(book.shortest, one.codes))}, {one.where}"
        for one in comparison.beside
    )


def _proposals(then: Basis, now: Basis) -> Iterator[str]:
    if then.status != now.status:
        yield Phrase("The rule proposed “{0}” then, “{1}” now.", worded(then.status), worded(now.status))
    elif set(then.owners) != set(now.owners):
        yield Phrase("Discussed by {0} then, by {1} now.", ", ".join(then.owners), ", ".join(now.owners))


def _of_groups(then: Basis, now: Basis) -> Iterator[str]:
    for name in dict.fromkeys([*then.groups, *now.groups]):
        if name not in now.groups:
            yield Phrase("{0} is no longer compared.", name)
        elif name not in then.groups:
            yield Phrase("{0} was not compared then.", name)
        else:
            yield from _of_group(name, then.groups[name], now.groups[name])


def _of_group(name: str, then: Numbers | None, now: Numbers | None) -> Iterator[str]:
    if then is None or now is None:
        if then != now:
            yield Phrase("{0} did not speak then.", name) if then is None else Phrase("{0} no longer speaks.", name)
        return
    if then[0] != now[0]:
        yield Phrase("{0}: {1:,} passages then, {2:,} now.", name, then[0], now[0])
    if then[1] != now[1]:
        yield _speakers(name, then[1], now[1])


def _speakers(name: str, then: int | None, now: int | None) -> Phrase:
    if then is None or now is None:
        return Phrase("{0}: the number of speakers was not known then, or is not now.", name)
    return Phrase("{0}: {1:,} speakers then, {2:,} now.", name, then, now)


def _rules(then: Thresholds, now: Thresholds) -> Iterator[str]:
    if then.in_passing != now.in_passing:
        yield Phrase("Mentions in passing: up to {0:,} then, {1:,} now.", then.in_passing, now.in_passing)
    if then.min_speakers != now.min_speakers:
        yield Phrase("Speakers needed: {0:,} then, {1:,} now.", then.min_speakers, now.min_speakers)
    if then.min_base != now.min_base:
        yield Phrase("Passages needed to judge the emphasis: {0:,} then, {1:,} now.", then.min_base, now.min_base)
    if then.emphasis_ratio != now.emphasis_ratio:
        ratios = then.emphasis_ratio, now.emphasis_ratio
        yield Phrase("Emphasis differed from {0:g} times on then, from {1:g} times now.", *ratios)


def _numbers(cell: Cell | None) -> Numbers | None:
    return None if cell is None else (cell.passages, cell.speakers)


def _known(number: Any) -> int | None:
    return None if number is None else int(number)
