import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.codings import Placed
from annotator.core.transcript import Transcript, Turn
from annotator.gui.passages.panel import PassagesPanel
from annotator.gui.theme.tokens import theme
from annotator.project import new_project
from annotator.store.verbs import codes, codings, documents

ALL = [
    "She explains the steps twice", "honest feedback", "feedback that I can use", "one on one", "Honest feedback",
]  # fmt: skip


def words(panel):
    return [panel._model.found(panel._model.index(row)).text for row in range(panel._model.rowCount())]


def painted(panel):
    """The words of each row as they are laid out for the screen."""
    width, model = panel.list.viewport().width(), panel._model
    return [panel.list.delegate._of(model.index(row), width).layout.text() for row in range(model.rowCount())]


def watched(panel):
    return QAbstractItemModelTester(panel._model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)


@pytest.fixture
def crowded(study, panel):
    """Three hundred more passages, ten in each turn."""
    text = "".join(f"Ann: {'word ' * 60}\n" for _ in range(30))
    turns = tuple(Turn(at * 306, at * 306 + 5, at * 306 + 305, "Ann") for at in range(30))
    document = study.project.do("Import", documents.add, Transcript("Long", text, turns), "Long.txt")
    ana, code = study.project.coder("Ana").id, study.code("Time alone")
    placed = [
        Placed(document, turn * 306 + 5 + 10 * at, turn * 306 + 9 + 10 * at, code, ana)
        for turn in range(30)
        for at in range(10)
    ]
    study.project.do("Code", codings.apply, placed)
    return study


# what is listed


def test_all_passages_are_listed_in_reading_order(panel):
    assert words(panel) == ALL
    assert panel._count.text() == "5 passages" and not panel._empty.isVisible()


@pytest.mark.parametrize(
    ("chip", "name", "found", "count"),
    [
        ("_code", "Explaining", ALL[:1], "1 passage"),
        ("_code", "Guidance", [ALL[0], ALL[1], ALL[2], ALL[4]], "4 passages"),
        ("_role", "Mentor", ALL[:2], "2 passages"),
        ("_role", "no role", [], "0 passages"),
        ("_document", "Group B", ALL[2:], "3 passages"),
        ("_document", "All", ALL, "5 passages"),
    ],
)
def test_each_filter(panel, pick, chip, name, found, count):
    pick(getattr(panel, chip), name)
    assert words(panel) == found
    assert panel._count.text() == count
    assert panel._empty.isVisible() == (not found)


def test_filters_go_together(panel, pick):
    pick(panel._code, "Feedback")
    pick(panel._role, "Mentee")
    assert words(panel) == [ALL[2], ALL[4]]
    pick(panel._document, "Group A")
    assert words(panel) == []
    assert panel._empty.text() == "No passages here. Select some words and press C."


def test_what_is_painted_is_what_is_listed(panel, pick):
    for name in ("All", "Time alone", "Explaining", "All"):
        pick(panel._code, name)
        for painted_words, listed in zip(painted(panel), words(panel), strict=True):
            assert listed in painted_words


def test_the_model_keeps_its_promises(study, panel, pick):
    tester = watched(panel)
    for name in ("Guidance", "All"):
        pick(panel._code, name)
    study.apply("Feedback", "We meet one on one")
    study.session.undo()
    study.session.show(None)
    tester.deleteLater()


def test_a_screen_reader_hears_who_where_and_what(panel):
    index = panel._model.index(1)
    assert index.data() == "honest feedback"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ben, A, turn 3: honest feedback"
    for chip in (panel._code, panel._role, panel._document, panel.list):
        assert chip.accessibleName()


# jumps


def test_a_passage_leads_to_its_place(qtbot, study, panel):
    panel.list.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        panel.list.setCurrentIndex(panel._model.index(3))
        with qtbot.waitSignal(panel.passage_asked) as asked:
            qtbot.keyClick(panel.list, key)
        assert asked.args == [study.document("Group B"), *study.place("one on one", "Group B")]


def test_a_double_click_leads_to_its_place_once(qtbot, study, panel):
    place = panel.list.visualRect(panel._model.index(1)).center()
    asked = []
    panel.passage_asked.connect(lambda *args: asked.append(args))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [(study.document(), *study.place("honest feedback"))]


def test_where_nothing_is_current_nothing_is_asked(qtbot, panel):
    with qtbot.assertNotEmitted(panel.passage_asked):
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)


# what changes


