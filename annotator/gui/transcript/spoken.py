"""What a screen reader is told of the place where the caret is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from annotator.gui.language.numbers import whole
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.script import Script


class Spoken(QObject):
    """Says what the eye sees beside the caret: the turn, who speaks, and the codes."""

    def place(self, script: Script, place: int, here: Sequence[Marked], current: Marked | None, *, memo: bool) -> str:
        """The words for a place, its passages and the current one of these; `memo`: one is about the turn."""
        told = self._codes(here)
        if current is not None and script.is_aside(current.passage.start, current.passage.end):
            told = self.tr("{0}. Only words of a role that is not compared").format(told)
        if not len(script):
            return told
        number = script.paragraph(place)
        turn, voice = script.turn(number), script.voice(number)
        if turn is None:
            return told
        who = voice.name if voice is not None else self.tr("nobody named")
        told = self.tr("Turn {0}, {1}. {2}").format(whole(turn.number), who, told)
        return self.tr("{0}. Memo on this turn").format(told) if memo else told

    def _codes(self, here: Sequence[Marked]) -> str:
        said = []
        for one in here:
            words = self.tr("{0}, {1}").format(one.name, one.coder) if one.coder else one.name
            said.append(self.tr("{0} with a memo").format(words) if one.noted else words)
        return self.tr("Codes: {0}").format("; ".join(said)) if said else self.tr("No code here")
