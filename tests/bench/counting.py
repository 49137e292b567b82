"""The codebook: its live counts after a coding, over very many codings; to the same over few."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.core.codings import Placed
from annotator.gui.codebook.panel import CodebookPanel
from annotator.gui.codebook.tree import CodebookTree
from annotator.gui.session import Session
from annotator.project import Project
from annotator.store.store import Changes
from annotator.store.verbs import codings
from tests.bench import screen, studies
from tests.bench.figures import Figure, ratio

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


class Study:
    """The pane of the codebook over one project."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._session = Session("Ana")
        self._session.show(project)
        self._panel = CodebookPanel(self._session)
        self._panel.resize(288, 800)
        self._panel.show()
        tree = self._panel.findChild(CodebookTree)
        assert isinstance(tree, CodebookTree)
        self._tree = tree
        self._changes: list[Changes] = []
        self._codes = [code.id for code in project.read.codebook()]
        self._documents = [one.id for one in project.read.documents()]
        self._coder = project.read.coders()[0].id
        self._at = 0
        project.on_change(self._changes.append)
        screen.rest(0.1)

    def end(self) -> None:
        """Close what was opened."""
        screen.put_away(self._panel)
        self._session.show(None)

    def coding(self) -> float:
        """How long it takes until one more coding is counted."""
        self._at += 1
        start = 400 + 7 * self._at
        document = self._documents[self._at % len(self._documents)]
        code = self._codes[self._at % len(self._codes)]
        self._project.do("Code", codings.apply, [Placed(document, start, start + 60, code, self._coder)])
        screen.rest(0.01)
        return screen.until_painted(self._tell)

    def _tell(self) -> CodebookTree:
        while self._changes:
            self._session.changed.emit(self._changes.pop(0))
        self._tree.viewport().update()  # where the coding lay within a passage, no count is another
        return self._tree
