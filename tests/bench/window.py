"""The window: opening a transcript, turning its pages, a new coding; each to a plain editor in the same place.

The plain editor is a `QPlainTextEdit` in the program's look, with the font, the outer size and the stored text of the
transcript. Both are measured in the same way: from the call that brings a change about until the event loop has painted
it, in a window that is shown already, in a process that has done the same before. So what Python and Qt do only once
(imports, fonts, colours) counts for neither; how long the program takes to start is another subject.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotator.core.codings import Placed
from annotator.core.ids import DocumentId
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.gui.transcript.view import TranscriptView
from annotator.gui.window.centre import Transcripts
from annotator.project import Project
from annotator.store.store import Changes
from annotator.store.verbs import codings, documents
from tests.bench import screen, studies
from tests.bench.figures import Figure, milliseconds, ratio

_WIDTH, _HEIGHT = 936, 900
_CODES = 40


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject; `short` takes a fifth of the largest transcript, and fewer turns."""
    screen.application()
    with _study(folder / "page.annot", 1_000_000, 5_000) as study:
        yield study.opening(5 if short else 25)
        yield from study.turning_pages(rounds=1 if short else 6, pages=100)
        yield study.coding(10 if short else 60)
    size = 2_000_000 if short else 10_000_000
    with _study(folder / "large.annot", size, size // 100) as study:
        yield study.opening(3 if short else 7)


@contextmanager
def _study(path: Path, size: int, number: int) -> Iterator[Study]:
    """A project with one transcript of so many characters, with so many codings, in a window with a plain editor."""
    project = studies.project(path, [studies.transcript("T", size, 1)], _CODES)
    project.do("Code", codings.apply, studies.places(project, number))
    project.do("Import", documents.add, studies.transcript("Another", 3_000, 2))
    study = Study(project, f"{size // 1_000_000 or size / 1_000_000} MB with {number:,} codings")
    yield study
    study.end()


class _Plain(QWidget):
    """Plain editors, a tab each, arranged as the transcripts of the window are."""

    def __init__(self) -> None:
        super().__init__()
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._tabs.setTabsClosable(True)
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._stack, 1)

    def add(self, editor: QWidget) -> None:
        """Bring an editor to the front in a tab of its own."""
        self._stack.addWidget(editor)
        self._tabs.setCurrentIndex(self._tabs.addTab("T"))

    def take(self) -> QWidget:
        """Take away the editor in front."""
        editor = self._stack.currentWidget()
        assert editor is not None
        self._stack.removeWidget(editor)
        self._tabs.removeTab(self._tabs.currentIndex())
        return editor


