"""The head of the codebook: its name, how many passages are counted, and what can be done to the whole."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from annotator.gui import counted
from annotator.gui.codebook.tallied import MEASURES
from annotator.gui.controls.buttons import IconButton
from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.theme import fonts


class CodebookHeader(QWidget):
    """Title, count, and two buttons: a new code, and a menu."""

    new_asked = Signal()
    import_asked = Signal()
    set_asked = Signal()
    scope_changed = Signal()
    expand_asked = Signal()
    collapse_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = ElidedLabel("", 11, tint="muted")
        self._plus = IconButton("plus", self.tr("New code"))
        self._more = IconButton("more", self.tr("More about the codebook"))
        self._plus.clicked.connect(self.new_asked)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 0)
        layout.setSpacing(6)
        layout.addWidget(Label(self.tr("Codebook"), 12, fonts.SEMIBOLD, "second"))
        layout.addWidget(self._count, 1)
        layout.addWidget(self._plus)
        layout.addWidget(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), fonts.scaled(40))

    @property
    def measure(self) -> str:
        """What is counted of each code: passages, speakers or documents."""
        chosen = self._measures.checkedAction()
        return MEASURES[0] if chosen is None else str(chosen.data())

    @property
    def counts_one_document(self) -> bool:
        """Whether the passages of the open document are counted, rather than of all."""
        return self._here.isChecked() and self._here.isEnabled()

    def set_document(self, is_open: bool) -> None:
        """Say whether there is a document whose passages could be counted."""
        self._here.setEnabled(is_open)

    def show_state(self, passages: int | None, *, has_project: bool, has_codes: bool) -> None:
        """Show the count, None where passages are not counted, and the buttons that make sense."""
        here = self.tr("{0} in this document") if self.counts_one_document else "{0}"
        self._count.setText(here.format(counted.passages(passages)) if has_codes and passages is not None else "")
        for action in self._counting:
            action.setVisible(passages is not None)
        self._plus.setVisible(has_project)
        self._more.setVisible(has_project)
        for action in self._need_codes:
            action.setEnabled(has_codes)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self._add_measures(menu)
        scope = QActionGroup(menu)
        everywhere = menu.addAction(self.tr("Of all documents"))
        self._here = menu.addAction(self.tr("Of the open document"))
        for action in (everywhere, self._here):
            action.setCheckable(True)
            scope.addAction(action)
        everywhere.setChecked(True)
        self._here.setEnabled(False)
        scope.triggered.connect(self.scope_changed)
        self._counting = (*self._measures.actions(), everywhere, self._here)
        menu.addSeparator()
        opened = menu.addAction(self.tr("Open all themes"), self.expand_asked.emit)
        closed = menu.addAction(self.tr("Close all themes"), self.collapse_asked.emit)
        new_set = menu.addAction(self.tr("New set of codes…"), self.set_asked.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Bring a codebook…"), self.import_asked.emit)
        self._need_codes = (opened, closed, new_set)
        return menu

    def _add_measures(self, menu: QMenu) -> None:
        self._measures = QActionGroup(menu)
        words = self.tr("Count passages"), self.tr("Count speakers"), self.tr("Count documents")
        for measure, name in zip(MEASURES, words, strict=True):
            action = menu.addAction(name)
            action.setData(measure)
            action.setCheckable(True)
            action.setChecked(measure == MEASURES[0])
            self._measures.addAction(action)
        self._measures.triggered.connect(self.scope_changed)
        menu.addSeparator()
