"""The workbook: its time against the csv writer, and the memory that it takes."""

from __future__ import annotations

import csv
import resource
import sys
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path
from threading import Event, Thread

from annotator import exporting
from annotator.project import open_project
from annotator.store.verbs import codings
from tests.bench import studies
from tests.bench.figures import Figure, in_turn, milliseconds, seconds


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject; `short` takes a tenth of the material."""
    path = folder / "workbook.annot"
    texts = [studies.transcript(f"T{at}", 60_000, at) for at in range(5 if short else 50)]
    with studies.project(path, texts, 40) as made:
        # a row for each on the sheet of quotes, another on that of the data
        made.do("Code", codings.apply, studies.places(made, 1_000))
        comparison = made.comparison()
        contents = exporting.contents(made, comparison)
        rows = list(contents.data()) * 2  # as many of the long table as the workbook has over all its sheets
        taken, floor = in_turn(
            lambda: seconds(lambda: exporting.write(made, comparison, folder / "themes.xlsx")),
            lambda: seconds(lambda: _csv(folder / "rows.csv", rows)),
            times=3,
        )
    note = f"{milliseconds(taken)} to {milliseconds(floor)}"
    name = f"workbook of {len(rows):,} rows, to the csv writer over as many of the long table"
    yield Figure(name, taken / floor, 35.0, note)
    if sys.platform.startswith("linux"):
        yield Figure("memory of the workbook above start, MB", _memory(path, folder / "themes.xlsx"), 20.0)


def _csv(path: Path, rows: list[list[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def _memory(path: Path, target: Path) -> float:
    """How much a process that has compared grows at most while it writes the workbook."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(_grown, (path, target))


def _grown(path: Path, target: Path) -> float:
    with open_project(path) as opened:
        comparison = opened.comparison()
        import openpyxl  # noqa: F401 - importing it is not the workbook's own need

        before, peak, written = _resident(), 0.0, Event()

        def watch() -> None:
            nonlocal peak
            while not written.wait(0.002):
                peak = max(peak, _resident())

        watcher = Thread(target=watch)
        watcher.start()
        exporting.write(opened, comparison, target)
        written.set()
        watcher.join()
    return peak - before


def _resident() -> float:
    """The memory that this process holds now, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1024 / 1024
