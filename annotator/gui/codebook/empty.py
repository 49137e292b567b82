"""What stands in place of a codebook that has no codes yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.gui.controls.labels import Label


class EmptyCodebook(QWidget):
    """Says how codes come about, and offers to bring some."""

    import_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bring = QPushButton(self.tr("Bring a codebook…"))
        bring.setProperty("look", "quiet")
        bring.clicked.connect(self.import_asked)
        words = Label(self.tr("No codes yet. Select text and press V."), 12, tint="muted", wrap=True)
        words.setContentsMargins(8, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 16, 0)
        layout.setSpacing(4)
        layout.addWidget(words)
        layout.addWidget(bring, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
