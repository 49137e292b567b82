"""The line at the foot of the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStatusBar

from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.controls.layouts import row
from annotator.gui.language.numbers import percent
from annotator.gui.theme import fonts
from annotator.gui.work.bar import WorkBar

_SHOWN_FOR = 6000


class StatusBar(QFrame):
    """Says when the project was saved, what is at the caret, what takes long, how much is coded, by whom, the zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setFixedHeight(fonts.scaled(28))
        self._saved, self._part, self._coder, self._zoom = (Label("", 11, tint="muted") for _ in range(4))
        self._shown = Label("", 11, fonts.MEDIUM, "accent")
        self._shown.hide()
        self._said = Label("", 11, fonts.MEDIUM, "second")
        self._said.hide()
        self._until = QTimer(self, singleShot=True, interval=_SHOWN_FOR)
        self._until.timeout.connect(self._said.hide)
        self._here, self._hint = ElidedLabel(pixels=11, tint="muted"), Label("", 11, tint="muted")
        self.work = WorkBar()
        layout = row(self._saved, self._said, margins=(16, 0, 16, 0), spacing=24)
        layout.addWidget(self._here, 1)
        for part in (self._hint, self._shown, self._part, self.work, self._coder, self._zoom):
            layout.addWidget(part)
        self.setLayout(layout)

    def show_project(self, name: str | None) -> None:
        """Say which project is open, if one is."""
        self._saved.setText(self.tr("No project open") if name is None else name)
        for part in (self._here, self._part):
            part.setText("")
        self._said.hide()
        self._hint.setVisible(name is None)

    def show_hint(self, words: str) -> None:
        """Say how to find one's way, while no project is open."""
        self._hint.setText(words)

    def show_saved(self) -> None:
        """Say that everything is saved now."""
        self._saved.setText(self.tr("Saved {0}").format(datetime.now().strftime("%H:%M")))

    def show_here(self, words: str) -> None:
        """Say what is selected, or which passage the caret is in."""
        self._here.setText(words)
        self._here.update()

    def say(self, words: str) -> None:
        """Say for a while what covers no text and asks for nothing."""
        self._said.setText(words)
        self._said.show()
        self._until.start()

    def said(self) -> str:
        """What is said for a while; empty where nothing is."""
        return "" if self._said.isHidden() else self._said.text()

    def show_shown(self, words: str) -> None:
        """Say what is shown of the passages; nothing where that is everything."""
        self._shown.setText(words)
        self._shown.setVisible(bool(words))

    def show_part(self, part: float | None, read: float = 0.0) -> None:
        """Say which part of the open transcript was read where any was, and which of its turns is coded, if known."""
        said = [self.tr("{0} read").format(percent(read))] if read else []
        if part is not None:
            said.append(self.tr("{0} of turns coded").format(percent(part)))
        self._part.setText(" · ".join(said))

    def show_coder(self, name: str) -> None:
        """Say who codes."""
        self._coder.setText(name)

    def show_zoom(self, zoom: float) -> None:
        """Say by how much the text is enlarged."""
        self._zoom.setText(percent(zoom))


class Foot(QStatusBar):
    """The place for the line: Qt's own would leave an edge at its left and above it."""

    def __init__(self, line: StatusBar) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.setFixedHeight(line.height())
        self._line = line
        line.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.setGeometry(self.rect())
