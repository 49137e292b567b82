"""What a pack tells of a project, part by part, without its files: words of documents, rows of sheets, figures."""

from functools import cached_property

from annotator import drawing, exporting
from annotator.packing.reading import study
from annotator.reports import statuses, workbook
from annotator.reports.checklists.coreq import COREQ
from annotator.reports.checklists.srqr import SRQR
from annotator.reports.figures.choices import KINDS
from annotator.reports.figures.options import Options
from annotator.reports.figures.pieces import Words
from annotator.reports.manuscript.blocks import Heading, Paragraph, Said, Table, Unknown
from annotator.reports.manuscript.sheets import sheet
from annotator.reports.manuscript.supplement import supplement
from tests.packing.conftest import MADE

SHEETS = ("Themes", "Status", "Quotes", "Codebook", "Speakers", "Documents", "Co-occurrence", "Data")
PARTS = ("manuscript", "coreq", "srqr", "recipe", *SHEETS, *KINDS)


class Told:
    """The parts of the pack of a project as it is now; each is made when it is asked for."""

    def __init__(self, project, **how):
        self._project = project
        self.comparison = project.comparison(**how)

    def __getitem__(self, part):
        return "\n".join(self.lines(part))

    def lines(self, part):
        """What a part says, line by line; of a figure also where it stands, and what its marks say."""
        if part in KINDS:
            drawn = self.drawn(part)
            return [*map(repr, drawn.pieces), *(f"{mark.name}: {mark.says}" for mark in drawn.marks)]
        if part in SHEETS:
            return [" | ".join(map(str, row)) for row in self.rows(part)]
        if part == "recipe":
            return [f"{name}: {value}" for name, value in self._study.recipe]
        return [line for block in self.blocks(part) for line in said(block)]

    def words(self, part):
        """The words of a figure."""
        return {piece.words for piece in self.drawn(part).pieces if isinstance(piece, Words)}

    def drawn(self, kind):
        return drawing.of(self._project, kind, self.comparison, Options(residuals=True))

    def blocks(self, part):
        if part == "manuscript":
            return supplement(self._study, [])
        return sheet(self._study, COREQ if part == "coreq" else SRQR)

    def rows(self, part):
        """The rows of a sheet of the workbook."""
        found = self._contents
        return {
            "Themes": lambda: workbook._themes(self.comparison, found),
            "Status": lambda: statuses.rows(self.comparison, found.titles),
            "Quotes": found.quotes,
            "Codebook": lambda: found.codebook,
            "Speakers": lambda: found.speakers,
            "Documents": lambda: found.documents,
            "Co-occurrence": found.cooccurrence,
            "Data": found.data,
        }[part]()

    @cached_property
    def _study(self):
        return study(self._project, self.comparison, MADE)

    @property
    def _contents(self):
        return exporting.contents(self._project, self.comparison, made=MADE)


def said(block):
    """The words of a block, line by line; what is not known as its mark."""
    if isinstance(block, Heading):
        return [block.words]
    if isinstance(block, Paragraph):
        return [" ".join(map(shown, block.words))]
    if isinstance(block, Said):
        return [block.words, block.recipe]
    assert isinstance(block, Table)
    heads = [head.words for heads in block.heads for head in heads]
    return [block.caption, *heads, *(shown(cell) for row in block.rows for cell in row.cells), *block.notes]


def shown(words):
    if isinstance(words, tuple):
        return " ".join(map(shown, words))
    return words.mark if isinstance(words, Unknown) else words
