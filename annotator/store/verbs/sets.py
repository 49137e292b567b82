"""Sets of codes, and conditions for passages, under names."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.core.errors import Refused
from annotator.core.ids import CodeId, CodeSetId, SavedFilterId
from annotator.store.action import Action
from annotator.store.clock import written


def make(action: Action, name: str, codes: Sequence[CodeId] = ()) -> CodeSetId:
    """Make a set of codes. Raises Refused where the name is taken."""
    return CodeSetId(action.create("code_set", name=_free(action, "code_set", name), codes=_written(action, codes)))


def change(action: Action, set: CodeSetId, *, name: str | None = None, codes: Sequence[CodeId] | None = None) -> None:
    """Give a set another name, or other codes in their order."""
    if name is not None:
        action.change(set, name=_free(action, "code_set", name, but=set))
    if codes is not None:
        action.change(set, codes=_written(action, codes))


def save_filter(action: Action, name: str, conditions: str) -> SavedFilterId:
    """Keep conditions for passages, as JSON, under a name; those that had it give way."""
    name = " ".join(name.split())
    row = action.connection.execute("SELECT id FROM saved_filter WHERE name = ?", (name,)).fetchone()
    if row is not None:
        action.change(row[0], conditions=conditions)
        return SavedFilterId(row[0])
    name = _free(action, "saved_filter", name)
    return SavedFilterId(action.create("saved_filter", name=name, conditions=conditions))


def rename_filter(action: Action, one: SavedFilterId, name: str) -> SavedFilterId:
    """Give saved conditions another name. Raises Refused where it is taken."""
    action.change(one, name=_free(action, "saved_filter", name, but=one))
    return one


def delete(action: Action, one: CodeSetId | SavedFilterId) -> None:
    """Remove a set of codes, or saved conditions; what they name stays.

    Where results were reported of that set they are reported of all codes.
    """
    for (project,) in action.connection.execute("SELECT id FROM project WHERE reported = ?", (one,)).fetchall():
        action.change(project, reported=None)
    action.delete([one])


def _written(action: Action, codes: Sequence[CodeId]) -> list[str]:
    return [written(action.numbers.uid(code)) for code in dict.fromkeys(codes)]


def _free(action: Action, kind: str, name: str, but: int | None = None) -> str:
    name = " ".join(name.split())
    if not name:
        raise Refused("A name is missing.")
    row = action.connection.execute(f"SELECT id FROM {kind} WHERE name = ?", (name,)).fetchone()
    if row is not None and row[0] != but:
        raise Refused("There is already one called “{0}”. Choose another name.", name)
    return name