class Study:
    """A transcript as the window shows it, beside the same text in a plain editor."""

    def __init__(self, project: Project, name: str) -> None:
        self._name = name
        self._changes: list[Changes] = []
        self._session = Session("Ana")
        self._session.show(project)
        self._project = project
        self._document, self._other = (one.id for one in project.read.documents())
        self._plain = _Plain()
        self._plain.resize(_WIDTH, _HEIGHT)
        self._plain.show()
        self._open_plainly(self._other)

    def end(self) -> None:
        """Close what was opened."""
        screen.put_away(self._plain)
        self._session.show(None)

    # what is measured

    def opening(self, times: int) -> Figure:
        """A transcript is opened from the project, in a tab of its own.

        Included: reading text, turns, people, codes and passages from the file, making the view and its tab, painting
        text, fills, gutter and stripes. The project and another transcript are open, as when somebody clicks the next.
        The floor does what a window with plain editors would: it reads the text from the same file, makes an editor,
        sets the text and brings it to the front in a tab of its own.
        """

        def ours() -> float:
            window = self._window()
            taken = screen.until_painted(lambda: window.open(self._document))
            screen.put_away(window)
            return taken

        def floor() -> float:
            screen.rest(0.1)
            taken = screen.until_painted(lambda: self._open_plainly(self._document))
            self._close_plain()
            return taken

        return Figure(f"open {self._name}, to a plain editor with the text", *_limited(ratio(ours, floor, times), 2.0))

    def turning_pages(self, rounds: int, pages: int) -> Iterator[Figure]:
        """One page after another is scrolled to, from the start of a transcript that was just opened.

        Each page is new, so its paragraphs are laid out. The plain editor stands in the same place and has longer
        lines there, for it has no margins; a page is what its scroll bar says. Before each page both rest for a moment,
        as they do even while a key repeats; the view uses it to prepare the next page, which is not counted.
        """
        taken: list[float] = []
        least: list[float] = []
        for _ in range(rounds):
            window, plain = self._window(), self._open_plainly(self._document)
            view = window.open(self._document)
            screen.rest(0.2)
            for _ in range(pages):
                for editor, times in ((view, taken), (plain, least)):
                    screen.rest(0.01)
                    times.append(screen.until_painted(lambda editor=editor: _turn(editor)))  # type: ignore[misc]
            screen.put_away(window)
            self._close_plain()
        for name, part, limit in (("the median", 0.5, 1.5), ("the slowest of a hundred", 0.99, 2.0)):
            page, floor = _quantile(taken, part), _quantile(least, part)
            note = f"{milliseconds(page)} to {milliseconds(floor)}"
            yield Figure(f"scroll a page, {name}, to the plain editor's", page / floor, limit, note)

    def coding(self, times: int) -> Figure:
        """A coding that was committed comes into view: `Session.changed` is sent, as the project does it.

        Included: all that the transcripts of the window do upon it, reading the new passage, taking it in, finding what
        is at the caret, painting the lines again with their stripes. The commit is a figure of another subject; what
        other panes do upon the same signal is theirs. The floor paints the whole viewport of the plain editor again.
        """
        window, plain = self._window(), self._open_plainly(self._document)
        view = window.open(self._document)
        self._project.on_change(self._changes.append)
        screen.rest(0.2)
        codes = [code.id for code in self._project.read.codebook()]
        coder = self._project.read.coders()[0].id
        turn = iter(range(times + 1))

        def ours() -> float:
            screen.until_painted(lambda: _turn(view))
            screen.rest(0.01)
            rows = view.scene.page().rows
            start, end = view.scene.script.bounds(rows[len(rows) // 2].number)
            code = codes[next(turn) % len(codes)]
            placed = Placed(self._document, start + 3, min(end, start + 43), code, coder)
            self._project.do("Code", codings.apply, [placed])
            return screen.until_painted(lambda: self._tell(view))

        def floor() -> float:
            screen.until_painted(lambda: _turn(plain))
            screen.rest(0.01)
            return screen.until_painted(lambda: _paint(plain))

        found = ratio(ours, floor, times)
        screen.put_away(window)
        self._close_plain()
        return Figure("a new coding until it is painted, to painting a plain editor", *_limited(found, 1.6))

    # within

    def _window(self) -> Transcripts:
        made = Transcripts(self._session)
        made.resize(_WIDTH, _HEIGHT)
        made.show()
        made.open(self._other)
        screen.rest(0.1)
        return made

    def _open_plainly(self, document: DocumentId) -> QPlainTextEdit:
        editor = QPlainTextEdit()
        editor.setReadOnly(True)
        editor.setFont(fonts.reading())
        editor.setPlainText(self._project.read.text(document))
        self._plain.add(editor)
        return editor

    def _close_plain(self) -> None:
        screen.put_away(self._plain.take())

    def _tell(self, view: TranscriptView) -> TranscriptView:
        self._session.changed.emit(self._changes.pop())
        return view


def _turn(editor: QPlainTextEdit) -> QPlainTextEdit:
    bar = editor.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep())
    return editor


def _paint(editor: QPlainTextEdit) -> QPlainTextEdit:
    editor.viewport().update()
    return editor


def _quantile(values: list[float], part: float) -> float:
    """The value below which so great a part of them lies."""
    return statistics.quantiles(values, n=1000, method="inclusive")[round(part * 1000) - 1]


def _limited(found: tuple[float, str], limit: float) -> tuple[float, float, str]:
    value, note = found
    return value, limit, note
