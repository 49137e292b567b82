"""The field in which one names a further thing that a memo is about."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from annotator.core.memos import About
from annotator.gui.session import Session
from annotator.gui.theme import fonts

_WIDTH = 210
_AboutRole = Qt.ItemDataRole.UserRole


class ThingField(QLineEdit):
    """Finds codes and documents, and the project, while one types; Enter takes the first that fits."""

    chosen = Signal(object)  # the About

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._things = QStandardItemModel(self)
        self._finder = QCompleter(self._things, self)
        self._finder.setFilterMode(Qt.MatchFlag.MatchContains)
        self._finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = self._finder.popup()
        assert popup is not None
        self._popup = popup
        self._popup.setAccessibleName(self.tr("Codes and documents"))
        self._popup.clicked.connect(self._take)
        self.setCompleter(self._finder)
        self.setFont(fonts.ui(12))
        self.setFixedWidth(fonts.scaled(_WIDTH))
        self.setPlaceholderText(self.tr("Add a code or a document"))
        self.setAccessibleName(self.tr("Add a code or a document that the memo is about"))
        self.returnPressed.connect(self._take_first)

    def read(self) -> None:
        """Take what the project has now."""
        self.clear()
        self._things.clear()
        project = self._session.project
        if project is None:
            return
        book = project.read.codebook()
        self._add(self.tr("The project"), About("project"))
        for code in book:
            self._add(book.shortest(code.id), About("code", code.id))
        for document in project.read.documents():
            self._add(document.title, About("document", document.id))

    def _add(self, name: str, about: About) -> None:
        item = QStandardItem(name)
        item.setData(about, _AboutRole)
        item.setEditable(False)
        self._things.appendRow(item)

    def _take_first(self) -> None:
        """Enter was pressed: take what stands out in the list, else the first that fits."""
        if self.text().strip():
            chosen = self._popup.currentIndex()
            self._take(chosen if chosen.isValid() else self._finder.completionModel().index(0, 0))

    def _take(self, index: QModelIndex) -> None:
        about = index.data(_AboutRole) if index.isValid() else None
        if about is not None:
            self._popup.hide()
            self.chosen.emit(about)
            self.clear()
            QTimer.singleShot(0, self, partial(self._forget, str(index.data())))

    def _forget(self, name: str) -> None:
        """Take away the name that the finder writes into the field after it was chosen."""
        if self.text() == name:
            self.clear()
