"""Two desks and a third: what came from where, what stays, what is refused."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from annotator.core.codings import Placed
from annotator.core.errors import AnnotatorError, DamagedProject, Refused, Unknown
from annotator.project import new_project, open_project
from annotator.store import log
from annotator.store.clock import SIZE
from annotator.store.verbs import codes, codings, documents, people
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


# what the rules decide


def test_two_people_code_the_same_words_alike(desks):
    ana, bo, _ = desks
    apply(ana, "Trust", 5, 10)
    apply(bo, "Trust", 5, 10)
    agree(*desks)
    names = {one.id: one.name for one in ana.read.coders()}
    assert [(one.start, one.end, names[one.coder]) for one in ana.retrieval.passages()] == [
        (5, 10, "Ana"),
        (5, 10, "Bo"),
    ]


def test_one_coder_at_two_desks_has_the_union(desks):
    ana, bo, _ = desks
    apply(ana, "Trust", 5, 10, coder="Ana")
    apply(bo, "Trust", 8, 16, coder="Ana")
    agree(*desks)
    assert [(one.start, one.end) for one in ana.retrieval.passages()] == [(5, 16)]


def test_the_same_transcript_is_one_document_and_not_let_in_again(desks):
    ana, bo, _ = desks
    two = transcript("Two", "Cy: I came late.")
    ana.do("Import", documents.add, two)
    bo.do("Import", documents.add, transcript("Second", "Cy: I came late."))
    agree(*desks)
    assert [one.title for one in ana.read.documents()] == ["One", "Second"]
    with pytest.raises(Refused, match="already, as “Second”"):
        ana.do("Import", documents.add, two)


def test_the_newest_wins_whatever_the_clocks_say(desks):
    """Bo's computer is a year ahead; who works after having seen what he did is newer all the same."""
    ana, bo, _ = desks
    bo._store._clock.see((4_000_000_000_000).to_bytes(6, "big") + bytes(SIZE - 6))
    bo.do("Rename", codes.change, code(bo, "Trust"), name="Faith")
    ana.do("Rename", codes.change, code(ana, "Trust"), name="Hope")
    agree(*desks)
    assert "Faith" in [one.name for one in ana.read.codebook()]
    ana.do("Rename", codes.change, code(ana, "Faith"), name="Belief")
    agree(*desks)
    assert "Belief" in [one.name for one in bo.read.codebook()]


def test_codes_and_passages_stand_in_the_same_order_everywhere(desks):
    ana, bo, _ = desks
    ana.do("New code", codes.create, "A")
    bo.do("New code", codes.create, "B")
    apply(bo, "B", 5, 10)
    apply(ana, "A", 5, 10)
    agree(*desks)
    assert [one.name for one in ana.read.codebook()] == [one.name for one in bo.read.codebook()]
    assert [one.uid for one in ana.retrieval.passages()] == [one.uid for one in bo.retrieval.passages()]


def test_names_that_two_desks_gave_to_different_ones_stay_apart(desks):
    """One role renamed to what another desk calls its own: both are counted, each under a name of its own."""
    ana, bo, _ = desks
    ana.do("Role", people.role, "faculty")
    ana.do("Rename", people.change_role, ana.role("faculty").id, name="mentor")
    ana.do("Enter", people.participant, "P1")
    ana.do("Rename", people.describe, ana.read.participants()[0].id, name="Mia")
    bo.do("Role", people.role, "mentor")
    bo.do("Enter", people.participant, "Mia")
    agree(*desks)
    for desk in (ana, bo):
        assert [one.name for one in desk.read.roles()] == ["mentor", "mentor (2)"]
        assert [one.name for one in desk.read.participants()] == ["Mia", "Mia (2)"]
        assert desk.do("Find", people.participant, "Mia (2)") == desk.read.participants()[1].id
        assert desk.do("Find", people.role, "mentor (2)") == desk.role("mentor (2)").id


