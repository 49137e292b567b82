"""Every change that the project file knows is one transaction, one entry of the history and one step back."""

import pytest

from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.core.memos import About
from annotator.core.thresholds import Thresholds
from annotator.project import new_project, open_project
from annotator.store.verbs import codes, codings, documents, memos, people, project, quotes
from tests.store.canonical import tables
from tests.store.conftest import transcript


@pytest.fixture
def path(tmp_path, hasty):
    """A project in which there is one of everything."""
    with new_project(tmp_path / "study.annot", title="Study", author="Ana") as made:
        text = made.do("Import", documents.add, transcript("One", "Ann: Hello there, all.", "Bob: Yes, hello."))
        trust, care = made.do("New code", codes.create, "Trust"), made.do("New code", codes.create, "Care")
        inner = made.do("New code", codes.create, "Inner", trust)
        me = made.do("Add coder", codings.coder, "Ana")
        made.do("Code", codings.apply, [Placed(text, 5, 10, trust, me), Placed(text, 5, 16, inner, me)])
        made.do("Role", people.role, "mentor")
        ann = made.do("Participant", people.participant, "Ann A.")
        made.do("Assign", people.assign, made.read.speakers()[0].id, ann)
        made.do("Memo", memos.add, "a thought", [About("code", trust)])
        made.do("Settle", project.settle, trust, "unique", "only mentors")
        made.do("Year", people.give, ann, "year", "1")
        made.do("Attend", people.attend, text, made.do("Participant", people.participant, "Fay"))
        made.do("Memo", memos.add, "another", [About("passage", next(made.retrieval.passages(codes=[inner])).id)])
        assert care
    return tmp_path / "study.annot"


def one(found):
    return next(iter(found)).id


def code(made, name):
    return made.read.codebook().find(name).id


def passage(made, name):
    return next(made.retrieval.passages(codes=[code(made, name)])).id


def words(made, name):
    found = next(made.retrieval.passages(codes=[code(made, name)]))
    return made.read.text(found.document)[found.start : found.end]


