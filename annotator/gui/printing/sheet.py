"""A sheet of paper: its size, its margins, its head and foot. All sizes are in tenths of a point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter

from annotator.gui.theme import fonts

UNIT = 720
"""So many tenths of a point make an inch."""
_MARGIN, _HEAD = 540, 280
_LETTER = (QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico)

INK, GREY, RULE = QColor("#1A1A1A"), QColor("#5C564F"), QColor("#B9B1A6")
"""The colours of a sheet, which is white in the dark as well."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The size of a page; `body` is what head and foot leave of it."""

    width: float
    height: float

    @property
    def body(self) -> QRectF:
        """Where the pages' own things stand."""
        top = _MARGIN + _HEAD
        return QRectF(_MARGIN, top, self.width - 2 * _MARGIN, self.height - top - _MARGIN - _HEAD)


class Pages(Protocol):
    """Something that is laid out on sheets."""

    title: str
    foot: str

    @property
    def count(self) -> int:
        """How many pages there are, one at least."""

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the body of a page, counted from 0."""


def usual_layout() -> QPageLayout:
    """The paper that is usual here, without margins: the sheet has its own."""
    is_letter = QLocale.system().territory() in _LETTER
    size = QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def of(layout: QPageLayout) -> Sheet:
    """The sheet of a page layout, as it lies."""
    size = layout.fullRect(QPageLayout.Unit.Point).size()
    return Sheet(size.width() * 10, size.height() * 10)


def ui(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font of the interface on paper."""
    return _sized(fonts.ui(10, weight), points)


def reading(points: float, *, italic: bool = False) -> QFont:
    """The font of what was said, on paper."""
    return _sized(fonts.reading(10, italic=italic), points)


def write(
    painter: QPainter,
    place: QRectF,
    words: str,
    font: QFont,
    ink: QColor = INK,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write one line that ends in dots where it does not fit."""
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)


def paint(painter: QPainter, sheet: Sheet, pages: Pages, number: int) -> None:
    """Paint a page with its head and foot."""
    body, font = sheet.body, ui(8)
    head = QRectF(body.left(), _MARGIN, body.width(), 130)
    told = QCoreApplication.translate("Printing", "Page {0} of {1}").format(number + 1, pages.count)
    write(painter, head, told, font, GREY, Qt.AlignmentFlag.AlignRight)
    room = head.adjusted(0, 0, -QFontMetricsF(font).horizontalAdvance(told) - 100, 0)
    write(painter, room, pages.title, ui(8, fonts.MEDIUM), INK)
    painter.fillRect(QRectF(body.left(), head.bottom() + 40, body.width(), 4), RULE)
    foot = QRectF(body.left(), body.bottom() + _HEAD - 130, body.width(), 130)
    write(painter, foot, pages.foot, ui(7.5), GREY)
    pages.paint(painter, number)


def _sized(font: QFont, points: float) -> QFont:
    font.setPixelSize(round(points * 10))
    return fonts.printed(font)
