"""Splits a code: its passages one by one go into others, or stay. Nothing is changed until it is applied."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from annotator.core.codings import Passage
from annotator.core.ids import CodeId, PassageId
from annotator.gui import counted
from annotator.gui.codebook import pins
from annotator.gui.codebook.palette import CodePalette
from annotator.gui.codebook.sets import in_use
from annotator.gui.codebook.sheet.pane import StepPane
from annotator.gui.codebook.sheet.quotes import Quotes
from annotator.gui.codebook.split import targeting
from annotator.gui.codebook.split.parts import AskBar, ChangesPage, SortingSide, SplitFoot
from annotator.gui.codebook.split.sorting import Sorting, Target
from annotator.gui.controls.layouts import column
from annotator.gui.language.numbers import whole
from annotator.gui.session import Session
from annotator.store.action import Action
from annotator.store.verbs import splits

_TOUCHING = frozenset({"code", "coding", "coder", "document", "speaker", "participant"})


class SplitPane(StepPane):
    """Sorts with digits, reviews the changes, applies them as one step. `applied` says what was done."""

    applied = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__()
        self._session = session
        self._sorting: Sorting | None = None
        self._quotes: Quotes | None = None
        self._palette = CodePalette(session, window)
        self._side, self._changes = SortingSide(), ChangesPage()
        self._ask, self._foot, self._pages = AskBar(), SplitFoot(), QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def has_sorted(self) -> bool:
        """Whether something would be lost by leaving."""
        return self._sorting is not None and bool(self._sorting.into())

    def begin(self, code: CodeId) -> bool:
        """Sort the passages of a code; a sorting that is not applied yet goes on. Says whether there is one."""
        project = self._session.project
        if project is None or self.has_sorted:
            return self.has_sorted
        book = project.read.codebook()
        self._quotes = Quotes(project)
        likely = targeting.likely(book, code)
        self._sorting = Sorting(code, self._passages(code), likely, is_counted=self._session.counts)
        self._ask.hide()
        self._show_page(reviewing=False)
        return bool(self._sorting.passages)

    def keys(self) -> Mapping[Qt.Key, Callable[[], object]]:
        if self._is_reviewing:
            return {Qt.Key.Key_Escape: self._go_back}
        digits = {Qt.Key(Qt.Key.Key_1.value + at): lambda at=at: self._sort_under(at) for at in range(9)}
        key = Qt.Key
        return {
            **digits,
            key.Key_C: self._open_palette,
            key.Key_S: lambda: self._sort(None),
            key.Key_0: lambda: self._sort(None),
            key.Key_BracketLeft: lambda: self._step(-1),
            key.Key_Left: lambda: self._step(-1),
            key.Key_Backspace: lambda: self._step(-1),
            key.Key_BracketRight: lambda: self._step(1),
            key.Key_Right: lambda: self._step(1),
            key.Key_Return: self._go_on,
            key.Key_Enter: self._go_on,
            key.Key_Escape: self._go_back,
        }

    # sorting

    def _sort_under(self, at: int) -> None:
        if self._sorting is not None and at < len(self._sorting.targets):
            self._sort(self._sorting.targets[at])

    def _sort(self, target: Target | None) -> None:
        if self._sorting is not None:
            self._sorting.sort(target)
            self._show()

    def _sort_into(self, code: CodeId) -> None:
        project = self._session.project
        if project is not None:
            self._sort(targeting.of_code(project.read.codebook(), code, self._sorting.code if self._sorting else None))

    def _sort_into_new(self, name: str) -> None:
        project = self._session.project
        if project is not None and self._sorting is not None:
            book = project.read.codebook()
            twin = book.child_named(name, self._sorting.code)
            new = Target(None, name, book.hue(self._sorting.code))
            self._sort(
                new if twin is None else targeting.of_code(book, twin.id, self._sorting.code if self._sorting else None)
            )

    def _step(self, by: int) -> None:
        if self._sorting is not None:
            self._sorting.step(by)
            self._show()

    def _open_palette(self) -> None:
        words = self.tr("this passage")
        self._palette.open_at(self.quote.mapToGlobal(QPoint(0, 56)), words)

    # the way out

    def _go_on(self) -> None:
        """Review what would be changed, then do it."""
        if not self.has_sorted:
            return
        if self._is_reviewing:
            self._apply()
        else:
            self._show_page(reviewing=True)

    def _go_back(self) -> None:
        """From the review to the sorting, from there out; what is sorted is not thrown away without asking."""
        if self._is_reviewing:
            self._show_page(reviewing=False)
        elif self.has_sorted and self._sorting is not None:
            self._ask.ask(len(self._sorting.into()) if self._sorting.is_counted else None)
        else:
            self._leave()

    def _leave(self) -> None:
        self._sorting = None
        self._ask.hide()
        self.left.emit()

    def _apply(self) -> None:
        project, sorting = self._session.project, self._sorting
        if project is None or sorting is None:
            return
        name, into = project.read.codebook().shortest(sorting.code), sorting.into()
        words = self.tr("Split {0}: {1} went to {2}")
        said = words.format(name, counted.passages(len(into)), counted.codes(len(set(into.values()))))
        self._sorting = None  # what changes now is no news
        take_in = in_use.of(self._session).take_in
        if self._session.do(self.tr("Split {0}").format(name), _split, sorting.code, into, take_in) is None:
            self._sorting = sorting
            self._hear(_TOUCHING)
            return
        self._leave()
        self.applied.emit(said)

    # what is shown

    @property
    def _is_reviewing(self) -> bool:
        return self._pages.currentIndex() == 1

    def _show_page(self, *, reviewing: bool) -> None:
        self._pages.setCurrentIndex(int(reviewing))
        self._show()
        (self._changes.list if reviewing else self).setFocus()

    def _show(self) -> None:
        project, sorting, quotes = self._session.project, self._sorting, self._quotes
        if project is None or sorting is None or quotes is None:
            return
        book, total = project.read.codebook(), len(sorting.passages)
        code, name = book[sorting.code], book.shortest(sorting.code)
        self.heading.show_title(self.tr("Split “{0}”").format(name), book.hue(code.id), code.definition)
        done = self.tr("{0} of {1} sorted").format(whole(sorting.decided), whole(total)) if sorting.is_counted else ""
        self.heading.show_progress(done, sorting.decided, total)
        self.quote.show_quote(None if sorting.current is None else quotes.of(sorting.current), book.hue(code.id))
        self._side.show_sorting(sorting, name)
        self._foot.show_state(len(sorting.into()), reviewing=self._is_reviewing, is_counted=sorting.is_counted)
        if self._is_reviewing:
            self._changes.show_sorting(sorting, quotes, name)
        else:
            self.announce()

    def _look_at(self, passage: Passage) -> None:
        if self._sorting is not None:
            self._sorting.look_at(passage)
            self._show_page(reviewing=False)

    def _passages(self, code: CodeId) -> list[Passage]:
        project, coder = self._session.project, pins.coder_at_desk(self._session)
        if project is None:
            return []
        return list(project.retrieval.passages(codes=[code], coder=coder.id if coder else None))

    def _hear(self, kinds: frozenset[str]) -> None:
        """Go on with what is there now, as after an undo or another program's change."""
        project, sorting = self._session.project, self._sorting
        if project is None or sorting is None or not kinds & _TOUCHING:
            return
        book = project.read.codebook()
        if sorting.code not in book:
            self._leave()
            return
        self._quotes = Quotes(project)
        sorting.take(self._passages(sorting.code), targeting.as_now(book, sorting.targets, sorting.code))
        if self._is_reviewing and not sorting.into():
            self._show_page(reviewing=False)
        self._show()

    # how it is put together

    def _connect(self) -> None:
        self._session.opened.connect(self._leave)
        self._session.changed.connect(self._hear)
        self._palette.chosen.connect(self._sort_into)
        self._palette.create_asked.connect(self._sort_into_new)
        self._palette.define_asked.connect(self._sort_into_new)
        self._side.picked.connect(self._sort)
        self._side.palette_asked.connect(self._open_palette)
        self._changes.passage_asked.connect(self._look_at)
        self._changes.entered.connect(self._go_on)
        self.heading.left.connect(self._go_out)
        self._foot.back_asked.connect(self._go_back)
        self._foot.on_asked.connect(self._go_on)
        self._ask.discarded.connect(self._leave)
        self._ask.kept.connect(self.setFocus)

    def _go_out(self) -> None:
        self._pages.setCurrentIndex(0)
        self._go_back()

    def _lay_out(self) -> None:
        work = QWidget()
        work.setLayout(self.beside(self._side))
        self._pages.addWidget(work)
        self._pages.addWidget(self._changes)
        self.setLayout(column(self.heading, self._pages, self._ask, self._foot, spacing=0))
        self.setAccessibleName(self.tr("Split a code"))


def _split(
    action: Action,
    code: CodeId,
    into: Mapping[PassageId, splits.Target],
    made: Callable[..., None],
) -> list[CodeId]:
    codes = splits.split(action, code, into)
    made(action, *codes)
    return codes
