"""The ground below the words: the fills of passages, the lines of those that they cover, and the selected words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from annotator.core.transcript import Range
from annotator.gui.theme.tokens import color, fill, stripe
from annotator.gui.transcript.found import Found
from annotator.gui.transcript.layers import layers
from annotator.gui.transcript.marked import Marked, outermost_first
from annotator.gui.transcript.measures import Measures
from annotator.gui.transcript.scene import Row, Scene
from annotator.gui.transcript.shape import End, Piece, Shape

_MOST_KEPT = 400


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What is drawn of the passages of one paragraph, in pixels from its corner, in the order in which it is drawn."""

    shape: Shape
    fills: list[tuple[Marked, QPainterPath]]
    lines: list[tuple[str, QPainterPath]]


class Ground:
    """Paints what lies below the words of the paragraphs in view."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.found = Found()
        self._drawings: dict[int, _Drawing] = {}

    def forget(self, numbers: Iterable[int]) -> None:
        """Draw these paragraphs anew when they are next painted."""
        for number in numbers:
            self._drawings.pop(number, None)

    def forget_all(self) -> None:
        """Draw everything anew."""
        self._drawings.clear()

    def prepare(self, rows: Iterable[Row]) -> None:
        """Draw paragraphs that will be painted soon."""
        for row in rows:
            self._drawing(row)

    def paint(self, painter: QPainter, rows: Sequence[Row], selected: Range | None) -> None:
        """Fill the passages of some paragraphs, then mark what was found, then the selected words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self._scene.lit
        for row in rows:
            drawing = self._drawing(row)
            if drawing.fills:
                painter.translate(0, row.top)
                for marked, path in drawing.fills:
                    painter.fillPath(path, fill(marked.color, lit=marked.passage.id in lit))
                for name, path in drawing.lines:
                    painter.fillPath(path, stripe(name))
                painter.translate(0, -row.top)
            self.found.paint(painter, row, self._scene.script, self._scene.measures)
            if selected is not None:
                self._select(painter, row, selected)

    def _drawing(self, row: Row) -> _Drawing:
        drawing = self._drawings.get(row.number)
        if drawing is None or drawing.shape is not row.shape:
            if len(self._drawings) > _MOST_KEPT:
                self._drawings.clear()
            drawing = self._drawings[row.number] = self._drawn(row)
        return drawing

    def _drawn(self, row: Row) -> _Drawing:
        script, lit = self._scene.script, self._scene.lit
        start, end = script.bounds(row.number)
        marked = self._scene.index.touching(start, end)
        if not marked:
            return _Drawing(row.shape, [], [])
        marked.sort(
            key=lambda one: (outermost_first(one)[0], one.passage.id in lit, one.passage.id),
        )
        ranges = [
            (script.offset(row.number, one.passage.start), script.offset(row.number, one.passage.end)) for one in marked
        ]
        found = layers(ranges)
        pen = _Pen(row.shape, self._scene.measures)
        fills = [
            (one, pen.fills(segments, whole, one.passage.start >= start, one.passage.end <= end))
            for one, whole, segments in zip(marked, ranges, found.fills, strict=True)
            if segments
        ]
        lines = [
            (marked[index].color, pen.line(low, high, depth))
            for depth, drawn in enumerate(found.lines)
            for index, low, high in drawn
        ]
        return _Drawing(row.shape, fills, lines)

    def _select(self, painter: QPainter, row: Row, selected: Range) -> None:
        script, measures = self._scene.script, self._scene.measures
        low, high = (script.offset(row.number, place) for place in selected)
        hairline = max(1.0, measures.zoom)
        for piece in row.shape.pieces(low, high):
            top = row.top + row.shape.top(piece.line) + measures.fill_top
            left, right = piece.left - measures.overhang, piece.right + measures.overhang
            painter.fillRect(QRectF(left, top - 1, right - left, measures.fill + 2), color("selection"))
            painter.fillRect(QRectF(left, top + measures.fill, right - left, hairline), color("accent"))


class _Pen:
    """Makes the outlines of what is drawn on the lines of one paragraph."""

    def __init__(self, shape: Shape, measures: Measures) -> None:
        self._shape = shape
        self._measures = measures

    def fills(self, segments: Sequence[Range], whole: Range, begins: bool, ends: bool) -> QPainterPath:
        """The ground of a passage where it is the innermost: round where it really begins and ends.

        Where an inner passage cuts it, it reaches on below the round corners of that one.
        """
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for low, high in segments:
            cut = {End.START: low != whole[0], End.STOP: high != whole[1]}
            is_round = {End.START: begins and not cut[End.START], End.STOP: ends and not cut[End.STOP]}
            for piece in self._shape.pieces(low, high):
                self._add(path, piece, cut, is_round)
        return path

    def line(self, low: int, high: int, depth: int) -> QPainterPath:
        """The line of a passage that is covered by a shorter one; `depth` counts from the upper one."""
        path = QPainterPath()
        thickness = 2 * self._measures.zoom
        for piece in self._shape.pieces(low, high):
            top = self._top(piece) + self._measures.fill + self._measures.zoom + depth * thickness
            left, right = piece.left - 0.5, piece.right + 0.5
            path.addRoundedRect(QRectF(left, top, right - left, thickness), thickness / 2, thickness / 2)
        return path

    def _add(self, path: QPainterPath, piece: Piece, cut: Mapping[End, bool], is_round: Mapping[End, bool]) -> None:
        rounding, overhang = self._measures.rounding, self._measures.overhang
        round_left = piece.at_left is not None and is_round[piece.at_left]
        round_right = piece.at_right is not None and is_round[piece.at_right]
        left = piece.left - overhang - (rounding if piece.at_left is not None and cut[piece.at_left] else 0)
        right = piece.right + overhang + (rounding if piece.at_right is not None and cut[piece.at_right] else 0)
        rect = QRectF(left, self._top(piece), right - left, self._measures.fill)
        if not round_left and not round_right:
            path.addRect(rect)
            return
        path.addRoundedRect(rect, rounding, rounding)
        if not round_left:
            path.addRect(QRectF(rect.left(), rect.top(), rounding, rect.height()))
        if not round_right:
            path.addRect(QRectF(rect.right() - rounding, rect.top(), rounding, rect.height()))

    def _top(self, piece: Piece) -> float:
        return self._shape.top(piece.line) + self._measures.fill_top
