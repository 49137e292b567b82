"""A file is looked at before it is trusted, and left untouched if it is not ours."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import suppress

import pytest

from annotator.core.codings import Placed
from annotator.core.errors import AnnotatorError, CannotWrite, DamagedProject, NewerProject, NotAProject, Refused
from annotator.core.progress import GivenUp
from annotator.project import Project, new_project, open_project
from annotator.store import opening, schema
from annotator.store.verbs import codes, codings, documents
from tests.store.canonical import tables
from tests.store.conftest import transcript


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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.annot")
    with pytest.raises(NotAProject, match="is not a file"):
        open_project(tmp_path / "pipe.annot")


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


def test_a_table_by_another_kind_of_name_is_refused(path):
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET type = 'taBle' WHERE name = 'role'")
    connection.close()
    assert "role" in refused(path, DamagedProject)


def test_names_in_the_file_that_are_no_text_are_told(path):
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"CREATE TABLE role (", b"CREATE TABLE r\xffle ("))
    assert "damaged" in refused(path, DamagedProject)


def test_a_trigger_that_looks_like_one_of_sqlite_is_refused(path):
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        trap = "CREATE TRIGGER sqlite_trap AFTER INSERT ON op BEGIN DELETE FROM passage; END"
        connection.execute("INSERT INTO sqlite_master VALUES ('trigger', 'sqlite_trap', 'op', 0, ?)", (trap,))
    connection.close()
    assert "sqlite_trap" in refused(path, DamagedProject)


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.9, 0.99999])
def test_a_file_copied_in_part_is_refused(path, keep):
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * keep)])
    assert "damaged" in refused(path, DamagedProject)


def test_a_page_of_nothing_is_refused(path):
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + bytes(4096) + whole[12288:])
    assert "damaged" in refused(path, DamagedProject)


def test_a_torn_log_is_refused(path):
    """What no check of the database finds: pages of two moments."""
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM op WHERE stamp = (SELECT max(stamp) FROM op)")
    connection.close()
    assert "copied only in part" in refused(path, DamagedProject)


def test_pages_of_two_moments_are_refused_or_are_one_of_both(path):
    """A synchroniser copied the file while something was written to it."""
    with open_project(path) as project:
        text = project.do("Import", documents.add, transcript("One", *["Ann: Hello there."] * 200))
        code, me = next(iter(project.read.codebook())).id, project.do("Coder", codings.coder, "Ana")
        project.do("Code", codings.apply, [Placed(text, at, at + 9, code, me) for at in range(0, 2000, 10)])
        old = path.read_bytes()
        project.do("Code", codings.apply, [Placed(text, at, at + 9, code, me) for at in range(2000, 3000, 10)])
        new = path.read_bytes()
    whole = {200, 300}
    for at in range(0, len(new), 4096):
        path.write_bytes(new[:at] + old[at:])
        try:
            with open_project(path) as project:
                assert len(list(project.retrieval.passages())) in whole
                assert project.check().problems == []
        except DamagedProject as error:
            assert "\n" not in str(error)


def test_rows_out_of_range_are_refused(path):
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("INSERT INTO passage VALUES (1, x'00', 1, 9, 3, 1, 1, '', 0, NULL)")
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
        for refused in (project.undo, project.repair, project.check, lambda: project.merge([path])):
            with pytest.raises(NewerProject, match="newer version"):
                refused()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "statements",
    [
        ["DROP TABLE tally"],
        ["ALTER TABLE code RENAME COLUMN color TO colour"],
        ["DROP TABLE code", "CREATE VIEW code AS SELECT * FROM role"],
    ],
)
def test_a_newer_project_that_lacks_what_we_read_is_refused(path, statements):
    connection = sqlite3.connect(path)
    for statement in (f"PRAGMA user_version = {schema.FORMAT + 1}", *statements):
        connection.execute(statement)
    connection.commit()
    connection.close()
    assert "newer version" in refused(path, NewerProject)


def killed(path, statements):
    """Run statements on a file and die: its sidecars are left beside it."""
    script = f"""import os, sqlite3
connection = sqlite3.connect({str(path)!r}, isolation_level=None)
for statement in {statements!r}:
    connection.execute(statement)
