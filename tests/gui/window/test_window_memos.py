import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox

from annotator import memos
from annotator.core.memos import About
from annotator.gui.codebook.menu import CodeMenu
from annotator.gui.documents.model import DocumentRow
from annotator.gui.memos.chips import _Name
from annotator.memos import Draft
from annotator.store.verbs import codings

CODED = "explains the steps"


@pytest.fixture(autouse=True)
def closed(window):
    yield
    window.assembly.memo_acts.popup.editor.begin([])
    window.assembly.memo_acts.popup.hide()


@pytest.fixture
def popup(coding):
    return coding.window.assembly.memo_acts.popup


def press(coding, key="M"):
    coding.window.acts["memo" if key == "M" else "another-memo"].trigger()


def type_and_keep(qtbot, popup, words):
    assert popup.isVisible() and popup.editor._text.hasFocus()
    qtbot.keyClicks(popup.editor._text, words)
    qtbot.keyClick(popup.editor._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not popup.isVisible()


def go_to(coding, quote):
    start = coding.place(quote)[0]
    coding.view.select(start, start)


def only(coding):
    (thought,) = memos.thoughts(coding.project, "Ana")
    return thought


def write(coding, text, *about, coder="Ana", title="", private=False):
    draft = Draft(title, text, private, about)
    return coding.project.do("Memo", memos.keep, None, draft, coder)


def passage(coding, quote=CODED):
    start = coding.place(quote)[0]
    return next(iter(coding.project.retrieval.touching(coding.document(), start, start + 1)))


# on what is at hand


def test_on_the_passage_at_the_caret(qtbot, coding, popup):
    go_to(coding, CODED)
    steps = coding.project.undoable
    qtbot.keyClick(coding.view, Qt.Key.Key_M)
    assert popup.editor._title.text() == "Explaining, Ann"
    type_and_keep(qtbot, popup, "She teaches.")
    thought = only(coding)
    assert (thought.title, thought.text, thought.private) == ("Explaining, Ann", "She teaches.", False)
    assert thought.about == (About("passage", passage(coding).id),)
    assert thought.written and thought.coder == coding.project.coder("Ana").id
    assert coding.project.undoable == steps + 1
    assert coding.project.next_undo.label == "Write memo “Explaining, Ann”"
    assert coding.view.hasFocus()
    coding.session.undo()
    assert memos.thoughts(coding.project, "Ana") == []


def test_on_words_that_are_selected_even_within_a_passage(qtbot, coding, popup):
    for words in ("what we made of them", "the steps"):
        coding.view.select(*coding.place(words))
        press(coding)
        assert popup.editor.chips.abouts == (About("document", coding.document(), coding.place(words)),)
        assert popup.editor._title.text() == f"“{words}”"
        popup.dismiss()


def test_on_the_passage_whose_words_are_selected(coding, popup):
    one = passage(coding)
    coding.view.select(one.start, one.end)
    press(coding)
    assert popup.editor.chips.abouts == (About("passage", one.id),)


def test_on_the_turn_where_nothing_is_coded_or_selected(qtbot, coding, popup):
    go_to(coding, "What makes")
    press(coding)
    type_and_keep(qtbot, popup, "Asked openly.")
    turn = coding.project.read.turns(coding.document())[0]
    assert only(coding).about == (About("document", coding.document(), (turn.body, turn.end)),)
    assert only(coding).title == "Mo, Group A, turn 1"


def test_on_the_current_code_document_and_passage_of_a_list(qtbot, coding, popup):
    window = coding.window
    window.codebook.set_current(coding.code("Feedback"))
    window.assembly.arrangement.go_to(window.codebook)
    press(coding)
    assert popup.editor.chips.abouts == (About("code", coding.code("Feedback")),)
    assert popup.editor._title.text() == "Feedback"
    popup.dismiss()
    window.assembly.arrangement.go_to(window.documents.documents_list())
    press(coding)
    assert popup.editor.chips.abouts == (About("document", coding.document()),)
    popup.dismiss()
    window.acts["show-passages"].trigger()
    window.assembly.arrangement.go_to(window.passages)
    window.passages.list.setCurrentIndex(window.passages.model.index(0, 0))
    listed = window.passages.model.hit(window.passages.list.currentIndex()).id
    press(coding)
    assert popup.editor.chips.abouts == (About("passage", listed),)


def test_from_the_menus_of_a_code_and_of_a_document(coding, popup):
    window = coding.window
    menu = CodeMenu(window.codebook._changes, window.codebook._model.row(coding.code("Feedback")), window)
    menu.note_asked.connect(window.codebook.note_asked)
    next(one for one in menu.actions() if one.text() == "Memo").trigger()
    assert popup.isVisible() and popup.editor.chips.abouts == (About("code", coding.code("Feedback")),)
    popup.dismiss()
    menu = window.documents._menu(coding.project.document("Group B"))
    next(one for one in menu.actions() if one.text() == "Memo").trigger()
    assert popup.isVisible() and popup.editor.chips.abouts == (About("document", coding.document("Group B")),)


def test_on_the_project_and_freely(qtbot, coding, popup):
    coding.window.acts["project-memo"].trigger()
    assert popup.editor._title.text() == "On the project"
    type_and_keep(qtbot, popup, "Whole.")
    coding.window.acts["free-memo"].trigger()
    type_and_keep(qtbot, popup, "Free.")
    assert [(one.title, one.about) for one in memos.thoughts(coding.project, "Ana")] == [
        ("On the project", (About("project"),)), ("", ()),
    ]  # fmt: skip
    assert coding.project.next_undo.label == "Write memo “Free.”"


def test_in_a_project_without_transcripts(qtbot, window, tmp_path):
    from annotator.project import new_project

    window.session.show(new_project(tmp_path / "new.annot", author="Ana"))
    window.acts["memo"].trigger()
    type_and_keep(qtbot, window.assembly.memo_acts.popup, "First thought")
    assert [one.text for one in window.session.project.read.memos()] == ["First thought"]


def test_without_a_project_there_is_nothing_to_write_on(window):
    for name in ("memo", "another-memo", "project-memo", "free-memo", "show-memos", "export-memos"):
        assert not window.acts[name].isEnabled()


# the card


def test_nothing_written_is_nothing_kept(qtbot, coding, popup):
    go_to(coding, CODED)
    steps = coding.project.undoable
    press(coding)
    qtbot.keyClick(popup.editor._text, Qt.Key.Key_Escape)
    assert not popup.isVisible() and coding.project.undoable == steps


def test_escape_keeps_what_was_written(qtbot, coding, popup):
    press(coding)
    qtbot.keyClicks(popup.editor._text, "Kept")
    qtbot.keyClick(popup.editor._text, Qt.Key.Key_Escape)
    assert only(coding).text == "Kept"


def test_a_click_beside_it_keeps_and_closes(qtbot, coding, popup):
    press(coding)
    qtbot.keyClicks(popup.editor._text, "Kept")
    qtbot.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert only(coding).text == "Kept" and not popup.isVisible()


def test_a_key_to_another_pane_keeps_and_closes(qtbot, coding, popup):
    press(coding)
    qtbot.keyClicks(popup.editor._text, "Kept")
    coding.window.acts["pane-3"].trigger()
    assert only(coding).text == "Kept" and not popup.isVisible()


def test_closing_the_window_keeps(qtbot, coding, popup):
    press(coding)
    popup.editor._text.setPlainText("Kept")
    coding.window.assembly.memo_acts.eventFilter(coding.window, QCloseEvent())
    assert only(coding).text == "Kept"


def test_letters_are_letters_while_one_writes(qtbot, coding, popup):
    press(coding)
    qtbot.keyClicks(popup.editor._text, "mcquVN19")
    assert popup.editor._text.toPlainText() == "mcquVN19" and len(coding.coded()) == 2
    coding.window.acts["memo"].trigger()
    assert popup.editor._text.toPlainText() == "mcquVN19"


def test_m_goes_on_with_the_memo_that_is_there_and_shift_m_begins_another(qtbot, coding, popup):
    go_to(coding, CODED)
    for key, words in (("M", "One"), ("M", " more"), ("Shift+M", "Two")):
        press(coding, key)
        type_and_keep(qtbot, popup, words)
    assert [one.text for one in memos.thoughts(coding.project, "Ana")] == ["One more", "Two"]


def test_m_edits_the_note_that_a_passage_carries(qtbot, coding, popup):
    one = passage(coding)
    coding.project.do("Describe", codings.describe, one.id, memo="from a table")
    go_to(coding, CODED)
    press(coding)
    assert popup.editor._text.toPlainText() == "from a table" and popup.editor._title.text() == ""
    type_and_keep(qtbot, popup, ", read again")
    assert passage(coding).memo == "from a table, read again" and coding.project.read.memos() == []
    press(coding)
    qtbot.keyClicks(popup.editor._title, "Now a memo")
    qtbot.keyClick(popup.editor._title, Qt.Key.Key_Escape)
    assert passage(coding).memo == "" and only(coding).title == "Now a memo"


def test_m_does_not_change_what_another_coder_wrote(qtbot, coding, popup):
    write(coding, "Of Ben.", About("passage", passage(coding).id), coder="Ben")
    go_to(coding, CODED)
    press(coding)
    assert popup.editor._text.toPlainText() == "" and popup.editor.is_mine
    type_and_keep(qtbot, popup, "Of Ana.")
    assert [one.text for one in memos.thoughts(coding.project, "Ana")] == ["Of Ben.", "Of Ana."]


def test_what_is_at_the_caret_is_added(qtbot, coding, popup):
    go_to(coding, CODED)
    coding.window.acts["project-memo"].trigger()
    popup.editor.chips._caret.click()
    assert popup.editor.chips.abouts == (About("project"), About("passage", passage(coding).id))


def test_a_chip_leads_there_and_keeps(qtbot, coding, popup):
    go_to(coding, "What makes")
    press(coding)
    popup.editor._text.setPlainText("Kept")
    popup.editor.chips._chips[0].findChild(_Name).click()
    turn = coding.project.read.turns(coding.document())[0]
    assert coding.view.selected() == (turn.body, turn.end) and coding.view.hasFocus()
    assert only(coding).text == "Kept" and not popup.isVisible()


# the pane


def test_the_pane_opens_by_its_key_and_leads_back(qtbot, coding):
    window = coding.window
    write(coding, "x", About("code", coding.code("Feedback")), title="On feedback")
    write(coding, "x", About("document", coding.document("Group B")), title="On B")
    write(coding, "x", About("passage", passage(coding).id), title="On words")
    window.acts["show-memos"].trigger()
    assert window.memos.isVisible() and window.memos.panel.list.hasFocus()
    for title in ("On feedback", "On B", "On words"):
        key = next(one.thought.key for one in window.memos.panel._rows if one.title == title)
        window.memos.panel.show_memo(key)
        window.memos.panel.editor.chips._chips[0].findChild(_Name).click()
        if title == "On feedback":
            assert window.codebook.current() == coding.code("Feedback")
        elif title == "On B":
            assert window.transcripts.document() == coding.document("Group B")
    one = passage(coding)
    assert window.transcripts.document() == coding.document()
    assert window.transcripts.view().selected() == (one.start, one.end)


def test_m_in_the_list_goes_on_with_the_current_memo(qtbot, coding, popup):
    write(coding, "x", title="One")
    coding.window.acts["show-memos"].trigger()
    panel = coding.window.memos.panel
    panel.list.setCurrentIndex(panel._model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_M)
    assert panel.editor._text.hasFocus() and not popup.isVisible()


def test_the_tab_counts_what_may_be_seen(qtbot, coding):
    window = coding.window
    with qtbot.waitSignal(window.memos.panel.counted):
        write(coding, "x", title="One")
    with qtbot.waitSignal(window.memos.panel.counted):
        write(coding, "x", title="Two", coder="Ben", private=True)
    tabs = window.bottom._tabs
    assert "Memos  1" in [tabs.tabText(at) for at in range(tabs.count())]


# signs


def test_signs_stand_where_memos_are(coding, seen):
    window, view = coding.window, coding.view
    one = passage(coding)
    marked = next(other for other in view.scene.index if other.passage.id == one.id)
    assert not marked.noted and not window.codebook._model.row(coding.code("Feedback")).memos
    turn = coding.project.read.turns(coding.document())[1]
    about = (
        About("passage", one.id), About("document", coding.document(), (turn.body, turn.end)),
        About("code", coding.code("Feedback")), About("document", coding.document()),
    )  # fmt: skip
    write(coding, "x", *about, title="Everywhere")
    view.grab()
    go_to(coding, CODED)
    assert view.accessibleDescription() == "Turn 2, Ann. Codes: Explaining, Ana with a memo. Memo on this turn"
    assert next(other for other in view.scene.index if other.passage.id == one.id).noted
    assert [sign.number for _, sign in view._gutter._signs] == [2]
    assert window.codebook._model.row(coding.code("Feedback")).memos == 1
    rows = window.documents._model
    shown = [rows.data(rows.index(at), Qt.ItemDataRole.UserRole) for at in range(2)]
    assert all(isinstance(row, DocumentRow) for row in shown) and [row.memos for row in shown] == [1, 0]
    assert rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole).endswith("1 memo")
    window.codebook.grab()
    window.documents.grab()
    coding.session.undo()
    view.grab()
    assert view._gutter._signs == [] and not any(other.noted for other in view.scene.index)


