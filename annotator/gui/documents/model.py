"""The transcripts of the project as rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator import memos
from annotator.core.documents import Document
from annotator.core.ids import DocumentId
from annotator.core.reading import Reading
from annotator.gui import counted
from annotator.gui.language.numbers import percent
from annotator.gui.reading import passes
from annotator.gui.session import Session

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """What a row shows: the transcript, which part of its turns was read in which pass, 0 to 1, and its memos.

    `passages` is None where passages are not counted.
    """

    document: Document
    read: float
    reading: Reading | None = None
    memos: int = 0
    passages: int | None = None


class DocumentModel(QAbstractListModel):
    """The transcripts; how much of each was read is looked up when its row is seen."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._documents: list[Document] = []
        self._coded: dict[DocumentId, float] = {}
        self._memos: Mapping[DocumentId, int] = {}
        self._readings: dict[DocumentId, Reading] = {}
        self._is_counted = True

    def reload(self, recoded: Collection[int] | None = None) -> None:
        """Read the transcripts again; `recoded` are those that have other passages, None where more has changed."""
        project, self._is_counted = self._session.project, self._session.counts
        documents = project.read.documents() if project else []
        self._memos = memos.signs(project, self._session.coder).documents if project else {}
        self._readings = passes.latest(project, self._session.coder) if project else {}
        if [one.id for one in documents] == [one.id for one in self._documents]:
            self._documents = documents
            self._coded = {id: part for id, part in self._coded.items() if recoded is not None and id not in recoded}
            if documents:
                self.dataChanged.emit(self.index(0), self.index(len(documents) - 1))
            return
        self.beginResetModel()
        self._documents = documents
        self._coded.clear()
        self.endResetModel()

    def document_at(self, index: Index) -> Document | None:
        """The transcript of a row."""
        return self._documents[index.row()] if 0 <= index.row() < len(self._documents) else None

    def place_of(self, document: DocumentId) -> QModelIndex:
        """The row of a transcript."""
        row = next((at for at, one in enumerate(self._documents) if one.id == document), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        document = self.document_at(index) if index.isValid() else None
        if document is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return document.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{document.title}: {', '.join(self._spoken(document))}"
        if role == Qt.ItemDataRole.UserRole:
            return self._row(document)
        return None

    def _spoken(self, document: Document) -> list[str]:
        """How long a transcript is, how far it was read, and what was done in it."""
        parts = [counted.turns(document.turns), counted.words(document.words)]
        if self._is_counted:
            parts.append(counted.passages(document.codings))
        parts.append(self.tr("{0} read").format(percent(self._row(document).read)))
        if self._is_counted:
            parts.append(self.tr("{0} of turns coded").format(percent(self._part(document))))
        noted = self._memos.get(document.id, 0)
        return [*parts, counted.memos(noted)] if noted else parts

    def _row(self, document: Document) -> DocumentRow:
        reading, project = self._readings.get(document.id), self._session.project
        read = 0.0 if project is None else passes.part(project, document, reading)
        passages = document.codings if self._is_counted else None
        return DocumentRow(document, read, reading, self._memos.get(document.id, 0), passages)

    def _part(self, document: Document) -> float:
        project = self._session.project
        if document.id not in self._coded and project is not None:
            coded = project.retrieval.coded_turns(document.id)
            self._coded[document.id] = coded / document.turns if document.turns else 0.0
        return self._coded.get(document.id, 0.0)