CHANGES = {
    "title of the project": lambda made: (project.describe, (), {"title": "Other"}),
    "description": lambda made: (project.describe, (), {"description": "What it is about"}),
    "approach": lambda made: (project.describe, (), {"approach": "codebook"}),
    "statistics": lambda made: (project.state, ("codebook",), {"statistics": True}),
    "thresholds": lambda made: (project.set_thresholds, (Thresholds(2, 3, 11, 3.0),), {}),
    "coder": lambda made: (codings.coder, ("Bo",), {}),
    "name of a coder": lambda made: (codings.rename, (one(made.read.coders()), "Anna"), {}),
    "pins of a coder": lambda made: (codings.pin, (one(made.read.coders()), [code(made, "Care")]), {}),
    "new document": lambda made: (documents.add, (transcript("Two", "Cy: I came."), "two.txt", "2024-05-01"), {}),
    "title": lambda made: (documents.change, (one(made.read.documents()),), {"title": "First"}),
    "source": lambda made: (documents.change, (one(made.read.documents()),), {"source": "one.docx"}),
    "collected on": lambda made: (documents.change, (one(made.read.documents()),), {"collected": "2024-05-01"}),
    "edited quote": lambda made: (quotes.edit, (passage(made, "Trust"), f"{words(made, 'Trust')} [then]"), {}),
    "attribution of quotes": lambda made: (quotes.attribute, ("({pseudonym})",), {}),
    "memo of a document": lambda made: (documents.change, (one(made.read.documents()),), {"memo": "loud"}),
    "attribute of a document": lambda made: (people.give, (one(made.read.documents()), "site", "north"), {}),
    "coder of record": lambda made: (documents.appoint, (one(made.read.documents()), one(made.read.coders())), {}),
    "deleted document": lambda made: (documents.delete, (one(made.read.documents()),), {}),
    "assigned": lambda made: (people.assign, (made.read.speakers()[1].id, one(made.read.participants())), {}),
    "unassigned": lambda made: (people.assign, (made.read.speakers()[0].id, None), {}),
    "name of a participant": lambda made: (people.describe, (one(made.read.participants()),), {"name": "A. Ann"}),
    "role of a participant": lambda made: (
        people.describe, (one(made.read.participants()),), {"role": one(made.read.roles())}
    ),
    "several persons": lambda made: (people.describe, (one(made.read.participants()),), {"persons": 4}),
    "persons not known": lambda made: (
        people.describe, (one(made.read.participants()),), {"persons": people.UNKNOWN}
    ),
    "attribute": lambda made: (people.give, (one(made.read.participants()), "site", "north"), {}),
    "attribute taken away": lambda made: (people.give, (one(made.read.participants()), "year", ""), {}),
    "role": lambda made: (people.role, ("mentee",), {}),
    "name of a role": lambda made: (people.change_role, (one(made.read.roles()),), {"name": "tutor"}),
    "colour of a role": lambda made: (people.change_role, (one(made.read.roles()),), {"color": "#112233"}),
    "role not compared": lambda made: (people.change_role, (one(made.read.roles()),), {"compared": False}),
    "new code": lambda made: (codes.create, ("New", code(made, "Care")), {"number": "3a", "definition": "said"}),
    **{
        f"{field} of a code": lambda made, field=field: (codes.change, (code(made, "Trust"),), {field: "violet"})
        for field in ("name", "number", "color", "definition", "inclusion", "exclusion", "example", "memo")
    },
    "moved code": lambda made: (codes.move, (code(made, "Care"), code(made, "Trust")), {}),
    "order": lambda made: (codes.move, (code(made, "Care"), None, code(made, "Trust")), {}),
    "joined codes": lambda made: (codes.join, (code(made, "Trust"), code(made, "Care")), {}),
    "joined with a code below": lambda made: (codes.join, (code(made, "Trust"), code(made, "Inner")), {}),
    "deleted code": lambda made: (codes.delete, (code(made, "Trust"),), {}),
    "coded": lambda made: (
        codings.apply, ([Placed(one(made.read.documents()), 11, 16, code(made, "Care"), one(made.read.coders()))],), {}
    ),
    "extended": lambda made: (
        codings.apply, ([Placed(one(made.read.documents()), 8, 16, code(made, "Trust"), one(made.read.coders()))],), {}
    ),
    "uncoded": lambda made: (codings.remove, ([passage(made, "Inner")],), {}),
    "resized": lambda made: (codings.resize, (passage(made, "Trust"), 6, 16), {}),
    "recoded": lambda made: (codings.recode, ([passage(made, "Inner")], code(made, "Care")), {}),
    "memo of a coding": lambda made: (codings.describe, (passage(made, "Trust"),), {"memo": "why"}),
    "exemplar": lambda made: (codings.describe, (passage(made, "Trust"),), {"exemplar": True}),
    "memo about the project": lambda made: (memos.add, ("text", [About("project")]), {"title": "T"}),
    "memo about a role": lambda made: (memos.add, ("text", [About("role", one(made.read.roles()))]), {}),
    "memo about a speaker": lambda made: (memos.add, ("text", [About("speaker", one(made.read.speakers()))]), {}),
    "text of a memo": lambda made: (memos.change, (one(made.read.memos()),), {"text": "other"}),
    "deleted memo": lambda made: (memos.delete, (one(made.read.memos()),), {}),
    "another status": lambda made: (project.settle, (code(made, "Trust"), "similar", "after all"), {}),
    "status opened again": lambda made: (project.settle, (code(made, "Trust"), "", ""), {}),
    "not silent after all": lambda made: (people.absent, (made.read.speakers()[-1].id,), {}),
    "silent": lambda made: (silent, (one(made.read.documents()),), {}),
}  # fmt: skip


def silent(action, document):
    people.attend(action, document, people.participant(action, "Dee"))


@pytest.mark.parametrize("change", CHANGES)
def test_each_change_is_one_step(path, change):
    with open_project(path) as made:
        before, events, steps = tables(made._store), len(made.events()), len(made._store.steps.to_undo())
        verb, values, named = CHANGES[change](made)
        made.do("A name", verb, *values, **named)
        after = tables(made._store)
        assert after != before
        assert len(made.events()) == events + 1
        assert len(made._store.steps.to_undo()) == steps + 1
    with open_project(path) as made:
        assert (made.undo(), tables(made._store)) == ("A name", before)
        assert made.check().problems == []
    with open_project(path) as made:
        assert (made.redo(), tables(made._store)) == ("A name", after)
        assert made.check().problems == []


