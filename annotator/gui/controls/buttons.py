"""Buttons in the looks of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QToolButton

from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme

_ICON = 16
_TINTS = {"primary": "on_accent", "quiet": "accent"}


class Button(QPushButton):
    """A button with words; its look is plain, `primary` (one in a window) or `quiet` (words in the accent)."""

    def __init__(self, text: str, act: Callable[[], object] | None = None, *, look: str = "", icon: str = "") -> None:
        super().__init__(text)
        self._look, self._icon = look, icon
        self.setFont(fonts.ui(13, fonts.MEDIUM))
        self.setProperty("look", look)
        self.setAccessibleName(text.replace("&", ""))
        if icon:
            theme().changed.connect(self._dress)
            self._dress()
        if act is not None:
            self.clicked.connect(lambda: act())

    def set_icon(self, icon: str) -> None:
        """Show another icon, on a button that has one."""
        self._icon = icon
        self._dress()

    def _dress(self) -> None:
        self.setIcon(icons.icon(self._icon, _TINTS.get(self._look, "second")))


class IconButton(QToolButton):
    """A button that is an icon alone; its name is its tool tip and what a screen reader says."""

    def __init__(self, icon: str, name: str, act: Callable[[], object] | None = None, *, tint: str = "muted") -> None:
        super().__init__()
        self._icon, self._tint = icon, tint
        self.setProperty("look", "icon")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._dress()
        if act is not None:
            self.clicked.connect(lambda: act())

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._dress()

    def set_tint(self, tint: str) -> None:
        """Show the icon in another colour."""
        self._tint = tint
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # comes with every change of theme or zoom
            self._dress()

    def _dress(self) -> None:
        side = fonts.scaled(_ICON)
        self.setIcon(icons.icon(self._icon, self._tint, side))
        self.setIconSize(QSize(side, side))
