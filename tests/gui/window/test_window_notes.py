import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.gui.window.notes import Note

FEEDBACK = "honest feedback"
UNDO = "Removed Feedback from 1 passage"


@pytest.fixture
def home(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


@pytest.fixture
def note(home):
    return Note(home)


def button(note, name):
    return next(one for one in note.findChildren(QAbstractButton) if one.accessibleName() == name)


def uncode(coding, quote=FEEDBACK):
    start = coding.place(quote)[0]
    coding.view.select(start, start)
    coding.window.acts["uncode"].trigger()


# the note


def test_it_says_what_was_done_and_goes_by_itself(qtbot, note):
    note._timer.setInterval(1)
    note.say("Wrote “Themes.xlsx”.")
    assert note.words() == note.accessibleName() == "Wrote “Themes.xlsx”."
    assert button(note, "Undo").isHidden()
    qtbot.waitUntil(note.isHidden)
    assert note.words() == ""


def test_what_failed_stays_until_it_is_closed(qtbot, note):
    note.say("Coded 1 passage.")
    note.complain("The disk is full.")
    assert note.words() == "The disk is full." and not note._timer.isActive()
    qtbot.mouseClick(button(note, "Close the note"), Qt.MouseButton.LeftButton)
    assert note.isHidden()


def test_it_lies_above_the_strip_of_the_mode_that_is_on(qtbot, home, note):
    foot = QWidget(home)
    foot.setGeometry(0, 500, 1000, 34)
    note.stay_above(foot)
    foot.hide()
    note.say("Wrote “Themes.xlsx”.")
    low = note.geometry().bottom()
    foot.show()
    qtbot.waitUntil(lambda: note.geometry().bottom() < 500 < low)
    foot.hide()
    qtbot.waitUntil(lambda: note.geometry().bottom() == low)


def test_undo_is_done_once_and_closes_it(qtbot, note):
    done = []
    note.say("Removed", lambda: done.append("undone"))
    qtbot.mouseClick(button(note, "Undo"), Qt.MouseButton.LeftButton)
    assert done == ["undone"] and note.isHidden()


def test_only_a_note_that_offers_undo_expires(note):
    note.say("Removed", lambda: None)
    note.expire()
    assert note.isHidden()
    note.complain("The disk is full.")
    note.expire()
    assert note.isVisible()


def test_what_failed_offers_no_undo_of_what_was_done_before(note):
    note.say("Removed", lambda: None)
    note.complain("The disk is full.")
    assert button(note, "Undo").isHidden()


@pytest.mark.parametrize(
    "words", ["Short.", "Long words, many of them. " * 20, "Row 3: no.\nRow 4: neither.\nRow 9: no."]
)
def test_all_words_are_in_sight_at_any_size_of_the_window(home, note, words):
    note.complain(words)
    for width, height in ((1000, 600), (1400, 700), (1000, 500)):
        home.resize(width, height)
        assert home.rect().contains(note.geometry())
        assert abs(note.geometry().center().x() - width / 2) <= 1
        label = note._words
        needed = label.fontMetrics().boundingRect(0, 0, label.width(), 0, Qt.TextFlag.TextWordWrap, words)
        assert label.height() >= needed.height()


# what is taken away


def test_what_is_taken_away_is_said_with_a_way_back(qtbot, coding):
    before = coding.coded()
    uncode(coding)
    assert coding.window.note.words() == UNDO
    assert (FEEDBACK, "Feedback") not in coding.coded()
    qtbot.mouseClick(button(coding.window.note, "Undo"), Qt.MouseButton.LeftButton)
    assert coding.coded() == before
    assert coding.window.note.words() == ""


def test_the_way_back_is_gone_when_something_else_was_done(coding):
    uncode(coding)
    coding.apply("Feedback", "We meet")
    assert coding.window.note.words() == ""


def test_the_way_back_is_gone_when_it_was_gone_by_key(coding):
    uncode(coding)
    coding.window.acts["undo"].trigger()
    assert coding.window.note.words() == ""


def test_a_digit_that_takes_away_says_so(coding):
    coding.view.select(*coding.place(FEEDBACK))
    coding.window.acts["digit2"].trigger()
    assert coding.window.note.words() == UNDO


def test_a_transcript_that_is_deleted_comes_back(qtbot, coding):
    coding.window.documents._delete(coding.project.document("Group A"))
    assert coding.window.note.words() == "Deleted Group A"
    qtbot.mouseClick(button(coding.window.note, "Undo"), Qt.MouseButton.LeftButton)
    assert [one.title for one in coding.project.read.documents()] == ["Group A", "Group B"]
    assert (FEEDBACK, "Feedback") in coding.coded()


def test_a_code_that_is_deleted_comes_back(qtbot, coding):
    coding.window.codebook._changes.delete(coding.code("Guidance"))
    assert coding.window.note.words() == "Deleted Guidance with 2 codes below it and 4 passages"
    qtbot.mouseClick(button(coding.window.note, "Undo"), Qt.MouseButton.LeftButton)
    assert (FEEDBACK, "Feedback") in coding.coded()


def test_what_was_not_taken_away_is_not_said_to_be(read_only, coding):
    before = coding.coded()
    uncode(coding)
    assert coding.coded() == before
    assert coding.window.note.words() == "“study.annot” is read-only. Copy it to a folder of your own to change it."
    assert button(coding.window.note, "Undo").isHidden()
