"""Tabs that are all seen where there is room for all."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar


class TabBar(QTabBar):
    """A bar of tabs that asks for the room of all, and scrolls back when it is given it.

    Qt does neither for tabs that come before the bar is seen: the first ones stay hidden.
    """

    def tabLayoutChange(self) -> None:
        super().tabLayoutChange()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        current = self.currentIndex()
        if current > 0 and self.tabRect(0).left() < 0:
            blocker = QSignalBlocker(self)
            self.setCurrentIndex(0)
            self.setCurrentIndex(current)
            blocker.unblock()
