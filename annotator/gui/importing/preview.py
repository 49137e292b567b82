"""How a transcript begins, with its labels tinted by role."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTextEdit

from annotator.core.transcript import Transcript
from annotator.gui.importing.arrivals import spoken
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, mixed, role_color, theme

_SHOWN = 40


class Preview(QTextEdit):
    """The first turns of a transcript."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Preview of the transcript"))
        self.document().setDocumentMargin(0)
        self._shown: tuple[Transcript | None, Mapping[str, str]] = None, {}
        theme().changed.connect(self._paint)

    def show_transcript(self, transcript: Transcript | None, colours: Mapping[str, str]) -> int:
        """Show a transcript; `colours` gives the colour of a label's role. Returns how many turns are shown."""
        self._shown = transcript, colours
        self._paint()
        return min(_SHOWN, len(transcript.turns)) if transcript else 0

    def _paint(self) -> None:
        transcript, colours = self._shown
        self.document().setDefaultFont(fonts.reading(15))
        place = self.verticalScrollBar().value()
        self.setHtml("" if transcript is None else "".join(self._turns(transcript, colours)))
        self.verticalScrollBar().setValue(place)

    def _turns(self, transcript: Transcript, colours: Mapping[str, str]) -> list[str]:
        muted, ink = color("muted").name(), color("text").name()
        made = []
        for turn in transcript.turns[:_SHOWN]:
            tint = role_color(colours[turn.label]) if colours.get(turn.label) else color("strong")
            ground = mixed(color("raised"), QColor(tint), 0.2).name()
            label = (
                f"<span style='background-color:{ground}; color:{ink}'>&nbsp;{escape(turn.label)}:&nbsp;</span>&nbsp; "
            )
            words = "".join(
                f"<i style='color:{muted}'>{escape(piece)}</i>" if is_note else escape(piece)
                for piece, is_note in spoken(turn, transcript.text)
            )
            said = words.replace("\n", "<br>")
            made.append(
                f"<p style='margin:0 0 10px 0; line-height:138%; color:{ink}'>{label * bool(turn.label)}{said}</p>"
            )
        return made
