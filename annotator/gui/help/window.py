"""The window of the help: pages on the left, the page that is read on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from annotator.gui.acts.act import Act
from annotator.gui.controls.labels import Label, line
from annotator.gui.controls.layouts import column, row
from annotator.gui.help import pages
from annotator.gui.help.dress import dress
from annotator.gui.help.pages import Page
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme


class HelpWindow(QDialog):
    """Shows the pages of the help beside the window, which can be worked in meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setModal(False)
        self._pages: list[Page] = []
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search the help"))
        self._search.setAccessibleName(self.tr("Search the help"))
        self._search.setClearButtonEnabled(True)
        self._list, self._text = QListWidget(), QTextBrowser()
        self._list.setAccessibleName(self.tr("Pages"))
        self._text.setAccessibleName(self.tr("Page"))
        self._text.setOpenLinks(False)
        self._nothing = Label(self.tr("No page has these words."), 12, tint="muted", wrap=True)
        self._lay_out()
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self._find_next)
        self._list.currentItemChanged.connect(lambda item, _: self._show(item))
        theme().changed.connect(self._again)
        self.resize(fonts.scaled(880), fonts.scaled(640))

    def open(self, acts: Sequence[Act] = (), name: str = pages.NAMES[0]) -> None:
        """Open at a page, with the keys that the acts have now."""
        self._pages = pages.pages(acts)
        self._search.clear()
        self._fill(self._pages)
        self.turn_to(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self._text.setFocus()

    def turn_to(self, name: str) -> None:
        """Show a page."""
        for at in range(self._list.count()):
            if self._list.item(at).data(Qt.ItemDataRole.UserRole).name == name:
                self._list.setCurrentRow(at)

    def page(self) -> Page | None:
        """The page that is shown."""
        item = self._list.currentItem()
        page: Page | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return page

    def _find(self, typed: str) -> None:
        """Show the pages that hold what is typed, the first of them at its place."""
        before = self.page()
        found = [page for page in self._pages if page.holds(typed)]
        self._fill(found)
        if found:
            self.turn_to(before.name if before in found and before is not None else found[0].name)
            self._find_next()

    def _find_next(self) -> None:
        """Go to the next place of what is typed, from the end to the beginning again."""
        words = self._search.text().strip()
        if words and not self._text.find(words):
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            self._text.find(words)

    def _fill(self, found: Sequence[Page]) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for page in found:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page)
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._nothing.setVisible(not found)

    def _show(self, item: QListWidgetItem | None) -> None:
        page: Page | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        if page is not None:
            self._text.document().setMarkdown(page.text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
            dress(self._text.document())
            self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _again(self) -> None:
        self._show(self._list.currentItem())

    def _lay_out(self) -> None:
        self._list.setFont(fonts.ui(13))
        self._list.setProperty("look", "rows")
        self._text.document().setDocumentMargin(fonts.scaled(24))
        side = QWidget()
        side.setFixedWidth(fonts.scaled(232))
        side.setLayout(column(self._search, self._nothing, self._list, margins=(16, 16, 8, 16)))
        whole = row(side, line(vertical=True), spacing=0)
        whole.addWidget(self._text, 1)
        self.setLayout(whole)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._search.clear()
        super().closeEvent(event)
