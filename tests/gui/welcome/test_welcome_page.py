import os
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication

from annotator.gui.theme.tokens import color, theme
from annotator.gui.welcome.page import WelcomePage

OFFERS = ["Look around in the sample", "New project", "Open a project"]
SPACE, ENTER, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Enter, Qt.Key.Key_Return


@pytest.fixture
def page(qtbot):
    made = WelcomePage()
    qtbot.addWidget(made)
    made.resize(936, 720)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def projects(tmp_path):
    """Six files that were projects, the first of today, the second of long ago."""
    paths = [tmp_path / f"{name}.annot" for name in ("Mentoring", "Pilot", "C", "D", "E", "F")]
    for path in paths:
        path.touch()
    then = datetime(2025, 3, 3, 9, 5).astimezone().timestamp()
    os.utime(paths[1], (then, then))
    return paths


def offers(page):
    """The names of what can be chosen, as they stand."""
    return [one.accessibleName() for one in found(page)]


def found(page):
    QApplication.processEvents()  # which shows what was put there
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # and takes away what was there before
    return [one for one in page.findChildren(QAbstractButton) if one.isVisible()]


def offer(page, name):
    return next(one for one in found(page) if one.accessibleName() == name)


@pytest.mark.parametrize(("name", "signal"), [*zip(OFFERS, ("sample_asked", "new_asked", "open_asked"), strict=True)])
def test_each_offer_is_taken_by_mouse_and_by_key(qtbot, page, name, signal):
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(offer(page, name), Qt.MouseButton.LeftButton)
    for key in (SPACE, ENTER, RETURN):
        with qtbot.waitSignal(getattr(page, signal)):
            qtbot.keyClick(offer(page, name), key)


def test_the_sample_has_the_keys_first(page):
    page.setFocus()
    assert QApplication.focusWidget() is offer(page, OFFERS[0])


def test_the_keys_go_through_all_that_is_offered(qtbot, page, projects):
    page.show_recent(projects[:2])
    QApplication.processEvents()
    page.setFocus()
    met = []
    for _ in range(5):
        met.append(QApplication.focusWidget().accessibleName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert met == [*OFFERS, "Mentoring", "Pilot"]


def test_without_projects_nothing_is_said_of_any(page):
    page.show_recent([])
    assert offers(page) == OFFERS


def test_the_last_four_projects_are_offered(qtbot, page, projects):
    page.show_recent(projects)
    assert offers(page) == [*OFFERS, "Mentoring", "Pilot", "C", "D"]
    for key in (None, RETURN):
        with qtbot.waitSignal(page.recent_asked) as asked:
            if key is None:
                qtbot.mouseClick(offer(page, "Pilot"), Qt.MouseButton.LeftButton)
            else:
                qtbot.keyClick(offer(page, "Pilot"), key)
        assert asked.args == [projects[1]]


def test_each_project_says_where_it_is_and_of_when(page, projects):
    page.show_recent(projects)
    first, second = offer(page, "Mentoring"), offer(page, "Pilot")
    assert first.toolTip() == first.accessibleDescription() == str(projects[0])
    assert first._when.startswith("today, ") and second._when == "3 March 2025"


def test_other_projects_take_their_place(page, projects):
    page.show_recent(projects[:3])
    page.show_recent(projects[3:5])
    assert offers(page) == [*OFFERS, "D", "E"]


def test_offers_are_named_described_and_large_enough(page, projects):
    page.show_recent(projects)
    for one in found(page):
        assert one.accessibleName() and one.accessibleDescription()
        assert one.height() >= 40 and one.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("name", ["New project", "Mentoring"])
def test_the_focus_is_seen(page, projects, name):
    page.show_recent(projects)
    QApplication.processEvents()
    one = offer(page, name)

    def ringed():
        image = one.grab().toImage()
        return any(
            QColor(image.pixel(image.width() // 2, y)).name() == color("focus").name()
            for y in range(image.height() - 4, image.height())
        )

    assert not ringed()
    one.setFocus()
    assert ringed()


def test_it_is_painted_in_both_themes_at_any_size(page, projects):
    page.show_recent(projects)
    try:
        for mode in ("light", "dark"):
            theme().set_mode(mode)
            for width, height in ((936, 720), (600, 500), (1600, 1000)):
                page.resize(width, height)
                assert not page.grab().isNull()
                QApplication.processEvents()
                inside = page._area.widget()
                assert inside.width() <= page._area.viewport().width()
                for one in found(page):
                    place = one.rect().translated(one.mapTo(inside, one.rect().topLeft()))
                    assert inside.rect().contains(place)  # what is below the edge can be scrolled to
    finally:
        theme().set_mode("light")
