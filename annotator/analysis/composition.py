"""What a parent theme is made of in each group: shares of the parent, ranks, reversals, and the ratio of two codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from annotator.analysis import counting, rule
from annotator.analysis.compared import Comparison
from annotator.analysis.counting import Count
from annotator.analysis.rule import Reversal
from annotator.analysis.theme_set import ThemeSet
from annotator.core.errors import Refused
from annotator.core.ids import CodeId


class Piece(NamedTuple):
    """One code within a parent, in one group: its passages, of those of the parent, and its rank among the others.

    `share` is None where the group says nothing of the parent.
    """

    passages: int
    share: float | None
    rank: int


@dataclass(frozen=True, slots=True)
class Composition:
    """The codes of a parent theme with a piece for each group that speaks, and every two of them that are reversed."""

    parent: CodeId
    pieces: Mapping[CodeId, Mapping[str, Piece]]
    reversals: tuple[Reversal, ...]


class Ratio(NamedTuple):
    """The passages of two codes in one group, and how many times the second the first is: None where there is none."""

    first: int
    second: int
    times: Fraction | None


def composition(comparison: Comparison, parent: CodeId) -> Composition:
    """What a theme is made of: the reported codes directly below it, or where none is, those of the codebook.

    Ranks and shares are within the parent, whose passages are the distinct union of all below it (METHOD: share of
    parent); pieces may therefore add up to more. Raises Refused for a code that has none below, or is not counted.
    """
    reported = ThemeSet(comparison.codebook, [theme.code for theme in comparison.themes])
    name = comparison.codebook[parent].name
    if parent not in comparison.cells:
        raise Refused("“{0}” is not among the codes that are reported.", name)
    within = reported.within(parent) if parent in reported else [one.id for one in comparison.codebook.children(parent)]
    if not within:
        raise Refused("“{0}” has no codes below it: there is nothing that it is made of.", name)
    speaking = [group.name for group in comparison.groups if group.words]
    found = {code: {group: Count(_passages(comparison, code, group)) for group in speaking} for code in within}
    ranks = counting.ranks(within, speaking, found)
    whole = {group: _passages(comparison, parent, group) for group in speaking}
    pieces = {
        code: {
            group: Piece(
                found[code][group].passages,
                found[code][group].passages / whole[group] if whole[group] else None,
                ranks[code][group],
            )
            for group in speaking
        }
        for code in within
    }
    compared = [group.name for group in comparison.compared if group.words]
    return Composition(parent, pieces, tuple(rule.reversals(ranks, compared)))


def ratios(comparison: Comparison, first: CodeId, second: CodeId) -> dict[str, Ratio]:
    """The passages of one code to those of another, in each group that speaks: 149 to 86 here, the reverse there.

    Raises Refused for a code that is not counted.
    """
    for code in (first, second):
        if code not in comparison.cells:
            name = comparison.codebook[code].name
            raise Refused("“{0}” is not among the codes that are reported.", name)
    found = {}
    for group in comparison.groups:
        if group.words:
            one, other = (_passages(comparison, code, group.name) for code in (first, second))
            found[group.name] = Ratio(one, other, Fraction(one, other) if other else None)
    return found


def _passages(comparison: Comparison, code: CodeId, group: str) -> int:
    cell = comparison.cells[code][group]
    return 0 if cell is None else cell.passages
