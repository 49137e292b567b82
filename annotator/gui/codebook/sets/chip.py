"""The chip beside the filter: which codes are in use."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from annotator.core.sets import CodeSet
from annotator.gui.codebook import drag
from annotator.gui.codebook.sets.in_use import SetInUse
from annotator.gui.controls.chips import ChoiceChip
from annotator.gui.theme import fonts

_WIDEST = 112
_NEW, _CHANGE, _DELETE = "new", "change", "delete"


class SetChip(ChoiceChip):
    """All codes, or those of a set; a code let go on it is to go into a set. Hidden while there is no set."""

    new_asked = Signal()
    change_asked = Signal(object)  # the CodeSet
    delete_asked = Signal(object)  # the CodeSet
    dropped = Signal(object)  # the CodeId

    def __init__(self, sets: SetInUse) -> None:
        super().__init__("", self.tr("Codes in use"))
        self._sets = sets
        self.setAcceptDrops(True)
        self.activated.connect(self._choose)
        self.refresh()

    def refresh(self) -> None:
        """Offer the sets that there are."""
        current = self._sets.current
        choices: list[tuple[str, object]] = [(self.tr("All codes"), None)]
        choices += [(one.name, one.id) for one in self._sets.known]
        choices.append((self.tr("New set…"), _NEW))
        if current is not None:
            choices.append((self.tr("Change “{0}”…").format(current.name), _CHANGE))
            choices.append((self.tr("Delete “{0}”").format(current.name), _DELETE))
        self.offer(choices, current.id if current else None)
        self.insertSeparator(1 + len(self._sets.known))
        self.setVisible(bool(self._sets.known))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), fonts.scaled(_WIDEST)), hint.height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self._is_own(event))

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(drag.code_in(event.mimeData()))

    def _is_own(self, event: QDropEvent) -> bool:
        """Whether a code of this very window is dragged."""
        return event.source() is not None and drag.code_in(event.mimeData()) is not None

    def _choose(self, at: int) -> None:
        value, current = self.itemData(at), self._sets.current
        if not isinstance(value, str):
            self._sets.use(value)
            return
        self.refresh()  # what was chosen is an act, not a set
        if value == _NEW:
            self.new_asked.emit()
        elif current is not None:
            self._act(value, current)

    def _act(self, value: str, current: CodeSet) -> None:
        asked = self.change_asked if value == _CHANGE else self.delete_asked
        asked.emit(current)
