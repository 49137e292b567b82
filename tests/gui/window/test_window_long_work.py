"""Work that takes long in the window: it answers meanwhile, Cancel leaves nothing, closing is safe."""

import sqlite3
import threading
from contextlib import closing
from functools import partial

import pytest
from PySide6.QtWidgets import QDialog

from annotator import audit_trail, memo_writing, quoting, sample
from annotator.gui.printing import output
from annotator.gui.window import opening
from annotator.gui.work import job, works
from annotator.store import opening as files


class Gate:
    """Stands before something: it waits until it may go on."""

    def __init__(self, act):
        self.act, self.has_begun, self.may_go_on = act, threading.Event(), threading.Event()

    def __call__(self, *args, **kwargs):
        self.has_begun.set()
        assert self.may_go_on.wait(10)
        return self.act(*args, **kwargs)


@pytest.fixture
def gate(monkeypatch):
    """Puts a gate before a function; nobody waits for what is begun."""
    gates = []

    def made(module, name):
        gates.append(Gate(getattr(module, name)))
        monkeypatch.setattr(module, name, gates[-1])
        monkeypatch.setattr(works, "AT_ONCE", 0)
        return gates[-1]

    yield made
    for one in gates:
        one.may_go_on.set()


def idle(window):
    return window.works.current is None and not window.works.findChildren(job.Job)


# opening


def test_a_project_is_opened_while_the_one_before_can_be_coded(qtbot, coding, gate, tmp_path):
    slow, window = gate(opening, "open_project"), coding.window
    window.project_acts.open_path(sample.copy(tmp_path / "copy"), sample.CODER)
    assert slow.has_begun.wait(10)
    qtbot.waitUntil(window.statusbar.work.isVisible)
    assert window.statusbar.work._name.text() == f"Open {sample.copy(tmp_path / 'other').name}"
    coding.apply("Feedback", "We meet one on one")
    assert ("We meet one on one", "Feedback") in coding.coded()
    slow.may_go_on.set()
    qtbot.waitUntil(lambda: window.session.project.path.parent == tmp_path / "copy")
    assert window.settings.recent[0] == window.session.project.path


def test_opening_that_is_given_up_changes_nothing(qtbot, coding, gate, tmp_path):
    slow, window = gate(opening, "open_project"), coding.window
    before, recent = window.session.project, window.settings.recent
    window.project_acts.open_path(sample.copy(tmp_path / "copy"), sample.CODER)
    assert slow.has_begun.wait(10)
    window.acts["cancel"].trigger()
    assert window.works.current is None
    slow.may_go_on.set()
    qtbot.waitUntil(partial(idle, window))
    assert window.session.project is before and coding.coded() and window.settings.recent == recent


def test_the_last_that_was_asked_for_is_opened(qtbot, window, gate, path, tmp_path):
    slow = gate(opening, "open_project")
    window.project_acts.open_path(sample.copy(tmp_path / "copy"), sample.CODER)
    window.project_acts.open_path(path)
    slow.may_go_on.set()
    qtbot.waitUntil(partial(idle, window))
    qtbot.waitUntil(lambda: window.session.project is not None)
    assert window.session.project.path == path


def test_no_project_is_exchanged_below_a_dialog(qtbot, coding, gate, tmp_path):
    slow, window = gate(opening, "open_project"), coding.window
    before = window.session.project
    window.project_acts.open_path(sample.copy(tmp_path / "copy"), sample.CODER)
    dialog = QDialog(window)
    dialog.open()
    slow.may_go_on.set()
    qtbot.waitUntil(partial(idle, window))
    assert window.session.project is before and coding.coded()
    dialog.close()
    dialog.deleteLater()
    qtbot.waitUntil(lambda: window.session.project is not before)
    assert window.session.project.path.parent == tmp_path / "copy"


def test_a_project_that_another_program_keeps_to_itself_is_said_to_be_busy(qtbot, coding, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "WAITING", 0.01)
    path, before = sample.copy(tmp_path / "copy"), coding.window.session.project
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        coding.window.project_acts.open_path(path)
    assert coding.window.note.words() == f"“{path.name}” is busy: another program is writing to it. Try again."
    assert coding.window.session.project is before


def test_a_window_that_ends_while_it_opens_leaves_no_open_file(window, gate, path):
    slow = gate(opening, "open_project")
    window.project_acts.open_path(path)
    assert slow.has_begun.wait(10)
    slow.may_go_on.set()
    window.works.finish()
    assert window.session.project is None and window.works.current is None


# what goes out


@pytest.mark.parametrize(
    ("module", "act", "name"),
    [
        (quoting, "export-passages", "found.docx"),
        (quoting, "export-passages", "found.xlsx"),
        (quoting, "export-passages", "found.csv"),
        (audit_trail, "export-history", "trail.docx"),
        (audit_trail, "export-history", "trail.xlsx"),
        (audit_trail, "export-history", "trail.csv"),
        (memo_writing, "export-memos", "memos.docx"),
        (output, "codebook-pdf", "Codebook.pdf"),
    ],
)
@pytest.mark.parametrize("is_given_up", [True, False])
def test_a_file_is_whole_or_was_given_up(qtbot, coding, choose, gate, tmp_path, module, act, name, is_given_up):
    window = coding.window
    slow = gate(module, "write_pdf" if module is output else "write")
    old = tmp_path / name
    old.write_bytes(b"what was there")
    before = set(tmp_path.iterdir())
    choose(old)
    window.acts[act].trigger()
    assert slow.has_begun.wait(10)
    if is_given_up:
        window.acts["cancel"].trigger()
    slow.may_go_on.set()
    qtbot.waitUntil(partial(idle, window), timeout=20_000)
    assert set(tmp_path.iterdir()) == before
    assert (old.read_bytes() == b"what was there") is is_given_up
    assert window.note.words() == ("" if is_given_up else f"Wrote “{name}”.")


def test_a_project_that_is_locked_is_said_in_one_sentence(coding, choose, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "WAITING", 0.01)
    choose(tmp_path / "found.csv")
    with closing(sqlite3.connect(coding.project.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        monkeypatch.setattr(coding.window.project_acts, "_ask_again", lambda words: asked.append(words))
        asked = []
        coding.window.project_acts.write_as("Export", "found.csv", {"Table (*.csv)": ".csv"}, quoting.write)
    assert asked == ["The project is busy: another program is writing to it. Nothing was changed. Try again."]
    assert not (tmp_path / "found.csv").exists()


def test_what_is_written_is_written_to_its_end_when_the_window_closes(coding, choose, gate, tmp_path):
    slow = gate(quoting, "write")
    choose(tmp_path / "found.csv")
    coding.window.acts["export-passages"].trigger()
    assert slow.has_begun.wait(10)
    slow.may_go_on.set()
    coding.window.works.finish()
    assert (tmp_path / "found.csv").exists()
