"""The groups that are compared, and which speakers belong to each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.documents import Document, Speaker
from annotator.core.errors import Unknown
from annotator.core.ids import DocumentId, ParticipantId, RoleId
from annotator.core.people import NO_ROLE, Participant, Role

ROLE, DOCUMENT, PARTICIPANT = ALWAYS = ("role", "document", "participant")
"""What everybody has, so that any project can be compared by it; beside these it is compared by its attributes."""


@dataclass(frozen=True, slots=True)
class Member:
    """A speaker label, or a silent participant (`speaker` 0), in a group.

    `person` names the participant, or the label where nobody was assigned; `persons` is how many that stands for.
    """

    group: str
    speaker: int
    document: DocumentId
    person: str
    persons: int | None
    words: int


@dataclass(frozen=True, slots=True)
class People:
    """Who takes part in the documents under comparison."""

    documents: Sequence[Document]
    speakers: Sequence[Speaker]
    participants: Mapping[ParticipantId, Participant]
    roles: Mapping[RoleId, Role]
    attributes: Sequence[str]

    def role_of(self, participant: Participant | None) -> Role | None:
        """The role of a participant, None where nobody gave one."""
        return None if participant is None or participant.role is None else self.roles[participant.role]


def members(people: People, by: str = ROLE, where: Sequence[tuple[str, str]] = ()) -> list[Member]:
    """Every speaker who counts, with the group to which `by` assigns it.

    `by` is role, document, participant or an attribute; `where` keeps those whose attribute (or role, or document) has
    a value, several values of one attribute being alternatives. Roles that are not compared are left out. Raises
    Unknown for an attribute that the project does not have, and for a value that nobody has.
    """
    titles = {document.id: document for document in people.documents}
    group_of, is_wanted = _grouping(people, by), _condition(people, where)
    found = []
    for speaker in people.speakers:
        document = titles.get(speaker.document)
        participant = None if speaker.participant is None else people.participants[speaker.participant]
        role = people.role_of(participant)
        if document is None or (role is not None and not role.compared):
            continue
        if not is_wanted(document, participant):
            continue
        if participant is None and not speaker.words:
            continue
        found.append(
            Member(
                group_of(document, participant),
                0 if speaker.silent else speaker.id,
                document.id,
                f"participant {participant.id}" if participant else f"label {speaker.id}",
                participant.persons if participant else 1,
                speaker.words,
            )
        )
    return found


def order(people: People, by: str, found: Sequence[Member]) -> list[str]:
    """The groups in the order in which they are shown, those without a status last."""
    if by == ROLE:
        named = [role.name for role in people.roles.values() if role.compared]
    elif by == DOCUMENT:
        named = [document.title for document in people.documents]
    elif by == PARTICIPANT:
        named = [participant.name for participant in people.participants.values()]
    else:
        named = sorted(_values(people, by))
    present = {member.group for member in found}
    named += [f"no {by}", NO_ROLE]
    return [name for name in dict.fromkeys(named) if name in present]


def has_status(by: str, group: str) -> bool:
    """Whether a group is one of those that are compared: not the speakers nobody has assigned yet."""
    return group not in (NO_ROLE, f"no {by}")


Grouping = Callable[[Document, Participant | None], str]


def _grouping(people: People, by: str) -> Grouping:
    if by == DOCUMENT:
        return lambda document, participant: document.title
    if by == PARTICIPANT:
        return lambda document, participant: participant.name if participant else NO_ROLE
    if by == ROLE:
        return lambda document, participant: _name(people.role_of(participant))
    _refuse_unknown(people, by)

    def value(document: Document, participant: Participant | None) -> str:
        given = (participant.attributes.get(by) if participant else None) or document.attributes.get(by)
        return given or (f"no {by}" if participant else NO_ROLE)

    return value


def _condition(people: People, where: Sequence[tuple[str, str]]) -> Callable[[Document, Participant | None], bool]:
    wanted: dict[str, set[str]] = {}
    for name, value in where:
        if name not in ALWAYS:
            _refuse_unknown(people, name)
        wanted.setdefault(name, set()).add(value)
        _refuse_unknown_value(people, name, value)
    groupings = {name: _grouping(people, name) for name in wanted}
    return lambda document, participant: all(
        groupings[name](document, participant) in values for name, values in wanted.items()
    )


def _name(role: Role | None) -> str:
    return NO_ROLE if role is None else role.name


def _values(people: People, attribute: str) -> Iterator[str]:
    given = [one.attributes for one in people.participants.values()] + [one.attributes for one in people.documents]
    yield from (values[attribute] for values in given if values.get(attribute))


def _refuse_unknown_value(people: People, name: str, value: str) -> None:
    known = {
        ROLE: [*(role.name for role in people.roles.values()), NO_ROLE],
        DOCUMENT: [document.title for document in people.documents],
        PARTICIPANT: [*(participant.name for participant in people.participants.values()), NO_ROLE],
    }.get(name) or [*sorted(set(_values(people, name))), f"no {name}", NO_ROLE]
    if value not in known:
        there = ", ".join(f"“{one}”" for one in known)
        raise Unknown(f"No {name} is “{value}” in the documents that are compared. There are: {there}.")


def _refuse_unknown(people: People, attribute: str) -> None:
    if attribute not in people.attributes:
        known = ", ".join((*ALWAYS, *people.attributes))
        raise Unknown(f"There is no attribute “{attribute}”. Compare by one of: {known}.")
