"""The acts as actions of one window: menus, tool bar, keys and the sheet of keys are made from them."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping
from weakref import WeakSet

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from annotator.gui.acts import code, compare, edit, file, help, tools, view
from annotator.gui.acts.act import Act
from annotator.gui.acts.keymap import KeyMap
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme

_ROOM = "\N{THREE-PER-EM SPACE}"
"""Between the icon of a tool and its words, which the style puts side by side."""
_IN_TEXT = "in text"
"""The name of the shortcuts that a transcript has for itself."""


def acts() -> list[Act]:
    """Every act in the order of the menus."""
    menus = file, edit, code, view, compare, tools, help
    return [act for menu in menus for act in menu.acts()]


def show_tip(action: QAction, words: str) -> None:
    """Say what an action does, and by which key, where the pointer rests on its tool."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{words} ({key})" if key else words)


class Acts(QObject):
    """The acts as Qt's actions, whose keys work in the whole window; `serving` says by name what each does."""

    def __init__(self, window: QWidget, serving: Iterable[Mapping[str, Callable[[], object]]]) -> None:
        super().__init__(window)
        self.listed = acts()
        self.done_by = ChainMap(*map(dict, serving))
        self._actions: dict[str, QAction] = {}
        self._served: WeakSet[QWidget] = WeakSet()
        for act in self.listed:
            if act.name != "-":
                self._actions[act.name] = self._made(act, self.done_by[act.name])
        window.addActions(list(self._actions.values()))  # the keys of those that are in no menu work as well
        theme().changed.connect(self._dress)
        self._dress()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def allow(self, things: set[str]) -> None:
        """Enable what can be done with what there is."""
        for act in self.listed:
            if act.needs:
                self._actions[act.name].setEnabled(act.needs in things)

    def rekey(self, keymap: KeyMap) -> None:
        """Take other keys, in the menus, in tool tips and in every transcript that is served."""
        self.listed = keymap.applied(acts())
        for act in self.listed:
            if act.name != "-":
                action = self._actions[act.name]
                action.setShortcuts([QKeySequence(key) for key in act.keys])
                if act.icon:
                    show_tip(action, act.plain)
        for served in filter(isValid, list(self._served)):
            self.serve(served)

    def serve(self, view: QWidget) -> None:
        """Let the keys that mean something in a transcript alone work in one."""
        self._served.add(view)
        for before in view.findChildren(QShortcut, _IN_TEXT, Qt.FindChildOption.FindDirectChildrenOnly):
            before.setEnabled(False)
            before.deleteLater()
        for act in self.listed:
            for key in act.reading:
                shortcut = QShortcut(QKeySequence(key), view)
                shortcut.setObjectName(_IN_TEXT)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(self._actions[act.name].trigger)

    def _made(self, act: Act, done: Callable[[], object]) -> QAction:
        action = QAction(act.words, self.parent())
        action.setObjectName(act.name)
        action.setShortcuts([QKeySequence(key) for key in act.keys])
        action.setCheckable(act.is_choice)
        action.triggered.connect(lambda: done())
        if act.icon:
            action.setIconText(_ROOM + (act.short or act.plain))
            show_tip(action, act.plain)
        return action

    def _dress(self) -> None:
        for act in self.listed:
            if act.icon:
                self._actions[act.name].setIcon(icons.icon(act.icon, size=fonts.scaled(16)))
