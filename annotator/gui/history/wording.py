"""The words of the history: kinds of thing, their fields, values and days."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from annotator.store.kinds import DELETED
from annotator.store.telling import LABEL, MADE, Change, Value

translate = QCoreApplication.translate

EVERYTHING = ""
GROUPS = {
    "passages": ("coding",), "codes": ("code", "status", "code_set"), "memos": ("memo", "link"),
    "transcripts": ("document", "version"), "people": ("speaker", "participant", "role", "attribute", "attendance"),
    "readings": ("reading",), "project": ("project", "coder", "saved_filter"),
}  # fmt: skip
"""The kinds of object that one asks for together."""


def groups() -> list[tuple[str, str]]:
    """What the history can be narrowed to, each with its key in `GROUPS`."""
    return [
        (translate("History", "Everything"), EVERYTHING),
        (translate("History", "Passages"), "passages"),
        (translate("History", "Codes"), "codes"),
        (translate("History", "Memos"), "memos"),
        (translate("History", "Transcripts"), "transcripts"),
        (translate("History", "People and roles"), "people"),
        (translate("History", "Reading"), "readings"),
        (translate("History", "Project and coders"), "project"),
    ]


def kind(name: str) -> str:
    """A kind of thing, in the singular."""
    known = {
        "coding": translate("History", "Passage"),
        "code": translate("History", "Code"),
        "status": translate("History", "Status of the theme"),
        "code_set": translate("History", "Set of codes"),
        "memo": translate("History", "Memo"),
        "link": translate("History", "Tie of the memo"),
        "document": translate("History", "Transcript"),
        "version": translate("History", "Text"),
        "speaker": translate("History", "Speaker"),
        "participant": translate("History", "Participant"),
        "attendance": translate("History", "Silent in"),
        "role": translate("History", "Role"),
        "attribute": translate("History", "Attribute"),
        "coder": translate("History", "Coder"),
        "reading": translate("History", "Reading"),
        "saved_filter": translate("History", "Saved filter"),
        "project": translate("History", "Project"),
    }
    return known.get(name, name)


def field(change: Change) -> str:
    """What of a thing was changed."""
    known = {
        MADE: translate("History", "new"),
        DELETED: translate("History", "deleted") if change.after is None else translate("History", "back again"),
        **_of_codes(),
        **_of_passages(),
        **_of_transcripts(),
        **_of_the_project(),
    }
    return known.get(change.field, change.field.replace("_", " "))


def _of_codes() -> dict[str, str]:
    """Of codes, their order and their status."""
    return {
        "name": translate("History", "name"),
        "number": translate("History", "number"),
        "parent": translate("History", "below"),
        "color": translate("History", "colour"),
        "position": translate("History", "place among its siblings"),
        "definition": translate("History", "definition"),
        "inclusion": translate("History", "inclusion"),
        "exclusion": translate("History", "exclusion"),
        "example": translate("History", "example"),
        "joined": translate("History", "joined into"),
        "status": translate("History", "status"),
        "reason": translate("History", "reason"),
        "compared_by": translate("History", "compared by"),
        "codes": translate("History", "codes"),
    }


def _of_passages() -> dict[str, str]:
    """Of passages, memos, and what was read."""
    return {
        "memo": translate("History", "memo"),
        "exemplar": translate("History", "exemplar"),
        "looked": translate("History", "looked at"),
        "start": translate("History", "beginning"),
        "end": translate("History", "end"),
        "code": translate("History", "code"),
        "edited": translate("History", "edited for print"),
        "coder": translate("History", "coder"),
        "private": translate("History", "private"),
        "about": translate("History", "about"),
        "text": translate("History", "text"),
        "place": translate("History", "read to character"),
        "finished": translate("History", "finished"),
    }


def _of_transcripts() -> dict[str, str]:
    """Of transcripts and who speaks in them."""
    return {
        "title": translate("History", "title"),
        "source": translate("History", "file"),
        "collected": translate("History", "collected"),
        "coder_of_record": translate("History", "coder of record"),
        "turns": translate("History", "turns"),
        "participant": translate("History", "participant"),
        "role": translate("History", "role"),
        "persons": translate("History", "persons"),
        "compared": translate("History", "compared"),
    }


def _of_the_project() -> dict[str, str]:
    """Of the project, its coders and what they keep."""
    return {
        "pins": translate("History", "pinned codes"),
        "conditions": translate("History", "conditions"),
        "description": translate("History", "description"),
        "approach": translate("History", "approach"),
        "attribution": translate("History", "attribution of quotes"),
        "statistics": translate("History", "statistics"),
        LABEL: translate("History", "label in figures"),
    }


def value(told: Value) -> str:
    """A value as it is read; a dash where there is none."""
    if told is None or told == "":
        return "—"
    if isinstance(told, bool):
        return translate("History", "yes") if told else translate("History", "no")
    return f"{told:g}" if isinstance(told, float) else str(told)


def sentence(change: Change) -> str:
    """A change in one line: of what, which field, from what to what."""
    thing = f"{kind(change.kind)} {change.name}".strip()
    if change.field in (MADE, DELETED):
        return translate("History", "{0}: {1}").format(thing, field(change))
    what = field(change)
    if change.before is None:
        return translate("History", "{0}, {1}: {2}").format(thing, what, value(change.after))
    return translate("History", "{0}, {1}: {2} → {3}").format(thing, what, value(change.before), value(change.after))


def moment(when: datetime) -> str:
    """A moment in full."""
    time = QDateTime(QDate(when.year, when.month, when.day), QTime(when.hour, when.minute, when.second))
    return QLocale().toString(time, "d MMMM yyyy, HH:mm:ss")


def day(moment: datetime, now: datetime) -> str:
    """The day of a moment, as one speaks of it."""
    if moment.date() == now.date():
        return translate("History", "Today")
    if moment.date() == now.date() - timedelta(days=1):
        return translate("History", "Yesterday")
    date = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(date, "d MMMM yyyy")
