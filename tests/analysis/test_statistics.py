"""The statistics of a project: only where they are on, with what they can reach said beforehand."""

import pytest

from annotator import trying
from annotator.core.errors import Refused
from annotator.store.verbs import people
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
