"""What is done in the pane: each change is one step with a name in Edit > Undo, each sheet opens from here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from annotator.core.ids import CodeId, DocumentId
from annotator.core.thresholds import Thresholds
from annotator.countable import refuse_counts
from annotator.gui.compare.loading import loading
from annotator.gui.compare.reported import Reported
from annotator.gui.compare.row_menu import RowMenu
from annotator.gui.compare.scene import Address
from annotator.gui.perspectives import noting
from annotator.gui.session import Session
from annotator.store.verbs import project as verbs

if TYPE_CHECKING:
    from annotator.gui.compare.panel import ComparePanel


class Deeds(QObject):
    """Does in the open project what the bar, the rows and the card of the pane ask for."""

    def __init__(self, panel: ComparePanel, session: Session) -> None:
        super().__init__(panel)
        self._panel, self._session = panel, session
        self.reported = Reported(session, self)
        matrix, card, bar = panel.results.matrix, panel.card, panel.bar
        bar.themes_chosen.connect(self.reported.report)
        bar.thresholds_chosen.connect(self._set_thresholds)
        matrix.shifted.connect(lambda code, step: self.reported.shift(panel.results.model.rows(), code, step))
        matrix.placed.connect(lambda code, by, is_before: self.reported.place(code, by, is_before=is_before))
        matrix.left_out.connect(self.reported.leave_out)
        matrix.menu_asked.connect(self._open_menu)
        panel.results.silence_asked.connect(self.show_silence)
        card.settled.connect(self._settle)
        card.saying.noted.connect(self._note)
        card.composition_asked.connect(self.show_composition)

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"show-silence": self.show_silence, "show-composition": self.show_composition}

    # sheets

    def show_silence(self) -> None:
        """Show what was looked for where; what is to be read again opens from there."""
        from annotator.gui.compare.silence.sheet import SilenceSheet
        from annotator.questions.silences import looks

        project = self._session.project
        coder = self._panel.bar.coder.currentData()
        found = None if project is None else self._session.attempt(looks, project, coder=coder)
        if project is None or found is None:
            return
        sheet = SilenceSheet(project, found, self._panel.window())
        sheet.document_asked.connect(self._read_again)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def show_composition(self, code: CodeId | None = None) -> None:
        """Show what a theme is made of: the one that is current, or the first that has codes below it."""
        from annotator.gui.compare.composition.sheet import CompositionSheet

        project, panel = self._session.project, self._panel
        if panel.is_waiting:
            panel.refresh()
        if panel.is_waiting and project is not None:  # what a comparison is computed with is being loaded
            once = Qt.ConnectionType.SingleShotConnection
            loading().ready.connect(lambda: self.show_composition(code), once)
        if project is None or (scene := panel.scene) is None:
            return
        if not scene.is_counted:
            self._session.attempt(refuse_counts, project)
            return
        address = self._panel.results.matrix.address()
        wanted = code if code is not None or address is None else address.code
        sheet = CompositionSheet(project, scene, wanted, self._panel.window())
        sheet.passage_asked.connect(self._panel.passage_asked)
        self._session.closing.connect(sheet.reject)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _read_again(self, document: DocumentId) -> None:
        self._panel.passage_asked.emit(document, 0, 0)

    def _open_menu(self, address: Address, place: QPoint) -> None:
        project, scene = self._session.project, self._panel.scene
        if project is None or scene is None:
            return
        model = self._panel.results.model
        menu = RowMenu(model, scene, address, self.reported, self._panel, can=project.is_writable)
        menu.passages_asked.connect(self._panel.results.matrix.opened)
        menu.composition_asked.connect(self.show_composition)
        menu.popup(place)

    # changes

    def _set_thresholds(self, thresholds: Thresholds) -> None:
        self._session.do(self.tr("Set thresholds"), verbs.set_thresholds, thresholds)

    def _settle(self, code: CodeId, status: str, reason: str, owner: str) -> None:
        scene = self._panel.scene
        if scene is None or (shown := scene.theme(code)) is None:
            return
        from annotator.analysis import basis

        label = self.tr("Settle {0}") if status else self.tr("Open {0} again")
        facts = basis.written(scene.comparison, shown) if status else ""
        by = scene.comparison.by
        self._session.do(label.format(shown.name), verbs.settle, code, status, reason, by, owner=owner, basis=facts)

    def _note(self, code: CodeId, group: str, text: str) -> None:
        if self._panel.noted is not None:
            noting.keep(self._session, self._panel.noted, code, group, text)
