import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from annotator.core.codings import Placed
from annotator.project import open_project
from annotator.store.verbs import codes, codings, documents

QUOTE = "We meet one on one"


@pytest.fixture
def other(coding, path):
    """The same file, open in another program of Bo's."""
    with open_project(path, author="Bo") as project:
        yield project


def apply(project, code, quote, title="Group A"):
    """Code a quotation from the other program."""
    document = project.document(title).id
    start = project.read.text(document).index(quote)
    coder = project.do("Add coder", codings.coder, "Bo")
    code = project.read.codebook().find(code).id
    project.do("Code", codings.apply, [Placed(document, start, start + len(quote), code, coder)])


def come_back(window):
    """Somebody turns to the window again."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))


def marked(coding, quote=QUOTE):
    return [(one.name, one.coder) for one in coding.view.scene.index.at(coding.place(quote)[0])]


def test_what_the_other_did_is_shown_when_one_comes_back(coding, other):
    apply(other, "Feedback", QUOTE)
    other.do("New code", codes.create, "Trust")
    come_back(coding.window)
    assert marked(coding) == [("Feedback", "Bo")]
    assert coding.window.codebook._tree.model().rowCount() == 3
    assert coding.window.bottom._tabs.tabText(1) == "Passages  6"


def test_what_the_other_did_is_shown_with_the_next_thing_done_here(coding, other):
    apply(other, "Feedback", QUOTE)
    coding.view.select(*coding.place(QUOTE))
    coding.window.acts["digit1"].trigger()
    assert marked(coding) == [("Explaining", "Ana"), ("Feedback", "Bo")]
    assert coding.project.check().problems == [] and other.check().problems == []
    assert coding.view.selected() == coding.place(QUOTE)


def test_coming_back_to_what_nobody_changed_moves_nothing(coding, other):
    coding.view.select(*coding.place(QUOTE))
    changes = []
    coding.session.changed.connect(changes.append)
    come_back(coding.window)
    assert changes == []
    coding.session.changed.disconnect(changes.append)


def test_a_transcript_that_the_other_deleted_closes(coding, other):
    other.do("Delete", documents.delete, other.document("Group A").id)
    coding.view.select(3, 3)
    coding.view.next_turn()
    come_back(coding.window)
    assert coding.window.transcripts.document() is None
    assert coding.window.documents.documents_list().model().rowCount() == 1


def test_words_of_a_transcript_that_the_other_deleted_are_not_coded(coding, other):
    coding.view.select(*coding.place(QUOTE))
    other.do("Delete", documents.delete, other.document("Group A").id)
    coding.window.acts["digit1"].trigger()
    assert coding.window.note.words() == "That transcript is no longer there."
    assert coding.window.transcripts.document() is None
    assert coding.project.check().problems == []


def test_a_code_that_the_other_deleted_is_not_applied(coding, other):
    coding.view.select(*coding.place(QUOTE))
    feedback = coding.code("Feedback")
    other.do("Delete", codes.delete, feedback)
    coding.window.codebook.code_activated.emit(feedback)
    assert coding.window.note.words() == "That code is no longer there."
    assert (QUOTE, "Feedback") not in coding.coded()


def test_a_passage_that_the_other_took_away_cannot_be_taken_away_again(coding, other):
    start = coding.place("honest feedback")[0]
    coding.view.select(start, start)
    passage = coding.view.current_passage()
    other.do("Uncode", codings.remove, [passage.id])
    coding.window.acts["uncode"].trigger()
    assert coding.window.note.words() == "That passage is no longer there."
    assert marked(coding, "honest feedback") == []


def test_a_file_that_the_other_is_writing_to_is_busy(coding, other):
    before = coding.coded()
    coding.project._store.connection.execute("PRAGMA busy_timeout = 1")
    other._store.connection.execute("BEGIN IMMEDIATE")
    coding.view.select(*coding.place(QUOTE))
    coding.window.acts["digit1"].trigger()
    assert coding.window.note.words() == (
        "The project is busy: another program is writing to it. Nothing was changed. Try again."
    )
    assert coding.coded() == before
    other._store.connection.execute("ROLLBACK")
    coding.window.acts["digit1"].trigger()
    assert (QUOTE, "Explaining") in coding.coded()


def test_each_undoes_its_own(coding, other):
    apply(other, "Feedback", QUOTE)
    coding.view.select(*coding.place(QUOTE))
    coding.window.acts["digit1"].trigger()
    coding.window.acts["undo"].trigger()
    assert marked(coding) == [("Feedback", "Bo")]
    assert coding.project.check().problems == []
