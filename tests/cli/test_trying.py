"""Robustness and statistics without a window."""

import csv
import io

import pytest
from openpyxl import load_workbook

from annotator.project import open_project
from annotator.store.verbs import project as verbs
from annotator.store.verbs import sets
from tests import published


@pytest.fixture
def article(run, tmp_path):
    with published.make(tmp_path / "a.annot") as project:
        project.do("State", verbs.state, "codebook", statistics=True)
        book = [code.id for code in project.read.codebook() if code.number]
        project.do("Set", sets.make, "Twelve", book)
    return tmp_path / "a.annot"


def test_the_choice_of_themes_is_what_holm_corrects_over(run, article):
    every, twelve = run("statistics", article).stdout, run("statistics", article, "--themes", "Twelve").stdout
    assert "14 tests: 14 reported themes" in every and "after Holm 0.0667" in every
    assert "12 tests: 12 reported themes" in twelve and "after Holm 0.0571" in twelve
    rows = run.json("statistics", article, "--themes", "Twelve")["rows"]
    assert {row["tests"] for row in rows} == {12} and (rows[0]["extreme"], rows[0]["looked_at"]) == (1, 210)


def test_a_summary_says_on_whom_each_status_rests(run, article):
    rows = list(csv.DictReader(io.StringIO(run("robustness", article, "--csv", "--summary").stdout)))
    row = next(one for one in rows if (one["theme"], one["group"]) == ("Peer development", "mentor"))
    assert (row["holds"], row["trials"], row["passages"], row["by_document"]) == ("91", "91", "72", "12")
    with open_project(article) as project:
        assert len(project.survival()) == len(rows)
    assert "unique to mentor" in run("robustness", article).stdout


@pytest.mark.parametrize(("command", "sheet"), [("robustness", "Robustness"), ("statistics", "Statistics")])
def test_both_are_written_as_a_workbook(run, article, tmp_path, command, sheet):
    run(command, article, "--excel", tmp_path / "t.xlsx")
    assert load_workbook(tmp_path / "t.xlsx").sheetnames == [sheet, "Notes"]
