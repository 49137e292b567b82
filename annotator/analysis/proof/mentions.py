"""Finds what a sentence names: themes, people, transcripts; all names are covered before numbers are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.analysis.comparison import Theme
from annotator.analysis.groups import DOCUMENT, PARTICIPANT, ROLE
from annotator.analysis.proof.facts import Facts, Whom
from annotator.analysis.proof.finder import CLOSING, OPENING, Finder, Hit
from annotator.analysis.proof.names import plural
from annotator.analysis.proof.numerals import NUMBER

COVER = "¤"
"""What stands for a character of a name while numbers are read."""
_OPEN, _CLOSE = f"[{OPENING}]", f"[{CLOSING}]"
_LETTERS = 3
"""So many letters at least has a name that is found without quotation marks."""
_WORDS_OF_OTHERS = frozenset(
    [
        "theme",
        "themes",
        "passage",
        "passages",
        "speaker",
        "speakers",
        "group",
        "groups",
        "document",
        "documents",
        "words",
        "one",
        "two",
        "three",
        "none",
    ]
)
_PERSONS = re.compile(r"(?:participant|speaker|person|people|interviewee|respondent|informant|individual)s?", re.I)
_COMMON = frozenset(
    ["yes", "no", "other", "none", "not", "one", "two", "three", "the", "all", "unknown", "other", "mixed"]
)
_IRREGULAR = {"woman": ("women", "female"), "man": ("men", "male"), "female": ("females", "women", "woman"),
              "male": ("males", "men", "man"), "child": ("children",)}  # fmt: skip
_ABOUT_CODES = re.compile(r"\b(?:cod(?:e|es|ed|ing)|themes?|codiert\w*|thema)\b", re.IGNORECASE)
_JOINT = re.compile(r"[\s-]*[“„«\"]?")
_OUT_OF = re.compile(r"\s+(?:among|of)\s+(?:the\s+)?")
_BEING = re.compile(r"\b(?:were|are|was|is|being)\s+$")
_ENDING = re.compile(r"\s*(?:[,.;)]|$|and\b|or\b)")
_INSIDE = re.compile(r"\s+(?:in|at|from|with|who (?:were|are))(?:\s+(?:the|their|a|an))?\s+")
_QUOTED = re.compile(r"\s+[“„«\"]")
_LIST = re.compile(rf"\s*(?:,|and|or|und|oder|,\s*and)\s*(?:{NUMBER}\s+)?", re.IGNORECASE)
_LEADING = re.compile(r"(?:\d|\b(?:the|of|by|among|from|for|in|both|all|and|or|than|with|between|only|to|\w+teen|two|"
                      r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|one))\s+$", re.IGNORECASE)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ThemeAt:
    """A theme that is named; `is_weak` where the word may just be a word."""

    start: int
    end: int
    theme: Theme
    is_weak: bool = False


@dataclass(frozen=True, slots=True)
class WhomAt:
    """People who are named: of a role, with an attribute, in a transcript, one of them."""

    start: int
    end: int
    whom: Whom


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with what it names; in `covered` themes, transcripts and persons are covered, and digits of roles."""

    text: str
    covered: str
    themes: tuple[ThemeAt, ...]
    groups: tuple[WhomAt, ...]
    places: tuple[WhomAt, ...]


