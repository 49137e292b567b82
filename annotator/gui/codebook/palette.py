"""The palette: type a little, press Enter, and the words are coded."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.ids import CodeId
from annotator.gui.codebook import recent
from annotator.gui.codebook.hit_list import HitList
from annotator.gui.codebook.hits import HitsModel
from annotator.gui.codebook.overlay import Overlay
from annotator.gui.codebook.palette_parts import FocusLine, NewCodeRow, PaletteFoot
from annotator.gui.controls.labels import ElidedLabel, line
from annotator.gui.controls.search_field import SearchField
from annotator.gui.controls.signs import Sign
from annotator.gui.session import Session
from annotator.gui.theme import fonts

_WIDTH, _HIGHEST_LIST = 440, 432
_SHOWN = frozenset({"code", "coding", "coder", "document"})


class CodePalette(Overlay):
    """Finds a code by its name, number or definition, or makes a new one, above the words that are selected.

    It floats in the window of `parent`.
    """

    chosen = Signal(object)  # the CodeId
    create_asked = Signal(str)  # the name of the new code
    define_asked = Signal(str)  # its name, where a definition is to be written first

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Choose a code"))
        self._session = session
        self._hits = HitsModel(session, self)
        self._field = SearchField(self.tr("Code, number or definition"))
        self._words = ElidedLabel("", 11, tint="muted")
        self._list, self._line = HitList(self._hits), line()
        self._new, self._foot = NewCodeRow(), PaletteFoot()
        self._lay_out()
        self._connect()

    def open_at(self, place: QPoint, words: str) -> None:
        """Open with the corner at a place of the screen; `words` says what will be coded."""
        self._words.setText(words)
        self._field.setAccessibleDescription(words)
        self._field.setFont(fonts.ui(15))
        self._field.clear()
        self._hits.read(limited=True)
        self._search()
        self.float_at(place)
        self._field.setFocus()

    def remember(self, code: CodeId) -> None:
        """Say that a code was used: it stands among the recent ones from now on."""
        recent.of(self._session).remember(code)

    # what it does

    def _search(self) -> None:
        self._hits.search(self._typed())
        self._foot.count(self._hits.found, self._hits.total)
        self._new.name(self._typed())
        self._new.setVisible(not self._hits.has_name(self._typed()))
        self._list.set_current(None)
        self._new.mean(self._list.current() is None)
        self.fit()

    def _refresh(self, kinds: frozenset[str]) -> None:
        if self.isVisible() and kinds & _SHOWN:
            current = self._list.current()
            self._hits.read(limited=True)
            self._search()
            if current is not None:
                self._list.set_current(current)

    def _step(self, by: int) -> None:
        if self._new.is_meant:
            if by < 0 and self._hits.found:
                self._new.mean(False)
                self._list.to_end()
        elif not self._list.step(by) and by > 0 and not self._new.isHidden():
            self._list.leave()
            self._new.mean(True)

    def _enter(self, stays: bool) -> None:
        code = self._list.current()
        if self._new.is_meant:
            self._create(stays=stays)
        elif code is not None:
            self._choose(code, stays)

    def _choose(self, code: CodeId, stays: bool) -> None:
        self.remember(code)
        self._finish(stays)
        self.chosen.emit(code)

    def _create(self, *, stays: bool = False) -> None:
        name = self._typed()
        if not name:
            self._define()
            return
        self._finish(stays)
        self.create_asked.emit(name)

    def _finish(self, stays: bool) -> None:
        if stays:
            self._field.selectAll()
        else:
            self.dismiss()

    def _define(self) -> None:
        self.dismiss()
        self.define_asked.emit(self._typed())

    def _typed(self) -> str:
        return " ".join(self._field.text().split())

    # how it is put together

    def _connect(self) -> None:
        self._field.textChanged.connect(lambda _: self._search())
        self._field.stepped.connect(self._step)
        self._field.entered.connect(self._enter)
        self._field.shift_entered.connect(self._define)
        self._field.escaped.connect(self.dismiss)
        self._field.focus_lost.connect(self.hide)
        self._list.picked.connect(self._choose)
        self._new.clicked.connect(lambda: self._create())
        self._session.changed.connect(self._refresh)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(self._search_row())
        for part in (FocusLine(), self._list, self._line, self._new, self._foot):
            layout.addWidget(part)

    def _search_row(self) -> QHBoxLayout:
        self._field.setProperty("look", "bare")
        row = QHBoxLayout()
        row.setContentsMargins(17, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(Sign("search", 16))
        row.addWidget(self._field, 3)
        row.addWidget(self._words)
        return row

    def resize_card(self, width: int, height: int) -> None:
        for part in (self._list, self._line):
            part.setVisible(self._hits.found > 0)
        self._list.setFixedHeight(0)
        others = self.card.sizeHint().height()
        highest = max(0, min(fonts.scaled(_HIGHEST_LIST), height - others))
        self._list.setFixedHeight(min(self._list.content_height(), highest))
        self.card.setFixedSize(min(fonts.scaled(_WIDTH), width), self.card.sizeHint().height())
