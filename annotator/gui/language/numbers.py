"""Numbers and days as the language of the program writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def whole(number: int) -> str:
    """A whole number, such as 1,204."""
    return QLocale().toString(number)


def decimal(number: float, places: int = 1) -> str:
    """A number with so many decimals, such as 3.5."""
    return QLocale().toString(round(float(number), places), "f", places)


def short(number: float) -> str:
    """A number with as many decimals as it has, such as 1.5 or 2."""
    return QLocale().toString(float(number), "g", 6)


def percent(part: float, places: int = 0) -> str:
    """A part of one in percent, such as 42 %."""
    return f"{decimal(100 * part, places)}\N{NO-BREAK SPACE}%"


def day(moment: date) -> str:
    """A day in words, such as 3 May 2026."""
    written = QCoreApplication.translate("Numbers", "d MMMM yyyy", "How a day is written, in the letters of Qt")
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), written)
