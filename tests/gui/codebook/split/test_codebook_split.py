import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotator.gui.codebook.sets import in_use
from annotator.gui.codebook.sheet.quotes import Quotes
from annotator.gui.codebook.split import targeting
from annotator.gui.codebook.split.changes_model import ChangesModel
from annotator.gui.codebook.split.pane import SplitPane
from annotator.gui.codebook.split.sorting import Sorting, Target
from annotator.gui.theme import fonts
from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.store.verbs import codes, codings, sets

KEYS = {"down": Qt.Key.Key_Right, "enter": Qt.Key.Key_Return, "esc": Qt.Key.Key_Escape, "back": Qt.Key.Key_BracketLeft}


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(1000, 640)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def pane(qtbot, study, window):
    made = SplitPane(study.session, window)
    made.setParent(window)
    made.resize(1000, 640)
    window.show()
    qtbot.waitExposed(window)
    made.begin(study.ids["Trust"])
    made.setFocus()
    return made


def press(qtbot, pane, *keys):
    for key in keys:
        qtbot.keyClick(pane, KEYS.get(key) or getattr(Qt.Key, f"Key_{key}"))


def names(study):
    book = study.project.read.codebook()
    return {one.uid: book[one.code].name for one in study.project.retrieval.passages()}


def progress(pane):
    return pane.heading._done.text()


def test_the_codes_beside_it_stand_under_digits(study, pane):
    assert [button.text() for button in pane._side._targets.buttons()] == ["Being seen as a person"]
    pane._leave()
    pane.begin(study.ids["Guidance"])
    shown = [button.text() for button in pane._side._targets.buttons()]
    assert shown == ["Setting goals", "Honest feedback", "Opening doors"]


def test_digits_sort_and_nothing_is_changed_before_it_is_applied(qtbot, study, pane):
    before, steps = names(study), study.project.undoable
    press(qtbot, pane, "1", "S", "1")
    assert progress(pane) == "3 of 5 sorted"
    assert names(study) == before and study.project.undoable == steps
    press(qtbot, pane, "enter")
    assert pane._is_reviewing and pane._foot._on.text() == "Apply 2 changes"
    assert names(study) == before
    with qtbot.waitSignals([pane.left, pane.applied]):
        pane._foot._on.click()
    assert sorted(names(study).values()).count("Being seen as a person") == 4
    assert study.project.undoable == steps + 1 and study.project.next_undo.label == "Split Trust"
    study.session.undo()
    assert names(study) == before


def test_an_unknown_digit_does_nothing(qtbot, pane):
    press(qtbot, pane, "9")
    assert progress(pane) == "0 of 5 sorted"


def test_the_palette_sorts_into_any_code_which_then_has_a_digit(qtbot, study, pane):
    press(qtbot, pane, "C")
    field = pane._palette._field
    qtbot.keyClicks(field, "match")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [button.text() for button in pane._side._targets.buttons()] == ["Being seen as a person", "Matching"]
    pane.setFocus()
    press(qtbot, pane, "2")
    assert pane._foot._on.text() == "Review 2 changes"


def test_a_new_code_is_made_only_when_it_is_applied_and_stands_below(qtbot, study, pane):
    press(qtbot, pane, "C")
    pane._palette._field.setText("ثقة 🤝")
    qtbot.keyClick(pane._palette._field, Qt.Key.Key_Return)
    assert "ثقة 🤝" not in {code.name for code in study.project.read.codebook()}
    pane.setFocus()
    press(qtbot, pane, "enter")
    pane._foot._on.click()
    made = study.project.read.codebook().find("ثقة 🤝")
    assert made.parent == study.ids["Trust"]
    assert list(names(study).values()).count("ثقة 🤝") == 1


def test_the_code_itself_means_to_stay(study, pane):
    pane._sort_into(study.ids["Trust"])
    assert progress(pane) == "1 of 5 sorted" and not pane.has_sorted


def test_one_goes_back_and_decides_otherwise(qtbot, pane):
    press(qtbot, pane, "1", "back")
    assert pane._side._targets.buttons()[0]._is_chosen
    press(qtbot, pane, "S")
    assert not pane.has_sorted and progress(pane) == "1 of 5 sorted"


def test_the_changes_lead_back_to_their_passage(qtbot, pane):
    press(qtbot, pane, "1", "1", "enter")
    view = pane._changes.list
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not pane._is_reviewing and pane._sorting.at == 1


def test_leaving_what_is_sorted_is_asked_with_verbs(qtbot, pane):
    press(qtbot, pane, "1")
    with qtbot.assertNotEmitted(pane.left):
        press(qtbot, pane, "esc")
    assert pane._ask.isVisible()
    assert [button.text() for button in pane._ask.findChildren(QAbstractButton)] == [
        "Go on sorting", "Discard the sorting",
    ]  # fmt: skip
    pane._ask._keep.click()
    assert not pane._ask.isVisible() and pane.has_sorted and pane.hasFocus()
    press(qtbot, pane, "esc")
    with qtbot.waitSignal(pane.left):
        next(one for one in pane._ask.findChildren(QAbstractButton) if "Discard" in one.text()).click()
    assert not pane.has_sorted


def test_leaving_with_nothing_sorted_asks_nothing(qtbot, pane):
    press(qtbot, pane, "S")
    with qtbot.waitSignal(pane.left):
        press(qtbot, pane, "esc")