class Lexicon:
    """The names of a project, to be found in sentences."""

    def __init__(self, facts: Facts) -> None:
        self._facts, self._themes = facts, facts.themes
        names = facts.names
        roles = [plain for role in names.roles for plain in (role.casefold(), f"{role.casefold()}s")]
        self._theme = Finder(facts.themes, [name for name in facts.themes if _is_plain(name, roles)])
        known = dict.fromkeys((*names.roles, *(one.name for one in facts.comparison.groups)))
        self._generic = {role for role in known if _PERSONS.fullmatch(role)}
        groups = [(_role_pattern(role), frozenset({(ROLE, role)})) for role in known]
        self._role = _any(pattern for pattern, _ in sorted(groups, key=lambda one: len(one[0]), reverse=True))
        groups += [(_trait_pattern(*pair), frozenset({pair})) for pair in names.traits.values()]
        self._groups = sorted(groups, key=lambda one: len(one[0]), reverse=True)
        self._group = _any(f"({pattern})" for pattern, _ in self._groups)
        people = {title: (DOCUMENT, title) for title in dict.fromkeys(names.documents.values())}
        people |= {folded: (DOCUMENT, title) for folded, title in names.documents.items()}
        people |= {folded: (PARTICIPANT, name) for folded, name in names.people.items()}
        self._places = {name.casefold(): pair for name, pair in people.items()}
        self._place = Finder(people, [name for name in people if sum(map(str.isalpha, name)) < _LETTERS])

    def scene(self, text: str) -> Scene:
        """What a sentence names."""
        themes = tuple(self._themes_in(text))
        covered = _covered(text, themes)
        places = tuple(self._places_in(covered))
        covered = _covered(covered, places)
        groups = tuple(self._carried(list(_together(covered, list(self._groups_in(covered)))), covered))
        digits = re.compile(r"\d")
        others = [one for one in groups if _is_role(one.whom) and not self._is_generic(one)]
        groups = tuple(
            one for one in groups if not (others and self._is_generic(one)) or covered[one.end : one.end + 1] == ":"
        )
        for one in groups:
            covered = covered[: one.start] + digits.sub(COVER, covered[one.start : one.end]) + covered[one.end :]
        return Scene(text, covered, themes, groups, places)

    def _is_generic(self, one: WhomAt) -> bool:
        """Whether a role is called as persons are at large."""
        return any(name == ROLE and value in self._generic for name, value in one.whom)

    def cover_themes(self, text: str) -> str:
        """A text whose names of themes end no sentence."""
        return _covered(text, self._theme.found(text))

    def is_name(self, quoted: str) -> bool:
        """Whether what stands in quotation marks is the name of something."""
        text = " ".join(quoted.strip(" .,;:").split())
        if text.casefold() in self._themes or text.casefold() in self._places:
            return True
        return any(re.fullmatch(pattern, text, re.IGNORECASE) for pattern, _ in self._groups)

    def _themes_in(self, text: str) -> Iterator[ThemeAt]:
        is_about_codes = _ABOUT_CODES.search(text) is not None
        roles = [match.span() for match in self._role.finditer(text)]
        for start, end, name, is_quoted in self._theme.found(text):
            said = text[start:end]
            if not any(low <= start and end <= high and end - start < high - low for low, high in roles):
                is_weak = " " not in said and said == said.casefold() and not is_quoted and not is_about_codes
                yield ThemeAt(start, end, self._themes[name], is_weak)

    def _groups_in(self, text: str) -> Iterator[WhomAt]:
        for match in self._group.finditer(text):
            whom = self._groups[(match.lastindex or 1) - 1][1]
            (_, value), said = next(iter(whom)), match.group()
            if not (said.islower() and value[:1].isupper() and not _is_role(whom)):
                yield WhomAt(*match.span(), whom)

    def _carried(self, found: Sequence[WhomAt], text: str) -> Iterator[WhomAt]:
        """People whose role is named with those before: seven experienced mentors and four inexperienced."""
        last: WhomAt | None = None
        for one in found:
            if not _is_role(one.whom) and last is not None and ";" not in text[last.end : one.start]:
                names = {name for name, _ in one.whom}
                whom = one.whom | {pair for pair in last.whom if pair[0] not in names}
                if names & {name for name, _ in last.whom} and self._facts.is_compared(whom):
                    one = replace(one, whom=whom)
            last = one
            yield one

    def _places_in(self, text: str) -> Iterator[WhomAt]:
        for start, end, name, _ in self._place.found(text):
            pair = self._places[name.casefold()]
            if not (text[start:end].islower() and pair[1][:1].isupper()):
                yield WhomAt(start, end, frozenset({pair}))


