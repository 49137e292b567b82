"""What the project says of whom: of a role, of those of a role with an attribute, of one transcript, of all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from annotator.analysis import counting
from annotator.analysis.checking import Checking
from annotator.analysis.comparison import Cell, Comparison, Group, Material, Theme
from annotator.analysis.frequencies import frequencies
from annotator.analysis.groups import DOCUMENT, PARTICIPANT, ROLE, members
from annotator.analysis.proof.names import Names
from annotator.analysis.theme_set import ThemeSet
from annotator.core.errors import AnnotatorError
from annotator.core.ids import CodeId
from annotator.core.people import NO_ROLE
from annotator.core.phrases import Phrase

Whom = frozenset[tuple[str, str]]
"""Whom a number is of: a role, a document, a participant, an attribute, each with its value; all, where it is empty."""
EVERYBODY: Whom = frozenset()
_ALL = Phrase("all")


class Among(NamedTuple):
    """Some people as one group, and what they say of each code that is counted."""

    group: Group
    cells: Mapping[CodeId, Mapping[str, Cell | None]]

    def cell(self, code: CodeId) -> Cell | None:
        """What they say of a code, None where they do not speak."""
        return self.cells.get(code, {}).get(self.group.name)


@dataclass
class Facts:
    """Answers who says how much of what; each group of people is counted once, when it is first asked for."""

    material: Material
    comparison: Comparison
    names: Names
    themes: Mapping[str, Theme] = field(default_factory=dict)
    _known: dict[Whom, Among | None] = field(default_factory=dict)

    def among(self, whom: Whom) -> Among | None:
        """Some people as one group; None where nobody is compared who is all of that."""
        if whom not in self._known:
            self._known[whom] = self._counted(whom)
        return self._known[whom]

    def cell(self, code: CodeId, whom: Whom) -> Cell | None:
        """What some people say of a code."""
        among = self.among(whom)
        return None if among is None else among.cell(code)

    @property
    def roles(self) -> list[str]:
        """The roles that are compared."""
        return [one.name for one in self.comparison.groups if one.name != NO_ROLE]

    @property
    def only_role(self) -> Whom:
        """Everybody, or the one role that is compared."""
        return of_role(self.roles[0]) if len(self.roles) == 1 else EVERYBODY

    def is_compared(self, whom: Whom) -> bool:
        """Whether somebody is compared who is all of that."""
        return self.among(whom) is not None

    def is_mixed(self, whom: Whom) -> bool:
        """Whether an attribute by which some people are named is one of transcripts, too: either may be meant."""
        of_documents = {name for one in self.material.people.documents for name in one.attributes}
        return any(name in of_documents or value == f"{name} not given" for name, value in whom)

    def _counted(self, whom: Whom) -> Among | None:
        roles = [one for one in whom if one[0] == ROLE]
        if len(whom) == 1 and roles and roles[0][1] in [one.name for one in self.comparison.groups]:
            return Among(self.comparison.group(roles[0][1]), self.comparison.cells)
        try:
            found = members(self.material.people, ROLE, tuple(sorted(whom)))
        except AnnotatorError:
            return None
        name = called(whom)
        some = [replace(one, group=name, parts=(name,)) for one in found if roles or one.group != NO_ROLE]
        book, sets = self.material.codebook, self.material.theme_set
        reported = ThemeSet(book, None if sets is None else sets.codes)
        counted = frequencies(self.material.voices, self.material.sets, some)
        own = counting.own(counted, reported.counted)
        groups = counting.groups(ROLE, {name: (name,)}, some, own)
        checking = Checking(book, some, self.material.finished)
        return Among(groups[0], counting.cells(book, reported, groups, counting.counts(book, counted), checking))


def of_role(role: str) -> Whom:
    """Those of a role."""
    return frozenset({(ROLE, role)})


def role_of(whom: Whom) -> str:
    """The role of some people where they are named by nothing else, else empty."""
    return next((value for _, value in whom if len(whom) == 1 and (ROLE, value) in whom), "")


def called(whom: Whom) -> str:
    """What some people are called: “mentor › experienced”, “all”."""
    order = {ROLE: 0, DOCUMENT: 2, PARTICIPANT: 3}
    names = [value for _, value in sorted(whom, key=lambda one: (order.get(one[0], 1), one))]
    if not names:
        return _ALL
    first, *others = names
    for one in others:
        first = Phrase("{0} › {1}", first, one)
    return first


def themes_by_name(comparison: Comparison, numbers: Mapping[CodeId, str]) -> dict[str, Theme]:
    """The reported themes by what a draft may call them, in small letters; a name of several is of none.

    `numbers` are those of the codes; where no code has one, those of the report are taken.
    """
    has_own = any(numbers.values())
    found: dict[str, Theme | None] = {}
    for theme in comparison.themes:
        number = numbers.get(theme.code, "") if has_own else theme.report_number
        for name in dict.fromkeys(one.casefold() for one in _called(theme, number)):
            found[name] = theme if name not in found else None
    return {name: theme for name, theme in found.items() if theme is not None}


def _called(theme: Theme, number: str) -> Iterator[str]:
    yield " ".join(theme.name.split())
    yield " > ".join(theme.path)
    if number:
        yield f"theme {number}"
