import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView, QPlainTextEdit

from annotator import memos
from annotator.core.memos import About
from annotator.gui.memos.chips import _Name
from annotator.gui.memos.panel import MemosPanel
from annotator.gui.session import Session
from annotator.gui.theme.tokens import theme
from annotator.project import new_project
from annotator.store.verbs import codes, codings
from tests.gui import interviews
from tests.gui.memos.conftest import write

NEWEST = ["a free one", "שלום", "Again", "Or two codes", "Laughter", "Teaching"]


def titles(panel):
    return [row.title for row in panel._model.rows]


def current(panel):
    return panel._model.row_at(panel.list.currentIndex()).title


def choose(panel, title):
    panel.list.set_current(next(row.thought.key for row in panel._model.rows if row.title == title))


def pick(chip, name):
    at = chip.findText(name)
    assert at >= 0, [chip.itemText(at) for at in range(chip.count())]
    chip.setCurrentIndex(at)
    chip.activated.emit(at)


def texts(study, coder="Ana"):
    return {one.title: one.text for one in memos.thoughts(study.project, coder)}


# the list


def test_the_newest_come_first_and_private_ones_of_others_are_not_there(panel):
    QAbstractItemModelTester(panel._model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)
    assert titles(panel) == NEWEST
    assert panel.filters.count.text() == "6 memos"


def test_another_coder_at_the_desk_sees_her_own(qtbot, written, panel):
    QAbstractItemModelTester(panel._model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)
    with qtbot.waitSignal(panel.counted, check_params_cb=lambda number: number == 6):
        written.session.set_coder("Ben")
    assert titles(panel) == ["a free one", "שלום", "Doubt", "Or two codes", "Laughter", "Teaching"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("TEACH", ["Teaching"]),
        ("😀", ["Teaching"]),
        ("explains the steps", ["Laughter", "Teaching"]),  # what is said in the turn, and in the passage of it
        ("group b", ["Again"]),
        ("code feedback", ["Or two codes"]),
        ("שלום", ["שלום"]),
        ("(", []),
    ],
)
def test_title_text_and_what_it_is_about_are_searched(qtbot, panel, typed, found):
    panel.filters.field.setFocus()
    panel.filters.field.setText(typed)
    assert titles(panel) == found
    count = panel.filters.count.text()
    assert count == f"{len(found)} of 6 memos"
    qtbot.keyClick(panel.filters.field, Qt.Key.Key_Escape)
    assert titles(panel) == NEWEST


def test_filters_and_order(panel):
    for name, found in {
        "Passages": ["Teaching"], "Turns and words": ["Laughter"], "Codes": ["Or two codes"], "Documents": ["Again"],
        "The project": ["שלום"], "Nothing: free": ["a free one"], "Anything": NEWEST,
    }.items():  # fmt: skip
        pick(panel.filters.about, name)
        assert titles(panel) == found, name
    pick(panel.filters.coder, "Ben")
    assert titles(panel) == ["Or two codes"]
    pick(panel.filters.coder, "Mine")
    assert titles(panel) == [title for title in NEWEST if title != "Or two codes"]
    pick(panel.filters.coder, "All")
    pick(panel.filters.order, "Title")
    assert titles(panel) == ["a free one", "Again", "Laughter", "Or two codes", "Teaching", "שלום"]


