"""Counts as they are read: with the thing that is counted, in one or many."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def passages(number: int) -> str:
    """So many passages."""
    if number == 1:
        return QCoreApplication.translate("Counted", "1 passage")
    return QCoreApplication.translate("Counted", "{0} passages").format(f"{number:,}")


def memos(number: int) -> str:
    """So many memos."""
    if number == 1:
        return QCoreApplication.translate("Counted", "1 memo")
    return QCoreApplication.translate("Counted", "{0} memos").format(f"{number:,}")


def exemplars(number: int) -> str:
    """So many exemplar quotes."""
    if number == 1:
        return QCoreApplication.translate("Counted", "1 exemplar")
    return QCoreApplication.translate("Counted", "{0} exemplars").format(f"{number:,}")
