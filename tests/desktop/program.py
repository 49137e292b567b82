"""The program, which also answers questions on its standard input, so that a test knows where things are.

Questions only look: all that is done to the window comes through the display, as keys and mouse.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QPoint, QRect, QSocketNotifier
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QMenuBar,
    QPushButton,
    QToolButton,
    QWidget,
)

from annotator.gui import application
from annotator.gui.search.view import FoundView
from annotator.gui.window.main_window import MainWindow


def window() -> MainWindow:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))


def front() -> QWidget | None:
    """The menu, dialog or window that takes the keys."""
    return QApplication.activePopupWidget() or QApplication.activeWindow()


def screen_rect(widget: QWidget, rect: QRect | None = None) -> tuple[int, int, int, int]:
    """Left, top, width and height on the screen."""
    rect = widget.rect() if rect is None else rect
    corner = widget.mapToGlobal(rect.topLeft())
    return corner.x(), corner.y(), rect.width(), rect.height()


def named(name: str, kind: type[QWidget] = QWidget) -> QWidget:
    """The visible widget of the front window with that accessible name, or those words on it."""
    found = [one for one in (front() or window()).findChildren(kind) if one.isVisible() and name in names(one)]
    if not found:
        raise LookupError(f"nothing visible is called {name!r}")
    return found[0]


def names(widget: QWidget) -> set[str]:
    words = {widget.accessibleName()}
    if isinstance(widget, QAbstractButton):
        words.add(widget.text().replace("&", ""))
    return words


def row_of(text: str, name: str) -> tuple[int, int, int, int]:
    """The first row that shows a text, in the visible list, tree or table of that name, anywhere in the window."""
    view = next(one for one in window().findChildren(QAbstractItemView) if one.isVisible() and name in names(one))
    model = view.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    found = next(index for index in rows if str(index.data() or "") == text)
    view.scrollTo(found)
    return screen_rect(view.viewport(), view.visualRect(found))


def row_in_front(text: str, name: str) -> tuple[int, int, int, int]:
    """The row that begins with a text, in the list of that name in the front window."""
    view = named(name, QAbstractItemView)
    rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    found = next(index for index in rows if str(index.data() or "").startswith(text))
    return screen_rect(view.viewport(), view.visualRect(found))


def popup_row(text: str) -> tuple[int, int, int, int]:
    """The row that shows a text, in the list of the box of choices that is open."""
    view = QApplication.activePopupWidget().findChild(QAbstractItemView)
    rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    return screen_rect(view.viewport(), view.visualRect(next(one for one in rows if one.data() == text)))


def default_button() -> QWidget:
    """The button of the front window that Enter presses too."""
    return next(one for one in front().findChildren(QPushButton) if one.isDefault())


def in_bar(name: str) -> QWidget:
    """A button of the bar at the words that are selected."""
    return next(one for one in window().selection_bar.findChildren(QToolButton) if one.accessibleName() == name)


def tool(act: str) -> QWidget:
    """A tool of the tool bar, by the name of its act."""
    tools = window().topbar.findChildren(QToolButton)
    return next(one for one in tools if one.isVisible() and one.defaultAction() is window().acts[act])


def first_hit() -> tuple[int, int, int, int]:
    """The first place that the search found."""
    view = window().assembly.searching.panel.findChild(FoundView)
    return screen_rect(view.viewport(), view.visualRect(view.model().index(0, 0, view.model().index(0, 0))))


def cell_of(theme: str, column: int) -> tuple[int, int, int, int]:
    """The cell of a theme in the matrix, the groups being columns from 1 on."""
    matrix = window().compare.results.matrix
    model = matrix.model()
    row = next(row for row in range(model.rowCount()) if str(model.index(row, 0).data()).endswith(theme))
    matrix.scrollTo(model.index(row, column))
    return screen_rect(matrix.viewport(), matrix.visualRect(model.index(row, column)))


def in_menu(words: str) -> tuple[int, int, int, int]:
    """An entry of the menu that is open."""
    menu = QApplication.activePopupWidget()
    action = next(one for one in menu.actions() if one.text().replace("&", "").split("\t")[0].startswith(words))
    return screen_rect(menu, menu.actionGeometry(action))


def menu_title(words: str) -> tuple[int, int, int, int]:
    """A title in the menu bar."""
    bar = window().findChild(QMenuBar)
    action = next(one for one in bar.actions() if one.text().replace("&", "") == words)
    return screen_rect(bar, bar.actionGeometry(action))


def place(start: int) -> tuple[int, int]:
    """Where a character of the transcript in front is on the screen, the middle of its line."""
    view = window().transcripts.view()
    rect = view.rect_of(start, start + 1)
    point = view.viewport().mapToGlobal(QPoint(rect.left() + 1, rect.center().y()))
    return point.x(), point.y()


def answer() -> None:
    question = _ask.readline()
    if not question:
        QApplication.quit()
        return
    try:
        reply = repr(eval(question, globals()))
    except (ArithmeticError, AttributeError, LookupError, NameError, TypeError, ValueError) as error:
        reply = f"!{type(error).__name__}: {error}"
    os.write(_reply, (reply + "\n").encode())


if __name__ == "__main__":
    _ask, _reply = os.fdopen(os.dup(0), "r", encoding="utf-8", buffering=1), os.dup(1)
    os.dup2(2, 1)  # whatever else is printed is no answer
    qt = QApplication(["annotator"])
    notifier = QSocketNotifier(_ask.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(answer)
    sys.exit(application.run(sys.argv[1:]))
