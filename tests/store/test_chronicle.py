"""The chronicle: what was done, what holds of it, how far away it is, and what it changed."""

import pytest

from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.core.memos import About
from annotator.project import new_project, open_project
from annotator.store.chronicle import Deed
from annotator.store.verbs import codes, codings, documents, memos, people
from tests.store.conftest import transcript


@pytest.fixture
def made(tmp_path, hasty):
    with new_project(tmp_path / "study.annot", title="Study", author="Ana") as made:
        text = made.do("Import", documents.add, transcript("One", "Ann: Hello 😀 there, all.", "Bob: Yes, hello."))
        trust, care = (made.do(f"New code {name}", codes.create, name) for name in ("Trust", "Care"))
        me = made.do("Add coder", codings.coder, "Ana")
        made.do("Code as Trust", codings.apply, [Placed(text, 5, 12, trust, me)])
        made.do("Code as Care", codings.apply, [Placed(text, 14, 20, care, me)])
        made.do("Define", codes.change, trust, definition="To rely on somebody")
        yield made


def deed(made, what):
    return next(one for one in made.chronicle.deeds() if one.what == what)


def told(made, what, author="Ana"):
    changes = made.chronicle.teller(author).changes(deed(made, what).number)
    return [(one.kind, one.name, one.field, one.before, one.after) for one in changes]


def whats(made, numbers):
    return [one.what for one in made.chronicle.deeds() if one.number in numbers]


def test_deeds_are_what_was_done_and_not_what_took_it_back(made):
    before = [one.what for one in made.chronicle.deeds()]
    made.undo()
    made.redo()
    made.undo()
    assert [one.what for one in made.chronicle.deeds()] == before
    assert [one.what for one in made.chronicle.deeds() if not made.chronicle.holds(one)] == ["Define"]


def test_steps_are_counted_across_undo_redo_and_reopening(made):
    chronicle = made.chronicle
    assert chronicle.steps_back(deed(made, "Define")) == 0
    assert chronicle.steps_back(deed(made, "Code as Trust")) == 2
    made.undo(2)
    assert chronicle.present() == deed(made, "Code as Trust")
    assert [one.what for one in chronicle.redoable()] == ["Code as Care", "Define"]
    assert chronicle.steps_forth(deed(made, "Define")) == 2
    assert chronicle.steps_back(deed(made, "Define")) is None
    made.redo()
    made.undo()
    with open_project(made.path) as again:
        assert again.chronicle.steps_forth(deed(again, "Define")) == 2
        again.redo(2)
        assert again.chronicle.present() == deed(again, "Define")
    assert chronicle.redoable() == []


def test_several_steps_are_one_transaction_all_or_none(made):
    heard = []
    made.on_change(heard.append)
    with pytest.raises(Refused):
        made.undo(99)
    assert heard == []
    assert made.redoable == 0
    made.undo(3)
    assert len(heard) == 1
    assert heard[0] >= {"code", "coding"}
    (rewritten,) = heard[0].passages.values()
    assert len(rewritten.gone) == 2
    assert not rewritten.come
    made.redo(3)
    assert len(heard) == 2
    assert not made.check().problems


def test_a_change_is_told_with_what_was_before_and_after(made):
    trust = made.read.codebook().find("Trust").id
    made.do("Define again", codes.change, trust, definition="To count on 🤝", name="Reliance")
    made.do("Undefine", codes.change, trust, definition="")
    assert told(made, "Define") == [("code", "Trust", "definition", None, "To rely on somebody")]
    assert told(made, "Define again") == [
        ("code", "Reliance", "name", "Trust", "Reliance"),
        ("code", "Reliance", "definition", "To rely on somebody", "To count on 🤝"),
    ] or told(made, "Define again")[::-1] == [
        ("code", "Reliance", "name", "Trust", "Reliance"),
        ("code", "Trust", "definition", "To rely on somebody", "To count on 🤝"),
    ]
    assert told(made, "Undefine") == [("code", "Reliance", "definition", "To count on 🤝", None)]