def test_what_is_left_to_decide_is_listed(desks):
    ana, bo, _ = desks
    ana.do("Move Trust", codes.move, code(ana, "Trust"), code(ana, "Time"))
    bo.do("Move Time", codes.move, code(bo, "Time"), code(bo, "Trust"))
    for desk, name in ((ana, "tie"), (bo, "bond")):
        desk.do("New code", codes.create, "Hope")
        desk.do("Define", codes.change, code(desk, "Trust"), definition=name)
    assert ana.disputes() == []
    agree(*desks)
    sentences = [one.sentence for one in ana.disputes()]
    assert sentences == [
        "2 codes are called “Hope” at the top. Join them, or rename all but one.",
        "“Move Time” by Bo was left out: a code would have stood below itself.",
        "“Trust”, definition: Bo’s “bond” holds, Ana wrote “tie”.",
    ]
    assert [one.sentence for one in bo.disputes()] == sentences
    hope, other = ana.disputes()[0].codes
    ana.do("Join", codes.join, other, hope)
    ana.do("Define", codes.change, code(ana, "Trust"), definition="both")
    ana.do("Move", codes.move, code(ana, "Time"), None)
    assert ana.disputes() == []


def test_a_join_that_was_left_out_is_not_what_an_undo_goes_back_to(desks):
    """Each desk joined one of two codes into the other: one of these holds. What was written last need not hold."""
    ana, bo, _ = desks
    bo.do("Join", codes.join, code(bo, "Time"), code(bo, "Trust"))
    ana.do("Join", codes.join, code(ana, "Trust"), code(ana, "Time"))
    ana.do("New code", codes.create, "Hope")
    ana.merge([bo.path])
    before = tables(ana._store)
    (left,) = {"Trust", "Time"} & {one.name for one in ana.read.codebook()}
    ana.do("Join", codes.join, code(ana, left), code(ana, "Hope"))
    after = tables(ana._store)
    ana.undo()
    assert tables(ana._store) == before
    ana.redo()
    assert tables(ana._store) == after
    agree(*desks)


def test_a_move_that_was_left_out_can_be_made_when_it_closes_no_ring(desks):
    ana, bo, _ = desks
    bo.do("Move Time", codes.move, code(bo, "Time"), code(bo, "Trust"))
    ana.do("Move Trust", codes.move, code(ana, "Trust"), code(ana, "Time"))
    agree(*desks)
    assert ana.read.codebook().path(code(ana, "Time")) == ["Trust", "Time"]
    ana.do("Move Time", codes.move, code(ana, "Time"), None)
    ana.do("Move Trust", codes.move, code(ana, "Trust"), code(ana, "Time"))
    assert ana.read.codebook().path(code(ana, "Trust")) == ["Time", "Trust"]
    agree(*desks)


# one step, and what undoes it


def test_two_copies_that_both_have_what_a_third_did(desks):
    """What a dry run says is what comes, though two copies bring the same, or one is named twice."""
    ana, bo, cy = desks
    apply(cy, "Trust", 5, 10)
    bo.merge([cy.path])
    apply(bo, "Time", 5, 10)
    before = {desk.path: desk.path.read_bytes() for desk in desks}
    dry = ana.merge([bo.path, cy.path, bo.path], dry_run=True)
    assert {path: path.read_bytes() for path in before} == before
    assert [(one.actions, one.codings) for one in dry] == [(2, 2), (0, 0), (0, 0)]
    assert ana.merge([bo.path, cy.path, bo.path]) == dry
    assert ana.undo() == "Merge from bo.annot, cy.annot, bo.annot"
    assert list(ana.retrieval.passages()) == []


def test_a_merge_that_brings_nothing_is_no_step(desks):
    ana, bo, _ = desks
    before = ana.next_undo
    assert [one.actions for one in ana.merge([bo.path, ana.path])] == [0, 0]
    assert ana.next_undo == before


def test_an_attribute_that_came_is_built_on(desks):
    """Values are kept under the attribute's identity: without the attribute they would be seen no more."""
    ana, bo, _ = desks
    text = ana.read.documents()[0].id
    bo.do("Site", people.give, bo.read.documents()[0].id, "site", "north")
    ana.merge([bo.path])
    ana.do("Site", people.give, text, "site", "south")
    ana._store.connection.execute("DELETE FROM step WHERE label = 'Site'")  # as if it had been done at a third desk
    with pytest.raises(Refused, match="“Site” by Ana builds on what it brought"):
        ana.undo()
    assert ana.read.documents()[0].attributes == {"site": "south"}


