"""Draws the pictures of the README from the program itself: `.venv/bin/python packaging/pictures.py`."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "pictures"
SIZE = 1440, 900

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp()  # as at a desk where nothing was chosen yet
sys.path.insert(0, str(ROOT))

from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from annotator import sample  # noqa: E402
from annotator.gui import application  # noqa: E402
from annotator.gui.settings import Settings  # noqa: E402
from annotator.gui.window.arrangement import Arrangement  # noqa: E402
from annotator.gui.window.main_window import MainWindow  # noqa: E402


def main() -> None:
    """Open a copy of the sample and take a picture of each arrangement."""
    qt = QApplication(sys.argv[:1])
    settings = Settings()
    settings.theme = "light"
    settings.keep("steps-closed", "yes")
    window = application.empty_window(qt, settings)
    window.resize(*SIZE)
    window.show()
    arrangement = application.fill(qt, window, settings).arrangement
    window.prepare()
    with tempfile.TemporaryDirectory() as folder:
        window.project_acts.open_path(sample.copy(Path(folder)), sample.CODER)
        _coding(window)
        _comparing(window, arrangement)
        _drawing(window)
        window.close()


def _coding(window: MainWindow) -> None:
    view = window.transcripts.view()
    assert view is not None
    for _ in range(4):
        view.next_passage()
    _take(window, "coding")


def _comparing(window: MainWindow, arrangement: Arrangement) -> None:
    arrangement.use("compare")
    while window.compare.comparison is None:
        QTest.qWait(20)
    for _ in range(100):  # until the statuses are tried, in a thread that waits while Qt does
        QTest.qWait(10)
        time.sleep(0.02)
    _take(window, "comparison")


def _drawing(window: MainWindow) -> None:
    project = window.session.project
    assert project is not None
    figure = project.figure("schematic", residuals=True)
    figure.savefig(FOLDER / "schematic.png", dpi=150, metadata={"Software": None})


def _take(window: MainWindow, name: str) -> None:
    QTest.qWait(400)  # until what rests before it is painted has rested
    FOLDER.mkdir(exist_ok=True)
    window.grab().save(str(FOLDER / f"{name}.png"))


if __name__ == "__main__":
    main()
