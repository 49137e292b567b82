"""One act of the window: its words, its menu, its keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its name in the program, its words, its menu, its keys (the first is shown), its icon.

    `short` is what a tool is called where the menu says more. The name "-" is a line in the menu. `needs` says without
    what it cannot be done: a project, a transcript, or a passage at the caret or something selected. `reading` are keys
    that mean it in a transcript alone, for elsewhere they open or delete what is current.
    """

    name: str
    words: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    short: str = ""
    needs: str = ""
    is_choice: bool = False
    reading: tuple[str, ...] = ()

    @property
    def plain(self) -> str:
        """Its words without the letter of the menu and the dots."""
        return self.words.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")

    @property
    def every_key(self) -> tuple[str, ...]:
        """Its keys, those that mean it in a transcript alone at the end."""
        return *self.keys, *self.reading


def line(menu: str) -> Act:
    """A line in a menu."""
    return Act("-", "-", menu)


def tr(words: str) -> str:
    """The words of an act in the language of the program."""
    return QCoreApplication.translate("Acts", words)
