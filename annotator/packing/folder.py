"""Writes the pack: all of its files or none, with a list of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from annotator import exporting
from annotator.analysis.comparison import Comparison
from annotator.analysis.report_numbers import reported
from annotator.core.errors import CannotWrite
from annotator.core.progress import Progress, unheard
from annotator.packing import drawing
from annotator.packing.reading import study as read
from annotator.project_file import ProjectFile
from annotator.reports import files, tables, uncounted, workbook
from annotator.reports.checklists.coreq import COREQ
from annotator.reports.checklists.srqr import SRQR
from annotator.reports.figures import paging
from annotator.reports.figures.choices import KINDS
from annotator.reports.manuscript import loaders, web
from annotator.reports.manuscript.blocks import Block, Paragraph, Picture
from annotator.reports.manuscript.readme import Listed, readme
from annotator.reports.manuscript.sheets import sheet
from annotator.reports.manuscript.study import Study
from annotator.reports.manuscript.supplement import supplement
from annotator.reports.manuscript.word import looks, writing

MANUSCRIPT, REPORT, WORKBOOK, LONG = "manuscript.docx", "report.html", "workbook.xlsx", "codings.csv"
FOR_SPSS, README = "codings-spss.csv", "README.txt"
_COREQ, _SRQR, _R, _SPSS = "coreq.docx", "srqr.docx", "codings.R", "codings.sps"
_NAMES = frozenset((MANUSCRIPT, REPORT, WORKBOOK, LONG, FOR_SPSS, README, _COREQ, _SRQR, _R, _SPSS))
_FIGURE = re.compile(rf"figure-\d+-({'|'.join(KINDS)})(-\d+)?\.(svg|pdf|png)")


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
    summaries: bool = False,
    made: datetime | None = None,
    tell: Progress = unheard,
) -> Packed:
    """Write the pack of a comparison to a folder, which is made where it is not there; files of others stay.

    With `summaries` Table 1 also has what was noted on what each group says of a theme, private notes left out. `made`
    is the moment that the files tell, else now: the same project gives the same bytes at the same moment. `tell`
    may end it between two files. Raises CannotWrite with one sentence. However it ends before its time, what stood in
    the folder stands there still: files of two packs cannot mix.
    """
    looks.refuse_unknown(paper)
    comparison = reported(comparison) if project.read.facts().counts_shown else comparison
    _make(folder)
    for path in sorted(folder.iterdir()):
        if path.name in _NAMES or path.name.startswith("figure-"):
            files.refuse_taken(path)
    with files.unfinished_folder(folder) as aside:
        pack = _Pack(project, comparison, aside, paper, made or datetime.now().astimezone(), tell)
        packed = pack.written(summaries=summaries)
        names = [path.name for path in packed.files]
        files.take_names(packed.files, [folder / name for name in names])
    _take_away(folder, names)
    return Packed(tuple(folder / name for name in names), packed.altered)


class _Pack:
    def __init__(
        self, project: ProjectFile, comparison: Comparison, folder: Path, paper: str, made: datetime, tell: Progress
    ) -> None:
        self._project, self._comparison, self._folder, self._paper = project, comparison, folder, paper
        self._made, self._tell = made, tell
        self._listed: list[Listed] = []
        self._altered = 0

    def written(self, *, summaries: bool) -> Packed:
        """Write every file, the list of them last."""
        self._tell(0, 100)
        tell = _part(self._tell, 0, 10)
        study = read(self._project, self._comparison, self._made, tell, summaries=summaries)
        self._tell(10, 100)
        figures = self._figures(study)
        self._documents(study, supplement(study, figures))
        self._tables(study)
        self._loaders(study)
        self._bytes(README, "", readme(study, self._listed).encode("utf-8"))
        self._tell(100, 100)
        return Packed(tuple(self._folder / one.name for one in self._listed), self._altered)

    def _figures(self, study: Study) -> list[Picture | Paragraph]:
        made: list[Picture | Paragraph] = []
        number = 0
        for one in drawing.figures(self._project, study, _part(self._tell, 10, 30)):
            if isinstance(one, Paragraph):
                made.append(one)
                continue
            number += 1
            made += one.pictures
            name = f"figure-{number}-{one.kind}"
            self._bytes(f"{name}.pdf", one.pictures[0].caption, one.pdf)
            for part, picture in zip(paging.numbers(len(one.pictures)), one.pictures, strict=True):
                self._bytes(f"{name}{part}.svg", picture.caption, picture.svg)
                self._bytes(f"{name}{part}.png", picture.caption, picture.png)
        return made

    def _documents(self, study: Study, blocks: Sequence[Block]) -> None:
        about = f"{study.file} · {self._made.isoformat(timespec='seconds')} · Annotator {study.version}"
        for name, what, title, one in (
            (MANUSCRIPT, "Methods, tables, figures and numbers to cite", study.title, blocks),
            (_COREQ, COREQ.title, f"{COREQ.name}: {study.title}", sheet(study, COREQ)),
            (_SRQR, SRQR.title, f"{SRQR.name}: {study.title}", sheet(study, SRQR)),
        ):
            path = self._folder / name
            self._altered += writing.write(path, title, about, one, self._made, self._paper).altered
            self._list(name, what)
        self._altered += web.write(self._folder / REPORT, study.title, about, blocks).altered
        self._list(REPORT, "The same to read in a browser")
        self._tell(45, 100)

    def _tables(self, study: Study) -> None:
        project, comparison = self._project, self._comparison
        tell = _part(self._tell, 45, 80)
        book = self._folder / WORKBOOK
        self._altered += exporting.write_book(project, comparison, book, tell, self._made, study.scrutiny).altered
        self._list(WORKBOOK, "Every table and every passage")
        tell = _part(self._tell, 80, 95)
        self._altered += exporting.write_long(project, comparison, self._folder / LONG, tell).altered
        self._list(LONG, "Every coding, one row each")

    def _loaders(self, study: Study) -> None:
        codes = [study.book.shortest(code.id) for code in study.book]
        columns = workbook.DATA if study.has_counts else uncounted.DATA
        script = loaders.r_script(LONG, codes, study.comparison.documents, columns)
        self._bytes(_R, f"Reads {LONG} in R", script.encode("utf-8"))
        tables.write_csv(self._folder / FOR_SPSS, columns, loaders.for_spss(self._folder / LONG))
        self._list(FOR_SPSS, "The same for SPSS, each text in one line")
        self._bytes(_SPSS, f"Reads {FOR_SPSS} in SPSS", loaders.spss_syntax(FOR_SPSS, columns).encode("utf-8"))

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


def _take_away(folder: Path, written: Collection[str]) -> None:
    """Remove the figures of an earlier pack that this one does not have: nobody could tell that they are old."""
    for path in folder.glob("figure-*"):
        if _FIGURE.fullmatch(path.name) and path.name not in written:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise CannotWrite(
                    "“{0}” is of an earlier pack and cannot be removed: {1}. Close it, and write the pack again.",
                    path.name,
                    error.strerror,
                ) from error


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise CannotWrite("“{0}” is a file. The pack is written to a folder: choose another name.", folder) from error
    except OSError as error:
        raise CannotWrite(
            "The folder “{0}” cannot be made: {1}. Choose another folder.", folder, error.strerror
        ) from error
