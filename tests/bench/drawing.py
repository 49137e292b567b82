"""The figures: drawing and saving one, to matplotlib saving an empty figure of that size in that format."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from annotator import drawing
from annotator.analysis.comparison import Comparison
from annotator.project import Project
from annotator.reports.figures import saving
from annotator.reports.figures.choices import COMPARED, PARTICIPATION
from annotator.reports.figures.options import Options
from annotator.store.verbs import codings
from tests.bench import studies
from tests.bench.figures import Figure, ratio, seconds

_KINDS = (*COMPARED, PARTICIPATION)
_THEMES = 12


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject: the twelve themes of an article against two roles.

    The comparison is made before. The floor is a figure with nothing on it, not even axes. What comes together is
    counted when that is drawn, which is no work of a figure: it is not among them.
    """
    texts = [studies.transcript(f"T{at}", 40_000, at) for at in range(4)]
    with studies.project(folder / "drawing.annot", texts, _THEMES) as made:
        made.do("Code", codings.apply, studies.places(made, 200))
        comparison = made.comparison()
        for ending in saving.ENDINGS:
            for kind in _KINDS:
                yield _figure(made, comparison, kind, ending, times=3 if short else 15)


def _figure(made: Project, comparison: Comparison, kind: str, ending: str, times: int) -> Figure:
    size = drawing.of(made, kind, comparison, Options()).size

    many = 1 if ending == ".png" else 20  # a millisecond alone is too short to be measured

    def ours() -> None:
        for _ in range(many):
            saving.written(drawing.of(made, kind, comparison, Options()), ending)

    def floor() -> None:
        for _ in range(many):
            _empty(size, ending)

    value, note = ratio(lambda: seconds(ours), lambda: seconds(floor), times)
    return Figure(f"a {kind} as {ending}, {many} times, to an empty figure", value, 4.0, note)


def _empty(size: tuple[float, float], ending: str) -> None:
    from matplotlib.figure import Figure as Paper

    width, height = size
    paper = Paper(figsize=(width / 25.4, height / 25.4))
    paper.savefig(BytesIO(), format=ending.removeprefix("."), dpi=saving.DPI)