def test_what_was_entered_at_both_desks_does_not_hold_a_merge(desks):
    ana, bo, _ = desks
    apply(ana, "Trust", 5, 10, coder="Both")
    apply(bo, "Time", 5, 10, coder="Both")
    ana.merge([bo.path])
    apply(ana, "Trust", 12, 16, coder="Both")
    ana._store.connection.execute("DELETE FROM step WHERE id = (SELECT max(id) FROM step)")
    assert ana.undo() == "Merge from bo.annot"
    assert [(one.start, one.end) for one in ana.retrieval.passages()] == [(5, 10), (12, 16)]
    assert ana.check().problems == []


def test_what_was_put_aside_and_is_damaged_is_not_put_back(desks):
    ana, bo, _ = desks
    apply(bo, "Trust", 5, 10)
    ana.merge([bo.path])
    ana.undo()
    ana._store.connection.execute("UPDATE step SET shelf = x'00' WHERE shelf IS NOT NULL")
    with pytest.raises(DamagedProject, match="Merge the other copy again"):
        ana.redo()
    assert ana.merge([bo.path])[0].codings == 1


# what is not let in


def sealed(path, *statements):
    """Change a copy and make its fingerprints fit again, as somebody would who wants it to be believed."""
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        entries, digests = log.Log(connection), []
        for batch in entries.batches():
            digests.append(log.fingerprint(batch, entries.in_batch(batch)))
            connection.execute("UPDATE batch SET digest = ? WHERE id = ?", (digests[-1], batch.id))
        total = log.added(log.NOTHING, *digests)
        connection.execute("UPDATE meta SET value = ? WHERE key = 'digest'", (total,))
        connection.commit()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE op SET value = '{' WHERE kind = 'code' AND field = 'name'",
        "UPDATE op SET value = '7' WHERE kind = 'code' AND field = 'name'",
        "UPDATE op SET kind = 'spy' WHERE kind = 'code' AND field = 'name'",
        "UPDATE op SET field = 'spy' WHERE kind = 'code' AND field = 'name'",
        "UPDATE op SET field = '@spy' WHERE kind = 'code' AND field = 'name'",
        "UPDATE op SET value = replace(value, '[[0,', '[[9,') WHERE kind = 'version'",
        "UPDATE op SET value = '[]' WHERE kind = 'coding'",
        "UPDATE text SET body = replace(body, 'late', 'soon')",
        "DELETE FROM text WHERE body LIKE '%late%'",
    ],
)
def test_what_no_annotator_wrote_is_not_let_in(desks, statement):
    ana, bo, _ = desks
    bo.do("Import", documents.add, transcript("Two", "Cy: I came too late, as I do.", "Dee: Ah."))
    bo.do("Rename", codes.change, code(bo, "Trust"), name="Faith")
    apply(bo, "Time", 5, 10)
    bo.close()
    sealed(bo.path, statement)
    before = tables(ana._store)
    for dry_run in (True, False):
        with pytest.raises(DamagedProject, match="is damaged"):
            ana.merge([bo.path], dry_run=dry_run)
    assert tables(ana._store) == before
    assert ana._store.meta("entries") == ana.check().entries


def test_nothing_comes_of_several_copies_where_one_is_refused(desks, tmp_path):
    ana, bo, cy = desks
    apply(bo, "Trust", 5, 10)
    (tmp_path / "half.annot").write_bytes(cy.path.read_bytes()[:-4096])
    before = ana.path.read_bytes()
    with pytest.raises(AnnotatorError, match="half"):
        ana.merge([bo.path, tmp_path / "half.annot"])
    assert ana.path.read_bytes() == before


def test_backups_of_one_second_are_all_kept(desks, own_user_folders):
    ana, bo, cy = desks
    for number, other in enumerate((bo, cy, bo)):
        apply(other, "Trust", 5 + number, 10 + number)
        ana.merge([other.path])
    backups = sorted(own_user_folders.rglob("*.annot"))
    assert len(backups) == 3
    assert not [path for path in own_user_folders.rglob("*") if path.is_file() and path not in backups]
    for path in backups:
        with open_project(path) as backup:
            assert backup.check().problems == []
