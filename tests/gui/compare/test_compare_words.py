from dataclasses import replace

import pytest

from annotator.core.thresholds import Thresholds
from annotator.gui.compare.cells import CellWords
from annotator.gui.compare.reasons import Reasons
from annotator.gui.compare.rows import StatusRow, rows
from annotator.gui.compare.scene import read
from annotator.gui.compare.standing import standing
from annotator.gui.compare.wording import Wording
from annotator.questions.kept_comparison import Asked
from annotator.store.verbs import people
from annotator.store.verbs import project as verbs


@pytest.fixture
def scene(two_roles):
    return read(two_roles.project, Asked(("role",)))


def theme(scene, name):
    return next(one for one in scene.comparison.themes if one.name == name)


def shown(scene, name, group, *measures):
    words = CellWords(measures or ("passages", "speakers"))
    cell, among = theme(scene, name).cells[group], scene.comparison.group(group)
    return words.shown(among, cell, standing(among, cell, scene.comparison.thresholds))


def test_a_cell_says_passages_and_speakers(scene):
    assert shown(scene, "Alike", "Mentor") == "8 2/2 speakers"
    assert shown(scene, "Ours", "Mentee") == "1 1/2 · in passing"
    assert shown(scene, "Theirs", "Mentor") == "0 0/2 · not checked"


def test_a_cell_says_other_measures(scene):
    mentors = scene.comparison.group("Mentor")
    share = f"{100 * 8 / mentors.passages:.1f}\N{NO-BREAK SPACE}%"
    assert shown(scene, "Alike", "Mentor", "share") == share
    assert shown(scene, "Alike", "Mentor", "speakers") == "2 of 2 speakers"
    assert shown(scene, "Alike", "Mentor", "documents", "rank") == "1 of 1 documents · rank 2"
    assert shown(scene, "Alike", "Mentor", "words") == f"{theme(scene, 'Alike').cells['Mentor'].words} words"


def test_many_measures_take_two_lines(scene):
    words = CellWords(("passages", "speakers", "share", "documents"))
    cell, among = theme(scene, "Alike").cells["Mentor"], scene.comparison.group("Mentor")
    assert words.is_tall
    assert len(words.lines(among, cell, standing(among, cell, scene.comparison.thresholds))) == 2


def test_a_cell_is_spoken_in_a_sentence(scene):
    words, among = CellWords(), scene.comparison.group("Mentor")
    assert words.spoken(scene.comparison, theme(scene, "Alike"), among) == (
        "Mentor, Alike: 8 passages, 2 of 2 speakers"
    )
    assert words.spoken(scene.comparison, theme(scene, "Theirs"), among).endswith("0 of 2 speakers, not checked")


def test_speakers_of_a_collective_label_are_not_known(two_roles):
    two_roles.project.do("Describe", people.describe, two_roles.who["Ada"], persons=None)
    scene = read(two_roles.project, Asked(("role",)))
    assert shown(scene, "Alike", "Mentor") == "8 speakers not known"
    assert shown(scene, "Theirs", "Mentor") == "0 not checked"
    two_roles.project.do("Describe", people.describe, two_roles.who["Dia"], persons=None)
    scene = read(two_roles.project, Asked(("role",)))
    assert shown(scene, "Ours", "Mentee") == "1 1 speaker · in passing"


def test_a_silent_role_is_missing_and_not_zero(two_roles):
    two_roles.silent("Group one", "Eva", "Staff")
    assert shown(read(two_roles.project, Asked(("role",))), "Alike", "Staff") == "— does not speak"


def test_the_rule_is_said_in_one_line():
    assert Wording().thresholds(Thresholds()) == "in passing ≤ 1,  emphasis ≥ 2×,  base ≥ 10,  speakers ≥ 2"
    assert "emphasis ≥ 2.5×" in Wording().thresholds(Thresholds(emphasis_ratio=2.5))


def test_each_status_says_its_rule(scene):
    say = Wording()
    said = {say.title(row): say.rule(row, scene.comparison) for row in rows(scene) if isinstance(row, StatusRow)}
    assert said["Similar"] == "both discuss it, shares within 2×"
    assert said["Unique to Mentor"] == "Mentee at most in passing"
    assert all(said.values())


