"""The perspectives in the window: the ways there and back, a window of its own, and what is written."""

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.gui.perspectives.quotes import PROPOSED


@pytest.fixture
def opened(coding):
    coding.window.codebook.select(coding.code("Feedback")) if hasattr(coding.window.codebook, "select") else None
    coding.window.acts["side-by-side"].trigger()
    return coding.window.perspectives.panel


def test_the_keys_lead_there_and_back(qtbot, coding, opened):
    window = coding.window
    opened.show_theme(coding.code("Feedback"))
    assert window.bottom.current() is window.perspectives
    column = opened.columns.shown[0]
    column.take_keys()
    qtbot.keyClick(column.list, Qt.Key.Key_Return)
    assert coding.view.selected() == coding.place("honest feedback")


def test_themes_are_stepped_through_from_the_menu(coding, opened):
    before = opened.bar.theme.currentIndex()
    coding.window.acts["next-theme"].trigger()
    assert opened.bar.theme.currentIndex() == before + 1
    coding.window.acts["previous-theme"].trigger()
    assert opened.bar.theme.currentIndex() == before


def test_it_stands_in_a_window_of_its_own(coding, opened):
    window = coding.window
    window.assembly.apart_acts.take_out_pane()
    assert opened.window() is not window
    coding.window.acts["summary-grid"].trigger()
    assert opened.summaries.isVisible()
    window.assembly.apart_acts.bring_back_panes()
    assert opened.window() is window


def test_quotes_are_chosen_beside_the_window_and_written(coding, opened, monkeypatch, tmp_path):
    window, target = coding.window, tmp_path / "quotes.docx"
    window.acts["quote-matrix"].trigger()
    opened.quotes.kind.setCurrentIndex(opened.quotes.kind.findData(PROPOSED))
    opened.quotes.refresh()
    assert "honest feedback" in opened.quotes.model.index(2, 1).data()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.acts["export-quotes"].trigger()
    rows = [[cell.text for cell in row.cells] for row in docx.Document(str(target)).tables[0].rows]
    assert rows[0] == ["Theme", "Mentor", "Mentee"] and "honest feedback" in rows[3][1]
    window.acts["export-summaries"].trigger()
    assert docx.Document(str(target)).tables[0].rows[0].cells[1].text == "Mentor"


def test_another_project_is_not_asked_of_the_one_before(coding, opened):
    coding.window.session.show(None)
    assert opened.scene is None and not opened.columns.shown
