import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from annotator.core.conditions import EVERY, IN_TURN, Beside, Conditions
from annotator.gui.codebook.chooser import CodeChooser
from annotator.gui.passages.saying import said
from annotator.store.verbs import codes, codings, memos
from tests.gui.interviews import when_asked
from tests.gui.passages.conftest import labels, picked, words

EXPLAINS, HONEST, USE, ALONE, AGAIN = (
    "She explains the steps twice", "honest feedback", "feedback that I can use", "one on one", "Honest feedback",
)  # fmt: skip


def add(panel, *path):
    picked(panel.bar.menu.to_add(panel.conditions()), *path)


def add_code(panel, way, name):
    """Add a filter of a code, whose name is typed into the chooser."""

    def answer(dialog):
        assert isinstance(dialog, CodeChooser)
        dialog.findChild(QLineEdit).setText(name)
        dialog._primary.click()

    when_asked(answer)
    add(panel, way)


def typed(monkeypatch, text, given=True):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (text, given))


# adding and removing


@pytest.mark.parametrize(
    ("steps", "found", "label"),
    [
        (("Role", "Mentor"), [EXPLAINS, HONEST], "Role Mentor"),
        (("Role", "no role"), [], "Role no role"),
        (("Document", "Group B"), [USE, ALONE, AGAIN], "Document Group B"),
        (("Speaker", "Mentee", "Cleo"), [USE, AGAIN], "Speaker Cleo"),
        (("Speaker", "Moderator", "Mo"), [], "Speaker Mo"),
        (("Coder", "Ana"), [EXPLAINS, HONEST, USE, ALONE, AGAIN], "Coder Ana"),
        (("Attribute", "year", "2"), [HONEST, ALONE], "year 2"),
        (("Exemplars only",), [], "Only exemplars"),
        (("To review only",), [], "Only to review"),
        (("Memo", "Has a memo"), [], "Memo any"),
    ],
)
def test_each_filter_is_added_said_and_taken_away(panel, steps, found, label):
    add(panel, *steps)
    assert (words(panel), labels(panel)) == (found, [label])
    assert panel._empty.isVisible() == (not found)
    panel.bar.chips[0].removed.emit()
    assert len(words(panel)) == 5 and labels(panel) == []


@pytest.mark.parametrize(
    ("way", "found", "label"),
    [
        ("Code…", [HONEST, "one on one", USE, AGAIN], "Code Feedback"),
        ("Not code…", [EXPLAINS, "We meet one on one", "first", ALONE], "Not code Feedback"),
        ("Overlapping a passage of…", ["We meet one on one"], "Overlapping Feedback"),
        ("Not overlapping a passage of…", [EXPLAINS, HONEST, "one on one", "first", USE, ALONE, AGAIN],
         "Not overlapping Feedback"),
        ("In a turn with a passage of…", ["We meet one on one", "first"], "In a turn with Feedback"),
        ("Not in a turn with a passage of…", [EXPLAINS, HONEST, "one on one", USE, ALONE, AGAIN],
         "Not in a turn with Feedback"),
    ],
)  # fmt: skip
def test_each_way_of_asking_for_codes(study, panel, way, found, label):
    study.apply("Time alone", "We meet one on one")
    study.apply("Feedback", "one on one")
    study.apply("Explaining", "first")
    add_code(panel, way, "Feedback")
    assert (words(panel), labels(panel)) == (found, [label])


def test_filters_add_up_and_values_are_alternatives(study, panel):
    add(panel, "Document", "Group B")
    add(panel, "Role", "Mentee")
    add_code(panel, "Code…", "Feedback")
    assert words(panel) == [USE, AGAIN]
    assert panel.bar.count.text() == "2 of 5 passages · 1 speaker · 1 document"
    picked(panel.bar.menu.to_change(panel.conditions(), said(study.project, panel.conditions())[1]), "Mentor")
    assert labels(panel) == ["Code Feedback", "Role Mentee or Mentor", "Document Group B"]
    when_asked(lambda dialog: (dialog.findChild(QLineEdit).setText("Time alone"), dialog._primary.click()))
    picked(panel.bar.menu.to_change(panel.conditions(), said(study.project, panel.conditions())[0]), "Or another code…")
    assert labels(panel)[0] == "Code Feedback or Time alone" and words(panel) == [USE, ALONE, AGAIN]


def test_words_are_plain_in_any_case_and_any_script(study, panel, monkeypatch):
    for text, found in (("HONEST", [HONEST, AGAIN]), (".*", []), ("😀 We", ["😀 We meet"]), ("  ", None)):
        study.apply("Explaining", "😀 We meet", "Group B")
        typed(monkeypatch, text)
        add(panel, "Words…")
        assert words(panel) == found or (found is None and len(words(panel)) == 6)
    typed(monkeypatch, "x", given=False)
    add(panel, "Words…")
    assert panel.conditions().text == "  "


def test_memos_are_asked_for_words(study, panel, monkeypatch):
    passage = next(study.project.retrieval.passages())
    study.project.do("Note", codings.describe, passage.id, memo="Ask Ann about THIS")
    add(panel, "Memo", "Has a memo")
    assert words(panel) == [EXPLAINS]
    typed(monkeypatch, "about this")
    add(panel, "Memo", "Memo says…")
    assert words(panel) == [EXPLAINS] and labels(panel) == ["Memo “about this”"]