def test_reasons_name_shares_rates_and_ranks(scene):
    said = Reasons().of(scene, theme(scene, "Emphasis"))
    assert said.startswith("Mentor: 38.5\N{NO-BREAK SPACE}% of its passages. Mentee: 11.1\N{NO-BREAK SPACE}%.")
    assert "That is 3.5 times. By rate, " in said
    assert said.endswith("Rank 1 of 6 for Mentor, 3 for Mentee.")


def test_unique_says_its_residual(scene):
    assert Reasons().title(theme(scene, "Ours")) == "Unique to Mentor"
    assert Reasons().of(scene, theme(scene, "Ours")) == (
        "Only Mentor discusses it. Mentee: 1 passage by 1 of 2 speakers, in passing."
    )
    assert Reasons().of(scene, theme(scene, "Theirs")) == ("Only Mentee discusses it. Mentor: no passage, not checked.")


def test_too_few_and_nobody_are_said(scene):
    assert "with 4 passages together: fewer than 10" in Reasons().of(scene, theme(scene, "Shared"))
    assert Reasons().of(scene, theme(scene, "Rare")).startswith("Nobody discusses it. Mentor: 1 passage by 1 of 2")


def test_share_and_rate_that_disagree_are_told(study):
    """Mentors speak ten times as much: by share they do more, by rate less."""
    study.said(
        "Talk",
        *[("Ada", f"point {number} " + "and so on and on " * 30) for number in range(12)],
        *[("Cem", f"remark {number} here") for number in range(12)],
    )
    study.role("Mentor", "Ada").role("Mentee", "Cem").code("Trust").code("Other")
    study.coded("Trust", "Talk", *[f"point {number} " for number in range(8)])
    study.coded("Trust", "Talk", *[f"remark {number} " for number in range(6)])
    study.coded("Other", "Talk", *[f"remark {number} " for number in range(8)])
    scene = read(study.project, Asked(("role",)))
    said = Reasons().of(scene, theme(scene, "Trust"))
    assert said.startswith("Mentor: 100.0")
    assert "Share and rate disagree: by rate Mentee does most" in said


def test_a_ratio_below_the_threshold_is_never_rounded_up_to_it(study):
    """199 of 1,000 against 100 of 1,000 is 1.99 times: not 2.0, where 2 makes the difference."""
    study.said("Talk", *[(who, f"{who} says {number} today") for who in ("Ada", "Cem") for number in range(200)])
    study.role("Mentor", "Ada").role("Mentee", "Cem").code("Trust").code("Other")
    study.coded("Trust", "Talk", *[f"Ada says {number} " for number in range(199)])
    study.coded("Other", "Talk", "Ada says 199 ")
    study.coded("Trust", "Talk", *[f"Cem says {number} " for number in range(100)])
    study.coded("Other", "Talk", *[f"Cem says {number} " for number in range(100, 200)])
    scene = read(study.project, Asked(("role",)))
    assert theme(scene, "Trust").proposal.status == "similar"
    assert "That is 1.99 times." in Reasons().of(scene, theme(scene, "Trust"))


def test_a_reversal_below_a_parent_is_said(two_roles):
    study = two_roles.code("Parent").code("Teaching", "Parent").code("Relating", "Parent")
    study.project.do("Set", verbs.set_thresholds, replace(Thresholds(), min_base=4))
    for who, first, second in (("Ada", 3, 1), ("Ben", 1, 1), ("Cem", 1, 3), ("Dia", 1, 1)):
        study.coded("Teaching", "Group one", *[f"{who} on Alike number {n}" for n in range(first)])
        study.coded("Relating", "Group one", *[f"{who} on Alike number {3 - n}" for n in range(second)])
    scene = read(study.project, Asked(("role",)))
    parent = theme(scene, "Parent")
    assert parent.proposal.status == "different emphasis"
    assert "for Mentor Teaching 1 and Relating 2, for Mentee Teaching 2 and Relating 1." in Reasons().of(scene, parent)


def test_many_groups_are_only_named(sample):
    scene = read(sample, Asked(("participant",)))
    said = Reasons().of(scene, next(one for one in scene.comparison.themes if one.status == "partly shared"))
    assert "Do not speak: Samir." in said
    assert said.count("passage") == 0
