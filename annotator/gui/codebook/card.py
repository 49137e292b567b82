"""The definition of one code, below the codebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.core.codebook import Code
from annotator.gui import counted
from annotator.gui.codebook.linked import Linked, LinkedMemos
from annotator.gui.controls.buttons import IconButton
from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.controls.signs import Sign, Swatch
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import theme
from annotator.store.reach import Reach


@dataclass(frozen=True, slots=True)
class Shown:
    """What the card says of a code; `reach` is None where passages are not counted."""

    code: Code
    hue: str
    memos: Sequence[Linked]
    exemplars: int
    reach: Reach | None


class DefinitionCard(QFrame):
    """Shows what a code means, what belongs to it and what does not."""

    edit_asked = Signal(object)  # the CodeId
    memo_asked = Signal(object)  # the Key of a memo

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAccessibleName(self.tr("Definition"))
        self._shown: Shown | None = None
        self._swatch = Swatch()
        self._name = Label("", 13, fonts.SEMIBOLD, wrap=True)
        self._number = Label("", 11, tint="muted")
        self._pencil = IconButton("pencil", self.tr("Edit definition"))
        self._reach = ElidedLabel("", 11, tint="muted")
        self._definition = Label("", 12, wrap=True)
        self._none = Label(self.tr("No definition yet."), 12, tint="muted")
        self._include = _Section(self.tr("Include"))
        self._exclude = _Section(self.tr("Exclude"))
        self._example = _Section(self.tr("Example"), reading=True)
        self._memo = _Section(self.tr("Memo"))
        self._memos, self._exemplars = LinkedMemos(), _Counted("star")
        self._memos.asked.connect(self.memo_asked)
        self._pencil.clicked.connect(self._ask_edit)
        self._lay_out()

    def show_code(self, shown: Shown | None) -> None:
        """Show a code, or nothing."""
        self._shown = shown
        if shown is None:
            return
        code = shown.code
        self._swatch.show_hue(shown.hue)
        self._name.setText(code.name)
        self._number.setText(code.number)
        self._reach.setText("" if shown.reach is None else _said(shown.reach))
        self._reach.setVisible(shown.reach is not None)
        self._reach.setToolTip(self._reach.text())
        self._definition.setText(code.definition)
        self._definition.setVisible(bool(code.definition))
        self._none.setVisible(not code.definition)
        self._include.say(code.inclusion)
        self._exclude.say(code.exclusion)
        self._example.say(self.tr("“{0}”").format(code.example) if code.example else "")
        self._memo.say(code.memo)
        self._memos.show_memos(shown.memos)
        said = self.tr("has exemplar quotes") if shown.reach is None else counted.exemplars(shown.exemplars)
        self._exemplars.say(said if shown.exemplars else "")

    def heading_height(self) -> int:
        """How high the card must be to show the name and a definition of three lines."""
        return fonts.scaled(112)

    def _ask_edit(self) -> None:
        if self._shown is not None:
            self.edit_asked.emit(self._shown.code.id)

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(16, 7, 8, 0)
        heading.setSpacing(8)
        heading.addWidget(self._swatch)
        heading.addWidget(self._name, 1)
        heading.addWidget(self._number)
        heading.addWidget(self._pencil)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(heading)
        layout.addWidget(_Scroll(self._body()), 1)

    def _body(self) -> QWidget:
        body = QWidget()
        counts = QHBoxLayout()
        counts.setSpacing(16)
        counts.addWidget(self._exemplars)
        counts.addStretch(1)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(14, 0, 14, 4)
        layout.setSpacing(8)
        sections = (self._reach, self._definition, self._none, self._include, self._exclude, self._example, self._memo)
        for part in sections:
            layout.addWidget(part)
        layout.addWidget(self._memos)
        layout.addLayout(counts)
        layout.addStretch(1)
        return body


def _said(reach: Reach) -> str:
    parts = counted.passages(reach.passages), counted.speakers(reach.speakers), counted.documents(reach.documents)
    return " · ".join(parts if reach.passages else parts[:1])


class _Section(QWidget):
    """A small title and the words below it; not there where there are none."""

    def __init__(self, title: str, *, reading: bool = False) -> None:
        super().__init__()
        self._words = Label("", 13 if reading else 12, tint="second", wrap=True, reading=reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Label(title, 11, fonts.MEDIUM, "muted"))
        layout.addWidget(self._words)

    def say(self, words: str) -> None:
        """Show other words."""
        self._words.setText(words)
        self.setVisible(bool(words))


class _Counted(QWidget):
    """A sign with a count; not there where nothing is counted."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._words = Label("", 12, tint="second")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(Sign(icon))
        layout.addWidget(self._words)

    def say(self, words: str) -> None:
        """Show another count."""
        self._words.setText(words)
        self.setVisible(bool(words))


class _Scroll(QScrollArea):
    """Scrolls a definition that is longer than the room, by keys too, and shows that they go there."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Definition"))
        self.verticalScrollBar().rangeChanged.connect(self._take_keys)
        self._dress()
        theme().changed.connect(self._dress)

    def _take_keys(self, _: int, most: int) -> None:
        """Only what can be scrolled is a stop for the Tab key."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)

    def _dress(self) -> None:
        self.setStyleSheet(
            "QScrollArea { border: 2px solid transparent; border-radius: 6px; } "
            f"QScrollArea:focus {{ border-color: {theme().tokens.focus}; }}"
        )