def test_private_memos_of_others_leave_no_sign(coding, seen):
    about = (About("passage", passage(coding).id), About("code", coding.code("Feedback")))
    write(coding, "x", *about, coder="Ben", private=True)
    assert not any(other.noted for other in coding.view.scene.index)
    assert not coding.window.codebook._model.row(coding.code("Feedback")).memos
    coding.window.assembly.window_acts.set_coder("Ben")
    assert [other.passage.id for other in coding.view.scene.index if other.noted] == [about[0].number]
    assert coding.window.codebook._model.row(coding.code("Feedback")).memos == 1


def test_a_passage_that_is_resized_keeps_its_sign(coding):
    one = passage(coding)
    write(coding, "x", About("passage", one.id))
    coding.window.assembly.modes.passage_acts.resize(one, one.start, one.end + 3)
    assert [other.noted for other in coding.view.scene.index if other.passage.code == one.code] == [True]


def test_a_click_on_the_sign_of_a_turn_opens_its_memo(qtbot, coding, popup, seen):
    turn = coding.project.read.turns(coding.document())[1]
    write(coding, "About the turn", About("document", coding.document(), (turn.body, turn.end)))
    coding.view.grab()
    ((place, _),) = coding.view._gutter._signs
    qtbot.mouseClick(coding.view._gutter, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert popup.isVisible() and popup.editor._text.toPlainText() == "About the turn"


def test_the_card_of_a_code_lists_its_memos_and_leads_to_them(qtbot, coding):
    window = coding.window
    write(coding, "x", About("code", coding.code("Feedback")), title="Tom & Jerry")
    window.codebook.set_current(coding.code("Feedback"))
    (button,) = window.codebook._card._memos._buttons
    assert button.text() == "Tom && Jerry" and button.accessibleName() == "Memo Tom & Jerry"
    button.click()
    assert window.memos.isVisible() and window.memos.panel.editor._title.text() == "Tom & Jerry"


# writing down


def test_the_memos_shown_are_written_to_a_document(coding, choose, tmp_path):
    write(coding, "A quote.", About("passage", passage(coding).id), title="Shared")
    write(coding, "A secret.", title="Mine", private=True)
    choose(tmp_path / "memos")
    coding.window.acts["export-memos"].trigger()
    assert coding.window.note.words() == "Wrote “memos.docx”."
    words = [one.text for one in docx.Document(tmp_path / "memos.docx").paragraphs]
    assert "Shared" in words and f"“{coding.coded()[0][0]}”" in words and "Mine" not in words
    choose(tmp_path / "mine.docx")
    coding.window.memos.panel.filters.export_asked.emit("code", True)
    words = [one.text for one in docx.Document(tmp_path / "mine.docx").paragraphs]
    assert "Guidance > Explaining" in words and "Mine" in words


def test_only_what_the_filters_leave_is_written(coding, choose, tmp_path):
    for title in ("One", "Two"):
        write(coding, "x", title=title)
    coding.window.memos.panel.shown()
    coding.window.memos.panel.filters.field.setText("two")
    choose(tmp_path / "memos.docx")
    coding.window.acts["export-memos"].trigger()
    words = [one.text for one in docx.Document(tmp_path / "memos.docx").paragraphs]
    assert "Two" in words and "One" not in words


def test_a_document_that_cannot_be_written_is_told(coding, choose, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    choose(tmp_path / "nowhere" / "memos.docx")
    coding.window.acts["export-memos"].trigger()
    assert "could not be written" in asked[0] and list(tmp_path.glob("*.docx")) == []


def test_a_sign_stays_when_the_passage_becomes_part_of_another(coding):
    one = passage(coding)
    write(coding, "x", About("passage", one.id))
    coding.view.select(one.start, one.end + 6)
    coding.window.coding.apply(one.code)
    signs = [other.noted for other in coding.view.scene.index if other.passage.code == one.code]
    assert signs == [True]
    coding.window.acts["undo"].trigger()
    assert [other.noted for other in coding.view.scene.index if other.passage.code == one.code] == [True]
