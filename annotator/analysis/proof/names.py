"""The names that a draft calls things by: roles in one and in many, persons, transcripts, attributes, themes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.analysis.proof.finder import Finder
from annotator.core.table import plain
from annotator.core.transcript import Range

_ENDINGS = r"(?:s|es|en|n|e|er|in|innen|s’|s'|’s|'s)?"
_BETWEEN = re.compile(r"[,;/|·:]|\s[–—-]\s|\band\b|\bund\b", re.IGNORECASE)
_SAID = (
    r"(?:said|says|explain\w*|noted|notes|put|stat(?:ed|es)|describ\w+|recall\w*|add(?:ed|s)|remark\w*|comment\w*|"
    r"answer\w*|repl(?:ied|ies)|told|tells|reported|observed|reflected|argued|mentioned|wrote|complained|admitted|"
    r"summari[sz]ed|concluded|expressed|emphasi[sz]ed|called|sagte|meinte|erzählte|berichtete|erklärte)"
)
_BEFORE = re.compile(rf"[^.;]{{0,60}}\b{_SAID}\b[^.;]{{0,40}}$|\s*:?\s*$", re.IGNORECASE)
_BEHIND = re.compile(rf"\W*(?:as\s+)?{_SAID}\s+(?:\w+\s+){{0,4}}$|\W*(?:as\s+)?(?:\w+\s+){{0,3}}$", re.IGNORECASE)
_IS_SAID = re.compile(rf"\b{_SAID}\b", re.IGNORECASE)
_OBJECT = re.compile(
    r"(?<!one )(?<!some )(?<!many )(?<!several )(?<!most )(?<!two )(?<!three )(?<!four )\b(?:about|of|with|to|for|"
    r"their|his|her|our|my|than|between|on|from|by|on)\s+(?:the\s+|an?\s+)?$",
    re.IGNORECASE,
)
_FILLING = re.compile(r"^(?:an?|the|one|from|of|in|by|ein|eine|der|die|aus)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Named:
    """Where a name stands in a text, and whose it is."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True)
class Claim:
    """Whose words a draft says something is; `unknown` are the parts of a bracket that name nothing in the project.

    Not `is_sure` where a sentence names them, but may name them for something else.
    """

    roles: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    is_sure: bool = True

    def __bool__(self) -> bool:
        return bool(self.roles or self.people or self.documents)


@dataclass(frozen=True, slots=True)
class Names:
    """What a project calls its roles; its persons and transcripts by everything that they are called; attributes.

    `traits` are the values of attributes that belong to one of them, with the attribute and as the project writes them.
    """

    roles: tuple[str, ...]
    people: Mapping[str, str] = field(default_factory=dict)
    documents: Mapping[str, str] = field(default_factory=dict)
    values: frozenset[str] = frozenset()
    traits: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    _persons: Finder = field(init=False, repr=False)
    _transcripts: Finder = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_persons", Finder(self.people))
        object.__setattr__(self, "_transcripts", Finder(self.documents))

    def roles_in(self, text: str) -> list[Named]:
        """The roles that a text names, in one or in many, in their order."""
        return _found(text, {role: plural(role) for role in self.roles})

    def in_bracket(self, text: str) -> Claim:
        """Whose words something is, as a bracket behind it says; nothing where no part of it is known."""
        roles, people, documents, unknown = [], [], [], []
        for part in (_FILLING.sub("", one.strip()) for one in _BETWEEN.split(text)):
            folded = plain(part).casefold()
            role = next((one for one in self.roles if re.fullmatch(plural(one), part, re.IGNORECASE)), None)
            if role is not None:
                roles.append(role)
            elif folded in self.people:
                people.append(self.people[folded])
            elif folded in self.documents:
                documents.append(self.documents[folded])
            elif named := self.roles_in(part):
                roles.append(named[0].name)
                rest = part[: named[0].start] + part[named[0].end :]
                unknown += [part] if rest.strip() and plain(rest).casefold() not in self.values else []
            elif part and folded not in self.values:
                unknown.append(part)
        claim = Claim(tuple(roles), tuple(people), tuple(documents), tuple(unknown))
        return claim if claim else Claim()

    def in_cells(self, cells: Iterable[str]) -> Claim:
        """Whose words something is, as cells beside it say, each of which is nothing but a name or several."""
        roles: list[str] = []
        people: list[str] = []
        documents: list[str] = []
        for cell in cells:
            claim = self.in_bracket(cell)
            if len(claim.unknown) < len([part for part in _BETWEEN.split(cell) if part.strip()]):
                roles += claim.roles
                people += claim.people
                documents += claim.documents
        return Claim(tuple(roles[:1]), tuple(people), tuple(documents))

    def around(self, before: str, after: str) -> Claim:
        """Whose words something is, as what is near it says: the last that is named before, else the first behind.

        It is sure where it is the one who is named and not somebody whom the sentence speaks about, or says something.
        """
        for text, at in ((before, -1), (after, 0)):
            people, documents = _named(self._persons, text), _named(self._transcripts, text)
            named = [one for one in self.roles_in(text) if not any(_overlaps((one.start, one.end), (other,))
                                                                    for other in documents)]  # fmt: skip
            roles = [one for one in named if not _OBJECT.search(text[: one.start])] or named
            if people or documents or roles:
                return Claim(
                    (roles[at].name,) if roles else (),
                    (self.people[people[at].name],) if people else (),
                    (self.documents[documents[at].name],) if documents else (),
                    is_sure=_is_sure(text, [*roles, *people], is_before=at < 0),
                )
        return Claim()


def plural(name: str) -> str:
    """The pattern of a name in one and in many."""
    stem = r"\s+".join(map(re.escape, name.split()))
    many = rf"|{stem[:-1]}ies" if name.endswith("y") else ""
    return rf"(?<!\w)(?:{stem}{_ENDINGS}{many})(?!\w)"


def _is_sure(text: str, named: Sequence[Named], *, is_before: bool) -> bool:
    """Whether the words beside a quotation leave no doubt that it is said by the one who is named nearest."""
    if not named or (len({one.name for one in named}) > 1 and not _IS_SAID.search(text)):
        return not named
    if is_before:
        last = max(named, key=lambda one: one.end)
        is_object = _OBJECT.search(text[: last.start]) is not None
        return not is_object and _BEFORE.fullmatch(text[last.end :]) is not None
    first = min(named, key=lambda one: one.start)
    return _BEHIND.fullmatch(text[: first.start]) is not None and _IS_SAID.search(text) is not None


def _named(finder: Finder, text: str) -> list[Named]:
    return [Named(one.start, one.end, one.name) for one in finder.found(text)]


def _found(text: str, patterns: Mapping[str, str]) -> list[Named]:
    """What patterns find in a text, the longer ones first where they overlap, in reading order."""
    found: list[Named] = []
    folded = text.casefold()
    there = [name for name in patterns if name.split()[0][:-1].casefold() in folded]
    for name, pattern in ((name, patterns[name]) for name in sorted(there, key=len, reverse=True)):
        for match in re.finditer(pattern, text, re.IGNORECASE):
            if match.end() > match.start() and not _overlaps(match.span(), found):
                found.append(Named(*match.span(), name))
    return sorted(found, key=lambda one: one.start)


def _overlaps(span: Range, found: Iterable[Named]) -> bool:
    return any(span[0] < one.end and one.start < span[1] for one in found)
