"""All acts with their keys, menu by menu: what the sheet of keys shows, prints, and repeats in the help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.gui.acts.act import Act
from annotator.gui.acts.keymap import named
from annotator.gui.commands.finding import menu_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """The keys of one act, empty where it has none, and what it does."""

    keys: str
    words: str


def listed(acts: Sequence[Act]) -> dict[str, list[Line]]:
    """Every act under the name of its menu; the nine digits are one line where they are alike."""
    menus: dict[str, list[Line]] = {}
    digits = [act for act in acts if act.name.startswith("digit")]
    one = _one_line(digits)
    for act in acts:
        if act.name == "-":
            continue
        lines = menus.setdefault(menu_of(act), [])
        if act not in digits or one is None:
            lines.append(Line(named(act), act.plain))
        elif act is digits[0]:
            lines.append(one)
    return menus


def halves(acts: Sequence[Act]) -> tuple[dict[str, list[Line]], dict[str, list[Line]]]:
    """The menus in two columns of about the same length, in their order."""
    menus = listed(acts)
    total = sum(len(lines) + 2 for lines in menus.values())
    left: dict[str, list[Line]] = {}
    right: dict[str, list[Line]] = {}
    length = 0.0
    for menu, lines in menus.items():
        half = right if length + len(lines) / 2 > total / 2 else left
        half[menu] = lines
        length += len(lines) + 2
    return left, right


def as_html(acts: Sequence[Act]) -> str:
    """The sheet as a text document shows and prints it: two columns on one page."""
    sides = "".join(f"<td width='50%'>{_column(half)}</td>" for half in halves(acts))
    return f"<table width='100%' cellspacing='0' cellpadding='4'><tr>{sides}</tr></table>"


def _column(menus: Mapping[str, Sequence[Line]]) -> str:
    groups = "".join(_rows(menu, lines) for menu, lines in menus.items())
    return f"<table width='100%' cellpadding='1'>{groups}</table>"


def _rows(menu: str, lines: Sequence[Line]) -> str:
    head = f"<tr><td colspan='2' class='menu'>{escape(menu)}</td></tr>"
    return head + "".join(
        f"<tr><td width='42%' class='key'>{escape(one.keys)}</td><td>{escape(one.words)}</td></tr>" for one in lines
    )


def _one_line(digits: Sequence[Act]) -> Line | None:
    """The digits as one line; None where somebody gave one of them another key."""
    first = named(digits[0]) if digits else ""
    if not first.endswith("1") or [named(act) for act in digits] != [f"{first[:-1]}{at}" for at in range(1, 10)]:
        return None
    return Line(f"{first} … 9", translate("Commands", "Apply a pinned code; again removes it"))
