"""What a memo is about, a chip each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from annotator.core.memos import About
from annotator.gui.controls.buttons import Button, IconButton
from annotator.gui.controls.flow import Flow
from annotator.gui.controls.layouts import row
from annotator.gui.memos import wording
from annotator.gui.memos.things import ThingField
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.memo_context import Context, Contexts

_LINE, _LONGEST = 34, 230


class AboutChips(QWidget):
    """Shows what a memo is about: a chip leads there, its cross takes it away. Further things can be added."""

    changed = Signal()
    open_asked = Signal(object)  # the Context

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._abouts: list[About] = []
        self._chips: list[QWidget] = []
        self._is_fixed = False
        self.at_caret: Callable[[], About | None] = lambda: None
        self._flow = Flow(self, QMargins(0, 0, 0, 0), lambda: fonts.scaled(_LINE))
        self._field = ThingField(session)
        self._caret = Button(self.tr("Add what is at the caret"), self._add_caret, look="quiet")
        self._caret.setFont(fonts.ui(12, fonts.MEDIUM))
        self._field.chosen.connect(self.add)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def abouts(self) -> tuple[About, ...]:
        """What the memo is about."""
        return tuple(self._abouts)

    def show_abouts(self, abouts: Iterable[About], *, is_fixed: bool = False) -> None:
        """Show other things; where they are fixed, none can be added or taken away."""
        self._abouts, self._is_fixed = list(dict.fromkeys(abouts)), is_fixed
        self._field.read()
        self._fill()

    def add(self, about: About) -> None:
        """Say that the memo is about something too."""
        if about not in self._abouts:
            self._abouts.append(about)
            self._fill()
            self.changed.emit()

    def remove(self, about: About) -> None:
        """Say that the memo is not about something any more."""
        self._abouts.remove(about)
        self._fill()
        self._field.setFocus()
        self.changed.emit()

    def _add_caret(self) -> None:
        about = self.at_caret()
        if about is not None:
            self.add(about)

    def _fill(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        project = self._session.project
        contexts = None if project is None else Contexts(project)
        found = [] if contexts is None else contexts.of(self._abouts)
        self._chips = [self._chip(one, "" if contexts is None else contexts.quote(one)) for one in found]
        for part in (*self._chips, self._field, self._caret):
            self._flow.addWidget(part)
        self._field.setVisible(not self._is_fixed)
        self._caret.setVisible(not self._is_fixed)
        self.updateGeometry()

    def _chip(self, context: Context, quote: str) -> QFrame:
        opens = _Name(context, quote)
        opens.clicked.connect(partial(self.open_asked.emit, context))
        chip = QFrame(self)
        chip.setObjectName("chip")
        chip.setFixedHeight(fonts.scaled(28))
        parts = row(opens, margins=(2, 1, 2, 1), spacing=0)
        chip.setLayout(parts)
        if not self._is_fixed:
            words = self.tr("Not about {0} any more").format(wording.name(context, quote))
            close = IconButton("close", words, partial(self.remove, context.about))
            close.setFixedSize(24, 24)
            parts.addWidget(close)
        chip.show()
        return chip


class _Name(QPushButton):
    """The name of a thing, cut where it is too long; it leads there."""

    def __init__(self, context: Context, quote: str) -> None:
        name = wording.name(context, quote)
        font = fonts.ui(12, fonts.MEDIUM)
        super().__init__(
            QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, fonts.scaled(_LONGEST)).replace("&", "&&")
        )
        self.setFont(font)
        self.setProperty("look", "chip")
        self.setAccessibleName(self.tr("Go to {0}").format(wording.spoken(context, quote)))
        self.setToolTip(name)
