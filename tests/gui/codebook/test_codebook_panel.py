import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from annotator.core.codings import Placed
from annotator.core.memos import About
from annotator.gui.codebook.panel import CodebookPanel
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.theme.tokens import theme
from annotator.project import new_project
from annotator.store.verbs import codes, codings, memos


def shown(qtbot, session):
    made = CodebookPanel(session)
    qtbot.addWidget(made)
    made.resize(288, 760)
    made.show()
    qtbot.waitExposed(made)
    return made


def count(panel, study, name):
    return panel._model.row(study.ids[name]).count


def test_without_a_project_it_says_how_codes_come_about(qtbot):
    panel = shown(qtbot, Session("Ana"))
    assert panel._empty.isVisible() and not panel._tree.isVisible()
    with qtbot.waitSignal(panel.import_asked):
        qtbot.mouseClick(panel._empty.findChild(QAbstractButton), Qt.MouseButton.LeftButton)


def test_the_first_code_takes_the_place_of_the_words(qtbot, session):
    panel = shown(qtbot, session)
    assert panel._empty.isVisible()
    code = session.project.do("New code", codes.create, "Trust")
    assert panel._tree.isVisible() and not panel._empty.isVisible()
    assert panel.current() == code
    session.undo()
    assert panel._empty.isVisible() and panel.current() is None


def test_counts_live(study, panel):
    assert panel._header._count.text() == "14 passages"
    assert count(panel, study, "Opening doors") == 0
    study.project.do("Code", codings.apply, [Placed(study.first, 300, 310, study.ids["Opening doors"], study.ana)])
    assert (count(panel, study, "Opening doors"), count(panel, study, "Guidance")) == (1, 8)
    assert panel._header._count.text() == "15 passages"
    study.session.undo()
    assert count(panel, study, "Opening doors") == 0


def test_overlaps_count_once_for_the_theme(study, panel):
    placed = [Placed(study.first, 700, 720, study.ids[name], study.ana) for name in ("Setting goals", "Opening doors")]
    study.project.do("Code", codings.apply, placed)
    assert count(panel, study, "Guidance") == 8


def test_passages_of_one_document_are_counted_on_demand(study, panel):
    panel.set_document(study.second)
    panel._header._here.trigger()
    assert panel._header._count.text() == "4 passages in this document"
    assert count(panel, study, "Trust") == 1
    panel.set_document(study.first)
    assert count(panel, study, "Trust") == 4
    panel.set_document(None)
    assert count(panel, study, "Trust") == 5


@pytest.mark.parametrize(
    ("measure", "counts"), [("Count passages", (5, 7)), ("Count speakers", (1, 1)), ("Count documents", (2, 2))]
)
def test_what_is_counted_is_chosen(study, panel, measure, counts):
    next(one for one in panel._header._more.menu().actions() if one.text() == measure).trigger()
    assert (count(panel, study, "Trust"), count(panel, study, "Relationship")) == counts


def test_the_card_says_how_far_the_code_reaches(study, panel):
    panel.set_current(study.ids["Trust"])
    assert panel._card._reach.text() == "5 passages · 1 speaker · 2 documents"
    study.project.do("Code", codings.apply, [Placed(study.first, 900, 910, study.ids["Trust"], study.ana)])
    assert panel._card._reach.text() == "6 passages · 1 speaker · 2 documents"
    panel.set_current(study.ids["Matching"])
    assert panel._card._reach.text() == "0 passages"


def test_a_new_definition_marks_the_passages_before_it(study, panel):
    def waiting():
        return panel._model.row(study.ids["Trust"]).waiting

    study.project.do("Redefine", codes.change, study.ids["Trust"], definition="Relies on it.")
    assert waiting() == 5
    spoken = panel._model.index_of(study.ids["Trust"]).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "5 passages to look at again" in spoken
    study.project.do("Code", codings.apply, [Placed(study.first, 900, 910, study.ids["Trust"], study.ana)])
    assert waiting() == 5
    passage = next(study.project.retrieval.passages(codes=[study.ids["Trust"]]))
    study.project.do("Look", codings.look, [passage.id])
    assert waiting() == 4
    study.session.undo()
    assert waiting() == 5
    assert not panel.grab().isNull()
    for _ in range(2):
        study.session.undo()
    assert waiting() == 0


def test_marks_of_another_project_are_its_own(study, panel, tmp_path):
    study.project.do("Redefine", codes.change, study.ids["Trust"], definition="Relies on it.")
    path = study.project.path
    other = new_project(tmp_path / "other.annot", author="Ana")
    other.do("New code", codes.create, "Only one")
    study.session.show(other)
    assert panel._model.row(panel.current()).waiting == 0
    study.session.open(path)
    assert panel._model.row(study.ids["Trust"]).waiting == 5


