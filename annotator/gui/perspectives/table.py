"""The table of themes against groups on screen: words that wrap, written on in place."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.gui.perspectives.table_model import ThemesModel
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, theme

Index = QModelIndex | QPersistentModelIndex
_NAME, _LEAST, _LOW, _HIGH = 200, 220, 40, 480
_SIDE, _ABOVE = 16, 9
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ThemesTable(QTableView):
    """Enter and a double click write on a cell, or send `opened` where none can be written on."""

    opened = Signal(object)  # the QModelIndex

    def __init__(self, model: ThemesModel, name: str) -> None:
        super().__init__()
        self._themes = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Words(self))
        self.setFont(fonts.ui(13))
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStyleSheet(f"QHeaderView::section {{ padding-left: {_SIDE}px }}")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        for set_mode in (self.setVerticalScrollMode, self.setHorizontalScrollMode):
            set_mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit)
        for signal in (model.modelReset, model.dataChanged, self.horizontalHeader().sectionResized):
            signal.connect(lambda *_: self._later.start())
        self.doubleClicked.connect(self._open)
        theme().changed.connect(self.viewport().update)

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and _writes(event):
            event.accept()  # letters begin to write here, and are no acts
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _RETURN and self.state() != QAbstractItemView.State.EditingState:
            index = self.currentIndex()
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(index)
            elif index.isValid():
                self._open(index)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(fonts.ui(13))
            self._later.start()

    def _open(self, index: QModelIndex) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(index)

    def _share(self) -> None:
        """Share the room among the groups; each keeps enough to be read."""
        groups = self._themes.columnCount() - 1
        if groups > 0:
            name = fonts.scaled(_NAME)
            self.setColumnWidth(0, name)
            each = max(fonts.scaled(_LEAST), (self.viewport().width() - name) // groups)
            for at in range(1, groups + 1):
                self.setColumnWidth(at, each)

    def _fit(self) -> None:
        """Make rows as high as what is in them, up to a height."""
        if self.state() != QAbstractItemView.State.EditingState:
            self._share()
            self._later.stop()  # what was just shared is what rows are fitted to
            self.resizeRowsToContents()

    def sizeHintForRow(self, row: int) -> int:
        return max(fonts.scaled(_LOW), min(super().sizeHintForRow(row), fonts.scaled(_HIGH)))


class _Words(QStyledItemDelegate):
    """Words at the top of a cell, with room around; a line below each row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRectF(option.rect)
        painter.save()
        painter.setClipRect(place)
        painter.fillRect(place, color("surface"))
        painter.setPen(QPen(color("border"), 1))
        painter.drawLine(QPointF(place.left(), place.bottom() - 0.5), QPointF(place.right(), place.bottom() - 0.5))
        if option.state & QStyle.StateFlag.State_Selected:
            has_keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color("focus"), 2) if has_keys else Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft"))
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -3), 6, 6)
        painter.setPen(color("text"))
        painter.setFont(_font(index))
        painter.drawText(place.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE / 2), _WRAPPED, str(index.data() or ""))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setFrameShape(QFrame.Shape.NoFrame)
        editor.setProperty("look", "field")
        editor.setFont(fonts.reading(14))
        editor.setTabChangesFocus(True)
        words = index.data(Qt.ItemDataRole.AccessibleTextRole)
        editor.setAccessibleName(str(words).split(":")[0])
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: ThemesModel, index: Index) -> None:  # type: ignore[override]
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        place = option.rect
        place.setHeight(max(place.height(), fonts.scaled(3 * _LOW)))
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _RETURN:
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False  # a new line; Ctrl+Enter keeps what was written
            if isinstance(editor, QWidget):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor)
            return True
        return super().eventFilter(editor, event)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = max(40, option.rect.width() - 2 * _SIDE)
        words = QFontMetrics(_font(index)).boundingRect(QRect(0, 0, width, 100_000), _WRAPPED, str(index.data() or ""))
        return QSize(words.width() + 2 * _SIDE, words.height() + 2 * _ABOVE)


def _font(index: Index) -> QFont:
    """That of the interface for the names of themes, that of reading for what stands in the cells."""
    return fonts.reading(14) if index.column() else fonts.ui(13, fonts.MEDIUM)


def _writes(event: QKeyEvent) -> bool:
    """Whether a key writes something."""
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & _HELD
