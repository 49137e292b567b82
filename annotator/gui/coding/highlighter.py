"""The highlighter: a code is chosen once, and every selection is coded at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QPainter, QPen, QPixmap

from annotator.core.ids import CodeId, DocumentId
from annotator.core.transcript import Range
from annotator.gui.coding.strip import ModeStrip
from annotator.gui.session import Session
from annotator.gui.theme.tokens import color, fill, stripe
from annotator.gui.window.centre import Transcripts
from annotator.store.action import Action

if TYPE_CHECKING:
    from annotator.gui.window.coding import Coding, Wanted

_CURSOR, _HOT = 32, QPointF(9, 12)


class Highlighter(QObject):
    """Codes what is selected, by mouse or by keys, while it is on.

    What the mouse selected is let go, so that its colour is seen. A selection by keys may grow and shrink: what was
    coded of it before is taken back, so that it ends as one passage and one step.
    """

    changed = Signal()

    def __init__(self, session: Session, transcripts: Transcripts, coding: Coding, strip: ModeStrip) -> None:
        super().__init__(transcripts)
        self._session, self._transcripts, self._coding, self._strip = session, transcripts, coding, strip
        self.code: CodeId | None = None
        self._stroke: tuple[int, DocumentId, Range] | None = None
        transcripts.selected_by_mouse.connect(self._mark_and_let_go)
        transcripts.selected_by_keys.connect(self._mark_or_change)
        transcripts.escaped.connect(self.end)
        transcripts.view_made.connect(lambda _: self.dress())
        session.opened.connect(self.end)
        session.changed.connect(self._look)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"highlighter": self.toggle}

    def toggle(self) -> None:
        """Ask for a code and begin; or end."""
        if self.code is not None:
            self.end()
        elif self._transcripts.view() is not None:
            self._coding.ask(self.tr("Highlighter"), self.take)
        self.changed.emit()

    def take(self, wanted: Wanted) -> None:
        """Go on with another code; words that are selected get it at once."""
        code = wanted if not isinstance(wanted, str) else self._new(wanted)
        if code is None:
            return
        self.code, self._stroke = code, None
        self._coding.hold(self.take)
        self.dress()
        self._coding.done.emit(self.tr("Highlighter: {0}").format(self._coding.name_of(code)))
        if self._coding.target() is not None:
            self._mark_and_let_go()

    def end(self) -> None:
        """Select as usual again."""
        if self.code is not None:
            self.code = self._stroke = None
            self._coding.hold(None)
            self.dress()
            self._coding.done.emit(self.tr("Highlighter off"))

    # within

    def _new(self, name: str) -> CodeId | None:
        def make(action: Action) -> CodeId:
            return self._coding.made(action, name)

        return self._session.do(self.tr("New code {0}").format(name), make)

    def _look(self) -> None:
        """A code that is gone ends it; one that has another name or colour is shown so."""
        project = self._session.project
        if self.code is not None and project is not None:
            if self.code in project.read.codebook():
                self.dress()
            else:
                self.end()

    def _mark_and_let_go(self) -> None:
        view, target = self._transcripts.view(), self._coding.target()
        if self.code is None or view is None or target is None:
            return
        self._coding.apply_to(*target, self.code)
        view.select(target[1][1], target[1][1], scroll=False)
        self._stroke = None

    def _mark_or_change(self) -> None:
        """Code the selection; where it is what was coded last, grown or shrunk, that is taken back first."""
        target, project = self._coding.target(), self._session.project
        if self.code is None or target is None or project is None:
            return
        document, (start, end) = target
        last = project.next_undo
        if self._stroke is not None and last is not None:
            step, where, (low, high) = self._stroke
            if step == last.id and where == document and low < end and start < high:
                self._session.undo()
                last = project.next_undo
        self._coding.apply_to(*target, self.code)
        now = project.next_undo
        self._stroke = (now.id, *target) if now is not None and now != last else None

    def dress(self) -> None:
        """Show which code is in the hand, in the pointer and in the strip."""
        project = self._session.project
        if self.code is None or project is None:
            self._strip.hide()
            self._transcripts.set_tool(None)
        else:
            book = project.read.codebook()
            name, hue = book.shortest(self.code), book.hue(self.code)
            keys = self.tr("Whatever is selected is coded. 1–9 or C: another code. Esc or H ends.")
            self._strip.show_mode(
                self.tr("Highlighter: {0}").format(name), keys, hue, self.tr("End the highlighter"), self.end
            )
            self._transcripts.set_tool(_pen(hue))
        self.changed.emit()


def _pen(hue: str) -> QCursor:
    """The pointer of a code: the beam that selects, with the code's colour at its foot."""
    drawn = QPixmap(_CURSOR, _CURSOR)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for tint, width in ((color("surface"), 3.5), (color("text"), 1.5)):
        painter.setPen(QPen(tint, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x, top, bottom = _HOT.x(), 3.0, 21.0
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        for y in (top, bottom):
            painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y))
    painter.setPen(QPen(stripe(hue), 1.5))
    painter.setBrush(fill(hue, lit=True))
    painter.drawRoundedRect(QRectF(15, 15, 13, 13), 3, 3)
    painter.end()
    return QCursor(drawn, int(_HOT.x()), int(_HOT.y()))
