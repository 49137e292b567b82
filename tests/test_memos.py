"""Memos and notes as one thing: who sees them, what keeping them writes, and what passages tell of them."""

import pytest

from annotator import listings, memos
from annotator.core.codings import Placed
from annotator.core.memos import About
from annotator.memo_context import Contexts
from annotator.memos import Draft
from annotator.project import new_project
from annotator.store.verbs import codes, codings, documents
from annotator.store.verbs import memos as verbs
from tests.store.conftest import transcript


@pytest.fixture
def study(tmp_path):
    with new_project(tmp_path / "study.annot", author="Ana") as project:
        project.do("Import", documents.add, transcript("One", "Ann: Hello there, all.", "Bob: Yes 😀, hello."))
        for name in ("Ana", "Ben"):
            project.do("Coder", codings.coder, name)
        trust = project.do("New code", codes.create, "Trust")
        project.do("New code", codes.create, "Hope", trust)
        yield project


def coded(project, start=5, end=10, code="Trust", coder="Ana", memo=""):
    document, by = project.read.documents()[0].id, project.coder(coder).id
    code = project.read.codebook().find(code).id
    project.do("Code", codings.apply, [Placed(document, start, end, code, by, memo)])
    return next(one for one in project.retrieval.passages(codes=[code], coder=by) if one.start == start)


def keep(project, text, *about, coder="Ana", before=None, **fields):
    return project.do("Memo", memos.keep, before, Draft(fields.pop("title", ""), text, about=about, **fields), coder)


def texts(project, coder):
    return [one.text for one in memos.thoughts(project, coder)]


def column(project):
    return [row["memo"] for row in listings.passages(project)]


def test_private_memos_are_seen_by_their_coder_alone(study):
    trust = study.read.codebook().find("Trust").id
    keep(study, "Shared.", About("code", trust))
    keep(study, "Mine.", About("code", trust), private=True)
    assert texts(study, "Ana") == ["Shared.", "Mine."]
    assert texts(study, "Ben") == texts(study, "nobody") == texts(study, "") == ["Shared."]
    assert memos.signs(study, "Ana").codes == {trust: 2}
    assert memos.signs(study, "Ben").codes == {trust: 1}


def test_the_passages_tell_what_their_own_coder_wrote_about_them(study):
    passage, other = coded(study, memo="From a table."), coded(study, 11, 16, coder="Ben")
    keep(study, "Mine.", About("passage", passage.id), title="T")
    keep(study, "Secret.", About("passage", passage.id), private=True)
    keep(study, "Of another.", About("passage", other.id))
    assert column(study) == ["From a table.\nMine.", ""]
    keep(study, "", About("passage", other.id), title="Only a title", coder="Ben")
    assert column(study) == ["From a table.\nMine.", "Only a title"]
    study.undo()
    assert column(study) == ["From a table.\nMine.", ""]


def test_a_theme_tells_what_was_written_about_all_the_passages_that_it_covers(study):
    for code, start, end in (("Trust", 5, 10), ("Hope", 8, 14)):
        keep(study, f"About {code}.", About("passage", coded(study, start, end, code).id))
    (row,) = listings.passages(study, code="Trust")
    assert (row["start"], row["end"], row["memo"]) == (5, 14, "About Trust.\nAbout Hope.")


def test_a_note_is_kept_in_its_place_while_it_is_only_that(study):
    passage = coded(study, memo="why")
    (note,) = memos.of_passage(study, "Ben", passage)
    assert note.is_note and not note.written
    assert keep(study, "because", *note.about, before=note) == note.key
    assert next(study.retrieval.passages()).memo == "because" and study.read.memos() == []


