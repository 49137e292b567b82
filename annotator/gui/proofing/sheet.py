"""The sheet of a checked manuscript: what was found, each leading to its passages, and by which rules."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QListView, QWidget

from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column, frame, row
from annotator.gui.language.numbers import whole
from annotator.gui.language.told import told
from annotator.gui.proofing.delegate import FindingDelegate
from annotator.gui.proofing.model import ProofModel
from annotator.gui.theme import fonts
from annotator.proofing import Proof


class ProofSheet(QDialog):
    """Stays open beside the window, so that one finding after the other can be looked up and mended.

    `led` carries the finding to go to, `again_asked` the file to check once more, `export_asked` it and the proof.
    """

    led = Signal(object)
    again_asked = Signal(object)
    export_asked = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._path, self._found = Path(), Proof((), ())
        self.model, self.list = ProofModel(), QListView()
        self._title = Label("", 17, fonts.SEMIBOLD, wrap=True)
        self._counts = Label("", 12, tint="muted", wrap=True)
        self._said, self._right = Label("", 15, wrap=True, reading=True), Label("", 12, tint="second", wrap=True)
        self._rules = Label("", 11, tint="muted", wrap=True)
        self.go = Button(self.tr("Go to its passages"), self._lead, look="primary")
        self._export = Button(self.tr("Export…"), lambda: self.export_asked.emit(self._path, self._found))
        self._again = Button(self.tr("Check again"), lambda: self.again_asked.emit(self._path))
        self._set_up_list()
        self._lay_out()
        self.resize(fonts.scaled(640), fonts.scaled(640))

    def show_found(self, path: Path, found: Proof) -> None:
        """Show what was found in a manuscript."""
        self._path, self._found = path, found
        words = self.tr("Check of “{0}”").format(path.name)
        self.setWindowTitle(words)
        self._title.setText(words)
        right = len(found.findings) - len(found.wrong) - len(found.unchecked)
        numbers = (right, len(found.wrong), len(found.unchecked))
        if found.findings:
            said = self.tr("{0} right, {1} to mend, {2} could not be checked.").format(*map(whole, numbers))
        else:
            said = self.tr("No quotations and no numbers of the project were found in it.")
        self._counts.setText(said)
        self._rules.setText(" ".join(map(told, found.remarks)))
        self.model.show(found.findings)
        first = next((at for at in range(self.model.rowCount()) if self.model.item(self.model.index(at))), None)
        self.list.setCurrentIndex(QModelIndex() if first is None else self.model.index(first))
        self._show_current()
        self.list.setFocus()

    def _set_up_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindingDelegate(self.list))
        self.list.setAccessibleName(self.tr("Found in the manuscript"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.list.activated.connect(lambda _: self._lead())

    def _lay_out(self) -> None:
        head = column(self._title, self._counts, margins=(16, 16, 16, 8), spacing=4)
        details = column(self._said, self._right, self._rules, margins=(16, 12, 16, 8), spacing=6)
        buttons = row(self._export, self._again, None, self.go, margins=(16, 4, 16, 16))
        layout = column(head, frame("surface", column(self.list)), details, buttons, spacing=0)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _show_current(self) -> None:
        finding = self.model.item(self.list.currentIndex())
        self._said.setText(finding.said if finding is not None else "")
        self._right.setText(told(finding.right) if finding is not None else "")
        self.go.setEnabled(finding is not None and bool(finding.passages or finding.code is not None))

    def _lead(self) -> None:
        finding = self.model.item(self.list.currentIndex())
        if finding is not None:
            self.led.emit(finding)
