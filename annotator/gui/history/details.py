"""The card below the history: what the deed that is chosen has changed, before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import column
from annotator.gui.history.model import HistoryModel
from annotator.store.chronicle import Deed

_MOST, _EDGE = 30, 16


class Details(QScrollArea):
    """Says what a deed changed, in words."""

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self._model = model
        self._who, self._what = Label("", 11, tint="muted", wrap=True), Label("", 12, tint="second", wrap=True)
        self._what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page = self._page = QWidget()
        page.setObjectName("dock")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page.setLayout(column(self._who, self._what, None, margins=(_EDGE, 10, _EDGE, 10), spacing=4))
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What the step changed"))
        self.hide()

    def show_deed(self, deed: Deed | None, when: str) -> None:
        """Show another deed, or none."""
        self.setVisible(deed is not None)
        if deed is None:
            return
        said = self._model.details(deed, _MOST + 1)
        more = len(said) > _MOST
        if deed.is_merge:
            said = [self.tr("Everything that the copy held came with it, under its own dates.")]
        self._who.setText(self.tr("{0}, {1}").format(deed.who, when))
        self._what.setText("\n".join([*said[:_MOST], *([self.tr("and more")] if more else [])]))
        self._page.setAccessibleName(self._what.text())
        self._fit()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the words the height that they take at this width, which a layout in a scroll area may not."""
        width = max(1, self.viewport().width() - 2 * _EDGE)
        for label in (self._who, self._what):
            label.setFixedHeight(max(0, label.heightForWidth(width)))

    def words(self) -> str:
        """What is said of the deed."""
        return self._what.text() if not self.isHidden() else ""
