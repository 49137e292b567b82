"""Tells what an action changed: field by field, before and after, references by the names of what they name."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from annotator.core.ids import CodeId, DocumentId
from annotator.core.transcript import Range
from annotator.store import labels, state
from annotator.store.clock import unwritten
from annotator.store.history import moment
from annotator.store.kinds import ATTRIBUTE_MARK, CREATED, DELETED, KINDS
from annotator.store.log import Entry, Log, stamps
from annotator.store.numbers import Numbers

Value = str | float | bool | None
MADE = CREATED
"""The field of a change that made its object."""
LABEL = "label"
"""The field of a change of the words that stand for a name in figures."""

_FLAGS = frozenset({"compared", "exemplar", "private", "finished", "statistics"})
_LISTS = frozenset({"pins", "codes"})
_TOLD = {
    "coding": ("version", "start", "end", "code", "coder", "looked"), "code": ("name", "position", "joined"),
    "version": ("document", "text", "number"), "speaker": ("document", "label"), "link": ("memo", "about"),
    "attendance": ("document", "participant"), "status": ("code",), "reading": ("document", "coder"),
    "memo": ("title",), "project": ("title",), "document": ("title",),
}  # fmt: skip
"""What the name of a new object says already, or what nobody asks of one."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one object, before and after an action.

    `field` is MADE where the object was made, "deleted" where it went or came back; of an attribute, its name; LABEL,
    where other words stand for `name` in figures. `uid` is the object; `code`, `document` and `place` say where a
    passage is, or which code or document was changed.
    """

    kind: str
    name: str
    field: str
    before: Value
    after: Value
    uid: bytes = b""
    code: CodeId | None = None
    document: DocumentId | None = None
    place: Range | None = None


class Teller:
    """Tells changes from entries of the log; the names of things are those that they have now.

    It tells `author`: what others wrote for themselves alone is named, and no more.
    """

    def __init__(self, log: Log, numbers: Numbers, author: str) -> None:
        self._log, self._numbers, self._author = log, numbers, author
        self._name = lru_cache(4096)(self._named)
        self._text = lru_cache(8)(self._text_of)
        self._document = lru_cache(256)(self._document_of)

    def changes(self, number: int, limit: int = -1) -> list[Change]:
        """What the batch of that number changed, in order, of so many entries at most."""
        return list(self.told(self._log.first_of(number, limit)))

    def kinds(self, number: int) -> dict[str, int]:
        """How many objects of each kind a batch changed."""
        return self._log.kinds_in(number)

    def told(self, entries: Iterable[Entry]) -> Iterator[Change]:
        """What entries changed, one change for each field."""
        for entry in entries:
            changes = self._made(entry) if entry.field == CREATED else [self._changed(entry)]
            if entry.kind in ("memo", "link") and self._is_hidden(entry):
                yield Change(entry.kind, "", entry.field, None, None, entry.uid)
            else:
                yield from changes

    def _is_hidden(self, entry: Entry) -> bool:
        """Whether an entry is about a memo that somebody else keeps private."""
        found = state.of(self._log.of(entry.uid))
        memo = found.reference("memo") if found is not None and found.kind == "link" else None
        found = state.of(self._log.of(memo)) if memo is not None else found
        private = found is not None and bool(found.values.get("private"))
        return private and self._reference(found.values if found else {}, "coder") != self._author

    def _made(self, entry: Entry) -> Iterator[Change]:
        values = _values(entry)
        about = self._where(entry.kind, entry.uid, values)
        name = self._called(entry.kind, values)
        yield Change(entry.kind, name, MADE, None, name, entry.uid, *about)
        for field in KINDS[entry.kind].fields:
            value = values.get(field.name, field.default)
            if field.name not in _TOLD.get(entry.kind, ("name",)) and value not in (field.default, None, "", [], ()):
                after = self._words(entry.kind, field.name, value)
                yield Change(entry.kind, name, field.name, None, after, entry.uid, *about)

    def _changed(self, entry: Entry) -> Change:
        values = self._state(entry.uid, entry.stamp)
        name, about = self._called(entry.kind, values), self._where(entry.kind, entry.uid, values)
        if entry.field == DELETED:
            before, after = (name, None) if entry.value == "true" else (None, name)
            return Change(entry.kind, name, DELETED, before, after, entry.uid, *about)
        old, new = self._before(entry), json.loads(entry.value or "null")
        field = entry.field
        if field.startswith(ATTRIBUTE_MARK):
            uid = unwritten(field.removeprefix(ATTRIBUTE_MARK))
            if entry.kind == "project":
                field, name = LABEL, self._labelled(uid)
            else:
                field = self._name(uid)
        words = [self._words(entry.kind, entry.field, value) for value in (old, new)]
        return Change(entry.kind, name, field, words[0], words[1], entry.uid, *about)

    def _labelled(self, uid: bytes) -> str:
        """What a label is for; nothing where it is for words, which it does not tell."""
        for kind in labels.KINDS:
            for one in self._log.of_kind(kind):
                if labels.identity(one) == uid:
                    return self._name(one)
        return ""

    def _before(self, entry: Entry) -> Any:
        replaced = max(stamps(entry.previous), default=b"")
        found = self._log.entry(replaced) if replaced else None
        if found is None:
            return None
        return _values(found).get(entry.field) if found.field == CREATED else json.loads(found.value or "null")

    # words

    def _words(self, kind: str, field: str, value: Any) -> Value:
        """A value as it is read: references by name, flags as True or False."""
        known = KINDS[kind].field(field)
        if value is None or value == "":
            return None
        if field in _FLAGS:
            return bool(value)
        if field in _LISTS:
            return ", ".join(self._name(unwritten(letters)) for letters in value)
        if known.of:
            return self._name(unwritten(str(value).rpartition(":")[2]))
        if field == "looked":
            return moment(unwritten(value))
        return len(value) if isinstance(value, list) else value

    def _called(self, kind: str, values: Mapping[str, Any]) -> str:
        """What an object of these values is called."""
        if kind == "coding":
            code = self._reference(values, "code")
            return code if (words := self._quote(values)) == "" else f"“{words}” — {code}"
        if kind in ("version", "attendance", "reading"):
            return self._reference(values, "document")
        if kind in ("status", "link"):
            return self._reference(values, "code" if kind == "status" else "memo")
        told = values.get("name") or values.get("title") or values.get("label")
        return str(told or " ".join(str(values.get("text") or "").split())[:60])

    def _reference(self, values: Mapping[str, Any], field: str) -> str:
        return self._name(unwritten(values[field])) if values.get(field) else ""

    def _quote(self, values: Mapping[str, Any]) -> str:
        text = self._text(values.get("version") or "")
        return " ".join(text[values.get("start") or 0 : values.get("end") or 0].split())

    def _named(self, uid: bytes) -> str:
        entries = self._log.of(uid)
        found = state.of(entries)
        return "" if found is None else self._called(found.kind, found.values)

    def _state(self, uid: bytes, until: bytes) -> Mapping[str, Any]:
        found = state.of([entry for entry in self._log.of(uid) if entry.stamp <= until])
        return {} if found is None else found.values

    # places

    def _where(self, kind: str, uid: bytes, values: Mapping[str, Any]) -> _Where:
        number = self._numbers.known(uid) if kind in ("code", "document") else None
        if kind != "coding" or not values.get("version"):
            return (
                CodeId(number) if number and kind == "code" else None,
                DocumentId(number) if number and kind == "document" else None,
                None,
            )
        code = self._numbers.known(unwritten(values["code"]))
        place = values.get("start") or 0, values.get("end") or 0
        return None if code is None else CodeId(code), self._document(values["version"]), place

    def _document_of(self, version: str) -> DocumentId | None:
        found = state.of(self._log.of(unwritten(version)))
        uid = None if found is None else found.reference("document")
        number = None if uid is None else self._numbers.known(uid)
        return None if number is None else DocumentId(number)

    def _text_of(self, version: str) -> str:
        found = state.of(self._log.of(unwritten(version))) if version else None
        return "" if found is None else self._log.text(found.values.get("text") or "") or ""


_Where = tuple[CodeId | None, DocumentId | None, Range | None]


def _values(entry: Entry) -> dict[str, Any]:
    names = (field.name for field in KINDS[entry.kind].fields)
    return dict(zip(names, json.loads(entry.value or "[]"), strict=False))
