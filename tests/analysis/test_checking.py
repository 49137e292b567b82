"""When a 0 is checked: every document behind it was finished after the code was made or last redefined."""

import pytest

from annotator.core.codings import Placed
from annotator.project import new_project
from annotator.store.verbs import codes, codings, documents, people, readings
from tests.store.conftest import transcript


@pytest.fixture
def study(tmp_path):
    """Two transcripts with a mentor each, a mentee in the first alone; Trust is said by the mentor of the first."""
    with new_project(tmp_path / "study.annot", author="Ana") as project:
        texts = [
            project.do("Import", documents.add, transcript(title, *lines))
            for title, lines in {"One": ["Ann: Hello there.", "Bob: Yes, hello."], "Two": ["Cid: Good day 😀."]}.items()
        ]
        ana = project.do("Coder", codings.coder, "Ana")
        trust = project.do("New code", codes.create, "Trust")
        below = project.do("New code", codes.create, "Below", trust)
        project.do("Code", codings.apply, [Placed(texts[0], 5, 10, trust, ana), Placed(texts[1], 5, 9, below, ana)])
        for speaker in project.read.speakers():
            who = project.do("Enter", people.participant, speaker.label)
            role = project.do("Role", people.role, "mentee" if speaker.label == "Bob" else "mentor")
            project.do("Role", people.describe, who, role=role)
            project.do("Assign", people.assign, speaker.id, who)
        yield project


def finish(project, title, coder="Ana", **more):
    """Mark a transcript as finished."""
    who = project.do("Coder", codings.coder, coder)
    project.do("Finish", readings.finish, project.document(title).id, who, **more)


def checked(project, **more):
    """The zeros that are checked, as theme and group."""
    return {
        (theme.name, group)
        for theme in project.comparison(**more).themes
        for group, cell in theme.cells.items()
        if cell is not None and cell.is_checked
    }


def test_nothing_is_checked_where_nobody_finished(study):
    assert checked(study) == set()


def test_the_documents_in_which_the_group_speaks_are_enough(study):
    finish(study, "One")
    assert checked(study) == {("Trust", "mentee"), ("Below", "mentee")}


def test_what_is_said_is_no_zero(study):
    finish(study, "One")
    finish(study, "Two")
    assert all(group == "mentee" for _, group in checked(study))


def test_who_finished_must_be_who_counts(study):
    finish(study, "One", "Bo")
    assert checked(study) == set()


def test_taken_back_it_is_checked_no_more(study):
    finish(study, "One")
    finish(study, "One", finished=False)
    assert checked(study) == set()
    study.undo()
    assert checked(study)


def test_a_code_that_is_redefined_or_new_was_not_looked_for(study):
    finish(study, "One")
    trust, below = (code.id for code in study.read.codebook())
    study.do("Redefine", codes.change, below, definition="Something else.")
    assert checked(study) == set()  # nor was the code above, which is counted with it
    study.undo()
    assert checked(study) == {("Trust", "mentee"), ("Below", "mentee")}
    study.do("New code", codes.create, "New")
    assert ("New", "mentee") not in checked(study)
    finish(study, "One", number=2)
    assert ("New", "mentee") in checked(study)
    study.do("Rename", codes.change, trust, name="Faith")
    assert ("Faith", "mentee") in checked(study)


def test_a_document_that_nobody_coded_is_checked_by_whoever_finished_it(study):
    study.do("Import", documents.add, transcript("Three", "Dan: Hm, yes."))
    (dan,) = [one for one in study.read.speakers() if one.label == "Dan"]
    study.do("Enter", people.assign, dan.id, study.do("Enter", people.participant, "Dan"))
    study.do("Role", people.describe, study.read.participants()[-1].id, role=study.do("Role", people.role, "dean"))
    finish(study, "Three", "Bo")
    assert {group for _, group in checked(study)} == {"dean"}
    assert checked(study, coder="Ana") == set()
