"""No command and no file of a reflexive project counts; in a counting project the same test finds the counts."""

import csv
import io
import json
import re
import shutil
from datetime import datetime
from html import unescape

import pytest
from click.testing import CliRunner
from docx import Document
from openpyxl import load_workbook

from annotator import resources
from annotator.cli import commands
from annotator.core.approaches import REFLEXIVE
from annotator.core.errors import Refused
from annotator.packing import drawing
from annotator.packing.reading import study
from annotator.project import open_project
from annotator.reports.figures.choices import SCHEMATIC
from annotator.reports.manuscript.facts import FACTS
from annotator.store import schema
from annotator.store.verbs import project as verbs
from tests.numbers_told import unexplained

PLACES = (
    "start",
    "end",
    "exemplar",
    "turn",
    "id",
    "Number",
    "No.",
    "number",
    "label",
    "Label",
    "year",
    "attributes",
    "about",
    "written",
)
"""Columns of tables whose numbers are places, marks, names, and what people are."""
PRINTING = {
    "codebook": "--json", "compare": "--csv", "documents": "--json", "exemplars": "--csv", "memos": "--json",
    "passages": "--csv", "quotes": "--csv", "silence": "--csv", "silence --to-read": "--csv", "speakers": "--json",
    "summaries": "--csv",
}  # fmt: skip
"""Each command that prints rows, with a form in which their columns can be told apart."""
COUNTING = {
    "compare": "share",
    "documents": "codings",
    "exemplars": "words",
    "silence": "passages",
    "speakers": "words",
}
"""A column that counts, which is found in a project that does."""
LENGTHS = {"documents": ("words", "turns")}
"""How long transcripts are describes the material."""
PLAIN = ("codebook", "compare", "silence", "silence --to-read", "summaries")
"""Whose printed tables have no place of a passage and no value of a person."""
MATERIAL = ("material", "sample", "people", "again", "duration", "codebook", "coders", "major", "minor", "memos")
"""The facts of a pack that tell numbers: of transcripts, people, codes, coders and memos."""
WRITING = {
    "export x.xlsx": "x.xlsx", "export x.csv": "x.csv",
    "codebook --to x.csv": "x.csv", "codebook --to x.xlsx": "x.xlsx",
    "exemplars --to x.docx": "x.docx", "exemplars --to x.xlsx": "x.xlsx", "summaries --to x.docx": "x.docx",
    "quotes --docx x.docx": "x.docx", "memos --to x.docx": "x.docx", "figure x.svg": "x.svg",
}  # fmt: skip
COUNTED_FILES = ("export x.xlsx", "export x.csv")
REFUSED = (
    "cooccurrence", "course", "saturation", "participation", "robustness", "statistics",
    "composition Tips", "ratio Tips Tips",
    *(f"figure x.svg --kind {kind}" for kind in ("butterfly", "dots", "heat", "participation")),
)  # fmt: skip
PACK = ("manuscript.docx", "report.html", "workbook.xlsx", "codings.csv", "coreq.docx", "srqr.docx", "README.txt",
)  # fmt: skip
COUNTED_PACK = ("manuscript.docx", "report.html", "workbook.xlsx", "codings.csv", "README.txt")
ASIDE = {
    "new", "import", "code", "autocode", "finish", "settle", "state", "themes", "undo", "redo", "merge", "check",
    "history", "demo", "pack", "proof",
}  # fmt: skip
"""What changes a project or reads its log says what was done and looked at; the last three are tested by themselves."""


