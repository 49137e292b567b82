"""Other words for names in figures: undone, merged one by one, told in the history, kept when a thing is renamed."""

import shutil

import pytest

from annotator.project import new_project, open_project
from annotator.store.telling import LABEL
from annotator.store.verbs import codes, documents, labels, people
from annotator.store.verbs import project as verbs
from tests.store.conftest import transcript


@pytest.fixture
def study(tmp_path, hasty):
    with new_project(tmp_path / "study.annot", author="Ana") as project:
        project.do("Import", documents.add, transcript("One", "Ann: Hello there, all.", "Bob: Yes, hello."))
        project.do("New code", codes.create, "Trust")
        project.do("Role", people.role, "Mentor")
        yield project


def put(project, **words):
    project.do("Labels", labels.put, words)


def test_a_label_is_a_step_that_is_undone_and_told(study):
    put(study, Trust="Faith  in\tthem", Mentor="Faculty", Nowhere="Elsewhere")
    names = ["Trust", "Mentor", "Nowhere", "Else"]
    found = {"Trust": "Faith in them", "Mentor": "Faculty", "Nowhere": "Elsewhere"}
    assert study.read.labels(names) == found
    assert not study.read.attributes() and not study.check().problems
    deed = study.chronicle.deeds()[-1]
    told = study.chronicle.teller("Ana").changes(deed.number)
    assert {(one.name, one.field, one.before, one.after) for one in told} == {
        ("Trust", LABEL, None, "Faith in them"), ("Mentor", LABEL, None, "Faculty"), ("", LABEL, None, "Elsewhere"),
    }  # fmt: skip
    put(study, Trust="")
    assert "Trust" not in study.read.labels(names)
    study.undo()
    assert study.read.labels(names) == found
    study.undo()
    assert study.read.labels(names) == {}


def test_a_label_stays_when_its_theme_is_renamed_and_goes_to_no_other(study):
    put(study, Trust="Faith", Mentor="Faculty")
    study.do("Rename", codes.change, study.read.codebook().find("Trust").id, name="Confidence")
    study.do("Rename", people.change_role, study.role("Mentor").id, name="Trust")
    assert study.read.labels(["Confidence", "Trust", "Mentor"]) == {"Confidence": "Faith", "Trust": "Faculty"}


def test_labels_of_two_desks_are_merged_one_by_one(study, tmp_path):
    shutil.copy(study.path, tmp_path / "bo.annot")
    with open_project(tmp_path / "bo.annot", author="Bo") as other:
        put(study, Trust="Faith", Mentor="Faculty")
        put(other, Trust="Reliance", Away="Gone")
        put(other, Trust="Reliance on them")
        other.merge([study.path])
        study.merge([other.path])
        for desk in (study, other):
            found = desk.read.labels(["Trust", "Mentor", "Away"])
            assert found == {"Trust": "Reliance on them", "Mentor": "Faculty", "Away": "Gone"}
            (dispute,) = desk.disputes()
            assert "a label in figures: Bo’s “Reliance on them” holds, Ana wrote “Faith”" in dispute.sentence
            assert not desk.check().problems


def test_a_name_is_understood_as_a_theme_before_a_group(study):
    study.do("Role", people.role, "Trust")
    study.do("New code", codes.create, "Trust", study.read.codebook().find("Trust").id)
    put(study, Trust="Both")
    book = study.read.codebook()
    assert len(book) == 2 and study.read.labels(["Trust"]) == {"Trust": "Both"}
    first = next(code for code in book if code.parent is not None)
    study.do("Rename", codes.change, first.id, name="Other")
    assert study.read.labels(["Trust", "Other"]) == {"Trust": "Both", "Other": "Both"}


def test_a_project_without_facts_takes_labels(tmp_path, hasty):
    with new_project(tmp_path / "empty.annot", author="Ana") as project:
        put(project, **{"Ünï 😀": "x"})
        assert project.read.labels(["Ünï 😀"]) == {"Ünï 😀": "x"}
        project.do("Title", verbs.describe, title="T")
        assert project.read.facts().title == "T" and not project.check().problems
