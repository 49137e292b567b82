"""A file is looked at before it is trusted, and left untouched if it is not ours."""

import sqlite3
from contextlib import suppress

import pytest

from annotator.core.errors import AnnotatorError, CannotWrite, DamagedProject, NewerProject, NotAProject, Refused
from annotator.project import new_project, open_project
from annotator.store import opening, schema
from annotator.store.verbs import codes


@pytest.fixture
def path(tmp_path):
    with new_project(tmp_path / "study.annot", title="Study") as project:
        project.do("New code", codes.create, "Trust")
    return tmp_path / "study.annot"


def refused(path, error):
    before = path.read_bytes()
    with pytest.raises(error) as caught:
        open_project(path)
    assert path.read_bytes() == before
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    "content", [b"", b"SQLite format 3\x00", b"PK\x03\x04 a workbook", "Ann: hello\n".encode("utf-16")]
)
def test_what_is_no_project_is_left_alone(tmp_path, content):
    path = tmp_path / "study.annot"
    path.write_bytes(content)
    assert "not an Annotator project" in refused(path, NotAProject)


def test_a_database_of_another_program_is_left_alone(tmp_path):
    path = tmp_path / "other.annot"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE code (id)")
    connection.close()
    assert "not an Annotator project" in refused(path, NotAProject)


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    for path in (tmp_path / "nowhere.annot", tmp_path):
        with pytest.raises(NotAProject, match=r"There is no file|is a folder"):
            open_project(path)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER trap AFTER INSERT ON op BEGIN DELETE FROM op; END",
        "CREATE VIEW peep AS SELECT * FROM text",
        "CREATE TABLE other (id)",
        "DROP TABLE tally",
        "ALTER TABLE code ADD COLUMN more TEXT",
    ],
)
def test_foreign_parts_are_refused(path, statement):
    with sqlite3.connect(path) as connection:
        connection.execute(statement)
    connection.close()
    assert "damaged" in refused(path, DamagedProject)


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.9])
def test_a_file_copied_in_part_is_refused(path, keep):
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * keep)])
    assert "damaged" in refused(path, DamagedProject)


def test_a_torn_log_is_refused(path):
    """What no check of the database finds: pages of two moments."""
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM op WHERE stamp = (SELECT max(stamp) FROM op)")
    connection.close()
    assert "copied only in part" in refused(path, DamagedProject)


def test_rows_out_of_range_are_refused(path):
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("INSERT INTO passage VALUES (1, x'00', 1, 9, 3, 1, 1, '', 0)")
    connection.commit()
    connection.close()
    refused(path, DamagedProject)


def test_a_newer_project_may_be_read_and_not_changed(path):
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with open_project(path) as project:
        assert [code.name for code in project.read.codebook()] == ["Trust"]
        with pytest.raises(NewerProject, match="newer version"):
            project.do("New code", codes.create, "Time")
    assert path.read_bytes() == before


def test_a_newer_project_with_other_tables_is_refused(path):
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    connection.execute("DROP TABLE tally")
    connection.commit()
    connection.close()
    assert "newer version" in refused(path, NewerProject)


def test_a_read_only_file_may_be_read(path, monkeypatch):
    monkeypatch.setattr(opening.os, "access", lambda *_: False)
    with open_project(path) as project:
        assert not project.is_writable
        with pytest.raises(Refused, match="read-only"):
            project.do("New code", codes.create, "Time")


def test_nothing_is_overwritten_and_no_folder_made(path, tmp_path):
    before = path.read_bytes()
    with pytest.raises(CannotWrite, match="exists already"):
        new_project(path)
    assert path.read_bytes() == before
    with pytest.raises(CannotWrite, match="cannot be made"):
        new_project(tmp_path / "no such folder" / "study.annot")


def test_an_action_that_fails_leaves_nothing(path):
    def half(action):
        codes.create(action, "Half")
        raise AnnotatorError("in the middle")

    with open_project(path) as project:
        before = project.events()
        with pytest.raises(AnnotatorError, match="in the middle"):
            project.do("Half", half)
        assert [code.name for code in project.read.codebook()] == ["Trust"]
        assert project.events() == before
        assert project.check().problems == []


def test_a_busy_project_says_so(path, monkeypatch):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with open_project(path) as project:
        project._store.connection.execute("PRAGMA busy_timeout = 1")
        with pytest.raises(CannotWrite, match="busy"):
            project.do("New code", codes.create, "Time")
    other.close()


def test_a_full_disk_loses_nothing_that_was_stored(path):
    with open_project(path) as project:
        pages = project._store.connection.execute("PRAGMA page_count").fetchone()[0]
        project._store.connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(CannotWrite, match="disk is full"):
            for number in range(2000):
                project.do("New code", codes.create, f"Code {number}")
        stored = len(project.read.codebook())
        assert project.check().problems == []
    with open_project(path) as project:
        assert len(project.read.codebook()) == stored


def test_the_first_action_on_a_full_disk_is_stored_or_refused(path):
    with open_project(path) as project:
        connection = project._store.connection
        connection.execute("VACUUM")
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with suppress(CannotWrite):
            project.do("New code", codes.create, "Time")
        assert len(project.read.codebook()) == (2 if project.next_undo.label == "New code" else 1)
        assert project.check().problems == []


def test_two_programs_see_what_the_other_did(path):
    with open_project(path) as one, open_project(path) as other:
        one.do("New code", codes.create, "Time")
        assert [code.name for code in other.read.codebook()] == ["Trust", "Time"]
        other.do("New code", codes.create, "Care")
        one.do("New code", codes.create, "More")
        assert one.check().problems == []
        assert [code.name for code in one.read.codebook()] == ["Trust", "Time", "Care", "More"]