class Job:
    """A project, the commands on it, and the words in which digits count nothing."""

    def __init__(self, path):
        self.path, self.folder = path, path.parent
        with open_project(path) as project:
            read = project.read
            texts = [read.text(one.id) for one in read.documents()]
            said = [*texts, *(one.memo for one in read.codebook()), *(one.text for one in read.memos())]
            told = study(project, project.comparison(), datetime.now().astimezone())
            self.facts = [" ".join(FACTS[name](told).split()) for name in MATERIAL]
            self.known = re.findall(r"\S+ \S*\d+", " ".join(" ".join(said).split()))

    def run(self, line, *, status=0):
        name, *more = line.split()
        words = [str(self.folder / one) if one.startswith("x.") else one for one in more]
        done = CliRunner().invoke(commands, [name, str(self.path), *words])
        assert done.exit_code == status, (line, done.output)
        return done.stdout

    def numbers(self, said):
        return unexplained(" ".join(said.split()), *self.known)

    def of_rows(self, rows, *lengths):
        """The columns and numbers of rows, but for those of places."""
        allowed = (*PLACES, *lengths)
        return [(name, one) for row in rows for name, value in row.items() if name not in allowed
                for one in self.numbers("" if value is None else str(value))]  # fmt: skip

    def rows(self, line, form):
        said = self.run(f"{line} {form}")
        return json.loads(said) if form == "--json" else list(csv.DictReader(io.StringIO(said)))

    def of_file(self, path):
        if path.suffix == ".csv":
            return self.of_rows(csv.DictReader(io.StringIO(path.read_text("utf-8"))))
        if path.suffix == ".xlsx":
            return [one for sheet in load_workbook(path) for one in self.of_sheet(sheet)]
        return self.numbers(self.words(path))

    def words(self, path):
        """What a file says."""
        if path.suffix == ".docx":
            document = Document(str(path))
            cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
            return "\n".join([*(one.text for one in document.paragraphs), *cells])
        said = path.read_text("utf-8")
        if path.suffix == ".svg":
            return "\n".join(re.findall(r"<(?:text|title|desc|tspan)[^>]*>([^<]*)", said))
        if path.suffix == ".html":
            return unescape(re.sub(r"<[^>]+>", "\n", re.sub(r"<style.*?</style>", "", said, flags=re.DOTALL)))
        return said

    def of_pack(self, name):
        """The numbers of a file of the pack that are no facts about the material, the people and the codebook."""
        path = self.folder / "x.pack" / name
        if name in ("coreq.docx", "srqr.docx"):
            rows = [row.cells for table in Document(str(path)).tables for row in table.rows]
            return self.numbers_beside_facts("\n".join(row[3].text for row in rows))
        if path.suffix in (".docx", ".html"):
            return self.numbers_beside_facts(self.words(path))
        return self.of_file(path)

    def numbers_beside_facts(self, said):
        """The numbers of words that are in no sentence about the material, the people or the codebook."""
        return unexplained(" ".join(said.split()), *self.known, *self.facts)

    def of_sheet(self, sheet):
        names, *rows = sheet.iter_rows(values_only=True)
        heads = [(sheet.title, one) for name in names for one in self.numbers(str(name or ""))]
        return heads + self.of_rows(dict(zip(names, row, strict=True)) for row in rows)


@pytest.fixture(scope="module")
def quick():
    with pytest.MonkeyPatch.context() as patch:
        pragmas = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)
        patch.setattr(schema, "PRAGMAS", pragmas)
        yield


@pytest.fixture(scope="module")
def counting(quick, tmp_path_factory):
    return Job(shutil.copy(resources.sample(), tmp_path_factory.mktemp("counting") / "mentoring.annot"))


@pytest.fixture(scope="module")
def reflexive(quick, tmp_path_factory):
    path = shutil.copy(resources.sample(), tmp_path_factory.mktemp("reflexive") / "mentoring.annot")
    with open_project(path, author="Ana") as project:
        project.do("State the approach", verbs.state, REFLEXIVE, statistics=False)
        project.settle("Tips from practice", "unique", "They look for rules of thumb.", owner="Mentee")
    return Job(path)


def test_every_command_is_walked():
    walked = {line.split()[0] for line in (*PRINTING, *WRITING, *REFUSED)}
    assert walked | ASIDE == set(commands.commands)


