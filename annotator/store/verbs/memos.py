"""Memos: dated thoughts tied to an object."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.core.ids import CoderId, MemoId, PassageId
from annotator.store.action import Action
from annotator.store.clock import written
from annotator.store.verbs.codings import codings_of
from annotator.store.verbs.project import project


def add(action: Action, kind: str, about: int, text: str, *, title: str = "", coder: CoderId | None = None) -> MemoId:
    """Write a memo about an object of a kind: document, code, participant, role, passage and so on.

    There is one project: `about` is 0 where the kind is "project".
    """
    return MemoId(action.create("memo", about=_target(action, kind, about), title=title, text=text, coder=coder))


def change(action: Action, /, memo: MemoId, **fields: str) -> None:
    """Give a memo another `title` or `text`."""
    action.change(memo, **fields)


def delete(action: Action, memo: MemoId) -> None:
    """Remove a memo."""
    action.delete([memo])


def about(action: Action, kind: str, uids: Iterable[bytes]) -> list[int]:
    """The memos about objects of a kind."""
    rows = action.connection.execute("SELECT id, about FROM memo").fetchall()
    targets = {f"{kind}:{written(uid)}" for uid in uids} if rows else set()
    return [memo for memo, target in rows if target in targets]


def _target(action: Action, kind: str, number: int) -> str:
    if kind == "passage":
        return f"coding:{written(codings_of(action, PassageId(number))[0])}"
    if kind == "project":
        number = project(action)
    action.must_be_there(number, kind)
    return f"{kind}:{written(action.numbers.uid(number))}"
