import pytest

from annotator.core.thresholds import Thresholds
from annotator.gui.compare.scene import read
from annotator.gui.compare.standing import Standing, rests_on_zero, standing
from annotator.questions.kept_comparison import Asked
from annotator.store.verbs import project


@pytest.fixture
def scene(two_roles):
    return read(two_roles.project, Asked(("role",)))


def state(scene, theme, group):
    found = next(one for one in scene.comparison.themes if one.name == theme)
    return standing(scene.comparison.group(group), found.cells[group], scene.comparison.thresholds)


def theme(scene, name):
    return next(one for one in scene.comparison.themes if one.name == name)


def test_a_group_discusses_mentions_or_says_nothing(scene):
    assert state(scene, "Ours", "Mentor") is Standing.DISCUSSED
    assert state(scene, "Ours", "Mentee") is Standing.PASSING
    assert state(scene, "Theirs", "Mentor") is Standing.NOTHING


def test_many_passages_of_one_speaker_of_several_are_of_few_speakers(two_roles):
    two_roles.coded("Rare", "Group one", "Ada on Alike number 0", "Ada on Alike number 1")
    assert state(read(two_roles.project, Asked(("role",))), "Rare", "Mentor") is Standing.FEW


def test_a_role_that_only_attends_is_silent(two_roles):
    two_roles.silent("Group one", "Eva", "Staff")
    scene = read(two_roles.project, Asked(("role",)))
    assert state(scene, "Ours", "Staff") is Standing.SILENT
    assert scene.comparison.group("Staff").participants == 1


def test_unique_rests_on_a_zero_where_the_others_say_nothing(scene):
    assert rests_on_zero(scene.comparison, theme(scene, "Theirs"))
    assert not rests_on_zero(scene.comparison, theme(scene, "Ours"))
    assert not rests_on_zero(scene.comparison, theme(scene, "Rare"))


def test_emphasis_is_exact_and_named(scene):
    share = theme(scene, "Emphasis").proposal.share
    assert (share.highest, share.lowest) == ("Mentor", "Mentee")
    mentors, mentees = (scene.comparison.group(name).passages for name in ("Mentor", "Mentee"))
    assert float(share.times) == pytest.approx((10 / mentors) / (2 / mentees))
    assert share.reaches(2.0)
    rate = theme(scene, "Emphasis").proposal.rate
    assert rate.highest == "Mentor"


def test_two_children_in_opposite_order_are_found(two_roles):
    study = two_roles.code("Parent").code("Teaching", "Parent").code("Relating", "Parent")
    study.coded("Teaching", "Group one", "Ada on Alike number 0", "Ben on Alike number 0", "Cem on Alike number 0")
    study.coded("Relating", "Group one", "Cem on Alike number 1", "Dia on Alike number 1", "Ada on Alike number 1")
    study.project.do("Set thresholds", project.set_thresholds, Thresholds(min_base=1))  # so that emphasis is judged
    scene = read(study.project, Asked(("role",)))
    codes = study.codes
    found = theme(scene, "Parent").proposal.reversal
    assert found == (codes["Teaching"], codes["Relating"], "Mentor", "Mentee")
    assert theme(scene, "Alike").proposal.reversal is None
