"""Work that takes long: beside the window, with progress and a way to end it."""

import threading

import pytest
from PySide6.QtWidgets import QToolButton

from annotator.core.errors import Refused
from annotator.gui.session import Session
from annotator.gui.work.bar import WorkBar
from annotator.gui.work.works import Works


class Told:
    """Work that waits for each word, and keeps whether it was let down."""

    def __init__(self):
        self.may_go_on, self.has_begun, self.left_behind = threading.Event(), threading.Event(), ["half a file"]

    def __call__(self, tell):
        try:
            tell(0, 2)
            self.has_begun.set()
            assert self.may_go_on.wait(10)
            tell(1, 2)
        finally:
            self.left_behind.clear()
        return "made", threading.current_thread()


@pytest.fixture
def works(qtbot):
    bar = WorkBar()
    qtbot.addWidget(bar)
    session = Session("Ana")
    made = Works(session, bar, session)
    made.session, made.bar, made.told = session, bar, []
    session.failed.connect(lambda error: made.told.append(str(error)))
    yield made
    made.finish()


def test_what_was_made_comes_back_to_the_window(qtbot, works):
    work, heard = Told(), []
    job = works.start("Search", work, lambda made: heard.append((made, threading.current_thread())))
    with qtbot.waitSignal(job.progressed):
        pass
    with qtbot.waitSignal(job.ended):
        work.may_go_on.set()
    (words, thread), here = heard[0]
    assert words == "made" and thread is not here is threading.current_thread()
    assert works.current is None and works.bar.isHidden()


def test_it_is_shown_after_a_moment_with_its_name(qtbot, works):
    work = Told()
    job = works.start("Search", work, lambda _: None)
    assert works.bar.isHidden()
    qtbot.waitUntil(works.bar.isVisible)
    assert works.bar._name.text() == "Search" and works.bar._progress.maximum() == 2
    assert works.bar.findChild(QToolButton).accessibleName() == "Cancel: Search"
    with qtbot.waitSignal(job.ended):
        work.may_go_on.set()
    assert works.bar.isHidden()


def test_cancel_leaves_nothing_and_tells_nobody(qtbot, works):
    work, heard = Told(), []
    job = works.start("Search", work, heard.append)
    assert work.has_begun.wait(10)
    with qtbot.waitSignal(job.ended):
        works.bar.findChild(QToolButton).click()
        assert works.current is None
        work.may_go_on.set()
    assert heard == [] and works.told == [] and work.left_behind == []


def test_what_fails_is_told(qtbot, works):
    def work(tell):
        raise Refused("The expression is wrong.")

    job = works.start("Search", work, lambda _: None)
    with qtbot.waitSignal(job.ended):
        pass
    assert works.told == ["The expression is wrong."]


def test_what_fails_may_be_heard_by_somebody_else(qtbot, works):
    heard = []

    def work(tell):
        raise Refused("The file is open.")

    job = works.start("Export", work, lambda _: None, lambda error: heard.append(str(error)))
    with qtbot.waitSignal(job.ended):
        pass
    assert heard == ["The file is open."] and works.told == []


def test_at_the_end_what_is_kept_is_finished_and_the_rest_is_not(qtbot, works):
    kept, other, made = Told(), Told(), []

    def keep(tell):
        made.append(kept(tell))

    works.start("Export", keep, lambda _: None, is_kept=True)
    works.start("Search", other, lambda _: None)
    assert kept.has_begun.wait(10) and other.has_begun.wait(10)
    kept.may_go_on.set()
    threading.Timer(0.05, other.may_go_on.set).start()
    works.finish()
    assert len(made) == 1 and other.left_behind == []


def test_the_work_before_is_shown_again(qtbot, works):
    first, second = Told(), Told()
    one, other = works.start("Export", first, lambda _: None), works.start("Search", second, lambda _: None)
    assert works.current is other
    works.cancel()
    assert works.current is one and works.bar._name.text() == "Export"
    for job, work in ((other, second), (one, first)):
        with qtbot.waitSignal(job.ended):
            work.may_go_on.set()
    works.cancel()
