"""Who speaks in one transcript, role by role, as rows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.documents import Speaker
from annotator.core.ids import DocumentId, RoleId
from annotator.core.people import NO_ROLE
from annotator.gui import counted
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told
from annotator.gui.session import Session
from annotator.project import Project

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """A role, or one of its speakers with the number of turns as it is shown and as it is said, where it is counted."""

    name: str
    color: str
    count: str = ""
    said: str = ""
    is_role: bool = False


class VoiceModel(QAbstractListModel):
    """The speakers of one transcript under their roles: those that are compared, the others, and no role last."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rows: list[VoiceRow] = []

    def show(self, document: DocumentId | None) -> None:
        """Show the speakers of a transcript."""
        project = self._session.project
        rows = [] if project is None or document is None else self._read(project, document)
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row.name}: {row.said}" if row.said else row.name
        return row if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_role = index.isValid() and self._rows[index.row()].is_role
        return Qt.ItemFlag.NoItemFlags if is_role else super().flags(index)

    def _read(self, project: Project, document: DocumentId) -> list[VoiceRow]:
        participants = {one.id: one for one in project.read.participants()}
        grouped: defaultdict[RoleId | None, list[tuple[str, Speaker]]] = defaultdict(list)
        for speaker in project.read.speakers():
            if speaker.document == document:
                who = None if speaker.participant is None else participants[speaker.participant]
                name = who.name if who else speaker.label or self.tr("nobody named")
                grouped[who.role if who else None].append((name, speaker))
        rows = []
        for role in sorted(project.read.roles(), key=lambda role: not role.compared):
            name = role.name if role.compared else self.tr("{0}  not compared").format(role.name)
            rows += self._group(name, role.color, grouped[role.id])
        return rows + self._group(told(NO_ROLE), "", grouped[None])

    def _group(self, name: str, color: str, speakers: list[tuple[str, Speaker]]) -> list[VoiceRow]:
        if not speakers:
            return []
        return [VoiceRow(name, color, is_role=True), *(self._voice(who, color, one) for who, one in speakers)]

    def _voice(self, name: str, color: str, speaker: Speaker) -> VoiceRow:
        if speaker.silent:
            return VoiceRow(name, color, self.tr("silent"), self.tr("silent"))
        if not self._session.counts:
            return VoiceRow(name, color)
        return VoiceRow(name, color, whole(speaker.turns), counted.turns(speaker.turns))
