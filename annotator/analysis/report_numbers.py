"""The numbers under which themes are reported, made of the statuses that stand: 1a, 1b, … 4b."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase

from annotator.analysis.compared import Theme
from annotator.core.ids import CodeId
from annotator.core.status import DIFFERENT, INSUFFICIENT, PARTLY, SHARED, SIMILAR, UNIQUE

_BEFORE, _AFTER = (SIMILAR, DIFFERENT), (PARTLY, SHARED, INSUFFICIENT)


@dataclass(frozen=True, slots=True)
class Section:
    """Themes that are reported under one number: of one status, unique ones of one `owner` (empty: not known)."""

    number: int
    status: str
    owner: str
    themes: tuple[CodeId, ...]


def sections(themes: Sequence[Theme], groups: Sequence[str]) -> list[Section]:
    """The sections of a report: 1 similar, 2 different emphasis, then a number for each group to which themes are
    unique, then those partly shared, shared, insufficient; a number for which there is no theme is not given.

    Groups with more unique themes come first, then those earlier in `groups`; unique themes of nobody known last.
    Themes that stand below another are reported with it, and those without a status not at all.
    """
    top = [theme for theme in themes if theme.parent is None]
    unique = Counter(theme.owner for theme in top if theme.status == UNIQUE)
    owners = sorted([*groups, ""], key=lambda name: (name == "", -unique[name]))
    keys: list[tuple[str, str]] = [
        *((status, "") for status in _BEFORE),
        *((UNIQUE, owner) for owner in owners),
        *((status, "") for status in _AFTER),
    ]
    found = {key: tuple(one.code for one in top if _key(one, groups) == key) for key in keys}
    filled = [(key, codes) for key, codes in found.items() if codes]
    return [Section(number, *key, codes) for number, (key, codes) in enumerate(filled, start=1)]


def numbered(themes: Sequence[Theme], groups: Sequence[str]) -> tuple[Theme, ...]:
    """The same themes with their report numbers."""
    numbers = {
        code: f"{section.number}{_letters(at)}"
        for section in sections(themes, groups)
        for at, code in enumerate(section.themes)
    }
    return tuple(replace(theme, report_number=numbers.get(theme.code, "")) for theme in themes)


def _key(theme: Theme, groups: Sequence[str]) -> tuple[str, str]:
    owner = theme.owner if theme.status == UNIQUE and theme.owner in groups else ""
    return theme.status or "", owner


def _letters(at: int) -> str:
    """a to z, then aa, ab and so on."""
    return (_letters(at // len(ascii_lowercase) - 1) if at >= len(ascii_lowercase) else "") + ascii_lowercase[at % 26]
