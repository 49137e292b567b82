"""Robustness in the pack, and statistics where they are on: tables, sentences, the caveat."""

import pytest

from annotator.analysis.statistics import CAVEAT
from annotator.core.codings import Placed
from annotator.store.verbs import codings
from annotator.store.verbs import project as verbs
from tests.packing.conftest import packed, words_of


def words(project, folder, name="manuscript.docx"):
    packed(project, folder)
    return words_of(folder / name)


@pytest.mark.usefixtures("undrawn")
def test_robustness_is_there_and_statistics_only_where_they_are_on(sample, tmp_path):
    before = words(sample, tmp_path / "off")
    assert "What the statuses survive" in before and "34 of 35" in before
    assert "11 of 12 statuses held under all of them" in before
    assert CAVEAT not in before and "Holm" not in before
    sample.do("State", verbs.state, "codebook", statistics=True)
    folder = tmp_path / "on"
    after = words(sample, folder)
    assert "12 tests: 12 reported themes in 1 pair of groups" in after
    assert "exact permutation test over 6 arrangements" in after
    assert "Exploratory, by speakers: Mentor against Mentee" in after
    assert after.count(CAVEAT) >= 2  # with the table, and in the methods
    for name in ("report.html", "workbook.xlsx", "srqr.docx", "README.txt"):
        assert CAVEAT in " ".join(words_of(folder / name).split()), name


@pytest.mark.usefixtures("undrawn")
def test_the_tables_change_with_a_coding(sample, tmp_path):
    sample.do("State", verbs.state, "codebook", statistics=True)
    before = words(sample, tmp_path / "before", "report.html").split("What the statuses survive")
    one = next(sample.retrieval.passages())
    code = sample.read.codebook().find("Students teaching students").id
    place = Placed(one.document, one.start, one.end, code, one.coder)
    sample.do("Code", codings.apply, [place])
    after = words(sample, tmp_path / "after", "report.html").split("What the statuses survive")
    rates = [part[0].split("Rates of documents")[1] for part in (before, after)]
    assert rates[0] != rates[1] and before[1] != after[1]


@pytest.mark.usefixtures("undrawn")
def test_a_reflexive_pack_has_neither(sample, tmp_path):
    sample.do("State", verbs.state, "reflexive", statistics=False)
    for name in ("manuscript.docx", "report.html", "workbook.xlsx"):
        said = words(sample, tmp_path / "pack", name)
        assert "survive" not in said and "Robustness" not in said and "Holm" not in said
