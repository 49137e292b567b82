"""The sheets of robustness and statistics: real numbers, the caveat with them, only where they are wanted."""

import pytest
from openpyxl import load_workbook

from annotator import exporting, trying
from annotator.analysis.statistics import CAVEAT
from annotator.core.codings import Placed
from annotator.store.verbs import codings, people
from annotator.store.verbs import project as verbs
from tests import published


@pytest.fixture(scope="module")
def article(tmp_path_factory):
    with published.make(tmp_path_factory.mktemp("article") / "a.annot") as project:
        yield project


@pytest.fixture
def with_statistics(article):
    article.do("State", verbs.state, "codebook", statistics=True)
    yield article
    article.undo()


def book_of(project, folder):
    path = folder / "themes.xlsx"
    exporting.write(project, project.comparison(), path)
    return load_workbook(path)


def scrutiny_of(project, folder):
    """The workbook of what was tried and tested alone."""
    comparison = project.comparison()
    exporting.write_scrutiny(project, comparison, trying.scrutinised(project, comparison), folder / "found.xlsx")
    return load_workbook(folder / "found.xlsx")


def rows_of(sheet):
    """The rows of the table of a sheet by theme, each by heading, and the sentences below it."""
    heads, *rows = sheet.iter_rows(values_only=True)
    many = next((at for at, row in enumerate(rows) if not any(row)), len(rows))
    said = [row[0] for row in rows[many:] if any(row)]
    return {row[1]: dict(zip(heads, row, strict=True)) for row in rows[:many]}, said


def test_without_statistics_there_is_robustness_alone(article, tmp_path):
    book = book_of(article, tmp_path)
    assert "Robustness" in book.sheetnames and "Statistics" not in book.sheetnames
    rows, said = rows_of(book["Robustness"])
    comparison = article.comparison()
    for one in trying.tried(article, comparison).themes:
        row = rows[one.path[-1]]
        assert (row["Holds in, n"], row["Of all trials, n"]) == (one.holds, one.trials) == (91, 91)
        assert row["Holds in, %"] == pytest.approx(one.holds / one.trials)
        for group, rests in one.concentrations.items():
            assert row[f"{group}: passages, n"] == rests.passages
            assert row[f"{group}: most by one speaker, %"] == pytest.approx(rests.by_speaker / rests.passages)
            assert row[f"{group}: that document"] == rests.document
    assert said[0].startswith("Robustness: Each proposed status under 91 trials")
    notes = dict(row for row in book["Notes"].iter_rows(values_only=True, max_col=2) if row[0])
    assert "Robustness" in notes and CAVEAT not in notes.values()


def test_the_sheet_of_statistics_has_the_numbers_of_the_rows_and_the_caveat(with_statistics, tmp_path):
    book = book_of(with_statistics, tmp_path)
    rows, said = rows_of(book["Statistics"])
    for row in trying.statistics_rows(with_statistics, with_statistics.comparison()):
        found = rows[row["theme"]]
        expected = {
            "Group: mean of the documents’ rates": row["mean_rate"],
            "Other: pooled rate": row["other_pooled_rate"],
            "Difference of the means": row["difference"],
            "Arrangements": 210,
            "As far apart, b": row["extreme"],
            "Looked at, m": row["looked_at"],
            "p": row["p"],
            "p after Holm over 14 tests": row["p_holm"],
            "Smallest p it can reach": row["smallest_p"],
            "Smallest p after Holm": row["smallest_p_holm"],
            "Exploratory: group, speakers, %": row["speakers"] / row["participants"],
            "Exploratory: other, 95 % interval from": row["other_wilson_low"],
            "Exploratory: p of Fisher’s exact test on speakers": row["fisher_p_exploratory"],
        }
        assert {name: found[name] for name in expected} == pytest.approx(expected)
    assert said[0] == CAVEAT and any("14 tests" in one for one in said)
    notes = {row[0]: row[1] for row in book["Notes"].iter_rows(values_only=True)}
    assert notes["Statistics"] == CAVEAT and "210 arrangements" in notes["What they can reach"]
    assert book["Statistics"]["R2"].number_format == "0.0000"


def test_a_coding_more_changes_the_sheets(with_statistics, tmp_path):
    before = scrutiny_of(with_statistics, tmp_path)
    one = next(with_statistics.retrieval.passages())
    mentee = with_statistics.read.codebook().find("Peer development").id
    code = Placed(one.document, one.start, one.end, mentee, one.coder)
    with_statistics.do("Code", codings.apply, [code])
    after = scrutiny_of(with_statistics, tmp_path)
    with_statistics.undo()
    for sheet, heading in (
        ("Statistics", "Group: pooled rate"),
        ("Robustness", "mentor: passages, n"),
    ):
        old, new = (rows_of(book[sheet])[0]["Peer development"][heading] for book in (before, after))
        assert new > old


def test_what_was_drawn_says_with_which_seed(with_statistics, tmp_path, monkeypatch):
    from annotator.analysis import permutation

    monkeypatch.setattr(permutation, "MOST", 100)
    monkeypatch.setattr(permutation, "DRAWN", 500)
    rows, said = rows_of(scrutiny_of(with_statistics, tmp_path)["Statistics"])
    row = rows["Peer development"]
    assert row["Seed"] == permutation.SEED and row["Looked at, m"] == 500
    assert row["p"] == pytest.approx((row["As far apart, b"] + 1) / 501)
    assert "Seed of what was drawn: 1" in said


def test_where_one_role_speaks_alone_the_notes_say_that_nothing_was_tested(with_statistics, tmp_path):
    with_statistics.do("Leave out", people.change_role, with_statistics.role("mentee").id, compared=False)
    book = scrutiny_of(with_statistics, tmp_path)
    with_statistics.undo()
    assert "Statistics" not in book.sheetnames
    rows, _ = rows_of(book["Robustness"])
    assert rows["Peer development"]["Holds in, n"] is None
    notes = {row[0]: row[1] for row in book["Notes"].iter_rows(values_only=True)}
    assert notes["Statistics"].startswith("not tested: Statistics compare two groups")


def test_a_reflexive_project_has_neither(article, tmp_path):
    article.do("State", verbs.state, "reflexive", statistics=False)
    book = book_of(article, tmp_path)
    article.undo()
    words = " ".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell)
    assert not {"Robustness", "Statistics"} & set(book.sheetnames)
    assert "trials" not in words and CAVEAT not in words
