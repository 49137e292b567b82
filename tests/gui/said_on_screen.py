"""Everything that is said on screen: by widgets, by the models of their lists, and by what they paint themselves."""

from collections import defaultdict

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.StatusTipRole,
)
_LINES = {QLabel: "text", QAbstractButton: "text", QLineEdit: "placeholderText", QMenu: "title"}


class Said:
    """What was said, by screen; `painted` hears what is drawn, while it is patched in."""

    def __init__(self, monkeypatch):
        self.by_screen = defaultdict(set)
        self._screen = ""
        draw = QPainter.drawText

        def painted(painter, *args):
            if self._screen:
                self.by_screen[self._screen].update(one for one in args if isinstance(one, str))
            return draw(painter, *args)

        monkeypatch.setattr(QPainter, "drawText", painted)

    def look(self, screen, *widgets, paint=True):
        """Keep what widgets say, with all in them that is in sight."""
        self._screen = screen
        for widget in widgets:
            self.by_screen[screen].update(filter(None, said(widget)))
            if paint:
                widget.grab()
        self._screen = ""


def said(widget):
    """What a widget says, and all in it."""
    for one in (widget, *widget.findChildren(QWidget)):
        if one is widget or one.isVisibleTo(widget):
            yield from _own(one)


def _own(one):
    yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.statusTip(), one.whatsThis())
    for kind, asked in _LINES.items():
        if isinstance(one, kind):
            yield getattr(one, asked)()
    if isinstance(one, QComboBox):
        yield from (one.itemText(at) for at in range(one.count()))
    if isinstance(one, QTabBar):
        yield from (text(at) for at in range(one.count()) for text in (one.tabText, one.tabToolTip))
    if isinstance(one, QAbstractItemView) and one.model() is not None:
        yield from of_model(one.model())
    if isinstance(one, QMenu):
        yield from of_menu(one)
    if one.isWindow():
        yield one.windowTitle()


def of_menu(menu):
    """The words of a menu, and of those in it."""
    for action in menu.actions():
        yield action.text()
        if action.menu() is not None:
            yield from of_menu(action.menu())


def of_model(model: QAbstractItemModel, parent=None):
    """The heads and all cells of a model."""
    above = QModelIndex() if parent is None else parent
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)  # which is private there
    for column in range(columns):
        for role in ROLES:
            head = model.headerData(column, Qt.Orientation.Horizontal, role)
            yield head if isinstance(head, str) else ""  # a model without heads numbers its columns
    for row in range(model.rowCount(above)):
        for column in range(columns):
            index = model.index(row, column, above)
            yield from (_words(index.data(role)) for role in ROLES)
            if column == 0 and not isinstance(model, QAbstractListModel) and model.rowCount(index):
                yield from of_model(model, index)


def _words(value):
    return value if isinstance(value, str) else "" if value is None else str(value)


def windows(*aside):
    """The windows that are open, but for some."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in aside]
