"""The figures of a pack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator import drawing
from annotator.core.errors import Refused
from annotator.core.progress import Progress, unheard
from annotator.project_file import ProjectFile
from annotator.reports.figures import paging, saving
from annotator.reports.figures.choices import BUTTERFLY, COOCCURRENCE, DOTS, HEAT, PARTICIPATION, SCHEMATIC, SHARE
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.options import Options
from annotator.reports.manuscript.blocks import Paragraph, Picture
from annotator.reports.manuscript.study import Study

_WIDTH = 174.0
_GROUPS = 6
"""Of more groups there are no dots, nor a matrix for each of what comes together: the workbook has it."""
_MANY = 40
"""Documents from which on it is not drawn who spoke how much in each."""


@dataclass(frozen=True, slots=True)
class Made:
    """A figure: its kind, a picture of each of its pages, and all of them as a PDF."""

    kind: str
    pictures: tuple[Picture, ...]
    pdf: bytes


def figures(project: ProjectFile, study: Study, tell: Progress = unheard) -> Iterator[Made | Paragraph]:
    """Each figure, or the sentence that says why it cannot be drawn."""
    wanted = _kinds(study)
    for at, kind in enumerate(wanted):
        tell(at, len(wanted))
        try:
            pages = paging.pages(_drawn(project, study, kind))
        except Refused as error:
            yield Paragraph((f"The figure “{kind}” is not drawn. {error}",))
            continue
        pictures = [_picture(study, kind, page, at, len(pages)) for at, page in enumerate(pages, start=1)]
        yield Made(kind, tuple(pictures), saving.bound(pages))


def _picture(study: Study, kind: str, page: Drawn, at: int, of: int) -> Picture:
    which = f" (part {at} of {of})" if of > 1 else ""
    caption = f"{_caption(study, kind).removesuffix('.')}{which}."
    svg, png = saving.written(page, ".svg"), saving.written(page, ".png")
    return Picture(caption, _says(caption, page), png, svg, page.size[0], at > 1)


def _kinds(study: Study) -> list[str]:
    """A schematic, bars for two groups and dots and a matrix for more, what comes together, and who spoke how much."""
    if not study.has_counts:
        return [SCHEMATIC]
    compared = len(study.comparison.compared)
    among = [BUTTERFLY] if compared <= 2 else [DOTS, HEAT] if compared <= _GROUPS else [HEAT]
    spoken = [PARTICIPATION] if 0 < study.documents <= _MANY else []
    together = [COOCCURRENCE] if compared <= _GROUPS else []
    return [SCHEMATIC, *among, *together, *spoken]


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
        COOCCURRENCE: f"Codes whose passages share a turn, by {by}.",
        PARTICIPATION: "Who spoke how much, in each document.",
    }[kind]


def _says(caption: str, page: Drawn) -> str:
    """A figure in words, as its marks say it."""
    said = [f"{mark.name}: {mark.says}" for mark in page.marks]
    words = f"{caption} {'. '.join(said)}"
    return words if len(words) <= 2000 else f"{words[:2000].rsplit('. ', 1)[0]}. …"
