import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow

from annotator.core.codings import Passage, Placed
from annotator.core.transcript import Transcript, Turn
from annotator.gui.transcript import loading
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.view import TranscriptView
from annotator.gui.window.centre import Transcripts
from annotator.project import new_project
from annotator.store.verbs import codings, documents
from tests.gui.transcript.talk import TALK, VOICES, found, long_talk, marked, shown, spoken

TEXT, TURNS = spoken(*TALK)
READ, SENT = "She has read what I sent her, all of it", "what I sent"
PASSAGES = [
    found(TEXT, READ, 1, code=11),
    found(TEXT, SENT, 2, "Depth", code=12),
    found(TEXT, "I keep a page", 3, "Goals", "teal", code=13),
]


def at(quote):
    return TEXT.index(quote)


def quote_of(view):
    return None if view.selected() is None else TEXT[slice(*view.selected())]


@pytest.fixture
def coded(view):
    view.set_passages(PASSAGES)
    return view


# from a project


@pytest.fixture
def transcripts(study, qtbot):
    """The tabs of the window on the study, its transcript open."""
    made = Transcripts(study.session)
    qtbot.addWidget(made)
    made.resize(936, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.open(study.document)
    return made


def test_only_the_passages_near_what_is_seen_are_read(study, view):
    asked = []
    further = loading.further(study.project, study.document)
    script = Script(*long_talk(3000))
    view.show_script(script, lambda start, end: asked.append((start, end)) or further(start, end))
    view.grab()
    view.reveal(500_000, 500_010)
    view.grab()
    assert sum(end - start for start, end in asked) < 60_000
    assert max(end for _, end in asked) > 500_000


def test_a_coding_is_shown_where_it_was_made_and_gone_when_undone(study, transcripts):
    view, start = transcripts.view(), study.text.index("nothing formal")
    view.select(start, start)
    assert view.passages_at_caret() == []
    coder = study.project.read.coders()[0].id
    study.session.do("Code", codings.apply, [Placed(study.document, start, start + 14, study.trust, coder)])
    (here,) = view.passages_at_caret()
    assert (here.start, here.end, here.code) == (start, start + 14, study.trust)
    study.session.undo()
    assert view.passages_at_caret() == []


def test_another_project_takes_the_place_of_several_transcripts(study, transcripts, tmp_path):
    text = "Ann: Hello."
    other = study.session.do("Import", documents.add, Transcript("D", text, (Turn(0, 5, 11, "Ann"),)), "D.txt")
    transcripts.open(other)
    study.session.show(new_project(tmp_path / "other.annot", author="Ana"))
    assert transcripts.document() is None
    assert transcripts.view() is None


def test_a_view_of_a_project_that_is_closed_asks_it_nothing(study, transcripts):
    view = transcripts.view()
    study.session.show(None)
    view.scene.index.touching(0, 100_000)
    view.grab()


def test_a_project_is_shown(study, view):
    shown(study, view)
    script = view.scene.script
    assert script.words(0) == "Focus group C"
    assert script.voice(2).name == "Ines!"
    assert script.voice(2).muted and not script.voice(3).muted
    assert script.voice(3).role == "mentee" and script.voice(3).color
    view.select(study.text.index("has read"), study.text.index("has read"))
    below, above = view.scene.index.at(view.caret_place())
    assert (below.name, below.color, below.coder) == ("Depth", "violet", "Ana")
    assert (above.name, below.passage.memo, below.passage.exemplar) == ("Trust", "why?", True)


def test_what_the_view_asks_for_is_what_the_store_takes(study, view, qtbot):
    shown(study, view)
    start = study.text.index("She has read")
    view.select(start, start)
    with qtbot.waitSignal(view.resize_asked) as asked:
        view.resize_asked.emit(view.current_passage(), start, start + 60)
    passage, *bounds = asked.args
    study.session.do("Resize", codings.resize, passage.id, *bounds)
    shown(study, view)
    assert view.scene.index.get(view.scene.index.at(start)[0].passage.id).passage.end == start + 60


# the caret and its passages


def test_the_caret_says_which_passages_it_is_in(coded, qtbot):
    lit = []
    coded.lit_changed.connect(lit.append)
    with qtbot.waitSignal(coded.caret_moved) as moved:
        coded.select(at(SENT) + 2, at(SENT) + 2)
    assert [one.id for one in moved.args[0]] == [2, 1]
    assert lit == [[12]]
    assert [one.id for one in coded.passages_at_caret()] == [2, 1]
    assert coded.current_passage() == PASSAGES[1].passage
    assert coded.scene.lit == {2}


def test_behind_its_last_word_the_caret_is_still_in_a_passage(coded):
    end = at(READ) + len(READ)
    coded.select(end, end)
    assert [one.id for one in coded.passages_at_caret()] == [1]


def test_cycling_through_the_passages_at_the_caret(coded, qtbot):
    coded.select(at(SENT), at(SENT))
    with qtbot.waitSignal(coded.lit_changed) as lit:
        coded.cycle_passages()
    assert lit.args == [[11]]
    assert coded.current_passage().id == 1
    coded.cycle_passages()
    assert coded.current_passage().id == 2


def test_going_from_passage_to_passage(coded):
    ids = []
    for _ in range(4):
        coded.next_passage()
        ids.append(coded.current_passage().id)
    assert ids == [1, 2, 3, 3]
    for _ in range(3):
        coded.previous_passage()
        ids.append(coded.current_passage().id)
    assert ids[4:] == [2, 1, 1]


def test_the_next_passage_is_brought_into_view(view):
    script = Script(*long_talk(900))
    view.show_script(script)
    view.set_passages([marked(1, 200_000, 200_040)])
    view.next_passage()
    top, bottom = view.scene.heights(200_000, 200_040)
    assert top >= 0 and bottom <= view.viewport().height()


def test_passages_may_begin_before_and_end_after_what_is_shown(view):
    view.set_passages([marked(1, 0, len(TEXT)), marked(2, TURNS[1].start, TURNS[1].body)])
    view.go_to_passage(1)
    assert view.caret_place() == TURNS[0].body
    assert [handle.end.value for handle in view.handles()] == ["start", "stop"]
    view.grab()


def test_lighting_from_elsewhere(coded, qtbot):
    with qtbot.waitSignal(coded.lit_changed) as lit:
        coded.set_lit([3])
    assert lit.args == [[13]]
    assert coded.scene.lit == {3}
    with qtbot.waitSignal(coded.lit_changed):
        coded.set_lit([])
    assert coded.scene.lit == set()


def test_a_coding_at_the_caret_is_seen_at_once(coded, qtbot):
    coded.select(at("You do"), at("You do"))
    with qtbot.waitSignal(coded.caret_moved) as moved:
        coded.change_passages([], [found(TEXT, "You do notice", 9)])
    assert [one.id for one in moved.args[0]] == [9]
    with qtbot.waitSignal(coded.caret_moved) as moved:
        coded.change_passages([9], [])
    assert moved.args == [[]]
    assert coded.current_passage() is None


def test_other_bounds_can_be_tried_and_taken_back(coded):
    coded.select(at(SENT), at(SENT))
    coded.preview_bounds(2, at(SENT), at("all of it"))
    coded.preview_bounds(2, at(SENT), at("and she"))
    assert coded.scene.index.get(2).passage.end == at("and she")
    assert coded.current_passage().id == 2
    coded.end_preview()
    assert list(coded.scene.index) == PASSAGES
    assert coded.current_passage() == PASSAGES[1].passage


# selecting


def test_growing_and_shrinking(view, qtbot):
    view.select(at("read"), at("read"))
    steps = []
    for act in (*[view.grow_selection] * 4, *[view.shrink_selection] * 4):
        act()
        steps.append(quote_of(view))
    turn, sentence = TEXT[TURNS[1].body : TURNS[1].end], steps[1]
    assert sentence.startswith("She has read") and sentence.endswith("last time.")
    assert steps == ["read", sentence, turn, turn, sentence, "read", None, None]
    assert view.caret_place() == at("read")


def test_a_selection_is_told_without_the_blanks_at_its_ends(view, qtbot):
    with qtbot.waitSignal(view.selection_changed) as changed:
        view.select(at(" has read"), at("what I sent"))
    assert changed.args == [(at("has read"), at("has read") + 8)]
    with qtbot.waitSignal(view.selection_changed) as changed:
        view.select(5, 5)
    assert changed.args == [None]


def test_another_script_takes_the_selection_with_it(coded, qtbot):
    coded.select(at(READ), at(READ) + 9)
    with qtbot.waitSignals([coded.selection_changed, coded.lit_changed]):
        coded.show_script(Script(TEXT, TURNS, VOICES))
    assert coded.selected() is None
    assert coded.passages_at_caret() == []


def test_going_from_turn_to_turn(view):
    view.select(at("good one"), at("good one"))
    places = []
    for act in (view.next_turn, view.next_turn, view.next_turn, view.previous_turn, view.previous_turn):
        act()
        places.append(view.caret_place())
    assert places == [TURNS[2].body, TURNS[3].body, TURNS[3].body, TURNS[2].body, TURNS[1].body]
    view.select(at("good one"), at("good one"))
    view.previous_turn()
    assert view.caret_place() == TURNS[1].body


def test_front_matter_is_no_turn(view):
    text, turns = spoken(*TALK, before="Focus group C\n\n")
    view.show_script(Script(text, turns))
    view.next_turn()
    assert view.caret_place() == turns[0].body
    view.previous_turn()
    assert view.caret_place() <= turns[0].body


def test_what_is_copied_is_the_stored_text(view):
    text, turns = spoken(("Ann", "one\xa0two\u2028three"), ("Ben", "four"))
    view.show_script(Script(text, turns))
    view.select(turns[0].body, turns[1].end)
    view.copy()
    assert QGuiApplication.clipboard().text() == "one\xa0two\u2028three\n\nBen: four"


def test_places_are_code_points(view, qtbot):
    text, turns = spoken(("Ann", "😀 😀 well said 😀"))
    view.show_script(Script(text, turns))
    with qtbot.waitSignal(view.selection_changed) as changed:
        view.select(text.index("well"), text.index("well") + 9)
    assert changed.args == [(text.index("well"), text.index("well") + 9)]
    assert view.textCursor().selectedText() == "well said"


# keys


def test_the_caret_moves_and_selects_by_keyboard(view, qtbot):
    view.select(at("Thank"), at("Thank"))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caret_place() == at("Thank") + 1
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
    assert quote_of(view) == "hank"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.caret_place() > TURNS[1].start


def test_moving_far_by_keyboard_keeps_the_caret_in_view(view, qtbot):
    view.show_script(Script(*long_talk(500)))
    for _ in range(15):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        assert view.viewport().rect().intersects(view.cursorRect())
    assert view.caret_place() > 15_000
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.viewport().rect().contains(view.cursorRect())


@pytest.mark.parametrize("keys", ["C", "Shift+E", "1", "[", "Delete", "Return", "Ctrl+Z", "Ctrl+Down", "Space", "Tab"])
def test_keys_go_to_the_window_first(qtbot, keys):
    window, view = QMainWindow(), TranscriptView()
    qtbot.addWidget(window)
    window.setCentralWidget(view)
    view.show_script(Script(TEXT, TURNS, VOICES))
    action = QAction("Act", window)
    action.setShortcut(QKeySequence(keys))
    window.addAction(action)
    with qtbot.waitActive(window):
        window.show()
    view.setFocus()
    combination = QKeySequence(keys)[0]
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(view, combination.key(), combination.keyboardModifiers())


def test_letters_change_nothing(view, qtbot):
    qtbot.keyClicks(view, "some words")
    assert view.toPlainText().startswith("Thank you all")


# for everyone


def test_a_screen_reader_hears_who_speaks_and_which_codes(coded, qtbot):
    coded.setFocus()
    qtbot.waitUntil(coded.hasFocus)
    coded.select(at(SENT), at(SENT))
    told = coded.accessibleDescription()
    assert "Turn 2, Priya" in told
    assert "Depth, Ana; Trust, Ana" in told
    coded.select(at("You do"), at("You do"))
    assert "No code here" in coded.accessibleDescription()


def test_passages_are_plain_facts(coded):
    coded.select(at(SENT), at(SENT))
    assert all(isinstance(one, Passage) for one in coded.passages_at_caret())


# the end of a view


def test_views_go_without_taking_the_program_with_them():
    """In a process of its own: what Python and Qt own twice ends in a crash, soon or late."""
    code = """
import gc
from PySide6.QtWidgets import QApplication
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.view import TranscriptView
from tests.gui.transcript.talk import TALK, VOICES, found, long_talk, spoken

running = QApplication([])
text, turns = spoken(*TALK)
for number in range(12):
    view = TranscriptView()
    view.resize(936, 700)
    view.show()
    running.processEvents()
    view.show_script(Script(*long_talk(200)) if number % 3 else Script(text, turns, VOICES))
    view.change_passages([], [found(view.scene.script.text, view.scene.script.text[40:60], 1)])
    for value in (20, 0):
        view.verticalScrollBar().setValue(value)
        view.grab()
        running.processEvents()
    if number % 4 == 3:
        view.deleteLater()
    del view
    gc.collect()
    running.processEvents()
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[3], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "shared QObject" not in done.stderr
