"""A dense window: every act of coding until it is painted, many layers in one place, and what scrolling leaves behind.

Measured as in `window`: each to a plain editor with the same text in the same place.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from annotator.core.codings import Passage, Placed
from annotator.core.ids import CodeId, DocumentId
from annotator.gui.transcript.view import TranscriptView
from annotator.project import Project, open_project
from annotator.store.action import Action
from annotator.store.verbs import codings
from tests.bench import screen
from tests.bench.figures import Figure, ratio
from tests.bench.window import Study, _limited, _paint, _study, _turn

_LAYERS = 180


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject; `short` takes fewer turns, and a fifth of the text that is scrolled through."""
    screen.application()
    times = 8 if short else 40
    for number, limit in ((5_000, 1.6), (20_000 if short else 100_000, 3.5)):
        with _study(folder / f"acts{number}.annot", 1_000_000, number) as study:
            for name, act in ACTS.items():
                yield _acting(study, name, act, times, limit)
    with _study(folder / "layers.annot", 1_000_000, 5_000) as study:
        yield _repainting(study, times)
    yield _scrolling(folder, 2_000_000 if short else 10_000_000)


Act = Callable[[Action, Passage, CodeId], object]
"""Does something to a passage, with another code at hand."""


def _code(action: Action, here: Passage, other: CodeId) -> object:
    return codings.apply(action, [Placed(here.document, here.start, here.end, other, here.coder)])


def _resize(action: Action, here: Passage, other: CodeId) -> object:
    return codings.resize(action, here.id, here.start, here.end - 1)


def _recode(action: Action, here: Passage, other: CodeId) -> object:
    return codings.recode(action, [here.id], other)


def _uncode(action: Action, here: Passage, other: CodeId) -> object:
    return codings.remove(action, [here.id])


ACTS: dict[str, Act] = {"coding": _code, "resizing": _resize, "recoding": _recode, "uncoding": _uncode}


def _acting(study: Study, name: str, act: Act, times: int, limit: float) -> Figure:
    """An act on a passage in view that was committed, until it is painted; to painting the plain editor again."""
    window, plain = study._window(), study._open_plainly(study._document)
    view = window.open(study._document)
    study._project.on_change(study._changes.append)
    screen.rest(0.2)
    book = [code.id for code in study._project.read.codebook()]

    def ours() -> float:
        passage = _turned(view)
        present = {one.passage.code for one in view.scene.index.touching(passage.start, passage.end)}
        other = next(code for code in book if code not in present)
        study._project.do(name, act, passage, other)
        return screen.until_painted(lambda: study._tell(view))

    def floor() -> float:
        screen.until_painted(lambda: _turn(plain))
        screen.rest(0.01)
        return screen.until_painted(lambda: _paint(plain))

    found = ratio(ours, floor, times)
    screen.put_away(window)
    study._close_plain()
    return Figure(f"{name} until it is painted, {study._name}, to painting a plain editor", *_limited(found, limit))


def _turned(view: TranscriptView) -> Passage:
    """A passage in the middle of the next page."""
    screen.until_painted(lambda: _turn(view))
    screen.rest(0.01)
    marked = view.scene.in_view(view.scene.page())
    return marked[len(marked) // 2].passage


def _repainting(study: Study, times: int) -> Figure:
    """A place with many layers is painted again, as a whole, after one of them has changed its looks."""
    window, plain = study._window(), study._open_plainly(study._document)
    view = window.open(study._document)
    screen.rest(0.2)
    _layer(study._project, study._document, view)
    view.set_passages(further=window._content.further(study._document, view.scene.script))
    screen.rest(0.2)
    layers = [one.passage.id for one in view.scene.in_view(view.scene.page())]
    turn = iter(range(10 * times))

    def ours() -> float:
        view.set_lit({layers[next(turn) % len(layers)]})
        return screen.until_painted(lambda: _painted(view))

    found = ratio(ours, lambda: screen.until_painted(lambda: _paint(plain)), times)
    screen.put_away(window)
    study._close_plain()
    return Figure(f"{_LAYERS} layers in one place, to painting a plain editor", *_limited(found, 5.0))


def _painted(view: TranscriptView) -> TranscriptView:
    view.viewport().update()
    view._stripes.update()
    return view


def _layer(project: Project, document: DocumentId, view: TranscriptView) -> None:
    """So many passages over one another in the middle of the page, of a code and a coder each."""
    rows = view.scene.page().rows
    start, end = view.scene.script.bounds(rows[len(rows) // 2].number)
    book = [code.id for code in project.read.codebook()]

    def fill(action: Action) -> None:
        for number in range(_LAYERS):
            coder = codings.coder(action, f"Coder {number // len(book)}")
            low = start + number % 20
            high = min(end, low + 40 + number)
            codings.apply(action, [Placed(document, low, high, book[number % len(book)], coder)])

    project.do("Layers", fill)


# memory, in processes of their own


def _scrolling(folder: Path, size: int) -> Figure:
    """What a process holds at most that opens a text and scrolls it through, page by page; to a plain editor's."""
    path = folder / "long.annot"
    with _study(path, size, size // 100):
        pass
    ours, floor = (_held(path, kind) for kind in ("ours", "plain"))
    name = f"memory after {size // 1_000_000 or size / 1_000_000} MB were scrolled through, to a plain editor's"
    return Figure(name, ours / floor, 1.25, f"{ours / 1024:.0f} MB to {floor / 1024:.0f} MB")


def _held(path: Path, kind: str) -> int:
    words = [sys.executable, "-m", "tests.bench.dense", str(path), kind]
    return int(subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()[-1])


def _scroll(path: Path, kind: str) -> int:
    """Scroll a transcript through; how many kilobytes were resident at most."""
    import resource  # which Windows does not have

    screen.application()
    study = Study(open_project(path, author="Ana"), "")
    editor = study._open_plainly(study._document) if kind == "plain" else study._window().open(study._document)
    screen.rest(0.2)
    bar, before = editor.verticalScrollBar(), -1
    while bar.value() != before:
        before = bar.value()
        bar.setValue(before + bar.pageStep())
        QCoreApplication.processEvents()
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    study.end()
    return held


if __name__ == "__main__":
    screen.choose()
    print(_scroll(Path(sys.argv[1]), sys.argv[2]))
