"""What is at the caret, told to the panes that care."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.codings import Passage
from annotator.core.ids import SpeakerId
from annotator.gui import counted
from annotator.gui.isolated import isolated
from annotator.gui.reading import passes
from annotator.project import Project

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow
    from annotator.gui.window.window_acts import WindowActs


class Here(QObject):
    """Keeps status bar, enabled acts, lit codes and the bar at the selection right while the caret moves."""

    def __init__(self, window: MainWindow, acts: WindowActs) -> None:
        super().__init__(window)
        self._window, self._acts = window, acts
        window.transcripts.caret_moved.connect(self.refresh)
        window.transcripts.selection_changed.connect(self.refresh)
        window.transcripts.selected_by_mouse.connect(self._show_bar)
        window.transcripts.lit_changed.connect(self._light)

    def refresh(self) -> None:
        """Look at the caret again."""
        window = self._window
        project, target = window.session.project, window.coding.target()
        here = list(window.coding.passages_here())
        things = {"project"} if project is not None else set()
        if window.transcripts.view() is not None and window.over_transcripts() is None:
            things.add("transcript")
        if target is not None:
            things |= {"selection", "codable"}
        elif window.coding.is_held:
            things.add("codable")
        if here:
            things.add("passage")
        window.acts.allow(things)
        self._acts.refresh_undo()
        if target is None:
            window.selection_bar.hide()
        self._say(project, here)

    def _say(self, project: Project | None, here: list[Passage]) -> None:
        window = self._window
        document = window.transcripts.document()
        if project is None or document is None:
            window.statusbar.show_here("")
            window.statusbar.show_part(None)
            return
        words = window.coding.words_selected()
        if words:
            window.statusbar.show_here(self.tr("Selected: {0}").format(words))
        elif here:
            window.statusbar.show_here(self._passage(project, here))
        else:
            window.statusbar.show_here("")
        one = next((one for one in project.read.documents() if one.id == document), None)
        is_counted = window.session.counts and one is not None and one.turns
        coded = project.retrieval.coded_turns(document) / one.turns if one is not None and is_counted else None
        reading = passes.latest(project, window.session.coder).get(document)
        window.statusbar.show_part(coded, passes.part(project, one, reading) if one is not None else 0.0)

    def _passage(self, project: Project, here: list[Passage]) -> str:
        first = here[0]
        name = isolated(project.read.codebook().shortest(first.code))
        voices = project.retrieval.voices(first.document, first.start, first.end)
        speakers = ", ".join(isolated(self._window.coding.speaker_name(one)) for one in voices) or self.tr(
            "nobody heard"
        )
        said = self.tr("Passage: {0} · {1}").format(name, speakers)
        if is_counted := self._window.session.counts:
            said = self.tr("{0} · {1}").format(said, counted.words(sum(voices.values())))
        if self._is_aside(project, voices):
            said = self.tr("{0} · only words of a role that is not compared").format(said)
        if len(here) == 1:
            return said
        names = ", ".join(isolated(project.read.codebook().shortest(one.code)) for one in here)
        number = self.tr("{0}     Here: {1} codes").format(said, len(here))
        return number if is_counted else self.tr("{0}     Here: {1}").format(said, names)

    def _is_aside(self, project: Project, voices: Iterable[SpeakerId]) -> bool:
        """Whether nobody of a role that is compared, or of none, is heard, but somebody is."""
        roles = {one.id: one.compared for one in project.read.roles()}
        who = {one.id: one.role for one in project.read.participants()}
        spoken = {one.id: one.participant for one in project.read.speakers()}
        compared = [roles.get(who.get(spoken.get(one)), True) for one in voices]  # type: ignore[arg-type]
        return bool(compared) and not any(compared)

    def _show_bar(self) -> None:
        view = self._window.transcripts.view()
        if view is not None and view.selected() is not None and not self._window.coding.is_held:
            self._window.selection_bar.show_at(view)

    def _light(self, codes: object) -> None:
        self._window.codebook.set_lit(list(codes))  # type: ignore[call-overload]
