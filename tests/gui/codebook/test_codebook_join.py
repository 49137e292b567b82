from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from annotator.core.codings import Placed
from annotator.gui.codebook import joining
from annotator.gui.codebook.chooser import CodeChooser
from annotator.gui.codebook.join_dialog import JoinDialog
from annotator.gui.codebook.panel import CodebookPanel
from annotator.store.verbs import codings


def code_both(study):
    """Two passages of Trust that overlap two of Setting goals."""
    passages = list(study.project.retrieval.passages(codes=[study.ids["Setting goals"]]))[:2]
    trust, ana = study.ids["Trust"], study.ana
    placed = [Placed(one.document, one.start + 2, one.end + 2, trust, ana) for one in passages]
    study.project.do("Code", codings.apply, placed)


def test_what_joining_would_do_is_what_it_does(study):
    code_both(study)
    foreseen = joining.foresee(study.project, study.ids["Trust"], study.ids["Setting goals"])
    assert (foreseen.of_code, foreseen.of_into, foreseen.overlapping, foreseen.together) == (7, 4, 2, 9)
    panel = CodebookPanel(study.session)
    panel._changes.join(study.ids["Trust"], study.ids["Setting goals"])
    assert panel._model.row(study.ids["Setting goals"]).count == foreseen.together
    assert study.project.next_undo.label == "Join Trust into Setting goals"


def test_the_preview_says_it(qtbot, study):
    code_both(study)
    dialog = JoinDialog(study.project, study.ids["Trust"], study.ids["Setting goals"])
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Join “Trust” into “Setting goals”"
    assert dialog._says.text() == (
        "“Trust” has 7 passages, “Setting goals” has 4 passages, of all coders together.\n"
        "Those that overlap become one: together 9 passages, 2 fewer."
    )
    assert dialog._join.text() == "Join"


def test_codes_below_are_named(qtbot, study):
    dialog = JoinDialog(study.project, study.ids["Relationship"], study.ids["Matching"])
    qtbot.addWidget(dialog)
    assert dialog._says.text().endswith("Below “Matching” from now on: “Trust”, “Being seen as a person”.")
    dialog._turn.click()
    assert dialog.pair == (study.ids["Matching"], study.ids["Relationship"])
    assert dialog._says.text().endswith("None overlap: together 0 passages.")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_a_theme_joined_into_one_of_its_codes_names_only_the_others(study):
    found = joining.foresee(study.project, study.ids["Relationship"], study.ids["Trust"])
    assert found.moved == ("Being seen as a person",)


def choose(qtbot, typed):
    """Answer the dialog that opens next: type and press Enter."""

    def answer():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, CodeChooser):
            qtbot.keyClicks(dialog._field, typed)
            qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
        else:
            dialog.accept()

    QTimer.singleShot(0, answer)


def test_joining_by_keys_from_choice_to_join(qtbot, study):
    panel = CodebookPanel(study.session)
    qtbot.addWidget(panel)
    choose(qtbot, "goals")
    QTimer.singleShot(0, lambda: choose(qtbot, ""))
    panel.deeds.join(study.ids["Trust"])
    assert study.ids["Trust"] not in study.project.read.codebook()
    assert panel.current() == study.ids["Setting goals"]
    study.session.undo()
    assert study.ids["Trust"] in study.project.read.codebook()
    study.session.redo()
    assert study.ids["Trust"] not in study.project.read.codebook()


def test_moving_by_keys(qtbot, study):
    panel = CodebookPanel(study.session)
    qtbot.addWidget(panel)
    choose(qtbot, "match")
    panel.deeds.move([study.ids["Trust"]])
    assert study.project.read.codebook()[study.ids["Trust"]].parent == study.ids["Matching"]


def test_moving_to_the_top(qtbot, study):
    panel = CodebookPanel(study.session)
    qtbot.addWidget(panel)
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget()._top.click())
    panel.deeds.move([study.ids["Trust"]])
    assert study.project.read.codebook()[study.ids["Trust"]].parent is None


def test_the_choice_leaves_out_what_cannot_be_chosen(qtbot, study):
    family = study.project.read.codebook().family(study.ids["Guidance"])
    chooser = CodeChooser(study.session, "Move", "Move", without=family)
    qtbot.addWidget(chooser)
    assert chooser._hits.total == 4
    chooser._field.setText("goals")
    assert not chooser._primary.isEnabled()
