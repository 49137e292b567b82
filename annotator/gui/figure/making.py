"""Makes a figure and its picture for the screen, beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from annotator.gui.compare.scene import Scene, read

if TYPE_CHECKING:
    from annotator.project import Project
    from annotator.questions.kept_comparison import Asked as Compared
    from annotator.reports.figures.drawn import Drawn, Mark
    from annotator.reports.figures.options import Options


@dataclass(frozen=True, slots=True)
class Asked:
    """Which figure is wanted, and of which comparison."""

    kind: str
    compared: Compared
    options: Options


@dataclass(frozen=True, slots=True)
class Made:
    """A figure with the comparison that it shows; none where it shows who speaks how much.

    `image` is of one of its `pages`, that of the number `page`.
    """

    drawn: Drawn
    pages: tuple[Drawn, ...]
    page: int
    scene: Scene | None
    image: QImage

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of all pages, page by page."""
        return tuple(mark for page in self.pages for mark in page.marks)

    def place(self, number: int) -> tuple[int, int]:
        """On which page the mark of that number stands, and its number there."""
        for at, page in enumerate(self.pages):
            if number < len(page.marks):
                return at, number
            number -= len(page.marks)
        return 0, -1

    def number(self, page: int, at: int) -> int:
        """The number among all marks of one that is of a page."""
        return sum(len(one.marks) for one in self.pages[:page]) + at if at >= 0 else -1


def make(project: Project, asked: Asked, dots: float, page: int = 0) -> Made:
    """Draw what a project holds now; a picture of one page, so many dots to the mm. Raises what drawing raises."""
    from annotator import drawing
    from annotator.reports.figures import paging
    from annotator.reports.figures.choices import PARTICIPATION

    with project.snapshot() as copy:
        if asked.kind == PARTICIPATION:
            scene = None
            drawn = drawing.speech(copy, asked.options)
        else:
            scene = read(copy, asked.compared)
            drawn = drawing.of(copy, asked.kind, scene.comparison, asked.options, asked.compared.themes)
    pages = paging.pages(drawn)
    page = min(page, len(pages) - 1)
    return Made(drawn, pages, page, scene, picture(pages[page], dots))


def picture(drawn: Drawn, dots: float) -> QImage:
    """The figure as a picture. What is drawn is drawn by matplotlib, as in the files, but in no widget of it:
    its canvas for Qt draws while the window waits.
    """
    from annotator.reports.figures import saving

    pixels = saving.pixels(drawn, dots)
    height, width = pixels.shape[:2]
    return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
