"""Figures without a window."""

import pytest

from annotator import resources
from annotator.project import open_project
from annotator.store.verbs import codes, labels


@pytest.fixture
def sample(tmp_path):
    path = tmp_path / "sample.annot"
    path.write_bytes(resources.sample().read_bytes())
    return path


@pytest.mark.parametrize("kind", ["schematic", "butterfly", "dots", "heat", "cooccurrence", "participation"])
def test_a_figure_is_written(run, sample, tmp_path, kind):
    result = run("figure", sample, "f.svg", "--kind", kind, "--title", "What they say", "--width", "one")
    assert result.stdout.strip() == "f.svg"
    assert "What they say" in (tmp_path / "f.svg").read_text("utf-8")


def test_the_options_reach_the_figure(run, sample, tmp_path):
    run(
        "figure",
        sample,
        "f.svg",
        "--kind",
        "heat",
        "--by",
        "document",
        "--measure",
        "passages",
        "--label",
        "Mentors A=M1",
    )
    words = (tmp_path / "f.svg").read_text("utf-8")
    assert ">M1<" in words and "Passages; the darker the larger" in words


def test_the_unit_of_what_comes_together_is_chosen_and_printed(run, sample, tmp_path):
    run("figure", sample, "f.svg", "--kind", "cooccurrence", "--together", "near", "--title", "Near")
    words = (tmp_path / "f.svg").read_text("utf-8")
    assert "that stand near any of the column’s" in words and ">Mentor<" in words


def test_many_themes_are_pages_of_a_pdf_and_files_of_others(run, sample, tmp_path):
    with open_project(sample) as project:
        for number in range(120):
            project.do("Code", codes.create, f"Code {number}")
    assert run("figure", sample, "f.pdf", "--kind", "heat").stdout.split() == ["f.pdf"]
    listed = run("figure", sample, "f.svg", "--kind", "heat").stdout.split()
    assert listed == [f"f-{at}.svg" for at in range(1, 5)]
    assert (tmp_path / "f.pdf").read_bytes().count(b"/Type/Page/") == 4
    assert sorted(path.name for path in tmp_path.glob("f*")) == ["f-1.svg", "f-2.svg", "f-3.svg", "f-4.svg", "f.pdf"]


def test_labels_of_the_project_stand_and_others_may_be_given(run, sample, tmp_path):
    with open_project(sample) as project:
        project.do("Labels", labels.put, {"Mentor": "Faculty", "Mentee": "Student"})
    run("figure", sample, "f.svg", "--kind", "heat", "--label", "Mentee=Learner")
    words = (tmp_path / "f.svg").read_text("utf-8")
    assert ">Faculty<" in words and ">Learner<" in words and ">Student<" not in words


def test_what_cannot_be_drawn_leaves_no_file(run, sample, tmp_path):
    assert "Choose dots or heat" in run.refused("figure", sample, "f.png", "--kind", "butterfly", "--by", "document")
    assert "no theme set “Article”" in run.refused("figure", sample, "f.png", "--themes", "Article")
    assert ".svg, .pdf or .png" in run.refused("figure", sample, "f.jpg")
    assert "there is no folder" in run.refused("figure", sample, "none/f.png")
    run("figure", sample, "f.png", "--width", "wide", status=2)
    assert not list(tmp_path.glob("f.*"))


def test_an_empty_project_has_no_figure(run):
    run("new", "a.annot")
    assert "there is none. Assign roles first" in run.refused("figure", "a.annot", "f.svg")
    assert "Nobody speaks" in run.refused("figure", "a.annot", "f.svg", "--kind", "participation")


@pytest.mark.parametrize("words", [["--where", "role=Mentor"], ["--by", "document"], ["--coder", "Ana"]])
def test_who_speaks_is_drawn_of_everybody_alone(run, sample, tmp_path, words):
    assert "of everybody" in run.refused("figure", sample, "f.svg", "--kind", "participation", *words)
    assert not (tmp_path / "f.svg").exists()
    run("figure", sample, "f.svg", "--kind", "participation", "--by", "Role")