os.kill(os.getpid(), {int(getattr(signal, "SIGKILL", signal.SIGTERM))})"""
    subprocess.run([sys.executable, "-c", script], check=False)


HALF_WRITTEN = [
    "PRAGMA cache_size = 1",
    "BEGIN IMMEDIATE",
    "UPDATE meta SET value = 99 WHERE key = 'entries'",
    *["INSERT INTO text VALUES (randomblob(32), hex(randomblob(2000)), 4000)"] * 50,
]


@pytest.mark.parametrize("version", [schema.FORMAT, schema.FORMAT + 1])
def test_what_was_half_written_when_its_program_died_is_taken_back(path, version):
    sqlite3.connect(path).execute(f"PRAGMA user_version = {version}").connection.close()
    before = path.read_bytes()
    killed(path, HALF_WRITTEN)
    assert path.with_name("study.annot-journal").exists()
    assert path.read_bytes() != before
    with open_project(path) as project:
        assert [code.name for code in project.read.codebook()] == ["Trust"]
    assert path.read_bytes() == before


def test_what_was_half_written_cannot_be_read_where_nothing_may_be_written(path, monkeypatch):
    killed(path, HALF_WRITTEN)
    monkeypatch.setattr(opening.os, "access", lambda *_: False)
    assert "not closed as it should be" in refused(path, CannotWrite)


def test_sidecars_of_another_mode_are_taken_in(path):
    """Another program may have left the file with a log of its own beside it."""
    killed(path, ["PRAGMA journal_mode = WAL", "UPDATE code SET name = 'Care'"])
    assert path.with_name("study.annot-wal").exists()
    with open_project(path) as project:
        assert [code.name for code in project.read.codebook()] == ["Care"]
        assert project._store.connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert [one.name for one in path.parent.iterdir() if one.name.startswith("study")] == ["study.annot"]


def test_the_pragmas_hold(path):
    expected = {
        "journal_mode": "delete",
        "synchronous": 3,
        "fullfsync": 1,
        "secure_delete": 1,
        "cell_size_check": 1,
        "mmap_size": 0,
        "trusted_schema": 0,
        "application_id": schema.APPLICATION_ID,
        "user_version": schema.FORMAT,
    }
    with open_project(path) as project:
        found = {name: project._store.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
    assert found == expected


def test_a_read_only_file_may_be_read(path, monkeypatch):
    monkeypatch.setattr(opening.os, "access", lambda *_: False)
    with open_project(path) as project:
        assert not project.is_writable
        with pytest.raises(Refused, match="read-only"):
            project.do("New code", codes.create, "Time")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom the folder can refuse")
def test_a_read_only_folder_may_be_read(path):
    path.parent.chmod(0o500)
    try:
        with open_project(path) as project:
            assert not project.is_writable
            assert [code.name for code in project.read.codebook()] == ["Trust"]
    finally:
        path.parent.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be moved")
@pytest.mark.parametrize("how", ["moved", "replaced", "deleted"])
def test_a_file_that_was_taken_away_while_it_was_open(path, how):
    with open_project(path) as project:
        if how == "replaced":
            shutil.copy(path, path.with_name("other"))
            path.with_name("other").replace(path)
        elif how == "moved":
            path.rename(path.with_name("other"))
        else:
            path.unlink()
        with pytest.raises(CannotWrite, match="moved, replaced or deleted"):
            project.do("New code", codes.create, "Time")
        assert [code.name for code in project.read.codebook()] == ["Trust"]


def test_names_that_mean_something_in_an_address(tmp_path):
    folder = tmp_path / "50% of #1?"
    folder.mkdir()
    for name in ("a?mode=ro.annot", "b#c.annot", "d%20e.annot", "ü 😀.annot"):
        with new_project(folder / name) as project:
            project.do("New code", codes.create, "Trust")
    assert len(list(folder.iterdir())) == 4


def test_nothing_is_overwritten_and_no_folder_made(path, tmp_path):
    before = path.read_bytes()
    with pytest.raises(CannotWrite, match="exists already"):
        new_project(path)
    assert path.read_bytes() == before
    with pytest.raises(CannotWrite, match="cannot be made"):
        new_project(tmp_path / "no such folder" / "study.annot")


def test_half_a_character_is_stored_as_what_stands_for_it(tmp_path):
    with new_project(tmp_path / "study.annot", title="caf\udce9") as project:
        project.do("New code", codes.create, "caf\udce9")
        assert project.read.facts().title == "caf\ufffd"
        assert [code.name for code in project.read.codebook()] == ["caf\ufffd"]
        assert project.check().problems == []


def test_a_project_that_there_is_no_room_for_is_not_left_half_made(tmp_path, monkeypatch):
    def full(*_, **__):
        raise CannotWrite("The disk is full.")

    monkeypatch.setattr(Project, "do", full)
    with pytest.raises(CannotWrite):
        new_project(tmp_path / "new.annot")
    assert list(tmp_path.glob("new*")) == []


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
    monkeypatch.setattr(opening, "WAITING", 0.01)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with open_project(path) as project, pytest.raises(CannotWrite, match="busy"):
        project.do("New code", codes.create, "Time")
    other.execute("COMMIT")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(CannotWrite, match="busy"):
        open_project(path)
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


@pytest.mark.skipif(os.name == "nt", reason="Windows sets no such limit")
def test_a_disk_that_fails_in_the_middle_leaves_the_project_as_it_was(path):
    """Within the transaction and at its end; the same open project goes on when there is room again."""
    import resource

    def many(action, number):
        for at in range(number):
            codes.create(action, f"Code {at}", memo="m" * 3000)

    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    with open_project(path) as project:
        before, events = tables(project._store), project.events()
        for number, room in ((1, 600), (1, 9_000), (30, path.stat().st_size), (60, path.stat().st_size + 50_000)):
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, unlimited[1]))
            try:
                with pytest.raises(CannotWrite, match="no room left"):
                    project.do("Many", many, number)
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
            assert (tables(project._store), project.events()) == (before, events)
        project.do("Many", many, 30)
        assert project.check().problems == []
        project.undo()
        assert tables(project._store) == before
    assert not path.with_name("study.annot-journal").exists()


def test_two_programs_see_what_the_other_did(path):
    with open_project(path) as one, open_project(path) as other:
        one.do("New code", codes.create, "Time")
        assert [code.name for code in other.read.codebook()] == ["Trust", "Time"]
        other.do("New code", codes.create, "Care")
        one.do("New code", codes.create, "More")
        assert one.check().problems == []
        assert [code.name for code in one.read.codebook()] == ["Trust", "Time", "Care", "More"]


def test_a_passage_that_another_program_removed_is_not_taken_for_the_next(path):
    """A window still shows it: its number never stands for another passage."""

    def apply(project, start):
        text, code, me = project.read.documents()[0], next(iter(project.read.codebook())), project.read.coders()[0]
        project.do("Code", codings.apply, [Placed(text.id, start, start + 5, code.id, me.id)])
        return max(one.id for one in project.retrieval.passages())

    with open_project(path) as window, open_project(path) as command:
        window.do("Import", documents.add, transcript("One", "Ann: Hello there, all of you."))
        window.do("Coder", codings.coder, "Ana")
        shown = apply(window, 5)
        command.do("Remove", codings.remove, [shown])
        assert apply(command, 11) != shown
        with pytest.raises(Refused, match="no longer there"):
            window.do("Remove", codings.remove, [shown])
        assert [(one.start, one.end) for one in window.retrieval.passages()] == [(11, 16)]


def test_programs_that_work_on_one_file_lose_nothing_of_each_other(path):
    script = f"""if True:
        import sys
        from annotator.project import open_project
        from annotator.store.verbs import codes
        for number in range(15):
            with open_project({str(path)!r}, author=sys.argv[1]) as project:
                project.do("New code", codes.create, f"{{sys.argv[1]}} {{number}}")"""
    programs = [subprocess.Popen([sys.executable, "-c", script, name]) for name in ("Bo", "Cy")]
    with open_project(path, author="Ana") as window:
        for number in range(15):
            window.do("New code", codes.create, f"Ana {number}")
            assert window.check().problems == []
        assert [program.wait() for program in programs] == [0, 0]
        made = {f"{who} {number}" for who in ("Ana", "Bo", "Cy") for number in range(15)}
        assert {one.name for one in window.read.codebook()} == made | {"Trust"}
        assert len({(one.order, one.id) for one in window.read.codebook()}) == 46
        assert window.check().problems == []
        for _ in range(45):
            window.undo()
        assert [one.name for one in window.read.codebook()] == ["Trust"]


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_opening_that_is_given_up_leaves_the_file_closed(tmp_path, at):
    path = tmp_path / "p.annot"
    new_project(path).close()
    before = path.read_bytes()

    def tell(done, total):
        if done == at:
            raise GivenUp

    with pytest.raises(GivenUp):
        open_project(path, tell=tell)
    assert path.read_bytes() == before and list(tmp_path.iterdir()) == [path]
