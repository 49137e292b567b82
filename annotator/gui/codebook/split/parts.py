"""What stands around the passage that is sorted: the codes, the list of changes, the foot, and the question."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from annotator.gui import counted
from annotator.gui.codebook.sheet.pane import hints
from annotator.gui.codebook.sheet.quotes import Quotes
from annotator.gui.codebook.split.changes_delegate import ChangesDelegate
from annotator.gui.codebook.split.changes_model import ChangesModel
from annotator.gui.codebook.split.sorting import Sorting
from annotator.gui.codebook.split.targets import TargetList
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import ElidedLabel, Label
from annotator.gui.controls.layouts import column, frame, row
from annotator.gui.language.numbers import whole
from annotator.gui.theme import fonts


class SortingSide(QWidget):
    """Where the passage goes: codes under digits, any other, or nowhere."""

    picked = Signal(object)  # the Target, None: it stays
    palette_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._targets = TargetList()
        self._targets.picked.connect(self.picked)
        hint = self.tr("Press C to choose a code, or to name a new one. It then has a digit.")
        self._none = Label(hint, 12, tint="muted", wrap=True)
        self._none.setContentsMargins(16, 0, 24, 0)
        self._other = Button(self.tr("Another code…"), self.palette_asked.emit, icon="code")
        self._stay = Button("", lambda: self.picked.emit(None))
        title = Label(self.tr("Sort into"), 12, fonts.SEMIBOLD, "second")
        title.setContentsMargins(16, 0, 16, 0)
        buttons = column(self._other, self._stay, margins=(16, 8, 24, 16), spacing=8)
        self.setLayout(column(title, self._none, self._targets, buttons, spacing=8))

    def show_sorting(self, sorting: Sorting, name: str) -> None:
        """Show the codes, and where the current passage goes."""
        self._targets.show_sorting(sorting)
        self._none.setVisible(not sorting.targets)
        stays = sorting.current is not None and sorting.stays(sorting.current)
        words = self.tr("Stays in “{0}”") if stays else self.tr("Keep in “{0}”")
        cut = self._stay.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, fonts.scaled(130))
        self._stay.setText(words.format(cut).replace("&", "&&"))
        self._stay.setAccessibleName(words.format(name))


class ChangesPage(QWidget):
    """Everything that would be changed, to be looked over before it is."""

    passage_asked = Signal(object)  # the Passage
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = ChangesModel()
        self._says = Label("", 13, wrap=True)
        self._says.setContentsMargins(24, 0, 24, 0)
        self.list = _List(self._model)
        self.list.setAccessibleName(self.tr("Changes"))
        self.list.activated.connect(self._ask)
        self.setLayout(column(self._says, self.list, margins=(0, 8, 0, 0), spacing=8))

    def show_sorting(self, sorting: Sorting, quotes: Quotes, name: str) -> None:
        """Show what a sorting would change."""
        self._model.show(sorting, quotes)
        gone = len(sorting.leaving())
        self.list.setCurrentIndex(self._model.index(1))
        if not sorting.is_counted:
            words = self.tr("What goes to other codes; the rest stays in “{0}”. Enter goes back to a passage.")
            self._says.setText(words.format(name))
            return
        words = self.tr("To other codes: {0}. In “{1}” stay: {2}. Enter goes back to one of them.")
        self._says.setText(words.format(counted.passages(gone), name, whole(len(sorting.passages) - gone)))

    def _ask(self, index: QModelIndex) -> None:
        passage = self._model.passage(index)
        if passage is not None:
            self.passage_asked.emit(passage)


class _List(QListView):
    def __init__(self, model: ChangesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ChangesDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SplitFoot(QFrame):
    """The keys, the way back and the way on."""

    back_asked = Signal()
    on_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._hints = QWidget()
        self._hints.setLayout(
            hints(
                ("1 … 9", self.tr("sort")),
                ("C", self.tr("another code")),
                ("S", self.tr("keep here")),
                ("[  ]", self.tr("back, on")),
            )
        )
        self._back = Button("", self.back_asked.emit)
        self._on = Button("", self.on_asked.emit, look="primary")
        self.setLayout(row(self._hints, None, self._back, self._on, margins=(16, 8, 24, 8)))

    def show_state(self, changes: int, *, reviewing: bool, is_counted: bool) -> None:
        """Show what the buttons do with so many changes; how many is said only where that is counted."""
        number = whole(changes)
        one, many = self.tr("Review 1 change"), self.tr("Review {0} changes").format(number)
        if reviewing:
            one, many = self.tr("Apply 1 change"), self.tr("Apply {0} changes").format(number)
        if not is_counted:
            one = many = self.tr("Apply the changes") if reviewing else self.tr("Review the changes")
        self._on.setText(one if changes == 1 else many)
        self._on.setAccessibleName(self._on.text())
        self._on.setEnabled(changes > 0)
        self._back.setText(self.tr("Back to sorting") if reviewing else self.tr("Close"))
        self._back.setAccessibleName(self._back.text())
        self._hints.setVisible(not reviewing)


class AskBar(QFrame):
    """Asks what becomes of a sorting that was not applied."""

    discarded = Signal()
    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = ElidedLabel("", 13)
        self._keep = Button(self.tr("Go on sorting"), self._go_on)
        discard = Button(self.tr("Discard the sorting"), self.discarded.emit)
        inside = row(self._words, self._keep, discard, margins=(12, 6, 8, 6))
        inside.setStretch(0, 1)
        inner = frame("warning", inside)
        self.setLayout(row(inner, margins=(16, 0, 16, 8)))
        self.hide()

    def ask(self, number: int | None) -> None:
        """Ask, with how many passages were sorted, where that is counted."""
        words = self.tr("Nothing is changed yet: {0} are sorted and not applied.")
        plain = self.tr("Nothing is changed yet: what is sorted is not applied.")
        self._words.setText(plain if number is None else words.format(counted.passages(number)))
        self.setAccessibleName(self._words.text())
        self.show()
        self._keep.setFocus()

    def _go_on(self) -> None:
        self.hide()
        self.kept.emit()
