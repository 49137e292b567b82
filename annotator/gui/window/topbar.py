"""The two rows at the top: menus with the presets, and the tool bar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QMenu,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.acts.actions import Acts
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.labels import line
from annotator.gui.controls.layouts import frame, row
from annotator.gui.search.query_field import SearchLine
from annotator.gui.theme import fonts

_TOOLS = ("open", "import", "|", "code", "in-vivo", "memo", "uncode", "|", "undo", "redo")
_ICON_ONLY = ("undo", "redo")
_SEARCH = 200


class TopBar(QWidget):
    """The menus, the switch between presets, the tools, who codes, and what is searched for everywhere."""

    preset_chosen = Signal(str)  # code, compare or review
    coder_chosen = Signal(str)
    coder_asked = Signal()
    search_asked = Signal(str)  # the words that are looked for in every transcript

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.presets = Presets()
        self.presets.chosen.connect(self.preset_chosen)
        self._menus = QMenuBar()
        self._menus.setFont(fonts.ui(13))
        self._menus.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._made: dict[str, QMenu] = {}
        self._coder = ChoiceChip(self.tr("Coder"), self.tr("Who codes"))
        self._coder.activated.connect(self._choose_coder)
        self._search = SearchLine(self.tr("Search transcripts"))
        self._search.setFont(fonts.ui(13))
        self._search.setFixedWidth(fonts.scaled(_SEARCH))
        self._search.setEnabled(False)
        self._search.entered.connect(lambda: self._ask_to_search())
        self._fill_menus(acts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(frame("bar", row(self._menus, self.presets, margins=(0, 2, 12, 0)), height=fonts.scaled(34)))
        layout.addWidget(self._tools(acts))

    def menu(self, name: str) -> QMenu:
        """A menu by its name."""
        return self._made[name]

    def show_coders(self, names: list[str], current: str) -> None:
        """Show who codes, among those who do in this project."""
        known = dict.fromkeys([*([current] if current else []), *names])
        self._coder.offer([*((name, name) for name in known), (self.tr("Somebody else…"), "")], current)

    def allow(self, *, is_open: bool) -> None:
        """Let one search while a project is open."""
        self._search.setEnabled(is_open)
        if not is_open:
            self._search.clear()

    def _ask_to_search(self) -> None:
        if words := self._search.text().strip():
            self._search.clear()
            self.search_asked.emit(words)

    def _choose_coder(self, at: int) -> None:
        name = self._coder.itemData(at)
        if name:
            self.coder_chosen.emit(name)
        else:
            self._coder.setCurrentIndex(0)
            self.coder_asked.emit()

    def _fill_menus(self, acts: Acts) -> None:
        for act in acts.listed:
            if not act.menu:
                continue
            if act.menu not in self._made:
                self._made[act.menu] = self._menus.addMenu(act.menu)
                self._made[act.menu].setToolTipsVisible(True)
            if act.name == "-":
                self._made[act.menu].addSeparator()
            else:
                self._made[act.menu].addAction(acts[act.name])

    def _tools(self, acts: Acts) -> QFrame:
        parts: list[QWidget | int | None] = []
        for name in _TOOLS:
            if name == "|":
                parts += [4, line(vertical=True, length=18), 4]
            else:
                parts.append(_tool(acts, name))
        parts += [None, self._coder, 4, self._search]
        tools = row(*parts, margins=(6, 0, 12, 0), spacing=4)
        self._tool_row = frame("topbar", tools, height=fonts.scaled(44))
        return self._tool_row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Where the row has no room for the words of all tools, they are their icons alone."""
        tools = [tool for tool in self._tool_row.findChildren(QToolButton) if tool.property("look") != "icon"]
        for style in (Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly):
            for tool in tools:
                tool.setToolButtonStyle(style)
            layout = self._tool_row.layout()
            if layout is None or layout.minimumSize().width() <= self.width():
                return


class Presets(QFrame):
    """A switch between the ways in which the window is arranged."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("switch")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        buttons = []
        for name, words in (("code", self.tr("Code")), ("compare", self.tr("Compare")), ("review", self.tr("Review"))):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setObjectName(name)
            button.setProperty("look", "segment")
            button.setFont(fonts.ui(12, fonts.MEDIUM))
            button.setAccessibleName(self.tr("Arrange the window to {0}").format(words))
            button.setFixedSize(fonts.scaled(72), fonts.scaled(24))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._group.addButton(button)
            buttons.append(button)
        self.setLayout(row(*buttons, margins=(2, 1, 2, 1), spacing=0))
        self.show_chosen("code")

    def show_chosen(self, name: str) -> None:
        """Show which arrangement is in use."""
        for button in self._group.buttons():
            button.setChecked(button.objectName() == name)


def _tool(acts: Acts, name: str) -> QToolButton:
    tool = QToolButton()
    tool.setDefaultAction(acts[name])
    tool.setFont(fonts.ui(13))
    tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    tool.setAccessibleName(acts[name].iconText().strip())
    if name in _ICON_ONLY:
        tool.setProperty("look", "icon")
        tool.setIconSize(QSize(fonts.scaled(16), fonts.scaled(16)))
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    else:
        tool.setIconSize(QSize(fonts.scaled(16), fonts.scaled(16)))
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return tool
