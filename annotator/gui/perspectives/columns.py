"""The columns beside one another: a group each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.core.ids import CodeId
from annotator.gui.controls.labels import ElidedLabel, line
from annotator.gui.language.told import told
from annotator.gui.perspectives.column import Column
from annotator.gui.perspectives.scene import Scene
from annotator.questions.perspectives import Place

_FEW = 6
"""With more groups than these, those who say nothing of a theme have no column."""


class Columns(QWidget):
    """Shows one theme; `asked` carries an act and the place it is about, `noted` theme, group,
    text and privacy of a note."""

    asked = Signal(str, object)  # Place
    noted = Signal(object, str, str, bool)  # CodeId
    context_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scene: Scene | None = None
        self._code: CodeId | None = None
        self._all: list[Column] = []
        self._silent = ElidedLabel("", 11, tint="muted")
        self._silent.setContentsMargins(16, 4, 16, 4)
        self._lay_out()

    @property
    def shown(self) -> list[Column]:
        """The columns that are in use."""
        return [one for one in self._all if not one.isHidden()]

    def show_theme(self, scene: Scene, code: CodeId, *, around: bool) -> None:
        """Show what each group says of a theme."""
        self.keep()
        self._scene, self._code = scene, code
        places = scene.perspectives.of(code)
        groups = _with_columns(scene.groups, places)
        self._have(len(groups))
        for one, group in zip(self._all, groups, strict=False):
            one.show_theme(scene, code, group, places[group], around=around)
            one.show_note(scene, code)
        silent = ", ".join(told(group) for group in scene.groups if group not in groups)
        self._silent.setText(self.tr("Without a passage: {0}").format(silent))
        self._silent.setVisible(bool(silent))

    def show_notes(self) -> None:
        """Show the notes as they are now."""
        if self._scene is not None and self._code is not None:
            for one in self.shown:
                one.show_note(self._scene, self._code)

    def clear(self) -> None:
        """Show nothing: the project is another."""
        self._scene = self._code = None
        for one in self._all:
            one.model.clear()
            one.hide()

    def keep(self) -> None:
        """Keep every note that is being written."""
        for one in self.shown:
            one.note.keep()

    def take_keys(self) -> None:
        """Give the first column that has passages the keys."""
        having = [one for one in self.shown if one.model.rowCount()] or self.shown
        if having and not any(one.isAncestorOf(focus) for one in self.shown if (focus := self.focusWidget())):
            having[0].take_keys()

    def _have(self, number: int) -> None:
        """Have so many columns in use; those that were made stay."""
        while len(self._all) < number:
            made = Column()
            made.asked.connect(self._asked(made))
            made.note.kept.connect(self._noted(made))
            made.list.menu_asked.connect(made.open_menu)
            if self._all:
                self._row.addWidget(line(vertical=True))
            self._row.addWidget(made, 1)
            self._all.append(made)
        for at, one in enumerate(self._all):
            one.setVisible(at < number)

    def _asked(self, of: Column) -> Callable[[str], None]:
        def asked(act: str) -> None:
            if act in ("left", "right"):
                self._step(of, -1 if act == "left" else 1)
            elif act == "context":
                self.context_asked.emit()
            elif act == "note":
                of.note.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            elif (place := of.place()) is not None:
                self.asked.emit(act, place)

        return asked

    def _noted(self, by: Column) -> Callable[[str, bool], None]:
        return lambda text, private: self.noted.emit(self._code, by.group, text, private)

    def _step(self, of: Column, way: int) -> None:
        at = self.shown.index(of) + way
        if 0 <= at < len(self.shown):
            self.shown[at].take_keys()
            self._area.ensureWidgetVisible(self.shown[at], 0, 0)

    def _lay_out(self) -> None:
        inside, self._area = QWidget(), QScrollArea()
        inside.setObjectName("surface")
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._silent)
        with QSignalBlocker(self):
            self._silent.hide()


def _with_columns(groups: Sequence[str], places: Mapping[str, Sequence[Place]]) -> list[str]:
    """The groups that have a column: all while they are few, else those who say something."""
    if len(groups) <= _FEW:
        return list(groups)
    return [group for group in groups if places[group]]
