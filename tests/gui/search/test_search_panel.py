"""Searching everywhere, looking through what was found, and coding it as one step."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from annotator.core.transcript import Transcript, Turn
from annotator.gui.search import panel as panels
from annotator.store.verbs import documents, people
from tests.gui import interviews

SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return


@pytest.fixture
def hand(qtbot, coding):
    """The pane as after Ctrl+Shift+F."""

    class Hand:
        study, window, panel = coding, coding.window, coding.window.assembly.searching.panel
        list, foot, model = panel.list, panel.foot, panel._model

        def look_for(self, words, **choices):
            for name, chosen in choices.items():
                getattr(self.panel.field, f"_{name}").setChecked(chosen)
            self.panel.field.line.setText(words)
            qtbot.keyClick(self.panel.field.line, ENTER)
            self.wait()

        def wait(self):
            qtbot.waitUntil(lambda: not self.panel.is_searching())

        def pick(self, chip, name):
            at = chip.findText(name)
            assert at >= 0
            chip.setCurrentIndex(at)
            chip.activated.emit(at)
            self.wait()

        def rows(self):
            """Each document with its matches: who, the words with what stands around them."""
            found = {}
            for at in range(self.model.rowCount()):
                top = self.model.index(at, 0)
                lines = [self.model.line(self.model.index(row, 0, top)) for row in range(self.model.rowCount(top))]
                found[self.model.document(top).title] = [(line.speaker, line.words) for line in lines]
            return found

        def row(self, document, number):
            return self.model.index(number, 0, self.model.index(document, 0))

        def go_to(self, index):
            self.list.setFocus()
            self.list.setCurrentIndex(index)

        def choose(self, name):
            self.foot.take(self.study.code(name))

    hand = Hand()
    QApplication.processEvents()
    coding.window.acts["search"].trigger()
    yield hand
    for toggle in (hand.panel.field._case, hand.panel.field._whole, hand.panel.field._regex):
        toggle.setChecked(False)
    hand.foot.scope.setCurrentIndex(0)


# searching


def test_ctrl_shift_f_opens_the_pane_with_the_keys(hand):
    assert hand.window.acts["search"].shortcut().toString() == "Ctrl+Shift+F"
    assert hand.panel.isVisible() and hand.window.focusWidget() is hand.panel.field.line
    assert "Type what was said" in hand.panel._words.text() and hand.foot.isHidden()


def test_what_is_found_stands_under_its_document(hand):
    hand.look_for("feedback")
    assert hand.rows() == {
        "Group A": [("Ben", "feedback"), ("Ben", "feedback")],
        "Group B": [("Cleo", "feedback"), ("Cleo", "feedback")],
    }
    assert hand.panel._count.text() == "4 places in 2 transcripts"


def test_it_looks_by_itself_when_one_stops_typing(qtbot, hand):
    qtbot.keyClicks(hand.panel.field.line, "honest")
    assert hand.panel.is_searching()
    hand.wait()
    assert hand.model.number == 2


def test_role_and_document_narrow_it(hand):
    hand.look_for("feedback")
    hand.pick(hand.panel._role, "Mentor")
    assert list(hand.rows()) == ["Group A"]
    hand.pick(hand.panel._document, "Group B")
    assert hand.rows() == {} and "Nobody says that" in hand.panel._words.text()
    hand.pick(hand.panel._role, "All")
    assert list(hand.rows()) == ["Group B"]


def test_labels_and_notes_are_not_searched(hand):
    hand.look_for("laughs")
    assert hand.rows() == {}
    hand.look_for("Cleo")
    assert hand.rows() == {}


def test_an_expression_that_is_wrong_is_said(hand):
    hand.look_for("(", regex=True)
    assert "not a regular expression" in hand.panel._words.text() and hand.model.number == 0


def test_an_expression_that_takes_too_long_is_said(monkeypatch, hand):
    text = "A: " + "a" * 60 + "b"
    hand.study.project.do("Import", documents.add, Transcript("Slow", text, (Turn(0, 3, len(text), "A"),)))
    monkeypatch.setattr("annotator.core.search._TIMEOUT", 0.2)
    hand.look_for("(a|aa)+$", regex=True)
    assert "takes too long" in "".join(hand.study.told) and hand.model.number == 0


def test_the_words_that_are_selected_are_looked_for(hand):
    hand.study.view.setFocus()
    hand.study.view.select(*hand.study.place("honest"))
    hand.window.acts["search"].trigger()
    hand.wait()
    assert hand.panel.field.line.text() == "honest" and hand.model.number == 2


def test_a_search_that_is_cancelled_lists_nothing(qtbot, monkeypatch, hand):
    import threading

    may_go_on = threading.Event()
    real = panels.autocoding.everywhere

    def slow(*words, tell, **more):
        assert may_go_on.wait(10)
        return real(*words, tell=tell, **more)

    monkeypatch.setattr(panels.autocoding, "everywhere", slow)
    hand.panel.field.line.setText("feedback")
    hand.panel.search()
    hand.window.acts["cancel"].trigger()
    may_go_on.set()
    hand.wait()
    assert hand.model.number == 0 and "cancelled" in hand.panel._words.text()


def test_only_the_last_search_is_shown(qtbot, hand):
    for words in ("feedback", "honest", "mentor"):
        hand.panel.field.line.setText(words)
        hand.panel.search()
    hand.wait()
    assert {word for found in hand.rows().values() for _, word in found} == {"mentor"}


def test_the_list_ends_where_nobody_reads_on(monkeypatch, hand):
    monkeypatch.setattr(panels, "MOST", 3)
    hand.look_for("feedback")
    assert hand.model.number == 3 and "the first 3 places" in hand.panel._count.text()


# going to a place


def test_enter_goes_to_the_place_with_the_keys(qtbot, hand):
    hand.look_for("feedback that")
    hand.go_to(hand.row(0, 0))
    qtbot.keyClick(hand.list, ENTER)
    view = hand.window.transcripts.view()
    assert hand.window.transcripts.document() == hand.study.document("Group B")
    assert view.scene.script.text[slice(*view.selected())] == "feedback that" and view.hasFocus()


def test_a_click_shows_the_place_and_keeps_the_keys(qtbot, hand):
    hand.look_for("feedback that")
    rect = hand.list.visualRect(hand.row(0, 0))
    qtbot.mouseClick(hand.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, rect.center().y()))
    assert hand.window.transcripts.document() == hand.study.document("Group B")
    assert hand.window.focusWidget() is hand.list


def test_enter_in_the_field_goes_to_the_list_once_all_is_found(qtbot, hand):
    hand.look_for("feedback")
    qtbot.keyClick(hand.panel.field.line, ENTER)
    assert hand.window.focusWidget() is hand.list and hand.model.match_at(hand.list.currentIndex()) is not None


def test_esc_goes_back_to_the_transcript(qtbot, hand):
    qtbot.keyClick(hand.panel.field.line, Qt.Key.Key_Escape)
    assert hand.window.focusWidget() is hand.study.view


# ticks


def test_space_ticks_and_unticks(qtbot, hand):
    hand.look_for("feedback")
    hand.choose("Explaining")
    hand.go_to(hand.row(0, 0))
    qtbot.keyClick(hand.list, SPACE)
    assert hand.model.state(hand.row(0, 0)) == Qt.CheckState.Unchecked
    assert hand.model.state(hand.model.index(0, 0)) == Qt.CheckState.PartiallyChecked
    assert hand.foot.apply.text() == "Code 3 passages"
    qtbot.keyClick(hand.list, SPACE)
    assert hand.foot.apply.text() == "Code 4 passages"


def test_the_tick_of_a_document_is_that_of_all_in_it(qtbot, hand):
    hand.look_for("feedback")
    hand.go_to(hand.model.index(1, 0))
    qtbot.keyClick(hand.list, SPACE)
    assert [hand.model.state(hand.row(1, row)) for row in (0, 1)] == [Qt.CheckState.Unchecked] * 2
    assert len(hand.model.wanted()) == 2
    rect = hand.list.visualRect(hand.model.index(1, 0))
    qtbot.mouseClick(hand.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(24, rect.center().y()))
    assert len(hand.model.wanted()) == 4


def test_several_rows_are_ticked_at_once(qtbot, hand):
    hand.look_for("feedback")
    hand.list.setFocus()
    hand.list.selectAll()
    qtbot.keyClick(hand.list, SPACE)
    assert hand.model.wanted() == []
    hand.foot.ticks_asked.emit(True)
    assert len(hand.model.wanted()) == 4


def test_ticks_stay_with_another_scope(hand):
    hand.look_for("feedback")
    hand.model.tick([hand.row(0, 0)], False)
    hand.pick(hand.foot.scope, "The turn")
    assert hand.model.state(hand.row(0, 0)) == Qt.CheckState.Unchecked
    hand.look_for("honest feedback")
    assert len(hand.model._ticks.unticked()) == 0


# coding


def test_coding_is_one_step_that_can_be_undone(hand):
    before = hand.study.coded(), hand.study.coded("Group B")
    hand.look_for("one on one")
    hand.choose("Explaining")
    hand.foot.apply.click()
    assert ("one on one", "Explaining") in hand.study.coded()
    assert ("one on one", "Explaining") in hand.study.coded("Group B")
    assert hand.window.note.words() == "Coded 2 passages as Explaining"
    assert hand.study.project.next_undo.label == "Code “one on one” as Explaining"
    hand.window.note._act.click()
    assert (hand.study.coded(), hand.study.coded("Group B")) == before


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ("The words", "listen"),
        ("The sentence", "We meet one on one, and I listen first."),
        ("The turn", "We meet one on one, and I listen first."),
    ],
)
def test_the_scope_says_how_much_is_coded(hand, scope, expected):
    hand.look_for("i listen" if scope == "The words" else "listen first")
    hand.pick(hand.foot.scope, scope)
    hand.choose("Explaining")
    hand.foot.apply.click()
    words = [words for words, code in hand.study.coded() if code == "Explaining"]
    assert any(expected in one for one in words)


def test_two_hits_in_one_turn_are_one_passage(hand):
    hand.look_for("feedback")
    hand.pick(hand.panel._document, "Group A")
    hand.pick(hand.foot.scope, "The turn")
    hand.choose("Explaining")
    assert hand.foot.apply.text() == "Code 1 passage"


def test_a_new_code_is_made_with_the_coding(hand):
    hand.look_for("mentor")
    hand.foot._create("Mentoring")
    assert hand.foot.name() == "Mentoring" and "Mentoring" not in [
        one.name for one in hand.study.project.read.codebook()
    ]
    hand.foot.apply.click()
    assert [code for _, code in hand.study.coded("Group B")].count("Mentoring") == 2
    assert hand.foot.code == hand.study.code("Mentoring") and not hand.foot.apply.isEnabled()
    hand.study.session.undo()
    assert hand.foot.code is None


def test_a_name_that_is_there_is_that_code(hand):
    hand.look_for("mentor")
    hand.foot._create("Time alone")
    assert hand.foot.code == hand.study.code("Time alone")


def test_what_is_coded_already_is_shown_and_not_counted(hand):
    hand.look_for("one on one")
    hand.choose("Time alone")
    assert [hand.model.is_covered(hand.row(at, 0)) for at in (0, 1)] == [False, True]
    assert hand.foot.apply.text() == "Code 1 passage" and hand.foot._said.text() == "1 coded already"
    hand.foot.apply.click()
    assert hand.model.is_covered(hand.row(0, 0)) and not hand.foot.apply.isEnabled()
    hand.study.session.undo()
    assert not hand.model.is_covered(hand.row(0, 0))


def test_what_another_coder_has_coded_is_not_coded_already(hand):
    hand.study.session.set_coder("Cem")
    hand.look_for("one on one")
    hand.choose("Time alone")
    assert hand.foot.apply.text() == "Code 2 passages"
    hand.foot.apply.click()
    assert {one.name for one in hand.study.project.read.coders()} == {"Ana", "Cem"}


def test_the_code_is_chosen_from_the_palette(qtbot, hand):
    hand.look_for("one on one")
    hand.foot.choose()
    qtbot.keyClicks(hand.foot._palette._field, "Explaining")
    qtbot.keyClick(hand.foot._palette._field, ENTER)
    assert hand.foot.name() == "Explaining" and hand.foot.apply.isEnabled()


def test_without_a_code_nothing_is_coded(hand):
    hand.look_for("one on one")
    assert not hand.foot.apply.isEnabled()
    hand.panel.apply()
    assert hand.study.coded() == [("She explains the steps twice", "Explaining"), ("honest feedback", "Feedback")]


# what changes


def test_a_transcript_that_comes_is_searched(hand):
    hand.look_for("feedback")
    text = "Z: feedback"
    hand.study.project.do("Import", documents.add, Transcript("New", text, (Turn(0, 3, len(text), "Z"),)))
    hand.wait()
    assert "New" in hand.rows()


def test_a_speaker_who_is_named_is_shown(hand):
    hand.look_for("one on one")
    ann = next(one for one in hand.study.project.read.participants() if one.name == "Ann")
    hand.study.project.do("Rename", people.describe, ann.id, name="Anna")
    hand.wait()
    assert hand.rows()["Group A"] == [("Anna", "one on one")]


def test_another_project_is_searched_anew(hand, tmp_path):
    hand.look_for("feedback")
    hand.choose("Feedback")
    hand.window.project_acts.open_path(interviews.make(tmp_path / "other.annot"))
    assert hand.model.number == 0 and hand.panel.field.line.text() == "" and hand.foot.code is None
    hand.look_for("feedback")
    assert hand.model.number == 4
    hand.study.session.show(None)
    assert hand.model.number == 0


# the model


def test_the_model_keeps_its_word(qtbot, hand):
    tester = QAbstractItemModelTester(hand.model, QAbstractItemModelTester.FailureReportingMode.QtTest)
    hand.look_for("feedback")
    hand.choose("Feedback")
    hand.model.setData(hand.row(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    hand.model.tick_all(True)
    hand.look_for("no such words")
    tester.deleteLater()


def test_a_row_says_all_that_the_eye_sees(hand):
    hand.look_for("one on one")
    hand.choose("Time alone")
    name = hand.model.data(hand.row(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert name.startswith("Dan, turn 3: ") and "one on one" in name and name.endswith("(coded already)")
    assert hand.model.data(hand.model.index(0, 0)) == "Group A, 1 found"


def test_rows_are_made_when_they_are_seen(hand, seen):
    lines = [f"Z: word {number}." for number in range(5000)]
    at, turns = 0, []
    for line in lines:
        turns.append(Turn(at, at + 3, at + len(line), "Z"))
        at += len(line) + 1
    hand.study.project.do("Import", documents.add, Transcript("Long", "\n".join(lines), tuple(turns)))
    hand.look_for("word")
    hand.list.viewport().repaint()
    assert hand.model.number == 5000 and 0 < len(hand.model._made) < 60


def test_every_script_is_painted(hand, seen):
    text = "Z: א שלום עולם. 😀 caf\u00e9 cafe\u0301 漢字 שלום"
    hand.study.project.do("Import", documents.add, Transcript("Any", text, (Turn(0, 3, len(text), "Z"),)))
    for words in ("שלום", "cafe\u0301", "漢字"):
        hand.look_for(words)
        assert hand.rows() and not hand.list.grab().isNull()
