"""What the groups say of a theme, in the words of the analysts: read and written on its card."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.ids import CodeId
from annotator.gui.compare.scene import Scene
from annotator.gui.controls.labels import Label
from annotator.gui.language.told import told
from annotator.gui.perspectives.note import NoteText
from annotator.gui.perspectives.noted import Noted
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import role_color

_MOST = 6
"""For so many groups at most notes are shown: more have no room on a card, but in the summary grid."""
_BAR, _AROUND = 3, 22
"""How wide the bar of a group is, and what a field takes above and below its lines, in pixels at zoom 1."""
_LEAST, _TALLEST = 1, 6
"""How many lines a note has room for."""


class Saying(QWidget):
    """The part of the card with a note for each group; `noted` carries the theme, the group and the new words."""

    noted = Signal(object, str, str)  # the CodeId

    def __init__(self) -> None:
        super().__init__()
        self._code: CodeId | None = None
        self.notes: dict[str, GroupNote] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(Label(self.tr("What they say"), 11, fonts.MEDIUM, "muted"))
        self.hide()

    def show_theme(self, scene: Scene, code: CodeId, noted: Noted | None, *, can_change: bool) -> None:
        """Show the notes on another theme, or on the same one; what is being written stays."""
        named = () if noted is None else noted.things
        groups = [group.name for group in scene.comparison.compared if group.name in named]
        groups = groups if len(groups) <= _MOST else []
        self._offer(groups)
        self._code = code
        for group in groups:
            assert noted is not None
            note, mine = self.notes[group], noted.mine(code, group)
            others = [f"{who}: {words}" if who else words for who, words in noted.others(code, group)]
            note.show_note(code, "" if mine is None else mine.text, others, can_change=can_change)
            note.bar.show_color(scene.colors[group])
        self.setVisible(bool(groups))

    def keep(self) -> None:
        """Say what was written."""
        for note in self.notes.values():
            note.keep()

    def _offer(self, groups: Sequence[str]) -> None:
        if list(self.notes) == list(groups):
            return
        for old in self.notes.values():
            old.keep()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.notes = {group: GroupNote(group) for group in groups}
        for note in self.notes.values():
            note.noted.connect(self.noted)
            self._column.addWidget(note)


class GroupNote(QWidget):
    """One's own note on what a group says of a theme, under those of others."""

    noted = Signal(object, str, str)  # the CodeId, the group, the words

    def __init__(self, group: str) -> None:
        super().__init__()
        self._group, self._code, self._before = group, CodeId(0), ""
        self.bar, self.others, self.text = _Bar(), Label("", 12, tint="second", wrap=True), NoteText()
        self.text.setProperty("look", "note")
        self.text.setFont(fonts.ui(12))
        self.text.setAccessibleName(self.tr("Note on what {0} says").format(told(group)))
        self.text.setPlaceholderText(self.tr("What {0} says, in your words").format(told(group)))
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.others)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.bar)
        row.addLayout(words, 1)
        self.text.left.connect(self.keep)
        self.text.done.connect(self.keep)
        self.text.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()  # a note without words changes no size

    def show_note(self, code: CodeId, text: str, others: Sequence[str], *, can_change: bool) -> None:
        """Show what is noted on a theme."""
        if code != self._code:
            self.keep()
        if code != self._code or not (self.text.hasFocus() and self._is_changed):
            self._code, self._before = code, text
            if self.text.toPlainText() != text:
                self.text.setPlainText(text)
        self.text.setReadOnly(not can_change)
        self.others.setText("\n".join(others))
        self.others.setVisible(bool(others))

    def keep(self) -> None:
        """Say what was written, if that is new."""
        if self._is_changed and not self.text.isReadOnly():
            self._before = self.text.toPlainText()
            self.noted.emit(self._code, self._group, self._before)

    @property
    def _is_changed(self) -> bool:
        return self.text.toPlainText() != self._before

    def _fit(self) -> None:
        """Give the note as many lines as it has, within bounds."""
        lines = min(_TALLEST, max(_LEAST, ceil(self.text.document().size().height())))
        self.text.setFixedHeight(ceil(lines * self.text.fontMetrics().lineSpacing()) + fonts.scaled(_AROUND))


class _Bar(QWidget):
    """The colour of a group, as high as what was noted."""

    def __init__(self) -> None:
        super().__init__()
        self._stored = ""
        self.setFixedWidth(fonts.scaled(_BAR))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_color(self, stored: str) -> None:
        """Take the stored colour of a group."""
        self._stored = stored
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), role_color(self._stored))
