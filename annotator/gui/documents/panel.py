"""The left pane."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.documents import Document
from annotator.core.ids import CoderId, DocumentId
from annotator.gui.controls.buttons import Button, IconButton
from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.controls.layouts import frame, row
from annotator.gui.documents.delegate import DocumentDelegate, VoiceDelegate
from annotator.gui.documents.model import DocumentModel
from annotator.gui.documents.voices import VoiceModel
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme
from annotator.store.store import Changes
from annotator.store.verbs import documents

_SHOWN = frozenset(
    {
        "document",
        "version",
        "speaker",
        "attendance",
        "participant",
        "role",
        "coding",
        "memo",
        "link",
        "coder",
        "reading",
        "project",
    }
)


class DocumentsPanel(QWidget):
    """Lists the transcripts, and who speaks in the one that is open."""

    open_asked = Signal(object)  # the DocumentId
    import_asked = Signal()
    roles_asked = Signal()
    note_asked = Signal(object)  # the DocumentId that a memo is to be written on
    history_asked = Signal(object)  # the DocumentId

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("dock")
        self._session = session
        self._open: DocumentId | None = None
        self._model, self._voices = DocumentModel(session), VoiceModel(session)
        self._list = _list(self._model, DocumentDelegate(self), self.tr("Documents"))
        self._speakers = _list(self._voices, VoiceDelegate(self), self.tr("Speakers"))
        self._none = _Empty(
            self.tr("No transcripts yet. Import Word, text or Markdown files."), self.tr("Import…"), self.import_asked
        )
        self._nobody = Label(self.tr("They appear with the first transcript."), 12, tint="muted", wrap=True)
        self._title = ElidedLabel(pixels=11, tint="muted")
        self._roles = IconButton("people", self.tr("Assign roles"), self.roles_asked.emit)
        self._lay_out()
        self._connect()
        self._reload(_SHOWN)

    def show_document(self, document: DocumentId | None) -> None:
        """Mark a transcript as the one that is open, and list its speakers."""
        self._open = document
        place = QModelIndex() if document is None else self._model.place_of(document)
        self._list.setCurrentIndex(place)
        one = self._model.document_at(place) if place.isValid() else None
        self._title.setText(one.title if one else "")
        self._voices.show(document)
        for view in (self._list, self._speakers):
            view.setMaximumHeight(_height(view))

    def current(self) -> DocumentId | None:
        """The transcript that the keys of the list act on."""
        document = self._model.document_at(self._list.currentIndex())
        return None if document is None else document.id

    def documents_list(self) -> QListView:
        """The list of transcripts."""
        return self._list

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        plus = IconButton("plus", self.tr("Import transcripts"), self.import_asked.emit)
        head = Label(self.tr("Documents"), 12, fonts.SEMIBOLD, "second")
        layout.addWidget(frame("dock", row(head, None, plus, margins=(16, 4, 8, 0)), height=fonts.scaled(40)))
        layout.addWidget(self._none)
        self._none.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout.addWidget(self._list, 3)
        speakers = Label(self.tr("Speakers"), 12, fonts.SEMIBOLD, "second")
        layout.addSpacing(16)
        heading = row(speakers, self._title, self._roles, margins=(16, 4, 8, 0))
        heading.setStretchFactor(self._title, 1)
        layout.addWidget(frame("dock", heading, height=fonts.scaled(40)))
        layout.addLayout(row(self._nobody, margins=(16, 4, 16, 0)))
        layout.addWidget(self._speakers, 4)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._session.opened.connect(lambda: self._reload(_SHOWN))
        self._session.changed.connect(self._reload)
        self._list.activated.connect(self._ask_to_open)
        self._list.clicked.connect(self._ask_to_open)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        theme().changed.connect(self._list.viewport().update)
        theme().changed.connect(self._speakers.viewport().update)

    def _reload(self, kinds: frozenset[str]) -> None:
        if kinds & _SHOWN:
            passages = kinds.passages if isinstance(kinds, Changes) else None
            self._model.reload(passages if kinds & _SHOWN == {"coding"} else None)
            is_empty = self._model.rowCount() == 0
            self._none.setVisible(is_empty)
            self._nobody.setVisible(is_empty)
            self._list.setVisible(not is_empty)
            self._speakers.setVisible(not is_empty)
            self._roles.setEnabled(not is_empty)
            self.show_document(self._open if self._open and self._model.place_of(self._open).isValid() else None)

    def _ask_to_open(self, index: QModelIndex) -> None:
        document = self._model.document_at(index)
        if document is not None:
            self.open_asked.emit(document.id)

    def _show_menu(self, place: QPoint) -> None:
        document = self._model.document_at(self._list.indexAt(place))
        if document is not None:
            menu = self._menu(document)
            menu.exec(self._list.viewport().mapToGlobal(place))
            menu.deleteLater()

    def _menu(self, document: Document) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.open_asked.emit(document.id))
        menu.addAction(self.tr("Assign roles…"), self.roles_asked.emit)
        menu.addAction(self.tr("Memo"), lambda: self.note_asked.emit(document.id))
        whose = menu.addMenu(self.tr("Coder of record"))
        for name, coder in self._coders():
            action = whose.addAction(name.replace("&", "&&"), partial(self._appoint, document, coder, name))
            action.setCheckable(True)
            action.setChecked(document.coder_of_record == coder)
        menu.addAction(self.tr("History of this document"), lambda: self.history_asked.emit(document.id))
        menu.addSeparator()
        title = document.title.replace("&", "&&")
        menu.addAction(self.tr("Delete “{0}”").format(title), lambda: self._delete(document))
        return menu

    def _coders(self) -> list[tuple[str, CoderId | None]]:
        project = self._session.project
        known = [] if project is None else [(one.name, one.id) for one in project.read.coders()]
        return [(self.tr("nobody appointed"), None), *known]

    def _appoint(self, document: Document, coder: CoderId | None, name: str) -> None:
        label = self.tr("Appoint {0} for {1}").format(name, document.title)
        self._session.do(label, documents.appoint, document.id, coder)

    def _delete(self, document: Document) -> None:
        label, words = self.tr("Delete {0}"), self.tr("Deleted {0}")
        self._session.remove(label.format(document.title), words.format(document.title), documents.delete, document.id)


class _Empty(QWidget):
    """What an empty list says, with the act that fills it."""

    def __init__(self, words: str, act: str, asked: SignalInstance) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 16, 0)
        layout.setSpacing(4)
        said = Label(words, 12, tint="muted", wrap=True)
        said.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(said)
        layout.addLayout(row(Button(act, asked.emit, look="quiet"), None))  # whose words begin 8 pixels from its edge


def _height(view: QListView) -> int:
    """How high a list is with all its rows, so that what stands below it follows at once."""
    return sum(view.sizeHintForRow(at) for at in range(view.model().rowCount())) + 1


def _list(model: DocumentModel | VoiceModel, delegate: DocumentDelegate | VoiceDelegate, name: str) -> QListView:
    view = QListView()
    view.setProperty("look", "dock")
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setAccessibleName(name)
    view.setMouseTracking(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
    return view
