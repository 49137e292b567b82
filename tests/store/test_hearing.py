"""Who speaks in a passage, changed by hand: it goes into every count, with undo, merge and check."""

import shutil

import pytest

from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.project import new_project, open_project
from annotator.store.verbs import codes, codings, documents, hearing, people
from tests.store.conftest import transcript


@pytest.fixture
def study(tmp_path):
    with new_project(tmp_path / "study.annot", author="Ana") as project:
        text = project.do("Import", documents.add, transcript("One", "Ann: Hello there, all.", "Bob: Yes, hello."))
        me = project.do("Coder", codings.coder, "Ana")
        whole = project.do("New code", codes.create, "Whole")
        part = project.do("New code", codes.create, "Part", whole)
        project.do("Code", codings.apply, [Placed(text, 5, 16, part, me), Placed(text, 28, 31, whole, me)])
        for name, label in zip(("mentor", "mentee"), project.read.speakers(), strict=True):
            who = project.do("Enter", people.participant, label.label)
            project.do("Role", people.describe, who, role=project.do("Role", people.role, name))
            project.do("Assign", people.assign, label.id, who)
        yield project


def counts(project):
    """Passages and words by code and role."""
    table = project.compare(min_base=0)
    return {(row.theme, row.group): (row.passages, row.words) for row in table.itertuples()}


def speakers(project):
    return {one.label: one.id for one in project.read.speakers()}


def tell(project, start, end, *labels):
    document, known = project.read.documents()[0].id, speakers(project)
    project.do("Who speaks", hearing.tell, document, start, end, [known[label] for label in labels])


def test_it_goes_into_every_count(study):
    before = counts(study)
    assert before["Part", "mentor"] == (1, 2)
    tell(study, 5, 16, "Bob")
    after = counts(study)
    assert after["Part", "mentor"] == (0, 0)
    assert after["Part", "mentee"] == (1, 0)
    assert after["Whole", "mentee"][0] == 2
    assert study.check().problems == []
    study.undo()
    assert counts(study) == before
    assert study.check().problems == []


def test_it_can_be_left_to_the_rule_again(study):
    before, document = counts(study), study.read.documents()[0].id
    tell(study, 5, 16, "Ann", "Bob")
    assert counts(study) != before
    study.do("Who speaks", hearing.tell, document, 5, 16, None)
    assert counts(study) == before


def test_it_stays_with_its_words_when_they_are_coded_later(study):
    tell(study, 5, 10, "Bob")
    document, coder = study.read.documents()[0].id, study.read.coders()[0].id
    late = study.do("New code", codes.create, "Late")
    study.do("Code", codings.apply, [Placed(document, 5, 10, late, coder)])
    assert counts(study)["Late", "mentee"][0] == 1
    assert study.check().problems == []


def test_two_desks_that_say_it_agree_after_a_merge(study, tmp_path):
    other = tmp_path / "other.annot"
    shutil.copy(study.path, other)
    tell(study, 5, 16, "Bob")
    with open_project(other, author="Bo") as theirs:
        tell(theirs, 5, 16)
        tell(theirs, 28, 31, "Ann")
        theirs.merge([study.path])
        merged = counts(theirs)
        assert theirs.check().problems == []
    study.merge([other])
    assert counts(study) == merged
    assert merged["Whole", "mentor"][0] == 1


@pytest.mark.parametrize(("start", "end"), [(3, 3), (-1, 4), (0, 10_000)])
def test_a_range_outside_of_the_text_is_refused(study, start, end):
    with pytest.raises(Refused):
        tell(study, start, end, "Ann")


def test_a_speaker_of_another_transcript_is_refused(study):
    study.do("Import", documents.add, transcript("Two", "Eve: Hello.", "Bob: Yes."))
    with pytest.raises(Refused):
        tell(study, 5, 16, "Eve")
