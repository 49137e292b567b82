"""What analysts decide, at a terminal: statuses, and which transcripts are finished."""

import pytest

from annotator import sample


@pytest.fixture
def mentoring(tmp_path):
    return sample.copy(tmp_path)


def theme(run, project, name, *words):
    return next(one for one in run.json("compare", project, "--details", *words)["themes"] if one["code"] == name)


def test_a_status_is_settled_and_opened_again(run, mentoring):
    run("settle", mentoring, "The human mentor", "unique", "--to", "Mentee", "--reason", "Mentors only repeat it.")
    found = theme(run, mentoring, "The human mentor")
    assert (found["settled"], found["owner"], found["reason"]) == ("unique", "Mentee", "Mentors only repeat it.")
    assert theme(run, mentoring, "The human mentor", "--by", "document")["settled"] is None
    run("undo", mentoring)
    assert theme(run, mentoring, "The human mentor")["settled"] is None
    run("redo", mentoring)
    run("settle", mentoring, "The human mentor", "open")
    assert theme(run, mentoring, "The human mentor")["settled"] is None


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["The human mentor", "similar"], "Say why"),
        (["The human mentr", "similar", "--reason", "x"], "The human mentr"),
        (["The human mentor", "unique", "--to", "Dean", "--reason", "x"], "“Mentor”, “Mentee”"),
        (["The human mentor", "similar", "--by", "shoe size", "--reason", "x"], "shoe size"),
    ],
)
def test_what_cannot_be_settled_is_said(run, mentoring, words, sentence):
    assert sentence in run.refused("settle", mentoring, *words)


def test_what_is_finished_makes_zeros_evidence(run, mentoring):
    assert any(not one["looked_for"] for one in run.json("silence", mentoring))
    titles = [row["document"] for row in run.json("documents", mentoring)]
    run("finish", mentoring, titles[0])
    assert {one["document"] for one in run.json("silence", mentoring, "--to-read")} == set(titles[1:])
    run("finish", mentoring, "--all", "--coder", "Ana")
    run("finish", mentoring, "--all")
    assert run.json("silence", mentoring, "--to-read") == []
    run("finish", mentoring, titles[1], "--not")
    assert {one["document"] for one in run.json("silence", mentoring, "--to-read")} == {titles[1]}


def test_where_nobody_coded_it_is_finished_by_whoever_says_so(run, talk):
    run("new", "a.annot")
    run("import", "a.annot", talk)
    run("finish", "a.annot", "--all")
    assert "Finish reading" in run("history", "a.annot").stdout
    assert "Name the transcripts" in run("finish", "a.annot", status=2).stderr
    assert "no document" in run.refused("finish", "a.annot", "Nope")
    assert "no coder" in run.refused("finish", "a.annot", "--all", "--coder", "Nobody")
