"""Finds acts by what is typed, and says why one cannot be done now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from annotator.core.transcript import Range
from annotator.gui.acts.act import Act
from annotator.gui.codebook.matching import folded, place

translate = QCoreApplication.translate


class Why(Enum):
    """Why an act is in the list."""

    RECENT = "recent"
    NAME = "name"
    MENU = "menu"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class FoundAct:
    """An act that was found, and which characters of its words are those typed."""

    act: Act
    why: Why
    in_words: Range | None = None


def found(acts: Sequence[Act], typed: str, recent: Sequence[str] = ()) -> list[FoundAct]:
    """What fits what is typed: those used last, then by name, then by menu; where nothing is typed every act."""
    wanted = folded(" ".join(typed.split()))
    known = [act for act in acts if act.name != "-"]
    if not wanted:
        by_name = {act.name: act for act in known}
        first = [FoundAct(by_name[name], Why.RECENT) for name in recent if name in by_name]
        return first + [FoundAct(act, Why.ALL) for act in known if act.name not in recent]
    named = [(act, place(act.plain, wanted)) for act in known if wanted in folded(act.plain)]
    named.sort(key=lambda one: (_rank(one[0].plain, one[1]), len(one[0].plain)))
    back = {name: at for at, name in enumerate(recent)}
    hits = [FoundAct(act, Why.RECENT if act.name in back else Why.NAME, within) for act, within in named]
    hits.sort(key=lambda one: back.get(one.act.name, len(back)))
    met = {one.act.name for one in hits}
    words = wanted.split()
    rest = [act for act in known if act.name not in met and _holds(act, words)]
    return hits + [FoundAct(act, Why.MENU) for act in rest]


def menu_of(act: Act) -> str:
    """The menu of an act by name; the digits, which are in none, belong to Code."""
    return act.menu.replace("&", "") or translate("Commands", "Code")


def reason(act: Act) -> str:
    """What is missing where an act cannot be done."""
    if act.name in ("undo", "redo"):
        undo, redo = translate("Commands", "nothing to undo"), translate("Commands", "nothing to redo")
        return undo if act.name == "undo" else redo
    return {
        "project": translate("Commands", "needs an open project"),
        "transcript": translate("Commands", "needs an open transcript"),
        "selection": translate("Commands", "needs selected words"),
        "codable": translate("Commands", "needs selected words, or the highlighter"),
        "passage": translate("Commands", "needs the caret in a passage"),
    }.get(act.needs, translate("Commands", "not possible now"))


def _rank(words: str, within: Range | None) -> int:
    """What begins so comes first, then what has a word that does."""
    start = within[0] if within is not None else 0
    return 0 if start == 0 else 1 if not words[start - 1].isalnum() else 2


def _holds(act: Act, words: Sequence[str]) -> bool:
    inside = folded(f"{menu_of(act)} {act.plain}")
    return all(word in inside for word in words)
