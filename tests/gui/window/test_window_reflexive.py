"""No screen of a reflexive project counts; on those of the same project that does the same walk finds the counts.

The walk goes through every pane, tab, page and menu, and every dialog that an act opens. Left out are the history and
what is said when something was done, which are a record of acts, and the dialog that assigns roles, whose turns and
words tell how well the labels of a transcript were recognised.
"""

import re
import shutil

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from annotator import resources
from annotator.core.approaches import CODEBOOK, REFLEXIVE
from annotator.gui.codebook.join_dialog import JoinDialog
from annotator.gui.codebook.menu import CodeMenu
from annotator.gui.compare.loading import loading
from annotator.gui.controls import marks
from annotator.gui.language.numbers import percent, whole
from annotator.gui.people.dialog import RolesDialog
from annotator.gui.reading import passes
from annotator.store.verbs import codes
from annotator.store.verbs import project as verbs
from tests.gui.said_on_screen import Said, of_menu, windows
from tests.numbers_told import unexplained

DONE_ELSEWHERE = (
    "quit", "sample", "undo", "redo", "repeat", "uncode", "in-vivo", "exemplar", "read-to", "finish-pass", "new-pass",
    "mark-passages", "uncode-passages", "resize", "highlighter", "theme-system", "theme-light", "theme-dark", "cancel",
    "all-larger", "all-smaller", "all-usual", "larger", "smaller", "usual", "own-window", "second-view", "halves",
    "side-documents", "side-codebook", "show-history", "passage-history", "copy-quote", "steps", "coder", "about",
    "keys", "edit-keys", "commands", "type", "find", "find-next", "find-previous",
    *(f"digit{digit}" for digit in range(1, 10)),
)  # fmt: skip
"""Acts that change something, or how it looks, and show nothing new; and the history."""
COUNTED = (
    "documents", "codebook", "status bar", "top", "passages", "compare", "side by side", "silence", "search",
    "look again", "split", "split reviewed", "split asked", "join", "menu of a code", "palette",
    "dialog of recode-passages", "window of show-views", "window of show-figure",
)  # fmt: skip
"""The screens on which a project that counts is found to count."""


class Walk:
    """Walks through a window and keeps what it says."""

    def __init__(self, window, monkeypatch, qtbot):
        self.window, self.qtbot = window, qtbot
        self.said = Said(monkeypatch)
        self._act = ""
        monkeypatch.setattr(marks, "digit_badge", lambda *_: None)  # which names a key
        for kind, way in ((QDialog, "exec"), (QPrintDialog, "exec"), (QMenu, "exec"), (QMenu, "popup")):
            monkeypatch.setattr(kind, way, lambda asked, *_: self._heard(asked))

    def _heard(self, asked):
        if isinstance(asked, QMenu):
            self.said.by_screen[f"menu of {self._act}"].update(of_menu(asked))
        elif not isinstance(asked, RolesDialog):
            self.said.look(f"dialog of {self._act}", asked)
        return 0

    def whole(self):
        """Every screen."""
        self._coding()
        self._below()
        self._over_the_transcripts()
        self._of_codes()
        self._acts()
        return self.said.by_screen

    def _coding(self):
        window = self.window
        window.assembly.arrangement.use("code")
        window.transcripts.view().next_passage()
        self.said.look("documents", window.documents)
        self.said.look("codebook", window.codebook)
        self.said.look("status bar", window.statusbar)
        self.said.look("transcript", window.transcripts, paint=False)
        self.said.look("top", window.topbar, window.bottom._tabs)
        for act in window.acts.listed:
            if act.name != "-":
                action = window.acts[act.name]
                self.said.by_screen["menus"].update((action.text(), action.toolTip(), action.statusTip()))

    def _below(self):
        window = self.window
        window.passages.bar.group.setCurrentIndex(1)
        for name, pane in (("passages", window.passages), ("memos", window.memos), ("compare", window.compare)):
            window.assembly.arrangement.open_below(pane)
            if name == "compare":
                self.qtbot.waitUntil(lambda: not window.compare.is_waiting and window.compare.comparison is not None)
            self.said.look(name, pane)
        for act, name in (("side-by-side", "side by side"), ("summary-grid", "grid"), ("quote-matrix", "quotes")):
            window.acts[act].trigger()
            window.perspectives.panel.quotes.many.hide()  # how many quotes are wished for is no count
            self.said.look(name, window.perspectives)
        window.acts["search"].trigger()
        self._search(window.assembly.searching.panel)
        window.assembly.arrangement.use("compare")
        window.compare.deeds.show_silence()
        self.said.look("silence", *windows(window))
        self._close()
        window.assembly.arrangement.use("code")

    def _search(self, panel):
        """Look for a word, and choose as what it would be coded."""
        panel.field.line.setText("patient")
        panel.search()
        self.qtbot.waitUntil(lambda: not panel.is_searching(), timeout=20_000)
        panel.foot.take(self.window.session.project.read.codebook().find("Bedside skills").id)
        self.said.look("search", panel, paint=False)

    def _over_the_transcripts(self):
        window = self.window
        code = window.session.project.read.codebook().find("Life of the group").id
        window.assembly.code_views.look_again(code)
        self.said.look("look again", window.assembly.code_views.front())
        window.assembly.code_views.step_aside()
        window.assembly.code_views.split(code)
        pane = window.assembly.code_views.front()
        pane._sort_into_new("A part")
        self.said.look("split", pane)
        pane._go_on()
        self.said.look("split reviewed", pane)
        pane._go_back()
        pane._go_back()
        self.said.look("split asked", pane)
        pane._leave()

    def _of_codes(self):
        window, project = self.window, self.window.session.project
        book = project.read.codebook()
        one, other = (book.find(name).id for name in ("Life of the group", "Craft of teaching"))
        self.said.look("join", JoinDialog(project, one, other, window))
        changes, model = window.codebook.deeds._changes, window.codebook._model
        self.said.by_screen["menu of a code"].update(of_menu(CodeMenu(changes, model.row(one), window)))
        document = project.read.documents()[0]
        self.said.by_screen["menu of a document"].update(of_menu(window.documents._menu(document)))
        window.transcripts.view().setFocus()
        window.acts["code"].trigger()
        self.said.look("palette", window.coding._palette)
        window.coding._palette.hide()

    def _acts(self):
        """Do every act, and look at the windows that it opens."""
        for act in self.window.acts.listed:
            if act.name == "-" or act.name in DONE_ELSEWHERE:
                continue
            self._act = act.name
            self.window.acts[act.name].trigger()
            self._wait(act.name)
            is_figure = act.name == "show-figure"
            if is_figure:
                self.window.assembly.figure_acts.pane.bar.table.setChecked(True)
            for home in windows(self.window):
                self.said.look(f"window of {act.name}", home, paint=is_figure or act.name == "show-views")
            if is_figure:
                self.window.assembly.figure_acts.pane.bar.table.setChecked(False)
            self._close()
        self.window.assembly.arrangement.use("code")

    def _wait(self, act):
        """Wait until what is made beside the window is there, or why it is not."""
        made = {"show-views": self.window.assembly.view_acts, "show-figure": self.window.assembly.figure_acts}.get(act)
        if made is not None:
            self.qtbot.waitUntil(
                lambda: not (made._job and made._job.is_running) and self.window.works.current is None, timeout=20_000
            )

    def _close(self):
        for home in windows(self.window):
            home.close()


