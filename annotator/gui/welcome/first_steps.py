"""The strip above the sample: steps that tick themselves when they are done."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.gui.acts.keymap import named
from annotator.gui.controls.layouts import column
from annotator.gui.welcome.steps import Step, Steps

if TYPE_CHECKING:
    from annotator.gui.window.arrangement import Arrangement
    from annotator.gui.window.main_window import MainWindow

_BY_ACT = {"next": "next", "undo": "undo", "preset-compare": "compare", "show-compare": "compare"}
"""Which step is done by which act."""


class FirstSteps(QObject):
    """Shows the strip while the sample is open, until somebody closes it; what was done stays done at this desk."""

    def __init__(self, window: MainWindow, arrangement: Arrangement) -> None:
        super().__init__(window)
        self._window, self._arrangement = window, arrangement
        self.strip = Steps(closable=True)
        self.strip.hide()
        self.strip.closed.connect(lambda: self.show(False))
        window.session.opened.connect(self.refresh)
        window.session.changed.connect(self._look)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"steps": lambda: self.show(self._window.acts["steps"].isChecked())}

    def above(self, pane: QWidget) -> QWidget:
        """The strip above a pane; from now on it hears what is done."""
        for act, step in _BY_ACT.items():
            self._window.acts[act].triggered.connect(lambda _=False, step=step: self._tick(step))
        self._arrangement.used.connect(lambda preset: self._tick(preset) if preset == "compare" else None)
        both = QWidget()
        both.setLayout(column(self.strip, spacing=0))
        layout = both.layout()
        assert layout is not None
        layout.addWidget(pane)
        return both

    def show(self, wanted: bool) -> None:
        """Show the strip, on the sample, or close it; to show it again begins anew. It is remembered."""
        window = self._window
        window.settings.keep("steps-closed", "" if wanted else "yes")
        if wanted:
            window.settings.keep("steps-done", "[]")
            if not self._is_sample():
                window.project_acts.open_sample()
        self.refresh()

    def refresh(self) -> None:
        """Show the strip where the sample is open and nobody closed it."""
        is_open = self._window.settings.kept("steps-closed") != "yes"
        self.strip.setVisible(is_open and self._is_sample())
        self._window.acts["steps"].setChecked(self.strip.isVisibleTo(self._window))
        if self.strip.isVisibleTo(self._window):
            self.strip.show_steps(self.steps(), self.done())

    def steps(self) -> list[Step]:
        """The steps, with the keys as they are now."""
        keys = {act.name: named(act).split(", ")[0] or act.plain for act in self._window.acts.listed}
        return [
            Step(
                "code", self.tr("Select a sentence, press {0}").format(keys["code"]), self.tr("a code for what it says")
            ),
            Step("undo", self.tr("Take it back: {0}").format(keys["undo"]), self.tr("everything can be undone")),
            Step("next", self.tr("Go to the next passage: {0}").format(keys["next"]), self.tr("its code lights up")),
            Step("compare", self.tr("Compare: {0}").format(keys["preset-compare"]), self.tr("themes by role")),
        ]

    def done(self) -> list[str]:
        """The names of the steps that were done."""
        try:
            found = json.loads(str(self._window.settings.kept("steps-done") or "[]"))
        except ValueError:
            return []
        return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []

    def _look(self, kinds: frozenset[str]) -> None:
        project = self._window.session.project
        if "coding" in kinds and project is not None and project.next_redo is None:
            self._tick("code")

    def _tick(self, step: str) -> None:
        done = self.done()
        if self.strip.isVisibleTo(self._window) and step not in done:
            self._window.settings.keep("steps-done", json.dumps([*done, step]))
            self.strip.show_steps(self.steps(), self.done())

    def _is_sample(self) -> bool:
        from annotator import sample

        project = self._window.session.project
        return project is not None and project.read.facts().title == sample.TITLE
