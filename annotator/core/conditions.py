"""Conditions for passages: what must all hold of those that are shown."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from annotator.core.ids import CodeId, CoderId, DocumentId, ParticipantId, RoleId

OVERLAPPING, IN_TURN = WHERE = "overlapping", "turn"
GONE = 0
"""The number of what a stored condition names and the project does not have: nothing is ever it."""

Id = TypeVar("Id", bound=int)


@dataclass(frozen=True, slots=True)
class Beside:
    """Another passage of one of some codes, or of one below, overlaps or stands in the same turn; or none does."""

    codes: tuple[CodeId, ...]
    where: str = OVERLAPPING
    is_absent: bool = False


@dataclass(frozen=True, slots=True)
class Conditions:
    """What must hold of a passage; a field left as it is asks for nothing. Of several values any will do.

    A code means those below it as well. One and the same person who is heard is one of `participants`, has one of
    `roles` (None: no role) and, for each of `attributes`, one of its values; a value of the document stands for that of
    everybody. Where `coders` are named, `beside` looks at their passages alone. `text` is in the words, in any case;
    `memo` is in a memo of the passage, the empty text in any.
    """

    codes: tuple[CodeId, ...] = ()
    not_codes: tuple[CodeId, ...] = ()
    beside: tuple[Beside, ...] = ()
    roles: tuple[RoleId | None, ...] = ()
    attributes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    documents: tuple[DocumentId, ...] = ()
    coders: tuple[CoderId, ...] = ()
    text: str = ""
    memo: str | None = None
    exemplar: bool = False
    to_review: bool = False
    participants: tuple[ParticipantId, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether every passage meets them."""
        return self == Conditions()


EVERY = Conditions()


def having(conditions: Conditions, field: str, value: Any) -> Conditions:
    """The same conditions with another value in the field of a name."""
    changed: dict[str, Any] = {field: value}
    return replace(conditions, **changed)


def with_values(conditions: Conditions, name: str, values: tuple[str, ...]) -> Conditions:
    """The same conditions with other values asked of an attribute; none asks for nothing."""
    others = dict(conditions.attributes) | {name: values}
    return replace(conditions, attributes=tuple((one, wanted) for one, wanted in others.items() if wanted))


def written(conditions: Conditions, uid: Callable[[int], str]) -> str:
    """Conditions as JSON; `uid` gives what a number is called in every copy of the project."""

    def called(numbers: Iterable[int | None]) -> list[str | None]:
        return [None if one is None else uid(one) for one in numbers]

    values = {
        "codes": called(conditions.codes),
        "not_codes": called(conditions.not_codes),
        "beside": [
            {"codes": called(one.codes), "where": one.where, "absent": one.is_absent} for one in conditions.beside
        ],
        "roles": called(conditions.roles),
        "attributes": {name: list(wanted) for name, wanted in conditions.attributes},
        "documents": called(conditions.documents),
        "coders": called(conditions.coders),
        "participants": called(conditions.participants),
        "text": conditions.text,
        "memo": conditions.memo,
        "exemplar": conditions.exemplar,
        "to_review": conditions.to_review,
    }
    said = {name: value for name, value in values.items() if value or (name == "memo" and value is not None)}
    return json.dumps(said, ensure_ascii=False)


def read(text: str, number: Callable[[str], int | None]) -> Conditions:
    """Conditions from JSON that anybody may have written.

    What it names and nobody knows is GONE, and what is no condition is left out.
    """
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = {}
    given: dict[str, Any] = values if isinstance(values, dict) else {}
    return Conditions(
        codes=_ids(given.get("codes"), number, CodeId),
        not_codes=_ids(given.get("not_codes"), number, CodeId),
        beside=_beside(given.get("beside"), number),
        roles=_roles(given.get("roles"), number),
        attributes=_attributes(given.get("attributes")),
        documents=_ids(given.get("documents"), number, DocumentId),
        coders=_ids(given.get("coders"), number, CoderId),
        text=_text(given.get("text")) or "",
        memo=_text(given.get("memo")),
        exemplar=given.get("exemplar") is True,
        to_review=given.get("to_review") is True,
        participants=_ids(given.get("participants"), number, ParticipantId),
    )


def _ids(found: Any, number: Callable[[str], int | None], kind: Callable[[int], Id]) -> tuple[Id, ...]:
    return tuple(dict.fromkeys(kind(number(one) or GONE) for one in _list(found) if isinstance(one, str)))


def _roles(found: Any, number: Callable[[str], int | None]) -> tuple[RoleId | None, ...]:
    names = [one for one in _list(found) if isinstance(one, str | None)]
    return tuple(dict.fromkeys(None if one is None else RoleId(number(one) or GONE) for one in names))


def _beside(found: Any, number: Callable[[str], int | None]) -> tuple[Beside, ...]:
    return tuple(
        Beside(codes, one["where"], one.get("absent") is True)
        for one in _list(found)
        if isinstance(one, dict) and one.get("where") in WHERE and (codes := _ids(one.get("codes"), number, CodeId))
    )


def _attributes(found: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    pairs = found.items() if isinstance(found, dict) else ()
    wanted = ((name, tuple(one for one in _list(values) if isinstance(one, str))) for name, values in pairs)
    return tuple((name, values) for name, values in wanted if values)


def _list(found: Any) -> list[Any]:
    return found if isinstance(found, list) else []


def _text(found: Any) -> str | None:
    return found if isinstance(found, str) else None
