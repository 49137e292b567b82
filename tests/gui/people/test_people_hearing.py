"""Who speaks in a passage, said by hand from the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton

from annotator.gui.people.hearing import HearingDialog


@pytest.fixture
def opened(qtbot, study):
    """Opens the dialog about the first passage; gives it with the passage."""

    def made():
        passage = next(iter(study.project.retrieval.passages()))
        place = passage.start, passage.end
        dialog = HearingDialog(study.session, study.project, passage.document, place)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog, passage

    return made


def ticked(dialog):
    return {box.accessibleName() for box in dialog.findChildren(QCheckBox) if box.isChecked()}


def press(qtbot, dialog, words):
    (button,) = [one for one in dialog.findChildren(QPushButton) if one.text() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def voices(study, passage):
    return set(study.project.retrieval.voices(passage.document, passage.start, passage.end))


def test_it_shows_who_is_heard_and_stores_what_is_ticked(qtbot, study, opened):
    dialog, passage = opened()
    before, by_rule = voices(study, passage), ticked(dialog)
    assert len(by_rule) == len(before) > 0
    other = next(box for box in dialog.findChildren(QCheckBox) if not box.isChecked())
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Space)
    press(qtbot, dialog, "Say so")
    assert len(voices(study, passage)) == len(before) + 1
    assert ticked(opened()[0]) == by_rule | {other.accessibleName()}
    press(qtbot, opened()[0], "Leave it to the rule")
    assert voices(study, passage) == before
    study.session.undo()
    study.session.undo()
    assert voices(study, passage) == before


def test_panes_that_show_speakers_hear_of_it(qtbot, study, opened):
    dialog, _ = opened()
    with qtbot.waitSignal(study.session.changed) as heard:
        press(qtbot, dialog, "Say so")
    assert {"hearing", "speaker"} <= heard.args[0]
