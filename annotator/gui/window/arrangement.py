"""How the panes are arranged: to code, to compare, to review."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.gui.window.apart_acts import ApartActs
    from annotator.gui.window.main_window import MainWindow
    from annotator.gui.window.sides import Sides
    from annotator.gui.window.sizes import PaneSizes

PRESETS = ("code", "compare", "review")
_WIDE = 1240


class Arrangement(QObject):
    """Arranges the panes of the window; `used` carries the name of the arrangement."""

    used = Signal(str)

    def __init__(self, window: MainWindow, sides: Sides, sizes: PaneSizes, apart: ApartActs) -> None:
        super().__init__(window)
        self._window, self._sides, self._sizes, self._apart = window, sides, sizes, apart
        self.current = "code"

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        window = self._window
        return {
            **{f"preset-{name}": partial(self.use, name) for name in PRESETS},
            "pane-1": lambda: self.go_to(window.documents.documents_list()),
            "pane-2": lambda: self.go_to(self.reading()),
            "pane-3": lambda: self.go_to(window.codebook),
            "pane-4": self.go_below,
            "next-pane": self.go_on,
            "show-compare": lambda: self.open_below(window.compare),
            "show-passages": lambda: self.open_below(window.passages),
        }

    def use(self, preset: str) -> None:
        """Arrange the window to code, to compare, or to review."""
        window = self._window
        if window.session.project is None:
            self.used.emit(self.current)
            return
        self._apart.bring_back_panes()
        focus = window.focusWidget()
        leaves = preset != "compare" and focus is not None and window.compare.isAncestorOf(focus)
        self.current = preset
        is_comparing = preset == "compare"
        self._place_compare(in_centre=is_comparing)
        self._let_left_reach_down(preset == "review")
        self._sides.apply(shown=not is_comparing)
        window.below.setVisible(not is_comparing)
        if preset == "review":
            window.bottom.open(window.passages)
            self._sizes.raise_below(preset)
        elif preset == "code":
            window.bottom.close_panes()
        elif is_comparing:
            self.go_to(window.compare)
        if leaves:  # or Qt gives the keys to whatever comes next, such as the button that closes a transcript
            self.go_to(self.reading())
        self.used.emit(preset)

    def leave_compare(self) -> None:
        """Arrange the window to code where it is arranged to compare."""
        if self.current == "compare":
            self.use("code")

    def _let_left_reach_down(self, wanted: bool) -> None:
        """Where there is room the panes below stand under the transcript alone; else they have the whole width."""
        is_wide = self._window.width() >= fonts.scaled(_WIDE)
        area = Qt.DockWidgetArea.LeftDockWidgetArea if wanted and is_wide else Qt.DockWidgetArea.BottomDockWidgetArea
        self._window.setCorner(Qt.Corner.BottomLeftCorner, area)

    def open_below(self, pane: QWidget) -> None:
        """Open a pane below the transcript, or bring its own window to the front."""
        if self._apart.raise_pane(pane):
            return
        self.leave_compare()
        if pane is self._window.compare:
            self._place_compare(in_centre=False)
        self._window.bottom.open(pane)
        self._sizes.raise_below("code")

    def go_below(self) -> None:
        """Give the pane below the transcript the keys, opened where it is closed."""
        if self.current == "compare" or not self._window.bottom.is_open:
            self.open_below(self._window.bottom.chosen())
        self.go_to(self._window.bottom.chosen())

    def panes(self) -> list[QWidget]:
        """The panes in the order in which the keys go through them."""
        window = self._window
        if self.current == "compare":
            return [window.compare]
        below = window.bottom.current()
        right = [one for one in (window.codebook, window.history.list) if one.isVisible() and one is not below]
        views: list[QWidget] = [] if window.over_transcripts() else [*window.transcripts.views_here()]
        sides = [window.documents.documents_list(), *(views or [self.reading()]), *right[:1]]
        return [*sides, *([below] if below is not None else [])]

    def reading(self) -> QWidget:
        """The transcript in front, or what stands in its place."""
        window = self._window
        if (over := window.over_transcripts()) is not None:
            return over
        return window.transcripts.view() or (window.transcripts if window.session.project else window.welcome)

    def go_to(self, pane: QWidget) -> None:
        """Give a pane the keys, arranged so that it is in sight."""
        if self.current != "code" and not pane.isVisible():
            self.use("code")
        self._sides.bring(pane)
        for part in map(_taker, (pane, *pane.findChildren(QWidget))):
            if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                part.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def go_on(self) -> None:
        """Give the next pane the keys."""
        panes = self.panes()
        focus = self._window.focusWidget()
        at = next((at for at, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), -1)
        self.go_to(panes[(at + 1) % len(panes)])

    def _place_compare(self, *, in_centre: bool) -> None:
        window = self._window
        if in_centre:
            window.bottom.take(window.compare)
            window.centre.addWidget(window.compare)
            window.centre.setCurrentWidget(window.compare)
            window.compare.show()
        else:
            if window.centre.indexOf(window.compare) >= 0:
                window.centre.removeWidget(window.compare)
            window.bottom.put(window.compare)
            window.centre.setCurrentWidget(window.transcripts)


def _taker(widget: QWidget) -> QWidget:
    """What takes the keys that are given to a widget."""
    while (proxy := widget.focusProxy()) is not None:
        widget = proxy
    return widget
