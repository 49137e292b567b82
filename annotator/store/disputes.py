"""What copies of a project disagree about after a merge: the rules decided, people may decide otherwise."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.core.codebook import Code, Codebook
from annotator.core.ids import CodeId
from annotator.store import state
from annotator.store.codes import Codes
from annotator.store.kinds import ATTRIBUTE_MARK, KINDS
from annotator.store.log import Entry, Log
from annotator.store.numbers import Numbers
from annotator.store.read import Reader

_SHOWN = 60
_PLAIN = {
    kind.name: {field.name for field in kind.fields if not field.of and field.column} - {"position", "pins"}
    for kind in KINDS.values()
    if kind.name != "coding"
}
"""The fields of each kind whose values can be told."""


@dataclass(frozen=True, slots=True)
class Dispute:
    """One of them, in a sentence; `codes` are those that it is about."""

    sentence: str
    codes: tuple[CodeId, ...] = ()


def found(reader: Reader, log: Log, numbers: Numbers, codes: Codes) -> list[Dispute]:
    """Codes of one name in one place, moves that were left out, and fields that several people changed."""
    book = reader.codebook()
    return [*_twins(book), *_left_out(log, codes), *_changed_twice(log, numbers, book)]


def _twins(book: Codebook) -> Iterator[Dispute]:
    named: defaultdict[tuple[CodeId | None, str], list[Code]] = defaultdict(list)
    for code in book:
        named[code.parent, code.name].append(code)
    for (parent, name), twins in named.items():
        if len(twins) > 1:
            where = "at the top" if parent is None else f"under “{book[parent].name}”"
            sentence = f"{len(twins)} codes are called “{name}” {where}. Join them, or rename all but one."
            yield Dispute(sentence, tuple(code.id for code in twins))


def _left_out(log: Log, codes: Codes) -> Iterator[Dispute]:
    for entry in codes.skipped():
        if entry in state.heads(log.of(entry.uid), entry.field):
            batch = log.batch_of(entry.stamp)
            yield Dispute(f"“{batch.label}” by {batch.author} was left out: a code would have stood below itself.")


def _changed_twice(log: Log, numbers: Numbers, book: Codebook) -> Iterator[Dispute]:
    for kind, fields in _PLAIN.items():
        for uid, entries in log.of_kind(kind).items():
            number = numbers.known(uid)
            codes = (CodeId(number),) if kind == "code" and number is not None and CodeId(number) in book else ()
            for name in dict.fromkeys(entry.field for entry in entries):
                if name in fields or name.startswith(ATTRIBUTE_MARK):
                    yield from _versions(log, entries, name, codes)


def _versions(log: Log, entries: Sequence[Entry], name: str, codes: tuple[CodeId, ...]) -> Iterator[Dispute]:
    heads = sorted(state.heads(entries, name))
    object_ = state.of(entries)
    if object_ is None or object_.deleted or len({entry.value for entry in heads}) < 2:
        return
    *others, last = heads
    what = object_.values.get("name") or object_.values.get("title") or f"a {object_.kind}"
    attribute = "a label in figures" if object_.kind == "project" else "an attribute"
    field = attribute if name.startswith(ATTRIBUTE_MARK) else name
    replaced = " and ".join(f"{_author(log, one)} wrote {_told(one)}" for one in others if one.value != last.value)
    yield Dispute(f"“{what}”, {field}: {_author(log, last)}’s {_told(last)} holds, {replaced}.", codes)


def _author(log: Log, entry: Entry) -> str:
    return log.batch_of(entry.stamp).author


def _told(entry: Entry) -> str:
    value: Any = json.loads(entry.value or "null")
    words = " ".join(str("" if value is None else value).split())
    return f"“{words if len(words) <= _SHOWN else words[: _SHOWN - 1] + '…'}”"
