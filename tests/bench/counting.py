"""The codebook: its live counts after a coding, over very many codings; to the same over few."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.gui.codebook.panel import CodebookPanel
from annotator.gui.codebook.tree import CodebookTree
from annotator.project import Project
from annotator.store.verbs import codings
from tests.bench import screen, studies
from tests.bench.figures import Figure, ratio
from tests.bench.live import Live

_CODES, _SIZE = 60, 100_000


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject; `short` takes a tenth of the material."""
    screen.application()
    number_of_documents, times = (20, 15) if short else (200, 60)
    yield _counts(folder, number_of_documents, 5_000, 5, times)


def _counts(folder: Path, number_of_documents: int, many: int, few: int, times: int) -> Figure:
    """A coding that was committed is counted: `Session.changed` is sent, as the project does it.

    Included: all that the pane of the codebook does upon it until its tree is painted, with the digits, what is to be
    looked at again, and the definition below. Both projects have the same documents and codes, so that only the number
    of codings differs; each coding is of another code and document.
    """
    large_one = _study(folder / "many.annot", number_of_documents, many)
    small_one = _study(folder / "few.annot", number_of_documents, few)
    with large_one as large, small_one as small:
        value, note = ratio(large.coding, small.coding, times)
    number = f"{number_of_documents * many:,} codings, to {number_of_documents * few:,}"
    return Figure(f"live counts after a coding, over {number}", value, 1.5, note)


@contextmanager
def _study(path: Path, number_of_documents: int, per_document: int) -> Iterator[Study]:
    texts = [studies.transcript(f"T{at}", _SIZE, at) for at in range(number_of_documents)]
    project = studies.project(path, texts, _CODES)
    project.do("Code", codings.apply, studies.places(project, per_document))
    study = Study(project)
    yield study
    study.end()


class Study(Live):
    """The pane of the codebook over one project."""

    def __init__(self, project: Project) -> None:
        super().__init__(project, CodebookPanel, 288, 800)
        tree = self.panel.findChild(CodebookTree)
        assert isinstance(tree, CodebookTree)
        self._tree = tree
        screen.rest(0.1)

    def counted(self) -> CodebookTree:
        return self._tree
