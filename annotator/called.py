"""What speakers are called, wherever the program names them."""

from __future__ import annotations

from typing import NamedTuple

from annotator.core.ids import SpeakerId
from annotator.core.people import NO_ROLE
from annotator.store.read import Reader


class Called(NamedTuple):
    """The name of a participant and of the role; the label and `NO_ROLE` where nobody was assigned."""

    name: str
    role: str


def called(reader: Reader) -> dict[SpeakerId, Called]:
    """What every speaker of every document is called, in the order of `Reader.speakers`."""
    people = {one.id: one for one in reader.participants()}
    roles = {one.id: one.name for one in reader.roles()}
    found = {}
    for speaker in reader.speakers():
        who = None if speaker.participant is None else people[speaker.participant]
        role = NO_ROLE if who is None or who.role is None else roles[who.role]
        found[speaker.id] = Called(who.name if who else speaker.label, role)
    return found
