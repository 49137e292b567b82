"""What a note on a theme and a group is called in every copy of the project: a name made from what it is on.

A value of an attribute is no object: a note on such a group is tied to the attribute, and its name tells the value.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count

from annotator.core.ids import CodeId, CoderId
from annotator.core.memos import About, Memo
from annotator.store import clock
from annotator.store.numbers import Numbers


def of_object(numbers: Numbers, code: CodeId, group: About, coder: CoderId) -> bytes:
    """The name of the note of a coder on a theme and a role, a participant or a document."""
    return clock.named("summary", *map(numbers.uid, (code, group.number, coder)))


def of_value(numbers: Numbers, code: CodeId, group: About, value: str, coder: CoderId) -> Iterator[bytes]:
    """The names of the notes of a coder on a theme and a value: of the first, and of those after it was taken away.

    The last is a name that no note has yet.
    """
    things = [numbers.uid(one) for one in (code, group.number, coder)]
    for at in count():
        uid = clock.named("summary of a value", *things, value, str(at))
        yield uid
        if numbers.known(uid) is None:
            return


def value(numbers: Numbers, memo: Memo, values: Iterable[str]) -> str | None:
    """The value of which a memo about a code and an attribute is a note; None where it is of none of these."""
    codes = [CodeId(one.number) for one in memo.about if one.kind == "code"]
    groups = [one for one in memo.about if one.kind == "attribute"]
    if len(memo.about) != 2 or not codes or not groups or memo.coder is None:
        return None
    uid = numbers.uid(memo.id)
    return next((one for one in values if uid in of_value(numbers, codes[0], groups[0], one, memo.coder)), None)