def _is_role(whom: Whom) -> bool:
    return any(name == ROLE for name, _ in whom)


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns) or r"(?!)", re.IGNORECASE)


def _spaced(name: str) -> str:
    return r"\s+".join(map(re.escape, name.split()))


def _is_plain(name: str, roles: Sequence[str]) -> bool:
    """Whether the name of a theme is none by itself, but a number or a word of another meaning."""
    return sum(map(str.isalpha, name)) < _LETTERS or name in _WORDS_OF_OTHERS or name in roles


def _role_pattern(role: str) -> str:
    """A role in one and in many; one that is hardly a word only in quotes or before a colon."""
    if sum(map(str.isalpha, role)) > 2 or not role.isascii():
        return plural(role)
    stem = _spaced(role)
    return rf"(?:{_OPEN}{stem}{_CLOSE}|(?<!\w){stem}(?=:\s)|(?<=\bgroup )\b{stem}\b|(?<=\brole )\b{stem}\b)"


def _trait_pattern(attribute: str, value: str) -> str:
    """The value of an attribute in one and in many; a number only behind the name of the attribute."""
    folded = value.casefold()
    if sum(map(str.isalpha, value)) < 3 or folded in _COMMON:
        return rf"(?<!\w){_spaced(attribute)}[\s-]+{_spaced(value)}(?!\w)"
    others = "".join(rf"|(?<!\w){one}(?!\w)" for one in _IRREGULAR.get(folded, ()))
    return f"(?:{plural(value)}{others})"


def _covered(text: str, found: Iterable[Hit | ThemeAt | WhomAt]) -> str:
    for one in found:
        text = text[: one.start] + COVER * (one.end - one.start) + text[one.end :]
    return text


def _together(text: str, found: list[WhomAt]) -> Iterator[WhomAt]:
    """People who are named by several names side by side, as one; attributes that stand alone only where they may."""
    joined: list[WhomAt] = []
    for one in found:
        last = joined[-1] if joined else None
        between = "" if last is None else text[last.end : one.start]
        if last is not None and _joins(last, one, between):
            joined[-1] = WhomAt(last.start, one.end, last.whom | one.whom)
        else:
            joined.append(one)
    for at in range(len(joined) - 2, -1, -1):
        one, after = joined[at], joined[at + 1]
        if not _is_role(one.whom) and _is_role(after.whom) and _LIST.fullmatch(text[one.end : after.start]):
            names = {name for name, _ in one.whom}
            joined[at] = replace(one, whom=one.whom | {pair for pair in after.whom if pair[0] not in names})
    for one in joined:
        is_said = text[one.start - 1 : one.start] in tuple('“„«"') or (
            _BEING.search(text[: one.start]) and _ENDING.match(text[one.end :])
        )
        if _is_role(one.whom) or is_said or _LEADING.search(text[: one.start]):
            yield one


def _joins(one: WhomAt, other: WhomAt, between: str) -> bool:
    """Whether two names stand for the same people: “experienced mentors”, “mentees in clerkship”."""
    if {name for name, _ in one.whom} & {name for name, _ in other.whom}:
        return False
    if _is_role(one.whom):
        return not _is_role(other.whom) and (_INSIDE.fullmatch(between) or _QUOTED.fullmatch(between)) is not None
    joints = (_JOINT, _OUT_OF) if _is_role(other.whom) else (_JOINT,)
    return any(joint.fullmatch(between) for joint in joints)


def heads(themes: Mapping[str, Theme], text: str) -> Theme | None:
    """The theme whose name a heading is, with a number before it or without."""
    for name in (text, re.sub(r"^\s*(?:theme\s+)?[\da-z]{1,3}[.):]*\s+", "", text, flags=re.IGNORECASE)):
        if (theme := themes.get(" ".join(name.split()).casefold())) is not None:
            return theme
    return None
