"""Participants, their roles, and the coders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.core.ids import CodeId, CoderId, ParticipantId, RoleId
from annotator.core.phrases import Phrase

NO_ROLE = Phrase("no role")
"""The group of speakers that nobody has assigned yet: visible, counted, without a status."""


@dataclass(frozen=True, slots=True)
class Participant:
    """A person who took part. `persons` is 1, or how many a collective label stands for, None where not known."""

    id: ParticipantId
    name: str
    role: RoleId | None = None
    persons: int | None = 1
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody was in the study. A role not `compared` leaves numerators and denominators."""

    id: RoleId
    name: str
    color: str = ""
    compared: bool = True


@dataclass(frozen=True, slots=True)
class Coder:
    """Who applied codes; `pins` are the codes under the digits 1 to 9."""

    id: CoderId
    name: str
    pins: tuple[CodeId, ...] = ()
