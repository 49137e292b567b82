"""What the centre shows while no project is open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.documents.delegate import write
from annotator.gui.language.numbers import day
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import color, theme
from annotator.gui.welcome.steps import Step, Steps

_CHOICE = 60
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
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
        self._offered, self._steps = self._choices(), Steps()
        self.setFocusProxy(self._offered[0])
        outer = row(margins=(24, 12, 24, 12))
        outer.addStretch(0)
        outer.addWidget(self._column(), 1)
        outer.addStretch(0)
        self._area = _scrolled(outer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _column(self) -> QWidget:
        """What is offered, below one another, in the middle."""
        column = QWidget()
        column.setMaximumWidth(fonts.scaled(664))
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(column)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(Label("Annotator", 36, reading=True))
        asked = self.tr("What do these groups say alike, and what alone?")
        layout.addWidget(Label(asked, 14, tint="second", wrap=True))
        layout.addSpacing(24)
        for choice in self._offered:
            layout.addWidget(choice)
        layout.addSpacing(20)
        layout.addLayout(self._recent)
        layout.addSpacing(20)
        layout.addWidget(self._steps)
        layout.addStretch(3)
        return column

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

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name the keys as they are now, by the names of the acts."""
        for name, choice in zip(("new", "open"), self._offered[1:], strict=True):
            choice.show_key(keys.get(name, ""))
        code = self.tr("Select a sentence, press {0}").format(keys.get("code", ""))
        self._steps.show_steps(
            [
                Step("import", self.tr("Import a transcript"), keys.get("import", "")),
                Step("code", code, self.tr("a code for what it says")),
                Step("roles", self.tr("Say who is who"), self.tr("roles for the speakers")),
                Step("compare", self.tr("Compare"), self.tr("themes by role")),
            ]
        )

    def _choices(self) -> list[_Choice]:
        sample = _Choice(
            "book",
            self.tr("Look around in the sample"),
            self.tr("A copy of a mentoring study: 4 focus groups, 12 themes, coded"),
        )
        new = _Choice("new-project", self.tr("New project"), self.tr("One file, saved as you work"))
        open_ = _Choice("open", self.tr("Open a project"), self.tr("A file that ends in .annot"))
        for choice, asked in ((sample, self.sample_asked), (new, self.new_asked), (open_, self.open_asked)):
            choice.clicked.connect(lambda _=False, asked=asked: asked.emit())
        return [sample, new, open_]

    def _when(self, path: Path) -> str:
        moment = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
        if moment.date() == date.today():
            return self.tr("today, {0}").format(moment.strftime("%H:%M"))
        return day(moment.date())


def _scrolled(layout: QLayout) -> QScrollArea:
    """A page that scrolls up and down where there is no room for it."""
    inside, area = QWidget(), QScrollArea()
    inside.setObjectName("surface")
    inside.setLayout(layout)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


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
    """A large choice: icon, name, what it does, and its key; where it is narrow, higher, so that all can be read."""

    def __init__(self, icon: str, name: str, note: str) -> None:
        super().__init__(name, note, _CHOICE)
        self._parts, self._key = (icon, name, note), ""
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_key(self, key: str) -> None:
        """Name the key that does the same."""
        self._key = key
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width - self._left() - 20, 10_000)
        name, note = (QFontMetrics(font).boundingRect(room, _WRAPPED, part).height() for font, part in self._written())
        return max(fonts.scaled(_CHOICE), name + note + fonts.scaled(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        icon = self._parts[0]
        focused = self.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("focus" if focused else "border"), 2 if focused else 1))
        painter.setBrush(color("hover" if self.underMouse() else "surface"))
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(place, 8, 8)
        side = fonts.scaled(20)
        painter.drawPixmap(20, round(place.center().y() - side / 2), icons.pixmap(icon, "accent", side))
        end = self._paint_words(painter, place)
        key = self._key or (self.tr("Enter") if focused else "")
        small = fonts.ui(11, fonts.MEDIUM)
        if end + QFontMetrics(small).horizontalAdvance(key) + 40 < place.width():
            write(painter, place.adjusted(0, 0, -20, 0), key, small, "muted", _RIGHT)

    def _paint_words(self, painter: QPainter, place: QRectF) -> int:
        """Paint name and note below one another, in the middle; returns where the longer one ends."""
        room = QRect(self._left(), 0, round(place.width()) - self._left() - 20, 10_000)
        written = self._written()
        boxes = [QFontMetrics(font).boundingRect(room, _WRAPPED, part) for font, part in written]
        top = (self.height() - sum(box.height() for box in boxes) - fonts.scaled(4)) // 2
        for (font, part), box, tint in zip(written, boxes, ("text", "muted"), strict=True):
            painter.setFont(font)
            painter.setPen(color(tint))
            painter.drawText(QRect(room.left(), top, room.width(), box.height()), _WRAPPED, part)
            top += box.height() + fonts.scaled(4)
        return max(box.right() for box in boxes)

    def _written(self) -> list[tuple[QFont, str]]:
        return [(fonts.ui(14, fonts.SEMIBOLD), self._parts[1]), (fonts.ui(12), self._parts[2])]

    def _left(self) -> int:
        return 20 + fonts.scaled(20) + 16


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
        write(
            painter,
            place.adjusted(0, 2, -fonts.scaled(110), -half),
            self._path.stem,
            fonts.ui(13, fonts.MEDIUM),
            "text",
        )
        write(
            painter, place.adjusted(0, half - 2, -fonts.scaled(110), -4), str(self._path.parent), fonts.ui(11), "muted"
        )
        write(painter, place, self._when, fonts.ui(11), "muted", _RIGHT)
