"""Reading: how far one has come, and where one goes on."""

import pytest
from PySide6.QtCore import Qt

from annotator.core.transcript import Transcript, Turn
from annotator.store.verbs import documents, readings

SHIFT = Qt.KeyboardModifier.ShiftModifier


def go_to(coding, quote):
    start = coding.place(quote)[0]
    coding.view.select(start, start)


def read(coding):
    """The passes: who, which, up to which words, finished or not."""
    names = {one.id: one.name for one in coding.project.read.coders()}
    text = coding.project.read.text(coding.document())
    found = coding.project.read.readings()
    return [(names[one.coder], one.number, text[: one.place][-11:], one.finished) for one in found]


def mark(coding):
    return coding.view._gutter.read_to


def part(coding):
    return coding.window.statusbar._part.text()


def test_a_key_says_how_far_one_has_read(qtbot, coding):
    assert mark(coding) == 0
    assert part(coding) == "40\N{NO-BREAK SPACE}% of turns coded"
    go_to(coding, "every week")
    qtbot.keyClick(coding.view, Qt.Key.Key_T)
    assert read(coding) == [("Ana", 1, "in private.", False)]
    assert mark(coding) == coding.place("in private.")[1]
    assert part(coding) == "60\N{NO-BREAK SPACE}% read · 40\N{NO-BREAK SPACE}% of turns coded"
    assert coding.project.next_undo.label == "Read Group A to turn 3"
    coding.session.undo()
    assert mark(coding) == 0


def test_each_coder_has_a_mark_of_their_own(qtbot, coding):
    go_to(coding, "every week")
    coding.window.acts["read-to"].trigger()
    coding.session.set_coder("Ben 😀")
    assert mark(coding) == 0
    go_to(coding, "makes a good mentor")
    coding.window.acts["read-to"].trigger()
    assert [one[0] for one in read(coding)] == ["Ana", "Ben 😀"]
    coding.session.set_coder("Ana")
    assert mark(coding) == coding.place("in private.")[1]


def test_a_transcript_opens_where_one_stopped(qtbot, coding, path):
    go_to(coding, "every week")
    coding.window.acts["read-to"].trigger()
    coding.window.project_acts.open_path(path)
    view = coding.window.transcripts.view()
    assert view.caret_place() == coding.project.read.turns(coding.document())[3].body
    assert coding.window.statusbar.said() == "Reading goes on at turn 4."
    assert coding.window.note.words() == ""  # nothing lies over the text
    view.select(0, 0)
    qtbot.keyClick(view, Qt.Key.Key_T, SHIFT)
    assert view.caret_place() == coding.project.read.turns(coding.document())[3].body


def test_a_place_that_was_asked_for_wins(coding, path):
    go_to(coding, "every week")
    coding.window.acts["read-to"].trigger()
    coding.window.transcripts._close(0)
    coding.window.reveal(coding.document(), *coding.place("She explains"))
    assert coding.window.transcripts.view().selected() == coding.place("She explains")


def test_at_the_end_finishing_is_offered_and_a_second_pass_begins_at_the_beginning(qtbot, coding):
    go_to(coding, "I listen first")
    coding.window.acts["read-to"].trigger()
    note = coding.window.note
    assert (note.words(), note._act.text()) == ("Read to the end.", "Finish this pass")
    qtbot.mouseClick(note._act, Qt.MouseButton.LeftButton)
    assert [one[3] for one in read(coding)] == [True]
    assert part(coding).startswith("100\N{NO-BREAK SPACE}% read")
    coding.window.acts["new-pass"].trigger()
    assert mark(coding) == 0
    go_to(coding, "makes a good mentor")
    coding.window.acts["read-to"].trigger()
    assert [one[1:] for one in read(coding)] == [
        (1, "sten first.", True), (2, "ood mentor?", False),
    ]  # fmt: skip


def test_a_finished_pass_can_be_taken_up_again(coding):
    coding.window.acts["finish-pass"].trigger()
    coding.window.acts["finish-pass"].trigger()
    assert [one[3] for one in read(coding)] == [False]


def test_no_second_pass_before_the_first(coding):
    coding.window.acts["new-pass"].trigger()
    assert read(coding) == []
    assert "first pass has not begun" in coding.window.note.words()


@pytest.mark.parametrize("text", ["", "\n\n", "שלום עולם 😀\nعلى ما يرام"])
def test_odd_transcripts_are_read_too(qtbot, coding, text):
    turns = (Turn(0, 0, len(text), "A"),) if text.strip() else ()
    made = coding.project.do("Import", documents.add, Transcript("Odd", text, turns), "odd.txt")
    coding.window.open_document(made)
    for name in ("resume", "read-to", "resume", "finish-pass"):
        coding.window.acts[name].trigger()
    assert coding.project.check().problems == []


def test_the_mark_is_painted_up_to_where_one_has_read(coding, seen):
    document, ana = coding.document(), coding.project.coder("Ana").id
    before = coding.view._gutter.grab().toImage()
    coding.project.do("Read", readings.read_to, document, ana, coding.place("in private.")[1])
    after = coding.view._gutter.grab().toImage()
    assert before != after
    foot = coding.view.scene.heights_at(coding.place("in private.")[1])[1]
    changed = [y for y in range(after.height()) if any(before.pixel(x, y) != after.pixel(x, y) for x in range(60))]
    ratio = after.devicePixelRatio()
    assert changed[0] == 0
    assert abs(changed[-1] - foot * ratio) <= 2 * ratio


def test_somebody_without_a_name_in_the_project_reads_too(coding):
    coding.session.set_coder("Cleo")
    coding.window.acts["read-to"].trigger()
    assert read(coding)[0][0] == "Cleo"
    assert [one.name for one in coding.project.read.coders()] == ["Ana", "Cleo"]
