"""Buttons in the looks of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton

from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme

_ICON = 16
_AROUND = 56
"""What icon and edges of a button take of its width."""
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


class FittingButton(Button):
    """A button whose words end in dots where it is too narrow for them; its name and its tool tip have them whole."""

    def __init__(self, text: str, act: Callable[[], object] | None = None, *, look: str = "", icon: str = "") -> None:
        self._whole = text
        super().__init__(text, act, look=look, icon=icon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text.replace("&&", "&"))
        self.setToolTip(text.replace("&&", "&"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - fonts.scaled(_AROUND)
        super().setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


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