@pytest.fixture
def walked(window, monkeypatch, qtbot, tmp_path, choose, seen):
    """What every screen says of the sample while it counts, and what in the same window when it is reflexive."""
    choose()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    if not loading().is_ready:
        with qtbot.waitSignal(loading().ready, timeout=30_000):
            loading().begin()
    window.project_acts.open_path(shutil.copy(resources.sample(), tmp_path / "mentoring.annot"), "Ana")
    session = window.session
    code = session.project.read.codebook().find("Life of the group").id
    session.do("Redefine", codes.change, code, definition="How students live together.")
    found = {}
    for approach in (CODEBOOK, REFLEXIVE):
        session.do("State", verbs.state, approach, statistics=False)
        with monkeypatch.context() as patch:
            found[approach] = dict(Walk(window, patch, qtbot).whole())
    found["known"] = known(session)
    return found


def known(session):
    """What says how long transcripts are and how far they were read, and digits in what people said and wrote."""
    project = session.project
    documents, readings = project.read.documents(), passes.latest(project, session.coder)
    material = []
    for one in documents:
        read = percent(passes.part(project, one, readings.get(one.id)))
        voices = sum(voice.document == one.id and bool(voice.label) for voice in project.read.speakers())
        material += [f"{voices} speakers · {whole(one.words)} words", f"{one.turns} turns", f"{whole(one.words)} words"]
        material += [read, f"{read} read"]
    told = [*(project.read.text(one.id) for one in documents), *(one.text for one in project.read.memos())]
    told += [one.memo for one in project.read.codebook()]
    said = re.findall(r"\S+ \S*\d+", " ".join(" ".join(told).split()))
    book = len(project.read.codebook())
    return [*(" ".join(one.split()) for one in material), *said, f"{book} of {book}"]


def numbers(walked, approach, screen):
    """What is said on a screen with numbers that nothing explains."""
    return sorted(one for one in walked[approach][screen] if unexplained(" ".join(one.split()), *walked["known"]))


def test_every_screen(walked):
    leaks = {screen: found for screen in walked[REFLEXIVE] if (found := numbers(walked, REFLEXIVE, screen))}
    assert leaks == {}
    assert [screen for screen in COUNTED if not numbers(walked, CODEBOOK, screen)] == []
