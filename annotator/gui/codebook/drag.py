"""A code or a passage on its way by mouse: what is carried."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData

from annotator.core.ids import CodeId, PassageId

MIME = "application/x-annotator-code"
"""The number of one code as ASCII digits."""

PASSAGE_MIME = "application/x-annotator-passage"
"""The number of one passage as ASCII digits."""


def carried(code: CodeId) -> QMimeData:
    """What is carried for a code."""
    data = QMimeData()
    data.setData(MIME, QByteArray(str(code).encode("ascii")))
    return data


def code_in(data: QMimeData) -> CodeId | None:
    """The code that is carried, if one is."""
    digits = bytes(data.data(MIME).data())
    return CodeId(int(digits)) if digits.isdigit() else None


def carried_passage(passage: PassageId) -> QMimeData:
    """What is carried for a passage."""
    data = QMimeData()
    data.setData(PASSAGE_MIME, QByteArray(str(passage).encode("ascii")))
    return data


def passage_in(data: QMimeData) -> PassageId | None:
    """The passage that is carried, if one is."""
    digits = bytes(data.data(PASSAGE_MIME).data())
    return PassageId(int(digits)) if digits.isdigit() else None
