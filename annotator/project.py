"""The public face: open a project, ask it, change it. What the window, the command line and a notebook use."""

from __future__ import annotations

from pathlib import Path

from annotator.core.errors import AnnotatorError
from annotator.core.progress import Progress, unheard
from annotator.project_file import ProjectFile
from annotator.questions import (
    comparisons,
    compositions,
    cooccurrence,
    course,
    crossings,
    exemplars,
    figures,
    material,
    pack,
    participation,
    saturation,
    settlements,
    silences,
    summaries,
    tables,
    theme_sets,
    trials,
)
from annotator.store.store import Store


class Project(ProjectFile):
    """An open project, and what can be asked of it: each question has its function in `annotator.questions`."""

    sources = material.sources
    comparison = comparisons.comparison
    theme_set = theme_sets.theme_set
    settle = settlements.settle
    figure = figures.figure
    pack = pack.pack

    # as DataFrames

    compare = comparisons.compare
    cooccurrence = cooccurrence.cooccurrence
    participation = participation.participation
    course = course.course
    saturation = saturation.saturation
    composition = compositions.composition
    ratio = compositions.ratio
    crossing = crossings.crossing
    robustness = trials.robustness
    survival = trials.survival
    statistics = trials.statistics
    silence = silences.silence
    to_read_again = silences.to_read_again
    summaries = summaries.summaries
    exemplars = exemplars.exemplars
    settlements = settlements.settlements
    passages = tables.passages
    documents = tables.documents
    speakers = tables.speakers
    codebook = tables.codebook
    history = tables.history


def open_project(path: str | Path, *, author: str = "", tell: Progress = unheard) -> Project:
    """Open a project file; `author` is the name under which the history keeps what is done.

    `tell` hears how far the file was looked at, and may end that. Raises NotAProject, NewerProject or DamagedProject
    with one sentence; the file is left untouched then.
    """
    return Project(Store.open(Path(path), author=author, tell=tell))


def new_project(path: str | Path, *, title: str = "", author: str = "") -> Project:
    """Make a project file. Raises CannotWrite where a file of that name is there already, or it cannot be written."""
    from annotator.store.verbs import project as verbs

    project = Project(Store.create(Path(path), author=author))
    try:
        project.do("New project", verbs.describe, title=title or Path(path).stem)
    except AnnotatorError:
        project.close()
        project.path.unlink()
        raise
    return project
