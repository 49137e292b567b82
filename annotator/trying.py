"""Would it survive? The statuses of a project tried, and the tests that it may switch on, as rows of plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.core.errors import Refused
from annotator.core.ids import CoderId, DocumentId
from annotator.core.progress import Progress, unheard
from annotator.core.sets import EVERY
from annotator.countable import refuse_counts, refuse_statistics
from annotator.questions.material import bare, material_of
from annotator.questions.theme_sets import theme_set

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Material
    from annotator.analysis.concentration import Concentration
    from annotator.analysis.robustness import Robustness
    from annotator.analysis.scrutiny import Scrutiny
    from annotator.analysis.sources import Sources
    from annotator.analysis.statistics import Plan, Side, Statistics
    from annotator.project_file import ProjectFile

Row = dict[str, Any]

ROBUSTNESS = ("theme", "path", "status", "status_of", "trial", "changed", "value", "holds", "result", "result_of")
_RESTS = ("passages", "speaker", "by_speaker", "speaker_share", "document", "by_document", "document_share")
SURVIVAL = ("theme", "path", "status", "status_of", "settled", "holds", "trials", "breaks", "group", *_RESTS)
_SIDE = ("documents", "mean_rate", "pooled_rate", "speakers", "participants", "wilson_low", "wilson_high")
STATISTICS = (
    "theme", "path", "group", "other", *_SIDE, *(f"other_{name}" for name in _SIDE), "difference", "test",
    "arrangements", "drawn", "looked_at", "extreme", "seed", "p", "p_holm", "tests", "smallest_p", "smallest_p_holm",
    "fisher_p_exploratory", "note",
)  # fmt: skip


def tried(project: ProjectFile, comparison: Comparison, tell: Progress = unheard) -> Robustness:
    """Every status that a comparison proposes, tried.

    Another coder is tried where that coder has coded, or marked as finished, each compared document; those who coded
    some of them only are named as not tried. Raises Refused where the project is reflexive.
    """
    refuse_counts(project)
    return _tried(project, comparison, _material(project, comparison), tell)


def _tried(project: ProjectFile, comparison: Comparison, material: Material, tell: Progress) -> Robustness:
    from annotator.analysis.robustness import robustness

    others, not_tried = _others(project, comparison, [one.id for one in material.people.documents])
    by, where, thresholds = comparison.by_parts, comparison.where, comparison.thresholds
    return robustness(material, by, where, thresholds, others, not_tried, tell)


def planned(project: ProjectFile, comparison: Comparison) -> Plan:
    """What would be tested, and the smallest p that it can reach. Raises Refused where statistics are off."""
    from annotator.analysis.statistics import plan

    refuse_statistics(project)
    return plan(_material(project, comparison), comparison.by_parts, comparison.where)


def tested(project: ProjectFile, comparison: Comparison, tell: Progress = unheard) -> Statistics:
    """The tests of every theme in every two groups. Raises Refused where statistics are off, or one group speaks."""
    from annotator.analysis.statistics import statistics

    refuse_statistics(project)
    return statistics(_material(project, comparison), comparison.by_parts, comparison.where, tell=tell)


def scrutinised(project: ProjectFile, comparison: Comparison, tell: Progress = unheard) -> Scrutiny:
    """Everything that a comparison can be put to, for what is written down; a sentence where something cannot be.

    In a reflexive project nothing is tried; tests are made where the project has switched them on.
    """
    from annotator.analysis.scrutiny import Scrutiny
    from annotator.analysis.statistics import statistics

    facts = project.read.facts()
    if not facts.counts_shown:
        return Scrutiny()
    material, found = _material(project, comparison), Scrutiny()
    try:
        found = replace(found, robustness=_tried(project, comparison, material, tell))
    except Refused as error:
        found = replace(found, untried=f"not tried: {error}")
    if not facts.statistics_shown:
        return found
    try:
        return replace(found, statistics=statistics(material, comparison.by_parts, comparison.where, tell=tell))
    except Refused as error:
        return replace(found, untested=f"not tested: {error}")


def robustness_rows(project: ProjectFile, comparison: Comparison) -> list[Row]:
    """One row for each theme and trial.

    `status` is what the rule proposes, `status_of` the groups that discuss the theme; `trial` coder, threshold,
    measure, without document or without speaker; `changed` which, `value` the threshold that was set, else None;
    `holds` whether the status is the same, `result` and `result_of` what the rule proposes then.
    """
    result = tried(project, comparison)
    return [
        {
            "theme": one.path[-1],
            "path": " > ".join(one.path),
            "status": one.proposal.status,
            "status_of": list(one.proposal.discussed_by),
            "trial": trial.kind,
            "changed": trial.name,
            "value": trial.value,
            "holds": holds,
            "result": one.under(at).status,
            "result_of": list(one.under(at).discussed_by),
        }
        for one in result.themes
        for at, (trial, holds) in enumerate(zip(result.trials, one.outcomes, strict=True))
    ]


def survival_rows(project: ProjectFile, comparison: Comparison) -> list[Row]:
    """One row for each theme and group that speaks of it, or one without a group where none does.

    `status`, `status_of` and `settled` as in a comparison; it `holds` in so many of `trials`, and is broken by
    `breaks`. Of the `passages` of the group `by_speaker` are of its most frequent `speaker`, `by_document` in the
    `document` with most; shares are fractions.
    """
    from annotator.reports import survival

    settled = {theme.code: theme.settled for theme in comparison.themes}
    found = []
    for one in tried(project, comparison).themes:
        row = {
            "theme": one.path[-1],
            "path": " > ".join(one.path),
            "status": one.proposal.status,
            "status_of": list(one.proposal.discussed_by),
            "settled": settled[one.code],
            "holds": None if one.proposal.status is None else one.holds,
            "trials": None if one.proposal.status is None else one.trials,
            "breaks": [] if one.proposal.status is None else list(map(survival.broken, one.breaks)),
        }
        found += [{**row, "group": name, **_rests(rests)} for name, rests in one.concentrations.items()]
        if not one.concentrations:
            found.append({**row, "group": None, **_rests(None)})
    return found


def _rests(one: Concentration | None) -> Row:
    return {name: None if one is None else getattr(one, name) for name in _RESTS}


def statistics_rows(project: ProjectFile, comparison: Comparison) -> list[Row]:
    """One row for each theme and two groups; measures are None where they are not known, p where no test can be made.

    Rates are passages per 1,000 words of the group: `mean_rate` the mean of the documents' rates, `pooled_rate` that of
    all documents together; the Wilson interval is of speakers over participants, at 95 %. Of the arrangements
    `looked_at`, `extreme` are as far apart as the observed one. `p_holm` is corrected over all `tests`; `smallest_p`
    what the design can reach. `fisher_p_exploratory` compares speakers. A caveat goes with them:
    `analysis.statistics.CAVEAT`.
    """
    result = tested(project, comparison)
    return [
        {
            "theme": one.path[-1],
            "path": " > ".join(one.path),
            "group": one.first.group,
            "other": one.second.group,
            **_side(one.first),
            **{f"other_{name}": value for name, value in _side(one.second).items()},
            "difference": one.difference,
            "test": one.design.kind if one.design else None,
            "arrangements": one.design.arrangements if one.design else None,
            "drawn": one.design.drawn if one.design else None,
            "looked_at": one.outcome.looked_at if one.outcome else None,
            "extreme": one.outcome.extreme if one.outcome else None,
            "seed": result.seed if one.design and one.design.drawn else None,
            "p": one.p,
            "p_holm": one.corrected,
            "tests": result.tests,
            "smallest_p": one.design.smallest if one.design else None,
            "smallest_p_holm": result.smallest(one.design) if one.design else None,
            "fisher_p_exploratory": one.fisher,
            "note": one.note or None,
        }
        for one in result.rows
    ]


def _side(side: Side) -> Row:
    low, high = side.interval or (None, None)
    values = (side.documents, side.mean, side.pooled, side.speakers, side.participants, low, high)
    return dict(zip(_SIDE, values, strict=True))


def _material(project: ProjectFile, comparison: Comparison) -> Material:
    """What a comparison was made of."""
    from annotator.analysis.sources import Sources

    coders: dict[DocumentId, CoderId | None] = {
        one.id: None for one in project.read.documents() if one.title in comparison.documents
    }
    return _counted(project, comparison, Sources({**coders, **dict(comparison.sources)}))


def _counted(project: ProjectFile, comparison: Comparison, counted: Sources) -> Material:
    """The material of some sources, without the words under passages where no trial and no test needs them."""
    import pandas as pd

    from annotator.store.tallies import SetTally

    themes = theme_set(project, EVERY if comparison.theme_set is None else comparison.theme_set)
    if comparison.beside:
        return material_of(project, counted, comparison.by_parts, themes=themes, beside=comparison.beside)
    found = bare(project, comparison.by_parts, themes=themes, counted=counted)
    rows = project.retrieval.set_rows(found.sources)
    return replace(found, sets=pd.DataFrame(rows, columns=SetTally._fields))


def _others(
    project: ProjectFile, comparison: Comparison, documents: Sequence[DocumentId]
) -> tuple[dict[str, Material], list[str]]:
    """The materials of other coders whose own coding is complete, and the names of those whose coding is not."""
    from annotator.analysis.robustness import complete
    from annotator.analysis.sources import Sources

    coded = {source for source, _ in project.retrieval.sources() if source[0] in documents}
    readings, counted = project.read.readings(), coded & comparison.sources
    others, not_tried = {}, []
    for coder in project.read.coders():
        own = {source for source in coded if source[1] == coder.id}
        if own == counted:
            continue
        if complete(coder.id, documents, coded, readings):
            others[coder.name] = _counted(project, comparison, Sources(dict.fromkeys(documents, coder.id)))
        elif own - counted:
            not_tried.append(coder.name)
    return others, not_tried
