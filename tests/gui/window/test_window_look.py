"""What a picky eye would see at once."""

from __future__ import annotations

from PySide6.QtCore import Qt


def test_the_first_tab_stays_in_sight_when_a_second_opens(qtbot, coding):
    tabs = coding.window.transcripts._tabs
    for document in coding.project.read.documents():
        coding.window.open_document(document.id)
    assert tabs.count() > 1
    qtbot.waitUntil(lambda: tabs.tabRect(0).left() >= 0)


def test_words_typed_at_the_top_are_looked_for_everywhere(qtbot, coding):
    window = coding.window
    field = window.topbar._search
    field.setFocus()
    assert field.isEnabled()
    qtbot.keyClicks(field, "the")
    assert field.text() == "the"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert window.assembly.searching.panel.field.line.text() == "the"
    assert window.bottom.current() is window.assembly.searching.panel
    assert field.text() == ""


def test_the_line_at_the_foot_has_the_whole_width(coding):
    line = coding.window.statusbar
    foot = coding.window.statusBar()
    assert line.geometry() == foot.rect()
