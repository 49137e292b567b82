"""Counts as they are read: with the thing that is counted, in one or many."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from annotator.gui.language.numbers import whole

translate = QCoreApplication.translate


def passages(number: int) -> str:
    """So many passages."""
    return _said(number, "1 passage", "{0} passages")


def memos(number: int) -> str:
    """So many memos."""
    return _said(number, "1 memo", "{0} memos")


def exemplars(number: int) -> str:
    """So many exemplar quotes."""
    return _said(number, "1 exemplar", "{0} exemplars")


def codes(number: int) -> str:
    """So many codes."""
    return _said(number, "1 code", "{0} codes")


def turns(number: int) -> str:
    """So many turns."""
    return _said(number, "1 turn", "{0} turns")


def words(number: int) -> str:
    """So many words."""
    return _said(number, "1 word", "{0} words")


def speakers(number: int) -> str:
    """So many speakers."""
    return _said(number, "1 speaker", "{0} speakers")


def documents(number: int) -> str:
    """So many documents."""
    return _said(number, "1 document", "{0} documents")


def of(measure: str, number: int) -> str:
    """So many of what is measured: passages, speakers or documents."""
    return {"passages": passages, "speakers": speakers, "documents": documents}[measure](number)


def labels(number: int) -> str:
    """So many labels of speakers."""
    return _said(number, "1 label", "{0} labels")


def places(number: int) -> str:
    """So many places where something was found."""
    return _said(number, translate("Counted", "1 place"), translate("Counted", "{0} places"))


def transcripts(number: int) -> str:
    """So many transcripts."""
    return _said(number, translate("Counted", "1 transcript"), translate("Counted", "{0} transcripts"))


def _said(number: int, one: str, many: str) -> str:
    """The count in the form that the language has for the number; `one` is the English of 1."""
    told = translate("Counted", many, "", number)
    if told == many and number == 1:
        told = one
    return told.format(whole(number))
