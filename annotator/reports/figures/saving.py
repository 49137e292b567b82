"""Writes figures: SVG, PDF, PNG, the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any
from warnings import catch_warnings, filterwarnings

from annotator.core.errors import CannotWrite
from annotator.reports import files
from annotator.reports.figures import paging, pdf, svg
from annotator.reports.figures.drawn import Drawn

if TYPE_CHECKING:
    from numpy.typing import NDArray

ENDINGS = (".svg", ".pdf", ".png")
DPI = 300
_PROGRAM = "Annotator"
_SETTINGS: Any = {
    "pdf.fonttype": 42,
    "pdf.compression": 6,
    "text.hinting": "none",
}
_ONE_AT_A_TIME = Lock()
"""matplotlib's settings are those of the process."""


def refuse_kind(path: Path) -> None:
    """Raise CannotWrite for a file that is neither .svg nor .pdf nor .png."""
    if path.suffix.lower() not in ENDINGS:
        raise CannotWrite("“{0}”: a figure is written as .svg, .pdf or .png. Choose one of these endings.", path.name)


def save(drawn: Drawn, path: Path) -> tuple[Path, ...]:
    """Write a figure whole or not at all, by the ending of its name; returns the files. Raises CannotWrite.

    The text of an SVG and of a PDF stays text, with its font in the file; a PNG has 300 dots to the inch. What is
    higher than a page is parted: a PDF has a page for each part, of the others there are files `name-1`, `name-2`.
    """
    refuse_kind(path)
    ending, parts = path.suffix.lower(), paging.pages(drawn)
    made = [bound(parts)] if ending == ".pdf" else [written(part, ending) for part in parts]
    paths = [path.with_stem(path.stem + number) for number in paging.numbers(len(made))]
    with files.together(paths) as unfinished:
        for place, one in zip(unfinished, made, strict=True):
            place.write_bytes(one)
    return tuple(paths)


def written(drawn: Drawn, ending: str) -> bytes:
    """The bytes of a file of one ending. The same figure gives the same bytes."""
    if ending == ".svg":
        return svg.written(drawn)
    if ending == ".pdf":
        return bound([drawn])
    out = BytesIO()
    with _set():
        drawn.figure.savefig(out, format="png", dpi=DPI, metadata={"Software": _PROGRAM, **_titled(drawn)})
    return out.getvalue()


def pixels(drawn: Drawn, dots: float) -> NDArray[Any]:
    """The figure as rows of red, green, blue and opacity, with so many dots to the millimetre: for the screen."""
    import numpy
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    with _set():
        figure = drawn.figure
        figure.set_dpi(dots * 25.4)
        canvas: Any = FigureCanvasAgg(figure)
        canvas.draw()
        return numpy.array(canvas.buffer_rgba())


def bound(pages: Sequence[Drawn]) -> bytes:
    """A PDF with a page for each figure; by matplotlib where letters are needed that Inter has not."""
    if pdf.can_write(pages):
        return pdf.written(pages, _PROGRAM)
    from matplotlib.backends.backend_pdf import PdfPages

    out = BytesIO()
    about = {"CreationDate": None, "Creator": _PROGRAM, "Producer": _PROGRAM, **_titled(pages[0])}
    with _set(), PdfPages(out, metadata=about) as file:
        for page in pages:
            file.savefig(page.figure)
    return out.getvalue()


@contextmanager
def _set() -> Iterator[None]:
    """matplotlib with our settings, for one figure at a time."""
    from matplotlib import rc_context

    with _ONE_AT_A_TIME, rc_context(_SETTINGS), catch_warnings():
        filterwarnings("ignore", "Glyph .* missing from font")  # said by `Drawn.unshown`
        yield


def _titled(drawn: Drawn) -> dict[str, Any]:
    """What the file says of itself: no day, so that the same figure is the same file."""
    return {"Title": drawn.title} if drawn.title else {}
