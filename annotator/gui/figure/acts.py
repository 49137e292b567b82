"""What the Compare menu does with figures: a window of its own, drawn anew when the project changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from annotator.core.errors import AnnotatorError
from annotator.core.ids import DocumentId
from annotator.core.progress import Progress
from annotator.gui.compare.panel import SHOWN
from annotator.gui.figure import kept_labels
from annotator.gui.language.told import told

if TYPE_CHECKING:
    from annotator.gui.figure.making import Asked, Made
    from annotator.gui.figure.pane import FigurePane
    from annotator.gui.window.apart import Apart
    from annotator.gui.window.main_window import MainWindow
    from annotator.gui.work.job import Job
    from annotator.project import Project
    from annotator.reports.figures.drawn import Mark

_PLACE = "apart-figure"
_PAUSE = 400
"""How long a change rests before the figure is drawn anew, in milliseconds."""


class FigureActs(QObject):
    """Opens the figure, draws it in a thread, saves it and leads from its marks to the passages."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._home: Apart | None = None
        self._job: Job[Any] | None = None
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.draw)
        window.session.closing.connect(self.close)
        window.session.changed.connect(self._changed)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"show-figure": self.open}

    @property
    def pane(self) -> FigurePane | None:
        """The pane, while its window is there."""
        return None if self._home is None else self._home.pane  # type: ignore[return-value]

    def open(self) -> None:
        """Open the window of the figure, or bring it to the front."""
        if self._window.session.project is None:
            return
        if self._home is None:
            self._home = self._made_home()
        kept = self._window.settings.kept(_PLACE)
        self._home.bring_up(kept if isinstance(kept, QByteArray) else None)

    def close(self) -> None:
        """Close the window: the project is closed."""
        if self._home is not None:
            self._home.close()

    def draw(self) -> None:
        """Draw the figure that is chosen, of what is compared in the pane of the comparison."""
        pane, project = self.pane, self._window.session.project
        if pane is None or project is None or not pane.isVisible():
            return
        from annotator.gui.figure import making

        pane.bar.offer_sets([one.name for one in project.read.code_sets()])
        asked = self._asked(pane, project)
        dots = pane.dots(asked.options.width)

        def show(made: Made) -> None:
            if self.pane is pane and self._window.session.project is project:
                pane.show_made(project, made)

        self._start(lambda _: making.make(project, asked, dots), show)

    def _sharpen(self) -> None:
        """Draw the same figure with as many dots as it has room now."""
        pane = self.pane
        if pane is None or pane.made is None:
            return
        from annotator.gui.figure import making

        drawn = pane.made.drawn
        dots = pane.dots(drawn.size[0])
        if round(dots * drawn.size[0]) == pane.made.image.width():
            return
        self._start(lambda _: making.picture(drawn, dots), pane.picture.show_image)

    def _start(self, work: Callable[[Progress], Any], then: Callable[[Any], object]) -> None:
        """Begin to draw; what was being drawn before is not wanted any more."""
        works = self._window.works
        if self._job is not None:
            works.give_up(self._job)
        job = self._job = works.start(self.tr("Draw the figure"), work, then, self._say)
        job.ended.connect(lambda: self._forget(job))

    def _forget(self, job: Job[Any]) -> None:
        if self._job is job:
            self._job = None

    def _say(self, error: AnnotatorError) -> None:
        if self.pane is not None:
            self.pane.show_state(told(error))

    def _asked(self, pane: FigurePane, project: Project) -> Asked:
        from annotator.gui.figure.making import Asked
        from annotator.reports.figures.options import WIDTHS, Options

        bar, compared = pane.bar, self._window.compare.bar
        options = Options(
            measure=bar.measure.currentData(),
            title=bar.title.text(),
            width=WIDTHS[bar.width_of_page.currentData()],
            residuals=bar.residuals.isChecked(),
            labels=kept_labels.kept(self._window.settings, project.path),
        )
        by, coder = compared.by.currentData() or "role", compared.coder.currentData()
        return Asked(bar.kind.currentData(), by, coder, options, bar.themes.currentData())

    def ask_for_labels(self) -> None:
        """Ask for other words for the names of themes, groups and speakers, and draw with them."""
        pane, project = self.pane, self._window.session.project
        if pane is None or pane.made is None or project is None:
            return
        from annotator.gui.figure.labels import LabelsDialog

        scene, settings = pane.made.scene, self._window.settings
        if scene is None:
            names = [str(mark.group) for mark in pane.made.drawn.marks]
        else:
            names = [group.name for group in scene.comparison.compared]
            names += [theme.name for theme in scene.comparison.themes]
        dialog = LabelsDialog(list(dict.fromkeys(names)), kept_labels.kept(settings, project.path), pane)
        if dialog.exec():
            kept_labels.keep(settings, project.path, dialog.labels())
            self.draw()
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

        def write(_: Project, path: Path, __: Progress) -> None:
            saving.save(drawn, path)

        name = f"{project.path.stem} {pane.bar.kind.currentData()}.svg"
        self._window.project_acts.write_as(self.tr("Save the figure"), name, kinds, write)

    def copy(self) -> None:
        """Put the figure on the clipboard, as a picture and as SVG."""
        pane = self.pane
        if pane is None or pane.made is None:
            return
        from annotator.reports.figures import saving

        drawn = pane.made.drawn

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

    def _reveal(self, document: DocumentId, start: int, end: int) -> None:
        """Bring a place of a transcript to the front, and the window in which that is."""
        self._window.reveal(document, start, end)
        self._window.raise_()
        self._window.activateWindow()

    # the window of its own

    def _made_home(self) -> Apart:
        from annotator.gui.figure.pane import FigurePane
        from annotator.gui.window.apart import Apart

        pane = FigurePane()
        pane.wanted.connect(self.draw)
        pane.sharper_wanted.connect(self._sharpen)
        pane.passage_asked.connect(self._reveal)
        pane.speech_asked.connect(self._go_to_speech)
        pane.bar.save.clicked.connect(self.save)
        pane.bar.labels.clicked.connect(self.ask_for_labels)
        pane.bar.copy.clicked.connect(self.copy)
        self._window.compare.bar.asked.connect(self._later.start)
        home = Apart(pane, self.tr("Figure — Annotator"), self._window.actions(), self._window)
        home.resize(1000, 820)
        home.closed.connect(self._closed)
        return home

    def _closed(self, home: Apart) -> None:
        self._window.settings.keep(_PLACE, home.saveGeometry())
        if self.pane is not None:
            self.pane.show_nothing()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & SHOWN and self.pane is not None and self.pane.isVisible():
            self._later.start()
