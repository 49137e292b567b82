"""Goes through the passages that are older than what their code means now, until each was looked at."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.codings import Passage
from annotator.core.ids import CodeId, PassageId
from annotator.gui import counted
from annotator.gui.codebook import pins
from annotator.gui.codebook.card import DefinitionCard, Shown
from annotator.gui.codebook.palette import CodePalette
from annotator.gui.codebook.review import waiting
from annotator.gui.codebook.sets import in_use
from annotator.gui.codebook.sheet.pane import StepPane, hints
from annotator.gui.codebook.sheet.quotes import Quotes
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, frame, row
from annotator.gui.language.numbers import whole
from annotator.gui.session import Session
from annotator.store.action import Action
from annotator.store.reach import Reach
from annotator.store.verbs import codes, codings

_TOUCHING = frozenset({"code", "coding", "coder", "document", "speaker", "participant"})


class LookAgainPane(StepPane):
    """Keeps, uncodes or recodes one passage after another, each as a step of its own."""

    define_asked = Signal(object)  # the CodeId

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__()
        self._session, self._waiting = session, waiting.of(session)
        self._code: CodeId | None = None
        self._is_open = False
        self._quotes: Quotes | None = None
        self._passages: list[Passage] = []
        self._at = self._total = 0
        self._palette, self._card = CodePalette(session, window), DefinitionCard()
        self._pages, self._end = QStackedWidget(), Label("", 13)
        self._make_buttons()
        self._lay_out()
        self._connect()

    def begin(self, code: CodeId | None) -> bool:
        """Look again at the passages of a code, or of all; says whether there are any."""
        self._code, self._is_open, self._at, self._total = code, True, 0, 0
        self._read()
        return bool(self._passages)

    def keys(self) -> Mapping[Qt.Key, Callable[[], object]]:
        key = Qt.Key
        return {
            key.Key_K: self._keep,
            key.Key_U: self._uncode,
            key.Key_Delete: self._uncode,
            key.Key_C: self._open_palette,
            key.Key_BracketLeft: lambda: self._step(-1),
            key.Key_Left: lambda: self._step(-1),
            key.Key_BracketRight: lambda: self._step(1),
            key.Key_Right: lambda: self._step(1),
            key.Key_Escape: self._leave,
        }

    @property
    def current(self) -> Passage | None:
        """The passage that is looked at."""
        return self._passages[self._at] if self._passages else None

    # what is done to it

    def _keep(self) -> None:
        if (passage := self.current) is not None:
            label = self.tr("Keep a passage of {0}").format(self._name(passage))
            self._session.do(label, codings.look, [passage.id])

    def _keep_all(self) -> None:
        label = self.tr("Keep {0}").format(counted.passages(len(self._passages)))
        self._session.do(label, codings.look, [one.id for one in self._passages])
        self.setFocus()

    def _uncode(self) -> None:
        if (passage := self.current) is not None:
            label, words = self.tr("Uncode {0}"), self.tr("Removed {0} from 1 passage")
            name = self._name(passage)
            self._session.remove(label.format(name), words.format(name), codings.remove, [passage.id])

    def _recode(self, code: CodeId) -> None:
        project, passage = self._session.project, self.current
        if project is None or passage is None:
            return
        if code == passage.code:
            self._keep()
            return
        label = self.tr("Recode {0} as {1}").format(self._name(passage), project.read.codebook().shortest(code))
        self._session.do(label, codings.recode, [passage.id], code)

    def _recode_as_new(self, name: str) -> None:
        if (passage := self.current) is not None and name:
            label = self.tr("Recode {0} as {1}").format(self._name(passage), name)
            self._session.do(label, _make_and_recode, passage.id, name, in_use.of(self._session).take_in)

    def _step(self, by: int) -> None:
        self._at = max(0, min(len(self._passages) - 1, self._at + by))
        self._show()

    def _open_palette(self) -> None:
        if self.current is not None:
            self._palette.open_at(self.quote.mapToGlobal(QPoint(0, 56)), self.tr("this passage"))

    def _name(self, passage: Passage) -> str:
        project = self._session.project
        return "" if project is None else project.read.codebook().shortest(passage.code)

    def _leave(self) -> None:
        self._is_open = False
        self.left.emit()

    # what is shown

    def _hear(self, kinds: frozenset[str]) -> None:
        if self._is_open and kinds & _TOUCHING:
            self._read()

    def _read(self) -> None:
        project, coder = self._session.project, pins.coder_at_desk(self._session)
        if project is None:
            return
        if self._code is not None and self._code not in project.read.codebook():
            self._leave()
            return
        numbers = self._waiting.passages(self._code, coder.id if coder else None)
        order = {one.id: at for at, one in enumerate(project.read.documents())}
        found = project.retrieval.numbered(numbers)
        self._passages = sorted(found, key=lambda one: (order.get(one.document, 0), one.start, -one.end))
        self._total = max(self._total, len(self._passages))
        self._at = min(self._at, max(0, len(self._passages) - 1))
        self._quotes = Quotes(project)
        self._show()

    def _show(self) -> None:
        project, passage = self._session.project, self.current
        if project is None:
            return
        book, left = project.read.codebook(), len(self._passages)
        one = passage.code if passage is not None else self._code
        title = self.tr("Look again")
        if one is not None:
            title = self.tr("Look again at “{0}”").format(book.shortest(one))
        hue = "" if one is None else book.hue(one)
        says = self.tr("These were coded before the code meant what it means now.")
        self.heading.show_title(title, hue, says if passage is not None else "")
        done = self._total - left
        is_counted = self._session.counts
        words = self.tr("{0} of {1} looked at").format(whole(done), whole(self._total)) if is_counted else ""
        self.heading.show_progress(words, done, self._total)
        self._pages.setCurrentIndex(0 if passage is not None else 1)
        self._all.setEnabled(left > 0)
        many = self.tr("Keep all {0}").format(whole(left))
        self._all.setText(many if left > 1 and is_counted else self.tr("Keep all"))
        self._all.setAccessibleName(self._all.text())
        if passage is not None and one is not None and self._quotes is not None:
            self.quote.show_quote(self._quotes.of(passage), hue)
            reach = project.retrieval.reach().get(one, Reach()) if is_counted else None
            self._card.show_code(Shown(book[one], hue, memos=(), exemplars=0, reach=reach))
            self.announce()

    # how it is put together

    def _make_buttons(self) -> None:
        self._buttons = (
            Button(self.tr("Keep"), self._keep, icon="check"),
            Button(self.tr("Recode…"), self._open_palette, icon="code"),
            Button(self.tr("Uncode"), self._uncode, icon="uncode"),
        )
        self._all = Button("", self._keep_all)

    def _connect(self) -> None:
        self._session.opened.connect(self._leave)
        self._session.changed.connect(self._hear)
        self._palette.chosen.connect(self._recode)
        self._palette.create_asked.connect(self._recode_as_new)
        self._palette.define_asked.connect(self._recode_as_new)
        self._card.edit_asked.connect(self.define_asked)
        self.heading.left.connect(self._leave)

    def _lay_out(self) -> None:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card, 1)
        layout.addLayout(column(*self._buttons, margins=(16, 8, 24, 16), spacing=8))
        work, end = QWidget(), QWidget()
        work.setLayout(self.beside(side))
        self._end.setText(self.tr("Every passage was looked at."))
        end.setLayout(column(None, row(None, self._end, None), None, None))
        for page in (work, end):
            self._pages.addWidget(page)
        self.setLayout(column(self.heading, self._pages, self._foot(), spacing=0))
        self.setAccessibleName(self.tr("Look again at passages"))

    def _foot(self) -> QFrame:
        keys = hints(
            ("K", self.tr("keep")),
            ("U", self.tr("uncode")),
            ("C", self.tr("recode")),
            ("[  ]", self.tr("back, later")),
        )
        leave = Button(self.tr("Close"), self._leave)
        return frame("strip", row(keys, None, self._all, leave, margins=(16, 8, 24, 8)))


def _make_and_recode(action: Action, passage: PassageId, name: str, made: Callable[[Action, CodeId], None]) -> CodeId:
    code = codes.create(action, name)
    made(action, code)
    codings.recode(action, [passage], code)
    return code
