"""The sheet of a transcript: its text laid out between two margins, and where it is scrolled to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QResizeEvent, QTextDocument, QTextLayout
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from annotator.core.ids import SpeakerId
from annotator.core.transcript import Range
from annotator.gui.theme import fonts, tokens
from annotator.gui.transcript import appearance, dress, scrolling
from annotator.gui.transcript.gutter import Gutter
from annotator.gui.transcript.index import Further, PassageIndex
from annotator.gui.transcript.layout import ParagraphLayout
from annotator.gui.transcript.measures import Measures
from annotator.gui.transcript.scene import Scene, View
from annotator.gui.transcript.script import Script, Voice
from annotator.gui.transcript.settling import Settling
from annotator.gui.transcript.stripes import Stripes
from annotator.gui.transcript.typesetting import Typesetting


class Sheet(QPlainTextEdit):
    """Shows a script with a gutter on its left and stripes on its right; only what is in view is laid out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setCursorWidth(2)
        self.viewport().setMouseTracking(True)
        self._measures = Measures(fonts.zoom())
        self.setFont(self._measures.reading())
        self._document: QTextDocument | None = None
        self._gutter = Gutter(self)
        self._stripes = Stripes(self)
        self._settling = Settling(self, self.verticalScrollBar().isSliderDown)
        self._put(Script(""), PassageIndex())
        self.updateRequest.connect(self._follow)
        self.verticalScrollBar().rangeChanged.connect(partial(appearance.hide_idle, self.verticalScrollBar()))
        self.verticalScrollBar().valueChanged.connect(self._reach_the_end)
        tokens.theme().changed.connect(self._restyle)
        appearance.take_palette(self)

    # what is shown

    @property
    def scene(self) -> Scene:
        """What is shown."""
        return self._scene

    def show_script(self, script: Script, further: Further | None = None) -> None:
        """Show another text, from its beginning, with the passages that `further` gives when they are first needed."""
        self._put(script, PassageIndex((), further, len(script.text)))

    def show_voices(self, voices: Mapping[SpeakerId, Voice]) -> None:
        """Name who speaks anew; the text stays where it is."""
        self._scene.script.voices = voices
        self._layout.redress()
        self._refresh_margins()
        self.viewport().update()

    def show_memos(self, ranges: Sequence[Range]) -> None:
        """Show beside the turns in which these ranges begin that memos are about them."""
        self._gutter.show_memos(ranges)

    def set_zoom(self, zoom: float) -> None:
        """Show everything larger or smaller: 1 is 17 pixels for what is said."""
        self._measure(Measures(zoom, self._measures.setting))

    def set_type(self, setting: Typesetting) -> None:
        """Set the text in other letters, wider, or with its lines further apart."""
        self._measure(Measures(self._measures.zoom, setting))

    def _measure(self, measures: Measures) -> None:
        """Take other sizes; the place where one reads stays."""
        if (measures.zoom, measures.setting) == (self._measures.zoom, self._measures.setting):
            return
        top = scrolling.top_place(self._scene)
        self._measures = measures
        self._layout.resize(self._measures, self.viewport().width())
        self.setFont(self._measures.reading())
        self._share_width()
        self._place_margins()
        self._renew()
        self.bring(top, 0)

    def show_read(self, place: int) -> None:
        """Mark how far the text was read; 0 marks nothing."""
        if place != self._gutter.read_to:
            self._gutter.read_to = place
            self._gutter.update()

    # where

    def place_at(self, point: QPointF) -> int:
        """The place between two characters that is nearest to a point of the viewport."""
        row = self._scene.page().row_at(point.y())
        if row is None:
            return 0
        return self._scene.script.place_in(row.number, row.shape.offset_at(QPointF(point.x(), point.y() - row.top)))

    def is_on_text(self, point: QPointF) -> bool:
        """Whether a point of the viewport lies on words, not beside or between them."""
        row = self._scene.page().row_at(point.y())
        return row is not None and row.shape.is_on_text(QPointF(point.x(), point.y() - row.top))

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that a stored range is in view; what is in view already stays where it is."""
        if not len(self._scene.script):
            return
        height = self.viewport().height()
        reach = self._scene.heights(start, end) if start < end else self._scene.heights_at(start)
        if reach is not None and reach[0] >= 0 and (reach[1] <= height or reach[0] <= height / 3):
            return
        self.bring(start, height / 3)

    def reveal_line(self, place: int) -> None:
        """Scroll as little as brings the whole line at a place into view."""
        height, line = self.viewport().height(), self._measures.line
        reach = self._scene.heights_at(place)
        if reach is None:
            self.bring(place, height / 3)
        elif reach[0] < 0:
            self.bring(place, 0)
        elif reach[1] > height:
            self.bring(place, height - 2 * line - self._measures.turn_gap)

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Stay where one reads, whatever is done."""
        self._layout.tell()
        bar, block = self.verticalScrollBar(), self.firstVisibleBlock()
        line = bar.value() - block.firstLineNumber()
        yield
        self._layout.tell()
        bar.setValue(block.firstLineNumber() + line)

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Resize:
            return super().event(event)
        self._share_width()
        done = super().event(event)
        self._place_margins()  # where the viewport only moves, it is told of no new size
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            appearance.take_palette(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.viewport().width()
        if width == self._layout.width:
            super().resizeEvent(event)
        else:
            top = self.top_place()
            self._layout.resize(self._measures, width)
            super().resizeEvent(event)
            self._renew()
            self.bring(top, 0)
        self._place_margins()

    # inside

    def _put(self, script: Script, index: PassageIndex) -> None:
        self._settling.stop()
        before = self._document
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._measures.reading())
        self._layout = ParagraphLayout(document, script, self._formats, self._measures)
        self._layout.resize(self._measures, self.viewport().width())
        self._set_scene(Scene(script, index, self._layout, self._view))
        document.setDocumentLayout(self._layout)
        self.setDocument(document)
        self.setPlainText(script.display)  # only now: Qt would make a layout of its own for each paragraph
        self._document = document
        if before is not None:
            before.deleteLater()
        self._share_width()
        self._place_margins()
        self._refresh_margins()
        self._settle()

    def _set_scene(self, scene: Scene) -> None:
        """What is shown from now on; nothing of it is painted yet."""
        self._scene = self._gutter.scene = self._stripes.scene = scene

    def _view(self) -> View:
        return View(self.firstVisibleBlock(), self.contentOffset().y(), self.viewport().height())

    def _formats(self, number: int) -> list[QTextLayout.FormatRange]:
        return dress.formats(self._scene.script, self._scene.index, number)

    def _share_width(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        columns = self._measures.columns(self.width() - bar)
        inset = self._measures.inset
        gutter, stripes = columns.margin + columns.gutter - inset, columns.stripes - inset
        left, right = (stripes, gutter) if self._scene.script.is_leftwards else (gutter, stripes)
        self.setViewportMargins(left, 0, right, 0)

    def _place_margins(self) -> None:
        """The gutter ends and the stripes begin where the viewport does; the other way round from right to left."""
        inside, words = self.contentsRect(), self.viewport().geometry()
        right = words.right() + 1
        room = inside.right() + 1 - right - self.verticalScrollBar().width()
        sides = [self._gutter, self._stripes]
        before, after = reversed(sides) if self._scene.script.is_leftwards else sides
        before.setGeometry(inside.left(), inside.top(), words.left() - inside.left(), inside.height())
        after.setGeometry(right, inside.top(), room, inside.height())

    def _renew(self) -> None:
        """Everything has other sizes."""
        self._refresh_margins()
        self._settle()
        self.viewport().update()

    def _refresh_margins(self) -> None:
        self._gutter.refresh()
        self._stripes.refresh()

    def _settle(self) -> None:
        self._settling.start(self.document(), self._layout, self.viewport().width())

    def _follow(self, rect: QRect, dy: int) -> None:
        """The text is scrolled, or painted anew as a whole: so are its margins."""
        if dy or rect.height() >= self.viewport().height():
            self._gutter.update()
            self._stripes.update()
            if not self._layout.is_telling:
                self._settling.wait()

    def top_place(self) -> int:
        """The place at which the first line in view begins."""
        return scrolling.top_place(self._scene)

    def bring(self, place: int, room: float) -> None:
        """Scroll so that the line at a place has `room` pixels above it."""
        if len(self._scene.script):
            block = self.document().findBlockByNumber(self._scene.script.paragraph(place))
            self.verticalScrollBar().setValue(scrolling.line_before(self._scene, block, place, room))

    def _restyle(self) -> None:
        """Take the colours in use."""
        appearance.take_palette(self)
        self._layout.redress()
        self.viewport().update()
        self._refresh_margins()

    def _reach_the_end(self, value: int) -> None:
        """Where the scroll bar ends the text does, though how many lines it has is known only when they are in view."""
        bar = self.verticalScrollBar()
        if value == bar.maximum() and not self._layout.is_telling:
            self._scene.page()
            self._layout.tell()
            bar.setValue(bar.maximum())
