"""Participants, roles and attributes: who stands behind a speaker label."""

from __future__ import annotations

from typing import Any

from annotator.core import colours
from annotator.core.errors import Refused
from annotator.core.ids import DocumentId, ParticipantId, RoleId, SpeakerId
from annotator.core.people import NO_ROLE, Participant, Role
from annotator.core.phrases import thing
from annotator.store import clock
from annotator.store.action import Action
from annotator.store.read import Reader

UNKNOWN = None
"""How many persons a collective label stands for, where nobody knows."""


def participant(action: Action, name: str) -> ParticipantId:
    """The participant of a name, entered where there is none: one person in two groups is one."""
    return ParticipantId(_named(action, "participant", name, persons=1))


def role(action: Action, name: str, *, compared: bool = True) -> RoleId:
    """The role of a name, made where there is none; where one alone is so called but for capitals, that one."""
    _refuse_no_role(name)
    name = _as_written(action, "role", name)
    color = colours.NOT_COMPARED if not compared else _free_color(action)
    return RoleId(_named(action, "role", name, compared=int(compared), color=color))


def attribute(action: Action, name: str) -> int:
    """The attribute of a name, in capitals or not, made where there is none."""
    known = {one.casefold(): number for one, number in action.connection.execute("SELECT name, id FROM attribute")}
    return known.get(name.casefold()) or _named(action, "attribute", name)


def assign(action: Action, speaker: SpeakerId, who: ParticipantId | None) -> None:
    """Say which participant speaks under a label; None takes it back."""
    action.change(speaker, participant=who)
    if who is not None:
        action.delete(_attendances(action, speaker, who))


def attend(action: Action, document: DocumentId, who: ParticipantId) -> None:
    """Say that a participant was there and said nothing."""
    action.settle()
    rows = action.connection.execute(
        """SELECT 1 FROM speaker WHERE document = ?1 AND participant = ?2
           UNION ALL SELECT 1 FROM attendance WHERE document = ?1 AND participant = ?2""",
        (document, who),
    )
    if rows.fetchone() is None:
        uid = clock.named("attendance", action.numbers.uid(document), action.numbers.uid(who))
        action.create("attendance", uid, document=document, participant=who)


def absent(action: Action, silent: SpeakerId) -> None:
    """Take back that a participant was there and said nothing."""
    action.must_be_there(silent, "attendance")
    action.delete([silent])


def describe(action: Action, /, who: ParticipantId, **fields: Any) -> None:
    """Give a participant another `name`, `role`, or number of `persons` (UNKNOWN where nobody knows)."""
    if "name" in fields:
        fields["name"] = free_name(action, "participant", fields["name"], but=who)
    if fields.get("persons") is not None and fields["persons"] < 1:
        raise Refused("A participant is one person, or several.")
    action.change(who, **fields)


def give(action: Action, number: int, name: str, value: str) -> None:
    """Give a participant or a document the value of an attribute."""
    action.give(number, attribute(action, name), value.strip())


def change_role(action: Action, /, which: RoleId, **fields: Any) -> None:
    """Give a role another `name` or `color`, or say whether it is `compared`."""
    if "name" in fields:
        _refuse_no_role(fields["name"])
        fields["name"] = free_name(action, "role", fields["name"], but=which)
    if "compared" in fields:
        fields["compared"] = int(fields["compared"])
    action.change(which, **fields)


def _named(action: Action, /, kind: str, name: str, **fields: Any) -> int:
    name = " ".join(name.split())
    if not name:
        raise Refused("A name for the {0} is missing.", thing(kind))
    action.settle()
    row = action.connection.execute(f"SELECT id FROM {kind} WHERE name = ? ORDER BY created", (name,)).fetchone()
    if row is not None:
        return int(row[0])
    number = _numbered(action, kind).get(name) if name.endswith(")") else None
    if number is None:
        number = action.create(kind, _free_identity(action, kind, name), name=name, **fields)
        action.settle()
    return number


def _as_written(action: Action, kind: str, name: str) -> str:
    """A name as the one thing of a kind has it that is called so but for capitals; else the name itself."""
    name = " ".join(name.split())
    action.settle()
    known = [one for (one,) in action.connection.execute(f"SELECT name FROM {kind}")]
    alike = {one for one in known if one.casefold() == name.casefold()}
    return alike.pop() if len(alike) == 1 else name


def _numbered(action: Action, kind: str) -> dict[str, int]:
    """The names as they are shown, numbered where two desks gave the same to different ones."""
    reader = Reader(action.connection, action.numbers)
    shown: list[Participant] | list[Role] = []
    if kind == "participant":
        shown = reader.participants()
    elif kind == "role":
        shown = reader.roles()
    return {one.name: one.id for one in shown}


def _free_identity(action: Action, kind: str, name: str) -> bytes:
    """The identity made from a name, numbered on where the one who had it was renamed."""
    ordinal = 0
    while action.connection.execute(
        f"SELECT 1 FROM {kind} WHERE id = ?",
        (action.numbers.known(uid := clock.named(kind, name, str(ordinal))),),
    ).fetchone():
        ordinal += 1
    return uid


def free_name(action: Action, kind: str, name: str, but: int) -> str:
    """A name as it is stored. Raises Refused where it is empty, or another of the kind has it."""
    name = " ".join(name.split())
    if not name:
        raise Refused("A name for the {0} is missing.", thing(kind))
    row = action.connection.execute(f"SELECT 1 FROM {kind} WHERE name = ? AND id <> ?", (name, but)).fetchone()
    if row is not None:
        raise Refused("There is already a {0} “{1}”. Choose another name.", thing(kind), name)
    return name


def _free_color(action: Action) -> str:
    used = [color for (color,) in action.connection.execute("SELECT color FROM role")]
    return min(colours.ROLE_COLORS, key=used.count)


def _attendances(action: Action, speaker: int, who: int) -> list[int]:
    """Where a participant who now speaks was said to be silent."""
    rows = action.connection.execute(
        """SELECT id FROM attendance WHERE participant = ?
           AND document = (SELECT document FROM speaker WHERE id = ?)""",
        (who, speaker),
    )
    return [id for (id,) in rows]


def _refuse_no_role(name: str) -> None:
    if " ".join(name.split()).casefold() == NO_ROLE:
        raise Refused("Speakers whom nobody has assigned are listed under “{0}”: no role can be called so.", NO_ROLE)
