"""The pane that searches everywhere: what was found by document, ticked or not, and coded as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator import autocoding
from annotator.autocoding import Matches
from annotator.core.people import NO_ROLE
from annotator.core.progress import Progress
from annotator.core.query import Query
from annotator.gui import counted
from annotator.gui.codebook import pins
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, frame, row
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told
from annotator.gui.search.covered import covered
from annotator.gui.search.foot import Foot
from annotator.gui.search.lines import Lines
from annotator.gui.search.model import FoundModel
from annotator.gui.search.query_field import QueryField
from annotator.gui.search.view import FoundView
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.gui.work.job import Job
from annotator.gui.work.works import Works

MOST = 50_000
"""How many places are listed: nobody goes through more."""
_FIELD = 340
_PATIENCE = 300
_SPOKEN = frozenset({"document", "version", "speaker", "participant", "role", "attendance"})
_CODED = frozenset({"coding", "code", "coder"})


class SearchPanel(QWidget):
    """Looks for what is typed in all that is said, beside the window; nothing is coded before somebody has looked."""

    passage_asked = Signal(int, int, int)  # DocumentId, start, end: with the keys
    passage_shown = Signal(int, int, int)  # the same, while the keys stay here
    coded = Signal(str)  # what was done

    def __init__(self, session: Session, works: Works) -> None:
        super().__init__()
        self._session, self._works = session, works
        self._job: Job[list[Matches]] | None = None
        self._query: Query | None = None
        self._is_stale = self._is_uncovered = False
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._model = FoundModel(self)
        self.list = FoundView(self._model)
        self.field = QueryField(self.tr("Search in all transcripts"))
        self._role = ChoiceChip(self.tr("Role"), self.tr("Only where this role speaks"))
        self._document = ChoiceChip(self.tr("Document"), self.tr("Only in this document"))
        self._count = Label("", 11, tint="muted")
        self._words = Label("", 12, tint="muted", wrap=True)
        self.foot = Foot(session)
        self._lay_out()
        self._connect()
        self._start_anew()

    def _lay_out(self) -> None:
        self.field.setFixedWidth(fonts.scaled(_FIELD))
        bar = row(self.field, self._role, self._document, None, self._count, margins=(16, 0, 24, 0))
        self._empty = frame("surface", column(self._words, None, margins=(16, 12, 16, 12)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(frame("topbar", bar, height=fonts.scaled(44)))
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.foot)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.field.edited.connect(self._later.start)
        self.field.entered.connect(lambda _: self._enter())
        self._later.timeout.connect(self.search)
        for chip in (self._role, self._document):
            chip.activated.connect(lambda _: self.search())
        self.foot.scope_chosen.connect(self.search)
        self.foot.code_chosen.connect(self._cover)
        self.foot.code_asked.connect(self.apply)
        self.foot.ticks_asked.connect(self._model.tick_all)
        self._model.ticked.connect(self._say)
        self.list.opened.connect(lambda: self._go(self.passage_asked.emit))
        self.list.shown.connect(lambda: self._go(self.passage_shown.emit))
        self._session.opened.connect(self._start_anew)
        self._session.changed.connect(self._take)

    # searching

    def open(self, words: str = "", query: Query | None = None) -> None:
        """Look for words that are selected, or for what was looked for elsewhere."""
        if query is not None:
            self.field.show_query(query)
        else:
            self.field.take(words)
        self.field.setFocus()
        if words or query is not None:
            self.search()

    def search(self) -> None:
        """Look for what is typed, beside the window; what was looked for before is given up."""
        self._later.stop()
        self._give_up()
        project, query = self._session.project, self.field.query()
        if query != self._query:
            self._query = query
            self._model.forget_ticks()
        if project is None or query is None:
            self._show([])
            return
        chosen = {"scope": self.foot.scope.currentData(), "role": self._role.currentData()}
        document = self._document.currentData()

        def work(tell: Progress) -> list[Matches]:
            with project.beside() as other:
                return autocoding.everywhere(other, query, document=document, most=MOST, tell=tell, **chosen)

        job = self._works.start(self.tr("Search"), work, self._show)
        self._job = job
        job.ended.connect(lambda: self._end(job))

    def _give_up(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._works.give_up(job)

    def is_searching(self) -> bool:
        """Whether something is being looked for."""
        return self._job is not None or self._later.isActive()

    def _enter(self) -> None:
        """Enter searches at once; where all is found it goes to the list."""
        if self.is_searching() or not self._model.number:
            self.search()
        else:
            self.list.setFocus()

    def _show(self, found: Sequence[Matches]) -> None:
        project = self._session.project
        self._model.show(found, Lines(project) if project is not None and found else None)
        self._cover()
        self._tell()

    def _end(self, job: Job[list[Matches]]) -> None:
        if job is self._job:
            self._job = None
            if job.was_given_up:
                self._show([])
                self._words.setText(self.tr("The search was cancelled. Press Enter to search again."))

    def _tell(self) -> None:
        """Say how much was found, or why nothing is."""
        number = self._model.number
        places = counted.places(number)
        if number >= MOST:
            places = self.tr("the first {0}").format(places)
        within = counted.transcripts(len(self._model.documents))
        self._count.setText(self.tr("{0} in {1}").format(places, within) if number else "")
        if self.field.problem:
            self._words.setText(self.field.problem)
        elif self.field.line.text().strip():
            self._words.setText(self.tr("Nobody says that. Labels and notes are not searched."))
        else:
            self._words.setText(self.tr("Type what was said. What is found can be coded in one step."))
        self._empty.setVisible(not number)
        self.list.setVisible(bool(number))
        self.foot.setVisible(bool(number))

    # coding

    def apply(self) -> None:
        """Code what is ticked, as one step."""
        code, places = self.foot.code, self._model.wanted()
        if code is None or not places:
            return
        name = self.foot.name()
        words = self.field.line.text().strip()
        label = self.tr("Code “{0}” as {1}").format(words, name)
        number = self._session.do(label, autocoding.code_all, places, code, self._session.coder)
        if number is not None:
            if isinstance(code, str):
                self._take_made(code)
            self.coded.emit(self.tr("Coded {0} as {1}").format(counted.passages(number), name))

    def _take_made(self, name: str) -> None:
        """The code of a new name is there now."""
        project = self._session.project
        made = None if project is None else project.read.codebook().child_named(name, None)
        self.foot.take(None if made is None else made.id)

    def _cover(self) -> None:
        """Mark what is coded already as the code that is chosen, by the coder at this desk."""
        self._is_uncovered = False
        self.foot.refresh()
        project, code = self._session.project, self.foot.code
        coder = pins.coder_at_desk(self._session)
        known = (
            covered(project, code, coder.id, self._model.documents)
            if project is not None and isinstance(code, int) and coder is not None and self._model.number
            else {}
        )
        self._model.cover(known)

    def _say(self) -> None:
        project = self._session.project
        wanted = self._model.wanted()
        done = self._model.number_covered()
        many = (
            self.tr("{0} coded already").format(whole(done)) if self._session.counts else self.tr("some coded already")
        )
        said = many if done else ""
        self.foot.say(len(wanted), said, can_change=project is not None and project.is_writable)

    # what changes

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()
        if self._is_uncovered:
            self._cover()

    def _start_anew(self) -> None:
        """Another project: nothing of the one before is shown."""
        self._later.stop()
        self._give_up()
        self._query = None
        self._model.forget_ticks()
        self.foot.code = None
        for chip in (self._role, self._document):
            chip.setCurrentIndex(0)
        self.field.line.clear()
        self._later.stop()
        self._offer()
        self._show([])

    def _take(self, kinds: frozenset[str]) -> None:
        if kinds & _SPOKEN:
            self._is_stale = True
            if self.isVisible():
                self._refresh()
        self._is_uncovered = self._is_uncovered or bool(kinds & _CODED)
        if self._is_uncovered and self.isVisible():
            self._cover()

    def _refresh(self) -> None:
        """What is said, or by whom, is another: look again."""
        self._is_stale = False
        self._offer()
        if self._model.number or self.field.line.text().strip():
            self.search()

    def _offer(self) -> None:
        project, every = self._session.project, (self.tr("All"), None)
        names = [] if project is None else [*(one.name for one in project.read.roles()), NO_ROLE]
        documents = [] if project is None else project.read.documents()
        self._role.offer([every, *((told(name), name) for name in names)], self._role.currentData())
        self._document.offer([every, *((one.title, one.id) for one in documents)], self._document.currentData())

    def _go(self, send: Callable[[int, int, int], None]) -> None:
        index = self.list.currentIndex()
        match = self._model.match_at(index)
        if match is not None:
            send(self._model.document(index).document, match.low, match.high)
