"""The row that makes a new code and the foot that names the keys: what stands below the list of the palette."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from annotator.gui.controls import marks
from annotator.gui.controls.labels import Label
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, theme


class NewCodeRow(QAbstractButton):
    """Makes a code of the words in the field. The keys of the field can mean it, as they mean a row of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._is_meant = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme().changed.connect(self.update)
        self.name("")

    @property
    def is_meant(self) -> bool:
        """Whether Enter means this row."""
        return self._is_meant

    def mean(self, is_meant: bool) -> None:
        """Say whether Enter means this row."""
        self._is_meant = is_meant
        self.update()

    def name(self, name: str) -> None:
        """Say how the new code would be called; nothing: it is asked for."""
        self._name = name
        words = self.tr("New code “{0}”").format(name) if name else self.tr("New code…")
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(200), fonts.scaled(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_meant or self.underMouse():
            marks.row_ground(painter, box.adjusted(6, 1, -6, -1), color("accent_soft" if self._is_meant else "hover"))
        side = fonts.scaled(14)
        painter.drawPixmap(QPointF(fonts.scaled(16), box.center().y() - side / 2), icons.pixmap("plus", "accent", side))
        hint = self.tr("Shift+Enter adds a definition")
        end = box.width() - fonts.scaled(20)
        small = fonts.ui(11)
        _write(painter, QRectF(0, 0, end, box.height()), hint, small, "muted", Qt.AlignmentFlag.AlignRight)
        end -= QFontMetricsF(small).horizontalAdvance(hint) + fonts.scaled(12)
        first = self.tr("New code") if self._name else self.tr("New code…")
        left = float(fonts.scaled(38))
        medium = fonts.ui(13, fonts.MEDIUM)
        _write(painter, QRectF(left, 0, end - left, box.height()), first, medium, "accent")
        left += QFontMetricsF(medium).horizontalAdvance(first) + fonts.scaled(8)
        if self._name:
            quoted = self.tr("“{0}”").format(self._name)
            _write(painter, QRectF(left, 0, end - left, box.height()), quoted, fonts.ui(), "text")


class KeyCap(Label):
    """The name of a key, in a frame."""

    def __init__(self, key: str) -> None:
        super().__init__(key, 11, fonts.MEDIUM, "second")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + fonts.scaled(12), fonts.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks.key_frame(painter, QRectF(self.rect()))
        painter.end()
        super().paintEvent(event)


class FocusLine(QWidget):
    """The line under the field, which has the focus as long as the palette is open."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(2)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color("focus"))


class PaletteFoot(QFrame):
    """Which keys do what, and how much of all that is searched fits."""

    def __init__(self, keys: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setStyleSheet("#strip { border-bottom-left-radius: 9px; border-bottom-right-radius: 9px; }")
        self._count = Label("", 11, tint="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(fonts.scaled(16), 0, fonts.scaled(20), 0)
        layout.setSpacing(6)
        keys = keys or (
            (self.tr("Enter"), self.tr("apply")),
            (self.tr("Ctrl+Enter"), self.tr("apply and stay")),
            (self.tr("Esc"), self.tr("close")),
        )
        for key, act in keys:
            layout.addWidget(KeyCap(key))
            layout.addWidget(Label(act, 11, tint="muted"))
            layout.addSpacing(6)
        layout.addStretch(1)
        layout.addWidget(self._count)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), fonts.scaled(36))

    def count(self, found: int, total: int) -> None:
        """Show how many of how many fit."""
        self._count.setText(self.tr("{0} of {1}").format(whole(found), whole(total)))


def _write(
    painter: QPainter,
    room: QRectF,
    text: str,
    font: QFont,
    tint: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(color(tint))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room.width()))
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
