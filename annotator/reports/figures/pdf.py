"""Writes figures as a PDF, a page each, its fonts within it and its words as words.

Written from the pieces and not by matplotlib, which takes a font apart anew for every file. What Inter lacks is left to
matplotlib (see `saving`), for there the fonts of the computer come in.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache

from annotator.reports.figures import embedding, inks
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.faces import Face, face
from annotator.reports.figures.fonts import FAMILY, MM
from annotator.reports.figures.outlines import Step, of_box, of_shape
from annotator.reports.figures.pieces import Bar, Box, Line, Piece, Shape, Words

_ALIGNED = {"left": 0.0, "center": 0.5, "right": 1.0}
_STEPS = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def can_write(pages: Sequence[Drawn]) -> bool:
    """Whether Inter has every letter."""
    return all(piece.families == (FAMILY,) for page in pages for piece in page.pieces if isinstance(piece, Words))


def written(pages: Sequence[Drawn], program: str) -> bytes:
    """The bytes of a file. The same figures give the same bytes."""
    lines = [piece for page in pages for piece in page.pieces if isinstance(piece, Words)]
    extra = embedding.blocks(piece.words for piece in lines)
    weights = sorted({piece.weight for piece in lines})
    file = _File()
    root, tree = file.taken(), file.taken()
    faces = {weight: face(weight, extra) for weight in weights}
    fonts = {weight: file.put_font(one) for weight, one in faces.items()}
    alphas = sorted({piece.alpha for page in pages for piece in page.pieces if isinstance(piece, Box)})
    resources = _resources(fonts, alphas)
    kids = [file.put_page(tree, page, _Content(page, faces, alphas).stream(), resources) for page in pages]
    file.put(tree, f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>".encode())
    file.put(root, f"<</Type/Catalog/Pages {tree} 0 R>>".encode())
    title = f"/Title{_text(pages[0].title)}" if pages[0].title else ""
    about = file.put(file.taken(), f"<<{title}/Creator{_text(program)}/Producer{_text(program)}>>".encode())
    return file.closed(root, about)


class _File:
    """Objects by their numbers, and where each of them stands."""

    def __init__(self) -> None:
        self._objects: dict[int, bytes] = {}
        self._last = 0

    def taken(self) -> int:
        """A number for an object that is put later."""
        self._last += 1
        return self._last

    def put(self, number: int, body: bytes) -> int:
        """Put an object; returns its number."""
        self._objects[number] = body
        return number

    def put_stream(self, body: bytes, about: str = "") -> int:
        """Put bytes that are packed already."""
        head = f"<</Length {len(body)}/Filter/FlateDecode{about}>>stream\n".encode()
        return self.put(self.taken(), b"".join((head, body, b"\nendstream")))

    def put_font(self, one: Face) -> int:
        """Put a face with all that belongs to it."""
        program = self.put_stream(one.program, f"/Length1 {one.length}")
        meanings = self.put_stream(one.meanings)
        described = self.put(self.taken(), f"{one.descriptor}/FontFile2 {program} 0 R>>".encode())
        shapes = self.put(self.taken(), f"{one.shapes}/FontDescriptor {described} 0 R>>".encode())
        whole = (
            f"<</Type/Font/Subtype/Type0/BaseFont/{one.name}/Encoding/Identity-H/DescendantFonts[{shapes} 0 R]"
            f"/ToUnicode {meanings} 0 R>>"
        )
        return self.put(self.taken(), whole.encode())

    def put_page(self, tree: int, page: Drawn, content: bytes, resources: str) -> int:
        """Put a page with what is on it."""
        width, height = (side / MM for side in page.size)
        stream = self.put_stream(zlib.compress(content, 6))
        box = f"/MediaBox[0 0 {width:.3f} {height:.3f}]"
        body = f"<</Type/Page/Parent {tree} 0 R{box}/Contents {stream} 0 R/Resources{resources}>>"
        return self.put(self.taken(), body.encode())

    def closed(self, root: int, about: int) -> bytes:
        """The whole file."""
        parts, places, at = [b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"], [], 15
        for number in range(1, self._last + 1):
            places.append(at)
            parts += [f"{number} 0 obj\n".encode(), self._objects[number], b"\nendobj\n"]
            at += sum(map(len, parts[-3:]))
        table = "".join(f"{place:010d} 00000 n \n" for place in places)
        count = self._last + 1
        parts.append(f"xref\n0 {count}\n0000000000 65535 f \n{table}".encode())
        parts.append(f"trailer\n<</Size {count}/Root {root} 0 R/Info {about} 0 R>>\nstartxref\n{at}\n%%EOF\n".encode())
        return b"".join(parts)


class _Content:
    """What stands on a page: millimetres, downwards."""

    def __init__(self, page: Drawn, faces: dict[int, Face], alphas: Sequence[float]) -> None:
        self._page, self._faces, self._alphas = page, faces, alphas

    def stream(self) -> bytes:
        """Everything in its order."""
        width, height = self._page.size
        begin = f"{1 / MM:.6f} 0 0 {-1 / MM:.6f} 0 {height / MM:.3f} cm"
        paper = f"{_color(inks.PAPER)} rg 0 0 {width:.3f} {height:.3f} re f"
        return "\n".join([begin, paper, *map(self._drawn, self._page.pieces)]).encode("ascii")

    def _drawn(self, piece: Piece) -> str:
        if isinstance(piece, Words):
            return self._words(piece)
        if isinstance(piece, Bar):
            outline = f"{piece.x:.3f} {piece.y:.3f} {piece.width:.3f} {piece.height:.3f} re"
            return _filled(outline, piece.fill, piece.edge, 0.6)
        if isinstance(piece, Line):
            ends = f"{piece.x:.3f} {piece.y:.3f} m {piece.to_x:.3f} {piece.to_y:.3f} l"
            return f"{_color(piece.color)} RG {piece.wide * MM:.3f} w {ends} S"
        if isinstance(piece, Shape):
            fill = inks.PAPER if piece.is_open else piece.color
            return _filled(_outline(of_shape(piece)), fill, piece.color, 0.9)
        assert isinstance(piece, Box)
        thin = f"q /G{self._alphas.index(piece.alpha)} gs"
        return f"{thin} {_filled(_outline(of_box(piece)), piece.fill, piece.edge, 0.8)} Q"

    def _words(self, piece: Words) -> str:
        one, size = self._faces[piece.weight], piece.size * MM
        back = _ALIGNED[piece.align] * one.width(piece.words) * size
        angle = math.radians(piece.turned)
        across, up = math.cos(angle), math.sin(angle)
        x, y = piece.x - back * across, piece.y + back * up
        turned = f"{across:.5f} {-up:.5f} {-up:.5f} {-across:.5f}" if piece.turned else "1 0 0 -1"
        color = _color(piece.color)
        return (
            f"BT {color} rg /F{piece.weight} {size:.4f} Tf {turned} {x:.3f} {y:.3f} Tm <{one.coded(piece.words)}> Tj ET"
        )


def _resources(fonts: dict[int, int], alphas: Sequence[float]) -> str:
    named = "".join(f"/F{weight} {number} 0 R" for weight, number in fonts.items())
    thin = "".join(f"/G{at}<</ca {alpha:g}>>" for at, alpha in enumerate(alphas))
    return f"<</Font<<{named}>>/ExtGState<<{thin}>>>>"


def _filled(outline: str, fill: str, edge: str, wide: float) -> str:
    """An outline with what is within it, and its line."""
    if fill == "none" and not edge:
        return ""
    parts = [] if fill == "none" else [f"{_color(fill)} rg"]
    parts += [f"{_color(edge)} RG {wide * MM:.3f} w"] if edge else []
    paint = "S" if fill == "none" else "B" if edge else "f"
    return f"{' '.join(parts)} {outline} {paint}"


def _outline(steps: Iterator[Step]) -> str:
    return " ".join(f"{' '.join(f'{number:.3f}' for number in numbers)} {_STEPS[kind]}" for kind, numbers in steps)


@lru_cache(maxsize=256)
def _color(color: str) -> str:
    return " ".join(f"{int(color[at : at + 2], 16) / 255:.3g}" for at in (1, 3, 5))


def _text(words: str) -> str:
    """Words about the file, in UTF-16."""
    return f"<{(chr(0xFEFF) + words).encode('utf-16-be').hex()}>"
