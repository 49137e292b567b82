from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.conditions import Conditions
from annotator.gui.passages import looking
from annotator.gui.passages import panel as panel_file
from annotator.gui.theme import fonts
from tests.gui.passages.conftest import press, words

SHIFT = Qt.KeyboardModifier.ShiftModifier


def measured(panel):
    return len(panel.list._measured)


def overlaps(panel):
    """Rows in sight that lie over another, or leave a gap."""
    rects = [panel.list.visualRect(panel.model.index(row)) for row in panel.list.rows_seen()]
    return [one for one, other in pairwise(rects) if one.bottom() + 1 != other.top()]


def test_only_rows_in_sight_are_made(qtbot, crowded, panel):
    with qtbot.waitSignal(panel.looking.finished):
        panel.ask(Conditions())
    panel.grab()
    assert panel.model.rowCount() == 305
    assert measured(panel) < 30 and len(panel.model._made) < 60


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_every_row_is_as_high_as_its_words_once_it_is_seen(crowded, panel, zoom):
    try:
        fonts.set_zoom(zoom)
        panel.list.guess_again()
        bar = panel.list.verticalScrollBar()
        for part in (0.0, 0.3, 0.31, 0.9, 1.0, 0.5):
            bar.setValue(round(bar.maximum() * part))
            panel.grab()
            assert overlaps(panel) == []
            for row in panel.list.rows_seen():
                index, width = panel.model.index(row), panel.list.viewport().width()
                laid = panel.list.delegate._of(index, width)
                assert panel.list.visualRect(index).height() >= laid.height
    finally:
        fonts.set_zoom(1.0)


def test_the_last_row_is_reached_by_keys_and_whole(qtbot, crowded, panel):
    panel.list.setFocus()
    press(qtbot, panel, Qt.Key.Key_End)
    panel.grab()
    assert panel.list.currentIndex().row() == 304
    assert panel.list.viewport().rect().contains(panel.list.visualRect(panel.list.currentIndex()))
    press(qtbot, panel, Qt.Key.Key_PageUp)
    assert 280 < panel.list.currentIndex().row() < 304
    press(qtbot, panel, Qt.Key.Key_Home)
    assert panel.list.currentIndex().row() == 0 and panel.list.verticalOffset() == 0
    press(qtbot, panel, Qt.Key.Key_PageDown)
    assert 3 < panel.list.currentIndex().row() < 30


def test_many_are_selected_with_shift_by_keys_and_mouse(qtbot, crowded, panel):
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(10))
    for _ in range(3):
        press(qtbot, panel, Qt.Key.Key_Down, SHIFT)
    assert len(panel.list.selected()) == 4
    press(qtbot, panel, Qt.Key.Key_End, SHIFT)
    assert len(panel.list.selected()) == 295
    panel.list.scrollToTop()
    panel.grab()
    for row, held in ((1, Qt.KeyboardModifier.NoModifier), (4, SHIFT)):
        place = panel.list.visualRect(panel.model.index(row)).center()
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, held, place)
    assert len(panel.list.selected()) == 4
    qtbot.mouseClick(
        panel.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier,
        panel.list.visualRect(panel.model.index(2)).center(),
    )  # fmt: skip
    assert len(panel.list.selected()) == 3


def test_below_the_last_row_there_is_none(panel):
    panel.resize(900, 900)
    assert not panel.list.indexAt(QPoint(5, panel.list.viewport().height() - 2)).isValid()
    assert panel.list.indexAt(QPoint(5, 2)).row() == 0


def test_letters_do_not_search(qtbot, panel):
    panel.list.setCurrentIndex(panel.model.index(0))
    press(qtbot, panel, Qt.Key.Key_H)
    assert panel.list.currentIndex().row() == 0


def test_what_is_not_found_at_once_follows(qtbot, crowded, panel, monkeypatch):
    monkeypatch.setattr(looking, "_AT_ONCE", 1)
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal, panel)
    with qtbot.waitSignal(panel.looking.finished):
        panel.ask(Conditions())
        assert panel.model.rowCount() == 1
        panel.ask(Conditions(text="twice"))
        assert (panel.model.rowCount(), panel.bar.count.text()) == (1, "more than 1 of 305 passages")
    assert panel.bar.count.text().startswith("1 of 305 passages")
    panel.ask(Conditions())
    panel.ask(Conditions(text="e"))
    crowded.apply("Feedback", "listen")  # while it is still looking
    assert words(panel) == [one for one in words(panel) if "e" in one.lower()]
    assert panel.looking.is_done
    tester.deleteLater()


def test_a_passage_far_down_is_gone_to_though_it_was_not_found_yet(crowded, panel, monkeypatch):
    monkeypatch.setattr(looking, "_AT_ONCE", 1)
    panel.ask(Conditions())
    last = list(crowded.project.retrieval.passages())[-1]
    panel.show_passage(last.id)
    assert panel.list.currentIndex().row() == 304


def test_right_to_left_and_emoji_are_painted(qtbot, study, panel):
    study.apply("Feedback", "😀 We meet", "Group B")
    study.project.author = "אנה 😀"
    panel.resize(400, 300)
    assert not panel.grab().isNull() and overlaps(panel) == []


def test_all_is_written_though_not_all_was_found_yet(crowded, panel, monkeypatch):
    monkeypatch.setattr(looking, "_AT_ONCE", 1)
    panel.ask(Conditions())
    assert sum(len(group.hits) for group in panel.shown()) == 305 and panel.model.rowCount() == 305


def test_very_many_speakers_are_counted_when_nothing_happens_for_a_moment(qtbot, crowded, panel, monkeypatch):
    monkeypatch.setattr(panel_file, "_MANY", 10)
    panel.ask(Conditions(text="word"))
    assert panel.bar.count.text() in ("300 of 305 passages", "more than 300 of 305 passages")
    qtbot.waitUntil(lambda: panel.bar.count.text() == "300 of 305 passages · 1 speaker · 1 document")
    crowded.apply("Feedback", "word", "Long")
    assert panel.bar.count.text() == "301 of 306 passages · 1 speaker · 1 document"
