"""What speakers are called: by their labels at first, then as the participants that they are."""

import pytest

from annotator.called import Called, called
from annotator.core.people import NO_ROLE
from annotator.project import new_project
from annotator.store.verbs import documents, people
from tests.store.conftest import transcript


@pytest.fixture
def study(tmp_path):
    with new_project(tmp_path / "study.annot", author="Ana") as project:
        project.do("Import", documents.add, transcript("One", "Ann: Hello there, all.", "שרה: Yes 😀, hello."))
        yield project


def test_speakers_are_called_by_their_labels_until_somebody_says_who_they_are(study):
    ann, sarah = (one.id for one in study.read.speakers())
    assert called(study.read) == {ann: Called("Ann", NO_ROLE), sarah: Called("שרה", NO_ROLE)}
    who = study.do("Participant", people.participant, "Dr. Orr 👩‍⚕️")
    study.do("Assign", people.assign, ann, who)
    assert called(study.read)[ann] == ("Dr. Orr 👩‍⚕️", NO_ROLE)
    study.do("Role", people.describe, who, role=study.do("Role", people.role, "Mentor"))
    assert called(study.read) == {ann: Called("Dr. Orr 👩‍⚕️", "Mentor"), sarah: Called("שרה", NO_ROLE)}
    assert list(called(study.read)) == [one.id for one in study.read.speakers()]
