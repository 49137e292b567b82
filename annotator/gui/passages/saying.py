"""Says conditions in words, a chip for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from annotator.core.conditions import IN_TURN, Beside, Conditions, having, with_values
from annotator.core.people import NO_ROLE
from annotator.gui.language.told import told
from annotator.project import Project

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """One condition: in which field it stands, in words, with the stored colour of its code or role.

    `key` is the attribute, or the place among those of what stands beside. `without` are the conditions without it.
    """

    field: str
    label: str
    value: str
    without: Conditions
    key: str | int = ""
    hue: str | None = None
    role: str | None = None


Names = dict[int | None, str]


def label_of(field: str, where: str = "", *, is_absent: bool = False) -> str:
    """What a field of the conditions is called on a chip."""
    if field == "beside" and where == IN_TURN:
        return translate("Filters", "Not in a turn with") if is_absent else translate("Filters", "In a turn with")
    if field == "beside":
        return translate("Filters", "Not overlapping") if is_absent else translate("Filters", "Overlapping")
    return {
        "codes": translate("Filters", "Code"),
        "not_codes": translate("Filters", "Not code"),
        "roles": translate("Filters", "Role"),
        "documents": translate("Filters", "Document"),
        "coders": translate("Filters", "Coder"),
        "participants": translate("Filters", "Speaker"),
        "text": translate("Filters", "Words"),
        "memo": translate("Filters", "Memo"),
        "exemplar": translate("Filters", "Only"),
        "to_review": translate("Filters", "Only"),
    }.get(field, field)


def said(project: Project, asked: Conditions) -> list[Said]:
    """Every condition in words, in the order in which they are shown."""
    return list(_Saying(project, asked).all())


class _Saying:
    def __init__(self, project: Project, asked: Conditions) -> None:
        self._asked = asked
        self._book = book = project.read.codebook()
        self._codes: Names = {one.id: book.shortest(one.id) for one in book}
        self._roles = {one.id: one for one in project.read.roles()}
        self._titles: Names = {one.id: one.title for one in project.read.documents()}
        self._coders: Names = {one.id: one.name for one in project.read.coders()}
        self._people: Names = {one.id: one.name for one in project.read.participants()}

    def all(self) -> Iterator[Said]:
        asked = self._asked
        for field in ("codes", "not_codes"):
            if wanted := getattr(asked, field):
                value = self._any(wanted, self._codes)
                yield Said(field, label_of(field), value, self._without(field), hue=self._hue(wanted))
        for at, one in enumerate(asked.beside):
            yield self._beside(at, one)
        if asked.roles:
            names: Names = {None: told(NO_ROLE), **{id: one.name for id, one in self._roles.items()}}
            value = self._any(asked.roles, names)
            there = [self._roles[one].color for one in asked.roles if one in self._roles]
            color = there[0] if len(asked.roles) == len(there) == 1 else None
            yield Said("roles", label_of("roles"), value, self._without("roles"), role=color)
        for name, values in asked.attributes:
            yield Said("attributes", name, _or(values), with_values(asked, name, ()), name)
        places = ("participants", self._people), ("documents", self._titles), ("coders", self._coders)
        for field, known in places:
            if wanted := getattr(asked, field):
                yield Said(field, label_of(field), self._any(wanted, known), self._without(field))
        yield from self._plain()

    def _beside(self, at: int, one: Beside) -> Said:
        left = tuple(other for number, other in enumerate(self._asked.beside) if number != at)
        label = label_of("beside", one.where, is_absent=one.is_absent)
        value = self._any(one.codes, self._codes)
        return Said("beside", label, value, replace(self._asked, beside=left), at, hue=self._hue(one.codes))

    def _plain(self) -> Iterator[Said]:
        asked = self._asked
        if asked.text.strip():
            yield Said("text", label_of("text"), _quoted(asked.text), replace(asked, text=""))
        if asked.memo is not None:
            value = _quoted(asked.memo) if asked.memo.strip() else translate("Filters", "any")
            yield Said("memo", label_of("memo"), value, replace(asked, memo=None))
        if asked.exemplar:
            yield Said(
                "exemplar", label_of("exemplar"), translate("Filters", "exemplars"), replace(asked, exemplar=False)
            )
        if asked.to_review:
            yield Said(
                "to_review", label_of("to_review"), translate("Filters", "to review"), replace(asked, to_review=False)
            )

    def _without(self, field: str) -> Conditions:
        return having(self._asked, field, ())

    def _hue(self, codes: Sequence[int]) -> str | None:
        known = [one for one in codes if one in self._codes]
        return self._book.hue(known[0]) if len(codes) == len(known) == 1 else None  # type: ignore[arg-type]

    def _any(self, wanted: Sequence[int | None], names: Names) -> str:
        return _or([names.get(one, translate("Filters", "(gone)")) for one in wanted])


def _quoted(words: str) -> str:
    return translate("Filters", "“{0}”").format(words)


def _or(values: Sequence[str]) -> str:
    joined = values[0]
    for one in values[1:]:
        joined = translate("Filters", "{0} or {1}").format(joined, one)
    return joined
