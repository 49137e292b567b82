import pytest

from annotator.gui.transcript.resizing import Resizing
from annotator.gui.transcript.script import Script
from annotator.store.verbs import codings
from tests.gui.coding.desk import CTRL, Key, go_to, press, sweep
from tests.gui.transcript.talk import spoken

FEEDBACK = "honest feedback"


@pytest.fixture
def resizing(qtbot, coding):
    """The ends of a passage are moved by keys."""
    go_to(coding, FEEDBACK)
    press(qtbot, Key.Key_R)
    return coding


def of(coding, code="Feedback"):
    return [words for words, name in coding.coded() if name == code]


def test_enter_takes_the_end_as_it_was_moved_by_word(qtbot, resizing):
    press(qtbot, Key.Key_Right, Key.Key_Right)
    assert of(resizing) == [FEEDBACK]
    press(qtbot, Key.Key_Return)
    assert of(resizing) == ["honest feedback every week"]
    assert resizing.project.next_undo.label == "Resize Feedback"
    assert resizing.view.current_passage().end == resizing.place("every week")[1]
    resizing.session.undo()
    assert of(resizing) == [FEEDBACK]


def test_tab_moves_the_other_end_and_ctrl_counts_characters(qtbot, resizing):
    press(qtbot, Key.Key_Tab, Key.Key_Left)
    press(qtbot, Key.Key_Left, Key.Key_Left, held=CTRL)
    press(qtbot, Key.Key_Tab)
    press(qtbot, Key.Key_Left, held=CTRL)
    assert resizing.view.hasFocus()
    press(qtbot, Key.Key_Return)
    assert of(resizing) == ["I give honest feedbac"]


def test_escape_and_r_give_up(qtbot, resizing):
    before = resizing.project.events()
    for key in (Key.Key_Escape, Key.Key_R):
        press(qtbot, Key.Key_Right, key)
        assert not resizing.view.is_resizing and of(resizing) == [FEEDBACK]
        assert resizing.view.current_passage().end == resizing.place(FEEDBACK)[1]
        press(qtbot, Key.Key_R)
    assert resizing.project.events() == before


def test_enter_on_unchanged_ends_changes_nothing(qtbot, resizing):
    before = resizing.project.events()
    press(qtbot, Key.Key_Return)
    assert not resizing.view.is_resizing and resizing.project.events() == before


def test_the_strip_says_what_the_keys_mean(qtbot, resizing):
    words = resizing.window.assembly.modes._strip.words
    assert words().startswith("Resize Feedback. ← → by word, with Ctrl by character.")
    press(qtbot, Key.Key_Escape)
    assert words() == ""


def test_letters_and_digits_do_nothing_meanwhile(qtbot, resizing):
    before = resizing.project.events()
    press(qtbot, Key.Key_1, Key.Key_U, Key.Key_C, Key.Key_Down)
    assert resizing.view.is_resizing and resizing.project.events() == before


def test_other_keys_of_the_window_give_up_and_do_what_they_do(qtbot, resizing):
    press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_Down, held=CTRL)
    assert not resizing.view.is_resizing and of(resizing) == [FEEDBACK]


def test_the_mouse_gives_up(qtbot, resizing):
    press(qtbot, Key.Key_Right)
    sweep(qtbot, resizing, "We meet")
    assert not resizing.view.is_resizing and of(resizing) == [FEEDBACK]


def test_a_passage_that_goes_meanwhile_does_not_come_back(qtbot, resizing):
    press(qtbot, Key.Key_Right)
    passage = resizing.view.current_passage()
    resizing.session.do("Uncode", lambda action: codings.remove(action, [passage.id]) or True)
    press(qtbot, Key.Key_Return)
    assert of(resizing) == [] and resizing.view.passages_at_caret() == []
    assert not resizing.view.is_resizing


def test_it_needs_a_passage(qtbot, coding):
    go_to(coding, "We meet")
    press(qtbot, Key.Key_R)
    assert not coding.view.is_resizing and not coding.window.acts["resize"].isEnabled()


def test_a_passage_grows_over_the_turn_of_another(qtbot, resizing):
    for _ in range(9):
        press(qtbot, Key.Key_Right)
    press(qtbot, Key.Key_Return)
    (words,) = of(resizing)
    assert words.startswith("honest feedback every week, in private.\nModerator: Anything")


# the ends by themselves


def test_an_emoji_and_a_letter_with_its_mark_are_one_character():
    text, turns = spoken(("Zoë", "a👩‍🏫e\u0301b 🇸🇪."))
    at = text.index("a👩")
    moved = Resizing(Script(text, turns), (at, at + 1))
    seen = []
    while seen[-1:] != [text[slice(*moved.reached)]]:
        seen.append(text[slice(*moved.reached)])
        moved.step(1, exact=True)
    assert seen == [
        "a",
        "a👩‍🏫",
        "a👩‍🏫e\u0301",
        "a👩‍🏫e\u0301b",
        "a👩‍🏫e\u0301b ",
        "a👩‍🏫e\u0301b 🇸🇪",
        "a👩‍🏫e\u0301b 🇸🇪.",
    ]


def test_nothing_is_left_of_no_range():
    text, turns = spoken(("A", "one two"))
    start = text.index("one")
    moved = Resizing(Script(text, turns), (start, start + 3))
    for exact in (False, True, True, True):
        moved.step(-1, exact=exact)
    assert moved.reached[0] < moved.reached[1]
    moved.turn_over()
    for _ in range(9):
        moved.step(1)
    assert moved.reached[0] < moved.reached[1]


def test_from_right_to_left_the_arrows_go_where_they_point(qtbot, window, choose, tmp_path):
    file = tmp_path / "rtl.txt"
    file.write_text("عمر: مرحبا بكم في المجموعة اليوم.\n", encoding="utf-8")
    choose(tmp_path / "rtl.annot")
    window.acts["new"].trigger()
    window.session.project.import_file(file)
    (document,) = window.session.project.read.documents()
    window.open_document(document.id)
    view, text = window.transcripts.view(), window.session.project.read.text(document.id)
    start = text.index("بكم")
    view.setFocus()
    view.select(start, start + 3)
    window.acts["in-vivo"].trigger()
    view.select(start, start)
    press(qtbot, Key.Key_R, Key.Key_Left, Key.Key_Return)
    (passage,) = view.passages_at_caret()
    assert text[passage.start : passage.end] == "بكم في"
