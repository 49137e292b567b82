"""Who is said to stand behind a speaker label, before it is stored."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.core import colours
from annotator.core.documents import Speaker
from annotator.core.ids import DocumentId, ParticipantId, RoleId, SpeakerId
from annotator.core.people import Role
from annotator.project import Project
from annotator.store.action import Action
from annotator.store.read import Reader
from annotator.store.verbs import people

_ASKS = re.compile(
    r"(?:moderat|interview|facilitat|fragestell|research)\w*\s*\d*|(?:mod|int|i|q|iv)\s*\d*|问|問", re.IGNORECASE
)
_ANSWERS = re.compile(r"interviewee\w*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Assignment:
    """A label with the participant and the role that it is given; empty where nobody said.

    `persons` is how many a label stands for, None where nobody knows, 0 where nobody said.
    `speaker` is None while the transcript is not stored, `label` empty for somebody who stayed silent; `silent` is then
    the entry that says so, where there is one.
    """

    label: str
    turns: int = 0
    words: int = 0
    participant: str = ""
    role: str = ""
    note: str = ""
    speaker: SpeakerId | None = None
    silent: SpeakerId | None = None
    document: DocumentId | None = None
    title: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    persons: int | None = 0

    @property
    def is_silent(self) -> bool:
        """Whether it is of somebody who was there and said nothing, rather than of words that nobody is named for."""
        return not self.label and self.speaker is None


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


def at_odds(assignments: Sequence[Assignment]) -> list[tuple[str, str, list[str]]]:
    """The participants that are given two values of an attribute: who, which attribute, the values."""
    values: dict[tuple[str, str], dict[str, None]] = {}
    for one in assignments:
        for attribute, value in one.attributes.items():
            if one.participant and value:
                values.setdefault((one.participant, attribute), {})[value] = None
    return [(name, attribute, list(given)) for (name, attribute), given in values.items() if len(given) > 1]


def miscounted(assignments: Sequence[Assignment]) -> dict[str, list[int | None]]:
    """The participants that are said to be two numbers of persons, with these."""
    numbers: dict[str, dict[int | None, None]] = {}
    for one in assignments:
        if one.participant and one.persons != 0:
            numbers.setdefault(one.participant, {})[one.persons] = None
    return {name: list(given) for name, given in numbers.items() if len(given) > 1}


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
    """Store who speaks under which label, and which roles are compared.

    A participant with several labels has the role, the values and the number of persons that are given for any of them.
    What is empty for all that somebody has is taken away; where somebody has labels that nothing is said of, it changes
    nothing.
    """
    roles = {}
    for name, is_compared in compared.items():
        roles[name] = people.role(action, name, compared=is_compared)
        if any(
            one.name == " ".join(name.split()) for one in Reader(action.connection, action.numbers).roles()
        ):  # not but for capitals
            people.change_role(action, roles[name], compared=is_compared)
    speakers = Reader(action.connection, action.numbers).speakers()
    labels = Counter(one.label for one in speakers)
    named: dict[str, list[Assignment]] = {}
    for one in assignments:
        named.setdefault(_name_of(one, labels), []).append(one)
    for name, given in named.items():
        who = people.participant(action, name) if name else None
        if who is not None:
            said_of = {one.speaker or one.silent for one in given}
            is_whole = all(one.id in said_of for one in speakers if one.participant == who)
            _describe(action, who, given, roles, is_whole=is_whole)
        for one in given:
            _place(action, one, who, speakers)


def _name_of(one: Assignment, labels: Mapping[str, int]) -> str:
    """The participant that is meant; where only a role is given, somebody named as the label, apart from namesakes."""
    name = " ".join(one.participant.split())
    if name or not one.role:
        return name
    if not one.label:
        return one.title
    return one.label if labels[one.label] < 2 else f"{one.label} ({one.title})"


def _describe(
    action: Action, who: ParticipantId, given: Sequence[Assignment], roles: Mapping[str, RoleId], *, is_whole: bool
) -> None:
    role = next((one.role for one in given if one.role), "")
    if role or is_whole:
        people.describe(action, who, role=roles[role] if role else None)
    for number in [one.persons for one in given if one.persons != 0][:1]:
        people.describe(action, who, persons=number)
    for attribute in dict.fromkeys(attribute for one in given for attribute in one.attributes):
        value = next(filter(None, (one.attributes.get(attribute) for one in given)), "")
        if value or is_whole:
            people.give(action, who, attribute, value)


def _place(action: Action, one: Assignment, who: ParticipantId | None, speakers: Sequence[Speaker]) -> None:
    """Say who speaks under a label, or was there and stayed silent."""
    if one.speaker is not None:
        people.assign(action, one.speaker, who)
        return
    if one.silent is not None and all(there.id != one.silent or there.participant != who for there in speakers):
        people.absent(action, one.silent)
    if who is not None and one.document is not None:
        people.attend(action, one.document, who)
