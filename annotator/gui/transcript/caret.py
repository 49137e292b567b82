"""The caret in a transcript, and what is selected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from annotator.core.transcript import Range
from annotator.gui.theme import tokens
from annotator.gui.transcript import selection, turning
from annotator.gui.transcript.growth import Growth
from annotator.gui.transcript.paper import Paper


class Caret(Paper):
    """A paper with a caret. Places count code points of the stored text; letters typed here are left to the window."""

    selection_changed = Signal(object)  # the Range selected, or None
    selected_by_keys = Signal()  # something else is selected, and the keys that did it are up

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._selected: Range | None = None
        self._growth = Growth()
        self._begun_by_keys: Range | None = None
        self.cursorPositionChanged.connect(self._look)
        self.selectionChanged.connect(self._look)

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
        larger, growth = self._growth.larger(self._scene.script, now)
        if larger != now:
            self.select(*larger, scroll=False)
            self._growth = growth
            self.selected_by_keys.emit()

    def shrink_selection(self) -> None:
        """Take back the last growth; where there was none, select the smaller unit at the start."""
        smaller, growth = self._growth.smaller(self._scene.script, self._bounds())
        self.select(*smaller, scroll=False)
        self._growth = growth
        if self._selected is not None:
            self.selected_by_keys.emit()

    def next_turn(self) -> None:
        """Put the caret at the beginning of the next turn."""
        self._put_caret(turning.after(self._scene.script, self.caret_place()))

    def previous_turn(self) -> None:
        """Put the caret at the beginning of its turn, or of the one before where it is there already."""
        self._put_caret(turning.before(self._scene.script, self.caret_place()))

    def shaded(self) -> Range | None:
        return self._selected

    def handled(self) -> tuple[Range, QColor] | None:
        return None if self._selected is None else (self._selected, tokens.color("accent"))

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

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        if self._selected is not None:
            data.setText(self._scene.script.text[slice(*self._selected)])
        return data

    # inside

    def _put_caret(self, number: int | None) -> None:
        """Put the caret to the beginning of a paragraph."""
        if number is not None:
            start = self._scene.script.bounds(number)[0]
            self.select(start, start)

    def _bounds(self) -> Range:
        place = self.caret_place()
        return self._selected or (place, place)

    def _look(self) -> None:
        """The caret or the selection has changed."""
        self._growth = Growth()
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
        """The caret may be elsewhere."""

    def _update_ranges(self, *ranges: Range | None) -> None:
        for one in ranges:
            if one is not None:
                self._update_lines(*one)