def test_a_row_tells_all_to_a_screen_reader(panel):
    told = panel._model.data(panel._model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Again, private, about Group B, Ana, ")
    free = panel._model.data(panel._model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "about nothing in particular" in free


def test_notes_of_tables_are_listed_too(qtbot, written, panel):
    passage = next(written.project.retrieval.passages(documents={written.document("Group B")}))
    with qtbot.waitSignal(panel.counted, check_params_cb=lambda number: number == 7):
        written.project.do("Describe", codings.describe, passage.id, memo="from a table")
    assert titles(panel) == [*NEWEST, "Feedback, Cleo"]
    choose(panel, "Feedback, Cleo")
    assert "note, without a date" in panel.editor._facts.text()
    with qtbot.waitSignal(panel.counted):
        written.project.do("Describe", codings.describe, passage.id, memo="")
    assert titles(panel) == NEWEST


def test_coding_alone_reads_no_memo_again(written, panel, monkeypatch):
    monkeypatch.setattr(panel, "_reload", lambda: pytest.fail("read again"))
    written.apply("Feedback", "We meet")


def test_empty_panes_say_what_to_do(qtbot, written, panel, tmp_path):
    pick(panel.filters.about, "Passages")
    panel.filters.field.setText("nowhere")
    assert panel._none.text() == "No memo has this. Take a filter away to see more."
    written.session.show(new_project(tmp_path / "new.annot"))
    assert panel._none.text() == "No memos yet. Press M to write one on what is at hand."
    assert panel._pages.currentIndex() == 1 and titles(panel) == []
    written.session.show(None)
    assert titles(panel) == [] and not panel.filters._new.isEnabled()


def test_it_is_painted_in_both_themes(panel):
    try:
        for mode in ("dark", "light"):
            theme().set_mode(mode)
            assert not panel.grab().isNull()
    finally:
        theme().set_mode("light")


def test_a_pane_out_of_sight_counts_all_the_same(qtbot, written):
    hidden = MemosPanel(written.session)
    qtbot.addWidget(hidden)
    with qtbot.waitSignal(hidden.counted, check_params_cb=lambda number: number == 7):
        write(written, "New", "x")
    assert len(hidden.shown()) == 7


# reading and changing


def test_choosing_shows_the_text_and_what_it_is_about(panel):
    choose(panel, "Teaching")
    assert panel._pages.currentIndex() == 0
    assert panel.editor._text.toPlainText() == "She explains it. 😀"
    assert panel.editor._title.text() == "Teaching"
    assert panel.editor._facts.text().startswith("Ana · ")
    assert panel.editor.is_mine


def test_enter_writes_and_ctrl_enter_keeps_in_one_step(qtbot, written, panel):
    choose(panel, "Teaching")
    steps = written.project.undoable
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.editor._text.hasFocus()
    qtbot.keyClicks(panel.editor._text, " More.")
    qtbot.keyClick(panel.editor._text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.list.hasFocus() and current(panel) == "Teaching"
    assert texts(written)["Teaching"] == "She explains it. 😀 More."
    assert written.project.undoable == steps + 1
    assert written.project.next_undo.label == "Change memo “Teaching”"
    written.session.undo()
    assert panel.editor._text.toPlainText() == "She explains it. 😀"


def test_leaving_keeps(qtbot, written, panel):
    choose(panel, "Laughter")
    panel.editor.write()
    qtbot.keyClicks(panel.editor._text, " Ha")
    panel.list.setFocus()
    assert texts(written)["Laughter"] == "Why? Ha"


def test_choosing_another_keeps_what_was_written(written, panel):
    choose(panel, "Laughter")
    panel.editor._text.setPlainText("Other")
    choose(panel, "Teaching")
    assert texts(written)["Laughter"] == "Other"
    assert panel.editor._title.text() == "Teaching" and panel.editor._text.toPlainText() == "She explains it. 😀"
    assert not panel.editor.is_changed


def test_escape_keeps_what_was_changed_and_writes_nothing_otherwise(qtbot, written, panel):
    choose(panel, "Laughter")
    steps = written.project.undoable
    panel.editor.write()
    qtbot.keyClick(panel.editor._text, Qt.Key.Key_Escape)
    assert written.project.undoable == steps
    panel.editor.write()
    qtbot.keyClicks(panel.editor._text, "!")
    qtbot.keyClick(panel.editor._text, Qt.Key.Key_Escape)
    assert texts(written)["Laughter"] == "Why?!" and written.project.undoable == steps + 1


def test_memos_of_others_are_only_read(qtbot, written, panel):
    choose(panel, "Or two codes")
    editor = panel.editor
    assert not editor.is_mine and "read only" in editor._facts.text()
    assert editor._text.isReadOnly() and editor._title.isReadOnly()
    assert not editor._private.isVisible() and not editor._delete.isVisible() and not editor.chips._field.isVisible()
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert "Or two codes" in texts(written)


def test_delete_takes_a_memo_away_and_what_took_its_place_is_current(qtbot, written, panel):
    choose(panel, "Again")
    with qtbot.waitSignal(written.session.removed) as told:
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert told.args == ["Deleted the memo “Again”"]
    assert "Again" not in texts(written) and current(panel) == "Or two codes"
    written.session.undo()
    assert titles(panel) == NEWEST


def test_a_memo_emptied_is_deleted(written, panel):
    choose(panel, "Teaching")
    panel.editor._title.clear()
    panel.editor._text.clear()
    panel.editor.keep()
    assert "Teaching" not in texts(written)
    written.session.undo()
    assert "Teaching" in texts(written)


def test_the_private_tick_hides_it_from_others(qtbot, written, panel):
    choose(panel, "Teaching")
    panel.editor._private.setFocus()
    qtbot.keyClick(panel.editor._private, Qt.Key.Key_Space)
    panel.list.setFocus()
    assert "Teaching" in texts(written) and "Teaching" not in texts(written, "Ben")


def test_what_another_did_is_shown_and_what_one_writes_stays(written, panel):
    choose(panel, "Teaching")
    key = panel.list.current()
    (thought,) = [one for one in memos.thoughts(written.project, "Ana") if one.key == key]
    draft = memos.Draft("Teaching", "From elsewhere", about=thought.about)
    written.project.do("Change", memos.keep, thought, draft, "Ana")
    assert panel.editor._text.toPlainText() == "From elsewhere"
    panel.editor._text.setPlainText("Being written")
    written.session.undo()
    assert panel.editor._text.toPlainText() == "Being written"


def test_a_memo_that_went_meanwhile_is_kept_as_a_new_one(written, panel):
    choose(panel, "Teaching")
    panel.editor._text.setPlainText("Not lost")
    (thought,) = [one for one in memos.thoughts(written.project, "Ana") if one.title == "Teaching"]
    written.project.do("Delete", memos.delete, thought)
    panel.editor.keep()
    assert texts(written)["Teaching"] == "Not lost"


def test_a_project_that_may_only_be_read(qtbot, read_only, path):
    session = Session("Ana")
    study = interviews.Study(session)
    session.open(path)
    panel = MemosPanel(session)
    qtbot.addWidget(panel)
    panel.editor.begin([])
    panel.editor._text.setPlainText("Cannot be")
    assert not panel.editor.is_mine and not panel.editor.keep() and study.told == []
    session.show(None)


# what it is about


def names(panel):
    return [chip.findChild(_Name).text() for chip in panel.editor.chips._chips]


def test_chips_are_taken_away_and_added_by_name(qtbot, written, panel):
    choose(panel, "Laughter")
    assert names(panel) == ["Group A, turn 2"]
    field = panel.editor.chips._field
    field.setFocus()
    qtbot.keyClicks(field, "time al")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "group b")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "group b")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "no such thing")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert names(panel) == ["Group A, turn 2", "Time alone", "Group B"]
    panel.editor.chips.remove(panel.editor.chips.abouts[0])
    steps = written.project.undoable
    panel.list.setFocus()
    (thought,) = [one for one in memos.thoughts(written.project, "Ana") if one.title == "Laughter"]
    assert thought.about == (About("code", written.code("Time alone")), About("document", written.document("Group B")))
    assert written.project.undoable == steps + 1


