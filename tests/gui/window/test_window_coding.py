import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QToolButton

from annotator.core.conditions import EVERY, Conditions
from annotator.gui.codebook.code_dialog import CodeDialog
from annotator.gui.theme.tokens import color
from annotator.store.verbs import codes
from tests.gui import interviews
from tests.gui.interviews import when_asked, write
from tests.gui.transcript.talk import point_at

QUOTE = "We meet one on one"
NOTHING = Qt.KeyboardModifier.NoModifier
EMOJI = """Zoë: 😀😀 I say “yes” 👩‍🏫 and no. e\u0301tude, naïve.
عمر: مرحبا بكم في المجموعة.
Zoë: \U0001f1f8\U0001f1ea and 𝔘𝔫𝔦 all the way.
"""


def press(qtbot, key, held=NOTHING):
    qtbot.keyClick(QApplication.focusWidget(), key, held)


def type_(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def select(coding, quote=QUOTE, title="Group A"):
    coding.view.select(*coding.place(quote, title))


def go_to(coding, quote):
    start = coding.place(quote)[0]
    coding.view.select(start, start)


# words first, then the code


def test_the_palette_finds_a_code_and_applies_it(qtbot, coding):
    select(coding)
    press(qtbot, Qt.Key.Key_C)
    type_(qtbot, "alone")
    press(qtbot, Qt.Key.Key_Return)
    assert (QUOTE, "Time alone") in coding.coded()
    assert coding.view.hasFocus() and coding.view.selected() == coding.place(QUOTE)


def test_the_palette_takes_the_sentence_where_nothing_is_selected(qtbot, coding):
    go_to(coding, "every week")
    press(qtbot, Qt.Key.Key_C)
    type_(qtbot, "alone")
    press(qtbot, Qt.Key.Key_Return)
    assert ("I give honest feedback every week, in private.", "Time alone") in coding.coded()


def test_the_palette_is_left_without_a_trace(qtbot, coding):
    before = coding.coded()
    select(coding)
    press(qtbot, Qt.Key.Key_C)
    type_(qtbot, "alone")
    press(qtbot, Qt.Key.Key_Escape)
    assert coding.coded() == before and coding.view.hasFocus()


def test_an_unknown_name_makes_a_code_in_the_same_step(qtbot, coding):
    select(coding)
    press(qtbot, Qt.Key.Key_C)
    type_(qtbot, "Listening")
    press(qtbot, Qt.Key.Key_Return)
    assert (QUOTE, "Listening") in coding.coded()
    coding.session.undo()
    assert (QUOTE, "Listening") not in coding.coded()
    assert all(one.name != "Listening" for one in coding.project.read.codebook())


def test_in_vivo_makes_a_code_of_the_words(qtbot, coding):
    select(coding, "Then she asks what we made of them.")
    press(qtbot, Qt.Key.Key_V)
    assert ("Then she asks what we made of them.", "Then she asks what we made of them") in coding.coded()
    press(qtbot, Qt.Key.Key_V)
    assert len([one for one in coding.coded() if one[1].startswith("Then she")]) == 1


def test_a_long_name_in_vivo_is_cut_at_a_word(coding):
    start, end = coding.place("She explains")[0], coding.place("every week")[1]
    coding.view.select(start, end)
    coding.window.acts["in-vivo"].trigger()
    name = coding.coded()[0][1]
    assert len(name) <= 62 and name.endswith(" …") and "\n" not in name


def test_a_new_code_is_defined_first(qtbot, coding):
    def define(dialog):
        assert isinstance(dialog, CodeDialog)
        dialog._name.setText("Listening")
        dialog.accept()

    when_asked(define)
    press(qtbot, Qt.Key.Key_N)
    assert coding.project.read.codebook().find("Listening").parent is None


def test_the_last_code_is_repeated(qtbot, coding):
    select(coding)
    press(qtbot, Qt.Key.Key_3)
    select(coding, "twice")
    press(qtbot, Qt.Key.Key_Q)
    assert ("twice", "Time alone") in coding.coded()
    coding.window.codebook._changes.delete(coding.code("Time alone"))
    select(coding, "Then she")
    press(qtbot, Qt.Key.Key_Q)
    assert QApplication.focusWidget().accessibleName() == "Code, number or definition"


def test_a_code_of_the_codebook_is_applied_by_enter(qtbot, coding):
    select(coding)
    coding.window.codebook.set_current(coding.code("Feedback"))
    coding.window.codebook._tree.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert (QUOTE, "Feedback") in coding.coded()


def test_a_code_is_dropped_on_words(coding):
    start, end = coding.place(QUOTE)
    coding.view.code_dropped.emit(coding.code("Feedback"), start, end)
    assert (QUOTE, "Feedback") in coding.coded()


# nothing selected, no code there


def test_nothing_selected_is_nothing_coded(qtbot, coding):
    before = coding.project.events()
    go_to(coding, QUOTE)
    for key in (Qt.Key.Key_1, Qt.Key.Key_V, Qt.Key.Key_Q):
        press(qtbot, key)
    assert coding.project.events() == before
    coding.window.codebook.code_activated.emit(coding.code("Feedback"))
    assert coding.window.note.words() == "Select some words first."
    assert coding.project.events() == before


def test_white_space_is_nothing_selected(coding):
    end = coding.place("one on one, and I listen first.")[1]
    coding.view.select(end, end + 1)
    assert coding.view.selected() is None
    assert not coding.window.acts["digit1"].isEnabled()


def test_a_digit_without_a_code_says_so(qtbot, coding):
    select(coding)
    press(qtbot, Qt.Key.Key_9)
    assert coding.window.note.words() == "No code stands under 9."


def test_without_a_transcript_the_codebook_applies_nothing(coding):
    coding.window.transcripts._close(0)
    coding.window.codebook.code_activated.emit(coding.code("Feedback"))
    assert coding.window.note.words() == "Select some words first."


def test_the_same_code_again_changes_nothing(coding):
    select(coding, "honest feedback")
    before = coding.project.events()
    coding.window.codebook.code_activated.emit(coding.code("Feedback"))
    assert coding.project.events() == before


# taking away and changing


@pytest.mark.parametrize(("down", "gone"), [(0, "Feedback"), (1, "Time alone")])
def test_uncode_asks_where_several_passages_are(qtbot, coding, down, gone):
    def answer():
        menu = QApplication.activePopupWidget()
        assert [one.text() for one in menu.actions()] == ["Feedback", "Time alone"]
        for _ in range(down):
            qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    coding.apply("Time alone", "I give honest feedback")
    go_to(coding, "honest feedback")
    QTimer.singleShot(0, answer)
    press(qtbot, Qt.Key.Key_U)
    assert coding.window.note.words() == f"Removed {gone} from 1 passage"
    assert len([one for one in coding.coded() if "honest" in one[0]]) == 1


def test_the_other_passage_here_is_the_one_that_goes(qtbot, coding):
    coding.apply("Time alone", "I give honest feedback")
    go_to(coding, "honest feedback")
    press(qtbot, Qt.Key.Key_O)
    press(qtbot, Qt.Key.Key_U)
    assert coding.window.note.words() == "Removed Time alone from 1 passage"
    assert ("honest feedback", "Feedback") in coding.coded()


def test_delete_takes_away_as_well(qtbot, coding):
    go_to(coding, "honest feedback")
    press(qtbot, Qt.Key.Key_Delete)
    assert ("honest feedback", "Feedback") not in coding.coded()


def test_enter_opens_the_palette_as_well(qtbot, coding):
    select(coding)
    press(qtbot, Qt.Key.Key_Return)
    assert QApplication.focusWidget().accessibleName() == "Code, number or definition"


def test_an_exemplar_is_marked_and_no_longer(qtbot, coding):
    go_to(coding, "honest feedback")
    for marked, label in ((True, "Exemplar of Feedback"), (False, "No exemplar of Feedback")):
        press(qtbot, Qt.Key.Key_I)
        assert coding.view.current_passage().exemplar is marked
        assert coding.project.next_undo.label == label


def test_a_passage_is_resized(coding):
    start, end = coding.place("I give honest feedback every week")
    go_to(coding, "honest feedback")
    coding.view.resize_asked.emit(coding.view.current_passage(), start, end)
    assert ("I give honest feedback every week", "Feedback") in coding.coded()
    assert coding.project.next_undo.label == "Resize Feedback"


def test_passages_are_gone_through(qtbot, coding):
    coding.view.select(0, 0)
    met = []
    for key in (Qt.Key.Key_BracketRight, Qt.Key.Key_BracketRight, Qt.Key.Key_BracketLeft):
        press(qtbot, key)
        met.append(coding.view.current_passage().start)
    first, second = coding.place("She explains")[0], coding.place("honest feedback")[0]
    assert met == [first, second, first]


def test_the_selection_grows_and_shrinks_by_key(qtbot, coding):
    go_to(coding, "explains")
    press(qtbot, Qt.Key.Key_E)
    assert coding.view.selected() == coding.place("explains")
    press(qtbot, Qt.Key.Key_E)
    press(qtbot, Qt.Key.Key_E, Qt.KeyboardModifier.ShiftModifier)
    assert coding.view.selected() == coding.place("explains")


def test_the_menu_at_the_words_has_what_can_be_done(coding):
    select(coding, "honest feedback")
    menu = coding.window.assembly.window_acts.context_menu()
    names = [one.objectName() for one in menu.actions() if not one.isSeparator()]
    assert names == ["code", "in-vivo", "repeat", "uncode", "exemplar", "edit-quote", "copy-quote", "memo",
                     "passage-history", "undo"]  # fmt: skip
    assert all(one.isEnabled() for one in menu.actions())


# counts and lights follow


def test_everything_follows_a_coding(coding):
    select(coding)
    coding.window.acts["digit3"].trigger()
    window = coding.window
    assert window.codebook._model.row(coding.code("Time alone")).count == 2
    assert window.statusbar._part.text() == "60\N{NO-BREAK SPACE}% of turns coded"
    assert window.statusbar._saved.text().startswith("Saved ")
    model = window.documents.documents_list().model()
    told = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "3 passages, 0\N{NO-BREAK SPACE}% read, 60\N{NO-BREAK SPACE}% of turns coded" in told


def test_the_code_at_the_caret_is_lit(coding):
    go_to(coding, "honest feedback")
    assert coding.window.codebook._card._name.text() == "Feedback"
    go_to(coding, "explains")
    assert coding.window.codebook._card._name.text() == "Explaining"


def test_the_pane_of_passages_keeps_its_filter_while_one_codes(coding):
    coding.window.acts["show-passages"].trigger()
    panel, feedback = coding.window.passages, coding.code("Feedback")
    coding.window.codebook.set_current(feedback)
    for asked, words in ((EVERY, "twice"), (Conditions(codes=(feedback,)), "Then she")):
        panel.ask(asked)
        select(coding, words)
        coding.window.acts["digit3"].trigger()
        assert panel.conditions() == asked


# the bar at the words


@pytest.fixture
def bar(coding):
    return coding.window.selection_bar


def sweep(qtbot, coding, quote):
    """Select words with the mouse."""
    view, (start, end) = coding.view, coding.place(quote)
    view.reveal(start, end)
    view.viewport().grab()
    first, last = (point_at(view, place).toPoint() for place in (start, end - 1))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first + QPoint(1, 0))
    qtbot.mouseMove(view.viewport(), last)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert view.selected() == (start, end)