def test_three_hundred_codes_are_a_tree_like_any_other(qtbot, study, panel):
    def fill(action):
        for at in range(20):
            above = codes.create(action, f"Theme {at} 🌱")
            for number in range(15):
                codes.create(action, f"كود {at}.{number}", above)

    study.project.do("Bring a codebook", fill)
    assert len(panel._model.codes()) == 328
    panel._filter.setText("7.14")
    assert len(panel._model.codes()) == 4  # 7.14 and 17.14, below their themes
    panel._filter.clear()
    assert not panel.grab().isNull()


def test_the_card_follows_the_hand(qtbot, study, panel):
    with qtbot.waitSignal(panel.current_changed) as said:
        panel.set_current(study.ids["Trust"])
    assert said.args == [study.ids["Trust"]]
    assert panel._card._name.text() == "Trust" and panel._card._none.isVisible()
    panel.set_lit([study.ids["Being seen as a person"], study.ids["Trust"]])
    assert panel._card._definition.text() == "Asks after me, not only after my work."
    panel.set_lit([])
    assert panel._card._name.text() == "Being seen as a person"


def test_the_card_counts_memos_and_exemplars(study, panel):
    panel.set_current(study.ids["Trust"])
    study.project.do("Memo", memos.add, "Think.", [About("code", study.ids["Trust"])])
    passage = next(study.project.retrieval.passages(codes=[study.ids["Trust"]]))
    study.project.do("Exemplar", codings.describe, passage.id, exemplar=True)
    assert panel._card._memos._title.text() == "1 memo"
    assert panel._card._exemplars._words.text() == "1 exemplar"


def test_the_card_follows_a_redefinition(study, panel):
    panel.set_current(study.ids["Trust"])
    study.project.do("Redefine", codes.change, study.ids["Trust"], inclusion="promises kept")
    assert panel._card._include._words.text() == "promises kept" and panel._card._include.isVisible()


def test_the_filter_leaves_for_the_tree_and_is_emptied_by_escape(qtbot, study, panel):
    qtbot.keyClicks(panel._filter, "trust")
    qtbot.keyClick(panel._filter, Qt.Key.Key_Down)
    assert panel._tree.hasFocus()
    qtbot.keyClick(panel._filter, Qt.Key.Key_Escape)
    assert panel._filter.text() == "" and panel._model.rowCount() == 3


def test_a_filter_that_nothing_fits_says_so(study, panel):
    panel._filter.setText("zz")
    assert panel._nothing.isVisible()
    panel._filter.setText("trust")
    assert not panel._nothing.isVisible()


def test_a_code_that_is_asked_for_is_shown_in_spite_of_the_filter(study, panel):
    panel._filter.setText("goals")
    panel.set_current(study.ids["Trust"])
    assert panel._filter.text() == "" and panel.current() == study.ids["Trust"]


def test_all_themes_open_and_close(study, panel):
    guidance = panel._model.index_of(study.ids["Guidance"])
    panel._header.collapse_asked.emit()
    assert not panel._tree.isExpanded(guidance)
    panel._header.expand_asked.emit()
    assert panel._tree.isExpanded(guidance)


def test_another_project_takes_its_place(study, panel, tmp_path):
    other = new_project(tmp_path / "other.annot", author="Ana")
    other.do("New code", codes.create, "Only one")
    study.session.show(other)
    assert panel._model.rowCount() == 1 and panel._card._name.text() == "Only one"


def test_what_fails_leaves_the_tree_as_it_was(study, panel):
    panel._changes.move(study.ids["Relationship"], study.ids["Trust"])
    panel._changes.rename(study.ids["Trust"], "Being seen as a person")
    assert panel._model.row(study.ids["Trust"]).name == "Trust"
    assert len(study.session.told) == 1


def test_every_control_has_a_name_and_can_be_reached(study, panel):
    for control in panel.findChildren(QAbstractButton):
        if control.isVisible() and not isinstance(control.parent(), QLineEdit):
            assert control.accessibleName() or control.text()
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert min(control.width(), control.height()) >= 24
    assert panel._filter.accessibleName() and panel._tree.accessibleName()


def test_text_follows_the_zoom_and_the_theme(qapp, study, panel):
    label = panel._card._name
    before = label.fontMetrics().height(), panel._tree.sizeHintForRow(0), panel._header.sizeHint().height()
    try:
        fonts.set_zoom(2)
        apply_fonts_and_colours(qapp)
        after = label.fontMetrics().height(), panel._tree.sizeHintForRow(0), panel._header.sizeHint().height()
        assert after[0] >= 1.9 * before[0] and after[1:] == (2 * before[1], 2 * before[2])
    finally:
        fonts.set_zoom(1)
        apply_fonts_and_colours(qapp)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_is_painted_in_both_themes(study, panel, mode):
    try:
        theme().set_mode(mode)
        panel.set_lit([study.ids["Trust"], study.ids["Setting goals"]])
        assert not panel.grab().isNull()
    finally:
        theme().set_mode("light")
