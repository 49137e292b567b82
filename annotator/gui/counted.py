"""Counts as they are read: with the thing that is counted, in one or many."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def passages(number: int) -> str:
    """So many passages."""
    return _said(number, translate("Counted", "1 passage"), translate("Counted", "{0} passages"))


def memos(number: int) -> str:
    """So many memos."""
    return _said(number, translate("Counted", "1 memo"), translate("Counted", "{0} memos"))


def exemplars(number: int) -> str:
    """So many exemplar quotes."""
    return _said(number, translate("Counted", "1 exemplar"), translate("Counted", "{0} exemplars"))


def codes(number: int) -> str:
    """So many codes."""
    return _said(number, translate("Counted", "1 code"), translate("Counted", "{0} codes"))


def turns(number: int) -> str:
    """So many turns."""
    return _said(number, translate("Counted", "1 turn"), translate("Counted", "{0} turns"))


def words(number: int) -> str:
    """So many words."""
    return _said(number, translate("Counted", "1 word"), translate("Counted", "{0} words"))


def speakers(number: int) -> str:
    """So many speakers."""
    return _said(number, translate("Counted", "1 speaker"), translate("Counted", "{0} speakers"))


def labels(number: int) -> str:
    """So many labels of speakers."""
    return _said(number, translate("Counted", "1 label"), translate("Counted", "{0} labels"))


def places(number: int) -> str:
    """So many places where something was found."""
    return _said(number, translate("Counted", "1 place"), translate("Counted", "{0} places"))


def transcripts(number: int) -> str:
    """So many transcripts."""
    return _said(number, translate("Counted", "1 transcript"), translate("Counted", "{0} transcripts"))


def _said(number: int, one: str, many: str) -> str:
    return one if number == 1 else many.format(f"{number:,}")
