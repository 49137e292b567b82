"""How the passages of two codes stand to each other in each group: 149 to 86 here, the reverse there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.ids import CodeId
from annotator.gui.compare.scene import Scene
from annotator.gui.controls.choices import Choice
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.language.numbers import decimal, whole
from annotator.gui.language.told import told
from annotator.gui.theme import fonts

if TYPE_CHECKING:
    from annotator.analysis.composition import Ratio

_LEAST = 220


class RatioPart(QWidget):
    """Two codes to choose, and their passages in each group."""

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self.first, self.second = Choice(self.tr("First code")), Choice(self.tr("Second code"))
        for choice in (self.first, self.second):
            choice.setMinimumWidth(fonts.scaled(_LEAST))
            choice.currentIndexChanged.connect(lambda _: self._say())
        self.words = Label("", 13, tint="text", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        to = Label(self.tr("to"), 12, tint="muted")
        layout.addWidget(Label(self.tr("Ratio of two codes"), 13, fonts.SEMIBOLD, "text"))
        layout.addLayout(row(self.first, to, self.second, None))
        layout.addWidget(self.words)

    def show_codes(self, scene: Scene, first: CodeId, second: CodeId) -> None:
        """Offer every code that is counted, these two chosen."""
        self._scene = scene
        counted = [code.id for code in scene.codebook if code.id in scene.comparison.cells]
        for choice, chosen in ((self.first, first), (self.second, second)):
            choice.blockSignals(True)
            choice.clear()
            for code in counted:
                choice.addItem(scene.codebook.shortest(code), code)
            choice.setCurrentIndex(choice.findData(chosen))
            choice.blockSignals(False)
        self._say()

    def _say(self) -> None:
        from annotator.analysis.composition import ratios

        if self._scene is None or self.first.currentIndex() < 0 or self.second.currentIndex() < 0:
            return
        found = ratios(self._scene.comparison, self.first.currentData(), self.second.currentData())
        self.words.setText("\n".join(self._line(group, one) for group, one in found.items()))

    def _line(self, group: str, one: Ratio) -> str:
        words = self.tr("{0}: {1} to {2}").format(told(group), whole(one.first), whole(one.second))
        if one.times is None:
            return words
        return self.tr("{0}, {1} times").format(words, decimal(float(one.times), 2))