def test_a_passage_is_told_by_its_words_its_code_and_its_place(made):
    (change,) = made.chronicle.teller("Ana").changes(deed(made, "Code as Trust").number)
    assert change.name == "“Hello 😀” — Trust"
    assert change.code == made.read.codebook().find("Trust").id
    assert change.document == made.read.documents()[0].id
    assert change.place == (5, 12)


def test_references_and_attributes_are_told_by_name(made):
    mentor, ann = made.do("Role", people.role, "Mentor"), made.do("Participant", people.participant, "Ann A.")
    made.do("Put", people.describe, ann, role=mentor)
    made.do("Year", people.give, ann, "year", "1")
    assert told(made, "Put") == [("participant", "Ann A.", "role", None, "Mentor")]
    assert ("participant", "Ann A.", "year", None, "1") in told(made, "Year")


def test_what_was_deleted_is_told_with_its_name(made):
    care = made.read.codebook().find("Care").id
    made.do("Delete Care", codes.delete, care)
    assert ("code", "Care", "deleted", "Care", None) in told(made, "Delete Care")


def test_the_history_of_a_thing_has_what_changed_it_and_what_is_its_own(made):
    book = made.read.codebook()
    assert whats(made, made.chronicle.about(book.find("Trust").id)) == ["New code Trust", "Code as Trust", "Define"]
    passage = next(made.retrieval.passages(codes=[book.find("Care").id]))
    made.do("Mark", codings.describe, passage.id, exemplar=True)
    assert whats(made, made.chronicle.about_passage(passage.id)) == ["Code as Care", "Mark"]
    document = made.read.documents()[0].id
    assert whats(made, made.chronicle.about(document)) == ["Import", "Code as Trust", "Code as Care", "Mark"]
    made.do("Delete", codings.remove, [passage.id])
    assert "Delete" in whats(made, made.chronicle.about(book.find("Care").id))


def test_a_memo_that_somebody_else_keeps_private_is_not_told(made):
    made.author = "Ben"
    me = made.do("Add Ben", codings.coder, "Ben")
    about = [About("code", made.read.codebook().find("Trust").id)]
    made.do("Memo", memos.add, "My doubts", about, title="Doubts", coder=me, private=True)
    assert ("memo", "Doubts", "text", None, "My doubts") in told(made, "Memo", "Ben")
    assert "Doubts" not in str(told(made, "Memo", "Ana"))
    assert "doubts" not in str(told(made, "Memo", "Ana"))


def test_the_trail_has_every_change_with_what_took_it_back(made):
    made.undo()
    trail = [(one.what, holds, change.field) for one, holds, change in made.chronicle.trail("Ana") if change]
    assert trail[-2:] == [("Define", False, "definition"), ("Undo Define", True, "definition")]
    only = deed(made, "Code as Trust").number
    assert [one.what for one, _, _ in made.chronicle.trail("Ana", {only})] == ["Code as Trust"]


def test_a_merge_is_a_deed_of_its_own_that_can_be_gone_back_behind(made, tmp_path):
    made.close()
    copy = tmp_path / "copy.annot"
    copy.write_bytes(made.path.read_bytes())
    with open_project(copy, author="Ben") as other:
        other.do("New code Hope", codes.create, "Hope")
    with open_project(made.path, author="Ana") as mine:
        mine.do("New code Fear", codes.create, "Fear")
        chronicle, before = mine.chronicle, mine.chronicle.deeds()
        mine.merge([copy])
        merge = chronicle.deeds()[-1]
        assert merge.is_merge
        assert {one.what for one in chronicle.deeds()} >= {"New code Hope", "New code Fear"}
        assert chronicle.present() == merge
        assert chronicle.steps_back(deed(mine, "New code Fear")) == 1
        mine.undo()
        assert not chronicle.holds(merge)
        assert [one for one in chronicle.deeds() if not one.is_merge] == before
        assert chronicle.redoable() == [merge]
        mine.redo()
        assert isinstance(chronicle.present(), Deed)
        assert chronicle.holds(merge)