def test_a_thing_is_chosen_from_the_list_by_keys(qtbot, panel):
    choose(panel, "a free one")
    field = panel.editor.chips._field
    field.setFocus()
    qtbot.keyClicks(field, "e")
    offered = field._popup
    assert offered.isVisible()
    for _ in range(2):
        qtbot.keyClick(offered, Qt.Key.Key_Down)
    second = offered.currentIndex().data()
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert names(panel) == [second] and not offered.isVisible()
    qtbot.waitUntil(lambda: field.text() == "")


def test_each_chip_leads_to_its_thing(qtbot, panel):
    for title, kind in {"Teaching": "passage", "Laughter": "turn", "Or two codes": "code", "Again": "document"}.items():
        choose(panel, title)
        (chip,) = panel.editor.chips._chips
        with qtbot.waitSignal(panel.editor.open_asked) as asked:
            qtbot.mouseClick(chip.findChild(_Name), Qt.MouseButton.LeftButton)
        assert asked.args[0].kind == kind


def test_a_code_that_goes_takes_its_tie_and_its_memo(written, panel):
    write(written, "Both", "x", About("code", written.code("Feedback")), About("project"))
    choose(panel, "Both")
    written.project.do("Delete", codes.delete, written.code("Feedback"))
    assert names(panel) == ["The project"]
    assert "Or two codes" not in titles(panel)
    written.session.undo()
    assert set(names(panel)) == {"Feedback", "The project"}


def test_three_hundred_codes_to_choose_from(qtbot, written, panel):
    def many(action):
        for number in range(300):
            codes.create(action, f"Code & {number}")

    written.project.do("Codes", many)
    choose(panel, "a free one")
    panel.editor.chips._field.read()
    qtbot.keyClicks(panel.editor.chips._field, "& 299")
    qtbot.keyClick(panel.editor.chips._field, Qt.Key.Key_Return)
    assert names(panel) == ["Code && 299"]


def test_every_control_has_a_name(panel):
    choose(panel, "Teaching")
    kinds = QAbstractButton, QComboBox, QLineEdit, QListView, QPlainTextEdit
    controls = [one for kind in kinds for one in panel.findChildren(kind) if one.isVisible()]
    own = [one for one in controls if one.metaObject().className() != "QLineEditIconButton"]
    assert len(own) > 10
    assert [one for one in own if not (one.accessibleName() or getattr(one, "text", str)())] == []
