"""The check rebuilds the tables from the log and names every row and every action that is not as it was written."""

import sqlite3

import pytest

from annotator.core.codings import Placed
from annotator.core.errors import CannotWrite, DamagedProject
from annotator.project import new_project, open_project
from annotator.store.verbs import codes, codings, documents
from tests.store.conftest import transcript


@pytest.fixture
def path(tmp_path):
    with new_project(tmp_path / "study.annot", author="Ana") as project:
        text = project.do("Import One", documents.add, transcript("One", "Ann: Hello there, all.", "Bob: Yes, hello."))
        trust = project.do("New code Trust", codes.create, "Trust")
        me = project.do("Add coder", codings.coder, "Ana")
        project.do("Code as Trust", codings.apply, [Placed(text, 5, 15, trust, me)])
        project.do("Rename Trust", codes.change, trust, name="Faith")
        project.do("Rename Faith", codes.change, trust, name="Trust")
    return tmp_path / "study.annot"


def problems(path, statement, *values):
    connection = sqlite3.connect(path)
    connection.execute(statement, values)
    connection.commit()
    connection.close()
    with open_project(path) as project:
        return project.check().problems


def test_an_honest_project_has_no_problems(path):
    with open_project(path) as project:
        checked = project.check()
    assert (checked.problems, checked.entries > 5, checked.actions) == ([], True, 7)


@pytest.mark.parametrize(
    ("table", "statement", "words"),
    [
        ("code", "UPDATE code SET name = 'Doubt'", "“Doubt”, name: 'Doubt' instead of 'Trust'"),
        ("passage", "UPDATE passage SET end = 16", "end: 16 instead of 15"),
        ("turn", "UPDATE turn SET words = 99 WHERE number = 2", "words: 99 instead of 2"),
        ("tally", "UPDATE tally SET passages = 7", "passages: 7 instead of 1"),
        ("passage", "DELETE FROM passage", "the row is missing"),
        ("role", "INSERT INTO role VALUES (99, x'00', 'spy', '', 1)", "“spy”: the row is not in the log"),
    ],
)
def test_a_changed_cell_is_named(path, table, statement, words):
    found = problems(path, statement)
    assert found
    assert any(f"Table {table}" in problem and words in problem for problem in found), found


def test_a_changed_entry_is_named_by_its_action(path):
    found = problems(path, "UPDATE op SET value = '\"Doubt\"' WHERE field = 'name' AND value = '\"Trust\"'")
    assert any("“Rename Faith” by Ana" in problem for problem in found)
    assert any("name: 'Trust' instead of 'Doubt'" in problem for problem in found)


def test_an_entry_without_effect_is_named_too(path):
    found = problems(path, "UPDATE op SET value = '\"Love\"' WHERE value = '\"Faith\"'")
    assert [problem for problem in found if "“Rename Trust” by Ana" in problem] == found


def test_a_log_that_says_anything_is_named_and_nothing_is_made_from_it(path):
    found = problems(path, "UPDATE op SET value = '[' WHERE kind = 'code' AND field = '*'")
    assert any("“New code Trust” by Ana" in problem for problem in found)
    assert found[-1].startswith("No tables can be made")
    with open_project(path) as project:
        with pytest.raises(DamagedProject, match="changed outside of Annotator"):
            project.repair()
        assert [code.name for code in project.read.codebook()] == ["Trust"]


def test_a_changed_text_is_named(path):
    found = problems(path, "UPDATE text SET body = replace(body, 'Hello', 'Hallo')")
    assert any("The text of “One”" in problem for problem in found)


def test_repair_makes_the_tables_anew(path):
    assert problems(path, "UPDATE code SET name = 'Doubt'")
    with open_project(path) as project:
        heard = []
        project.on_change(heard.append)
        project.repair()
        assert "code" in heard[0]
        assert project.check().problems == []
        assert [code.name for code in project.read.codebook()] == ["Trust"]


def test_repair_that_fails_changes_nothing(path):
    assert problems(path, "UPDATE code SET name = 'Doubt'")
    with open_project(path) as project:
        project._store.connection.execute("PRAGMA query_only = ON")
        with pytest.raises(CannotWrite, match="read-only"):
            project.repair()
        assert [code.name for code in project.read.codebook()] == ["Doubt"]
