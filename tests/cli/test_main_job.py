"""The main job without a window: from transcripts to the theme table."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import TALK, table

ROOT = Path(__file__).resolve().parents[2]


def test_a_project_is_made_and_never_overwritten(run, tmp_path):
    run("new", "a.annot")
    before = (tmp_path / "a.annot").read_bytes()
    assert "exists already" in run.refused("new", "a.annot")
    assert (tmp_path / "a.annot").read_bytes() == before


def test_import_says_what_it_found(run, talk):
    run("new", "a.annot")
    rows = run.json("import", "a.annot", talk)
    assert rows == [
        {
            "file": str(talk), "document": "Group 1", "turns": 6, "words": 36, "speakers": 3,
            "left_out": ["1 line before the first speaker", "1 event"],
        }
    ]  # fmt: skip
    assert run.json("documents", "a.annot") == [{"document": "Group 1", "words": 36, "turns": 6, "codings": 0}]


def test_of_several_files_the_good_ones_are_imported(run, talk, tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "no.docx").write_bytes(b"not a zip")
    run("new", "a.annot")
    result = run("import", "a.annot", tmp_path / "empty.txt", talk, tmp_path / "no.docx", "--json", status=1)
    assert [row["document"] for row in json.loads(result.stdout)] == ["Group 1"]
    assert "empty.txt" in result.stderr
    assert "no.docx" in result.stderr


def test_the_same_text_is_refused_with_its_title(run, talk, tmp_path):
    run("new", "a.annot")
    run("import", "a.annot", talk)
    (tmp_path / "copy.txt").write_text(TALK, "utf-8")
    assert "already, as “Group 1”" in run.refused("import", "a.annot", tmp_path / "copy.txt")


def test_titles_are_made_unique(run, tmp_path):
    run("new", "a.annot")
    for number in range(2):
        (tmp_path / str(number)).mkdir()
        path = tmp_path / str(number) / "talk.txt"
        path.write_text(f"Ann: hello {number}\nBob: yes {number}\n", "utf-8")
        run("import", "a.annot", path)
    assert [row["document"] for row in run.json("documents", "a.annot")] == ["talk", "talk (2)"]


def test_speakers_before_and_after(run, talk, study):
    run("new", "b.annot")
    run("import", "b.annot", talk)
    first = run.json("speakers", "b.annot")[0]
    assert first == {
        "document": "Group 1", "label": "Ann", "participant": None, "role": None, "compared": None, "turns": 3,
        "words": 21, "attributes": {},
    }  # fmt: skip
    rows = run.json("speakers", study)
    assert [(row["label"], row["participant"], row["role"], row["compared"]) for row in rows] == [
        ("Ann", "Ann", "mentor", True), ("Bob", "Bob", "mentee", True), ("Mod", "Mia", "moderator", False),
        (None, "Sue", "mentee", True),
    ]  # fmt: skip
    assert rows[0]["attributes"] == {"year": "1"}


def test_documents_count_passages_after_joining(run, study, tmp_path):
    assert run.json("documents", study)[0]["codings"] == 4
    table(tmp_path / "more.csv", "document,code,quote", "Group 1,Trust,them more now.")
    run("code", study, "--from", tmp_path / "more.csv", "--coder", "Ana")
    assert run.json("documents", study)[0]["codings"] == 4


def test_passages_of_a_parent_are_unions_with_their_codes(run, study):
    rows = run.json("passages", study, "--code", "Bonds")
    assert [(row["code"], row["text"]) for row in rows] == [
        ("Trust", "I trust the group"), ("Trust", "I trust them more now"),
        ("Trust, Time", "Trust takes time 😀 and more time"),
    ]  # fmt: skip
    assert list(rows[0]) == [
        "id", "document", "start", "end", "text", "code", "coder", "speakers", "roles", "memo", "exemplar",
    ]  # fmt: skip
    assert (rows[0]["speakers"], rows[0]["roles"], rows[0]["exemplar"], rows[1]["memo"]) == (
        ["Ann"], ["mentor"], True, "later",
    )  # fmt: skip
    assert TALK[rows[2]["start"] : rows[2]["end"]] == rows[2]["text"]


def test_passages_are_filtered_and_printed_as_csv(run, study):
    rows = list(csv.DictReader(io.StringIO(run("passages", study, "--role", "mentee", "--csv").stdout)))
    assert [row["text"] for row in rows] == ["Trust takes time 😀 and more time", "takes time 😀 and more time"]
    assert run.json("passages", study, "--role", "no role") == []
    assert run.json("passages", study, "--coder", "Ana", "--document", "Group 1", "--code", "Time")
    for option, name in (("--role", "king"), ("--coder", "Bo"), ("--code", "Hope"), ("--document", "Group 9")):
        assert f"“{name}”" in run.refused("passages", study, option, name)


def test_the_comparison_has_exactly_its_keys(run, study):
    result = run.json("compare", study)
    assert list(result) == ["by", "coder", "in_passing", "emphasis_ratio", "groups", "themes", "left_out"]
    assert result["groups"] == [
        {"name": "mentor", "participants": 1, "documents": 1, "words": 21, "passages": 2},
        {"name": "mentee", "participants": 2, "documents": 1, "words": 12, "passages": 2},
    ]
    bonds, trust, time = result["themes"]
    assert list(trust) == ["code", "path", "cells", "proposed", "proposed_for", "settled", "reason"]
    assert trust["path"] == ["Bonds", "Trust"]
    assert trust["cells"]["mentor"] == {
        "passages": 2, "share": 1.0, "speakers": 1, "documents": 1, "words": 9, "rate": 2000 / 21, "rank": 1,
    }  # fmt: skip
    assert bonds["cells"]["mentee"]["passages"] == 1
    assert (trust["proposed"], trust["proposed_for"]) == ("unique", ["mentor"])
    assert (time["proposed"], time["settled"], time["reason"]) == ("insufficient", None, None)
    assert result["coder"] == "Ana"


def test_every_way_of_comparing(run, study):
    by = {name: run.json("compare", study, "--by", name) for name in ("document", "participant", "year")}
    assert [group["name"] for group in by["document"]["groups"]] == ["Group 1"]
    assert {theme["proposed"] for theme in by["document"]["themes"]} == {None}
    assert [group["name"] for group in by["participant"]["groups"]] == ["Ann", "Bob", "Sue"]
    assert by["participant"]["themes"][0]["cells"]["Sue"] is None
    assert [group["name"] for group in by["year"]["groups"]] == ["1", "2"]
    only = run.json("compare", study, "--where", "year=2")
    assert [group["name"] for group in only["groups"]] == ["mentee"]
    assert "“shoe size”" in run.refused("compare", study, "--by", "shoe size")


def test_thresholds_are_options(run, study):
    themes = run.json("compare", study, "--in-passing", 0, "--min-speakers", 1, "--min-base", 1)["themes"]
    assert [theme["proposed"] for theme in themes] == ["different emphasis", "different emphasis", "unique"]
    themes = run.json("compare", study, "--in-passing", 0, "--min-speakers", 1, "--min-base", 99)["themes"]
    assert themes[1]["proposed"] == "shared"


def test_compare_for_people_and_as_csv(run, study):
    words = run("compare", study).stdout
    assert "mentor (n=1)" in words
    assert "unique to mentor" in words
    rows = list(csv.DictReader(io.StringIO(run("compare", study, "--csv").stdout)))
    assert len(rows) == 6
    assert rows[0]["path"] == "Bonds"


def test_compare_says_by_what_the_numbers_are_made(run, study):
    words = run("compare", study, "--where", "year=1", "--where", "year=2").stdout
    assert "only year = 1; only year = 2; coder: Ana; shares of code applications; not compared: moderator" in words
    assert "0 not checked, for no document is marked as finished: Trust (mentee)" not in words  # Bob said it once
    assert "Nobody who is compared has year “3”. There are: “1”, “2”." in run.refused(
        "compare", study, "--where", "year=3"
    )
    assert "not a valid float" in run("compare", study, "--emphasis-ratio", "x", status=2).stderr
    assert "a number from 1 on" in run.refused("compare", study, "--emphasis-ratio", "inf")


def test_compare_says_what_it_rests_on(run, sample):
    words = run("compare", sample).stdout
    assert "Bedside skills: Share and rate disagree: by share Mentor does most, 1.1 times Mentee" in words
    assert "Tips from practice (Mentor); Students teaching students (Mentee)" in words
    assert "different emphasis: most Mentor, least Mentee" in words
    beside = run("compare", sample, "--json").stderr
    assert "Share and rate disagree" in beside
    assert "0 not checked" in beside


def test_compare_says_who_has_no_role(run, talk, study, tmp_path):
    other = tmp_path / "Group 2.txt"
    other.write_text("Ann: I trust you all\nZoe: me too, you know\nAnn: fine\n", "utf-8")
    run("import", study, other)
    table(tmp_path / "c.csv", "document,code,quote", "Group 1,Time,And you")
    run("code", study, "--from", tmp_path / "c.csv", "--coder", "Ana")
    by_role = run("compare", study).stderr
    assert "Under “no role”, without a status: 9 words and 0 passages." in by_role
    assert "Of no group, for only others speak in them or nobody does: 1 passage." in by_role
    by_document = run("compare", study, "--by", "document").stderr
    assert "Without a role, counted where they speak: Ann (Group 2), Zoe (Group 2)." in by_document


def test_export_says_what_a_spreadsheet_could_not_take(run, study, tmp_path):
    other = tmp_path / "Odd.txt"
    other.write_text("Ann: I trust\ufffe you all\nZoe: me too\nAnn: fine\n", "utf-8")
    run("import", study, other)
    table(tmp_path / "c.csv", "document,code,start,end", "Odd,Trust,5,20")
    run("code", study, "--from", tmp_path / "c.csv", "--coder", "Ana")
    for name, number in (("t.csv", "1 cell"), ("t.xlsx", "3 cells")):
        assert f"was replaced by “\ufffd” in {number}." in run("export", study, tmp_path / name).stderr


def test_unassigned_speakers_are_a_group_without_status(run, talk, tmp_path):
    run("new", "b.annot")
    run("import", "b.annot", talk)
    table(tmp_path / "codes.csv", "name", "Trust")
    run("codebook", "b.annot", "--from", tmp_path / "codes.csv")
    table(tmp_path / "c.csv", "document,code,coder,start,end", f"Group 1,Trust,Ana,{TALK.index('I trust')},60")
    run("code", "b.annot", "--from", tmp_path / "c.csv")
    result = run("compare", "b.annot", "--json")
    parsed = json.loads(result.stdout)
    assert [group["name"] for group in parsed["groups"]] == ["no role"]
    assert parsed["themes"][0]["proposed"] is None
    assert parsed["themes"][0]["cells"]["no role"]["passages"] == 1
    assert "no role" in result.stderr


def test_a_document_of_two_coders_is_left_out_until_one_counts(run, study, tmp_path):
    table(tmp_path / "bo.csv", "document,code,coder,quote", "Group 1,Trust,Bo,It does")
    run("code", study, "--from", tmp_path / "bo.csv")
    message = run.refused("compare", study)
    assert "Ana" in message
    assert "Bo" in message
    assert run.json("compare", study, "--coder", "Bo")["coder"] == "Bo"
    assert "“Cy”" in run.refused("compare", study, "--coder", "Cy")
    other = tmp_path / "Group 2.txt"
    other.write_text("Ann: I trust you\nBob: me too\nAnn: fine\n", "utf-8")
    run("import", study, other)
    result = run("compare", study, "--json")
    assert json.loads(result.stdout)["left_out"] == ["Group 1"]
    assert "Group 1" in result.stderr


def test_export_writes_the_workbook_and_the_long_table(run, study, tmp_path):
    run("export", study, tmp_path / "t.xlsx")
    book = load_workbook(tmp_path / "t.xlsx")
    assert book.sheetnames == [
        "Notes", "Themes by role", "Status", "Robustness", "Quotes", "Codebook", "Speakers", "Documents",
        "Co-occurrence", "Data",
    ]  # fmt: skip
    run("export", study, tmp_path / "t.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "t.csv").read_text("utf-8"))))
    assert [row["code"] for row in rows] == ["Trust", "Trust", "Trust", "Time"]
    assert {row["exemplar"] for row in rows} == {"0", "1"}
    for name, words in (("t.pdf", ".xlsx or .csv"), ("none/t.xlsx", "no folder")):
        assert words in run.refused("export", study, tmp_path / name)
    assert not (tmp_path / "none").exists()


def test_history_undo_and_redo(run, study):
    what = [event["what"] for event in run.json("history", study)]
    assert what[0] == "New project"
    assert what[-1].startswith("Code from")
    before = run.json("passages", study)
    run("undo", study)
    assert run.json("passages", study) == []
    run("undo", study, "--times", 2)
    run("redo", study, "--times", 3)
    assert [row["text"] for row in run.json("passages", study)] == [row["text"] for row in before]
    assert "nothing to redo" in run.refused("redo", study)
    assert [event["undone"] for event in run.json("history", study)].count(True) >= 1


def test_history_writes_the_audit_trail(run, study, tmp_path):
    target = tmp_path / "trail.csv"
    run("history", study, "--to", target)
    assert target.read_text(encoding="utf-8").startswith("time,coder,action,in effect,kind,object,field,before,after")


def test_more_steps_than_there_are_is_refused_whole(run, study):
    before = study.read_bytes()
    assert "Only 5 of 6 steps can be undone" in run.refused("undo", study, "--times", 6)
    assert study.read_bytes() == before
    run("undo", study, "--times", 5)
    before = study.read_bytes()
    assert "Only 5 of 6 steps can be redone" in run.refused("redo", study, "--times", 6)
    assert study.read_bytes() == before


def test_undo_ends_where_there_is_nothing(run):
    run("new", "a.annot")
    run("undo", "a.annot")
    assert "nothing to undo" in run.refused("undo", "a.annot")


def test_check_and_repair(run, study):
    assert run.json("check", study)["ok"] is True
    import sqlite3

    with sqlite3.connect(study) as connection:
        connection.execute("UPDATE code SET name = 'Doubt' WHERE name = 'Trust'")
    connection.close()
    assert "Doubt" in run("check", study, status=1).stdout
    run("check", study, "--repair")
    assert run.json("check", study)["problems"] == []


def test_demo_does_the_whole_job(run, tmp_path):
    words = run("demo", tmp_path / "demo").stdout
    assert "unique to Mentee" in words
    assert "different emphasis: most Mentor, least Mentee" in words
    made = sorted(path.name for path in (tmp_path / "demo").iterdir())
    assert made == ["mentoring themes.xlsx", "mentoring.annot"]
    run("demo", tmp_path / "demo")
    assert len(list((tmp_path / "demo").iterdir())) == 4


def test_versions(run):
    words = run("--version").stdout
    assert all(name in words for name in ("annotator 0", "Python 3", "Qt 6", "SQLite 3"))


@pytest.mark.parametrize("words", [["compare"], ["passages", "a", "b"], ["autocode", "a"], ["nonsense-option", "--x"]])
def test_wrong_use_is_status_2(words):
    from click.testing import CliRunner

    from annotator.cli import commands

    assert CliRunner().invoke(commands, words).exit_code == 2


def test_what_is_no_command_is_opened_in_the_window_without_the_commands(tmp_path):
    paths = ["study.annot", "my study", "./documents", str(tmp_path / "a"), "studie.2", "études 1.annot"]
    code = f"""
import sys
from annotator import __main__ as program
from annotator.gui import application
application.run = lambda words: opened.append(words[0])
opened = []
for path in {paths!r}:
    try:
        program.main([path])
    except SystemExit:
        pass
assert opened == {paths!r}, opened
assert "click" not in sys.modules
from annotator.cli import commands
assert all(program._is_command(name) for name in commands.commands)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("command", ["documents", "passages", "--help"])
def test_small_questions_import_nothing_heavy(study, command):
    code = f"""
import sys
from annotator.__main__ import main
try:
    main({[command, *([] if command == "--help" else [str(study)])]!r})
except SystemExit as end:
    assert not end.code, end.code
heavy = {{"pandas", "numpy", "sqlite_utils", "openpyxl", "PySide6", "lxml"}} & set(sys.modules)
assert not heavy, heavy
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
