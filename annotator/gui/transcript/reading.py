"""Reading a transcript: which passages are at the caret, and going from one to the next."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtWidgets import QWidget

from annotator.core.codings import Passage
from annotator.core.ids import CodeId, PassageId
from annotator.core.transcript import Range
from annotator.gui.theme import tokens
from annotator.gui.transcript.attention import Attention
from annotator.gui.transcript.caret import Caret
from annotator.gui.transcript.found import Found
from annotator.gui.transcript.index import Further
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.scroll_marks import ScrollMarks
from annotator.gui.transcript.spoken import Spoken


class Reading(Caret):
    """Lights the passages at the caret and those that others point at, and goes from one to the next."""

    caret_moved = Signal(list)  # the Passages at the caret, the innermost first
    lit_changed = Signal(object)  # a list: the CodeIds of the lit passages, that of the current one first

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attention = Attention()
        self._lit_codes: list[CodeId] = []
        self._preview: Marked | None = None
        self._scroll_marks = ScrollMarks(self.verticalScrollBar())
        self._spoken = Spoken(self)
        self.setAccessibleName(self.tr("Transcript"))

    # what is shown

    def show_script(self, script: Script, further: Further | None = None) -> None:
        self._attention.leave()
        self._preview = None
        super().show_script(script, further)
        self._scroll_marks.show_parts(())
        self._look()

    def set_passages(self, marked: Sequence[Marked] = (), further: Further | None = None) -> None:
        self._preview = None
        super().set_passages(marked, further)
        self._arrive()

    def change_passages(self, removed: Collection[PassageId], added: Sequence[Marked]) -> None:
        if self._preview is not None and self._preview.passage.id in removed:
            self._preview = None  # what was tried is of a passage that is another now
        super().change_passages(removed, added)
        self._arrive()

    def mark_found(self, found: Found) -> None:
        """Mark what was found in the text, and on the scroll bar; another script is shown without."""
        self._ground.found = found
        whole = max(1, len(self._scene.script.text))
        self._scroll_marks.show_parts([start / whole for start, _ in found.places])
        self.viewport().update()

    # passages

    def passages_at_caret(self) -> list[Passage]:
        """The passages at the caret, the innermost first."""
        return [one.passage for one in self._attention.here]

    def current_passage(self) -> Passage | None:
        """The passage that commands are about: the innermost at the caret, or another that was chosen."""
        current = self._attention.current
        return None if current is None else current.passage

    def chosen_passage(self) -> Passage | None:
        """The passage at the caret that somebody has chosen, where several are."""
        chosen = self._attention.chosen
        return None if chosen is None else chosen.passage

    def cycle_passages(self) -> None:
        """Make the next of the passages at the caret the current one."""
        self._attention.cycle()
        self._light()

    def go_to_passage(self, id: PassageId) -> None:
        """Put the caret into a passage, make it the current one and bring it into view."""
        marked = self._scene.index.get(id)
        if marked is not None:
            self._attention.choose(id)
            self.select(marked.passage.start, marked.passage.start, scroll=False)
            self._attention.choose(id)
            self.reveal(marked.passage.start, marked.passage.end)
            self._light()

    def next_passage(self) -> None:
        """Go to the passage that begins next."""
        index, current = self._scene.index, self._attention.current
        found = index.first_from(self.caret_place()) if current is None else index.after(current)
        if found is not None:
            self.go_to_passage(found.passage.id)

    def previous_passage(self) -> None:
        """Go to the passage that begins before."""
        index, current = self._scene.index, self._attention.current
        found = index.last_before(self.caret_place()) if current is None else index.before(current)
        if found is not None:
            self.go_to_passage(found.passage.id)

    def set_lit(self, ids: Collection[PassageId]) -> None:
        """Light these passages besides the one at the caret and the one below the pointer."""
        self._attention.point_at(ids)
        self._light()

    def preview_bounds(self, id: PassageId, start: int, end: int) -> None:
        """Show a passage with other bounds, until `end_preview`."""
        marked = self._scene.index.get(id)
        if marked is not None:
            self._preview = self._preview or marked
            moved = marked._replace(passage=replace(marked.passage, start=start, end=end))
            super().change_passages([id], [moved])
            self._attention.arrive([moved if one is marked else one for one in self._attention.here])

    def end_preview(self) -> None:
        """Show the passage as it is again."""
        original, self._preview = self._preview, None
        if original is not None:
            self.change_passages([original.passage.id], [original])

    # what is painted

    def handled(self) -> tuple[Range, QColor] | None:
        selected, current = super().handled(), self._attention.current
        if selected is not None or current is None:
            return selected
        tint = tokens.stripe(current.color)
        tint = tint.lighter(125) if tokens.theme().is_dark else tint.darker(115)
        return (current.passage.start, current.passage.end), tint

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()

    # inside

    def _arrive(self) -> None:
        """Find out which passages are at the caret."""
        here = self._scene.index.at(self.caret_place())
        if here != self._attention.here:
            self._attention.arrive(here)
            self.caret_moved.emit([one.passage for one in here])
        self._light()

    def _light(self) -> None:
        lit = self._attention.lit
        if lit != self._scene.lit:
            self.light(lit)
        codes = self._attention.codes(self._scene.index.met)
        if codes != self._lit_codes:
            self._lit_codes = codes
            self.lit_changed.emit(codes)
        self._describe()

    def _describe(self) -> None:
        """Tell a screen reader what the eye sees beside the caret: who speaks, and the codes."""
        if not self.hasFocus():
            return
        script, place = self._scene.script, self.caret_place()
        turn = script.turn(script.paragraph(place)) if len(script) else None
        memo = turn is not None and self._gutter.has_memo(turn.number)
        told = self._spoken.place(script, place, self._attention.here, self._attention.current, memo=memo)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
