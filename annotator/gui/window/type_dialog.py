"""Chooses how transcripts are set, while one sees it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from annotator.gui.controls.buttons import Button
from annotator.gui.controls.choices import Choice
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.transcript import typesetting
from annotator.gui.transcript.typesetting import Typesetting

if TYPE_CHECKING:
    from annotator.gui.window.main_window import MainWindow

_KEPT = "typesetting"


class TypeDialog(QDialog):
    """Three choices; `chosen` carries the Typesetting as soon as one of them is made."""

    chosen = Signal(object)

    def __init__(self, now: Typesetting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Text of transcripts"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        faces = self.tr("Charis SIL"), self.tr("Inter"), self.tr("As the system")
        widths = [self.tr("About {0} characters").format(one) for one in typesetting.CHARACTERS]
        leadings = self.tr("Close", "Lines near each other"), self.tr("Usual"), self.tr("Open"), self.tr("Wide open")
        self.face = self._add(self.tr("Letters"), typesetting.FACES, faces, now.face)
        self.characters = self._add(self.tr("Width of lines"), typesetting.CHARACTERS, widths, now.characters)
        self.leading = self._add(self.tr("Distance of lines"), typesetting.LEADINGS, leadings, now.leading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.setSpacing(16)
        layout.addLayout(self._grid)
        layout.addLayout(row(None, Button(self.tr("Close"), self.accept)))

    def _add(self, name: str, values: Sequence[Any], words: Sequence[str], now: object) -> Choice:
        choice = Choice(name)
        for value, text in zip(values, words, strict=True):
            choice.addItem(text, value)
        choice.setCurrentIndex(choice.findData(now))
        choice.currentIndexChanged.connect(lambda _: self.chosen.emit(self._now()))
        at = self._grid.rowCount()
        self._grid.addWidget(Label(name, 13), at, 0)
        self._grid.addWidget(choice, at, 1)
        return choice

    def _now(self) -> Typesetting:
        return Typesetting(self.face.currentData(), self.characters.currentData(), self.leading.currentData())


class TypeActs(QObject):
    """Sets the transcripts of a window as it was chosen at this desk."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._window.transcripts.set_type(self._kept())

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"type": self.ask}

    def ask(self) -> None:
        """Let the user choose."""
        dialog = TypeDialog(self._kept(), self._window)
        dialog.chosen.connect(self.use)
        dialog.exec()
        dialog.deleteLater()

    def use(self, setting: Typesetting) -> None:
        """Set the transcripts so, now and whenever the program is started."""
        self._window.settings.keep(_KEPT, setting.written)
        self._window.transcripts.set_type(setting)
        self._window.selection_bar.hide()

    def _kept(self) -> Typesetting:
        return typesetting.read(str(self._window.settings.kept(_KEPT) or ""))