def tools(bar):
    return [one.text() for one in bar.findChildren(QToolButton) if one.isVisible()]


def test_words_selected_with_the_mouse_get_a_bar(qtbot, coding, bar):
    sweep(qtbot, coding, QUOTE)
    assert bar.isVisible()
    assert tools(bar) == ["Code", "In vivo", "Memo", "Explaining", "Feedback", "Time alone"]
    assert [one.accessibleName() for one in bar.findChildren(QToolButton)][3] == "Explaining, key 1"
    assert all(one.accessibleName() and one.height() >= 24 for one in bar.findChildren(QToolButton))


def test_words_selected_by_key_get_none(qtbot, coding, bar):
    go_to(coding, QUOTE)
    press(qtbot, Qt.Key.Key_E)
    assert bar.isHidden()


@pytest.mark.parametrize(("at", "code"), [(1, QUOTE), (4, "Feedback")])
def test_the_bar_codes_and_goes(qtbot, coding, bar, at, code):
    sweep(qtbot, coding, QUOTE)
    qtbot.mouseClick(bar.findChildren(QToolButton)[at], Qt.MouseButton.LeftButton)
    assert (QUOTE, code) in coding.coded() and bar.isHidden()


def test_the_bar_opens_the_palette(qtbot, coding, bar):
    sweep(qtbot, coding, QUOTE)
    qtbot.mouseClick(bar.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert bar.isHidden() and QApplication.focusWidget().accessibleName() == "Code, number or definition"


def test_the_bar_writes_a_memo_on_the_words(qtbot, coding, bar):
    sweep(qtbot, coding, QUOTE)
    qtbot.mouseClick(bar.findChildren(QToolButton)[2], Qt.MouseButton.LeftButton)
    assert bar.isHidden() and QApplication.focusWidget().accessibleName() == "Text of the memo"


def test_the_bar_has_the_digits_as_badges(qtbot, coding, bar, seen):
    """The room at the end of the button is the badge's, its frame is painted there."""
    sweep(qtbot, coding, QUOTE)
    tool = bar.findChildren(QToolButton)[4]
    drawn, other = tool.grab().toImage(), bar.findChildren(QToolButton)[0].grab().toImage()
    frame = color("strong").name()

    def has_frame(picture):
        width, middle = picture.width(), picture.height() // 2
        return frame in {picture.pixelColor(x, middle).name() for x in range(width - 26, width)}

    assert has_frame(drawn) and not has_frame(other)


def test_codes_of_one_name_are_told_apart_everywhere(qtbot, coding, bar):
    project = coding.project
    parent = project.do("New", codes.create, "Doubts")
    twin = project.do("New", codes.create, "Feedback", parent=parent)
    coding.session.changed.emit(frozenset({"code"}))
    go_to(coding, QUOTE)
    sweep(qtbot, coding, QUOTE)
    coding.window.coding.apply(twin)
    assert project.next_undo.label == "Code as Doubts > Feedback"
    names = {one.name for one in coding.view.scene.index.touching(*coding.place(QUOTE))}
    assert "Doubts > Feedback" in names


def test_the_bar_goes_with_what_it_stands_at(qtbot, coding, bar):
    window = coding.window
    for something in (
        lambda: coding.view.select(0, 0),
        window.acts["code"].trigger,
        window.acts["larger"].trigger,
        lambda: coding.view.resize(700, 500),
        window.codebook._filter.setFocus,
        window.acts["preset-compare"].trigger,
        lambda: window.open_document(coding.document("Group B")),
    ):
        window.assembly.arrangement.use("code")
        window.open_document(coding.document("Group A"))
        coding.view.select(0, 0)
        coding.view.setFocus()
        sweep(qtbot, coding, QUOTE)
        assert bar.isVisible()
        something()
        assert bar.isHidden()


def test_the_bar_stays_within_the_window(qtbot, coding, bar):
    for quote in ("What makes", "in private", "listen first"):
        sweep(qtbot, coding, quote)
        assert coding.window.rect().contains(bar.geometry())


# any letters


def test_what_is_not_latin_is_coded_and_read_back(qtbot, window, choose, tmp_path):
    choose(tmp_path / "emoji.annot")
    window.acts["new"].trigger()
    window.session.attempt(window.session.project.import_file, write(tmp_path / "Zoë 😀.txt", EMOJI))
    study = interviews.Study(window.session)
    title = window.session.project.read.documents()[0].title
    window.open_document(study.document(title))
    study.view = window.transcripts.view()
    quotes = ["“yes” 👩‍🏫 and", "e\u0301tude", "بكم في", "\U0001f1f8\U0001f1ea and 𝔘𝔫𝔦"]
    for quote in quotes:
        select(study, quote, title)
        window.acts["in-vivo"].trigger()
        assert study.view.textCursor().selectedText() == quote
    assert [words for words, _ in study.coded(title)] == quotes
    window.session.show(None)
    window.project_acts.open_path(tmp_path / "emoji.annot")
    assert [words for words, _ in study.coded(title)] == quotes
    for quote in quotes:
        start = study.place(quote, title)[0]
        window.transcripts.view().select(start, start)
        assert window.transcripts.view().current_passage().end == study.place(quote, title)[1]
    assert window.session.project.check().problems == []


def test_of_codes_with_one_name_the_passage_at_the_caret_says_which(coding):
    coding.project.do("New code", codes.create, "Feedback", coding.code("Time alone"))
    coding.view.select(*[coding.place("honest feedback")[0] + 3] * 2)
    assert "Guidance > Feedback" in coding.window.statusbar._here.text().replace("\u2068", "").replace("\u2069", "")
