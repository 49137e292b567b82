"""Everything that can be done from the window, once: menus, tool bar, keys and the sheet of keys are made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from annotator.gui.theme import icons
from annotator.gui.theme.tokens import theme

_ROOM = "\N{THREE-PER-EM SPACE}"
"""Between the icon of a tool and its words, which the style puts side by side."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its name in the program, its words, its menu, its keys (the first is shown), its icon.

    `short` is what a tool is called where the menu says more. A text of "-" is a line in the menu. `needs` says without
    what it cannot be done: a project, a transcript, or a passage at the caret or something selected. `reading` are keys
    that mean it in a transcript alone, for elsewhere they open or delete what is current.
    """

    name: str
    words: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    short: str = ""
    needs: str = ""
    is_choice: bool = False
    reading: tuple[str, ...] = ()


def acts() -> list[Act]:
    """Every act in the order of the menus."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("Acts", words)

    file, edit, code, view, compare, tools, help_ = (
        tr("&File"), tr("&Edit"), tr("&Code"), tr("&View"), tr("Co&mpare"), tr("&Tools"), tr("&Help"),
    )  # fmt: skip
    digits = [
        Act(f"digit{digit}", tr("Apply pinned code {0}").format(digit), "", (str(digit),), needs="selection")
        for digit in range(1, 10)
    ]
    return [
        Act("new", tr("&New project…"), file, ("Ctrl+N",), "new-project"),
        Act("open", tr("&Open project…"), file, ("Ctrl+O",), "open", tr("Open")),
        Act("sample", tr("Open the &sample"), file),
        Act("-", "-", file),
        Act("import", tr("&Import transcripts…"), file, ("Ctrl+I",), "import", tr("Import")),
        Act("codebook", tr("Bring a &codebook…"), file),
        Act("code-table", tr("Code from a &table…"), file, needs="project"),
        Act("-", "-", file),
        Act("export", tr("&Export to Excel…"), file, ("Ctrl+E",), "export", needs="project"),
        Act("-", "-", file),
        Act("quit", tr("&Quit"), file, ("Ctrl+Q",)),
        Act("undo", tr("&Undo"), edit, ("Ctrl+Z",), "undo", needs="project"),
        Act("redo", tr("&Redo"), edit, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", needs="project"),
        Act("-", "-", edit),
        Act("grow", tr("&Grow the selection"), edit, ("E",), needs="transcript"),
        Act("shrink", tr("&Shrink the selection"), edit, ("Shift+E",), needs="transcript"),
        Act("code", tr("&Code…"), code, ("C",), "code", needs="transcript", reading=("Return", "Enter")),
        Act("in-vivo", tr("In &vivo"), code, ("V",), "in-vivo", needs="selection"),
        Act("new-code", tr("&New code…"), code, ("N",), "plus", needs="project"),
        Act("repeat", tr("&Repeat the last code"), code, ("Q",), needs="selection"),
        *digits,
        Act("-", "-", code),
        Act("uncode", tr("&Uncode"), code, ("U",), "uncode", needs="passage", reading=("Del",)),
        Act("exemplar", tr("E&xemplar quote"), code, ("I",), "star", needs="passage"),
        Act("-", "-", code),
        Act("next", tr("Next &passage"), code, ("]",), needs="transcript"),
        Act("previous", tr("Pr&evious passage"), code, ("[",), needs="transcript"),
        Act("cycle", tr("&Other passage here"), code, ("O",), needs="passage"),
        Act("next-turn", tr("Next &turn"), code, ("Ctrl+Down",), needs="transcript"),
        Act("previous-turn", tr("Previou&s turn"), code, ("Ctrl+Up",), needs="transcript"),
        Act("preset-code", tr("&Code"), view, ("Ctrl+Shift+1",)),
        Act("preset-compare", tr("Co&mpare"), view, ("Ctrl+Shift+2",)),
        Act("preset-review", tr("&Review"), view, ("Ctrl+Shift+3",)),
        Act("-", "-", view),
        Act("pane-1", tr("Go to &documents"), view, ("Ctrl+1",)),
        Act("pane-2", tr("Go to the &transcript"), view, ("Ctrl+2",)),
        Act("pane-3", tr("Go to the code&book"), view, ("Ctrl+3",)),
        Act("pane-4", tr("Go to the &panes below"), view, ("Ctrl+4",)),
        Act("next-pane", tr("&Next pane"), view, ("F6",)),
        Act("-", "-", view),
        Act("larger", tr("&Larger text"), view, ("Ctrl++", "Ctrl+=")),
        Act("smaller", tr("&Smaller text"), view, ("Ctrl+-",)),
        Act("usual", tr("&Usual text"), view, ("Ctrl+0",)),
        Act("-", "-", view),
        Act("theme-system", tr("Colours of the s&ystem"), view, is_choice=True),
        Act("theme-light", tr("L&ight"), view, is_choice=True),
        Act("theme-dark", tr("D&ark"), view, is_choice=True),
        Act("show-compare", tr("&Compare themes"), compare, ("F7",), "compare", needs="project"),
        Act("show-passages", tr("&Passages"), compare, ("F8",), needs="project"),
        Act("roles", tr("Assign &roles…"), tools, ("Ctrl+R",), "people", needs="project"),
        Act("coder", tr("&Who codes…"), tools),
        Act("check", tr("Check the &project"), tools, needs="project"),
        Act("keys", tr("&Keys on one sheet"), help_, ("F1", "?")),
        Act("about", tr("&About Annotator"), help_),
    ]


def show_tip(action: QAction, words: str) -> None:
    """Say what an action does, and by which key, where the pointer rests on its tool."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{words} ({key})" if key else words)


class Acts(QObject):
    """The acts as Qt's actions, whose keys work in the whole window."""

    def __init__(self, window: QWidget, done_by: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(window)
        self.listed = acts()
        self._actions: dict[str, QAction] = {}
        for act in self.listed:
            if act.name != "-":
                self._actions[act.name] = self._made(act, done_by[act.name])
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

    def serve(self, view: QWidget) -> None:
        """Let the keys that mean something in a transcript alone work in one."""
        for act in self.listed:
            for key in act.reading:
                shortcut = QShortcut(QKeySequence(key), view)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(self._actions[act.name].trigger)

    def _made(self, act: Act, done: Callable[[], object]) -> QAction:
        action = QAction(act.words, self.parent())
        action.setObjectName(act.name)
        action.setShortcuts([QKeySequence(key) for key in act.keys])
        action.setCheckable(act.is_choice)
        action.triggered.connect(lambda: done())
        if act.icon:
            words = act.words.replace("&", "").rstrip("…")
            action.setIconText(_ROOM + (act.short or words))
            show_tip(action, words)
        return action

    def _dress(self) -> None:
        for act in self.listed:
            if act.icon:
                self._actions[act.name].setIcon(icons.icon(act.icon))
