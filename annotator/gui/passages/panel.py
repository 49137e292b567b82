"""The pane of passages: those that meet all that is asked of them, each leading to its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.core.conditions import EVERY, Conditions
from annotator.core.ids import CodeId, PassageId
from annotator.gui import counted
from annotator.gui.codebook import pins
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import frame, row
from annotator.gui.language.numbers import whole
from annotator.gui.passages import arranging
from annotator.gui.passages.arranging import Group
from annotator.gui.passages.changes import PassageChanges
from annotator.gui.passages.filter_bar import FilterBar
from annotator.gui.passages.list import PassagesList
from annotator.gui.passages.listed import ListedModel
from annotator.gui.passages.looking import Looking
from annotator.gui.passages.reading import Reading
from annotator.gui.session import Session
from annotator.store.finding import Finding, Hit
from annotator.store.store import Changes

_NAMED = frozenset({"code", "document", "participant", "role", "speaker", "version", "coder", "attribute", "project"})
_MANY, _REST = 5000, 300
_SHOWN = _NAMED | {"coding", "memo", "link"}


class PassagesPanel(QWidget):
    """Lists the passages that meet conditions. Rows are made when they are seen.

    `counted` carries how many passages the project has. While it is not seen it only notes that something changed.
    """

    passage_asked = Signal(int, int, int)  # DocumentId, start, end
    counted = Signal(int)
    export_asked = Signal()
    quote_asked = Signal(str, int)  # an act, the PassageId

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked, self._follows = EVERY, True
        self._is_stale, self._total = True, -1
        self._reading: Reading | None = None
        self._voices: tuple[int, int] | None = None
        self._theme: tuple[str, int] | None = None
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self.model, self.looking = ListedModel(), Looking(self)
        self.list, self.bar = PassagesList(self.model), FilterBar(session)
        self.changes = PassageChanges(session, self)
        self._empty = Label("", 12, tint="muted", wrap=True)
        self._lay_out()
        self._connect()

    def conditions(self) -> Conditions:
        """What is asked of the passages that are listed."""
        return self._asked

    def ask(self, asked: Conditions) -> None:
        """List other passages; the code at hand is followed again when no code is asked for."""
        self._asked = asked
        self._follows = not asked.codes
        self.bar.show_conditions(asked)
        self._look()

    def set_code(self, code: CodeId | None) -> None:
        """Say which code is at hand: its passages are listed, unless codes were chosen here."""
        if self._follows and self._asked.codes != (wanted := () if code is None else (code,)):
            self._asked = replace(self._asked, codes=wanted)
            self.bar.show_conditions(self._asked)
            self._look()

    def current(self) -> PassageId | None:
        """The passage that the keys of the list act on."""
        hit = self.model.hit(self.list.currentIndex())
        return hit.id if hit is not None else None

    def show_passage(self, passage: PassageId) -> None:
        """Make a passage the current one; filters that leave it out are taken away."""
        self._complete()
        if not self.list.go_to(passage):
            self.ask(EVERY)
            self._complete()
            self.list.go_to(passage)

    def shown(self) -> list[Group]:
        """All that is listed, in its groups and order."""
        self._complete()
        return self._groups()

    # what is listed

    def _start_anew(self) -> None:
        """Let go of the project before, which is closed: its passages cannot be read any more."""
        self._clear(names=True)
        self._asked, self._follows = EVERY, True
        self.bar.start_anew()
        self._take(_SHOWN)

    def _clear(self, *, names: bool) -> None:
        """List nothing until the pane is seen; `names` says whether those that were read may be others now."""
        self._reading, self._is_stale = None if names else self._reading, True
        if self._reading is not None:
            self._reading.forget()
        self.looking.begin(None)
        self.model.show([], lambda passages: {})

    def _take(self, kinds: frozenset[str]) -> None:
        if not kinds & _SHOWN:
            return
        self._count()
        self.counted.emit(self._total if self._session.counts else -1)
        if not self.isVisible():
            self._clear(names=bool(kinds & _NAMED))
        elif kinds & _NAMED or not isinstance(kinds, Changes) or self._asked.memo is not None:
            self._reading = None
            needed = self.list.needed()
            with self.list.staying():
                self._reload()
                if self.model.rowCount() < needed:
                    self._complete()
        else:
            self._look_again(kinds)

    def _count(self) -> None:
        project = self._session.project
        sources = project.retrieval.sources() if project is not None else []
        self._total = sum(count for _, count in sources)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._reload()

    def _reload(self) -> None:
        """Read passages anew, and names where they may be others."""
        self._is_stale = False
        if self._session.project is not None and self._reading is None:
            self._reading = Reading(self._session.project)
            self.bar.show_conditions(self._asked)
        if self._total < 0:
            self._count()
        self._look()

    def _look(self) -> None:
        """Look for passages; in their plain order the first are listed before all are found."""
        if self._is_stale or (self._reading is not None and not self._reading.is_of(self._session.project)):
            return  # the project before is closed, and of the new one this pane has yet to hear
        self._voices = self._theme = None
        first = self.looking.begin(self._finding())
        if not self._is_plain():
            self.looking.finish()
        self._show([Group(None, first)] if self._is_plain() else self._groups())

    def _complete(self) -> None:
        """Have everything listed, now."""
        if self._is_stale:
            self._reload()
        if not self.looking.is_done:
            with self.list.staying():
                self.looking.finish()
                self._show(self._groups())

    def _look_again(self, changes: Changes) -> None:
        """Look again in the documents that changed, and leave the rest as it was found."""
        finding = self._finding()
        if finding is None or self._reading is None:
            return
        self.looking.finish()
        self.looking.look_again(finding, [one for one in finding.documents if one in changes.passages])
        self._reading.forget(changes.passages)
        with self.list.staying():
            self._show(self._groups())

    def _arrange(self) -> None:
        if not self._is_stale:
            if not self._is_plain():
                self.looking.finish()
            with self.list.staying():
                self._show(self._groups())

    def _show(self, groups: Sequence[Group]) -> None:
        reading = self._reading
        if reading is None:
            self.model.show([], lambda passages: {})
        else:
            is_alone = len(self._asked.codes) == 1 or self.bar.group.currentData() == arranging.CODE
            reading.describe(labelled=not is_alone, around=self.bar.around.isChecked())
            self.model.show(groups, reading.excerpts)
        self._say()

    def _come(self, hits: list[Hit]) -> None:
        self.model.extend(hits)
        self._say()

    def _finding(self) -> Finding | None:
        project, coder = self._session.project, pins.coder_at_desk(self._session)
        return None if project is None else project.retrieval.finding(self._asked, coder.id if coder else None)

    def _is_plain(self) -> bool:
        group, order = self.bar.group.currentData(), self.bar.order.currentData()
        return (group, order) == (arranging.NOTHING, arranging.PLACE)

    def _groups(self) -> list[Group]:
        hits = self.looking.hits()
        if self._reading is None or self._is_plain():
            return [Group(None, hits)]
        return self._reading.arranged(hits, self.bar.group.currentData(), self.bar.order.currentData())

    def _say(self) -> None:
        """Say how many there are, of how many, and who and where: of very many when nothing happens for a moment."""
        hits = self.looking.hits()
        if len(hits) > _MANY and self.sender() is not self._resting:
            self._resting.start()
        else:
            self._weigh(hits)
        self.bar.count.setText(self._counts(len(hits)) if self._session.project is not None else "")
        self._none.setVisible(not hits and self.looking.is_done)
        nothing = self.tr("No passages here. Select some words and press C.")
        unmet = self.tr("No passage meets all of these filters.")
        self._empty.setText(nothing if self._total == 0 or self._asked.is_empty else unmet)

    def _weigh(self, hits: Sequence[Hit]) -> None:
        """Count who is heard and where, and how many passages these are of a theme as a whole."""
        self._voices = self._theme = None
        if self._reading is not None and self.looking.is_done:
            self._voices = self._reading.voices(hits)
            self._theme = self._reading.theme(hits, self._asked.codes)

    def _counts(self, number: int) -> str:
        if not self._session.counts:
            return ""
        found = counted.passages(self._total)
        if not self._asked.is_empty:
            many = whole(number) if self.looking.is_done else self.tr("more than {0}").format(whole(number))
            found = self.tr("{0} of {1}").format(many, found)
        if not number or self._voices is None:
            return found
        people, documents = self._voices
        parts = [found, counted.speakers(people), counted.documents(documents)]
        if self._theme is not None:
            name, whole_passages = self._theme
            parts.insert(1, self.tr("{0} of “{1}” as a whole").format(counted.passages(whole_passages), name))
        return " · ".join(parts)

    # what is done

    def _do(self, act: str) -> None:
        hit = self.model.hit(self.list.currentIndex())
        if act == "open" and hit is not None:
            self.passage_asked.emit(hit.document, hit.start, hit.end)
        elif act in ("edit-quote", "copy-quote") and hit is not None:
            self.quote_asked.emit(act, hit.id)
        elif act != "open":
            self.changes.done_by()[act](self.list.selected())

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for act, words, key in (
            ("open", self.tr("Go to its place"), "Return"),
            ("recode", self.tr("Recode as…"), "R"),
            ("also-code", self.tr("Also code as…"), "C"),
            ("exemplar", self.tr("Exemplar quote"), "I"),
            ("edit-quote", self.tr("Edit the quote for print…"), "P"),
            ("copy-quote", self.tr("Copy the quote for print"), "Y"),
            ("uncode", self.tr("Uncode"), "U"),
        ):
            menu.addAction(words, QKeySequence(key), partial(self._do, act))
        menu.popup(place)

    # how it is put together

    def _connect(self) -> None:
        self.list.asked.connect(self._do)
        self.list.menu_asked.connect(self._open_menu)
        self.bar.changed.connect(self.ask)
        self.bar.arranged.connect(self._arrange)
        self.bar.export_asked.connect(self.export_asked)
        self.list.painted.connect(self.looking.go_on)
        self.looking.came.connect(self._come)
        self.looking.finished.connect(self._say)
        self._resting.timeout.connect(self._say)
        self._session.opened.connect(self._start_anew)
        self._session.changed.connect(self._take)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        self._none = frame("surface", row(self._empty, margins=(16, 12, 16, 12)))
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
