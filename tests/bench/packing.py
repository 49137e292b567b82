"""The manuscript pack: all its tables, to reading the codings that they count, as the program reads them.

All tables: the comparison, definitions, themes, quotes, sentences, checklists, statuses, what these survive, and what
comes together.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from annotator.packing.reading import study
from annotator.project import Project
from annotator.questions.cooccurrence import rows as coming_together
from annotator.reports import statuses
from annotator.reports.checklists.coreq import COREQ
from annotator.reports.checklists.srqr import SRQR
from annotator.reports.manuscript.sheets import sheet
from annotator.reports.manuscript.supplement import supplement
from annotator.store.verbs import codings
from tests.bench import studies
from tests.bench.figures import Figure, ratio, seconds

_MADE = datetime(2026, 3, 1, tzinfo=UTC)


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject; `short` takes a fiftieth of the material."""
    documents = 100 if short else 1_000
    texts = [studies.transcript(f"T{at}", 40_000, at) for at in range(documents)]
    with studies.project(folder / "pack.annot", texts, 60) as made:
        for at in range(0, documents, 50):  # so that what is waiting to be stored does not fill the memory
            part = list(studies.places(made, 1_000, documents=range(at, min(at + 50, documents))))
            made.do("Code", codings.apply, part)
        yield tables(made, documents * 1_000, times=3)


def tables(made: Project, number: int, times: int) -> Figure:
    """All tables of the pack are asked for and laid out; to the codings read, one by one."""
    value, note = ratio(lambda: seconds(lambda: _tables(made)), lambda: seconds(lambda: _codings(made)), times=times)
    return Figure(f"all tables of the pack, {number:,} codings, to reading these", value, 3.0, note)


def _tables(made: Project) -> None:
    comparison = made.comparison()
    told = study(made, comparison, _MADE)
    supplement(told, [])
    sheet(told, COREQ)
    sheet(told, SRQR)
    titles = [("", theme.name, "") for theme in comparison.themes]
    list(statuses.rows(comparison, titles))
    list(coming_together(made, comparison))


def _codings(made: Project) -> None:
    for _ in made.retrieval.passages():
        pass
