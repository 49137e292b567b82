"""Coding, resizing, recoding, uncoding, undo and redo in any order, against a plain model of what must be there."""

import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.project import new_project
from annotator.store.verbs import codes
from tests.gui.interviews import write

TALK = """Zoë: 😀😀 I say “yes” 👩‍🏫 and no. e\u0301tude, naïve.
עמר: היא קראה את מה ששלחתי 😀, what came of it, ומה לא.
عمر: مرحبا بكم في المجموعة. هل هذا صحيح؟ نعم.
Zoë: \U0001f1f8\U0001f1ea and 𝔘𝔫𝔦 all the way.
"""
CODES = ("Trust", "ثقة", "😀")
places = st.tuples(st.integers(0, 1000), st.integers(1, 60))
steps = st.one_of(
    st.tuples(st.just("code"), places, st.integers(1, 3)),
    st.tuples(st.just("resize"), st.integers(0, 99), st.integers(-9, 9), st.booleans(), st.booleans()),
    st.tuples(st.just("recode"), st.integers(0, 99), st.integers(0, 2)),
    st.tuples(st.just("uncode"), st.integers(0, 99)),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


class Model:
    """Which code has which ranges: those of one code that overlap are one. Keeps every state, for undo."""

    def __init__(self):
        self.states, self.at = [frozenset()], 0

    @property
    def now(self):
        return self.states[self.at]

    def become(self, ranges):
        """Take another state, joined, as one step; the same again is none."""
        joined = frozenset(_joined(ranges))
        if joined != self.now:
            self.states[self.at + 1 :] = [joined]
            self.at += 1

    def move(self, by):
        self.at = min(max(0, self.at + by), len(self.states) - 1)


def _joined(ranges):
    for name in {name for name, *_ in ranges}:
        found = []
        for start, end in sorted((start, end) for one, start, end in ranges if one == name):
            if found and start < found[-1][1]:
                found[-1] = found[-1][0], max(end, found[-1][1])
            else:
                found.append((start, end))
        yield from ((name, *one) for one in found)


@pytest.fixture(scope="module")
def blank(tmp_path_factory):
    """A project with the talk and three codes, nothing coded."""
    folder = tmp_path_factory.mktemp("model")
    with new_project(folder / "model.annot", author="Ana") as project:
        project.import_file(write(folder / "talk.txt", TALK))
        for name in CODES:
            project.do(f"New {name}", codes.create, name)
    return folder / "model.annot"


class Desk:
    """The window and the model side by side."""

    def __init__(self, window):
        self.window, self.view, self.model = window, window.transcripts.view(), Model()
        self.project = window.session.project
        self.book = {code.id: code.name for code in self.project.read.codebook()}

    def do(self, what, *how):
        getattr(self, what)(*how)
        assert self.stored() == self.model.now
        assert self.seen() == self.model.now

    def stored(self):
        return frozenset((self.book[one.code], one.start, one.end) for one in self.project.retrieval.passages())

    def seen(self):
        found = (one.passage for one in self.view.scene.index)
        return frozenset((self.book[one.code], one.start, one.end) for one in found)

    def code(self, place, digit):
        text = self.view.scene.script.text
        start = place[0] % len(text)
        self.view.select(start, min(len(text), start + place[1]))
        if (target := self.view.selected()) is None:
            return
        name = CODES[digit - 1]
        covering = {one for one in self.model.now if one[0] == name and one[1] <= target[0] and target[1] <= one[2]}
        self.window.acts[f"digit{digit}"].trigger()
        self.model.become(self.model.now - covering if covering else self.model.now | {(name, *target)})

    def resize(self, which, by, exact, start):
        if (one := self._go_to(which)) is None:
            return
        self.window.acts["resize"].trigger()
        resizing = self.view._resizing
        if start:
            resizing.turn_over()
        for _ in range(abs(by)):
            resizing.step(1 if by > 0 else -1, exact=exact)
        self.view._show_resized()
        reached = resizing.reached
        self.view.end_resizing(take=True)
        self.model.become((self.model.now - {one}) | {(one[0], *reached)})

    def recode(self, which, to):
        if (one := self._go_to(which)) is not None:
            code = next(id for id, name in self.book.items() if name == CODES[to])
            self.window.assembly.modes.passage_acts.recode(self.view.current_passage(), code)
            self.model.become((self.model.now - {one}) | {(CODES[to], *one[1:])})

    def uncode(self, which):
        if (one := self._go_to(which)) is not None:
            self.window.acts["uncode"].trigger()
            self.model.become(self.model.now - {one})

    def undo(self):
        if self.model.at > 0:
            self.window.acts["undo"].trigger()
            self.model.move(-1)

    def redo(self):
        if self.model.at + 1 < len(self.model.states):
            self.window.acts["redo"].trigger()
            self.model.move(1)

    def _go_to(self, which):
        """Choose one of the passages that are shown, and say which that is."""
        there = list(self.view.scene.index)
        if not there:
            return None
        passage = there[which % len(there)].passage
        self.view.go_to_passage(passage.id)
        assert self.view.current_passage() == passage
        return self.book[passage.code], passage.start, passage.end


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.lists(steps, max_size=14))
def test_what_is_shown_and_stored_is_what_a_plain_model_says(window, blank, tmp_path, done):
    window.session.show(None)
    shutil.copy(blank, tmp_path / "model.annot")
    window.project_acts.open_path(tmp_path / "model.annot")
    desk = Desk(window)
    for step in done:
        desk.do(*step)
    last, number = desk.model.now, desk.model.at
    for _ in range(number):
        desk.do("undo")
    assert desk.stored() == frozenset()
    for _ in range(number):
        desk.do("redo")
    assert desk.stored() == last
