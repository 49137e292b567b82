import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.codings import Placed
from annotator.core.conditions import Conditions
from annotator.gui.passages.panel import PassagesPanel
from annotator.gui.theme.tokens import theme
from annotator.project import new_project
from annotator.store.verbs import codes, codings
from tests.gui.passages.conftest import labels, press, words

ALL = [
    "She explains the steps twice", "honest feedback", "feedback that I can use", "one on one", "Honest feedback",
]  # fmt: skip


def watched(panel):
    return QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)


def current(panel):
    return panel.list.currentIndex().data()


# what is listed


def test_all_passages_are_listed_in_reading_order(panel):
    assert words(panel) == ALL
    assert panel.bar.count.text() == "5 passages · 4 speakers · 2 documents" and not panel._empty.isVisible()


def test_a_theme_with_codes_below_says_how_many_passages_it_is_as_a_whole(study, panel):
    guidance = study.code("Guidance")
    one = next(
        one for one in study.project.retrieval.passages() if one.code in study.project.read.codebook().family(guidance)
    )
    study.session.do("Code as the theme itself", codings.apply, [
        Placed(one.document, one.start + 4, one.end + 2, guidance, one.coder)
    ])  # fmt: skip
    panel.ask(Conditions(codes=(guidance,)))
    rows, family = len(words(panel)), study.project.read.codebook().family(guidance)
    wholes = len(list(study.project.retrieval.themes(family)))
    assert wholes < rows
    assert f" · {wholes} passages of “Guidance” as a whole · " in panel.bar.count.text()
    panel.ask(Conditions(codes=(study.code("Feedback"),)))
    assert "as a whole" not in panel.bar.count.text()


def test_the_model_keeps_its_promises(study, panel):
    tester = watched(panel)
    panel.ask(Conditions(codes=(study.code("Guidance"),)))
    panel.ask(Conditions())
    study.apply("Feedback", "We meet one on one")
    study.session.undo()
    study.session.show(None)
    tester.deleteLater()


def test_a_screen_reader_hears_who_where_and_what(panel):
    index = panel.model.index(1)
    assert index.data() == "honest feedback"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ben, A, turn 3: honest feedback"
    bar = panel.bar
    for control in (bar.add, bar.keep, bar.group, bar.order, bar.around, bar.export, panel.list):
        assert control.accessibleName()


def test_what_is_painted_is_what_is_listed(panel):
    panel.grab()
    width = panel.list.viewport().width()
    for row, passage in enumerate(ALL):
        assert passage in panel.list.delegate._of(panel.model.index(row), width).layout.text()


def test_what_was_said_before_and_after_is_shown_where_it_is_asked_for(qtbot, panel):
    width = panel.list.viewport().width()

    def painted():
        return panel.list.delegate._of(panel.model.index(1), width).layout.text()

    assert "Anything else?" not in painted()
    panel.bar.around.setFocus()
    qtbot.keyClick(panel.bar.around, Qt.Key.Key_Space)
    assert "Ann: She explains the steps twice" in painted() and painted().endswith("\u2028Mo: Anything else?")
    qtbot.keyClick(panel.bar.around, Qt.Key.Key_Space)
    assert "Anything else?" not in painted()


def test_the_other_codes_of_its_words_stand_beside_a_passage_of_the_code_that_is_asked_for(study, panel):
    def beside(row):
        excerpt = panel.model.excerpt(panel.model.index(row))
        return excerpt.label, excerpt.label_hue

    assert beside(0) == ("Explaining", None)
    panel.ask(Conditions(codes=(study.code("Feedback"),)))
    assert beside(0) == ("", None)
    study.apply("Time alone", "I give honest feedback")
    study.apply("Feedback", "honest feedback", coder="Ben")
    hue = study.project.read.codebook().hue(study.code("Time alone"))
    assert beside(0) == ("Time alone", hue)
    study.apply("Explaining", "honest")
    assert beside(0) == ("Time alone +1", hue)


# jumps


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_passage_leads_to_its_place(qtbot, study, panel, key):
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(3))
    with qtbot.waitSignal(panel.passage_asked) as asked:
        press(qtbot, panel, key)
    assert asked.args == [study.document("Group B"), *study.place("one on one", "Group B")]


def test_a_double_click_leads_to_its_place_once(qtbot, study, panel):
    place = panel.list.visualRect(panel.model.index(1)).center()
    asked = []
    panel.passage_asked.connect(lambda *args: asked.append(args))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [(study.document(), *study.place("honest feedback"))]


def test_where_nothing_is_current_nothing_is_asked(qtbot, study, panel):
    panel.ask(Conditions(text="zebra"))
    with qtbot.assertNotEmitted(panel.passage_asked):
        press(qtbot, panel, Qt.Key.Key_Return)


def test_a_passage_is_shown_though_a_filter_leaves_it_out(study, panel):
    passages = list(study.project.retrieval.passages())
    panel.ask(Conditions(codes=(study.code("Feedback"),)))
    panel.show_passage(passages[1].id)
    assert current(panel) == "honest feedback" and labels(panel) == ["Code Feedback"]
    panel.show_passage(passages[3].id)
    assert current(panel) == "one on one" and words(panel) == ALL and labels(panel) == []


