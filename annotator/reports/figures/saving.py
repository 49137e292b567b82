"""Writes figures: SVG, PDF, PNG, the same bytes each time."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any
from warnings import catch_warnings, filterwarnings

from annotator.core.errors import CannotWrite
from annotator.reports import files
from annotator.reports.figures import embedding
from annotator.reports.figures.drawn import Drawn

if TYPE_CHECKING:
    from numpy.typing import NDArray

ENDINGS = (".svg", ".pdf", ".png")
DPI = 300
_PROGRAM = "Annotator"
_SETTINGS: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "annotator",
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


def save(drawn: Drawn, path: Path) -> None:
    """Write a figure whole or not at all, by the ending of its name. Raises CannotWrite with one sentence.

    The text of an SVG and of a PDF stays text, with its font in the file; a PNG has 300 dots to the inch.
    """
    refuse_kind(path)
    made = written(drawn, path.suffix.lower())
    with files.whole(path) as unfinished:
        unfinished.write_bytes(made)


def written(drawn: Drawn, ending: str) -> bytes:
    """The bytes of a file of one ending. The same figure gives the same bytes."""
    kind = ending.removeprefix(".")
    out = BytesIO()
    _save(drawn, out, format=kind, dpi=DPI, metadata=_metadata(kind, drawn.title))
    return embedding.finished(out.getvalue(), drawn) if kind == "svg" else out.getvalue()


def pixels(drawn: Drawn, dots: float) -> NDArray[Any]:
    """The figure as rows of red, green, blue and opacity, with so many dots to the millimetre: for the screen."""
    import numpy
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    with _ONE_AT_A_TIME, rc_context(_SETTINGS), catch_warnings():
        filterwarnings("ignore", "Glyph .* missing from font")
        drawn.figure.set_dpi(dots * 25.4)
        canvas: Any = FigureCanvasAgg(drawn.figure)
        canvas.draw()
        return numpy.array(canvas.buffer_rgba())


def _save(drawn: Drawn, out: BytesIO, **how: Any) -> None:
    from matplotlib import rc_context

    with _ONE_AT_A_TIME, rc_context(_SETTINGS), catch_warnings():
        filterwarnings("ignore", "Glyph .* missing from font")  # said by `Drawn.unshown`
        drawn.figure.savefig(out, **how)


def _metadata(kind: str, title: str) -> dict[str, Any]:
    """What the file says of itself: no day, so that the same figure is the same file."""
    named = {"Title": title} if title else {}
    if kind == "svg":
        return {"Date": None, "Creator": _PROGRAM, **named}
    if kind == "pdf":
        return {"CreationDate": None, "Creator": _PROGRAM, "Producer": _PROGRAM, **named}
    return {"Software": _PROGRAM, **named}
