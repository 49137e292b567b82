"""A comparison as it is read: what to know first, the matrix, the passages behind it, how the numbers were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from annotator.gui.compare.drilldown import DrillDown
from annotator.gui.compare.model import MatrixModel
from annotator.gui.compare.notices import Notices
from annotator.gui.compare.scene import Address, Scene
from annotator.gui.compare.states import WarningStrip
from annotator.gui.compare.view import MatrixView
from annotator.gui.compare.voices import Voices
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.project import Project

_LOW, _LISTED = 400, 160
"""Below which height the passages are folded away, and how much of it they are left, in pixels at zoom 1."""
_PAUSE = 60
"""How long the keyboard rests on a cell before its passages are read, in milliseconds."""


class Results(QWidget):
    """Shows a comparison; `moved` is sent when the keyboard comes to another cell."""

    moved = Signal()
    passage_asked = Signal(int, int, int)  # DocumentId, start, end
    assign_roles_asked = Signal()
    silence_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._scene: Scene | None = None
        self._wants_passages: bool | None = None
        self._is_shared_by_hand = False
        self._notices = Notices()
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE)
        self.left_out = WarningStrip()
        self.unassigned = WarningStrip(self.tr("Assign roles"))
        self.model = MatrixModel()
        self.matrix = MatrixView(self.model)
        self.drill = DrillDown()
        self.total = Label("", 11, tint="muted")
        self.method = ElidedLabel("", 11, tint="muted")
        self.silence = Button(self.tr("What was looked for…"), self.silence_asked.emit, look="quiet")
        self.silence.setFont(fonts.ui(11, fonts.MEDIUM))
        self.method.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self.matrix)
        self._lay_out()
        self._rest.timeout.connect(self._list_passages)
        self.matrix.moved.connect(self._moved)
        self.matrix.opened.connect(self._open_passages)
        self.drill.closed.connect(self._close_passages)
        self.drill.passage_asked.connect(self.passage_asked)
        self.unassigned.acted.connect(self.assign_roles_asked)

    def show_scene(self, project: Project, scene: Scene, voices: Voices) -> None:
        """Show another comparison, or the same one after a change."""
        before = 0 if self._scene is None else self.matrix.whole_height()
        self._project, self._scene = project, scene
        self.left_out.say(self._notices.left_out(scene.comparison))
        self.unassigned.say(self._notices.unassigned(scene.comparison))
        self.warnings.setVisible(not (self.left_out.isHidden() and self.unassigned.isHidden()))
        self.total.setText(self._notices.total(scene, *voices.total()))
        self.method.setText(self._notices.method(project, scene))
        self.matrix.show_scene(scene)
        self._list_passages()
        if self.matrix.whole_height() != before and not self._is_shared_by_hand:
            QTimer.singleShot(0, self, self._share_height)  # when the warnings have taken their room

    def show_nothing(self) -> None:
        """Forget what was shown."""
        self._project = self._scene = None
        self._rest.stop()
        self.matrix.show_scene(None)
        self.drill.show_nothing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _moved(self) -> None:
        self._rest.start()
        self.moved.emit()

    def _list_passages(self) -> None:
        address = self.matrix.address()
        if self._project is None or self._scene is None or address is None or self.drill.isHidden():
            return
        self.drill.show_cell(self._project, self._scene, address)

    def _open_passages(self, address: Address) -> None:
        was_hidden = self.drill.isHidden()
        self._wants_passages = True
        self._arrange()
        self._rest.stop()
        self._list_passages()
        if was_hidden:
            self._share_height()
            self.matrix.scrollTo(self.matrix.currentIndex())
        self.drill.list.setFocus()

    def _close_passages(self) -> None:
        self._wants_passages = False
        self._arrange()
        self.matrix.setFocus()

    def _arrange(self) -> None:
        """Fold the passages away where they have no room, unless they were asked for."""
        is_low = self.height() < fonts.scaled(_LOW)
        wanted = not is_low if self._wants_passages is None else self._wants_passages
        if wanted == self.drill.isHidden():
            self.drill.setVisible(wanted)
            self._list_passages()

    def _note_hand(self) -> None:
        self._is_shared_by_hand = True

    def _share_height(self) -> None:
        """Give the matrix what it needs, as far as that leaves room for a few passages."""
        room = self._splitter.height()
        needed = min(self.matrix.whole_height(), max(room - fonts.scaled(_LISTED), room // 2))
        self._splitter.setSizes([needed, room - needed])

    def _lay_out(self) -> None:
        self.warnings = QWidget()
        strips = QVBoxLayout(self.warnings)
        strips.setContentsMargins(12, 8, 12, 4)
        strips.setSpacing(4)
        strips.addWidget(self.left_out)
        strips.addWidget(self.unassigned)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.matrix)
        self._splitter.addWidget(self.drill)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._note_hand)
        foot = QFrame()
        foot.setObjectName("strip")
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 3, 16, 3)
        row.setSpacing(16)
        row.addWidget(self.total)
        row.addWidget(self.method, 1)
        row.addWidget(self.silence)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.warnings)
        whole.addWidget(self._splitter, 1)
        whole.addWidget(foot)