def test_a_coder_who_was_renamed_is_not_who_comes_with_the_old_name(path):
    with open_project(path) as made:
        made.do("Rename", codings.rename, one(made.read.coders()), "Anna")
        made.do("Coder", codings.coder, "Ana")
        assert [coder.name for coder in made.read.coders()] == ["Anna", "Ana"]
        with pytest.raises(Refused, match="already a coder"):
            made.do("Rename", codings.rename, one(made.read.coders()), "Ana")


def test_everything_back_and_forth_again(path):
    with open_project(path) as made:
        states = [tables(made._store)]
        while made.next_undo:
            made.undo()
            states.append(tables(made._store))
        assert all(rows == [] for rows in states[-1].values())
    with open_project(path) as made:
        for expected in reversed(states[:-1]):
            made.redo()
            assert tables(made._store) == expected
        with pytest.raises(Refused, match="nothing to redo"):
            made.redo()


def test_a_new_action_ends_what_could_be_redone(path):
    with open_project(path) as made:
        made.undo()
        made.do("New code", codes.create, "New")
        assert made.next_redo is None
        with pytest.raises(Refused, match="nothing to redo"):
            made.redo()


def test_what_is_done_again_after_an_undo_is_done(path):
    """An object that was undone and is made anew has what it is given now, nothing of before."""
    with open_project(path) as made:
        made.do("Settle", project.settle, code(made, "Care"), "similar", "said by all")
        made.undo()
        made.do("Settle", project.settle, code(made, "Care"), "similar", "said by all")
        assert made.read.settled()[code(made, "Care")].reason == "said by all"
        tutor = made.do("Role", people.role, "tutor")
        made.do("Not compared", people.change_role, tutor, compared=False)
        made.undo()
        made.undo()
        made.do("Role", people.role, "tutor", compared=False)
        assert not made.role("tutor").compared

        def enter(action):
            who = people.participant(action, "Eve")
            people.describe(action, who, role=tutor)
            people.give(action, who, "year", "2")

        made.do("Enter", enter)
        made.undo()
        made.do("Enter", people.participant, "Eve")
        (eve,) = [one for one in made.read.participants() if one.name == "Eve"]
        assert (eve.role, eve.attributes) == (None, {})


def test_one_field_changed_in_several_steps_goes_back_step_by_step_and_forth(path):
    with open_project(path) as made:
        trust, other = code(made, "Trust"), code(made, "Care")
        seen = []

        def look():
            (marked,) = (one for one in made.retrieval.passages() if one.start == 5 and one.end != 16)
            return made.read.codebook()[trust].name, marked.code, marked.end

        for name, to, end in (("B", other, 9), ("C", trust, 8), ("B", other, 9), ("D", trust, 7)):
            for verb, *how in ((codings.recode, [0], to), (codings.resize, 0, 5, end)):
                seen.append(look())
                id = next(one.id for one in made.retrieval.passages() if one.start == 5 and one.end != 16)
                made.do("Change", verb, *([id] if part == [0] else id if part == 0 else part for part in how))
            seen.append(look())
            made.do("Rename", codes.change, trust, name=name)
        for before in reversed(seen):
            made.undo()
            assert look() == before
        for after in seen[1:]:
            made.redo()
            assert look() == after
        for before in reversed(seen[:-1]):
            made.undo()
            assert look() == before
        assert made.check().problems == []


def test_a_field_written_twice_in_one_action_goes_back_to_the_first(path):
    def twice(action, trust):
        codes.change(action, trust, name="One")
        action.settle()
        codes.change(action, trust, name="Two")

    with open_project(path) as made:
        made.do("Twice", twice, code(made, "Trust"))
        made.undo()
        assert "Trust" in [one.name for one in made.read.codebook()]
        made.redo()
        assert "Two" in [one.name for one in made.read.codebook()]


def test_what_one_action_makes_and_takes_away_stays_away(path):
    def make_and_delete(action):
        codes.delete(action, codes.create(action, "Short"))

    with open_project(path) as made:
        before = tables(made._store)
        made.do("Make and delete", make_and_delete)
        for _ in range(2):
            made.undo()
            assert tables(made._store) == before
            made.redo()
            assert tables(made._store) == before


def test_what_no_file_can_hold_is_replaced(path):
    with open_project(path) as made:
        made.do("Note \ud83d", codes.change, code(made, "Trust"), memo="half \ud83d, whole \ud83d\ude00")
        assert made.read.codebook().find("Trust").memo == "half \ufffd, whole 😀"
        assert made.next_undo.label == "Note \ufffd"
