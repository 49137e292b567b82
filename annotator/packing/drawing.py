"""The figures of a pack."""

from __future__ import annotations

from collections.abc import Iterator

from annotator import drawing
from annotator.core.errors import Refused
from annotator.core.progress import Progress, unheard
from annotator.project_file import ProjectFile
from annotator.reports.figures import saving
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.options import BUTTERFLY, DOTS, HEAT, PARTICIPATION, SCHEMATIC, SHARE, Options
from annotator.reports.manuscript.blocks import Paragraph, Picture
from annotator.reports.manuscript.study import Study

_WIDTH = 174.0
_MANY = 40
"""Documents from which on it is not drawn who spoke how much in each."""


def figures(project: ProjectFile, study: Study, tell: Progress = unheard) -> Iterator[tuple[str, Picture | Paragraph]]:
    """The kind of each figure with its picture, or with the sentence that says why it cannot be drawn."""
    wanted = _kinds(study)
    for at, kind in enumerate(wanted):
        tell(at, len(wanted))
        try:
            made = _drawn(project, study, kind)
        except Refused as error:
            yield kind, Paragraph((f"The figure “{kind}” is not drawn. {error}",))
            continue
        svg, png = saving.written(made, ".svg"), saving.written(made, ".png")
        yield kind, Picture(_caption(study, kind), _says(study, kind, made), png, svg, made.size[0])


def pdf(project: ProjectFile, study: Study, kind: str) -> bytes:
    """One of these figures as a PDF."""
    return saving.written(_drawn(project, study, kind), ".pdf")


def _kinds(study: Study) -> list[str]:
    """A schematic, bars for two groups and dots and a matrix for more, and who spoke how much."""
    if not study.has_counts:
        return [SCHEMATIC]
    compared = len(study.comparison.compared)
    among = [DOTS, HEAT] if compared > 2 else [BUTTERFLY]
    spoken = [PARTICIPATION] if 0 < study.documents <= _MANY else []
    return [SCHEMATIC, *among, *spoken]


def _drawn(project: ProjectFile, study: Study, kind: str) -> Drawn:
    options = Options(measure=SHARE, width=_WIDTH, residuals=study.has_counts)
    if kind == PARTICIPATION:
        return drawing.speech(project, options)
    return drawing.of(project, kind, study.comparison, options)


def _caption(study: Study, kind: str) -> str:
    by = study.comparison.by
    return {
        SCHEMATIC: f"Themes against {by}: what is alike, what differs, what one group alone discusses.",
        BUTTERFLY: f"Share of all passages of each group by theme, {by} against {by}.",
        DOTS: f"Share of all passages of each group by theme, by {by}.",
        HEAT: f"Matrix of themes by {by}: share of all passages of the group.",
        PARTICIPATION: "Who spoke how much, in each document.",
    }[kind]


def _says(study: Study, kind: str, made: Drawn) -> str:
    """A figure in words, as its marks say it."""
    said = [f"{mark.name}: {mark.says}" for mark in made.marks]
    words = f"{_caption(study, kind)} {'. '.join(said)}"
    return words if len(words) <= 2000 else f"{words[:2000].rsplit('. ', 1)[0]}. …"
