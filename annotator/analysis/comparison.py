"""The comparison: themes against groups, with every measure, and the status that each theme is proposed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from annotator.analysis import basis, counting, proposing, theme_set
from annotator.analysis.checking import Checking
from annotator.analysis.compared import Cell, Comparison, Group, Theme
from annotator.analysis.counting import Counted
from annotator.analysis.frequencies import distinct, frequencies, of_nobody
from annotator.analysis.groups import CROSS, By, People, members, names, not_compared, order, without_role
from annotator.analysis.report_numbers import numbered
from annotator.analysis.theme_set import ThemeSet
from annotator.core.codebook import Codebook
from annotator.core.conditions import Beside
from annotator.core.ids import CodeId, CoderId, DocumentId
from annotator.core.sets import CodeSet
from annotator.core.settled import Settled
from annotator.core.thresholds import Thresholds

__all__ = ["Cell", "Comparison", "Group", "Material", "Theme", "compare"]


@dataclass(frozen=True, slots=True)
class Material:
    """What a comparison is made of: people, codes, tallies as `frequencies` takes them, and what was settled.

    `coder` names the one coder who is counted, `named` the one who was asked for; `finished` has the stamp at which
    each document was marked finished by who counts there. `theme_set` are the codes that are reported, None where all
    are. `distinct` says in how many ranges, of all that is reported joined, exactly which speakers are heard, as
    columns speakers and passages; None where that is not asked for. `beside` says which passages alone are tallied.
    """

    people: People
    codebook: Codebook
    voices: pd.DataFrame
    sets: pd.DataFrame
    settled: Mapping[CodeId, Settled]
    sources: frozenset[tuple[DocumentId, CoderId]] = frozenset()
    coder: str | None = None
    left_out: tuple[str, ...] = ()
    finished: Mapping[DocumentId, bytes] = field(default_factory=dict)
    named: str | None = None
    theme_set: CodeSet | None = None
    distinct: pd.DataFrame | None = None
    beside: tuple[Beside, ...] = ()

    @property
    def reported(self) -> ThemeSet:
        """The codes that are reported, as a theme set."""
        return theme_set.reported(self.codebook, None if self.theme_set is None else self.theme_set.codes, self.beside)


def compare(material: Material, by: By, where: tuple[tuple[str, str], ...], thresholds: Thresholds) -> Comparison:
    """Every reported code against every group; `by` and `where` as in `groups.members`."""
    reported = material.reported
    found = members(material.people, by, where)
    counted = frequencies(material.voices, material.sets, found)
    among = counting.groups(
        by,
        order(material.people, by, found),
        found,
        counting.own(counted, reported.counted),
        None if material.distinct is None else distinct(material.distinct, found),
    )
    counts = counting.counts(material.codebook, counted)
    alone = of_nobody(material.sets[material.sets["code"].isin(list(reported.counted))], found)
    return made(material, by, where, thresholds, Counted(found, counts, among, alone))


def made(
    material: Material, by: By, where: tuple[tuple[str, str], ...], thresholds: Thresholds, counted: Counted
) -> Comparison:
    """The comparison of what was counted."""
    reported = material.reported
    without = Comparison(
        CROSS.join(names(by)),
        material.coder,
        thresholds,
        where,
        groups=(),
        themes=(),
        documents=tuple(document.title for document in material.people.documents),
        left_out=material.left_out,
        sources=material.sources,
        group_of={member.speaker: member.group for member in counted.members},
        not_compared=not_compared(material.people),
        without_role=without_role(material.people, by, counted.members),
        by_parts=names(by),
        named=material.named,
        theme_set=None if material.theme_set is None else material.theme_set.name,
        counted=reported.counted,
        codebook=material.codebook,
        beside=material.beside,
    )
    return counted_again(without, material, counted)


def counted_again(before: Comparison, material: Material, counted: Counted) -> Comparison:
    """A comparison with other counts: of the same people, codes and groups, by the same rule."""
    reported = material.reported
    second = [code for one in material.beside for code in one.codes]
    checking = Checking(material.codebook, counted.members, material.finished, second)
    cells = counting.cells(material.codebook, reported, counted.groups, counted.counts, checking)
    themes = proposing.themes(material.codebook, reported, counted, cells, before.thresholds, material.settled)
    found = replace(
        before,
        groups=counted.groups,
        themes=numbered(themes, [group.name for group in counted.groups]),
        of_nobody=counted.of_nobody,
        cells=cells,
    )
    return basis.held_against(found)
