"""Codings of one code and coder, joined where they overlap."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple


class Coding(NamedTuple):
    """One application of a code as somebody made it, or a passage: the union of those that overlap.

    `members` names the codings of a union of several; `id` is the number of a passage that is in its table.
    """

    uid: bytes
    start: int
    end: int
    memo: str = ""
    exemplar: int = 0
    looked: bytes | None = None
    edited: str = ""
    members: tuple[bytes, ...] = ()
    id: int = 0


def united(codings: Iterable[Coding]) -> list[Coding]:
    """Codings of one code and coder joined where they overlap; a union goes by its earliest coding."""
    result: list[Coding] = []
    waiting: list[Coding] = []
    end = -1
    for coding in sorted(codings, key=itemgetter(1, 0)):
        if coding[1] >= end and waiting:
            result.append(_union(waiting) if len(waiting) > 1 else waiting[0])
            waiting = []
        waiting.append(coding)
        end = max(end, coding[2])
    if waiting:
        result.append(_union(waiting) if len(waiting) > 1 else waiting[0])
    return result


def _union(group: Sequence[Coding]) -> Coding:
    memos = dict.fromkeys(one.memo for one in group if one.memo)
    return Coding(
        uid=min(one.uid for one in group),
        start=group[0].start,
        end=max(one.end for one in group),
        memo="\n".join(memos),
        exemplar=max(one.exemplar for one in group),
        looked=max((one.looked for one in group if one.looked), default=None),
        edited=next((one.edited for one in sorted(group, key=itemgetter(0)) if one.edited), ""),
        members=tuple(sorted(one.uid for one in group)),
    )
