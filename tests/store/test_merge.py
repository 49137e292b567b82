"""Two desks and a third: what came from where, what stays, what is refused."""

import shutil

import pytest

from annotator.core.codings import Placed
from annotator.core.errors import Unknown
from annotator.project import new_project, open_project
from annotator.store.verbs import codes, codings, documents
from tests.store.canonical import tables
from tests.store.conftest import transcript


@pytest.fixture
def desks(tmp_path, hasty):
    """Three copies of one project with a text and two codes."""
    with new_project(tmp_path / "ana.annot", author="Ana") as first:
        first.do("Import", documents.add, transcript("One", "Ann: Hello there, all.", "Bob: Yes, hello."))
        for name in ("Trust", "Time"):
            first.do("New code", codes.create, name)
    opened = []
    for name in ("ana", "bo", "cy"):
        if name != "ana":
            shutil.copy(tmp_path / "ana.annot", tmp_path / f"{name}.annot")
        opened.append(open_project(tmp_path / f"{name}.annot", author=name.title()))
    yield opened
    for desk in opened:
        desk.close()


def code(desk, name):
    return desk.read.codebook().find(name).id


def apply(desk, name, start, end, coder=""):
    def verb(action):
        me = codings.coder(action, coder or action.author)
        codings.apply(action, [Placed(desk.read.documents()[0].id, start, end, code(desk, name), me)])

    desk.do(f"Code as {name}", verb)


def agree(*desks):
    """Everybody merges everybody: all have the same, and it is what the log says."""
    for desk in desks:
        desk.merge([other.path for other in desks if other is not desk])
    first, *others = (tables(desk._store) for desk in desks)
    assert all(other == first for other in others)
    assert all(desk.check().problems == [] for desk in desks)


def test_a_deleted_code_that_only_another_stood_under_goes_when_that_is_moved(desks):
    """What is counted for a theme together with the codes below it is no use of the theme itself."""
    ana, bo, cy = desks
    apply(ana, "Time", 5, 10)
    bo.do("Delete", codes.delete, code(bo, "Trust"))
    ana.do("Move", codes.move, code(ana, "Time"), code(ana, "Trust"))
    cy.do("Move", codes.move, code(cy, "Time"), code(cy, "Trust"))
    cy.do("Move", codes.move, code(cy, "Time"), None)
    ana.merge([bo.path])
    assert [one.name for one in ana.read.codebook()] == ["Trust", "Time"]
    ana.merge([cy.path])
    assert [one.name for one in ana.read.codebook()] == ["Time"]
    assert ana.check().problems == []
    agree(*desks)


def test_what_was_joined_or_deleted_cannot_be_applied(desks):
    """A window may still show a code that a command joined meanwhile."""
    ana, *_ = desks
    trust, time = code(ana, "Trust"), code(ana, "Time")
    apply(ana, "Time", 5, 10)
    passage = next(ana.retrieval.passages()).id
    ana.do("Join", codes.join, trust, time)
    me, text = ana.read.coders()[0].id, ana.read.documents()[0].id
    with pytest.raises(Unknown, match="code is no longer"):
        ana.do("Code", codings.apply, [Placed(text, 5, 10, trust, me)])
    with pytest.raises(Unknown, match="code is no longer"):
        ana.do("Recode", codings.recode, [passage], trust)
    ana.do("Delete", documents.delete, text)
    with pytest.raises(Unknown, match="document is no longer"):
        ana.do("Rename", documents.change, text, title="Two")
    assert ana.check().problems == []


def test_numbers_of_other_things_are_refused(desks):
    ana, *_ = desks
    text = ana.read.documents()[0].id
    apply(ana, "Time", 5, 10)
    for wrong in (text, ana.read.coders()[0].id, 999):
        with pytest.raises(Unknown):
            ana.do("Code", codings.apply, [Placed(text, 5, 10, wrong, ana.read.coders()[0].id)])
        with pytest.raises(Unknown):
            ana.do("Move", codes.create, "New", wrong)
    with pytest.raises(Unknown):
        ana.do("Appoint", documents.appoint, text, code(ana, "Time"))
