"""Who is said to stand behind a speaker label, before it is stored."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.core import colours
from annotator.core.ids import DocumentId, SpeakerId
from annotator.core.people import Role
from annotator.project import Project
from annotator.store.action import Action
from annotator.store.verbs import people

_ASKS = re.compile(
    r"(?:moderat|interview|facilitat|fragestell|research)\w*\d*|(?:mod|int|i|q|iv)\d*|问|問", re.IGNORECASE
)
_ANSWERS = re.compile(r"interviewee\w*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Assignment:
    """A label with the participant and the role that it is given; empty where nobody said.

    `speaker` is None while the transcript is not stored, `label` empty for somebody who stayed silent.
    """

    label: str
    turns: int = 0
    words: int = 0
    participant: str = ""
    role: str = ""
    note: str = ""
    speaker: SpeakerId | None = None
    document: DocumentId | None = None
    title: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


def asks(label: str) -> bool:
    """Whether a label is one that those who lead a conversation usually have."""
    return bool(_ASKS.fullmatch(label.strip(" :."))) and not _ANSWERS.fullmatch(label)


def proposed(label: str, turns: int, words: int, known: Mapping[str, tuple[str, str]], leader: str) -> Assignment:
    """What is proposed for a label: a participant of that name who is known, or the role of those who ask.

    `known` gives participant and role by the label under which somebody was met before; `leader` is the role of those
    who ask.
    """
    if label in known:
        participant, role = known[label]
        return Assignment(label, turns, words, participant, role, note="known")
    return Assignment(label, turns, words, role=leader if asks(label) else "")


def tinted(names: Iterable[str], colors: Mapping[str, str]) -> dict[str, str]:
    """The colour of each role: its own, or the one that it will be given when it is stored."""
    found = dict(colors)
    for name in names:
        if name and name not in found:
            used = list(found.values())
            found[name] = colours.NOT_COMPARED if asks(name) else min(colours.ROLE_COLORS, key=used.count)
    return found


def torn(assignments: Sequence[Assignment]) -> dict[str, list[str]]:
    """The participants that are given two roles, with these."""
    roles: dict[str, dict[str, None]] = {}
    for one in assignments:
        if one.participant and one.role:
            roles.setdefault(one.participant, {})[one.role] = None
    return {name: list(given) for name, given in roles.items() if len(given) > 1}


def met(project: Project) -> dict[str, tuple[str, str]]:
    """Under which label each participant was met, where that label always meant the same person; and by name."""
    participants = {one.id: one for one in project.read.participants()}
    roles = {one.id: one.name for one in project.read.roles()}
    found: dict[str, tuple[str, str] | None] = {}
    for speaker in project.read.speakers():
        if speaker.participant is not None:
            who = participants[speaker.participant]
            person = who.name, roles[who.role] if who.role is not None else ""
            for label in {speaker.label, who.name} - {""}:
                found[label] = person if found.setdefault(label, person) == person else None
    return {label: person for label, person in found.items() if person is not None}


def leader(roles: Sequence[Role]) -> str:
    """The role of those who lead: the first that is not compared, or a new one."""
    return next((role.name for role in roles if not role.compared), "Moderator")


def assign(action: Action, assignments: Sequence[Assignment], compared: Mapping[str, bool]) -> None:
    """Store who speaks under which label, and which roles are compared."""
    roles = {}
    for name, is_compared in compared.items():
        roles[name] = people.role(action, name, compared=is_compared)
        people.change_role(action, roles[name], compared=is_compared)
    names = [one.label for one in assignments]
    for one in assignments:
        name = one.participant.strip()
        if not name and one.role:
            name = one.label if names.count(one.label) == 1 else f"{one.label} ({one.title})"
        who = people.participant(action, name) if name else None
        if who is not None:
            people.describe(action, who, role=roles[one.role] if one.role else None)
            for attribute, value in one.attributes.items():
                people.give(action, who, attribute, value)
        if one.speaker is not None:
            people.assign(action, one.speaker, who)
        elif who is not None and one.document is not None and not one.label:
            people.attend(action, one.document, who)
