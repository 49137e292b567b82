import sqlite3

import pytest

from annotator.store.kept import Kept


@pytest.fixture
def counted(tmp_path):
    """A file with a table of one number, what is kept of it, and how often it was read."""
    connection = sqlite3.connect(tmp_path / "kept.db", isolation_level=None)
    connection.execute("CREATE TABLE number (value INTEGER)")
    connection.execute("INSERT INTO number VALUES (1)")
    kept, reads = Kept(connection), []

    def ask(question="number"):
        def read():
            reads.append(question)
            return connection.execute("SELECT value FROM number").fetchone()[0]

        return kept.get(question, read)

    yield connection, ask, reads
    connection.close()


def test_an_answer_is_read_once_until_something_is_written(counted):
    connection, ask, reads = counted
    assert [ask(), ask(), ask("other")] == [1, 1, 1]
    assert reads == ["number", "other"]
    connection.execute("UPDATE number SET value = 2")
    assert [ask(), ask()] == [2, 2]
    assert reads == ["number", "other", "number"]


def test_what_another_program_wrote_is_read(counted, tmp_path):
    _, ask, _ = counted
    assert ask() == 1
    with sqlite3.connect(tmp_path / "kept.db") as other:
        other.execute("UPDATE number SET value = 7")
    other.close()
    assert ask() == 7


def test_what_was_taken_back_is_not_kept(counted):
    connection, ask, _ = counted
    assert ask() == 1
    connection.execute("BEGIN")
    connection.execute("UPDATE number SET value = 2")
    assert ask() == 2
    connection.execute("UPDATE number SET value = 3")
    assert ask() == 3
    connection.execute("ROLLBACK")
    assert ask() == 1
