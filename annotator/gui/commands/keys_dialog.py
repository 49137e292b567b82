"""Where keys are changed: choose an act, press its new key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHeaderView, QLineEdit, QTableView, QWidget

from annotator.gui.acts.act import Act
from annotator.gui.acts.keymap import EDITING, MOVING, KeyMap, holder, is_letter, named, shown
from annotator.gui.commands.key_field import KeyField
from annotator.gui.commands.keys_model import KeysModel
from annotator.gui.controls.buttons import Button
from annotator.gui.controls.labels import ElidedLabel, Label, line
from annotator.gui.controls.layouts import column, row
from annotator.gui.controls.ticks import TickBox
from annotator.gui.theme import fonts


class KeysDialog(QDialog):
    """Lists every act with its keys. A key counts as soon as it is pressed; `changed` hands on what was changed."""

    def __init__(self, keymap: KeyMap, changed: Callable[[KeyMap], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._changed = changed
        self._model = KeysModel(keymap, self)
        self._asked = ""
        self._make_parts()
        self._lay_out()
        self._connect()
        self._table.setCurrentIndex(self._model.index(0, 0))
        self._show_act()
        self.resize(fonts.scaled(720), fonts.scaled(620))

    # what it does

    def _press(self, key: str) -> None:
        """Give the act a key, unless somebody has it, or it is needed to write and to move."""
        act = self._act()
        if act is None:
            return
        self._offer("")
        self._field.setText(shown(key))
        if key in EDITING or key in MOVING:
            self._say(self.tr("{0} selects, copies or moves everywhere. Press another key.").format(shown(key)))
        elif (other := self._holder(key, act)) is not None:
            self._say(self.tr("“{0}” has {1} already.").format(other.plain, shown(key)))
            self._offer(key)
        else:
            self._give(key)
            self._field.setText(shown(key))

    def _give(self, key: str) -> None:
        act = self._act()
        if act is not None:
            self._take(self._model.keymap.giving(self._model.first, act.name, [key]))
            self._say(self._with_ctrl_note(act.name))

    def _take_over(self) -> None:
        if self._asked:
            key, other = self._asked, self._holder(self._asked, self._act())
            self._give(key)
            if other is not None:
                left = next(act for act in self._model.applied() if act.name == other.name)
                self._say(self.tr("“{0}” has now: {1}.").format(other.plain, named(left) or self.tr("no key")))

    def _clear(self) -> None:
        if (act := self._act()) is not None:
            self._take(self._model.keymap.giving(self._model.first, act.name, []))

    def _reset(self) -> None:
        if (act := self._act()) is not None:
            self._take(self._model.keymap.reset(self._model.first, act.name))

    def _reset_all(self) -> None:
        self._take(KeyMap(with_ctrl=self._model.keymap.with_ctrl))

    def _ask_ctrl(self, asks: bool) -> None:
        self._take(KeyMap(self._model.keymap.own, asks))
        self._say(self._moved_aside() if asks else "")

    def _take(self, keymap: KeyMap) -> None:
        self._model.take(keymap)
        self._changed(keymap)
        self._show_act()

    # what it says

    def _show_act(self) -> None:
        act = self._act()
        self._offer("")
        self._say("")
        self._field.clear()
        self._name.setText("" if act is None else act.plain)
        for part in (self._field, self._none):
            part.setEnabled(act is not None)
        self._one.setEnabled(act is not None and self._model.is_changed(act))
        self._all.setEnabled(bool(self._model.keymap.own))

    def _with_ctrl_note(self, name: str) -> str:
        now = next(act for act in self._model.applied() if act.name == name)
        return self.tr("“{0}” has now: {1}.").format(now.plain, named(now))

    def _moved_aside(self) -> str:
        """Which acts got more than Ctrl, for Ctrl and their letter are another's."""
        plain = KeyMap(self._model.keymap.own).applied(self._model.first)
        now = {act.name: act for act in self._model.applied()}
        moved = [
            f"{now[act.name].plain}: {named(now[act.name])}"
            for act in plain
            if any(is_letter(key) and f"Ctrl+{key}" not in now[act.name].keys for key in act.keys)
            and not act.name.startswith("digit")
        ]
        words = self.tr("Where Ctrl and the letter do something else, the key is another: {0}.")
        return words.format("; ".join(moved)) if moved else ""

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._field.setAccessibleDescription(words)

    def _offer(self, key: str) -> None:
        self._asked = key
        self._over.setVisible(bool(key))

    def _holder(self, key: str, act: Act | None) -> Act | None:
        plain = KeyMap(self._model.keymap.own).applied(self._model.first)
        name = "" if act is None else act.name
        return holder(plain, key, name) or holder(self._model.applied(), key, name)

    def _act(self) -> Act | None:
        return self._model.act_at(self._table.currentIndex())

    # how it is put together

    def _make_parts(self) -> None:
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Name or menu of an action"))
        self._filter.setAccessibleName(self.tr("Name or menu of an action"))
        self._table, self._field = _Table(self.tr("Actions and their keys")), KeyField()
        self._table.setModel(self._model)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section in (1, 2):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        self._name = ElidedLabel("", 13, fonts.SEMIBOLD)
        self._words = Label("", 12, tint="second", wrap=True)
        self._over = Button(self.tr("Take it over"), self._take_over)
        self._none = Button(self.tr("No key"), self._clear)
        self._one = Button(self.tr("First key again"), self._reset)
        self._all = Button(self.tr("All first keys again"), self._reset_all)
        self._ctrl = TickBox(self.tr("Ctrl for letter keys: C, V, 1 … 9 do nothing alone"))
        self._ctrl.setAccessibleName(self.tr("Ctrl for letter keys"))
        self._ctrl.setFont(fonts.ui())
        self._ctrl.setChecked(self._model.keymap.with_ctrl)

    def _lay_out(self) -> None:
        close = Button(self.tr("Close"), self.accept, look="primary")
        for button in (self._over, self._none, self._one, self._all, close):
            button.setAutoDefault(False)
        self._field.setFixedWidth(fonts.scaled(150))
        one = row()
        for part in (self._field, self._none, self._one):
            one.addWidget(part)
        one.addStretch(1)
        said = row(spacing=8)
        said.addWidget(self._words, 1)
        said.addWidget(self._over)
        title = Label(self.tr("Keys"), 17, fonts.SEMIBOLD)
        self.setLayout(
            column(
                title, self._filter, self._table, self._name, one, said, line(), self._ctrl,
                row(self._all, None, close),
                margins=(20, 16, 20, 16), spacing=12,
            )
        )  # fmt: skip
        self._filter.setFocus()

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._search)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_act())
        self._table.activated.connect(lambda _: self._field.setFocus())
        self._table.doubleClicked.connect(lambda _: self._field.setFocus())
        self._field.pressed.connect(self._press)
        self._ctrl.toggled.connect(self._ask_ctrl)

    def _search(self, typed: str) -> None:
        before = self._act()
        self._model.search(typed)
        again = self._model.row_of(before.name) if before is not None else QModelIndex()
        self._table.setCurrentIndex(again if again.isValid() else self._model.index(0, 0))
        self._show_act()


class _Table(QTableView):
    """A table of rows; Tab leaves it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setProperty("look", "rows")
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(fonts.scaled(30))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFont(fonts.ui(11, fonts.MEDIUM))
