"""Finding words in the transcript in front, as somebody types and steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from annotator.core.codings import Placed
from annotator.core.transcript import Transcript, Turn
from annotator.store.verbs import codes, codings, documents

F3, ENTER, ESC = Qt.Key.Key_F3, Qt.Key.Key_Return, Qt.Key.Key_Escape
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(qtbot, coding):
    """The study with the bar open, as after Ctrl+F; keys typed in it, and what is selected in the text."""

    class Hand:
        view, window = coding.view, coding.window
        finding = coding.window.assembly.searching.finding
        bar = finding.bar
        line = bar.field.line

        def type(self, words):
            self.line.clear()
            qtbot.keyClicks(self.line, words)

        def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, on=None):
            qtbot.keyClick(on or self.line, key, modifier)

        def toggle(self, name):
            next(one for one in self.bar.findChildren(QToolButton) if one.accessibleName() == name).click()

        def selected(self):
            view = self.window.transcripts.view()
            place = view.selected()
            return None if place is None else view.scene.script.text[slice(*place)]

        def marked(self):
            view = self.window.transcripts.view()
            return [view.scene.script.text[slice(*place)] for place in view._ground.found.places]

    hand = Hand()
    hand.study = coding
    qtbot.waitUntil(coding.view.hasFocus)
    QApplication.processEvents()
    coding.view.select(0, 0)
    coding.window.acts["find"].trigger()
    yield hand
    hand.bar.field.line.clear()
    for toggle in hand.bar.findChildren(QToolButton):
        toggle.setChecked(False)
    hand.finding.close()


def test_ctrl_f_opens_the_bar_with_the_keys(bar):
    assert bar.window.acts["find"].shortcut().toString() == "Ctrl+F"
    assert bar.bar.isVisible() and bar.window.focusWidget() is bar.line
    assert bar.bar.words() == "" and bar.marked() == []


def test_what_is_typed_is_marked_and_the_first_hit_selected(bar):
    bar.type("feedback")
    assert bar.marked() == ["feedback", "feedback"]
    assert bar.selected() == "feedback" and bar.bar.words() == "1 of 2"


def test_enter_and_f3_go_on_and_back_and_around(bar):
    bar.type("feedback")
    for key, modifier, said in (
        (ENTER, None, "2 of 2"), (ENTER, None, "1 of 2"), (ENTER, SHIFT, "2 of 2"),
    ):  # fmt: skip
        bar.press(key, modifier or Qt.KeyboardModifier.NoModifier)
        assert bar.bar.words() == said
    bar.window.acts["find-next"].trigger()
    assert bar.bar.words() == "1 of 2"
    bar.window.acts["find-previous"].trigger()
    assert bar.bar.words() == "2 of 2"
    assert [bar.window.acts[name].shortcut().toString() for name in ("find-next", "find-previous")] == [
        "F3", "Shift+F3",
    ]  # fmt: skip


def test_the_next_hit_is_that_after_the_caret(bar):
    bar.type("feedback")
    second = bar.finding._found.places[1]
    bar.view.select(second[0] - 1, second[0] - 1)
    bar.window.acts["find-next"].trigger()
    assert bar.view.selected() == second
    bar.view.select(second[0], second[0])
    bar.window.acts["find-previous"].trigger()
    assert bar.bar.words() == "1 of 2"


def test_esc_closes_and_leaves_the_hit_selected(bar):
    bar.type("feedback")
    bar.press(ESC)
    assert bar.bar.isHidden() and bar.marked() == []
    assert bar.selected() == "feedback" and bar.window.focusWidget() is bar.view


def test_f3_goes_on_after_the_bar_is_closed(bar):
    bar.type("feedback")
    first = bar.view.selected()
    bar.press(ESC)
    bar.window.acts["find-next"].trigger()
    assert bar.selected() == "feedback" and bar.view.selected() != first
    assert bar.bar.isHidden() and bar.marked() == []


def test_the_words_that_are_selected_are_looked_for(bar):
    bar.finding.close()
    bar.view.select(*bar.study.place("honest"))
    bar.window.acts["find"].trigger()
    assert bar.line.text() == "honest" and bar.line.selectedText() == "honest"
    assert bar.selected() == "honest" and bar.bar.words() == "1 of 1"


def test_ctrl_f_in_the_bar_leaves_what_is_typed(bar):
    bar.toggle("Regular expression")
    bar.type("fee.*k")
    bar.window.acts["find"].trigger()
    assert bar.line.text() == bar.line.selectedText() == "fee.*k" and bar.bar.field.query().is_regex


def test_a_selection_over_several_paragraphs_is_not_taken(bar):
    bar.type("steps")
    bar.finding.close()
    bar.view.select(0, len(bar.view.scene.script.text))
    bar.window.acts["find"].trigger()
    assert bar.line.text() == "steps"


def test_case_words_and_expressions_are_choices(bar):
    bar.type("WE")
    assert set(bar.marked()) == {"we", "We"}
    number = len(bar.marked())
    bar.toggle("Whole words")
    assert 0 < len(bar.marked()) < number  # not that in "week"
    bar.toggle("Match case")
    assert bar.marked() == [] and bar.bar.words() == "Nothing found"
    bar.toggle("Regular expression")
    bar.type(r"W\w")
    assert bar.marked() == ["We"]


def test_what_is_wrong_is_said(bar):
    bar.toggle("Regular expression")
    bar.type("(")
    assert "not a regular expression" in bar.bar.words() and bar.marked() == []
    bar.type("feed.ack t")
    assert bar.bar.words() == "Nothing found"


def test_where_nothing_is_found_the_caret_goes_back(bar):
    start, _ = bar.study.place("honest")
    bar.finding.close()
    bar.view.select(start, start)
    bar.window.acts["find"].trigger()
    bar.type("feedback")
    assert bar.selected() == "feedback"
    bar.type("feedbackx")
    assert bar.bar.words() == "Nothing found" and bar.view.caret_place() == start and bar.selected() is None


def test_notes_that_are_shown_are_found_and_labels_are_not(bar):
    bar.type("laughs")
    assert bar.marked() == ["laughs"]
    bar.type("Ben:")
    assert bar.bar.words() == "Nothing found"


def test_the_transcript_in_front_is_the_one_that_is_searched(bar):
    bar.type("feedback")
    bar.window.open_document(bar.study.document("Group B"))
    assert bar.marked() == ["feedback", "feedback"] and bar.bar.words() == "0 of 2"
    bar.window.acts["find-next"].trigger()
    assert bar.selected() == "feedback" and bar.bar.words() == "1 of 2"


def test_hits_behind_an_emoji_are_where_they_are(bar):
    bar.window.open_document(bar.study.document("Group B"))
    bar.type("one on one")
    assert bar.selected() == "one on one"


@pytest.mark.parametrize("words", ["שלום", "مرحبا", "漢字", "e\u0301t\u0301e\u0301", "😀", "Straße"])
def test_any_script_is_found(bar, words):
    text = f"A: {words} and {words}."
    turn = Turn(0, 3, len(text), "A")
    document = bar.study.project.do("Import", documents.add, Transcript("Any", text, (turn,)))
    bar.window.open_document(document)
    bar.finding.open()
    bar.line.setText(words)
    assert bar.marked() == [words, words] and bar.selected() == words


def test_a_coding_leaves_the_marks_where_they_are(bar):
    bar.type("feedback")
    project = bar.study.project

    def code(action):
        made = codes.create(action, "New")
        place = Placed(bar.study.document(), 30, 40, made, codings.coder(action, "Ana"))
        codings.apply(action, [place])

    project.do("Code", code)
    assert bar.marked() == ["feedback", "feedback"]
    bar.press(ENTER)
    assert bar.bar.words() == "2 of 2"


def test_the_marks_are_painted(bar, seen):
    bar.view.viewport().repaint()
    before = bar.view.grab().toImage()
    bar.type("feedback")
    bar.view.select(0, 0)
    assert bar.view.grab().toImage() != before
    assert bar.view._scroll_marks.isVisible()


def test_without_a_project_nothing_happens(window):
    assert not window.acts["find"].isEnabled()
    window.assembly.searching.finding.open()
    window.assembly.searching.finding.step(False)
    assert window.assembly.searching.finding.bar.isHidden()


def test_the_bar_goes_with_the_last_transcript(bar):
    bar.type("feedback")
    bar.study.session.show(None)
    assert not bar.bar.isVisible()


def test_everywhere_takes_over_what_is_looked_for(qtbot, bar):
    bar.type("feedback")
    bar.toggle("Match case")
    panel = bar.window.assembly.searching.panel
    bar.bar.everywhere_asked.emit()
    qtbot.waitUntil(lambda: not panel.is_searching())
    assert panel.isVisible() and panel.field.line.text() == "feedback" and panel.field.query().match_case
    assert panel._count.text() == "4 places in 2 transcripts"
    panel.field._case.setChecked(False)
