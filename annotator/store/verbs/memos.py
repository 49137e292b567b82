"""Memos: write, change, tie to things and untie."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from annotator.core.errors import Refused
from annotator.core.ids import CoderId, MemoId, PassageId
from annotator.core.memos import About
from annotator.store import clock
from annotator.store.action import Action
from annotator.store.read import Reader
from annotator.store.verbs.codings import codings_of
from annotator.store.verbs.project import project


def add(
    action: Action,
    text: str,
    about: Iterable[About] = (),
    *,
    title: str = "",
    coder: CoderId | None = None,
    private: bool = False,
) -> MemoId:
    """Write a memo, free or about things. Raises Refused where neither title nor text says anything."""
    if not text.strip() and not title.strip():
        raise Refused("A memo needs a title or a text.")
    memo = MemoId(action.create("memo", title=title.strip(), text=text, coder=coder, private=int(private)))
    for one in about:
        tie(action, memo, one)
    return memo


def change(action: Action, /, memo: MemoId, **fields: Any) -> None:
    """Give a memo another `title` or `text`, or say whether it is `private`."""
    if "private" in fields:
        fields["private"] = int(fields["private"])
    action.change(memo, **fields)


def revise(action: Action, memo: MemoId, text: str, about: Iterable[About], *, title: str, private: bool) -> None:
    """Give a memo another text, title and privacy, and tie it to exactly these things.

    Raises Refused where neither title nor text says anything.
    """
    if not text.strip() and not title.strip():
        raise Refused("A memo needs a title or a text.")
    change(action, memo, text=text, title=title.strip(), private=private)
    before = next((one.about for one in Reader(action.connection, action.numbers).memos() if one.id == memo), ())
    wanted = list(dict.fromkeys(about))
    for one in before:
        if one not in wanted and (one.number or one.kind == "project"):
            untie(action, memo, one)
    for one in wanted:
        if one not in before:
            tie(action, memo, one)


def delete(action: Action, memo: MemoId) -> None:
    """Remove a memo."""
    action.delete([memo])


def tie(action: Action, memo: MemoId, about: About) -> None:
    """Say that a memo is about something too."""
    target = _target(action, about)
    start, end = about.range or (None, None)
    uid = clock.named("link", action.numbers.uid(memo), target, str(about.range))
    action.create("link", uid, memo=memo, about=target, start=start, end=end)


def untie(action: Action, memo: MemoId, about: About) -> None:
    """Say that a memo is no longer about something."""
    action.settle()
    targets = {_target(action, about)}
    if about.kind == "passage":
        uids = codings_of(action, PassageId(about.number))
        targets = {f"coding:{clock.written(uid)}" for uid in uids}
    rows = action.connection.execute('SELECT id, about, start, "end" FROM link WHERE memo = ?', (memo,)).fetchall()
    place = about.range or (None, None)
    action.delete([id for id, target, *range_ in rows if target in targets and tuple(range_) == place])


def _target(action: Action, about: About) -> str:
    kind, number = about.kind, about.number
    if kind == "passage":
        return f"coding:{clock.written(codings_of(action, PassageId(number))[0])}"
    if kind == "project":
        number = project(action)
    action.must_be_there(number, kind)
    return f"{kind}:{clock.written(action.numbers.uid(number))}"
