"""How far codes reach, what is to be looked at again, and splitting."""

import pytest

from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.project import new_project
from annotator.store.reach import Reach
from annotator.store.verbs import codes, codings, documents, people, splits
from tests.store.conftest import transcript

SAID = ("Ann: Hello there, all.", "Bob: Yes, hello.")


@pytest.fixture
def study(tmp_path):
    with new_project(tmp_path / "study.annot", author="Ana") as project:
        for title in ("One", "Two"):
            project.do("Import", documents.add, transcript(title, *SAID, f"Cy: {title}."))
        project.do("Coder", codings.coder, "Ana")
        project.do("New code", codes.create, "Trust")
        project.do("New code", codes.create, "Hope", project.read.codebook().find("Trust").id)
        yield project


def apply(project, name, start, end, title="One", coder="Ana"):
    by, code = project.do("Coder", codings.coder, coder), project.read.codebook().find(name).id
    project.do("Code", codings.apply, [Placed(project.document(title).id, start, end, code, by)])
    return next(one for one in project.retrieval.passages(codes=[code], coder=by) if one.start <= start < one.end)


def ids(project):
    return {code.name: code.id for code in project.read.codebook()}


def to_review(project):
    book = project.read.codebook()
    found = {one.passage for one in project.retrieval.to_review([code.id for code in book if code.is_defined])}
    assert found == {one.id for one in project.retrieval.passages() if book.is_to_review(one)}
    return found


def test_a_code_reaches_passages_people_and_documents(study):
    apply(study, "Hope", 5, 10)
    apply(study, "Hope", 5, 10, "Two")
    apply(study, "Hope", 8, 39, coder="Ben")
    apply(study, "Trust", 12, 14)
    names, reach = ids(study), study.retrieval.reach()
    assert reach[names["Hope"]] == Reach(3, 3, 2)
    assert reach[names["Trust"]].passages == 4
    ana = study.coder("Ana").id
    assert study.retrieval.reach(ana)[names["Hope"]] == Reach(2, 2, 2)
    assert study.retrieval.reach(ana, study.document("Two").id) == {
        names["Hope"]: Reach(1, 1, 1), names["Trust"]: Reach(1, 1, 1)
    }  # fmt: skip


def test_one_person_under_two_labels_is_one(study):
    apply(study, "Hope", 5, 10)
    apply(study, "Hope", 5, 10, "Two")
    who = study.do("Participant", people.participant, "Ann")
    for speaker in study.read.speakers():
        if speaker.label == "Ann":
            study.do("Assign", people.assign, speaker.id, who)
    assert study.retrieval.reach()[ids(study)["Hope"]] == Reach(2, 1, 2)


def test_counts_of_the_tree_are_those_of_the_reach(study):
    apply(study, "Hope", 5, 10)
    apply(study, "Trust", 8, 14)
    counts = {code: one.passages for code, one in study.retrieval.reach().items()}
    assert counts == study.retrieval.counts()


def test_exemplars_are_found(study):
    passage = apply(study, "Hope", 5, 10)
    assert study.retrieval.exemplars() == []
    study.do("Exemplar", codings.describe, passage.id, exemplar=True)
    (found,) = study.retrieval.exemplars()
    assert (found.passage, found.code, found.document) == (passage.id, passage.code, passage.document)
    assert study.retrieval.exemplars([passage.id]) == [found] and study.retrieval.exemplars([0]) == []


def test_what_a_definition_leaves_behind_is_to_be_reviewed(study):
    passage = apply(study, "Hope", 5, 10)
    assert to_review(study) == set()
    study.do("Redefine", codes.change, passage.code, definition="Looks ahead.")
    assert to_review(study) == {passage.id}
    study.do("Redefine", codes.change, passage.code, definition="")
    assert to_review(study) == set()


def test_who_recodes_holds_the_passage_against_the_new_code(study):
    passage = apply(study, "Hope", 5, 10)
    late = study.do("New code", codes.create, "Late", definition="Came after the passage.")
    study.do("Recode", codings.recode, [passage.id], late)
    assert to_review(study) == set()
    study.undo()
    assert [one.code for one in study.retrieval.passages()] == [passage.code]


def test_a_split_sorts_passages_into_codes_old_and_new_as_one_step(study):
    first, second, third = (apply(study, "Trust", *place) for place in ((5, 8), (10, 12), (14, 16)))
    names = ids(study)
    before = study.undoable
    made = study.do("Split Trust", splits.split, names["Trust"], {first.id: names["Hope"], second.id: "New 😀"})
    book = study.read.codebook()
    assert made == [book.find("New 😀").id]
    assert book.find("New 😀").parent == names["Trust"]
    found = {one.start: book[one.code].name for one in study.retrieval.passages()}
    assert found == {5: "Hope", 10: "New 😀", 14: "Trust"}
    assert study.undoable == before + 1 and to_review(study) == set()
    study.undo()
    assert {one.code for one in study.retrieval.passages()} == {third.code}
    assert "New 😀" not in ids(study)


def test_a_split_whose_passage_is_gone_changes_nothing(study):
    kept, gone = apply(study, "Trust", 5, 8), apply(study, "Trust", 10, 12)
    study.do("Uncode", codings.remove, [gone.id])
    with pytest.raises(Refused, match="no longer there"):
        study.do("Split", splits.split, kept.code, {kept.id: "New", gone.id: "New"})
    assert "New" not in ids(study)
