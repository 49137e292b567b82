"""Codes: create, describe, move, join, delete."""

from __future__ import annotations

from typing import Any

from annotator.core import colours
from annotator.core.codebook import Codebook
from annotator.core.errors import Refused, Unknown
from annotator.core.ids import CodeId
from annotator.core.phrases import Phrase
from annotator.store.action import Action
from annotator.store.read import Reader
from annotator.store.verbs import codings, links


def create(action: Action, /, name: str, parent: CodeId | None = None, **fields: Any) -> CodeId:
    """Make a code; without a colour a theme takes the hue that is used least, a code below it the theme's.

    Raises Refused where the parent has a code of that name.
    """
    action.settle()
    book = _book(action)
    name = _free_name(book, name, parent)
    color = _color(fields.pop("color", ""))
    if not color and parent is None:
        color = _least_used(book)
    position = 1 + max((code.order for code in book.children(parent)), default=0.0)
    code = action.create("code", name=name, parent=parent, color=color, position=position, **fields)
    action.settle()
    return CodeId(code)


def change(action: Action, /, code: CodeId, **fields: Any) -> None:
    """Give a code another `name`, `number`, `color`, `definition`, `inclusion`, `exclusion`, `example` or `memo`."""
    book = _book(action)
    if "name" in fields:
        fields["name"] = _free_name(book, fields["name"], book[code].parent, but=code)
    if "color" in fields:
        fields["color"] = _color(fields["color"])
    action.change(code, **fields)


def move(action: Action, code: CodeId, parent: CodeId | None, before: CodeId | None = None) -> None:
    """Put a code with all below it under another, in front of the code `before`, or last."""
    book = _book(action)
    if parent is not None and parent in book.family(code):
        raise Refused("“{0}” cannot stand below itself.", book[code].name)
    _free_name(book, book[code].name, parent, but=code)
    action.change(code, parent=parent)
    for moved, position in _positions(book, code, parent, before).items():
        action.change(moved, position=position)


def join(action: Action, code: CodeId, into: CodeId) -> None:
    """Make two codes one: the passages of the first, and the codes below it, go over to the second."""
    book = _book(action)
    if code == into:
        raise Refused("A code cannot be joined with itself.")
    twins = {child.name for child in book.children(code)} & {child.name for child in book.children(into)}
    if twins - {book[into].name}:
        raise Refused("Both codes have a code “{0}” below them. Join or rename those first.", min(twins))
    if into in book.family(code):  # the second takes the place of the first
        twin = book.child_named(book[into].name, book[code].parent)
        if twin is not None and twin.id not in (code, into):
            raise Refused(
                "There is already a code “{0}” where “{1}” stands. Rename one first.", twin.name, book[code].name
            )
        action.change(into, parent=book[code].parent, position=book[code].order)
    action.change(code, joined=into)


def delete(action: Action, code: CodeId) -> None:
    """Remove a code with all codes below it, their passages, and the memos about any of these."""
    family = _book(action).family(code)
    marks = ",".join("?" * len(family))
    joined = [one for (one,) in action.connection.execute(f"SELECT code FROM alias WHERE meant IN ({marks})", family)]
    layer = action.projection.layer
    codings.delete(action, [uid for one in family for _, _, uid in layer.codings_under(one)])
    everything = [*family, *joined]
    links.forget(action, "code", map(action.numbers.uid, everything))
    action.delete(everything)


def _book(action: Action) -> Codebook:
    return Reader(action.connection, action.numbers).codebook()


def _free_name(book: Codebook, name: str, parent: CodeId | None, but: CodeId | None = None) -> str:
    name = " ".join(name.split())
    if not name:
        raise Refused("A code needs a name.")
    if parent is not None and parent not in book:
        raise Unknown("The code above is no longer in the codebook.")
    twin = book.child_named(name, parent)
    if twin is not None and twin.id != but:
        where = Phrase("at the top") if parent is None else Phrase("under “{0}”", book[parent].name)
        raise Refused("There is already a code “{0}” {1}. Choose another name.", name, where)
    return name


def _color(color: str) -> str:
    accepted = colours.accepted(color)
    if color.strip() and accepted is None:
        raise Refused("“{0}” is not a colour. Use {1}, or #RRGGBB.", color, ", ".join(colours.NAMES))
    return accepted or ""


def _least_used(book: Codebook) -> str:
    used = [code.color for code in book]
    return min(colours.NAMES, key=used.count)


def _positions(book: Codebook, code: CodeId, parent: CodeId | None, before: CodeId | None) -> dict[CodeId, float]:
    """The position of a code in front of another, or last; of all beside it where there is no number in between."""
    siblings = [one for one in book.children(parent) if one.id != code]
    at = next((number for number, one in enumerate(siblings) if one.id == before), len(siblings))
    low = siblings[at - 1].order if at else 0.0
    high = siblings[at].order if at < len(siblings) else low + 2
    if low < (low + high) / 2 < high:
        return {code: (low + high) / 2}
    order = [*(one.id for one in siblings[:at]), code, *(one.id for one in siblings[at:])]
    return {one: float(number) for number, one in enumerate(order, start=1)}
