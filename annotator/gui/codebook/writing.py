"""Writes everything about one code in one step."""

from __future__ import annotations

from collections.abc import Callable

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId
from annotator.store.action import Action
from annotator.store.read import Reader
from annotator.store.verbs import codes

Made = Callable[[Action, CodeId], None]


def write(
    action: Action, code: CodeId | None, parent: CodeId | None, fields: dict[str, str], made: Made | None = None
) -> CodeId:
    """Make a code, or describe one anew and put it below `parent`; returns the code. `made` is told of a new one."""
    if code is None:
        code = codes.create(action, parent=parent, **fields)
        if made is not None:
            made(action, code)
        return code
    book = _book(action)
    if book[code].parent == parent:
        codes.change(action, code, **fields)
    elif book.child_named(fields["name"], book[code].parent) is None:
        codes.change(action, code, **fields)
        action.settle()
        codes.move(action, code, parent)
    else:  # where it stands the new name is taken, or it keeps its name: move first
        codes.move(action, code, parent)
        action.settle()
        codes.change(action, code, **fields)
    return code


def problem(book: Codebook, code: CodeId | None, parent: CodeId | None, name: str) -> str | None:
    """Why a code cannot have a name under a parent: "empty" or "taken"; None where it can."""
    name = " ".join(name.split())
    if not name:
        return "empty"
    twin = book.child_named(name, parent)
    return "taken" if twin is not None and twin.id != code else None


def _book(action: Action) -> Codebook:
    return Reader(action.connection, action.numbers).codebook()
