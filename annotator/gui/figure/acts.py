"""What the Compare menu does with figures: a window of its own, drawn anew when the project changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from annotator.core.progress import Progress
from annotator.gui.window.made_apart import MadeApart
from annotator.store.verbs import labels

if TYPE_CHECKING:
    from annotator.gui.figure.making import Asked
    from annotator.gui.figure.pane import FigurePane
    from annotator.gui.window.apart import Apart
    from annotator.gui.window.main_window import MainWindow
    from annotator.gui.work.job import Job
    from annotator.project import Project
    from annotator.reports.figures.drawn import Mark


class FigureActs(MadeApart["FigurePane"]):
    """Opens the figure, draws it in a thread, saves it and leads from its marks to the passages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "apart-figure")
        self._making: Job[Any] | None = None

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"show-figure": self.open}

    def make(self) -> None:
        """Draw the figure that is chosen, of what is compared in the pane of the comparison."""
        pane, project = self.pane, self._window.session.project
        if pane is None or project is None or not pane.isVisible():
            return
        from annotator.gui.figure import making

        pane.bar.show_counting(self._window.session.counts)
        pane.bar.offer_sets([one.name for one in project.read.code_sets()])
        asked = self._asked(pane)
        dots = pane.dots(asked.options.width)
        if pane.made is None:
            pane.show_state(self.tr("The figure is being drawn."))

        page = pane.page
        self._draw(lambda _: making.make(project, asked, dots, page), lambda made: pane.show_made(project, made))
        self._making = self._job

    @property
    def _is_making(self) -> bool:
        """Whether another figure is on its way: what is shown now is not drawn again in its place."""
        return self._job is not None and self._job is self._making

    def _turn(self, page: int) -> None:
        """Show another page of the same figure."""
        pane = self.pane
        if pane is None or pane.made is None or self._is_making:
            return
        from annotator.gui.figure import making

        drawn = pane.made.pages[page]
        dots = pane.dots(drawn.size[0])
        self._draw(lambda _: making.picture(drawn, dots), lambda image: pane.show_page(page, image))

    def _sharpen(self) -> None:
        """Draw the same figure with as many dots as it has room now."""
        pane = self.pane
        if pane is None or pane.made is None or self._is_making:
            return
        from annotator.gui.figure import making

        drawn = pane.made.pages[pane.page]
        dots = pane.dots(drawn.size[0])
        if round(dots * drawn.size[0]) == pane.made.image.width():
            return
        self._draw(lambda _: making.picture(drawn, dots), pane.picture.show_image)

    def _draw(self, work: Callable[[Progress], Any], then: Callable[[Any], object]) -> None:
        self._start(self.tr("Draw the figure"), work, then)

    def _asked(self, pane: FigurePane) -> Asked:
        from annotator.gui.figure.making import Asked
        from annotator.reports.figures.choices import WIDTHS
        from annotator.reports.figures.options import Options

        bar = pane.bar
        options = Options(
            measure=bar.measure.currentData(),
            title=bar.title.text(),
            width=WIDTHS[bar.width_of_page.currentData()],
            residuals=bar.residuals.isChecked(),
            together=bar.together.currentData(),
        )
        return Asked(bar.kind.currentData(), self._window.compare.asked(bar.themes.currentData()), options)

    def ask_for_labels(self) -> None:
        """Ask for other words for the names of themes, groups and speakers, and draw with them."""
        pane, project = self.pane, self._window.session.project
        if pane is None or pane.made is None or project is None:
            return
        from annotator.gui.figure.labels import LabelsDialog

        scene = pane.made.scene
        if scene is None:
            names = [role.name for role in project.read.roles()]
            names += [str(mark.group) for mark in pane.made.drawn.marks]
        else:
            names = [group.name for group in scene.comparison.compared]
            names += [theme.name for theme in scene.comparison.themes]
        names = list(dict.fromkeys(names))
        dialog = LabelsDialog(names, project.read.labels(names), pane)
        if dialog.exec() and (changed := dialog.labels()):
            self._window.session.do(self.tr("Labels in figures"), labels.put, changed)
        dialog.deleteLater()

    # out

    def save(self) -> None:
        """Ask for a name, and write the figure."""
        pane, project = self.pane, self._window.session.project
        if pane is None or pane.made is None or project is None:
            return
        from annotator.reports.figures import saving

        drawn = pane.made.drawn
        kinds = {
            self.tr("SVG, to be edited (*.svg)"): ".svg",
            self.tr("PDF (*.pdf)"): ".pdf",
            self.tr("PNG, 300 dpi (*.png)"): ".png",
        }

        def write(_: Project, path: Path, __: Progress) -> tuple[Path, ...]:
            return saving.save(drawn, path)

        name = f"{project.path.stem} {pane.bar.kind.currentData()}.svg"
        self._window.project_acts.write_as(self.tr("Save the figure"), name, kinds, write)

    def copy(self) -> None:
        """Put the figure on the clipboard, as a picture and as SVG."""
        pane = self.pane
        if pane is None or pane.made is None:
            return
        from annotator.reports.figures import saving

        drawn = pane.made.pages[pane.page]

        def work(_: Progress) -> tuple[bytes, bytes]:
            return saving.written(drawn, ".png"), saving.written(drawn, ".svg")

        self._window.works.start(self.tr("Copy the figure"), work, self._put)

    def _put(self, made: tuple[bytes, bytes]) -> None:
        picture, drawing = made
        data = QMimeData()
        data.setImageData(QImage.fromData(picture))
        data.setData("image/svg+xml", QByteArray(drawing))
        QGuiApplication.clipboard().setMimeData(data)
        self._window.note.say(self.tr("Copied the figure."))

    def _go_to_speech(self, mark: Mark) -> None:
        """Bring the place to the front where somebody first speaks in a document."""
        project = self._window.session.project
        if project is None or mark.document is None:
            return
        names = {one.id: one.name for one in project.read.participants()}
        voices = {
            one.id
            for one in project.read.speakers()
            if one.document == mark.document
            and (names[one.participant] if one.participant is not None else one.label) == mark.group
        }
        turns = project.read.turns(mark.document)
        first = next((turn for turn in turns if turn.speaker in voices), None)
        if first is not None:
            self._reveal(mark.document, first.body, first.end)

    # the window of its own

    def _made_home(self) -> Apart:
        from annotator.gui.figure.pane import FigurePane

        pane = FigurePane()
        pane.wanted.connect(self.make)
        pane.sharper_wanted.connect(self._sharpen)
        pane.page_wanted.connect(self._turn)
        pane.passage_asked.connect(self._reveal)
        pane.speech_asked.connect(self._go_to_speech)
        pane.bar.save.clicked.connect(self.save)
        pane.bar.labels.clicked.connect(self.ask_for_labels)
        pane.bar.copy.clicked.connect(self.copy)
        self._window.compare.bar.asked.connect(self._later.start)
        self._window.compare.filters.asked.connect(self._later.start)
        return self._apart(pane, self.tr("Figure — Annotator"), 1080, 820)
