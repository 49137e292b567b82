"""What leads to every act: the palette, the sheet of keys, and the dialog in which keys are changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.gui.acts.keymap import KeyMap, named
from annotator.gui.commands import kept_keys

if TYPE_CHECKING:
    from annotator.gui.commands.palette import CommandPalette
    from annotator.gui.window.main_window import MainWindow


class Commands(QObject):
    """Opens the palette of every act and the sheet of keys, and gives the acts the user's keys."""

    rekeyed = Signal()  # the acts have other keys than before

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: CommandPalette | None = None

    def done_by(self) -> dict[str, Callable[[], object]]:
        """What each act does, by its name."""
        return {"commands": self.open_palette, "keys": self.show_sheet, "edit-keys": self.edit_keys}

    def begin(self) -> None:
        """Give the acts the keys that the user chose before."""
        keymap = kept_keys.read(self._window.settings)
        if keymap != KeyMap():
            self._window.acts.rekey(keymap)
        self._name_keys()

    def open_palette(self) -> None:
        """Open the palette of every act."""
        from annotator.gui.commands.palette import CommandPalette

        if self._palette is None:
            self._palette = CommandPalette(self._window.acts, self._window.settings, self._window)
        self._palette.open()

    def show_sheet(self) -> None:
        """Show every act with its keys."""
        from annotator.gui.commands.sheet import KeySheet

        sheet = KeySheet(self._window.acts.listed, self._window)
        sheet.exec()
        sheet.deleteLater()

    def edit_keys(self) -> None:
        """Let the user choose keys."""
        from annotator.gui.commands.keys_dialog import KeysDialog

        dialog = KeysDialog(kept_keys.read(self._window.settings), self.take, self._window)
        dialog.exec()
        dialog.deleteLater()

    def take(self, keymap: KeyMap) -> None:
        """Use other keys from now on."""
        kept_keys.keep(self._window.settings, keymap)
        self._window.acts.rekey(keymap)
        self._name_keys()
        self.rekeyed.emit()

    def _name_keys(self) -> None:
        """Say the keys as they are now where the window speaks of them."""
        window = self._window
        keys = {act.name: named(act).split(", ")[0] for act in window.acts.listed if act.name != "-"}
        window.welcome.show_keys(keys)
        hint = self.tr("{0} help     {1} every action")
        window.statusbar.show_hint(hint.format(keys["help"], keys["commands"]))
