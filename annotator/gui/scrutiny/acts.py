"""What the Compare menu does with robustness and statistics: windows of their own, made anew with the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from annotator.core.errors import Refused
from annotator.core.progress import Progress
from annotator.countable import refuse_counts
from annotator.gui.compare.beside import BesideWords
from annotator.gui.language.letters import within
from annotator.gui.language.told import told
from annotator.gui.window.made_apart import MadeApart
from annotator.store.verbs import project as verbs

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.gui.scrutiny.pane import ScrutinyPane
    from annotator.gui.scrutiny.sheet import Sheet
    from annotator.gui.window.apart import Apart
    from annotator.gui.window.main_window import MainWindow
    from annotator.project import Project


class ScrutinyActs(MadeApart["ScrutinyPane"]):
    """Opens a sheet of what the pane of the comparison compares; makes it in a thread; copies and saves it."""

    act = ""
    """The name of the act that opens it."""

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {self.act: self.open}

    def make(self) -> None:
        """Make the sheet of the themes that are chosen."""
        pane, project, compare = self.pane, self._window.session.project, self._window.compare
        if pane is None or project is None or not pane.isVisible():
            return
        if not self._is_counted(pane, project) or not self._can_be_made(pane, project):
            return
        from annotator.questions.kept_comparison import KeptComparison

        sets, reported = project.read.code_sets(), project.read.facts().reported
        usual = next((one.name for one in sets if one.id == reported), "")
        pane.bar.offer_sets([one.name for one in sets if one.codes], usual)
        asked = compare.asked(pane.bar.themes.currentData())

        def work(tell: Progress) -> Sheet:
            with project.snapshot() as copy:
                return self._sheet(copy, KeptComparison(copy, asked).comparison(), tell)

        chips = [compare.bar.by, *([compare.bar.then] if len(asked.by) > 1 else [])]
        said = " × ".join(within(chip.currentText()) for chip in chips)

        def show(made: Sheet) -> None:
            pane.bar.compared.setText(self._compared(said, made.comparison))
            pane.show_sheet(project, made)

        self._start(self._title(), work, show)

    def copy(self) -> None:
        """Put the sheet on the clipboard, as a spreadsheet takes it, with what must be read with it."""
        if self.pane is not None and self.pane.made is not None:
            QGuiApplication.clipboard().setText(self.pane.made.text())
            self._window.note.say(self.tr("Copied the sheet."))

    def save(self) -> None:
        """Ask for a name, and write what is shown as a workbook."""
        pane, project = self.pane, self._window.session.project
        if pane is None or pane.made is None or project is None:
            return
        made = pane.made

        def write(copy: Project, path: Path, _: Progress) -> None:
            from annotator import exporting

            exporting.write_scrutiny(copy, made.comparison, made.scrutiny, path)

        kinds = {self.tr("Excel workbook (*.xlsx)"): ".xlsx"}
        name = f"{project.path.stem} {self._title().lower()}.xlsx"
        self._window.project_acts.write_as(self.tr("Export to Excel"), name, kinds, write)

    def do_what_is_offered(self) -> None:
        """Make the sheet after all."""
        self.make()

    def _is_counted(self, pane: ScrutinyPane, project: Project) -> bool:
        """Whether the project counts anything; what the pane says where it does not."""
        try:
            refuse_counts(project)
        except Refused as error:
            pane.show_state(told(error))
            return False
        return True

    def _can_be_made(self, pane: ScrutinyPane, project: Project) -> bool:
        """Whether the project has such a sheet; what the pane says where it has not."""
        raise NotImplementedError

    def _sheet(self, copy: Project, comparison: Comparison, tell: Progress) -> Sheet:
        """The sheet of a comparison, made in a thread of its own."""
        raise NotImplementedError

    def _title(self) -> str:
        """What the sheet is called."""
        raise NotImplementedError

    def _start(self, name: str, work: Callable[[Progress], Any], then: Callable[[Any], object]) -> None:
        super()._start(name, work, then)
        pane, job = self.pane, self._job
        if pane is None or job is None:
            return
        if pane.made is None:
            pane.show_state(self.tr("The sheet is being made."))
        pane.work.begin(name)
        job.progressed.connect(pane.work.show_progress)
        job.ended.connect(lambda: self._ended(pane, given_up=job.was_given_up))

    def _ended(self, pane: ScrutinyPane, *, given_up: bool) -> None:
        if self._job is not None:  # another is being made by now
            return
        pane.work.end()
        if given_up and pane.made is None and self._window.session.project is not None:
            pane.show_state(self.tr("This was given up."), act=self.tr("Make it after all"))

    def _give_up(self) -> None:
        if self._job is not None:
            self._window.works.give_up(self._job)

    def _compared(self, by: str, comparison: Comparison) -> str:
        """What is compared, in a few words."""
        parts = [self.tr("by {0}").format(by)]
        parts += [f"{name} = {value}" for name, value in comparison.where]
        parts += [" ".join(BesideWords().of(comparison.codebook, one)) for one in comparison.beside]
        parts += [comparison.named] if comparison.named else []
        return " · ".join(parts)

    def _made_home(self) -> Apart:
        from annotator.gui.scrutiny.pane import ScrutinyPane

        pane = ScrutinyPane(self._title())
        pane.wanted.connect(self.make)
        pane.act_wanted.connect(self.do_what_is_offered)
        pane.passage_asked.connect(self._reveal)
        pane.work.cancelled.connect(self._give_up)
        pane.bar.asked.connect(self.make)
        pane.bar.copy.clicked.connect(self.copy)
        pane.bar.save.clicked.connect(self.save)
        self._window.compare.bar.asked.connect(self._later.start)
        self._window.compare.filters.asked.connect(self._later.start)
        return self._apart(pane, self.tr("{0} — Annotator").format(self._title()), 1080, 760)


class SurvivalActs(ScrutinyActs):
    """Would it survive? All themes at once."""

    act = "show-robustness"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "apart-robustness")

    def _title(self) -> str:
        return self.tr("Robustness")

    def _can_be_made(self, pane: ScrutinyPane, project: Project) -> bool:
        return True

    def _sheet(self, copy: Project, comparison: Comparison, tell: Progress) -> Sheet:
        from annotator import trying
        from annotator.analysis.scrutiny import Scrutiny
        from annotator.gui.scrutiny.survival import SurvivalSheet

        found = trying.tried(copy, comparison, tell)
        if not any(one.proposal.status for one in found.themes):
            raise Refused("No theme has a status that could be tried: that needs codes, and two groups that speak.")
        return SurvivalSheet().sheet(comparison, found, Scrutiny(found))


class TestActs(ScrutinyActs):
    """The tests, where the project has them; where not, the way to switch them on."""

    act = "show-statistics"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "apart-statistics")

    def do_what_is_offered(self) -> None:
        """Switch the statistics of the project on, which can be undone, or make the sheet after all."""
        session = self._window.session
        if (project := session.project) is None:
            return
        facts = project.read.facts()
        if facts.statistics_shown:
            self.make()
            return
        session.do(self.tr("Switch statistics on"), verbs.state, facts.approach, statistics=True)
        if project.read.facts().statistics_shown:
            self._window.note.say(self.tr("Statistics are on in this project."), session.undo)

    def _title(self) -> str:
        return self.tr("Statistics")

    def _can_be_made(self, pane: ScrutinyPane, project: Project) -> bool:
        if project.read.facts().statistics_shown:
            return True
        from annotator.analysis.statistics import CAVEAT

        act = self.tr("Switch statistics on") if project.is_writable else ""
        pane.show_state(self.tr("Statistics are off in this project."), told(CAVEAT), act)
        return False

    def _sheet(self, copy: Project, comparison: Comparison, tell: Progress) -> Sheet:
        from annotator import trying
        from annotator.analysis.scrutiny import Scrutiny
        from annotator.gui.scrutiny.tests import TestsSheet

        found = trying.tested(copy, comparison, tell)
        return TestsSheet().sheet(comparison, found, Scrutiny(statistics=found))


class Scrutinies(QObject):
    """Both of them; their acts are shown only where a project is counted, and one says whether it is on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.survival, self.tests = SurvivalActs(window), TestActs(window)
        window.session.opened.connect(self.refresh)
        window.session.changed.connect(lambda kinds: self.refresh() if "project" in kinds else None)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return self.survival.done_by() | self.tests.done_by()

    def refresh(self) -> None:
        """Show the acts as the project is."""
        project = self._window.session.project
        facts = None if project is None else project.read.facts()
        is_counted = facts is None or facts.counts_shown
        is_off = facts is not None and not facts.statistics_shown
        for each in (self.survival, self.tests):
            self._window.acts[each.act].setVisible(is_counted)
            if not is_counted:
                each.close()
        self._window.acts["show-composition"].setVisible(is_counted)
        words = self.tr("S&tatistics (off)") if is_off else self.tr("S&tatistics")
        self._window.acts[self.tests.act].setText(words)
