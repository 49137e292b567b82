"""One passage, as large as a transcript shows it, on its hue in the middle of its turns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator.gui.codebook.sheet.quotes import Quote
from annotator.gui.controls.labels import ElidedLabel
from annotator.gui.controls.layouts import column
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts
from annotator.gui.theme.tokens import color, fill

_LINE, _WIDEST = 26, 620


class QuoteView(QWidget):
    """Says who speaks where, and below shows the words; what does not fit is scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self._quote: Quote | None = None
        self._hue = ""
        self._where = ElidedLabel("", 12, fonts.MEDIUM, "second")
        self._text = _Text(self.tr("Passage in its context"))
        self.setLayout(column(self._where, self._text, margins=(0, 0, 0, 0), spacing=10))
        self.setMaximumWidth(fonts.scaled(_WIDEST))

    def show_quote(self, quote: Quote | None, hue: str = "") -> None:
        """Show another passage, or none."""
        self._quote, self._hue = quote, hue
        self._write()

    def said(self) -> str:
        """Who speaks where, and the words of the passage, as a screen reader says them."""
        return "" if self._quote is None else f"{self._where.text()}: {self._quote.words}"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._quote is not None:
            self._write()

    def _write(self) -> None:
        quote = self._quote
        self._text.clear()
        self._where.setText("" if quote is None else self._place(quote))
        if quote is None:
            return
        cursor = QTextCursor(self._text.document())
        spaced = QTextBlockFormat()
        spaced.setLineHeight(fonts.scaled(_LINE), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(spaced)
        cursor.insertText(quote.before, self._look("muted"))
        start = cursor.position()
        words = self._look("text")
        words.setBackground(fill(self._hue))
        cursor.insertText(quote.words, words)
        cursor.insertText(quote.after, self._look("muted"))
        cursor.setPosition(start)
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()

    def _place(self, quote: Quote) -> str:
        parts = [quote.speakers or self.tr("nobody heard"), quote.title]
        if quote.turn:
            parts.append(self.tr("turn {0}").format(whole(quote.turn)))
        return " · ".join(parts)

    def _look(self, tint: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(fonts.reading(17))
        look.setForeground(color(tint))
        return look


class _Text(QTextEdit):
    """Text to read; its keys but those that scroll belong to the view around it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document().setDocumentMargin(0)
