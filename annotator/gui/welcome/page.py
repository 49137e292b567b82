"""What the centre shows while no project is open."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.documents.delegate import write
from annotator.gui.language.numbers import day
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, theme

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WelcomePage(QWidget):
    """Offers the sample, a new project, one that is there, and those that were opened last."""

    sample_asked = Signal()
    new_asked = Signal()
    open_asked = Signal()
    recent_asked = Signal(object)  # the Path

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(8)
        column = QWidget()
        column.setMaximumWidth(fonts.scaled(664))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(column)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(Label("Annotator", 36, reading=True))
        layout.addWidget(Label(self.tr("What do these groups say alike, and what alone?"), 14, tint="second"))
        layout.addSpacing(24)
        choices = self._choices()
        for choice in choices:
            layout.addWidget(choice)
        self.setFocusProxy(choices[0])
        layout.addSpacing(20)
        layout.addLayout(self._recent)
        layout.addStretch(3)
        outer = row(None, margins=(24, 0, 24, 0))
        outer.addWidget(column, 10)
        outer.addStretch(1)
        self.setLayout(outer)

    def show_recent(self, paths: list[Path]) -> None:
        """List the projects that were opened last."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if paths:
            self._recent.addWidget(Label(self.tr("Recent"), 12, fonts.SEMIBOLD, "second"))
        for path in paths[:4]:
            choice = _Recent(path, self._when(path))
            choice.clicked.connect(lambda _=False, path=path: self.recent_asked.emit(path))
            self._recent.addWidget(choice)

    def _choices(self) -> list[QAbstractButton]:
        sample = _Choice(
            "book",
            self.tr("Look around in the sample"),
            self.tr("A copy of a mentoring study: 4 focus groups, 12 themes, coded"),
        )
        new = _Choice("new-project", self.tr("New project"), self.tr("One file, saved as you work"), _key("Ctrl+N"))
        open_ = _Choice("open", self.tr("Open a project"), self.tr("A file that ends in .annot"), _key("Ctrl+O"))
        for choice, asked in ((sample, self.sample_asked), (new, self.new_asked), (open_, self.open_asked)):
            choice.clicked.connect(lambda _=False, asked=asked: asked.emit())
        return [sample, new, open_]

    def _when(self, path: Path) -> str:
        moment = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        if moment.date() == date.today():
            return self.tr("today, {0}").format(moment.strftime("%H:%M"))
        return day(moment.date())


def _key(keys: str) -> str:
    """Keys as this system names them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class _Offer(QAbstractButton):
    """Something large to click; Enter and the space bar do the same."""

    def __init__(self, name: str, note: str, height: int) -> None:
        super().__init__()
        self._height = height
        self.setAccessibleName(name)
        self.setAccessibleDescription(note)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(420), fonts.scaled(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class _Choice(_Offer):
    """A large choice: icon, name, what it does, and its key."""

    def __init__(self, icon: str, name: str, note: str, key: str = "") -> None:
        super().__init__(name, note, 60)
        self._parts = icon, name, note, key

    def paintEvent(self, event: QPaintEvent) -> None:
        icon, name, note, key = self._parts
        focused = self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus" if focused else "border"), 2 if focused else 1))
        painter.setBrush(color("hover" if self.underMouse() else "surface"))
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(place, 8, 8)
        picture = icons.pixmap(icon, "accent", 20)
        painter.drawPixmap(20, round(place.center().y() - 10), picture)
        words = place.adjusted(56, fonts.scaled(8), -20, -fonts.scaled(8))
        half = words.height() / 2
        write(painter, words.adjusted(0, 0, -70, -half), name, fonts.ui(14, fonts.SEMIBOLD), "text")
        write(painter, words.adjusted(0, half, 0, 0), note, fonts.ui(12), "muted")
        key = key or (self.tr("Enter") if focused else "")
        write(painter, words, key, fonts.ui(11, fonts.MEDIUM), "muted", _RIGHT)


class _Recent(_Offer):
    """A project that was opened before."""

    def __init__(self, path: Path, when: str) -> None:
        super().__init__(path.stem, str(path), 44)
        self._path, self._when = path, when
        self.setToolTip(str(path))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF(self.rect())
        thick = 2 if self.hasFocus() else 1
        tint = color("focus") if self.hasFocus() else color("strong" if self.underMouse() else "border")
        painter.fillRect(QRectF(0, place.height() - thick, place.width(), thick), tint)
        half = place.height() / 2
        write(painter, place.adjusted(0, 2, -110, -half), self._path.stem, fonts.ui(13, fonts.MEDIUM), "text")
        write(painter, place.adjusted(0, half - 2, -110, -4), str(self._path.parent), fonts.ui(11), "muted")
        write(painter, place, self._when, fonts.ui(11), "muted", _RIGHT)
