"""Starting: the first window and small questions at the command line, whole processes to the least that they need."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from annotator.store.verbs import codings
from tests.bench import screen, studies
from tests.bench.figures import Figure, ratio, seconds

_ROOT = Path(__file__).parents[2]
_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, running.quit)

running = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
running.exec()
"""
_OURS = """
import sys
from annotator import __main__ as program
from annotator.gui import application
application._begin = lambda running, *_: running.quit()  # what is done once the window was painted
program.main(sys.argv[1:])
"""


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject; `short` starts fewer processes."""
    screen.choose()
    times = 5 if short else 21
    project = _small(folder / "small.annot")
    yield _figure("first window, to a bare Qt window", ("-c", _OURS, project), ("-c", _BARE), 1.3, times)
    yield _figure("--help, to importing click", ("-m", "annotator", "--help"), ("-c", "import click"), 2.0, times)
    for command in ("documents", "passages"):
        name = f"{command} of a small project, to importing click and sqlite3"
        words = ("-m", "annotator", command, project)
        yield _figure(name, words, ("-c", "import click, sqlite3"), 6.0, times)


def _small(path: Path) -> str:
    with studies.project(path, [studies.transcript(f"T{at}", 3_000, at) for at in range(3)], 8) as made:
        made.do("Code", codings.apply, studies.places(made, 10))
    return str(path)


def _figure(name: str, ours: tuple[str, ...], floor: tuple[str, ...], limit: float, times: int) -> Figure:
    value, note = ratio(lambda: _run(ours), lambda: _run(floor), times)
    return Figure(name, value, limit, note)


def _run(words: tuple[str, ...]) -> float:
    """How long a process takes from its start to its end."""
    command = [sys.executable, *words]
    return seconds(lambda: subprocess.run(command, cwd=_ROOT, check=True, capture_output=True))
