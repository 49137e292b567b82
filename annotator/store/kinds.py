"""The kinds of object that a project holds, and the fields of each, in the order in which the log writes them.

A field may be added at the end of a kind; none is ever moved or taken away, for old logs are read with this list.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

CREATED = "*"
"""The field of the entry that creates an object, with all its fields."""
DELETED = "deleted"
"""The field that says whether an object was deleted."""
ATTRIBUTE_MARK = "@"
"""A field that begins so holds the value of the attribute whose identity follows."""
MOVES = ("parent", "joined")
"""The fields of a code whose entries may be left out, so that what was written last need not be what holds."""

_LARGEST = 1 << 53
_is_identity = re.compile(r"[\w-]{16}", re.ASCII).fullmatch


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and abs(value) <= _LARGEST


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and abs(value) <= _LARGEST  # neither infinite nor not a number


def _is_reference(value: Any) -> bool:
    return isinstance(value, str) and _is_identity(value) is not None


def _is_reference_of_any_kind(value: Any) -> bool:
    kind, _, letters = value.partition(":") if isinstance(value, str) else ("", "", "")
    return kind in KINDS and _is_reference(letters)


def _is_stamp_or_empty(value: Any) -> bool:
    return value == "" or _is_reference(value)


def _are_references(value: Any) -> bool:
    return isinstance(value, list) and all(map(_is_reference, value))


def _is_hash(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value) is not None


def _are_turns(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(turn, list) and len(turn) == 6 and _is_turn(*turn) for turn in value
    )


def _is_turn(start: Any, body: Any, end: Any, label: Any, time: Any, notes: Any) -> bool:
    return (
        all(map(_is_whole, (start, body, end)))
        and 0 <= start <= body <= end
        and isinstance(label, str)
        and isinstance(time, str)
        and isinstance(notes, list)
        and all(isinstance(note, list) and len(note) == 2 and all(map(_is_whole, note)) for note in notes)
    )


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `of` names the kind that it refers to ("any" for any kind), or is empty for a plain value.

    A field that is not a `column` is kept elsewhere than in the table of its kind. One that is `needed` is never
    empty; `fits` says whether a value that is not None is one of this field.
    """

    name: str
    of: str = ""
    column: bool = True
    default: Any = None
    needed: bool = False
    form: Callable[[Any], bool] = _is_text

    def fits(self, value: Any) -> bool:
        """Whether a value, as read from JSON, is one that this field may have."""
        return not self.needed if value is None else self.form(value)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of object. `owner` is the field, its first, that names the object with which it dies.

    What is `inseparable` from its owner also lives as long as the owner does, whatever was written about itself.
    `dated` names columns that hold the stamp at which any of some fields was last written.
    """

    name: str
    fields: tuple[Field, ...]
    owner: str = ""
    inseparable: bool = False
    dated: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def field(self, name: str) -> Field:
        """The field of that name; attributes are plain fields of any name with the mark. Raises KeyError."""
        if name.startswith(ATTRIBUTE_MARK):
            return Field(name, column=False)
        return {field.name: field for field in self.fields}[name]

    @property
    def references(self) -> tuple[Field, ...]:
        """The fields that refer to other objects and keep them alive."""
        return tuple(field for field in self.fields if field.of and field.name != self.owner)


def _plain(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, default="", needed=True) for name in names)


def _whole(name: str, default: int | None = None, *, needed: bool = True) -> Field:
    return Field(name, default=default, needed=needed, form=_is_whole)


def _number(name: str, default: float) -> Field:
    return Field(name, default=default, needed=True, form=_is_number)


def _to(kind: str, name: str = "", *, needed: bool = False, column: bool = True) -> Field:
    return Field(name or kind, kind, column, needed=needed, form=_is_reference)


_KINDS = (
    Kind(
        "project",
        (
            *_plain("title", "description", "approach"),
            _whole("in_passing", 1),
            _whole("min_speakers", 2),
            _whole("min_base", 10),
            _number("emphasis_ratio", 2.0),
            _to("code_set", "reported"),
        ),
    ),
    Kind("coder", (*_plain("name"), Field("pins", default=(), form=_are_references))),
    Kind("role", (*_plain("name", "color"), _whole("compared", 1))),
    Kind("attribute", _plain("name")),
    Kind("participant", (*_plain("name"), _to("role"), _whole("persons", needed=False))),
    Kind("document", (*_plain("title", "source", "collected", "memo"), _to("coder", "coder_of_record"))),
    Kind(
        "version",
        (
            _to("document", needed=True),
            Field("text", default="", needed=True, form=_is_hash),
            _whole("number", 1),
            Field("turns", column=False, form=_are_turns),
        ),
        owner="document",
        inseparable=True,
    ),
    Kind(
        "speaker",
        (_to("document", needed=True), *_plain("label"), _to("participant")),
        owner="document",
        inseparable=True,
    ),
    Kind(
        "hearing",
        (
            _to("version", needed=True),
            _whole("start"),
            _whole("end"),
            Field("voices", default=None, form=_are_references),
        ),
        owner="version",
    ),
    Kind("attendance", (_to("document", needed=True), _to("participant", needed=True)), owner="document"),
    Kind(
        "code",
        (
            *_plain("name", "number"),
            _to("code", "parent"),
            *_plain("color"),
            _number("position", 0.0),
            *_plain("definition", "inclusion", "exclusion", "example", "memo"),
            _to("code", "joined", column=False),
        ),
        dated=(("defined", ("definition", "inclusion", "exclusion")),),
    ),
    Kind(
        "coding",
        (
            _to("version", needed=True),
            _whole("start"),
            _whole("end"),
            _to("code", needed=True),
            _to("coder", needed=True),
            *_plain("memo"),
            _whole("exemplar", 0),
            Field("looked", default="", needed=True, form=_is_stamp_or_empty),
        ),
    ),
    Kind("memo", (*_plain("title", "text"), _to("coder"), _whole("private", 0))),
    Kind(
        "link",
        (
            _to("memo", needed=True),
            Field("about", "any", needed=True, form=_is_reference_of_any_kind),
            _whole("start", needed=False),
            _whole("end", needed=False),
        ),
        owner="memo",
    ),
    Kind(
        "status",
        (_to("code", needed=True), *_plain("compared_by", "status", "reason", "owner", "basis")),
        owner="code",
        dated=(("settled_at", ("status", "reason", "owner", "basis")),),
    ),
    Kind(
        "reading",
        (
            _to("document", needed=True),
            _to("coder", needed=True),
            _whole("number", 1),
            _whole("place", 0),
            _whole("finished", 0),
        ),
        owner="document",
        dated=(("finished_at", ("finished",)),),
    ),
    Kind("code_set", (*_plain("name"), Field("codes", default=(), form=_are_references))),
    Kind("saved_filter", _plain("name", "conditions")),
)

KINDS = MappingProxyType({kind.name: kind for kind in _KINDS})
SIMPLE = tuple(kind for kind in _KINDS if kind.name not in ("code", "coding"))
"""The kinds whose row is made from their own entries alone."""
