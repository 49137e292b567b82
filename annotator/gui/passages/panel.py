"""The pane of passages: those of a code, of a role, of all; each leads to its place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator import listings
from annotator.core.ids import CodeId, DocumentId, PassageId, SpeakerId
from annotator.core.people import NO_ROLE
from annotator.gui import counted
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import frame, row
from annotator.gui.passages.excerpts import Excerpts
from annotator.gui.passages.model import PassagesModel
from annotator.gui.passages.view import PassagesView
from annotator.gui.session import Session
from annotator.gui.theme import fonts
from annotator.listings import Found
from annotator.project import Project

_SHOWN = frozenset({"coding", "code", "document", "participant", "role", "speaker", "version", "coder"})


class PassagesPanel(QWidget):
    """Lists passages, filtered by code, role and document. Rows are made when they are seen.

    `counted` carries how many passages the project has.
    """

    passage_asked = Signal(int, int, int)  # DocumentId, start, end
    counted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._is_stale = True
        self._model = PassagesModel()
        self.list = PassagesView(self._model)
        self._code = ChoiceChip(self.tr("Code"), self.tr("Passages of which code"))
        self._role = ChoiceChip(self.tr("Role"), self.tr("Passages of which role"))
        self._document = ChoiceChip(self.tr("Document"), self.tr("Passages of which document"))
        self._count = Label("", 11, tint="muted")
        self._empty = Label("", 12, tint="muted", wrap=True)
        self._lay_out()
        self.list.opened.connect(self._open)
        session.opened.connect(self._start_anew)
        session.changed.connect(self._take)

    def set_code(self, code: CodeId | None) -> None:
        """Choose the code whose passages are listed; None lists those of all."""
        at = self._code.findData(code)
        if at >= 0 and at != self._code.currentIndex():
            self._code.setCurrentIndex(at)
            self._refresh()

    def current(self) -> PassageId | None:
        """The passage that the keys of the list act on."""
        index = self.list.currentIndex()
        return self._model.found(index).passage if index.isValid() else None

    def _lay_out(self) -> None:
        for choice in (self._code, self._role, self._document):
            choice.activated.connect(lambda _: self._refresh())
        bar = row(self._code, self._role, self._document, None, self._count, margins=(16, 0, 16, 0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(frame("strip", bar, height=fonts.scaled(42)))
        self._none = frame("surface", row(self._empty, margins=(16, 12, 16, 12)))
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    # what is listed

    def _start_anew(self) -> None:
        """Let go of the project before, which is closed: its passages cannot be read any more."""
        self._model.show(None, None)
        self._code.setCurrentIndex(0)
        self._role.setCurrentIndex(0)
        self._document.setCurrentIndex(0)
        self._take(_SHOWN)

    def _take(self, kinds: frozenset[str]) -> None:
        if not kinds & _SHOWN:
            return
        project = self._session.project
        self.counted.emit(sum(count for _, count in project.retrieval.sources()) if project is not None else 0)
        self._is_stale = True
        if self.isVisible():
            with self.list.staying():
                self._reload()
        else:
            self._model.show(None, None)  # the list is laid out before the pane hears that it is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._reload()

    def _reload(self) -> None:
        self._is_stale = False
        project = self._session.project
        if project is None:
            self._model.show(None, None)
            return
        book = project.read.codebook()
        every = self.tr("All"), None
        codes = [(book.shortest(code.id), code.id) for code in book]
        self._code.offer([every, *codes], self._code.currentData())
        roles = [(name, name) for name in (*(one.name for one in project.read.roles()), NO_ROLE)]
        self._role.offer([every, *roles], self._role.currentData())
        titles = [(one.title, one.id) for one in project.read.documents()]
        self._document.offer([every, *titles], self._document.currentData())
        self._refresh()

    def _refresh(self) -> None:
        project = self._session.project
        if project is None or self._is_stale:
            return
        hits = Chosen(project, self._code.currentData(), self._role.currentData(), self._document.currentData())
        is_all = self._code.currentData() is None
        self._model.show(hits, Excerpts(project, role_colors(project), labelled=is_all))
        self._none.setVisible(self._model.rowCount() == 0)
        self._empty.setText(self.tr("No passages here. Select some words and press C."))
        number = self._number(project, is_done=hits.is_done)
        many = self.tr("more than {0}").format(counted.passages(self._model.rowCount()))
        self._count.setText(many if number is None else counted.passages(number))

    def _number(self, project: Project, *, is_done: bool) -> int | None:
        """How many passages there are to list; None where that is not known before all were looked at."""
        code, role, document = (one.currentData() for one in (self._code, self._role, self._document))
        if is_done:
            return self._model.rowCount()
        if role is not None:
            return None
        counts = project.retrieval.counts(document=document)
        if code is not None:
            return counts.get(code, 0)
        book = project.read.codebook()
        own = [counts.get(one.id, 0) for one in book if not book.children(one.id)]
        return sum(own) if len(own) == len(book) else None

    def _open(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            found = self._model.found(index)
            self.passage_asked.emit(found.place, found.start, found.end)


class Chosen:
    """Passages of a code, a role and a document, some at a time; None does not restrict."""

    def __init__(self, project: Project, code: CodeId | None, role: str | None, document: DocumentId | None) -> None:
        family = None if code is None else project.read.codebook().family(code)
        documents = None if document is None else {document}
        every = listings.search(project, family=family, documents=documents)
        self._found: Iterator[Found] = (one for one in every if role is None or role in one.roles)
        self._next = list(islice(self._found, _AT_ONCE))

    @property
    def is_done(self) -> bool:
        """Whether there are no more."""
        return not self._next

    def more(self, least: int = 50) -> list[Found]:
        """The next passages in reading order, that many or more where there are so many."""
        found, self._next = self._next, list(islice(self._found, max(least, _AT_ONCE)))
        return found


_AT_ONCE = 100


def role_colors(project: Project) -> dict[SpeakerId, str]:
    """The stored colour of the role of each speaker who has one."""
    roles = {one.id: one.color for one in project.read.roles()}
    participants = {one.id: one.role for one in project.read.participants()}
    found = {}
    for speaker in project.read.speakers():
        role = None if speaker.participant is None else participants[speaker.participant]
        if role is not None:
            found[speaker.id] = roles[role]
    return found