def test_a_sorting_goes_on_when_one_comes_back(qtbot, study, pane):
    press(qtbot, pane, "1")
    assert pane.begin(study.ids["Guidance"])
    assert progress(pane) == "1 of 5 sorted"


def test_what_others_change_meanwhile_is_taken_in(qtbot, study, pane):
    press(qtbot, pane, "1", "1")
    gone = pane._sorting.passages[0]
    study.project.do("Uncode", codings.remove, [gone.id])
    assert progress(pane) == "1 of 4 sorted"
    study.session.undo()
    assert progress(pane) == "1 of 5 sorted"
    study.project.do("Rename", codes.change, study.ids["Being seen as a person"], name="Seen")
    assert pane._side._targets.buttons()[0].text() == "Seen"
    study.project.do("Delete", codes.delete, study.ids["Being seen as a person"])
    assert not pane.has_sorted
    with qtbot.waitSignal(pane.left):
        study.project.do("Delete", codes.delete, study.ids["Trust"])


def test_what_cannot_be_applied_is_told_and_kept(qtbot, study, pane, monkeypatch):
    press(qtbot, pane, "1")
    pane._sort_into_new("Being seen as a person")
    study.project.do("New code", codes.create, "Twin", study.ids["Trust"])
    pane._sort_into_new("Twin ")
    pane._sorting.sort(Target(None, "Twin", ""))
    press(qtbot, pane, "enter")
    pane._foot._on.click()
    assert len(study.session.told) == 1 and pane.has_sorted


def test_a_letter_here_codes_nothing_elsewhere(qtbot, pane, window):
    heard = []
    for key in ("1", "C", "S"):
        action = QAction(key, window)
        action.setShortcut(key)
        action.triggered.connect(lambda: heard.append(1))
        window.addAction(action)
    press(qtbot, pane, "1", "S")
    assert heard == [] and progress(pane) == "2 of 5 sorted"


def test_every_control_has_a_name(pane):
    for control in pane.findChildren(QAbstractButton):
        assert control.accessibleName() or control.text()
    assert pane.accessibleName() and pane.quote._text.accessibleName() and pane._changes.list.accessibleName()


def test_the_mouse_alone_sorts_reviews_and_applies(qtbot, study, pane):
    qtbot.mouseClick(pane._side._targets.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pane._side._stay, Qt.MouseButton.LeftButton)
    assert progress(pane) == "2 of 5 sorted"
    qtbot.mouseClick(pane._foot._on, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pane._foot._on, Qt.MouseButton.LeftButton)
    assert list(names(study).values()).count("Trust") == 4


def test_the_changes_are_a_model_as_qt_wants_it(study):
    model = ChangesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    passages = list(study.project.retrieval.passages(codes=[study.ids["Trust"]]))
    sorting = Sorting(study.ids["Trust"], passages, [])
    quotes = Quotes(study.project)
    model.show(sorting, quotes)
    assert model.rowCount() == 0
    sorting.sort(Target(study.ids["Matching"], "Matching", ""))
    sorting.sort(Target(None, "New", ""))
    model.show(sorting, quotes)
    assert tester is not None and model.rowCount() == 4
    assert model.index(0).data() == "Matching, 1 passage"


@pytest.mark.parametrize("number", [0, 1])
def test_a_code_with_few_passages_is_sorted_too(study, pane, number):
    pane._leave()
    found = list(study.project.retrieval.passages(codes=[study.ids["Trust"]]))
    study.project.do("Uncode", codings.remove, [one.id for one in found[number:]])
    assert pane.begin(study.ids["Trust"]) == bool(number)
    assert not pane.grab().isNull()


def test_new_codes_are_in_the_set_in_use(qtbot, study, pane):
    report = study.project.do("Set", sets.make, "Report", [study.ids["Trust"]])
    in_use.of(study.session).use(report)
    for name in ("One", "Two"):
        pane._sort_into_new(name)
    press(qtbot, pane, "enter")
    pane._foot._on.click()
    book = study.project.read.codebook()
    assert [book[code].name for code in study.project.read.code_sets()[0].codes] == ["Trust", "One", "Two"]


def test_the_passage_keeps_its_room_when_text_is_twice_as_large(qapp, pane):
    try:
        fonts.set_zoom(2)
        apply_fonts_and_colours(qapp)
        pane.resize(960, 640)
        pane.resize(900, 640)
        assert pane._side.width() <= 360 and pane.quote.width() >= 300
        assert not pane.grab().isNull()
    finally:
        fonts.set_zoom(1)
        apply_fonts_and_colours(qapp)


def test_codes_beside_the_one_that_is_split_go_by_their_own_names_others_by_their_path(study):
    project = study.session.project
    top, other = (project.do("New", codes.create, name) for name in ("Trust 😀", "Elsewhere"))
    split, beside = (project.do("New", codes.create, name, parent=top) for name in ("To split", "Twin"))
    far = project.do("New", codes.create, "Twin", parent=other)
    book = project.read.codebook()
    assert [one.name for one in targeting.likely(book, split)] == ["Twin"]
    assert targeting.of_code(book, far, split).name == "Elsewhere > Twin"
    assert [one.code for one in targeting.likely(book, split)] == [beside]
