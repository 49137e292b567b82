"""The card of one theme: what it means, what the rule proposes and why, who says it, what the analyst settles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.analysis.groups import PARTICIPANT
from annotator.core.ids import CodeId
from annotator.gui.compare.concentration import Concentration
from annotator.gui.compare.names import Names
from annotator.gui.compare.reasons import Reasons
from annotator.gui.compare.scene import Address, Scene
from annotator.gui.compare.settling import Settling
from annotator.gui.compare.standing import rests_on_zero
from annotator.gui.compare.survival import SurvivalPart
from annotator.gui.compare.voices import Voices
from annotator.gui.controls.labels import Label, line
from annotator.gui.controls.signs import Swatch
from annotator.gui.language.told import told
from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.analysis.comparison import Theme
    from annotator.analysis.robustness import Robustness

WIDTH = 304


class ThemeCard(QScrollArea):
    """Shows one theme; `settled` carries its code, a status and a reason, empty ones where it is opened again.

    Where nothing is counted, the rule proposes nothing, and who says it is told by name alone.
    """

    settled = Signal(int, str, str, str)  # CodeId, status, reason, to whom it is unique

    def __init__(self) -> None:
        super().__init__()
        self._code: CodeId | None = None
        self._reasons = Reasons()
        self._swatch = Swatch()
        self._name = Label("", 15, fonts.SEMIBOLD, "text", wrap=True)
        self._definition = Label("", 12, tint="second", wrap=True)
        self.proposed = Label("", 13, fonts.SEMIBOLD, "text", wrap=True)
        self.why = Label("", 12, tint="second", wrap=True)
        self.zero = Label(self.tr("It rests on a 0 that was not checked."), 12, tint="warn", wrap=True)
        self.changed = Label("", 12, tint="warn", wrap=True)
        self._bars = QVBoxLayout()
        self._who = QWidget()
        self.survival = SurvivalPart()
        self.settling = Settling()
        self.setAccessibleName(self.tr("Theme"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._made())
        self.setFixedWidth(fonts.scaled(WIDTH))
        self.settling.settled.connect(self._settle)
        self.settling.opened_again.connect(lambda: self._settle("", "", ""))

    def show_theme(self, scene: Scene, theme: Theme, voices: Voices, *, can_change: bool) -> None:
        """Show a theme of a comparison."""
        self._code = theme.code
        code = scene.codebook[theme.code]
        self._swatch.show_hue(scene.codebook.hue(theme.code))
        self._name.setText(code.name)
        self._definition.setText(code.definition)
        self._definition.setVisible(bool(code.definition))
        for part in self._proposing:
            part.setVisible(scene.is_counted)
        if scene.is_counted:
            self.proposed.setText(self._reasons.title(theme))
            self.why.setText(self._reasons.of(scene, theme))
        self.zero.setVisible(rests_on_zero(scene.comparison, theme))
        self.changed.setText("\n".join(map(told, theme.changed)))
        self.changed.setVisible(theme.is_stale)
        self._show_voices(scene, theme, voices)
        self.settling.show_theme(scene.comparison, theme, can_change=can_change)

    def show_robustness(self, robustness: Robustness | None) -> None:
        """Show what the status of the theme survives, once it was tried."""
        known = None if robustness is None or self._code is None else robustness.of(self._code)
        self.survival.show_survival(known)

    def bars(self) -> list[Concentration]:
        """The bars that say who says it."""
        return self._who.findChildren(Concentration, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def names(self) -> list[Names]:
        """The names of those who say it, where nothing is counted."""
        return self._who.findChildren(Names, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(fonts.scaled(WIDTH))
        super().changeEvent(event)

    def _show_voices(self, scene: Scene, theme: Theme, voices: Voices) -> None:
        while (item := self._bars.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        groups = [] if scene.comparison.by == PARTICIPANT else scene.comparison.compared
        for group in groups:
            spread = voices.of(Address(theme.code, group.name))
            cell = theme.cells[group.name]
            if spread and not scene.is_counted:
                self._bars.addWidget(Names(group.name, scene.colors[group.name], [name for name, _ in spread]))
            elif spread and cell is not None:
                self._bars.addWidget(Concentration(group.name, scene.colors[group.name], spread, cell.passages))
        self._who.setVisible(self._bars.count() > 0)

    def _settle(self, status: str, reason: str, owner: str) -> None:
        if self._code is not None:
            self.settled.emit(self._code, status, reason, owner)

    def _made(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("dock")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._swatch, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._name, 1)
        column.addLayout(head)
        column.addWidget(self._definition)
        self._divide(column)
        title = Label(self.tr("Proposed"), 11, fonts.MEDIUM, "muted")
        self._proposing = title, self.proposed, self.why
        for label in (*self._proposing, self.zero):
            column.addWidget(label)
        column.addWidget(self.survival)
        who = QVBoxLayout(self._who)
        who.setContentsMargins(0, 4, 0, 0)
        who.setSpacing(8)
        who.addWidget(Label(self.tr("Who says it"), 11, fonts.MEDIUM, "muted"))
        self._bars.setSpacing(8)
        who.addLayout(self._bars)
        column.addWidget(self._who)
        self._divide(column)
        column.addWidget(self.changed)
        column.addWidget(self.settling)
        column.addStretch(1)
        return inside

    def _divide(self, column: QVBoxLayout) -> None:
        column.addSpacing(4)
        column.addWidget(line())
        column.addSpacing(4)
