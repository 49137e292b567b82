"""The groups that are compared, and which speakers belong to each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from annotator.core.documents import Document, Speaker
from annotator.core.errors import Refused, Unknown
from annotator.core.ids import DocumentId, ParticipantId, RoleId, SpeakerId
from annotator.core.people import NO_ROLE, Participant, Role
from annotator.core.phrases import Phrase

ROLE, DOCUMENT, PARTICIPANT = ALWAYS = ("role", "document", "participant")
"""What everybody has, so that any project can be compared by it; beside these it is compared by its attributes."""
CROSS = " × "
"""Between the names of what is compared by, where it is several at once: “role × experience”."""

By = str | Sequence[str]
"""What is compared by: one name, or several of which every combination is a group."""


@dataclass(frozen=True, slots=True)
class Member:
    """A speaker label, or a participant who was there and said nothing, in a group.

    `person` names the participant, or the label where nobody was assigned; `persons` is how many that stands for.
    `parts` are what the speaker is by each name that is compared by.
    """

    group: str
    speaker: SpeakerId
    document: DocumentId
    person: str
    persons: int | None
    words: int
    parts: tuple[str, ...] = ()


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


class Present(NamedTuple):
    """Who speaks under a label, or was there and said nothing: in which document, as whom, in which role."""

    speaker: Speaker
    document: Document
    participant: Participant | None
    role: Role | None

    @property
    def name(self) -> str:
        """The participant, by the label where nobody was assigned."""
        return self.participant.name if self.participant else self.speaker.label


def members(people: People, by: By = ROLE, where: Sequence[tuple[str, str]] = ()) -> list[Member]:
    """Every speaker who counts, with the group to which `by` assigns it.

    `by` is role, document, participant or an attribute of participants or documents, or several of these; `where` keeps
    those who have a value of it, several values of one name being alternatives. Roles that are not compared are left
    out, and labels under which nobody was assigned and nothing is said. Raises Unknown for an attribute that the
    project does not have, and for a value that nobody has who is compared; Refused where nobody has all of them.
    """
    values_of = [_grouping(people, name) for name in names(by)]
    compared = [one for one in present(people) if _is_compared(one)]
    found = []
    for one in _kept(people, compared, where):
        parts = tuple(value(one) for value in values_of)
        found.append(
            Member(
                called(parts),
                one.speaker.id,
                one.document.id,
                f"participant {one.participant.id}" if one.participant else f"label {one.speaker.id}",
                one.participant.persons if one.participant else 1,
                one.speaker.words,
                parts,
            )
        )
    return found


def names(by: By) -> tuple[str, ...]:
    """What is compared by, name by name."""
    return (by,) if isinstance(by, str) else tuple(dict.fromkeys(by))


def called(parts: Sequence[str]) -> str:
    """The name of the group of those who are all of these: “mentor › experienced”."""
    first, *others = dict.fromkeys(parts) if set(parts) == {NO_ROLE} else parts
    for one in others:
        first = Phrase("{0} › {1}", first, one)
    return first


def present(people: People) -> list[Present]:
    """Everybody who was there in the documents under comparison, those who are not compared too."""
    documents = {document.id: document for document in people.documents}
    return [
        Present(speaker, documents[speaker.document], participant, people.role_of(participant))
        for speaker in people.speakers
        if speaker.document in documents
        for participant in [None if speaker.participant is None else people.participants[speaker.participant]]
    ]


def order(people: People, by: By, found: Sequence[Member]) -> dict[str, tuple[str, ...]]:
    """The groups in the order of their parts, with these; what has no status comes last among the parts of a name."""
    places = [{value: at for at, value in enumerate(_order(people, name))} for name in names(by)]
    parts = {member.group: member.parts for member in found}

    def place(group: str) -> list[int]:
        return [known[part] for known, part in zip(places, parts[group], strict=True)]

    return {group: parts[group] for group in sorted(parts, key=place)}


def _order(people: People, by: str) -> list[str]:
    if by == ROLE:
        named = [role.name for role in people.roles.values() if role.compared]
    elif by == DOCUMENT:
        named = [document.title for document in people.documents]
    elif by == PARTICIPANT:
        named = [participant.name for participant in people.participants.values()]
    else:
        named = sorted(_values(people, by), key=_natural)
    return list(dict.fromkeys([*named, _not_given(by), NO_ROLE]))


def has_status(by: By, parts: Sequence[str]) -> bool:
    """Whether a group is one of those that are compared: not people of whom something is not known yet."""
    return not any(part in (NO_ROLE, _not_given(name)) for name, part in zip(names(by), parts, strict=True))


def not_compared(people: People) -> tuple[str, ...]:
    """The roles that are not compared, of those who were there."""
    return tuple(dict.fromkeys(one.role.name for one in present(people) if one.role and not one.role.compared))


def without_role(people: People, by: By, found: Sequence[Member]) -> tuple[str, ...]:
    """Who speaks without a role and yet stands among others in a group with a status: name and document."""
    among = {member.speaker for member in found if has_status(by, member.parts)}
    return tuple(
        f"{one.name} ({one.document.title})"
        for one in present(people)
        if one.role is None and one.speaker.words and one.speaker.id in among
    )


def _is_compared(one: Present) -> bool:
    if one.participant is None:
        return one.speaker.words > 0
    return one.role is None or one.role.compared


def _grouping(people: People, by: str) -> Callable[[Present], str]:
    if by == ROLE:
        return lambda one: NO_ROLE if one.role is None else one.role.name
    if by == DOCUMENT:
        return lambda one: one.document.title
    if by == PARTICIPANT:
        return lambda one: one.participant.name if one.participant else NO_ROLE
    if by not in people.attributes:
        known = ", ".join((ROLE, DOCUMENT, PARTICIPANT, *people.attributes))
        raise Unknown("There is no attribute “{0}”. Compare by one of: {1}.", by, known)

    def value(one: Present) -> str:
        own = one.participant.attributes.get(by) if one.participant else None
        return own or one.document.attributes.get(by) or (_not_given(by) if one.participant else NO_ROLE)

    return value


def _kept(people: People, compared: Sequence[Present], where: Sequence[tuple[str, str]]) -> Sequence[Present]:
    """Those who have one of the wanted values of each name."""
    wanted: defaultdict[str, list[str]] = defaultdict(list)
    for name, value in where:
        wanted[name].append(value)
    kept = compared
    for name, values in wanted.items():
        value_of = _grouping(people, name)
        known = dict.fromkeys(map(value_of, compared))
        for value in values:
            if value not in known:
                there = ", ".join(f"“{one}”" for one in sorted(known, key=_natural)) or Phrase("nobody at all")
                raise Unknown("Nobody who is compared has {0} “{1}”. There are: {2}.", name, value, there)
        kept = [one for one in kept if value_of(one) in values]
    if where and not kept:
        asked = ", ".join(f"{name} = {value}" for name, value in where)
        raise Refused("Nobody who is compared is all of this at once: {0}. Ask for less.", asked)
    return kept


def _not_given(by: str) -> str:
    """The group of participants who have no value of an attribute."""
    return Phrase("{0} not given", by)


def _natural(value: str) -> tuple[bool, int, str]:
    """Numbers by their size, before words by their letters."""
    return (False, int(value), value) if value.isdecimal() and len(value) < 16 else (True, 0, value)


def _values(people: People, attribute: str) -> Iterator[str]:
    given = [one.attributes for one in people.participants.values()] + [one.attributes for one in people.documents]
    yield from (values[attribute] for values in given if values.get(attribute))
