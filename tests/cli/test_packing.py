"""The manuscript pack without a window: what it is of, and what cannot be written."""

import pytest

from annotator.core.transcript import Turn
from annotator.project import open_project
from annotator.store.verbs import sets
from tests.analysis.obvious import Study
from tests.analysis.studies import stored


def test_the_pack_is_written_and_its_files_are_listed(run, study, tmp_path):
    listed = run("pack", study, tmp_path / "pack", "--paper", "letter").stdout.split("\n")
    names = {line.rsplit("/", 1)[-1] for line in listed if line}
    assert names == {path.name for path in (tmp_path / "pack").iterdir()}
    assert {"manuscript.docx", "coreq.docx", "srqr.docx", "report.html", "workbook.xlsx", "codings.csv"} <= names


def test_a_set_of_themes_is_taken(run, study, tmp_path):
    with open_project(study) as project:
        first = next(iter(project.read.codebook()))
        project.do("Set", sets.make, "Article", [first.id])
    run("pack", study, tmp_path / "pack", "--themes", "Article")
    assert "Themes: the set “Article”" in (tmp_path / "pack" / "README.txt").read_text("utf-8")
    assert "no theme set “Other”" in run.refused("pack", study, tmp_path / "none", "--themes", "Other")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("roles", "codings", "words"),
    [
        ({"Mia": ("mentor", True)}, [], "we talk a lot"),  # one role, and nothing coded
        ({"Mia": ("mentor", True), "Max": ("mentee", True)}, [("T", "Ana", "C", 3, 10)], ""),  # a role without words
        ({}, [("T", "Ana", "C", 3, 10)], "we talk a lot"),  # no role at all
    ],
)
def test_little_makes_a_pack_that_says_so(run, tmp_path, roles, codings, words):
    text = f"A: {words or 'somebody speaks'}\nB: {'ok yes so' if words else '...'}\n"
    at = text.index("B:")
    made = Study(
        documents={"T": (text, [Turn(0, 3, at - 1, "A"), Turn(at, at + 3, len(text) - 1, "B")])},
        people={("T", label): name for label, name in (("A", "Mia"), ("B", "Max")) if name in roles},
        roles=roles,
        codings=codings,
        parents={"C": None},
    )
    stored(made, tmp_path / "little.annot").close()
    before = (tmp_path / "little.annot").read_bytes()
    run("pack", "little.annot", "pack")
    page = (tmp_path / "pack" / "report.html").read_text("utf-8")
    assert "The figure “schematic” is not drawn. " in page
    assert (tmp_path / "little.annot").read_bytes() == before


@pytest.mark.parametrize(("folder", "words"), [("a.txt", "is a file"), ("a.txt/pack", "cannot be made")])
def test_where_no_folder_can_be(run, study, tmp_path, folder, words):
    (tmp_path / "a.txt").write_text("mine")
    before = study.read_bytes()
    assert words in run.refused("pack", study, tmp_path / folder)
    assert (tmp_path / "a.txt").read_text() == "mine" and study.read_bytes() == before
