"""Would it survive? The statuses of a project tried, and the tests that it may switch on, as rows of plain values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from annotator.core.ids import CoderId, DocumentId
from annotator.core.progress import Progress, unheard
from annotator.core.sets import EVERY
from annotator.countable import refuse_counts, refuse_statistics
from annotator.questions.material import material_of
from annotator.questions.theme_sets import theme_set

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Material
    from annotator.analysis.robustness import Robustness
    from annotator.analysis.sources import Sources
    from annotator.analysis.statistics import Plan, Side, Statistics
    from annotator.project_file import ProjectFile

Row = dict[str, Any]

ROBUSTNESS = ("theme", "path", "status", "status_of", "trial", "changed", "value", "holds", "result", "result_of")
_SIDE = ("documents", "mean_rate", "pooled_rate", "speakers", "participants", "wilson_low", "wilson_high")
STATISTICS = (
    "theme", "path", "group", "other", *_SIDE, *(f"other_{name}" for name in _SIDE), "difference", "test",
    "arrangements", "drawn", "seed", "p", "p_holm", "tests", "smallest_p", "smallest_p_holm", "fisher_p_exploratory",
    "note",
)  # fmt: skip


def tried(project: ProjectFile, comparison: Comparison, tell: Progress = unheard) -> Robustness:
    """Every status that a comparison proposes, tried.

    Another coder is tried where that coder has coded, or marked as finished, each compared document; those who coded
    some of them only are named as not tried. Raises Refused where the project is reflexive.
    """
    from annotator.analysis.robustness import robustness

    refuse_counts(project)
    material = _material(project, comparison)
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
            "trial": trial.trial.kind,
            "changed": trial.trial.name,
            "value": trial.trial.value,
            "holds": holds,
            "result": trial.proposals[one.code].status,
            "result_of": list(trial.proposals[one.code].discussed_by),
        }
        for one in result.themes
        for trial, holds in zip(result.tried, one.outcomes, strict=True)
    ]


def statistics_rows(project: ProjectFile, comparison: Comparison) -> list[Row]:
    """One row for each theme and two groups; measures are None where they are not known, p where no test can be made.

    Rates are passages per 1,000 words of the group: `mean_rate` the mean of the documents' rates, `pooled_rate` that of
    all documents together; the Wilson interval is of speakers over participants, at 95 %. `p_holm` is corrected over
    all `tests`; `smallest_p` what the design can reach. `fisher_p_exploratory` compares speakers. A caveat goes with
    them: `analysis.statistics.CAVEAT`.
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
            "difference": one.first.mean - one.second.mean,
            "test": one.design.kind if one.design else None,
            "arrangements": one.design.arrangements if one.design else None,
            "drawn": one.design.drawn if one.design else None,
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
    counted = Sources({**coders, **dict(comparison.sources)})
    return _material_of(project, counted, comparison)


def _material_of(project: ProjectFile, counted: Sources, comparison: Comparison) -> Material:
    """What it would be made of, as others coded it."""
    themes = theme_set(project, comparison.theme_set or EVERY)
    return material_of(project, counted, comparison.by_parts, themes=themes, beside=comparison.beside)


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
            own_sources = Sources(dict.fromkeys(documents, coder.id))
            others[coder.name] = _material_of(project, own_sources, comparison)
        elif own - counted:
            not_tried.append(coder.name)
    return others, not_tried
