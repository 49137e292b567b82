"""Copies of one project that come together again."""

import shutil

import pytest

from annotator.project import open_project
from tests.cli.conftest import table


@pytest.fixture
def copies(run, study, tmp_path):
    """Ana's and Bo's copy, each with a coding and a code of its own."""
    other = tmp_path / "bo.annot"
    shutil.copy(study, other)
    run(
        "code",
        study,
        "--from",
        table(tmp_path / "a.csv", "document,code,quote", "Group 1,Time,It does"),
        "--coder",
        "Ana",
    )
    run("codebook", other, "--from", table(tmp_path / "n.csv", "name", "Hope"))
    run(
        "code",
        other,
        "--from",
        table(tmp_path / "b.csv", "document,code,quote", "Group 1,Hope,every week"),
        "--coder",
        "Bo",
    )
    return study, other


def passages(run, project):
    return sorted((row["text"], row["code"], row["coder"]) for row in run.json("passages", project))


def test_both_ways_give_the_same(run, copies, tmp_path):
    ana, bo = copies
    dry = run.json("merge", ana, bo, "--dry-run")
    assert dry == run.json("merge", ana, bo)
    assert dry == [{"file": "bo.annot", "actions": 2, "documents": 0, "codes": 1, "codings": 1, "memos": 0}]
    run("merge", bo, ana)
    assert passages(run, ana) == passages(run, bo)
    assert run.json("codebook", ana) == run.json("codebook", bo)
    assert run.json("merge", ana, bo)[0]["actions"] == 0
    assert run.json("check", ana)["ok"]


def test_two_copies_that_bring_the_same_bring_it_once(run, copies, tmp_path):
    ana, bo = copies
    shutil.copy(bo, tmp_path / "again.annot")
    dry = run.json("merge", ana, bo, "again.annot", "--dry-run")
    assert [row["actions"] for row in dry] == [2, 0]
    assert run.json("merge", ana, bo, "again.annot") == dry
    assert run.json("check", ana)["ok"]


def test_a_merge_of_nothing_new_does_nothing(run, copies, own_user_folders):
    ana, _ = copies
    run("undo", ana)
    before = ana.read_bytes()
    assert [row["actions"] for row in run.json("merge", ana, ana)] == [0]
    assert ana.read_bytes() == before
    assert list(own_user_folders.rglob("*.annot")) == []
    run("redo", ana)


def test_a_merge_is_one_step_that_undo_takes_back(run, copies):
    ana, bo = copies
    before = passages(run, ana)
    run("merge", ana, bo)
    merged = passages(run, ana)
    assert merged != before
    assert "Merge from bo.annot" in run("undo", ana).stdout
    assert passages(run, ana) == before
    assert run.json("check", ana)["ok"]
    run("redo", ana)
    assert passages(run, ana) == merged
    assert run.json("check", ana)["ok"]


def test_a_table_does_not_choose_between_twins(run, copies, tmp_path):
    ana, bo = copies
    run("codebook", ana, "--from", table(tmp_path / "n.csv", "name", "Hope"))
    run("merge", ana, bo)
    assert [row["name"] for row in run.json("codebook", ana)].count("Hope") == 2
    before = ana.read_bytes()
    for lines in (["name,memo", "Hope,x"], ["name,parent", "Deep,Hope"]):
        assert "were merged" in run.refused("codebook", ana, "--from", table(tmp_path / "n.csv", *lines))
    assert ana.read_bytes() == before


def test_a_merge_says_what_it_changed(copies):
    ana, bo = copies
    heard = []
    with open_project(ana) as project:
        project.on_change(heard.append)
        project.merge([bo])
        project.undo()
        project.redo()
    assert all({"code", "coding"} <= changes for changes in heard)
    assert len(heard) == 3


def test_a_document_goes_with_the_merge_that_brought_it(run, copies, tmp_path):
    """While its passages go, codes above theirs are counted anew, for one below them goes too."""
    ana, bo = copies
    (tmp_path / "two.txt").write_text("Ann: We trust time.\nBob: We do.\nAnn: Yes.\n", "utf-8")
    run("import", bo, tmp_path / "two.txt")
    run("codebook", bo, "--from", table(tmp_path / "n.csv", "name,parent", "Faith,Bonds"))
    run("code", bo, "--from", table(tmp_path / "t.csv", "document,code,quote", "two,Trust,trust", "two,Faith,We do"))
    before = run.json("compare", ana)
    run("merge", ana, bo)
    run("undo", ana)
    assert run.json("check", ana)["problems"] == []
    assert run.json("compare", ana) == before


def test_what_is_left_to_decide_is_said_beside_the_result(run, copies, tmp_path):
    ana, bo = copies
    run("codebook", ana, "--from", table(tmp_path / "n.csv", "name", "Hope"))
    assert "Hope" not in run("merge", ana, bo, "--dry-run", "--json").stderr
    merged = run("merge", ana, bo, "--json")
    assert "2 codes are called “Hope” at the top. Join them, or rename all but one." in merged.stderr
    assert "Hope" not in merged.stdout


def test_a_merge_that_others_build_on_stays(run, copies, tmp_path):
    ana, bo = copies
    run("merge", ana, bo)
    run(
        "code",
        ana,
        "--from",
        table(tmp_path / "h.csv", "document,code,quote", "Group 1,Hope,It does"),
        "--coder",
        "Ana",
    )
    run("undo", ana)
    message = run.refused("undo", ana)
    assert "builds on what it brought" in message


def test_a_backup_is_made_first(run, copies, own_user_folders):
    run("merge", *copies)
    backups = list(own_user_folders.rglob("*.annot"))
    assert len(backups) == 1
    assert run.json("check", backups[0])["ok"]
    assert len(run.json("passages", backups[0])) < len(run.json("passages", copies[0]))


def test_what_is_no_copy_is_refused(run, copies, tmp_path):
    ana, bo = copies
    before = ana.read_bytes()
    run("new", "other.annot")
    assert "another project" in run.refused("merge", ana, "other.annot")
    for missing in (1, 4096, 50_000):
        (tmp_path / "half.annot").write_bytes(bo.read_bytes()[:-missing])
        assert "damaged" in run.refused("merge", ana, bo, "half.annot")
    (tmp_path / "text.annot").write_text("Ann: hello")
    assert "not an Annotator project" in run.refused("merge", ana, bo, "text.annot")
    assert ana.read_bytes() == before
