"""The kinds of object that a project holds, and the fields of each, in the order in which the log writes them.

A field may be added at the end of a kind; none is ever moved or taken away, for old logs are read with this list.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

CREATED = "*"
"""The field of the entry that creates an object, with all its fields."""
DELETED = "deleted"
"""The field that says whether an object was deleted."""
ATTRIBUTE_MARK = "@"
"""A field that begins so holds the value of the attribute whose identity follows."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `of` names the kind that it refers to ("any" for any kind), or is empty for a plain value.

    A field that is not a `column` is kept elsewhere than in the table of its kind.
    """

    name: str
    of: str = ""
    column: bool = True
    default: Any = None


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of object. `owner` is the field, its first, that names the object with which it dies.

    What is `inseparable` from its owner also lives as long as the owner does, whatever was written about itself.
    """

    name: str
    fields: tuple[Field, ...]
    owner: str = ""
    inseparable: bool = False

    def field(self, name: str) -> Field:
        """The field of that name; attributes are plain fields of any name with the mark."""
        if name.startswith(ATTRIBUTE_MARK):
            return Field(name, column=False)
        return next(field for field in self.fields if field.name == name)

    @property
    def references(self) -> tuple[Field, ...]:
        """The fields that refer to other objects and keep them alive."""
        return tuple(field for field in self.fields if field.of and field.name != self.owner)


def _plain(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, default="") for name in names)


_KINDS = (
    Kind(
        "project",
        (
            *_plain("title", "description", "approach"),
            Field("in_passing", default=1),
            Field("min_speakers", default=2),
            Field("min_base", default=10),
            Field("emphasis_ratio", default=2.0),
        ),
    ),
    Kind("coder", (*_plain("name"), Field("pins", default=()))),
    Kind("role", (*_plain("name", "color"), Field("compared", default=1))),
    Kind("attribute", _plain("name")),
    Kind("participant", (*_plain("name"), Field("role", "role"), Field("persons"))),
    Kind("document", (*_plain("title", "source", "collected", "memo"), Field("coder_of_record", "coder"))),
    Kind(
        "version",
        (Field("document", "document"), *_plain("text"), Field("number", default=1), Field("turns", column=False)),
        owner="document",
        inseparable=True,
    ),
    Kind(
        "speaker",
        (Field("document", "document"), *_plain("label"), Field("participant", "participant")),
        owner="document",
        inseparable=True,
    ),
    Kind("attendance", (Field("document", "document"), Field("participant", "participant")), owner="document"),
    Kind(
        "code",
        (
            *_plain("name", "number"),
            Field("parent", "code"),
            *_plain("color"),
            Field("position", default=0.0),
            *_plain("definition", "inclusion", "exclusion", "example", "memo"),
            Field("joined", "code", column=False),
        ),
    ),
    Kind(
        "coding",
        (
            Field("version", "version"),
            Field("start"),
            Field("end"),
            Field("code", "code"),
            Field("coder", "coder"),
            *_plain("memo"),
            Field("exemplar", default=0),
        ),
    ),
    Kind("memo", (Field("about", "any"), *_plain("title", "text"), Field("coder", "coder"))),
    Kind("status", (Field("code", "code"), *_plain("compared_by", "status", "reason")), owner="code"),
)

KINDS = MappingProxyType({kind.name: kind for kind in _KINDS})
SIMPLE = tuple(kind for kind in _KINDS if kind.name not in ("code", "coding"))
"""The kinds whose row is made from their own entries alone."""
