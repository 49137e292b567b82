"""The check rebuilds the tables from the log and names every row and every action that is not as it was written."""

import contextlib
import shutil
import sqlite3

import pytest

from annotator.core.codings import Placed
from annotator.core.errors import CannotWrite, DamagedProject
from annotator.core.memos import About
from annotator.project import new_project, open_project
from annotator.store import backup, schema
from annotator.store.verbs import codes, codings, documents, hearing, memos, people, readings, sets
from annotator.store.verbs import project as verbs
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


OTHERWISE = {
    "INTEGER": "{0} + 1",
    "REAL": "{0} + 1",
    "TEXT": "{0} || 'x'",
    "BLOB": "CAST(substr({0}, 1, length({0}) - 1) || iif(substr({0}, -1) = x'77', x'78', x'77') AS BLOB)",
    "ANY": "{0} + 1",
}
NOT_KNOWN_BETTER = {"step.id", "step.author", "step.moment", "object.id"}
"""What the file says in one place only, and nothing depends on."""


def cells():
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for statement in schema.STATEMENTS.values():
            connection.execute(statement)
        for table in (*schema.PROJECTED, "meta", "text", "batch", "op", "object", "step", "arrival"):
            for column, kind in connection.execute(f"SELECT name, type FROM pragma_table_info('{table}')"):
                if f"{table}.{column}" not in NOT_KNOWN_BETTER:
                    yield pytest.param(table, column, kind, id=f"{table}.{column}")


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """A project with a row in every table, an action that was undone, and a merge."""
    path = tmp_path_factory.mktemp("full") / "study.annot"
    with new_project(path, author="Ana") as project:
        text = project.do("Import", documents.add, transcript("One", "Ann: Hello there, all.", "Bob: Yes, hello."))
        me = project.do("Add coder", codings.coder, "Ana")
        trust, time = (project.do("New code", codes.create, name) for name in ("Trust", "Time"))
        below, joined = (project.do("New code", codes.create, name, trust) for name in ("Below", "Joined"))
        project.do("Join", codes.join, joined, time)
        project.do("Delete", codes.delete, project.do("New code", codes.create, "Gone"))
        places = [(5, 10, trust), (8, 16, trust), (5, 16, below), (0, 30, time)]
        project.do("Code", codings.apply, [Placed(text, start, end, code, me) for start, end, code in places])
        ann, eve = (project.do("Enter", people.participant, name) for name in ("Ann A.", "Eve"))
        project.do("Role", people.describe, ann, role=project.do("Role", people.role, "mentor"))
        project.do("Year", people.give, ann, "year", "1")
        project.do("Assign", people.assign, project.read.speakers()[0].id, ann)
        project.do("Attend", people.attend, text, eve)
        project.do("Appoint", documents.appoint, text, me)
        project.do("Memo", memos.add, "a thought", [About("code", trust), About("document", text, (5, 10))], coder=me)
        project.do("Read to here", readings.read_to, text, me, 16)
        project.do("Finish", readings.finish, text, me)
        project.do("Who speaks", hearing.tell, text, 5, 16, [project.read.speakers()[1].id])
        project.do("Report", verbs.report, project.do("Make a set", sets.make, "Report", [trust]))
        project.do("Keep a filter", sets.save_filter, "Mine", "{}")
        project.do("Redefine", codes.change, trust, definition="Saying so.")
        project.do("Look", codings.look, [one.id for one in project.retrieval.passages(codes=[trust])])
        project.do("Settle", verbs.settle, trust, "unique", "only mentors")
        shutil.copy(path, path.with_name("other.annot"))
        with open_project(path.with_name("other.annot")) as other:
            other.do("New code", codes.create, "Other")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(backup, "make", lambda *_: None)
            project.merge([path.with_name("other.annot")])
        project.do("Rename", codes.change, trust, name="Hope")
        project.undo()
        assert project.check().problems == []
    return path


@pytest.mark.parametrize(("table", "column", "kind"), list(cells()))
def test_whatever_cell_is_changed_somebody_says_so(full, tmp_path, table, column, kind):
    path = shutil.copy(full, tmp_path / "study.annot")
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        keys = ", ".join(
            f'"{name}"' for (name,) in connection.execute(f"SELECT name FROM pragma_table_info('{table}')")
        )
        last = f'SELECT {keys} FROM {table} WHERE "{column}" IS NOT NULL ORDER BY 1 DESC, 2 DESC LIMIT 1'
        other = OTHERWISE[kind].format(f'"{column}"')
        changed = connection.execute(f'UPDATE {table} SET "{column}" = {other} WHERE ({keys}) IS ({last})').rowcount
        connection.commit()
    if changed == 0:
        assert f"{table}.{column}" == "step.shelf"  # empty as long as no merge is undone
        return
    try:
        with open_project(path) as project:
            found = project.check().problems
    except DamagedProject as error:
        found = [str(error)]
    assert found
    assert all("\n" not in problem for problem in found)


def test_what_is_no_text_is_told_by_the_check_and_by_whoever_reads(full, tmp_path):
    """Bytes that changed on a disk: SQLite takes any for a text."""
    path = shutil.copy(full, tmp_path / "study.annot")
    found = problems(path, "UPDATE text SET body = CAST(replace(CAST(body AS BLOB), 'Hello', x'48FF6C6C6F') AS TEXT)")
    assert found[0] == "The text of “One” was changed outside of Annotator."
    with pytest.raises(DamagedProject, match="damaged"), open_project(path) as project:
        project.passages()


def test_an_index_that_does_not_fit_its_table_is_found(full, tmp_path):
    path = shutil.copy(full, tmp_path / "study.annot")
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        ours = schema.STATEMENTS["passage_place"]
        connection.execute(
            "UPDATE sqlite_master SET sql = ? WHERE name = 'passage_place'", (f"{ours} WHERE start > 5",)
        )
        connection.commit()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("REINDEX passage_place")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'passage_place'", (ours,))
        connection.commit()
    with pytest.raises(DamagedProject, match="damaged"):
        open_project(path)


@pytest.mark.parametrize("value", ["{", "null", "[]", '["x"]', "[NaN]", "1e999", '"AAAAAAAAAAAAAAAA"', "[" * 5000])
@pytest.mark.parametrize("field", ["*", "role", "deleted", "participant"])
def test_whatever_an_entry_says_the_check_ends(full, tmp_path, value, field):
    found = problems(
        shutil.copy(full, tmp_path / "study.annot"), "UPDATE op SET value = ? WHERE field = ?", value, field
    )
    assert any("The log was changed outside of Annotator" in problem for problem in found)


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
    assert found[-1].startswith("The tables were not compared")
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
