"""Copies of one project that come together again."""

import shutil

import pytest

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
    (tmp_path / "half.annot").write_bytes(bo.read_bytes()[:-4096])
    assert "damaged" in run.refused("merge", ana, "half.annot")
    (tmp_path / "text.annot").write_text("Ann: hello")
    assert "not an Annotator project" in run.refused("merge", ana, bo, "text.annot")
    assert ana.read_bytes() == before
