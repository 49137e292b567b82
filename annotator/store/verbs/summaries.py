"""Notes on what a group says of a theme: memos that are about just the two."""

from __future__ import annotations

from annotator.core.ids import CodeId, CoderId, MemoId
from annotator.core.memos import About, Memo
from annotator.store import summary_identity as identity
from annotator.store.action import Action
from annotator.store.read import Reader
from annotator.store.verbs import memos


def write(
    action: Action,
    code: CodeId,
    group: About,
    text: str,
    *,
    coder: CoderId,
    private: bool = False,
    title: str = "",
    value: str = "",
) -> None:
    """Let a coder's note on a theme and a group say this; an empty text takes it away.

    `group` is a role, a participant or a document; or an attribute, of which the group has the `value`. A new note is
    called `title`. Two desks of one coder that begin the
    same note have one, with both versions, when they are merged.
    """
    about = (About("code", code), group)
    known = Reader(action.connection, action.numbers).memos()
    before = next((one for one in known if one.coder == coder and _is_on(action, one, about, value)), None)
    if before is None and text.strip():
        action.must_be_there(code, "code")
        action.must_be_there(group.number, group.kind)
        memo = action.create(
            "memo",
            _identity(action, code, group, value, coder),
            title=title,
            text=text,
            coder=coder,
            private=int(private),
        )
        for one in about:
            memos.tie(action, MemoId(memo), one)
    elif before is not None and text.strip():
        memos.change(action, before.id, text=text, private=private)
    elif before is not None:
        memos.delete(action, before.id)


def _is_on(action: Action, memo: Memo, about: tuple[About, About], value: str) -> bool:
    if not is_on(memo, about):
        return False
    return about[1].kind != "attribute" or identity.value(action.numbers, memo, (value,)) == value


def _identity(action: Action, code: CodeId, group: About, value: str, coder: CoderId) -> bytes | None:
    """The identity made from what the note is on and whose it is; a new one where that note was taken away before.

    What was taken away comes back as it was when that is undone, which no other note must meet.
    """
    if group.kind == "attribute":
        *_, free = identity.of_value(action.numbers, code, group, value, coder)
        return free
    uid = identity.of_object(action.numbers, code, group, coder)
    return uid if action.numbers.known(uid) is None else None


def is_on(memo: Memo, about: tuple[About, About]) -> bool:
    """Whether a memo is about just these two."""
    return len(memo.about) == len(about) and set(memo.about) == set(about)
