"""The codebook beside the transcript: its tree, and below it what the code at hand means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.ids import CodeId, DocumentId
from annotator.core.memos import About
from annotator.gui.codebook import drag, pins, tallied
from annotator.gui.codebook.card import DefinitionCard, Shown
from annotator.gui.codebook.changes import CodeChanges
from annotator.gui.codebook.chooser import CodeChooser
from annotator.gui.codebook.code_dialog import edit_code
from annotator.gui.codebook.empty import EmptyCodebook
from annotator.gui.codebook.filter_field import FilterField
from annotator.gui.codebook.header import CodebookHeader
from annotator.gui.codebook.join_dialog import JoinDialog
from annotator.gui.codebook.menu import CodeMenu
from annotator.gui.codebook.model import CodebookModel
from annotator.gui.codebook.tree import CodebookTree
from annotator.gui.controls.labels import Label
from annotator.gui.session import Session
from annotator.gui.theme import fonts

_COUNTED = frozenset({"code", "coding", "coder", "document"})
_ROOM_ABOVE_CARD = 320
_LEAST_TREE = 56


class CodebookPanel(QWidget):
    """Shows the codes with their passages, and changes them. It applies none: it says which was meant."""

    code_activated = Signal(object)  # the CodeId to apply
    current_changed = Signal(object)  # the CodeId or None
    history_asked = Signal(object)  # the CodeId
    import_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: DocumentId | None = None
        self._shown: CodeId | None = None
        self._changes = CodeChanges(session, self)
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
        """Make a code the current one, and bring it into sight: a filter that hides it is taken away."""
        if code is not None and code in self._model.book and not self._model.index_of(code).isValid():
            self._filter.clear()
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
        code = edit_code(self, self._session, None, name=name, parent=parent)
        if code is not None:
            self.set_current(code)
        return code

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
        elif "memo" in kinds:
            self._show_definition(self._shown)

    def _refresh(self) -> None:
        here = self._document if self._header.counts_one_document else None
        found = tallied.read(self._session, here)
        self._model.show(found)
        has_codes = len(found.book) > 0
        has_project = self._session.project is not None
        self._header.show_state(found.passages, has_project=has_project, has_codes=has_codes)
        for part in (self._filter_row, self._tree, self._card):
            part.setVisible(has_codes)
        self._empty.setVisible(not has_codes)
        self._nothing.setVisible(has_codes and self._model.rowCount() == 0)
        is_left = self._shown is not None and self._shown in found.book
        self._show_definition(self._shown if is_left else self._tree.current())
        self._share_room()

    def _narrow(self, typed: str) -> None:
        self._model.set_filter(typed)
        self._nothing.setVisible(self._model.rowCount() == 0)

    def _show_definition(self, code: CodeId | None) -> None:
        project, book = self._session.project, self._model.book
        self._shown = code if code is not None and code in book else None
        if project is None or self._shown is None:
            self._card.show_code(None)
            return
        coder = pins.coder_at_desk(self._session)
        passages = project.retrieval.passages(codes=[self._shown], coder=coder.id if coder else None)
        self._card.show_code(
            Shown(
                book[self._shown],
                book.hue(self._shown),
                memos=sum(About("code", self._shown) in memo.about for memo in project.read.memos()),
                exemplars=sum(passage.exemplar for passage in passages),
            )
        )

    def _note_current(self, code: CodeId | None) -> None:
        self._show_definition(code)
        self.current_changed.emit(code)

    # what it does

    def _open_menu(self, code: CodeId | None, place: QPoint) -> None:
        menu = CodeMenu(self._changes, None if code is None else self._model.row(code), self)
        menu.new_asked.connect(self.new_code)
        menu.rename_asked.connect(self._tree.rename)
        menu.define_asked.connect(self._define)
        menu.move_asked.connect(self._move)
        menu.join_asked.connect(self._join)
        menu.history_asked.connect(self.history_asked)
        menu.popup(place)

    def _define(self, code: CodeId) -> None:
        edit_code(self, self._session, code)

    def _place(self, code: CodeId, place: drag.Place) -> None:
        self._changes.move(code, place.parent, place.before)

    def _move(self, code: CodeId) -> None:
        title = self.tr("Move “{0}” below").format(self._model.book[code].name)
        family = self._model.book.family(code)
        top = self.tr("To the top")
        chooser = CodeChooser(self._session, title, self.tr("Move"), without=family, top=top, parent=self)
        if chooser.exec():
            self._changes.move(code, chooser.choice)
        chooser.deleteLater()

    def _join(self, code: CodeId) -> None:
        title = self.tr("Join “{0}” with").format(self._model.book[code].name)
        chooser = CodeChooser(self._session, title, self.tr("Choose"), without=[code], parent=self)
        if chooser.exec() and chooser.choice is not None and self._session.project is not None:
            preview = JoinDialog(self._session.project, code, chooser.choice, self)
            if preview.exec():
                self._changes.join(*preview.pair)
                self.set_current(preview.pair[1])
            preview.deleteLater()
        chooser.deleteLater()

    # how it is put together

    def _connect_tree(self) -> None:
        self._tree.applied.connect(self.code_activated)
        self._tree.current_changed.connect(self._note_current)
        self._tree.deleted.connect(self._changes.delete)
        self._tree.shifted.connect(self._changes.shift)
        self._tree.dropped.connect(self._place)
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
        self._card.edit_asked.connect(self._define)
        self._session.opened.connect(self._start_anew)
        self._session.changed.connect(self._hear)

    def _lay_out(self) -> None:
        self.setObjectName("dock")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._filter_row = QWidget()
        row = QVBoxLayout(self._filter_row)
        row.setContentsMargins(12, 4, 12, 8)
        row.addWidget(self._filter)
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
