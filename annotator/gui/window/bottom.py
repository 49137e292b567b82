"""The panes below the transcript: a strip of tabs that opens upwards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.gui.controls.buttons import IconButton
from annotator.gui.controls.layouts import frame, row
from annotator.gui.theme import fonts

_STRIP = 33


class BottomPane(QWidget):
    """Panes under tabs. A click on a tab opens its pane, on that of the open pane closes it again."""

    opened = Signal(int)  # the place of the pane, -1 where all are closed
    apart_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._tabs.setFont(fonts.ui(12, fonts.MEDIUM))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("Panes below"))
        self._tabs.tabBarClicked.connect(self._click)
        self._tabs.currentChanged.connect(self._show)
        self._names: dict[QWidget, str] = {}
        self._arrow = IconButton("chevron-up", self.tr("Open the pane"), self.toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._apart = IconButton("window", self.tr("Open the pane in a window of its own"), self.apart_asked.emit)
        strip = row(self._tabs, None, self._apart, self._arrow, margins=(8, 0, 12, 0))
        layout.addWidget(frame("strip", strip, height=fonts.scaled(_STRIP)))
        layout.addWidget(self._stack, 1)
        self._set_open(False)

    def add(self, pane: QWidget, name: str) -> None:
        """Add a pane under a tab."""
        self._names[pane] = name
        self._stack.addWidget(pane)
        self._tabs.addTab(name)
        self._stack.setCurrentIndex(self._tabs.currentIndex())

    def set_name(self, pane: QWidget, name: str) -> None:
        """Give the tab of a pane another name."""
        self._names[pane] = name
        at = self._stack.indexOf(pane)
        if at >= 0:
            self._tabs.setTabText(at, name)

    def count(self) -> int:
        """How many panes there are below."""
        return self._stack.count()

    def name_of(self, pane: QWidget) -> str:
        """What the tab of a pane says, or said before the pane went elsewhere."""
        return self._names[pane]

    @property
    def is_open(self) -> bool:
        """Whether a pane is open."""
        return not self._stack.isHidden()

    def open(self, pane: QWidget) -> None:
        """Open a pane."""
        self._tabs.setCurrentIndex(self._stack.indexOf(pane))
        self._set_open(True)

    def close_panes(self) -> None:
        """Leave the strip alone."""
        self._set_open(False)

    def toggle(self) -> None:
        """Open the pane of the tab that is chosen, or close it."""
        self._set_open(not self.is_open)

    def chosen(self) -> QWidget:
        """The pane of the tab that is chosen, open or not."""
        pane = self._stack.currentWidget()
        assert pane is not None
        return pane

    def panes(self) -> list[QWidget]:
        """Every pane, in the order of the tabs."""
        found = (self._stack.widget(at) for at in range(self._stack.count()))
        return [pane for pane in found if pane is not None]

    def current(self) -> QWidget | None:
        """The pane that is open."""
        return self._stack.currentWidget() if self.is_open else None

    def take(self, pane: QWidget) -> None:
        """Let a pane go, to be shown elsewhere."""
        at = self._stack.indexOf(pane)
        if at >= 0:
            self._stack.removeWidget(pane)
            self._tabs.removeTab(at)

    def put(self, pane: QWidget) -> None:
        """Take a pane back to its place among those that are here."""
        if self._stack.indexOf(pane) < 0:
            before = list(self._names)[: list(self._names).index(pane)]
            at = sum(self._stack.indexOf(one) >= 0 for one in before)
            self._stack.insertWidget(at, pane)
            self._tabs.insertTab(at, self._names[pane])

    def _click(self, at: int) -> None:
        if at == self._tabs.currentIndex():
            self.toggle()
        elif at >= 0:
            self._tabs.setCurrentIndex(at)
            self._set_open(True)

    def _show(self, at: int) -> None:
        self._stack.setCurrentIndex(at)

    def _set_open(self, is_open: bool) -> None:
        self._stack.setVisible(is_open)
        self._tabs.setProperty("closed", not is_open)
        self._tabs.style().unpolish(self._tabs)
        self._tabs.style().polish(self._tabs)
        self._arrow.set_icon("chevron-down" if is_open else "chevron-up")
        name = self.tr("Close the pane") if is_open else self.tr("Open the pane")
        self._arrow.setAccessibleName(name)
        self._arrow.setToolTip(name)
        strip = fonts.scaled(_STRIP)
        self.setMinimumHeight(strip + fonts.scaled(140) if is_open else strip)
        self.setMaximumHeight(16_777_215 if is_open else strip)
        self.opened.emit(self._stack.currentIndex() if is_open else -1)
