"""The paper of a transcript: the passages on its text, below the words and with handles at their ends."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.ids import PassageId
from annotator.core.transcript import Range
from annotator.gui.transcript import dress, handles
from annotator.gui.transcript.ground import Ground
from annotator.gui.transcript.handles import Handle
from annotator.gui.transcript.index import Further, PassageIndex
from annotator.gui.transcript.marked import Marked
from annotator.gui.transcript.scene import Scene
from annotator.gui.transcript.shape import End
from annotator.gui.transcript.sheet import Sheet

_MANY = 200
"""A change to more paragraphs than this renews all, which costs less than to go through them."""


class Paper(Sheet):
    """Paints the passages of its script; once that is done for what is in view, a page before and after are prepared.

    What is shaded and which range has handles says who derives from it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._prepare)

    # what is shown

    def set_passages(self, marked: Sequence[Marked] = (), further: Further | None = None) -> None:
        """Show other passages: these, or those that `further` gives when they are first needed."""
        self._scene.index = PassageIndex(marked, further, len(self._scene.script.text))
        self._layout.redress()
        self._ground.forget_all()
        self._stripes.refresh()
        self.viewport().update()

    def change_passages(self, removed: Collection[PassageId], added: Sequence[Marked]) -> None:
        """Take passages out and put others in."""
        concerned = self._scene.index.change(removed, added)
        self._stripes.lanes.forget(one.passage.id for one in concerned)
        self._redraw(concerned, dressed=True)

    def light(self, lit: Collection[PassageId]) -> None:
        """Show these passages lit, and no others."""
        changed = set(lit) ^ set(self._scene.lit)
        self._scene.lit = frozenset(lit)
        known = (self._scene.index.met(id) for id in changed)
        self._redraw([one for one in known if one is not None])

    # what is painted

    def shaded(self) -> Range | None:
        """The range that is shown as selected."""
        return None

    def handled(self) -> tuple[Range, QColor] | None:
        """The range that has handles, and their colour."""
        return None

    def active_end(self) -> End | None:
        """The end of that range which is moved by keys."""
        return None

    def handles(self) -> list[Handle]:
        """The handles in view."""
        handled = self.handled()
        return [] if handled is None else handles.of(self._scene, handled[0])

    def rect_of(self, start: int, end: int) -> QRect:
        """The part of the viewport that the lines of a stored range take up; empty where it is out of view."""
        return handles.around(self._scene, (start, end), self.viewport().size())

    def paintEvent(self, event: QPaintEvent) -> None:
        reach = self._measures.of(4)
        top, bottom = event.rect().top() - reach, event.rect().bottom() + reach
        rows = [row for row in self._scene.page().rows if row.bottom > top and row.top < bottom]
        painter = QPainter(self.viewport())
        self._ground.paint(painter, rows, self.shaded())
        painter.end()
        super().paintEvent(event)
        handled = self.handled()
        if handled is not None:
            painter = QPainter(self.viewport())
            drawn = handles.of(self._scene, handled[0])
            handles.paint(painter, drawn, handled[1], self._measures.zoom, self.active_end())
        self._idle.start(0)

    # inside

    def _set_scene(self, scene: Scene) -> None:
        super()._set_scene(scene)
        self._ground = Ground(scene)

    def _renew(self) -> None:
        self._ground.forget_all()
        super()._renew()

    def _prepare(self) -> None:
        """Lay out and draw what a page up or down brings into view, before anybody turns it."""
        self._ground.prepare(self._scene.beyond())
        self._layout.tell()

    def _redraw(self, concerned: Iterable[Marked], *, dressed: bool = False) -> None:
        """Paint the paragraphs of passages anew, with other formats where these depend on them."""
        for one in concerned:
            start, end = one.passage.start, one.passage.end
            first, last = self._scene.script.shown(start, end)
            self._ground.forget(range(first, last))
            if dressed and last - first > _MANY:
                self._layout.redress()
            elif dressed:
                for number in range(first, last):
                    if not dress.is_plain(self._scene.script, number):
                        self._layout.forget(self.document().findBlockByNumber(number))
            self._update_lines(start, end)
        self._stripes.update()

    def _update_lines(self, start: int, end: int) -> None:
        reach = self._scene.heights(start, end)
        if reach is not None:
            room = self._measures.of(10)
            top, bottom = max(0.0, reach[0]) - room, min(float(self.viewport().height()), reach[1]) + room
            self.viewport().update(0, int(top), self.viewport().width(), int(bottom - top) + 1)
