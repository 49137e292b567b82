"""The pages of a figure that is higher than one: which is shown, the one before, the next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.controls.buttons import IconButton
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.language.numbers import whole


class Pager(QWidget):
    """Turns the pages; `turned` is sent with the page that is wanted. Hidden where there is one page."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._page, self._pages = 0, 1
        self._said = Label("", 12, tint="second")
        self.before = IconButton("chevron-up", self.tr("Page before"), lambda: self.turn(-1))
        self.next = IconButton("chevron-down", self.tr("Next page"), lambda: self.turn(1))
        self.setLayout(row(self.before, self._said, self.next, spacing=4))
        self.show_page(0, 1)

    def show_page(self, page: int, pages: int) -> None:
        """Say which page is shown, of how many."""
        self._page, self._pages = page, pages
        self._said.setText(self.tr("Page {0} of {1}").format(whole(page + 1), whole(pages)))
        self.before.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < pages)
        self.setVisible(pages > 1)

    def turn(self, by: int) -> None:
        """Ask for a page further on or back, where there is one."""
        if 0 <= self._page + by < self._pages:
            self.turned.emit(self._page + by)
