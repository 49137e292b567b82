"""Two views of a transcript in one window: one below the other, kept in step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton

from annotator.gui.transcript.sieve import Sieve
from annotator.store.verbs import documents

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def press(qtbot, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, held)


@pytest.fixture
def halved(qtbot, coding):
    """The study with the transcript in two parts, the lower with the keys."""
    coding.view.select(*coding.place("in private"))
    QApplication.processEvents()  # opening gives the keys to the transcript once it is shown
    qtbot.waitUntil(coding.view.hasFocus)
    qtbot.keyClick(coding.view, Qt.Key.Key_2, CTRL_ALT)
    qtbot.waitUntil(lambda: len(coding.window.transcripts.views_here()) == 2)
    coding.lower = next(one for one in coding.window.transcripts.views_here() if one is not coding.view)
    qtbot.waitUntil(coding.lower.hasFocus)
    yield coding
    coding.window.assembly.halves.close()


def test_the_second_part_begins_at_the_same_place_and_has_the_keys(halved):
    assert halved.lower.hasFocus() and halved.lower.window() is halved.window
    assert halved.lower.selected() == halved.place("in private")
    assert halved.lower.mapToGlobal(halved.lower.rect().topLeft()).y() > halved.view.mapToGlobal(
        halved.view.rect().bottomLeft()
    ).y()  # fmt: skip
    assert halved.window.acts["halves"].isChecked()
    assert halved.window.transcripts.view() is halved.lower


def test_what_is_coded_in_one_part_is_seen_in_both(qtbot, halved):
    press(qtbot, Qt.Key.Key_C)
    qtbot.keyClicks(QApplication.focusWidget(), "Explaining")
    press(qtbot, Qt.Key.Key_Return)
    assert ("in private", "Explaining") in halved.coded()
    start, end = halved.place("in private")
    for view in (halved.view, halved.lower):
        assert [one.passage.start for one in view.scene.index.touching(start, end)] == [start]


def test_keys_go_from_part_to_part_and_acts_follow(qtbot, halved):
    met = []
    for _ in range(4):
        press(qtbot, Qt.Key.Key_F6)
        met.append(QApplication.focusWidget())
    assert {halved.view, halved.lower} <= set(met)
    halved.view.setFocus()
    assert halved.window.transcripts.view() is halved.view
    halved.lower.setFocus()
    assert halved.window.transcripts.view() is halved.lower


def test_the_lower_part_stays_while_the_tab_above_shows_another(qtbot, halved):
    halved.window.open_document(halved.document("Group B"))
    qtbot.waitUntil(halved.window.transcripts.view().hasFocus)
    assert halved.window.transcripts.document() == halved.document("Group B")
    halved.lower.setFocus()
    assert halved.window.transcripts.document() == halved.document("Group A")
    halved.lower.select(*halved.place("I listen"))
    halved.window.coding.apply(halved.code("Time alone"))
    assert ("I listen", "Time alone") in halved.coded("Group A")


def test_its_key_and_its_button_close_it_and_the_keys_go_back(qtbot, halved):
    press(qtbot, Qt.Key.Key_2, CTRL_ALT)
    assert halved.window.transcripts.views_here() == [halved.view]
    assert halved.view.hasFocus() and not halved.window.acts["halves"].isChecked()
    halved.window.acts["halves"].trigger()
    cross = next(
        one for one in halved.window.transcripts.findChildren(QToolButton)
        if one.accessibleName() == "Close the second view" and one.isVisible()
    )  # fmt: skip
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert halved.window.transcripts.views_here() == [halved.view]


def test_a_transcript_that_is_deleted_and_another_project_take_it_away(halved, path):
    halved.project.do("Delete", documents.delete, halved.document())
    assert halved.lower not in halved.window.transcripts.views_here()
    assert not halved.window.acts["halves"].isChecked()
    halved.window.acts["halves"].trigger()
    halved.window.project_acts.open_path(path)
    assert len(halved.window.transcripts.views_here()) == 1


def test_what_is_filtered_is_filtered_in_both(halved):
    halved.apply("Explaining", "in private")
    halved.window.transcripts.set_sieve(Sieve(codes=frozenset({halved.code("Feedback")})))
    for view in (halved.view, halved.lower):
        assert view.scene.index.touching(*halved.place("in private")) == []
    halved.window.transcripts.set_sieve(Sieve())


def test_a_code_is_dropped_on_the_transcript_below_though_another_has_the_keys(qtbot, halved):
    """Dragging begins in the codebook, while acts are about the transcript above."""
    halved.window.open_document(halved.document("Group B"))
    qtbot.waitUntil(halved.window.transcripts.view().hasFocus)
    halved.lower.code_dropped.emit(halved.code("Time alone"), *halved.place("I listen"))
    assert ("I listen", "Time alone") in halved.coded("Group A")
    assert len(halved.coded("Group B")) == 3