def test_it_follows_what_is_coded_and_uncoded(study, panel):
    study.apply("Feedback", "We meet one on one")
    assert words(panel) == [*ALL[:2], "We meet one on one", *ALL[2:]]
    assert panel._count.text() == "6 passages"
    study.session.undo()
    assert words(panel) == ALL


def test_it_follows_names_and_roles(study, panel, pick):
    study.project.do("Rename", codes.change, study.code("Feedback"), name="Honesty")
    assert panel._code.findText("Honesty") > 0 and panel._code.findText("Feedback") < 0
    assert panel._model.excerpt(panel._model.index(1)).label == "Honesty"
    pick(panel._code, "Honesty")
    study.project.do("Delete", codes.delete, study.code("Honesty"))
    assert panel._code.currentText() == "All" and words(panel) == [ALL[0], "one on one"]


def test_the_hand_stays_where_it_is_while_things_change(study, panel):
    panel.list.setCurrentIndex(panel._model.index(3))
    study.apply("Feedback", "We meet one on one")
    assert panel._model.found(panel.list.currentIndex()).text == "one on one"
    study.project.do("Uncode", codings.remove, [panel._model.found(panel.list.currentIndex()).passage])
    assert panel._model.found(panel.list.currentIndex()).text == "Honest feedback"


def test_a_long_list_stays_where_it_was_scrolled_to(qtbot, crowded, panel):
    bar = panel.list.verticalScrollBar()
    while panel._model.canFetchMore(panel.list.rootIndex()):
        panel._model.fetchMore(panel.list.rootIndex())
    panel.list.executeDelayedItemsLayout()
    bar.setValue(bar.maximum())
    before = bar.value()
    crowded.apply("Feedback", "We meet one on one")
    assert bar.value() == before and panel._model.rowCount() == 306


def test_while_it_is_not_seen_it_reads_nothing_and_counts(qtbot, study, panel):
    panel.hide()
    with qtbot.waitSignal(panel.counted) as counted:
        study.apply("Feedback", "We meet one on one")
    assert counted.args == [6] and panel._model.rowCount() == 0
    panel.show()
    assert len(words(panel)) == 6


def test_what_was_listed_of_a_closed_project_is_never_asked_for(qtbot, study, panel, tmp_path):
    panel.hide()
    study.session.show(new_project(tmp_path / "other.annot", author="Ana"))
    panel.resize(700, 500)
    panel.show()
    assert words(panel) == [] and panel._empty.isVisible()


def test_another_project_is_listed_without_the_filters_of_the_one_before(study, panel, pick, tmp_path):
    pick(panel._code, "Feedback")
    pick(panel._document, "Group B")
    path = study.project.path
    study.session.show(new_project(tmp_path / "other.annot", author="Ana"))
    study.session.open(path)
    assert words(panel) == ALL


def test_the_code_at_hand_is_listed(study, panel):
    panel.set_code(study.code("Feedback"))
    assert words(panel) == [ALL[1], ALL[2], ALL[4]]
    panel.set_code(None)
    assert words(panel) == ALL


# many, long, none


def test_many_passages_are_read_as_they_are_scrolled_to(qtbot, crowded, panel, pick):
    assert panel._model.rowCount() == 100
    assert panel._count.text() == "more than 100 passages"
    pick(panel._code, "Time alone")
    assert (panel._model.rowCount(), panel._count.text()) == (100, "301 passages")
    pick(panel._role, "no role")
    assert panel._count.text() == "more than 100 passages"
    bar = panel.list.verticalScrollBar()
    for _ in range(6):
        bar.setValue(bar.maximum())
        panel.list.executeDelayedItemsLayout()
    assert not panel._model.canFetchMore(panel.list.rootIndex())
    assert panel._model.rowCount() == 300


def test_the_model_keeps_its_promises_while_it_grows(crowded, panel):
    tester = watched(panel)
    while panel._model.canFetchMore(panel.list.rootIndex()):
        panel._model.fetchMore(panel.list.rootIndex())
    assert panel._model.rowCount() == 305
    tester.deleteLater()


def test_it_is_painted_in_both_themes(study, panel):
    try:
        panel.list.setCurrentIndex(panel._model.index(1))
        light = panel.grab().toImage()
        theme().set_mode("dark")
        assert panel.grab().toImage() != light
    finally:
        theme().set_mode("light")


def test_without_a_project_it_is_empty(qtbot, study):
    study.session.show(None)
    made = PassagesPanel(study.session)
    qtbot.addWidget(made)
    made.show()
    assert words(made) == [] and not made.grab().isNull()
