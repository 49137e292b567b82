"""The statistics of a project: only where they are on, with what they can reach said beforehand."""

import pytest

from annotator import trying
from annotator.core.errors import Refused
from annotator.reports import foretold
from annotator.store.verbs import codes, people, sets
from annotator.store.verbs import project as verbs
from tests import published


@pytest.fixture
def article(tmp_path):
    with published.make(tmp_path / "a.annot") as project:
        project.do("State", verbs.state, "codebook", statistics=True)
        yield project


def test_they_are_off_until_somebody_switches_them_on(tmp_path):
    with published.make(tmp_path / "b.annot") as project:
        assert not project.read.facts().statistics
        with pytest.raises(Refused, match="off"):
            project.statistics()


def test_what_the_design_can_reach_is_said_beforehand(article):
    plan = trying.planned(article, article.comparison())
    assert plan.tests == 14
    assert plan.smallest(plan.pairs[0]) == pytest.approx((1 / 210, 14 / 210))


def test_holm_counts_the_tests_of_the_themes_that_are_reported(article):
    book = article.read.codebook()
    twelve = [code.id for code in book if code.number]
    article.do("Set", sets.make, "Report", twelve)
    frame = article.statistics(themes="Report")
    assert set(frame.tests) == {12} and len(frame) == 12
    assert frame.smallest_p_holm.round(3).unique().tolist() == [0.057]
    assert frame.p_holm.min() == pytest.approx(12 / 210)
    plan = trying.planned(article, article.comparison(themes="Report"))
    assert str(foretold.made(plan)).startswith("12 tests: 12 reported themes in 1 pair of groups")
    assert "No single theme can come below 0.05" in foretold.foretold(plan)[1]


def test_more_than_two_roles_are_tested_two_by_two(article):
    visitor = article.do("Role", people.role, "visitor")
    for one in article.read.participants()[:3]:
        article.do("Move", people.describe, one.id, role=visitor)
    frame = article.statistics()
    assert set(zip(frame.group, frame.other, strict=True)) == {
        ("mentor", "mentee"), ("mentor", "visitor"), ("mentee", "visitor"),
    }  # fmt: skip
    assert set(frame.tests) == {frame.p.notna().sum()} and frame[frame.p.isna()].note.notna().all()


def test_what_neither_says_is_said_to_be_a_tie(article):
    article.do("New", codes.create, "Nobody’s")
    frame = article.statistics().set_index("theme").loc["Nobody’s"]
    assert (frame.p, frame.extreme, frame.looked_at) == (1, 210, 210) and "tie" in frame.note


def test_too_many_groups_are_refused_with_their_number(article):
    with pytest.raises(Refused, match="These are 72 groups"):
        article.statistics("participant")
    with pytest.raises(Refused, match="These are 72 groups"):
        article.robustness("participant")
    found = trying.scrutinised(article, article.comparison("participant"))
    assert found.robustness is None and "72 groups" in found.untried and "72 groups" in found.untested


def test_a_theme_of_one_role_is_as_clear_as_the_design_allows(article):
    frame = article.statistics().set_index("theme").loc["Peer development"]
    assert (frame.p, frame.p_holm) == pytest.approx((1 / 210, 14 / 210))
    assert frame.pooled_rate == pytest.approx(1000 * 72 / sum_of_words(article, "mentor"))
    assert (frame.speakers, frame.participants, frame.other_speakers, frame.other_participants) == (50, 50, 0, 22)
    assert (frame.documents, frame.other_documents, frame.other_mean_rate) == (6, 4, 0)


def sum_of_words(project, role):
    return project.comparison().group(role).words


def test_where_documents_hold_both_groups_signs_are_flipped(article):
    frame = article.statistics("experience", where=[("role", "mentor")])
    assert set(frame.test.dropna()) <= {"sign flips"}
    assert frame.note.notna().all()


def test_documents_against_documents_are_not_tested(article):
    frame = article.statistics("document")
    assert frame.p.isna().all() and frame.note.notna().all() and set(frame.tests) == {0}


def test_one_role_alone_is_refused(article):
    mentee = article.role("mentee")
    article.do("Leave out", people.change_role, mentee.id, compared=False)
    with pytest.raises(Refused, match="Only “mentor” speaks"):
        article.statistics()


def test_a_reflexive_project_has_none(article):
    with pytest.raises(Refused, match="reflexive"):
        article.do("State", verbs.state, "reflexive", statistics=True)
    article.do("State", verbs.state, "reflexive", statistics=False)
    with pytest.raises(Refused, match="reflexive"):
        article.statistics()
