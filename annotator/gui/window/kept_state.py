"""What was open in a project when it was closed, so that it stands there again."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.core.ids import DocumentId
from annotator.gui.window import state as states
from annotator.gui.window.arrangement import PRESETS
from annotator.gui.window.state import State

if TYPE_CHECKING:
    from annotator.gui.reading.acts import ReadingActs
    from annotator.gui.window.arrangement import Arrangement
    from annotator.gui.window.main_window import MainWindow
    from annotator.gui.window.sizes import PaneSizes

_MOST_TABS, _MOST_PROJECTS = 12, 40


class KeptState(QObject):
    """Keeps the state of the window for each project, at this desk alone: it is no part of the project."""

    def __init__(self, window: MainWindow, arrangement: Arrangement, sizes: PaneSizes, reading: ReadingActs) -> None:
        super().__init__(window)
        self._window, self._arrangement, self._sizes, self._reading = window, arrangement, sizes, reading
        window.session.closing.connect(self.keep)

    def keep(self) -> None:
        """Keep what is open now."""
        window, project = self._window, self._window.session.project
        if project is None:
            return
        below = window.bottom.current()
        places = [(int(document), *view.place()) for document, view in window.transcripts.opened()]
        state = State(
            tuple(places[:_MOST_TABS]),
            int(window.transcripts.document() or 0),
            self._arrangement.current,
            type(below).__name__ if below is not None else "",
            self._sizes.own(),
        )
        settings, key = window.settings, _key(project.path)
        keys = [key, *(one for one in states.listed(settings.kept("projects")) if one != key)]
        for old in keys[_MOST_PROJECTS:]:
            settings.keep(f"project-{old}", None)
        settings.keep("projects", json.dumps(keys[:_MOST_PROJECTS]))
        settings.keep(f"project-{key}", states.written(state))

    def restore(self) -> bool:
        """Open again what was open in the project; says whether a transcript was."""
        window, project = self._window, self._window.session.project
        if project is None:
            return False
        state = states.read(window.settings.kept(f"project-{_key(project.path)}"))
        if state is None:
            return False
        known = {one.id for one in project.read.documents()}
        places = [one for one in state.places if one[0] in known]
        for document, caret, top in places:
            view = window.transcripts.open(DocumentId(document))
            if caret >= self._reading.place_in(DocumentId(document)):  # otherwise it goes on where reading does
                view.go_to(caret, top)
        if state.sizes:
            self._sizes.take(state.sizes)
        if places:
            front = state.front if state.front in known else places[-1][0]
            window.transcripts.open(DocumentId(front))
        self._arrange(state)
        QTimer.singleShot(0, self, self._give_keys)
        return bool(places)

    def _give_keys(self) -> None:
        """Give the pane in the centre the keys, once it is shown."""
        arrangement = self._arrangement
        if self._window.session.project is not None:
            arrangement.go_to(self._window.compare if arrangement.current == "compare" else arrangement.reading())

    def _arrange(self, state: State) -> None:
        window = self._window
        if state.preset in PRESETS:
            self._arrangement.use(state.preset)
        if state.preset == "code":
            panes = {type(pane).__name__: pane for pane in window.bottom.panes()}
            if state.below in panes:
                self._arrangement.open_below(panes[state.below])


def _key(path: Path) -> str:
    return sha256(str(path.resolve()).encode()).hexdigest()[:16]
