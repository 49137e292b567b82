"""A table in which each speaker label gets a participant and a role."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from annotator.gui.controls.layouts import row
from annotator.gui.language.numbers import whole
from annotator.gui.people.assignment import Assignment, tinted
from annotator.gui.people.persons import PersonsField
from annotator.gui.people.role_choice import RoleChoice
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, mixed, role_color, theme

_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROW, _HEAD, _FIELD, _SHORT = 38, 30, 138, 72
F = TypeVar("F", bound=QWidget)


class SpeakerTable(QTableWidget):
    """Label, turns, words, participant, role, and a column for each attribute; `edited` after each change.

    A role that is not in the list may be typed. With the documents it also asks how many persons a label stands for.
    """

    edited = Signal()

    def __init__(self, *, with_document: bool = False) -> None:
        super().__init__()
        self._with_document = with_document
        self._assignments: list[Assignment] = []
        self._roles: dict[str, str] = {}
        self._attributes: list[str] = []
        self._follows: QWidget | None = None
        self.setAccessibleName(self.tr("Who speaks"))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields in it take the keys
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(fonts.scaled(_ROW))
        header = self.horizontalHeader()
        header.setFixedHeight(fonts.scaled(_HEAD))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFont(fonts.ui(11, fonts.MEDIUM))

    def show_assignments(
        self, assignments: Sequence[Assignment], roles: Mapping[str, str], attributes: Sequence[str] = ()
    ) -> None:
        """Show labels with what is known of them; `roles` gives the colour of each role by name."""
        self._assignments, self._roles, self._attributes = list(assignments), dict(roles), list(attributes)
        head = [self.tr("Document")] if self._with_document else []
        head += [self.tr("Label"), self.tr("Turns"), self.tr("Words"), self.tr("Participant"), self.tr("Role")]
        head += [self.tr("Persons")] if self._with_document else []
        self.clear()
        self.setColumnCount(len(head) + len(attributes))
        self.setHorizontalHeaderLabels([*head, *attributes])
        self.setRowCount(len(self._assignments))
        for at, one in enumerate(self._assignments):
            self._fill(at, one)
        self._size()
        self._order_fields()
        self._tint()

    def follow(self, widget: QWidget) -> None:
        """Take the keys after a widget, field by field."""
        self._follows = widget

    def fields(self) -> list[QWidget]:
        """What can be filled in, row by row."""
        columns = range(self._first() + 3, self.columnCount())
        cells = (self.cellWidget(at, column) for at in range(self.rowCount()) for column in columns)
        return [field for cell in cells if (field := cell.focusProxy()) is not None]

    def assignments(self) -> list[Assignment]:
        """What the table says now."""
        return [self._read(at, one) for at, one in enumerate(self._assignments)]

    def roles(self) -> list[str]:
        """Every role that is in the list or was typed, in that order."""
        typed = [one.role for one in self.assignments() if one.role]
        return list(dict.fromkeys([*self._roles, *typed]))

    def tints(self) -> dict[str, str]:
        """The colour of each role that is in the list or was typed."""
        return tinted(self.roles(), self._roles)

    def name_of(self, one: Assignment) -> str:
        """What stands for a label, where there is none as well."""
        return one.label or (self.tr("silent") if one.is_silent else self.tr("nobody named"))

    def give_rest(self, role: str) -> None:
        """Give a role to everybody who has none."""
        for at in range(self.rowCount()):
            choice = self._within(at, self._first() + 4, RoleChoice)
            if not choice.currentText().strip():
                choice.choose(role)

    def _known_as(self, one: Assignment) -> str:
        return one.participant if one.is_silent else self.name_of(one)

    def _first(self) -> int:
        return 1 if self._with_document else 0

    def _first_attribute(self) -> int:
        return self._first() + (6 if self._with_document else 5)

    def _fill(self, at: int, one: Assignment) -> None:
        first = self._first()
        if self._with_document:
            self.setItem(at, 0, _item(one.title, fonts.ui(13)))
        self.setCellWidget(at, first, _inset(_Tag(self.name_of(one))))
        self.setItem(at, first + 1, _item(whole(one.turns), fonts.ui(13), _NUMBER))
        self.setItem(at, first + 2, _item(whole(one.words), fonts.ui(13), _NUMBER))
        self.setCellWidget(at, first + 3, _inset(self._field(one)))
        self.setCellWidget(at, first + 4, _inset(self._choice(one)))
        if self._with_document:
            persons = PersonsField(one.persons, one.participant or self.name_of(one))
            persons.textEdited.connect(self.edited)
            self.setCellWidget(at, first + 5, _inset(persons))
        for number, name in enumerate(self._attributes, start=self._first_attribute()):
            field = QLineEdit(one.attributes.get(name, ""))
            field.setAccessibleName(self.tr("{0} of {1}").format(name, one.participant or self.name_of(one)))
            field.textEdited.connect(self.edited)
            self.setCellWidget(at, number, _inset(field))

    def _field(self, one: Assignment) -> QLineEdit:
        field = QLineEdit(one.participant)
        field.setPlaceholderText(self.tr("Name"))
        field.setAccessibleName(self.tr("Participant who is {0}").format(self._known_as(one)))
        field.setToolTip(one.note)
        field.setCursorPosition(0)
        field.textEdited.connect(self.edited)
        return field

    def _choice(self, one: Assignment) -> RoleChoice:
        choice = RoleChoice(self.tr("Role of {0}").format(self._known_as(one)))
        choice.offer(list(self._roles))
        choice.choose(one.role)
        choice.currentTextChanged.connect(self._edit_role)
        return choice

    def _edit_role(self) -> None:
        self._tint()
        self.edited.emit()

    def _tint(self) -> None:
        """Show every role in its colour, and offer each to all."""
        tints = self.tints()
        for at in range(self.rowCount()):
            choice = self._within(at, self._first() + 4, RoleChoice)
            tint = tints.get(" ".join(choice.currentText().split()), "")
            choice.show_tint(tint)
            choice.offer(list(tints))
            self._within(at, self._first(), _Tag).show_tint(tint)

    def _read(self, at: int, one: Assignment) -> Assignment:
        first = self._first()
        field, choice = self._within(at, first + 3, QLineEdit), self._within(at, first + 4, RoleChoice)
        attributes = dict(one.attributes)
        for number, name in enumerate(self._attributes, start=self._first_attribute()):
            cell = self._within(at, number, QLineEdit)
            if cell.text().strip() != attributes.get(name, ""):
                attributes[name] = cell.text().strip()
        role = " ".join(choice.currentText().split())
        persons = self._within(at, first + 5, PersonsField).number() if self._with_document else one.persons
        return replace(one, participant=field.text().strip(), role=role, attributes=attributes, persons=persons)

    def _within(self, at: int, column: int, kind: type[F]) -> F:
        found = self.cellWidget(at, column).findChild(kind)
        assert isinstance(found, kind)
        return found

    def _order_fields(self) -> None:
        """Tab goes through the fields as they stand, however late they were made."""
        order = [*([self._follows] if self._follows is not None else []), *self.fields()]
        for before, field in pairwise(order):
            QWidget.setTabOrder(before, field)

    def _size(self) -> None:
        header, first = self.horizontalHeader(), self._first()
        for column in range(self.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in range(first + 3, self.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            is_short = self._with_document and column == first + 5
            self.setColumnWidth(column, fonts.scaled(_SHORT if is_short else _FIELD))
        self._share_width()

    def _share_width(self) -> None:
        """The participants take the room that is left, and never less than a name needs."""
        column = self._first() + 3
        others = sum(self.columnWidth(at) for at in range(self.columnCount()) if at != column)
        self.setColumnWidth(column, max(fonts.scaled(_FIELD), self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.columnCount():
            self._share_width()


class _Tag(QWidget):
    """A label as the transcript has it, on the colour of its role."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text, self._role = text, ""
        self.setAccessibleName(text)
        theme().changed.connect(self.update)

    def show_tint(self, role: str) -> None:
        """Take the colour of a role; empty for none."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(QFontMetricsF(fonts.reading(15)).horizontalAdvance(self._text)) + 16, fonts.scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = role_color(self._role) if self._role else color("strong")
        place = QRectF(0, (self.height() - fonts.scaled(24)) / 2, self.sizeHint().width(), fonts.scaled(24))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(color("raised"), QColor(tint), 0.2))
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(color("text"))
        painter.setFont(fonts.reading(15))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._text)


def _inset(widget: QWidget) -> QWidget:
    """A widget with room around it in its cell."""
    cell = QWidget()
    cell.setLayout(row(widget, margins=(6, 4, 6, 4)))
    cell.setFocusProxy(widget)
    return cell


def _item(text: str, font: QFont, side: Qt.AlignmentFlag | None = None) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFont(font)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    if side is not None:
        item.setTextAlignment(side)
    return item
