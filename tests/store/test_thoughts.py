"""Memos and their ties, what was read, what is to be looked at again, sets and filters."""

import pytest

from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.core.memos import About
from annotator.project import new_project, open_project
from annotator.store.verbs import codes, codings, documents, memos, readings, sets
from tests.store.conftest import transcript


@pytest.fixture
def study(tmp_path):
    with new_project(tmp_path / "study.annot", author="Ana") as project:
        project.do("Import", documents.add, transcript("One", "Ann: Hello there, all.", "Bob: Yes, hello."))
        project.do("Coder", codings.coder, "Ana")
        for name in ("Trust", "Time"):
            project.do("New code", codes.create, name)
        yield project


def parts(project):
    trust, time = (code.id for code in project.read.codebook())
    return project.read.documents()[0].id, project.read.coders()[0].id, trust, time


def code(project, start, end, code):
    document, coder, *_ = parts(project)
    project.do("Code", codings.apply, [Placed(document, start, end, code, coder)])
    return next(one for one in project.retrieval.passages(codes=[code]) if one.start == start)


def test_a_memo_is_about_several_things_and_goes_with_the_last(study):
    document, coder, trust, time = parts(study)
    about = [About("code", trust), About("document", document, (5, 10)), About("project")]
    study.do("Memo", memos.add, "A thought.", about, title="T", coder=coder, private=True)
    (memo,) = study.read.memos()
    assert (memo.title, memo.text, memo.coder, memo.private, set(memo.about)) == (
        "T",
        "A thought.",
        coder,
        True,
        set(about),
    )
    assert memo.written.startswith("20")
    study.do("Delete", codes.delete, trust)
    assert set(study.read.memos()[0].about) == set(about[1:])
    study.undo()
    assert set(study.read.memos()[0].about) == set(about)
    study.do("Memo", memos.add, "Of time alone.", [About("code", time)])
    study.do("Delete", codes.delete, time)
    assert [one.text for one in study.read.memos()] == ["A thought."]
    study.undo()
    assert len(study.read.memos()) == 2


def test_a_free_memo_is_tied_and_untied(study):
    _, _, trust, _ = parts(study)
    passage = code(study, 5, 10, trust)
    memo = study.do("Memo", memos.add, "Free.")
    study.do("Tie", memos.tie, memo, About("passage", passage.id))
    assert study.read.memos()[0].about == (About("passage", passage.id),)
    study.do("Untie", memos.untie, memo, About("passage", passage.id))
    assert study.read.memos()[0].about == ()
    study.undo()
    assert study.read.memos()[0].about == (About("passage", passage.id),)
    study.do("Uncode", codings.remove, [passage.id])
    assert study.read.memos() == []


def test_a_memo_that_says_nothing_is_refused(study):
    with pytest.raises(Refused, match="title or a text"):
        study.do("Memo", memos.add, "  ")


def test_passages_are_to_be_reviewed_once_their_code_is_redefined(study):
    _, _, trust, _ = parts(study)
    passage = code(study, 5, 10, trust)

    def is_old():
        now = next(one for one in study.retrieval.passages() if one.id == passage.id)
        return study.read.codebook().is_to_review(now)

    assert not is_old()
    study.do("Redefine", codes.change, trust, definition="Saying so.")
    assert is_old()
    study.undo()
    assert not is_old()
    study.redo()
    assert is_old()
    study.do("Look", codings.look, [passage.id])
    assert not is_old()
    study.do("Rename", codes.change, trust, name="Hope")
    assert not is_old()
    study.do("Redefine", codes.change, trust, exclusion="Not this.")
    assert is_old()


def test_reading_goes_on_per_coder_and_pass(study):
    document, ana, *_ = parts(study)
    ben = study.do("Coder", codings.coder, "Ben")
    study.do("Read", readings.read_to, document, ana, 12)
    study.do("Read", readings.read_to, document, ana, 20)
    study.do("Read", readings.read_to, document, ana, 3, 2)
    study.do("Finish", readings.finish, document, ben)
    found = {(one.coder, one.number): (one.place, one.finished) for one in study.read.readings()}
    assert found == {(ana, 1): (20, False), (ana, 2): (3, False), (ben, 1): (0, True)}
    before = study.read.readings()
    study.undo()
    study.redo()
    assert study.read.readings() == before


def test_a_reading_that_was_taken_back_begins_anew(study):
    document, ana, *_ = parts(study)
    for verb, *place in ((readings.finish,), (readings.read_to, 12)):
        study.do("Read", verb, document, ana, *place)
        study.undo()
        study.do("Read again", verb, document, ana, *place)
        study.undo()
    assert study.read.readings() == [] and not study.check().problems


def test_sets_keep_their_order_and_lose_codes_that_are_gone(study):
    _, _, trust, time = parts(study)
    made = study.do("Set", sets.make, "Report", [time, trust])
    assert study.read.code_sets()[0].codes == (time, trust)
    study.do("Delete", codes.delete, time)
    assert study.read.code_sets()[0].codes == (trust,)
    study.undo()
    assert study.read.code_sets()[0].codes == (time, trust)
    with pytest.raises(Refused, match="already"):
        study.do("Set", sets.make, "Report")
    study.do("Set", sets.change, made, name="Other", codes=[trust])
    study.do("Filter", sets.save_filter, "Mine", '{"role": ["mentor"]}')
    study.do("Filter", sets.save_filter, "Mine", "{}")
    with open_project(study.path) as again:
        assert [(one.name, one.codes) for one in again.read.code_sets()] == [("Other", (trust,))]
        assert [(one.name, one.conditions) for one in again.read.saved_filters()] == [("Mine", "{}")]
    study.do("Delete", sets.delete, made)
    assert study.read.code_sets() == []
