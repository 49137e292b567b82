"""The small bar at words that the mouse selected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from annotator.gui.codebook import pins
from annotator.gui.controls import marks
from annotator.gui.controls.labels import line
from annotator.gui.controls.layouts import row
from annotator.gui.isolated import isolated
from annotator.gui.session import Session
from annotator.gui.theme import fonts, icons
from annotator.gui.theme.tokens import theme
from annotator.gui.transcript.view import TranscriptView

_PINNED = 3
_WIDEST = 130
"""How wide the name of a code may be, in pixels at zoom 1."""
_LEAVING = (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Resize)


class SelectionBar(QFrame):
    """Offers palette, in vivo, memo, and the first pinned codes with their digits, below the end of the selection.

    It goes when the words move, or when the keys go elsewhere.
    """

    code_asked = Signal()
    in_vivo_asked = Signal()
    memo_asked = Signal()
    chosen = Signal(object)  # the CodeId

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pop")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self._view: TranscriptView | None = None
        self._layout = row(margins=(4, 4, 8, 4), spacing=2)
        self.setLayout(self._layout)
        theme().changed.connect(self.hide)
        self.hide()

    def show_at(self, view: TranscriptView) -> None:
        """Show the bar at the selection of a transcript."""
        self._watch(view)
        if self.parentWidget() is not view.window():
            self.setParent(view.window())
        self._fill()
        self.adjustSize()
        parent = self.parentWidget()
        assert parent is not None
        words = view.selection_rect()
        is_leftwards = view.scene.script.is_leftwards
        place = view.viewport().mapTo(parent, words.bottomRight() if is_leftwards else words.bottomLeft())
        x = place.x() - self.width() if is_leftwards else place.x()
        left = min(max(8, x), parent.width() - self.width() - 8)
        top = place.y() + 14
        if top + self.height() > parent.height() - 8:
            top = place.y() - words.height() - self.height() - 14
        self.move(left, top)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LEAVING:
            self.hide()
        return super().eventFilter(watched, event)

    def _watch(self, view: TranscriptView) -> None:
        if self._view is not view:
            self._view = view
            view.installEventFilter(self)
            view.verticalScrollBar().valueChanged.connect(self.hide)

    def _fill(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._add(self.tr("Code"), icons.icon("code"), self.code_asked.emit)
        self._add(self.tr("In vivo"), icons.icon("in-vivo"), self.in_vivo_asked.emit)
        self._add(self.tr("Memo"), icons.icon("memo"), self.memo_asked.emit)
        project = self._session.project
        if project is None:
            return
        book = project.read.codebook()
        by_digit = {digit: code for code, digit in pins.digits(self._session).items()}
        if by_digit:
            self._layout.addWidget(line(vertical=True, length=18))
        for digit in sorted(by_digit)[:_PINNED]:
            code = by_digit[digit]
            if code in book:
                act = partial(self.chosen.emit, code)
                self._add(isolated(book.shortest(code)), marks.swatch_icon(book.hue(code)), act, digit)

    def _add(self, words: str, icon: QIcon, act: Callable[[], object], digit: int | None = None) -> None:
        tool = QToolButton() if digit is None else _DigitButton(digit)
        tool.setFont(fonts.ui(12))
        room = fonts.scaled(_WIDEST)
        shown = words if digit is None else tool.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        tool.setText(shown.replace("&", "&&"))
        tool.setToolTip(words if shown != words else "")
        tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tool.setAccessibleName(words if digit is None else self.tr("{0}, key {1}").format(words, digit))
        tool.setIcon(icon)
        tool.setIconSize(QSize(fonts.scaled(16), fonts.scaled(16)))
        tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tool.clicked.connect(lambda: self._do(act))
        self._layout.addWidget(tool)

    def _do(self, act: Callable[[], object]) -> None:
        self.hide()
        act()


class _DigitButton(QToolButton):
    """A button for a code, with the badge of the digit that does the same."""

    def __init__(self, digit: int) -> None:
        super().__init__()
        self._digit = digit

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + fonts.scaled(marks.DIGIT + 2), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        ground, rest = QStyleOptionToolButton(option), fonts.scaled(marks.DIGIT + 2)
        ground.text, ground.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, ground)
        is_leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        option.rect = self.rect().adjusted(rest if is_leftwards else 0, 0, 0 if is_leftwards else -rest, 0)
        painter.drawControl(QStyle.ControlElement.CE_ToolButtonLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = fonts.scaled(10) if is_leftwards else self.width() - fonts.scaled(marks.DIGIT + 10)
        marks.digit_badge(painter, left, self.height() / 2, self._digit)
