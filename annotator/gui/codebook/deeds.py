"""What is done to codes with a menu or a sheet in between."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.core.ids import CodeId
from annotator.core.sets import CodeSet
from annotator.gui import counted
from annotator.gui.codebook import standing
from annotator.gui.codebook.changes import CodeChanges
from annotator.gui.codebook.chooser import CodeChooser
from annotator.gui.codebook.code_dialog import edit_code
from annotator.gui.codebook.join_dialog import JoinDialog
from annotator.gui.codebook.menu import CodeMenu
from annotator.gui.codebook.rows import Row
from annotator.gui.codebook.sets.dialog import SetDialog
from annotator.gui.codebook.sets.menu import SetsMenu
from annotator.gui.session import Session


class CodeDeeds(QObject):
    """Opens menus and sheets over the pane of the codebook, and does what they say."""

    made = Signal(object)  # the CodeId that is to be current
    rename_asked = Signal(object)  # the CodeId
    note_asked = Signal(object)  # the CodeId that a memo is to be written on
    history_asked = Signal(object)  # the CodeId
    split_asked = Signal(object)  # the CodeId
    review_asked = Signal(object)  # the CodeId

    def __init__(self, session: Session, changes: CodeChanges, pane: QWidget) -> None:
        super().__init__(pane)
        self._session, self._changes, self._pane = session, changes, pane

    def open_menu(self, row: Row | None, several: Sequence[CodeId], place: QPoint) -> None:
        """Open the menu of a code, of several, or of the room below them."""
        menu = CodeMenu(self._changes, row, self._pane, several)
        menu.new_asked.connect(self.new_code)
        menu.rename_asked.connect(self.rename_asked)
        menu.define_asked.connect(self.define)
        menu.note_asked.connect(self.note_asked)
        menu.history_asked.connect(self.history_asked)
        menu.move_asked.connect(self.move)
        menu.join_asked.connect(self.join)
        menu.split_asked.connect(self.split_asked)
        menu.review_asked.connect(self.review_asked)
        menu.set_asked.connect(self.new_set)
        menu.popup(place)

    def new_code(self, parent: CodeId | None = None, name: str = "") -> CodeId | None:
        """Let the user make a code."""
        code = edit_code(self._pane, self._session, None, name=name, parent=parent)
        if code is not None:
            self.made.emit(code)
        return code

    def define(self, code: CodeId) -> None:
        """Let the user describe a code."""
        edit_code(self._pane, self._session, code)

    def move(self, codes: Sequence[CodeId]) -> None:
        """Let the user choose below which code others go."""
        book = self._changes.book
        words = self.tr("Move {0} below").format(counted.codes(len(codes)))
        title = self.tr("Move “{0}” below").format(book.shortest(codes[0])) if len(codes) == 1 else words
        family = [one for code in codes for one in book.family(code)]
        top = self.tr("To the top")
        chooser = CodeChooser(self._session, title, self.tr("Move"), without=family, top=top, parent=self._pane)
        if chooser.exec():
            self._changes.move_all(codes, chooser.choice)
        chooser.deleteLater()

    def join(self, code: CodeId) -> None:
        """Let the user choose with which code another is joined, and see what that does."""
        title = self.tr("Join “{0}” with").format(self._changes.book.shortest(code))
        chooser = CodeChooser(self._session, title, self.tr("Choose"), without=[code], parent=self._pane)
        if chooser.exec() and chooser.choice is not None:
            self.join_into(code, chooser.choice)
        chooser.deleteLater()

    def join_into(self, code: CodeId, into: CodeId) -> None:
        """Show what joining two codes does, and do it."""
        if self._session.project is None:
            return
        preview = JoinDialog(self._session.project, code, into, self._pane)
        if preview.exec():
            self._changes.join(*preview.pair)
            self.made.emit(preview.pair[1])
        preview.deleteLater()

    def drop(self, code: CodeId, selected: Sequence[CodeId], place: standing.Place) -> None:
        """Do what letting go of a code in the tree means; all that is selected goes with it."""
        if place.joins and place.row is not None:
            into = place.row
            QTimer.singleShot(0, self, lambda: self.join_into(code, into))  # once the hand has let go
        else:
            self._changes.place(selected if code in selected else [code], place)

    # sets

    def new_set(self, codes: Sequence[CodeId] = ()) -> None:
        """Let the user make a set; it is in use then."""
        if (made := self._ask_for_set(None, codes)) is not None:
            self._changes.sets.in_use.use(made.id)

    def change_set(self, one: CodeSet) -> None:
        """Let the user give a set another name or other codes."""
        self._ask_for_set(one, ())

    def drop_on_sets(self, code: CodeId, selected: Sequence[CodeId], place: QPoint) -> None:
        """Put what was let go into a set; where there are several, ask which."""
        codes, known = selected if code in selected else [code], self._changes.sets.in_use.known
        if len(known) == 1:
            self._changes.sets.add(known[0], codes)
            return
        menu = SetsMenu(self._changes.sets, codes, self._pane)
        menu.new_asked.connect(self.new_set)
        menu.popup(place)

    def _ask_for_set(self, one: CodeSet | None, codes: Sequence[CodeId]) -> CodeSet | None:
        dialog = SetDialog(self._changes.sets, self._changes.book, one, codes, self._pane)
        dialog.exec()
        written = dialog.written
        dialog.deleteLater()
        return next((known for known in self._changes.sets.in_use.known if known.id == written), None)
