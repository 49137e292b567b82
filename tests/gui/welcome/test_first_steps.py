import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from annotator import sample
from annotator.project import open_project


@pytest.fixture
def tried(window, tmp_path):
    """The window with a copy of the sample, as its coder."""
    window.project_acts.open_path(sample.copy(tmp_path / "copy"), sample.CODER)
    window.transcripts.view().setFocus()
    return window


def done(window):
    return window.assembly.first_steps.done()


def test_the_sample_calls_itself_what_the_strip_looks_for(tmp_path):
    with open_project(sample.copy(tmp_path)) as project:
        assert project.read.facts().title == sample.TITLE


def test_the_strip_stands_above_the_sample_alone(tried, path):
    assert tried.assembly.first_steps.strip.isVisible() and tried.acts["steps"].isChecked()
    tried.project_acts.open_path(path)
    assert tried.assembly.first_steps.strip.isHidden() and not tried.acts["steps"].isChecked()


def test_steps_tick_themselves_when_they_are_done(qtbot, tried):
    view = tried.transcripts.view()
    spoken = tried.assembly.first_steps.strip.spoken
    assert spoken()[0] == "Step 1: Select a sentence, press C"
    for name in ("grow", "grow", "digit1"):
        tried.acts[name].trigger()
    assert done(tried) == ["code"] and spoken()[0] == "Step 1, done: Select a sentence, press C"
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_BracketRight)
    tried.acts["show-compare"].trigger()
    assert done(tried) == ["code", "undo", "next", "compare"]
    assert all("done" in one for one in spoken())
    assert (
        tried.assembly.first_steps.strip.layout().count() == len(spoken()) + 1
    )  # with the button that closes, each once


def test_undoing_a_coding_is_no_coding(tried):
    for name in ("grow", "grow", "digit1"):
        tried.acts[name].trigger()
    tried.settings.keep("steps-done", "[]")
    tried.acts["undo"].trigger()
    assert done(tried) == ["undo"]


def test_the_switch_of_the_presets_counts_as_comparing(qtbot, tried):
    button = next(one for one in tried.topbar.presets.findChildren(QAbstractButton) if one.objectName() == "compare")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done(tried) == ["compare"]


def test_closed_it_stays_closed_until_it_is_asked_for(qtbot, tried):
    tried.acts["next"].trigger()
    close = tried.assembly.first_steps.strip.findChild(QAbstractButton)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert tried.assembly.first_steps.strip.isHidden() and not tried.acts["steps"].isChecked()
    tried.project_acts.open_path(tried.session.project.path, sample.CODER)
    assert tried.assembly.first_steps.strip.isHidden()
    tried.acts["steps"].trigger()
    assert tried.assembly.first_steps.strip.isVisible() and done(tried) == []


def test_where_another_project_is_open_the_act_opens_the_sample(tried, path, monkeypatch):
    asked = []
    monkeypatch.setattr(tried.project_acts, "open_sample", lambda: asked.append(True))
    tried.project_acts.open_path(path)
    tried.acts["steps"].trigger()
    assert asked == [True]


def test_what_is_spoiled_in_the_settings_is_as_if_not_there(tried):
    for spoiled in ("no json", "{}", "[1, 2]"):
        tried.settings.keep("steps-done", spoiled)
        assert done(tried) == []


def test_where_it_is_narrow_only_the_next_step_has_words(qtbot, tried):
    strip = tried.assembly.first_steps.strip
    strip.resize(400, strip.height())
    assert [one._is_folded for one in strip._shown] == [False, True, True, True]
    strip.resize(1000, strip.height())
    assert not any(one._is_folded for one in strip._shown)