@pytest.mark.parametrize("more", [{"title": "T"}, {"private": True}])
def test_a_note_with_more_than_a_text_becomes_a_memo_of_its_coder(study, more):
    passage = coded(study, memo="why")
    (note,) = memos.of_passage(study, "Ana", passage)
    steps = study.undoable
    keep(study, "because", *note.about, before=note, **more)
    (memo,) = study.read.memos()
    assert (memo.text, memo.coder, memo.about) == ("because", passage.coder, note.about)
    assert next(study.retrieval.passages()).memo == ""
    assert study.undoable == steps + 1
    study.undo()
    assert next(study.retrieval.passages()).memo == "why" and study.read.memos() == []


def test_notes_of_codes_and_documents_are_read_and_changed(study):
    document, trust = study.read.documents()[0].id, study.read.codebook().find("Trust").id
    study.do("Note", codes.change, trust, memo="of the code")
    study.do("Note", documents.change, document, memo="of the document")
    found = {one.key: one for one in memos.thoughts(study, "Ana")}
    assert [one.text for one in found.values()] == ["of the code", "of the document"]
    signs = memos.signs(study, "Ana")
    assert (signs.codes, signs.documents) == ({trust: 1}, {document: 1})
    keep(study, "other", About("code", trust), before=found["code", trust])
    study.do("Delete", memos.delete, found["document", document])
    assert texts(study, "Ana") == ["other"]
    assert [one.text for one in memos.about(study, "Ana", About("code", trust))] == ["other"]


def test_a_memo_is_tied_anew_to_exactly_what_is_said(study):
    passage, document = coded(study), study.read.documents()[0].id
    trust, hope = (study.read.codebook().find(name).id for name in ("Trust", "Hope"))
    first = (About("code", trust), About("document", document, (5, 10)), About("passage", passage.id))
    keep(study, "A thought.", *first, title="T")
    (thought,) = memos.thoughts(study, "Ana")
    second = (About("document", document, (5, 10)), About("code", hope), About("project"))
    keep(study, "A thought.", *second, title="T", before=thought)
    (thought,) = memos.thoughts(study, "Ana")
    assert set(thought.about) == set(second)
    keep(study, "A thought.", *first, title="T", before=thought)
    (thought,) = memos.thoughts(study, "Ana")
    assert set(thought.about) == set(first)
    study.undo()
    assert set(memos.thoughts(study, "Ana")[0].about) == set(second)
    memo = thought.key[1]
    study.do("Free", verbs.revise, memo, "x", (), title="", private=False)
    assert study.read.memos()[0].about == ()


def test_signs_name_passages_turns_and_words(study):
    passage, document = coded(study), study.read.documents()[0].id
    keep(study, "x", About("passage", passage.id), About("document", document, (5, 22)), About("document", document))
    signs = memos.signs(study, "Ben")
    assert signs.passages == {passage.id}
    assert signs.ranges == {document: ((5, 22),)}
    assert signs.documents == {document: 1}


def test_contexts_name_what_memos_are_about(study):
    passage, document = coded(study, 28, 31, "Hope"), study.read.documents()[0].id
    hope, text = study.read.codebook().find("Hope").id, study.read.text(document)
    turn = study.read.turns(document)[1]
    ways = (
        About("passage", passage.id), About("document", document, (turn.body, turn.end)),
        About("document", document, (5, 10)), About("document", document), About("code", hope), About("project"),
        About("speaker", turn.speaker), About("passage", 0), About("code", 9999), About("document", 9999),
    )  # fmt: skip
    contexts = Contexts(study)
    found = contexts.of(ways)
    kinds = ["passage", "turn", "range", "document", "code", "project", "speaker"]
    assert [one.kind for one in found] == kinds
    assert [one.name for one in found] == ["Trust > Hope", "One", "One", "One", "Trust > Hope", "study", "Bob"]
    assert [one.turns for one in found[:4]] == [(2, 2), (2, 2), (1, 1), (0, 0)]
    assert found[0].speakers == ("Bob",) and found[0].roles == ("no role",)
    assert contexts.quote(found[0]) == text[28:31] and contexts.quote(found[3]) == ""
    assert contexts.quote(found[1]) == "Yes 😀, hello."
