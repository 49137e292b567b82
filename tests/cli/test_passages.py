"""Which passages are listed."""

import csv
import io

import pytest

GROUP, MORE, LATER, TIME = (
    "I trust the group", "I trust them more now", "Trust takes time 😀 and more time", "takes time 😀 and more time",
)  # fmt: skip


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--not-code", "Trust"], [TIME]),
        (["--not-code", "Bonds"], []),
        (["--with-code", "Time"], [LATER]),
        (["--with-code", "Bonds"], [LATER, TIME]),
        (["--without-code", "Time"], [GROUP, MORE, TIME]),
        (["--without-code", "Time", "--code", "Trust"], [GROUP, MORE]),
        (["--turn-with-code", "Time"], [LATER]),
        (["--code", "Bonds", "--text", "MORE"], [MORE, LATER]),
        (["--code", "Trust", "--text", "😀"], [LATER]),
        (["--text", ".*"], []),
        (["--memo", ""], [MORE]),
        (["--memo", "LATE"], [MORE]),
        (["--memo", "soon"], []),
        (["--exemplar"], [GROUP, TIME]),
        (["--to-review"], []),
        (["--where", "year=2"], [LATER, TIME]),
        (["--where", "YEAR=1", "--where", "year=2"], [GROUP, MORE, LATER, TIME]),
        (["--speaker", "ann"], [GROUP, MORE]),
        (["--speaker", "Ann", "--speaker", "Bob"], [GROUP, MORE, LATER, TIME]),
        (["--speaker", "Bob", "--where", "year=1"], []),
        (["--where", "year=2", "--role", "mentor"], []),
        (["--where", "year=1", "--role", "mentor", "--exemplar"], [GROUP]),
        (["--role", "no role", "--exemplar"], []),
        (["--exemplar", "--document", "Group 1", "--coder", "Ana", "--code", "Time"], [TIME]),
    ],
)
def test_each_condition(run, study, words, found):
    rows = run.json("passages", study, *words)
    assert [row["text"] for row in rows] == found
    assert [row["text"] for row in csv.DictReader(io.StringIO(run("passages", study, *words, "--csv").stdout))] == found


def test_the_ranges_of_a_parent_are_those_of_what_is_asked(run, study):
    rows = run.json("passages", study, "--code", "Bonds", "--not-code", "Trust")
    assert [(row["code"], row["text"]) for row in rows] == [("Time", TIME)]
    rows = run.json("passages", study, "--code", "Bonds", "--role", "mentee", "--text", "time")
    assert [(row["code"], row["text"]) for row in rows] == [("Trust, Time", LATER)]


def test_the_keys_are_the_same_with_conditions(run, study):
    (plain, *_), (asked, *_) = run.json("passages", study), run.json("passages", study, "--exemplar")
    assert plain == asked


@pytest.mark.parametrize(
    ("option", "name"),
    [
        ("--not-code", "Hope"), ("--with-code", "Hope"), ("--without-code", "Hope"), ("--turn-with-code", "Hope"),
        ("--where", "age=1"), ("--speaker", "Hope"),
    ],
)  # fmt: skip
def test_a_name_that_is_not_there_is_refused(run, study, option, name):
    assert f"“{name.split('=')[0]}”" in run.refused("passages", study, option, name)
    assert "“king”" in run.refused("passages", study, "--exemplar", "--role", "king")


def test_an_attribute_needs_a_value(run, study):
    assert "ATTRIBUTE=VALUE" in run("passages", study, "--where", "year", status=2).stderr
