"""What holds for a whole study, stated at a terminal: its approach, and the themes that are reported."""

import pytest

from annotator import sample


@pytest.fixture
def mentoring(tmp_path):
    return sample.copy(tmp_path)


def test_themes_are_chosen_in_their_order_and_all_again(run, mentoring):
    chosen = ["Usable feedback", "Bedside skills", "The human mentor"]
    run("themes", mentoring, *chosen)
    assert {"set": "Report", "reported": True, "codes": chosen} in run.json("themes", mentoring)
    found = {one["code"] for one in run.json("compare", mentoring, "--details")["themes"]}
    assert found == set(chosen)
    run("themes", mentoring, *chosen[:2], "--set", "Short")
    run("themes", mentoring, "--set", "Report")
    assert {one["set"]: one["reported"] for one in run.json("themes", mentoring)} == {"Report": True, "Short": False}
    run("undo", mentoring)
    assert [one["set"] for one in run.json("themes", mentoring) if one["reported"]] == ["Short"]
    run("themes", mentoring, "--all")
    assert len(run.json("compare", mentoring, "--details")["themes"]) == 12


def test_what_cannot_be_reported_is_said(run, mentoring):
    assert "Nope" in run.refused("themes", mentoring, "Nope")
    assert "Nope" in run.refused("themes", mentoring, "--set", "Nope")
    assert "--all" in run("themes", mentoring, "Bedside skills", "--all", status=2).stderr


def test_statistics_and_the_approach_are_stated(run, mentoring):
    run.refused("statistics", mentoring)
    assert "statistics: on" in run("state", mentoring, "--statistics").stdout
    run("statistics", mentoring)
    said = run("state", mentoring, "--approach", "reflexive").stdout
    assert said.splitlines() == ["approach: reflexive", "statistics: off"]
    assert "reflexive" in run.refused("state", mentoring, "--statistics")
    run.refused("robustness", mentoring)