@pytest.mark.parametrize("line", PRINTING)
def test_no_command_prints_a_count(reflexive, counting, line):
    assert reflexive.of_rows(reflexive.rows(line, PRINTING[line]), *LENGTHS.get(line, ())) == []
    if line in COUNTING:
        found = counting.of_rows(counting.rows(line, PRINTING[line]), *LENGTHS.get(line, ()))
        assert COUNTING[line] in dict(found)


@pytest.mark.parametrize("line", PLAIN)
def test_no_table_for_a_person_has_a_count(reflexive, counting, line):
    assert reflexive.numbers(reflexive.run(line)) == []
    if line in COUNTING:
        assert counting.numbers(counting.run(line))


@pytest.mark.parametrize("line", WRITING)
def test_no_file_has_a_count(reflexive, counting, line):
    reflexive.run(line)
    assert reflexive.of_file(reflexive.folder / WRITING[line]) == []
    if line in COUNTED_FILES:
        counting.run(line)
        assert counting.of_file(counting.folder / WRITING[line])


@pytest.mark.parametrize("line", REFUSED)
def test_what_only_counts_is_refused(reflexive, line):
    assert not reflexive.run(line, status=1)


def test_the_figure_of_a_counting_project_would_be_found(counting):
    counting.run("figure x.svg --residuals")
    assert counting.of_file(counting.folder / "x.svg")


@pytest.fixture(scope="module")
def packs(reflexive, counting):
    """The pack of each, without figures that only take time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(drawing, "_kinds", lambda study: [SCHEMATIC])
        for job in (reflexive, counting):
            job.run("pack x.pack")
    return {name: (reflexive, counting, name) for name in PACK}


@pytest.mark.parametrize("name", PACK)
def test_no_file_of_the_pack_has_a_count(packs, name):
    reflexive, counting, _ = packs[name]
    assert reflexive.of_pack(name) == []
    if name in COUNTED_PACK:
        assert counting.of_pack(name)


def test_the_scripts_read_the_table_that_is_there(packs, reflexive):
    folder = reflexive.folder / "x.pack"
    names = (folder / "codings.csv").read_text("utf-8").splitlines()[0].split(",")
    assert "words" not in names
    assert re.findall(r"attr\(codings\$(\w+)", (folder / "codings.R").read_text("utf-8")) == names
    assert "words" not in (folder / "codings.sps").read_text("utf-8").split("VARIABLE LABELS")[0].split("VARIABLES=")[1]


def test_a_draft_is_checked_without_numbers(reflexive, counting):
    draft = Document()
    draft.add_paragraph("Tips from practice was coded in 900 passages by mentees.")
    draft.save(str(reflexive.folder / "x.docx"))
    draft.save(str(counting.folder / "x.docx"))
    assert "nothing in it is counted" in reflexive.run("proof x.docx --json")
    assert json.loads(counting.run("proof x.docx --json", status=1))["findings"][0]["kind"] == "number"


def test_a_notebook_gets_no_count(reflexive):
    with open_project(reflexive.path) as project:
        found = project.comparison()
        cells = [cell for theme in found.themes for cell in theme.cells.values() if cell is not None]
        assert {(one.passages, one.share, one.speakers, one.rate, one.rank) for one in cells} == {
            (0, 0.0, None, 0.0, 0), (1, 0.0, None, 0.0, 0),
        }  # fmt: skip
        assert not {theme.proposal.status for theme in found.themes} - {None}
        assert [(theme.name, theme.owner) for theme in found.themes if theme.status] == [
            ("Tips from practice", "Mentee")
        ]
        for ask in (
            lambda: project.composition("Bedside skills"),
            lambda: project.ratio("Bedside skills", "Craft of teaching"),
            lambda: project.crossing("Bedside skills", "Craft of teaching"),
        ):
            with pytest.raises(Refused, match="nothing in it is counted"):
                ask()
