"""The codebook beside the transcript: its tree, and below it what the code at hand means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.ids import CodeId, DocumentId
from annotator.gui.codebook import linked, pins, reached, tallied
from annotator.gui.codebook.card import DefinitionCard, Shown
from annotator.gui.codebook.changes import CodeChanges
from annotator.gui.codebook.deeds import CodeDeeds
from annotator.gui.codebook.empty import EmptyCodebook
from annotator.gui.codebook.filter_field import FilterField
from annotator.gui.codebook.header import CodebookHeader
from annotator.gui.codebook.model import CodebookModel
from annotator.gui.codebook.review import waiting
from annotator.gui.codebook.sets.chip import SetChip
from annotator.gui.codebook.tree import CodebookTree
from annotator.gui.controls.labels import Label
from annotator.gui.controls.layouts import row
from annotator.gui.session import Session
from annotator.gui.theme import fonts

_COUNTED = frozenset({"code", "coding", "coder", "document", "speaker", "participant", "memo", "link", "project"})
_ROOM_ABOVE_CARD = 320
_LEAST_TREE = 56


class CodebookPanel(QWidget):
    """Shows the codes with their passages, and changes them. It applies none: it says which was meant."""

    code_activated = Signal(object)  # the CodeId to apply
    current_changed = Signal(object)  # the CodeId or None
    history_asked = Signal(object)  # the CodeId
    import_asked = Signal()
    split_asked = Signal(object)  # the CodeId
    review_asked = Signal(object)  # the CodeId
    memo_asked = Signal(object)  # the Key of a memo
    note_asked = Signal(object)  # the CodeId that a memo is to be written on
    passage_dropped = Signal(object, object, bool)  # the PassageId, the CodeId, whether instead of its own

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: DocumentId | None = None
        self._shown: CodeId | None = None
        self._waiting, _ = waiting.of(session), reached.of(session)  # they hear of a change before this pane does
        self._changes = CodeChanges(session, self)
        self.deeds = CodeDeeds(session, self._changes, self)
        self._chip = SetChip(self._changes.sets.in_use)
        self._model = CodebookModel(self._changes.rename, self)
        self._header, self._empty, self._card = CodebookHeader(), EmptyCodebook(), DefinitionCard()
        self._filter = FilterField(self.tr("Filter codes"), self.tr("Show all codes"))
        self._nothing = Label(self.tr("No code has this in its name or number."), 12, tint="muted", wrap=True)
        self._tree = CodebookTree(self._model)
        self.setFocusProxy(self._tree)
        self._lay_out()
        self._connect_tree()
        self._connect_rest()
        self._refresh()

    # what others may ask

    def current(self) -> CodeId | None:
        """The code that the keys of the tree act on."""
        return self._tree.current()

    def set_current(self, code: CodeId | None) -> None:
        """Make a code the current one, and bring it into sight: a filter or a set that hides it is taken away."""
        if code is not None and code in self._model.book and not self._model.index_of(code).isValid():
            self._filter.clear()
            if not self._model.index_of(code).isValid():
                self._changes.sets.in_use.use(None)
        self._tree.set_current(code)

    def set_lit(self, codes: Sequence[CodeId]) -> None:
        """Light the codes at the caret, that of the passage itself first: its definition is shown."""
        self._model.set_lit(codes)
        if codes and codes[0] in self._model.book:
            self._tree.reveal(codes[0])
            self._show_definition(codes[0])

    def set_document(self, document: DocumentId | None) -> None:
        """Say which document is open, so that its passages can be counted alone."""
        self._document = document
        self._header.set_document(document is not None)
        self._refresh()

    def new_code(self, parent: CodeId | None = None, name: str = "") -> CodeId | None:
        """Let the user make a code."""
        return self.deeds.new_code(parent, name)

    # what it shows

    def _start_anew(self) -> None:
        self._document, self._shown = None, None
        self._header.set_document(False)
        self._model.set_lit([])
        self._tree.forget()
        self._filter.clear()
        self._refresh()

    def _hear(self, kinds: frozenset[str]) -> None:
        if kinds & _COUNTED:
            self._refresh()

    def _refresh(self) -> None:
        here = self._document if self._header.counts_one_document else None
        found = tallied.read(self._session, here, self._header.measure)
        self._model.show(found)
        has_codes = len(found.book) > 0
        has_project = self._session.project is not None
        self._chip.refresh()
        self._header.show_state(
            found.passages if found.is_counted else None, has_project=has_project, has_codes=has_codes
        )
        for part in (self._filter_row, self._tree, self._card):
            part.setVisible(has_codes)
        self._empty.setVisible(not has_codes)
        self._note_nothing(has_codes=has_codes)
        is_left = self._shown is not None and self._shown in found.book
        self._show_definition(self._shown if is_left else self._tree.current())
        self._share_room()

    def _narrow(self, typed: str) -> None:
        self._model.set_filter(typed)
        self._note_nothing(has_codes=True)

    def _note_nothing(self, *, has_codes: bool) -> None:
        filtered = self.tr("No code has this in its name or number.")
        empty = self.tr("No code is in this set yet. Change it with the menu above, or choose all codes.")
        self._nothing.setText(filtered if self._model.is_filtered else empty)
        self._nothing.setVisible(has_codes and self._model.rowCount() == 0)

    def _show_definition(self, code: CodeId | None) -> None:
        project, book = self._session.project, self._model.book
        self._shown = code if code is not None and code in book else None
        if project is None or self._shown is None:
            self._card.show_code(None)
            return
        coder = pins.coder_at_desk(self._session)
        exemplars = self._waiting.exemplars(coder.id if coder else None)
        self._card.show_code(
            Shown(
                book[self._shown],
                book.hue(self._shown),
                memos=linked.on_code(project, self._session.coder, self._shown),
                exemplars=exemplars[self._shown],
                reach=self._model.reach(self._shown) if self._model.is_counted else None,
            )
        )

    def _note_current(self, code: CodeId | None) -> None:
        self._show_definition(code)
        self.current_changed.emit(code)

    # what it does

    def _open_menu(self, code: CodeId | None, place: QPoint) -> None:
        selected = self._tree.selected()
        of_code = None if code is None else self._model.row(code)
        self.deeds.open_menu(of_code, selected if code in selected else (), place)

    # how it is put together

    def _connect_tree(self) -> None:
        self._tree.applied.connect(self.code_activated)
        self._tree.current_changed.connect(self._note_current)
        self._tree.deleted.connect(self._changes.remove)
        self._tree.shifted.connect(self._changes.shift)
        self._tree.indented.connect(self._changes.indent)
        self._tree.dropped.connect(lambda code, place: self.deeds.drop(code, self._tree.selected(), place))
        self._tree.passage_dropped.connect(self.passage_dropped)
        self._tree.menu_asked.connect(self._open_menu)
        self._tree.expanded.connect(self._share_room)
        self._tree.collapsed.connect(self._share_room)

    def _connect_rest(self) -> None:
        self._header.new_asked.connect(lambda: self.new_code())
        self._header.import_asked.connect(self.import_asked)
        self._empty.import_asked.connect(self.import_asked)
        self._header.scope_changed.connect(self._refresh)
        self._header.expand_asked.connect(self._tree.expandAll)
        self._header.collapse_asked.connect(self._tree.collapseAll)
        self._filter.textChanged.connect(self._narrow)
        self._filter.left.connect(self._tree.setFocus)
        self._card.edit_asked.connect(self.deeds.define)
        self._card.memo_asked.connect(self.memo_asked)
        self.deeds.note_asked.connect(self.note_asked)
        self.deeds.history_asked.connect(self.history_asked)
        self.deeds.made.connect(self.set_current)
        self.deeds.rename_asked.connect(self._tree.rename)
        self.deeds.split_asked.connect(self.split_asked)
        self.deeds.review_asked.connect(self.review_asked)
        self._connect_sets()
        self._session.opened.connect(self._start_anew)
        self._session.changed.connect(self._hear)

    def _connect_sets(self) -> None:
        self._header.set_asked.connect(lambda: self.deeds.new_set())
        self._chip.new_asked.connect(lambda: self.deeds.new_set())
        self._chip.change_asked.connect(self.deeds.change_set)
        self._chip.delete_asked.connect(self._changes.sets.delete)
        self._chip.dropped.connect(self._drop_on_chip)
        self._changes.sets.in_use.changed.connect(self._refresh)

    def _drop_on_chip(self, code: CodeId) -> None:
        place = self._chip.mapToGlobal(self._chip.rect().bottomLeft())
        self.deeds.drop_on_sets(code, self._tree.selected(), place)

    def _lay_out(self) -> None:
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._filter_row = QWidget()
        self._filter_row.setLayout(row(self._filter, self._chip, margins=(12, 4, 12, 8), spacing=6))
        self._nothing.setContentsMargins(16, 4, 16, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._filter_row)
        layout.addWidget(self._nothing)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._card)
        layout.addWidget(self._empty, 1)

    def minimumSizeHint(self) -> QSize:
        """So much that the panes below may grow: how high the card is now is no reason to keep it."""
        least = self._header.sizeHint().height() + self._filter_row.sizeHint().height() + self._card.heading_height()
        return QSize(super().minimumSizeHint().width(), least + fonts.scaled(_LEAST_TREE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The card takes what the tree leaves; where both are short of room, half of what is above a floor."""
        others = self._header.height() + self._filter_row.sizeHint().height()
        left = self.height() - others - self._tree.content_height()
        share = (self.height() - fonts.scaled(_ROOM_ABOVE_CARD)) // 2
        self._card.setFixedHeight(max(left, share, self._card.heading_height()))
