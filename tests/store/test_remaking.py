"""Files of older versions are brought up to date when they are opened."""

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core.errors import DamagedProject
from annotator.project import open_project
from annotator.store import backup, opening, schema
from annotator.store.verbs import codes

OLDER = sorted((Path(__file__).parent.parent / "data").glob("format*.annot"))


@pytest.fixture(autouse=True)
def backups(monkeypatch, tmp_path):
    place = tmp_path / "backups"
    monkeypatch.setattr(backup, "folder", lambda _: place)
    return place


@pytest.fixture(params=OLDER, ids=lambda path: path.stem)
def older(request, tmp_path):
    return Path(shutil.copy(request.param, tmp_path / "study.annot"))


def test_an_older_file_is_brought_up_to_date_with_a_backup_before(older, backups):
    before = older.read_bytes()
    with open_project(older) as project:
        assert not project.check().problems
        assert project.read.documents() and project.compare()["passages"].sum() > 0
        project.do("New code", codes.create, "New")
    assert next(backups.iterdir()).stat().st_size == len(before)
    with closing(sqlite3.connect(older)) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (schema.FORMAT,)
    with open_project(older) as again:
        assert not again.check().problems
        assert "New" in {code.name for code in again.read.codebook()}


def test_a_read_only_older_file_can_be_read_and_stays_as_it_is(older, monkeypatch):
    before = older.read_bytes()
    monkeypatch.setattr(opening.os, "access", lambda *_: False)
    with open_project(older) as project:
        assert not project.is_writable
        assert project.compare()["passages"].sum() > 0
    assert older.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON op BEGIN DELETE FROM op; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE foreign_one (id)",
        "ALTER TABLE op ADD COLUMN more TEXT",
        "DROP INDEX op_kind",
    ],
)
def test_what_no_version_has_made_is_not_let_in(older, statement):
    with closing(sqlite3.connect(older)) as file:
        file.execute(statement)
        file.commit()
    before = older.read_bytes()
    with pytest.raises(DamagedProject):
        open_project(older)
    assert older.read_bytes() == before


def test_a_changed_table_raises_the_format():
    """Where this fails: raise `FORMAT`, keep a file of the version before in tests/data, and note the new sum."""
    found = hashlib.sha256("\n".join(schema.STATEMENTS.values()).encode()).hexdigest()
    assert (schema.FORMAT, found[:16]) == (2, "99ced4bdeb160f55")
