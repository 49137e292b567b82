"""How the panes are arranged: to code, to compare, to review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow

PRESETS = ("code", "compare", "review")
_NARROW = 1400
_WIDTHS = {False: (216, 288), True: (184, 248)}  # left and right, by whether the window is narrow
_BELOW = {"code": 360, "review": 404}


class Arrangement(QObject):
    """Arranges the panes of the window; `used` carries the name of the arrangement."""

    used = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.current = "code"

    def use(self, preset: str) -> None:
        """Arrange the window to code, to compare, or to review."""
        window = self._window
        if window.session.project is None:
            self.used.emit(self.current)
            return
        self.current = preset
        is_comparing = preset == "compare"
        self._place_compare(in_centre=is_comparing)
        for dock in (window.left, window.right, window.below):
            dock.setVisible(not is_comparing)
        if preset == "review":
            window.bottom.open(window.passages)
            self._raise_below(preset)
        elif preset == "code":
            window.bottom.close_panes()
        self.used.emit(preset)

    def open_below(self, pane: QWidget) -> None:
        """Open a pane below the transcript."""
        if self.current == "compare":
            self.use("code")
        if pane is self._window.compare:
            self._place_compare(in_centre=False)
        self._window.bottom.open(pane)
        self._raise_below("code")

    def fit(self) -> None:
        """Give the panes at the sides the width that suits the window."""
        window = self._window
        left, right = _WIDTHS[window.width() < fonts.scaled(_NARROW)]
        window.documents.setFixedWidth(fonts.scaled(left))
        window.codebook.setFixedWidth(fonts.scaled(right))

    def panes(self) -> list[QWidget]:
        """The panes in the order in which the keys go through them."""
        window = self._window
        view = window.transcripts.view() or window.welcome
        below = window.bottom.current()
        centre = [window.compare] if self.current == "compare" else [window.documents.documents_list(), view]
        rest = [] if self.current == "compare" else [window.codebook]
        return [*centre, *rest, *([below] if below is not None else [])]

    def go_to(self, pane: QWidget) -> None:
        """Give a pane the keys."""
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not pane.hasFocus() and not pane.isAncestorOf(pane.window().focusWidget() or pane):
            inside = pane.nextInFocusChain()
            if inside is not None:
                inside.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
            window.bottom.put(0, window.compare, window.tr("Compare"))
            window.centre.setCurrentWidget(window.transcripts)

    def _raise_below(self, preset: str) -> None:
        window = self._window
        height = fonts.scaled(_BELOW[preset])
        QTimer.singleShot(0, lambda: window.resizeDocks([window.below], [height], Qt.Orientation.Vertical))
