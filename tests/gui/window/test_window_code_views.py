"""Splitting and looking again, in the window."""

from PySide6.QtCore import Qt

from annotator.store.verbs import codes

SAID = "There is nothing to split: this code has no passages of yours."


def front(coding):
    return coding.window.centre.currentWidget()


def test_a_code_is_split_by_keys_and_undone_from_the_note(qtbot, coding):
    window, before = coding.window, coding.coded("Group B")
    window.codebook.set_current(coding.code("Feedback"))
    window.acts["split"].trigger()
    pane = front(coding)
    assert pane is window.assembly.code_views.front() and pane.hasFocus()
    qtbot.keyClick(pane, Qt.Key.Key_1)
    qtbot.keyClick(pane, Qt.Key.Key_1)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    pane._foot._on.click()
    assert front(coding) is window.transcripts
    assert window.note.words() == "Split Feedback: 2 passages went to 1 code"
    assert coding.coded("Group B") != before
    window.session.undo()
    assert coding.coded("Group B") == before


def test_nothing_is_coded_unseen(qtbot, coding):
    window, before = coding.window, coding.coded()
    coding.view.select(*coding.place("We meet one on one"))
    window.codebook.set_current(coding.code("Feedback"))
    window.acts["split"].trigger()
    assert not window.acts["digit1"].isEnabled() and not window.acts["code"].isEnabled()
    window.codebook.code_activated.emit(coding.code("Feedback"))
    assert coding.coded() == before
    qtbot.keyClick(front(coding), Qt.Key.Key_Escape)
    assert window.acts["digit1"].isEnabled()


def test_a_transcript_comes_to_the_front_and_the_sorting_waits(qtbot, coding):
    window = coding.window
    window.codebook.set_current(coding.code("Feedback"))
    window.acts["split"].trigger()
    pane = front(coding)
    qtbot.keyClick(pane, Qt.Key.Key_1)
    window.open_document(coding.document("Group B"))
    assert front(coding) is window.transcripts
    window.acts["split"].trigger()
    assert front(coding) is pane and pane.has_sorted
    window.reveal(coding.document(), 0, 5)
    assert front(coding) is window.transcripts
    pane._leave()


def test_f6_goes_through_the_view_in_front(coding):
    window = coding.window
    window.codebook.set_current(coding.code("Feedback"))
    window.acts["split"].trigger()
    assert front(coding) in window.assembly.arrangement.panes()
    window.acts["pane-2"].trigger()
    assert front(coding).hasFocus()
    front(coding)._leave()


def test_a_code_without_passages_is_not_split(coding):
    coding.window.codebook.set_current(coding.code("Guidance"))
    coding.window.acts["split"].trigger()
    assert coding.window.note.words() == SAID and coding.window.assembly.code_views.front() is None


def test_passages_are_looked_at_again_from_the_menu(qtbot, coding):
    window = coding.window
    window.acts["look-again"].trigger()
    assert window.note.words() == "No passage is older than what its code means now."
    coding.project.do("Redefine", codes.change, coding.code("Feedback"), definition="Says how one did.")
    window.acts["look-again"].trigger()
    pane = front(coding)
    assert pane is window.assembly.code_views.front()
    qtbot.keyClick(pane, Qt.Key.Key_K)
    assert pane.heading._done.text() == "1 of 3 looked at"
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert front(coding) is window.transcripts


def test_another_project_takes_the_view_away(coding, path):
    window = coding.window
    window.codebook.set_current(coding.code("Feedback"))
    window.acts["split"].trigger()
    window.session.show(None)
    assert window.assembly.code_views.front() is None and front(coding) is window.welcome
