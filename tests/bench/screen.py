"""What is painted on: the display, or where there is none, memory; and when something was painted on it."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

_FINE = time.get_clock_info("process_time").resolution < 0.0001
_now = time.process_time if _FINE else time.perf_counter
"""Time of this process where the system counts it finely: what is measured never waits, and nobody else is counted."""
_PATIENCE = 60


def choose() -> None:
    """Have Qt, here and in processes that are started from here, paint into memory where there is no display."""
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def application() -> QApplication:
    """The application in the program's look, light."""
    from annotator.gui.theme.style import apply_fonts_and_colours
    from annotator.gui.theme.tokens import theme

    choose()
    qInstallMessageHandler(_tell)
    running = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(running, QApplication)
    running.setStyle("Fusion")
    theme().set_mode("light")
    apply_fonts_and_colours(running)
    return running


def until_painted(act: Callable[[], QAbstractScrollArea]) -> float:
    """How many seconds it takes from an act until the widget that it gives was painted, all events between included."""
    watcher, deadline = _Watcher(), time.monotonic() + _PATIENCE
    started = _now()
    watched = act().viewport()
    watched.installEventFilter(watcher)
    while not watcher.has_seen:
        QCoreApplication.processEvents()
        if time.monotonic() > deadline:
            raise TimeoutError("What was done is not painted.")
    taken = _now() - started
    watched.removeEventFilter(watcher)
    return taken


def rest(seconds: float) -> None:
    """Let everything that was put off have its turn."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(0.001)


def put_away(widget: QWidget) -> None:
    """Delete a widget, and all that it held, now and not in the middle of what is measured next."""
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for what it says of each window that is shown in memory."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


class _Watcher(QObject):
    """Sees when a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.has_seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.has_seen = self.has_seen or event.type() == QEvent.Type.Paint
        return False
