"""Coding every place where something is said."""

import pytest

from tests.cli.conftest import TALK


def texts(run, project, **options):
    words = [part for name, value in options.items() for part in (f"--{name}", value)]
    return [row["text"] for row in run.json("passages", project, "--code", "Time", *words)]


@pytest.fixture
def empty(run, study):
    run("undo", study)
    return study


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--find", "trust"], ["trust", "trust", "Trust"]),
        (["--find", "meet"], ["meetings"]),
        (["--find", r"t\w+k", "--regex"], ["takes"]),
        (["--find", r"\bt\w+t\b", "--regex"], ["trust", "trust"]),
        (["--find", "trust", "--role", "mentee"], ["Trust"]),
        (["--find", "trust", "--scope", "sentence"], [
            "I trust the group.", "We met every week [laughs] and I trust them more now.",
            "Trust takes time 😀 and more time.",
        ]),
        (["--find", "tired", "--scope", "turn"], ["I am tired of meetings. Trust takes time 😀 and more time."]),
        (["--find", "laughs"], []),
        (["--find", "Ann"], []),
    ],
)  # fmt: skip
def test_finds_what_is_said(run, empty, options, expected):
    run("autocode", empty, "--code", "Time", *options, "--coder", "Ana")
    assert texts(run, empty) == expected


def test_a_dry_run_codes_nothing(run, empty):
    result = run("autocode", empty, "--code", "Time", "--find", "trust", "--dry-run")
    assert result.stdout.count("rust") == 3
    assert texts(run, empty) == []
    assert run.json("history", empty)[-1]["what"].startswith("Undo")


def test_where_nothing_is_found_nothing_is_done(run, empty):
    before = empty.read_bytes()
    run("autocode", empty, "--code", "Time", "--find", "never said", "--coder", "Cy")
    assert empty.read_bytes() == before


def test_it_is_one_step(run, empty):
    run("autocode", empty, "--code", "Time", "--find", "trust")
    run("undo", empty)
    assert texts(run, empty) == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--code", "Hope", "--find", "trust"], "“Hope”"),
        (["--code", "Time", "--find", "("], ""),
        (["--code", "Time", "--find", "(", "--regex"], "not a regular expression"),
        (["--code", "Time", "--find", " "], "what to look for"),
        (["--code", "Time", "--find", "a", "--role", "king"], "“king”"),
        (["--code", "Time", "--find", "a", "--document", "none"], "“none”"),
    ],
)
def test_what_cannot_be_found_is_one_sentence(run, empty, options, words):
    if words:
        assert words in run.refused("autocode", empty, *options)
    else:
        run("autocode", empty, *options)
    assert texts(run, empty) == []


def test_positions_survive_emoji(run, empty):
    run("autocode", empty, "--code", "Time", "--find", "more time")
    row = run.json("passages", empty)[0]
    assert TALK[row["start"] : row["end"]] == "more time"
