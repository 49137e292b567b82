"""The files that arrive, as a list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui import counted
from annotator.gui.documents.delegate import ground, write
from annotator.gui.importing.arrivals import Arrival
from annotator.gui.theme import fonts, icons

Index = QModelIndex | QPersistentModelIndex


class Files(QListWidget):
    """One row for each file: what was recognised in it, or why it cannot be read."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Files"))
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setFixedWidth(fonts.scaled(228))
        self.setViewportMargins(0, fonts.scaled(8), 0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, arrival: Arrival) -> None:
        """Add a file at the end."""
        item = QListWidgetItem(arrival.path.name)
        item.setData(Qt.ItemDataRole.UserRole, arrival)
        item.setData(Qt.ItemDataRole.UserRole + 1, self._note(arrival))
        words = f"{arrival.path.name}: {self._note(arrival)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(arrival.refusal or words)
        self.addItem(item)

    def _note(self, arrival: Arrival) -> str:
        if arrival.transcript is None:
            return self.tr("Cannot be read")
        if arrival.refusal:
            return self.tr("Already here")
        if not arrival.has_speakers:
            return self.tr("No speakers recognised")
        return f"{counted.turns(len(arrival.transcript.turns))} · {counted.speakers(len(arrival.assignments))}"


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, fonts.scaled(52))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        arrival = index.data(Qt.ItemDataRole.UserRole)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        is_fine = arrival.is_ready and arrival.has_speakers
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground(painter, option, option.widget)
        place = QRectF(option.rect).adjusted(20, fonts.scaled(6), -14, -fonts.scaled(6))
        icon = icons.pixmap("document" if is_fine else "warn", "second" if is_fine else "warn")
        painter.drawPixmap(place.topLeft().toPoint(), icon)
        words = place.adjusted(26, -2, 0, 2)
        half = words.height() / 2
        title = fonts.ui(13, fonts.SEMIBOLD if is_current else QFont.Weight.Normal)
        write(painter, words.adjusted(0, 0, 0, -half), arrival.path.name, title, "text")
        note = index.data(Qt.ItemDataRole.UserRole + 1)
        write(painter, words.adjusted(0, half, 0, 0), note, fonts.ui(11), "muted" if is_fine else "warn")
        painter.restore()
