"""One group: its name, its passages of a theme, and the note on them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.ids import CodeId
from annotator.countable import counts
from annotator.gui import counted
from annotator.gui.controls.labels import ElidedLabel, Label, line
from annotator.gui.controls.layouts import column, frame, row
from annotator.gui.language.told import told
from annotator.gui.perspectives.column_list import ColumnList, ColumnModel
from annotator.gui.perspectives.note import NoteField
from annotator.gui.perspectives.scene import Scene
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import role_color
from annotator.questions.perspectives import Place

_LEAST, _HEAD = 260, 34


class Column(QWidget):
    """Shows what one group says of a theme; `asked` carries what was asked of the current passage."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.group = ""
        self.model = ColumnModel()
        self.list, self.note = ColumnList(self.model), NoteField()
        self._dot, self._name = _Dot(), ElidedLabel("", 13, fonts.SEMIBOLD)
        self._count = Label("", 11, tint="muted")
        self._empty = Label("", 12, tint="muted", wrap=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self.list.asked.connect(self.asked)
        self.note.done.connect(self.take_keys)

    def show_theme(self, scene: Scene, code: CodeId, group: str, places: Sequence[Place], *, around: bool) -> None:
        """Show what a group says of a theme; where that is what was shown, the current passage stays."""
        before = self.list.currentIndex().row() if group == self.group else -1
        self.group = group
        self._dot.show_color(scene.colors.get(group, ""))
        self._name.setText(told(group))
        number = counted.passages(len(places)) if counts(scene.project) else ""
        self._count.setText(number)
        self.list.setAccessibleName(self.tr("{0}, {1}").format(told(group), number) if number else told(group))
        self.model.show_places(scene, code, group, places, around=around)
        self._empty.setText(self.tr("Nothing coded here that {0} says.").format(told(group)))
        self._pages.setCurrentIndex(0 if places else 1)
        if places and before >= 0:
            self.list.setCurrentIndex(self.model.index(min(before, len(places) - 1)))

    def show_note(self, scene: Scene, code: CodeId) -> None:
        """Show what was noted on the group and a theme."""
        if self.group not in scene.noted.things:
            self.note.show_none(self.tr("Notes are kept for groups that have a name."))
            return
        self.note.show_note(
            told(self.group),
            scene.noted.mine(code, self.group),
            scene.noted.others(code, self.group),
            can_change=scene.project.is_writable,
        )

    def place(self) -> Place | None:
        """Where the current passage is."""
        return self.model.place(self.list.currentIndex().row())

    def take_keys(self) -> None:
        """Give the list the keys, the first passage being current where none is."""
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of the current passage."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for act, words, key in (
            ("open", self.tr("Go to its place"), "Return"),
            ("exemplar", self.tr("Exemplar quote"), "I"),
            ("edit-quote", self.tr("Edit the quote for print…"), "P"),
            ("copy-quote", self.tr("Copy the quote for print"), "Y"),
        ):
            menu.addAction(words, QKeySequence(key), partial(self.asked.emit, act))
        menu.popup(place)

    def _lay_out(self) -> None:
        empty = QWidget()
        empty.setLayout(column(self._empty, None, margins=(16, 12, 16, 12)))
        for page in (self.list, empty):
            self._pages.addWidget(page)
        named = row(self._dot, self._name, self._count, margins=(16, 0, 16, 0))
        named.setStretchFactor(self._name, 1)
        head = frame("bar", named, height=fonts.scaled(_HEAD))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._pages, 1)
        whole.addWidget(line())
        whole.addWidget(self.note)
        self.setFocusProxy(self.list)
        self.setMinimumWidth(fonts.scaled(_LEAST))


class _Dot(QWidget):
    """The colour of a group beside its name."""

    def __init__(self) -> None:
        super().__init__()
        self._color = ""
        self.setFixedSize(QSize(fonts.scaled(10), fonts.scaled(10)))

    def show_color(self, stored: str) -> None:
        """Show another colour."""
        self._color = stored
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(role_color(self._color))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
