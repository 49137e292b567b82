"""A code that is dragged onto the text: which code, and what it would be dropped on."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from annotator.core.ids import CodeId
from annotator.core.transcript import Range
from annotator.gui.transcript import selection
from annotator.gui.transcript.script import Script

CODE_MIME = "application/x-annotator-code"


def code_in(data: QMimeData) -> CodeId | None:
    """The number of the code that is dragged, if it is one."""
    if not data.hasFormat(CODE_MIME):
        return None
    digits = bytes(data.data(CODE_MIME).data())
    return CodeId(int(digits)) if digits.isdigit() else None


def target(script: Script, place: int, selected: Range | None) -> Range | None:
    """What a code is dropped on at a place: the selected words where they are, else the sentence."""
    if selected is not None and selected[0] <= place <= selected[1]:
        return selected
    return selection.sentence_at(script, place)
