"""The card of one theme: what it means, what the rule proposes and why, who says it, what the analyst settles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.analysis.groups import PARTICIPANT
from annotator.core.ids import CodeId
from annotator.gui.compare.concentration import Concentration
from annotator.gui.compare.names import Names
from annotator.gui.compare.reasons import Reasons
from annotator.gui.compare.saying import Saying
from annotator.gui.compare.scene import Address, Scene
from annotator.gui.compare.settled import SettledBefore
from annotator.gui.compare.settling import Settling
from annotator.gui.compare.standing import rests_on_checked, rests_on_zero
from annotator.gui.compare.survival import SurvivalPart
from annotator.gui.compare.voices import Voices
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import Label, line
from annotator.gui.controls.layouts import column, frame
from annotator.gui.controls.signs import Swatch
from annotator.gui.language.told import told
from annotator.gui.perspectives.noted import Noted
from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.analysis.comparison import Theme
    from annotator.analysis.robustness import Robustness

WIDTH = 304
_LOW, _LEAST = 440, 120
"""Below which height all of the card scrolls, and how low it can be, in pixels at zoom 1."""


class ThemeCard(QWidget):
    """Shows one theme; `settled` carries what the analyst settles, an empty status where it is opened again.

    Where nothing is counted, the rule proposes nothing, and who says it is told by name alone.
    """

    settled = Signal(int, str, str, str)  # CodeId, status, reason, who is named, a line each
    composition_asked = Signal(int)  # CodeId

    def __init__(self) -> None:
        super().__init__()
        self._code: CodeId | None = None
        self._reasons = Reasons()
        self._swatch = Swatch()
        self._name = Label("", 15, fonts.SEMIBOLD, "text", wrap=True)
        self._definition = Label("", 12, tint="second", wrap=True)
        self.proposed = Label("", 13, fonts.SEMIBOLD, "text", wrap=True)
        self.why = Label("", 12, tint="second", wrap=True)
        self.zero = Label("", 12, tint="warn", wrap=True)
        self.changed = Label("", 12, tint="warn", wrap=True)
        self._bars = QVBoxLayout()
        self._who = QWidget()
        self.survival = SurvivalPart()
        self.inside = Button(self.tr("What it is made of…"), self._ask_inside, look="quiet")
        self.saying = Saying()
        self.settling = Settling()
        self.past = SettledBefore()
        self.setAccessibleName(self.tr("Theme"))
        self._lay_out()
        self.setFixedWidth(fonts.scaled(WIDTH))
        self.settling.settled.connect(self._settle)
        self.settling.opened_again.connect(lambda: self._settle("", "", ""))

    def show_theme(
        self, scene: Scene, theme: Theme, voices: Voices, noted: Noted | None = None, *, can_change: bool
    ) -> None:
        """Show a theme of a comparison, with what was noted on what each group says of it."""
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
        self._say_zero(scene, theme)
        self.changed.setText("\n".join(map(told, theme.changed)))
        self.changed.setVisible(theme.is_stale)
        self._show_voices(scene, theme, voices)
        self.inside.setVisible(scene.is_counted and scene.is_made_of_some(theme.code))
        self.saying.show_theme(scene, theme.code, noted, can_change=can_change)
        self.settling.show_theme(scene.comparison, theme, can_change=can_change)
        self.past.show_past(voices.settled(theme.code))

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

    def _say_zero(self, scene: Scene, theme: Theme) -> None:
        """Whether somebody looked for the 0 upon which a status rests."""
        is_open = rests_on_zero(scene.comparison, theme)
        self.zero.set_tint("warn" if is_open else "muted")
        unchecked, checked = self.tr("It rests on a 0 that was not checked."), self.tr("The 0 it rests on was checked.")
        self.zero.setText(unchecked if is_open else checked)
        self.zero.setVisible(is_open or rests_on_checked(scene.comparison, theme))

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

    def _ask_inside(self) -> None:
        if self._code is not None:
            self.composition_asked.emit(self._code)

    def _lay_out(self) -> None:
        """What is known of the theme scrolls; where its status is settled stays in sight below, if there is room."""
        self.scrolled = QScrollArea()
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled.setWidget(self._made())
        self._edge, self._is_low = line(), False
        self._foot = column(self.changed, self.settling, margins=(16, 12, 16, 16))
        self._below = frame("dock", self._foot)
        self._whole = column(self.scrolled, self._edge, self._below, spacing=0)
        self._whole.setStretchFactor(self.scrolled, 1)
        self.setLayout(self._whole)
        self.setMinimumHeight(fonts.scaled(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < fonts.scaled(_LOW)
        if is_low == self._is_low:
            return
        self._is_low = is_low
        if is_low:
            self._inner.insertWidget(self._inner.count() - 1, self._below)
        else:
            self._whole.addWidget(self._below)
        outer = 0 if is_low else 16
        self._foot.setContentsMargins(outer, 12, outer, outer)
        self._edge.setVisible(not is_low)

    def _made(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("dock")
        inner = self._inner = QVBoxLayout(inside)
        inner.setContentsMargins(16, 16, 16, 16)
        inner.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._swatch, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._name, 1)
        inner.addLayout(head)
        inner.addWidget(self._definition)
        self._divide(inner)
        title = Label(self.tr("Proposed"), 11, fonts.MEDIUM, "muted")
        self._proposing = title, self.proposed, self.why
        for label in (*self._proposing, self.zero):
            inner.addWidget(label)
        inner.addWidget(self.inside, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self.survival)
        who = QVBoxLayout(self._who)
        who.setContentsMargins(0, 4, 0, 0)
        who.setSpacing(8)
        who.addWidget(Label(self.tr("Who says it"), 11, fonts.MEDIUM, "muted"))
        self._bars.setSpacing(8)
        who.addLayout(self._bars)
        inner.addWidget(self._who)
        inner.addWidget(self.saying)
        inner.addWidget(self.past)
        inner.addStretch(1)
        return inside

    def _divide(self, inner: QVBoxLayout) -> None:
        inner.addSpacing(4)
        inner.addWidget(line())
        inner.addSpacing(4)
