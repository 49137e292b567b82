"""Reading a transcript with the caret: what is selected, which passages are there, and going from one to the next."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from annotator.core.codings import Passage
from annotator.core.ids import CodeId, PassageId
from annotator.core.transcript import Range
from annotator.gui.language.numbers import whole
from annotator.gui.theme import tokens
from annotator.gui.transcript import selection
from annotator.gui.transcript.attention import Attention
from annotator.gui.transcript.found import Found
from annotator.gui.transcript.index import Further
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.paper import Paper
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.scroll_marks import ScrollMarks


class Reading(Paper):
    """A paper with a caret. Places count code points of the stored text; letters typed here are left to the window."""

    selection_changed = Signal(object)  # the Range selected, or None
    caret_moved = Signal(list)  # the Passages at the caret, the innermost first
    lit_changed = Signal(object)  # a list: the CodeIds of the lit passages, that of the current one first
    selected_by_keys = Signal()  # something else is selected, and the keys that did it are up

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attention = Attention()
        self._selected: Range | None = None
        self._grown: list[Range] = []
        self._lit_codes: list[CodeId] = []
        self._begun_by_keys: Range | None = None
        self._preview: Marked | None = None
        self._scroll_marks = ScrollMarks(self.verticalScrollBar())
        self.setAccessibleName(self.tr("Transcript"))
        self.cursorPositionChanged.connect(self._look)
        self.selectionChanged.connect(self._look)

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

    # the caret and the selection

    def caret_place(self) -> int:
        """Where the caret is."""
        return self._scene.script.place(self.textCursor().position())

    def selected(self) -> Range | None:
        """What is selected, without the white space at its ends."""
        return self._selected

    def selection_rect(self) -> QRect:
        """The part of the viewport that the selection takes up, to put something beside it."""
        return self.rect_of(*self._selected) if self._selected is not None else self.cursorRect()

    def select(self, start: int, end: int, *, scroll: bool = True) -> None:
        """Select a range, with the caret at `end`, which may be before `start`; an empty one only moves the caret."""
        script, cursor = self._scene.script, self.textCursor()
        cursor.setPosition(script.position(start, is_end=start > end))
        if start != end:
            cursor.setPosition(script.position(end, is_end=end > start), QTextCursor.MoveMode.KeepAnchor)
        with self.staying():  # Qt would scroll to the caret, wherever that is in a long selection
            self.setTextCursor(cursor)
        if scroll:
            self.reveal(min(start, end), max(start, end))

    def place(self) -> tuple[int, int]:
        """Where the caret is, and where the first line in view begins."""
        return self._scene.script.place(self.textCursor().position()), self.top_place()

    def go_to(self, caret: int, top: int) -> None:
        """Put the caret to a place, with the line at another as the first in view; beyond the end is the end."""
        end = len(self._scene.script.text)
        self.select(min(caret, end), min(caret, end), scroll=False)
        self.bring(min(top, end), 0)

    def grow_selection(self) -> None:
        """Select more: the word at the caret, then the sentence, then the turn."""
        now = self._bounds()
        larger = selection.grown(self._scene.script, *now)
        if larger != now:
            history = [*self._grown, now]
            self.select(*larger, scroll=False)
            self._grown = history
            self.selected_by_keys.emit()

    def shrink_selection(self) -> None:
        """Take back the last growth; where there was none, select the smaller unit at the start."""
        history = list(self._grown)
        smaller = history.pop() if history else selection.shrunk(self._scene.script, *self._bounds())
        self.select(*smaller, scroll=False)
        self._grown = history
        if self._selected is not None:
            self.selected_by_keys.emit()

    def next_turn(self) -> None:
        """Put the caret at the beginning of the next turn."""
        script = self._scene.script
        number = script.last_of(script.paragraph(self.caret_place())) + 1
        while number < len(script) and script.turn(number) is None:
            number += 1
        if number < len(script):
            self._put_caret(number)

    def previous_turn(self) -> None:
        """Put the caret at the beginning of its turn, or of the one before where it is there already."""
        script, place = self._scene.script, self.caret_place()
        if not len(script):
            return
        number = script.first_of(script.paragraph(place))
        if place <= script.bounds(number)[0]:
            number = script.first_of(max(0, number - 1))
        while number and script.turn(number) is None:
            number = script.first_of(number - 1)
        self._put_caret(number)

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

    def shaded(self) -> Range | None:
        return self._selected

    def handled(self) -> tuple[Range, QColor] | None:
        if self._selected is not None:
            return self._selected, tokens.color("accent")
        current = self._attention.current
        if current is None:
            return None
        tint = tokens.stripe(current.color)
        tint = tint.lighter(125) if tokens.theme().is_dark else tint.darker(115)
        return (current.passage.start, current.passage.end), tint

    # keyboard

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_claimed = self.claims(event)
            event.setAccepted(is_claimed)
            return is_claimed
        return super().event(event)

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the text: the window's keys come first, letters above all."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Shift and not event.isAutoRepeat():
            self._begun_by_keys = self._selected
        self._settling.wait()
        before = self.textCursor().position()
        super().keyPressEvent(event)
        self._layout.tell()
        if self.textCursor().position() != before:
            self.reveal_line(self.caret_place())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        is_over = event.key() == Qt.Key.Key_Shift and not event.isAutoRepeat()
        if is_over and self._selected not in (None, self._begun_by_keys):
            self.selected_by_keys.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        if self._selected is not None:
            data.setText(self._scene.script.text[slice(*self._selected)])
        return data

    # inside

    def _put_caret(self, number: int) -> None:
        start = self._scene.script.bounds(number)[0]
        self.select(start, start)

    def _bounds(self) -> Range:
        place = self.caret_place()
        return self._selected or (place, place)

    def _look(self) -> None:
        """The caret or the selection has changed."""
        self._grown.clear()
        script, cursor = self._scene.script, self.textCursor()
        before = self._selected
        self._selected = None
        if cursor.hasSelection():
            start, end = script.place(cursor.selectionStart()), script.place(cursor.selectionEnd())
            self._selected = selection.trimmed(script, start, end)
        if self._selected != before:
            self._update_ranges(before, self._selected)
            self.selection_changed.emit(self._selected)
        self._arrive()

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
        looked_at = [one.passage.id for one in (self._attention.current, self._attention.hovered) if one is not None]
        known = (self._scene.index.met(id) for id in (*looked_at, *sorted(lit)))
        codes = list(dict.fromkeys(one.passage.code for one in known if one is not None))
        if codes != self._lit_codes:
            self._lit_codes = codes
            self.lit_changed.emit(codes)
        self._describe()

    def _describe(self) -> None:
        """Tell a screen reader what the eye sees beside the caret: who speaks, and the codes."""
        if not self.hasFocus():
            return
        said = [
            self.tr("{0}, {1}").format(one.name, one.coder) if one.coder else one.name for one in self._attention.here
        ]
        said = [
            self.tr("{0} with a memo").format(words) if one.noted else words
            for words, one in zip(said, self._attention.here, strict=True)
        ]
        told = self.tr("Codes: {0}").format("; ".join(said)) if said else self.tr("No code here")
        script, current = self._scene.script, self._attention.current
        if current is not None and script.is_aside(current.passage.start, current.passage.end):
            told = self.tr("{0}. Only words of a role that is not compared").format(told)
        if len(script):
            number = script.paragraph(self.caret_place())
            turn, voice = script.turn(number), script.voice(number)
            if turn is not None:
                who = voice.name if voice is not None else self.tr("nobody named")
                told = self.tr("Turn {0}, {1}. {2}").format(whole(turn.number), who, told)
                if self._gutter.has_memo(turn.number):
                    told = self.tr("{0}. Memo on this turn").format(told)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def _update_ranges(self, *ranges: Range | None) -> None:
        for one in ranges:
            if one is not None:
                self._update_lines(*one)
