"""Writes the pack: each file whole or not at all, and a list of them at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from annotator import exporting
from annotator.analysis.comparison import Comparison
from annotator.core.errors import CannotWrite
from annotator.core.progress import Progress, unheard
from annotator.packing import drawing
from annotator.packing.reading import study as read
from annotator.project_file import ProjectFile
from annotator.reports import files, uncounted, workbook
from annotator.reports.checklists.coreq import COREQ
from annotator.reports.checklists.srqr import SRQR
from annotator.reports.manuscript import loaders, web
from annotator.reports.manuscript.blocks import Block, Paragraph, Picture
from annotator.reports.manuscript.readme import Listed, readme
from annotator.reports.manuscript.sheets import sheet
from annotator.reports.manuscript.study import Study
from annotator.reports.manuscript.supplement import supplement
from annotator.reports.manuscript.word import looks, writing

MANUSCRIPT, REPORT, WORKBOOK, LONG = "manuscript.docx", "report.html", "workbook.xlsx", "codings.csv"
README = "README.txt"


@dataclass(frozen=True, slots=True)
class Packed:
    """The files that were written, in their order, and in how many cells a text could not stay as it is."""

    files: tuple[Path, ...]
    altered: int


def write(
    project: ProjectFile,
    comparison: Comparison,
    folder: Path,
    *,
    paper: str = "a4",
    made: datetime | None = None,
    tell: Progress = unheard,
) -> Packed:
    """Write the pack of a comparison to a folder, which is made where it is not there; files of others stay.

    `made` is the moment that the files tell, else now: the same project gives the same bytes at the same moment. `tell`
    may end it between two files. Raises CannotWrite with one sentence; the files before that one are whole.
    """
    looks.refuse_unknown(paper)
    _make(folder)
    return _Pack(project, comparison, folder, paper, made or datetime.now().astimezone(), tell).written()


class _Pack:
    def __init__(
        self, project: ProjectFile, comparison: Comparison, folder: Path, paper: str, made: datetime, tell: Progress
    ) -> None:
        self._project, self._comparison, self._folder, self._paper = project, comparison, folder, paper
        self._made, self._tell = made, tell
        self._listed: list[Listed] = []
        self._altered = 0

    def written(self) -> Packed:
        """Write every file, the list of them last."""
        self._tell(0, 100)
        study = read(self._project, self._comparison, self._made)
        self._tell(10, 100)
        figures = self._figures(study)
        self._documents(study, supplement(study, figures))
        self._tables()
        self._loaders(study)
        self._bytes(README, "", readme(study, self._listed).encode("utf-8"))
        self._tell(100, 100)
        return Packed(tuple(self._folder / one.name for one in self._listed), self._altered)

    def _figures(self, study: Study) -> list[Picture | Paragraph]:
        made, number = [], 0
        for kind, one in drawing.figures(self._project, study, _part(self._tell, 10, 30)):
            made.append(one)
            if isinstance(one, Picture):
                number += 1
                name = f"figure-{number}-{kind}"
                self._bytes(f"{name}.svg", one.caption, one.svg)
                self._bytes(f"{name}.pdf", one.caption, drawing.pdf(self._project, study, kind))
                self._bytes(f"{name}.png", one.caption, one.png)
        return made

    def _documents(self, study: Study, blocks: Sequence[Block]) -> None:
        about = f"{study.file} · {self._made.isoformat(timespec='seconds')} · Annotator {study.version}"
        for name, what, title, one in (
            (MANUSCRIPT, "Methods, tables, figures and numbers to cite", study.title, blocks),
            ("coreq.docx", COREQ.title, f"{COREQ.name}: {study.title}", sheet(study, COREQ)),
            ("srqr.docx", SRQR.title, f"{SRQR.name}: {study.title}", sheet(study, SRQR)),
        ):
            path = self._folder / name
            self._altered += writing.write(path, title, about, one, self._made, self._paper).altered
            self._list(name, what)
        self._altered += web.write(self._folder / REPORT, study.title, about, blocks).altered
        self._list(REPORT, "The same to read in a browser")
        self._tell(45, 100)

    def _tables(self) -> None:
        project, comparison = self._project, self._comparison
        tell = _part(self._tell, 45, 80)
        self._altered += exporting.write_book(project, comparison, self._folder / WORKBOOK, tell, self._made).altered
        self._list(WORKBOOK, "Every table and every passage")
        tell = _part(self._tell, 80, 95)
        self._altered += exporting.write_long(project, comparison, self._folder / LONG, tell).altered
        self._list(LONG, "Every coding, one row each")

    def _loaders(self, study: Study) -> None:
        codes = [study.book.shortest(code.id) for code in study.book]
        columns = workbook.DATA if study.has_counts else uncounted.DATA
        script = loaders.r_script(LONG, codes, study.comparison.documents, columns)
        self._bytes("codings.R", f"Reads {LONG} in R", script.encode("utf-8"))
        self._bytes("codings.sps", f"Reads {LONG} in SPSS", loaders.spss_syntax(LONG, columns).encode("utf-8"))

    def _bytes(self, name: str, what: str, made: bytes) -> None:
        with files.whole(self._folder / name) as unfinished:
            unfinished.write_bytes(made)
        self._list(name, what)

    def _list(self, name: str, what: str) -> None:
        with (self._folder / name).open("rb") as file:
            digest = sha256()
            while piece := file.read(1 << 20):
                digest.update(piece)
        self._listed.append(Listed(name, what, digest.hexdigest()))
        self._tell(len(self._listed), 100)


def _part(tell: Progress, low: int, high: int) -> Callable[[int, int], None]:
    """What tells of a part of the whole, from `low` to `high` hundredths."""
    return lambda done, total: tell(low + (high - low) * done // max(total, 1), 100)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise CannotWrite("“{0}” is a file. The pack is written to a folder: choose another name.", folder) from error
    except OSError as error:
        raise CannotWrite(
            "The folder “{0}” cannot be made: {1}. Choose another folder.", folder, error.strerror
        ) from error