def test_other_peoples_private_memos_are_not_looked_into(study, panel):
    ana, ben = study.project.coder("Ana").id, study.project.do("Coder", codings.coder, "Ben")
    one, other, *_ = study.project.retrieval.passages()
    from annotator.core.memos import About

    study.project.do("Memo", memos.add, "Mine", [About("passage", one.id)], coder=ana, private=True)
    study.project.do("Memo", memos.add, "Yours", [About("passage", other.id)], coder=ben, private=True)
    panel.ask(Conditions(memo=""))
    assert words(panel) == [EXPLAINS]


def test_exemplars_and_what_is_to_review(study, panel):
    first = next(study.project.retrieval.passages())
    study.project.do("Mark", codings.describe, first.id, exemplar=True)
    study.project.do("Redefine", codes.change, study.code("Time alone"), definition="Other.")
    add(panel, "To review only")
    assert words(panel) == [ALONE]
    add(panel, "To review only")
    add(panel, "Exemplars only")
    assert words(panel) == [EXPLAINS]


# by hand


def test_a_chip_goes_by_keys_and_hands_them_on(qtbot, study, panel):
    panel.ask(Conditions(codes=(study.code("Feedback"),), text="o", exemplar=True))
    panel.bar.chips[0].setFocus()
    for key, left in ((Qt.Key.Key_Delete, 2), (Qt.Key.Key_Backspace, 1), (Qt.Key.Key_Delete, 0)):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert len(panel.bar.chips) == left
    assert panel.bar.add.hasFocus()


def test_tab_goes_through_the_chips_in_the_order_in_which_they_stand(qtbot, study, panel):
    panel.ask(Conditions(codes=(study.code("Feedback"),), text="o"))
    panel.bar.chips[0].setFocus()
    met = []
    for _ in range(8):
        met.append(QApplication.focusWidget().accessibleName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert met == [
        "Filter Code Feedback", "Filter Words “o”", "Add filter", "Saved filters", "Group the passages",
        "Sort the passages", "Show what was said before and after", "Export",
    ]  # fmt: skip


def test_the_cross_of_a_chip_takes_it_away_and_its_words_open_a_menu(qtbot, study, panel):
    panel.ask(Conditions(codes=(study.code("Feedback"),)))
    chip = panel.bar.chips[0]
    assert chip.height() >= 24
    opened = []
    QTimer.singleShot(0, lambda: (opened.append(QApplication.activePopupWidget()), opened[0].close()))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    qtbot.waitUntil(lambda: bool(opened))
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, 10))
    assert labels(panel) == []


def test_the_bar_goes_on_in_a_next_line_where_there_is_no_room(qtbot, study, panel):
    before = panel.bar.height()
    code = study.code("Feedback")
    panel.ask(Conditions(codes=(code,), not_codes=(code,), beside=(Beside((code,)), Beside((code,), IN_TURN, True))))
    qtbot.waitUntil(lambda: panel.bar.height() > before)
    assert panel.bar.chips[-1].geometry().right() <= panel.bar.width()
    panel.ask(EVERY)
    qtbot.waitUntil(lambda: panel.bar.height() == before)


def test_what_is_gone_is_said_and_can_be_taken_away(panel):
    panel.ask(Conditions(roles=(99,), participants=(96,), documents=(98,), coders=(97,), beside=(Beside((0,)),)))
    assert labels(panel) == ["Overlapping (gone)", "Role (gone)", "Speaker (gone)", "Document (gone)", "Coder (gone)"]
    assert words(panel) == []


def test_a_name_is_shown_as_it_is(study, panel):
    study.project.do("Rename", codes.change, study.code("Feedback"), name="R&D <b>مرحبا</b>")
    panel.ask(Conditions(codes=(study.code("R&D <b>مرحبا</b>"),)))
    assert labels(panel) == ["Code R&D <b>مرحبا</b>"] and not panel.grab().isNull()


# saved


def test_filters_are_kept_chosen_renamed_and_deleted(study, panel, monkeypatch):
    asked = Conditions(codes=(study.code("Feedback"),), beside=(Beside((study.code("Explaining"),), IN_TURN, True),))
    panel.ask(asked)
    typed(monkeypatch, "  Honest 😀 ")
    picked(panel.bar.saved.menu(asked), "Save these filters…")
    panel.ask(EVERY)
    menu = panel.bar.saved.menu(EVERY)
    assert not menu.actions()[0].isChecked()
    picked(menu, "Honest 😀")
    assert panel.conditions() == asked
    assert panel.bar.saved.menu(asked).actions()[0].isChecked()
    typed(monkeypatch, "Tea & cake")
    picked(panel.bar.saved.menu(asked), "Rename", "Honest 😀")
    with_undo = []
    study.session.removed.connect(with_undo.append)
    picked(panel.bar.saved.menu(asked), "Delete", "Tea && cake")
    assert study.project.read.saved_filters() == [] and with_undo == ["Deleted the filter Tea & cake"]
    study.session.undo()
    assert [one.name for one in study.project.read.saved_filters()] == ["Tea & cake"]
    picked(panel.bar.saved.menu(asked), "All passages")
    assert panel.conditions() == EVERY


def test_a_name_that_is_taken_or_empty_is_refused(study, panel, monkeypatch):
    asked = Conditions(text="the")
    for name in ("One", "Two", ""):
        typed(monkeypatch, name)
        panel.bar.saved.save(asked)
    one, _ = study.project.read.saved_filters()
    typed(monkeypatch, "Two")
    panel.bar.saved.rename(one)
    assert [said.split(".")[0] for said in study.told] == ["A name is missing", "There is already one called “Two”"]
