"""The same file opened once more, and a copy in memory: what work in another thread reads from."""

import threading

import pytest

from annotator.core.errors import AnnotatorError
from annotator.core.progress import GivenUp
from annotator.project import new_project
from annotator.store.verbs import codes


@pytest.fixture
def project(tmp_path):
    with new_project(tmp_path / "p.annot", author="Ana") as made:
        made.do("New code", codes.create, "Trust")
        yield made


def names(project):
    return [one.name for one in project.read.codebook()]


def test_beside_sees_what_comes_and_a_snapshot_does_not(project):
    with project.beside() as other, project.snapshot() as copy:
        project.do("New code", codes.create, "Time")
        assert names(other) == ["Trust", "Time"] and names(copy) == ["Trust"]


def test_neither_changes_anything(project):
    for other in (project.beside(), project.snapshot()):
        with other:
            assert not other.is_writable
            with pytest.raises(AnnotatorError):
                other.do("New code", codes.create, "Time")
    assert names(project) == ["Trust"]


def test_a_snapshot_holds_up_nobody_who_writes(project):
    with project.snapshot() as copy:
        read = copy._store.connection.execute("SELECT * FROM op")
        assert read.fetchone()
        project.do("New code", codes.create, "Time")


def test_both_are_read_in_another_thread(project):
    found = []

    def work():
        with project.beside() as other, project.snapshot() as copy:
            found.extend([names(other), names(copy)])

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [["Trust"], ["Trust"]]


def test_a_check_that_is_given_up_leaves_all_as_it_is(project):
    heard = []

    def tell(done, total):
        heard.append((done, total))
        if done == 2:
            raise GivenUp

    with pytest.raises(GivenUp):
        project.check(tell)
    assert [done for done, _ in heard] == [0, 1, 2]
    assert project.check().problems == [] and names(project) == ["Trust"]


def test_a_second_hand_writes_where_the_first_may(project):
    heard = []
    project.on_change(heard.append)
    with project.beside(writable=True) as other:
        other.do("New code", codes.create, "Time")
    assert heard == []
    project.look()
    assert len(heard) == 1 and "code" in heard[0] and names(project) == ["Trust", "Time"]
    project.undo()
    assert names(project) == ["Trust"] and project.check().problems == []
    with project.beside() as reading, reading.beside(writable=True) as other:
        assert not other.is_writable