# what changes


def test_it_follows_what_is_coded_and_uncoded(study, panel):
    study.apply("Feedback", "We meet one on one")
    assert words(panel) == [*ALL[:2], "We meet one on one", *ALL[2:]]
    assert panel.bar.count.text().startswith("6 passages")
    study.session.undo()
    assert words(panel) == ALL


def test_only_what_changed_is_looked_for_again(study, panel, monkeypatch):
    looked = []
    within = type(panel._finding()).within
    monkeypatch.setattr(type(panel._finding()), "within", lambda self, at: (looked.append(at), within(self, at))[1])
    study.apply("Feedback", "We meet one on one")
    assert looked == [study.document("Group A")]


def test_it_follows_names(study, panel):
    panel.ask(Conditions(codes=(study.code("Feedback"),)))
    study.project.do("Rename", codes.change, study.code("Feedback"), name="Honesty")
    assert labels(panel) == ["Code Honesty"]
    panel.ask(Conditions())
    assert panel.model.excerpt(panel.model.index(1)).label == "Honesty"


def test_a_code_that_is_deleted_and_comes_back_is_asked_for_all_along(study, panel):
    panel.ask(Conditions(codes=(study.code("Feedback"),)))
    study.project.do("Delete", codes.delete, study.code("Feedback"))
    assert labels(panel) == ["Code (gone)"] and words(panel) == []
    study.session.undo()
    assert labels(panel) == ["Code Feedback"] and words(panel) == [ALL[1], ALL[2], ALL[4]]


def test_the_hand_stays_where_it_is_while_things_change(study, panel):
    panel.list.setCurrentIndex(panel.model.index(3))
    study.apply("Feedback", "We meet one on one")
    assert current(panel) == "one on one"
    study.project.do("Uncode", codings.remove, panel.list.selected())
    assert current(panel) == "Honest feedback"


def test_a_long_list_stays_where_it_was_scrolled_to(crowded, panel):
    bar = panel.list.verticalScrollBar()
    panel.list.setCurrentIndex(panel.model.index(200))
    panel.grab()
    before = bar.value()
    assert before > 0
    crowded.apply("Feedback", "first", "Group A")
    assert abs(bar.value() - before) < 80 and panel.model.rowCount() == 306


def test_a_long_list_stays_where_it_is_when_a_code_is_renamed(crowded, panel):
    panel.list.setCurrentIndex(panel.model.index(200))
    panel.grab()
    before, passage = panel.list.verticalOffset(), panel.list.selected()
    crowded.project.do("Rename", codes.change, crowded.code("Feedback"), name="Honesty")
    panel.grab()
    assert (panel.list.currentIndex().row(), panel.list.selected()) == (200, passage)
    assert abs(panel.list.verticalOffset() - before) < 80


def test_while_it_is_not_seen_it_reads_nothing_and_counts(qtbot, study, panel, monkeypatch):
    panel.hide()
    monkeypatch.setattr(study.project.retrieval, "finding", None)
    with qtbot.waitSignal(panel.counted) as counted:
        study.apply("Feedback", "We meet one on one")
    assert counted.args == [6] and panel.model.rowCount() == 0
    monkeypatch.undo()
    panel.show()
    assert len(words(panel)) == 6


def test_what_was_listed_of_a_closed_project_is_never_asked_for(qtbot, study, panel, tmp_path):
    panel.hide()
    study.session.show(new_project(tmp_path / "other.annot", author="Ana"))
    panel.resize(700, 500)
    panel.show()
    assert words(panel) == [] and panel._empty.isVisible()
    assert panel._empty.text() == "No passages here. Select some words and press C."


def test_another_project_is_listed_without_the_filters_of_the_one_before(study, panel, tmp_path):
    panel.ask(Conditions(codes=(study.code("Feedback"),), documents=(study.document("Group B"),)))
    path = study.project.path
    study.session.show(new_project(tmp_path / "other.annot", author="Ana"))
    study.session.open(path)
    assert words(panel) == ALL and labels(panel) == []


# the code at hand


def test_the_code_at_hand_is_listed(study, panel):
    panel.set_code(study.code("Feedback"))
    assert words(panel) == [ALL[1], ALL[2], ALL[4]] and labels(panel) == ["Code Feedback"]
    panel.set_code(None)
    assert words(panel) == ALL


def test_the_code_at_hand_changes_nothing_where_codes_were_chosen(study, panel):
    panel.ask(Conditions(codes=(study.code("Feedback"),)))
    panel.set_code(study.code("Explaining"))
    assert labels(panel) == ["Code Feedback"]
    panel.ask(Conditions(text="the"))
    panel.set_code(study.code("Explaining"))
    assert labels(panel) == ["Code Explaining", "Words “the”"] and words(panel) == ALL[:1]


# how it looks


def test_it_is_painted_in_both_themes(study, panel):
    try:
        panel.list.setCurrentIndex(panel.model.index(1))
        panel.ask(Conditions(codes=(study.code("Feedback"),)))
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
    made.bar.add.click()
    assert words(made) == [] and not made.grab().isNull()
