"""The numbers under which themes are reported, made of the statuses that stand: 1a, 1b, … 4b."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase

from annotator.analysis.compared import Comparison, Theme
from annotator.core.ids import CodeId
from annotator.core.status import DIFFERENT, INSUFFICIENT, PARTLY, SHARED, SIMILAR, UNIQUE

Key = tuple[str | None, str]
"""A status, and the group to which themes are unique."""
_BEFORE, _AFTER = (SIMILAR, DIFFERENT), (PARTLY, SHARED, INSUFFICIENT, None)


@dataclass(frozen=True, slots=True)
class Section:
    """Themes that are reported under one number: of one status, unique ones of one `owner` (empty: not known).

    `themes` are those that have the status; `lines` the same, each followed by those that stand below it. Themes
    without a status, where there is nothing to compare with, stand last, under the number 0.
    """

    number: int
    status: str | None
    owner: str
    themes: tuple[CodeId, ...]
    lines: tuple[CodeId, ...]


def sections(themes: Sequence[Theme], groups: Sequence[str]) -> list[Section]:
    """The sections of a report: 1 similar, 2 different emphasis, then a number for each group to which themes are
    unique, then those partly shared, shared, insufficient; a number for which there is no theme is not given.

    Groups with more unique themes come first, then those earlier in `groups`; unique themes of nobody known last.
    A theme that stands below another of `themes` is reported with it, whatever its own status is.
    """
    here = {theme.code for theme in themes}
    below: defaultdict[CodeId | None, list[Theme]] = defaultdict(list)
    for theme in themes:
        below[theme.parent if theme.parent in here else None].append(theme)
    of_key: defaultdict[Key, list[Theme]] = defaultdict(list)
    for theme in below[None]:
        of_key[status_and_owner(theme, groups)].append(theme)
    found = []
    for number, key in enumerate((one for one in _keys(of_key, groups) if one in of_key), start=1):
        lines = tuple(one.code for theme in of_key[key] for one in _lines(theme, below))
        found.append(Section(number if key[0] else 0, *key, tuple(theme.code for theme in of_key[key]), lines))
    return found


def numbered(themes: Sequence[Theme], groups: Sequence[str]) -> tuple[Theme, ...]:
    """The same themes with their report numbers; those below another and those without a status have none."""
    numbers = {
        code: f"{section.number}{_letters(at)}"
        for section in sections(themes, groups)
        for at, code in enumerate(section.themes)
        if section.status
    }
    return tuple(replace(theme, report_number=numbers.get(theme.code, "")) for theme in themes)


def reported(comparison: Comparison) -> Comparison:
    """The same comparison with its themes in the order in which they are reported."""
    themes = {theme.code: theme for theme in comparison.themes}
    found = sections(comparison.themes, [group.name for group in comparison.groups])
    return replace(comparison, themes=tuple(themes[code] for section in found for code in section.lines))


def status_and_owner(theme: Theme, groups: Sequence[str]) -> Key:
    """The status that stands, and the group to which a theme is unique: empty where nobody knows."""
    return theme.status, theme.owner if theme.status == UNIQUE and theme.owner in groups else ""


def _keys(of_key: Mapping[Key, Sequence[Theme]], groups: Sequence[str]) -> list[Key]:
    """Every status and owner in the order of a report."""
    owners = sorted([*groups, ""], key=lambda name: (name == "", -len(of_key.get((UNIQUE, name), ()))))
    return [
        *((status, "") for status in _BEFORE),
        *((UNIQUE, owner) for owner in owners),
        *((status, "") for status in _AFTER),
    ]


def _lines(theme: Theme, below: Mapping[CodeId | None, Sequence[Theme]]) -> Iterator[Theme]:
    """A theme and all that stand below it, each followed by its own."""
    waiting = [theme]
    while waiting:
        one = waiting.pop()
        yield one
        waiting.extend(reversed(below.get(one.code, ())))


def _letters(at: int) -> str:
    """a to z, then aa, ab and so on."""
    return (_letters(at // len(ascii_lowercase) - 1) if at >= len(ascii_lowercase) else "") + ascii_lowercase[at % 26]
