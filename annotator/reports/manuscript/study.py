"""What a pack tells of a project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from annotator.analysis.comparison import Comparison, Theme
from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody of a group said of a theme, shortened where `is_cut`; `who` says who and where."""

    theme: CodeId
    group: str
    text: str
    who: str
    is_exemplar: bool = False
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Study:
    """The facts of a project, read at one moment, and its comparison.

    `coders` are those whose coding counts, `several` the documents that more than one coded, `aside` the people of
    each role that is not compared, `attributes` how many participants of a group have a value, by attribute, group and
    value. `collected` are the first and last day of collection, empty where no day was entered.
    """

    title: str
    file: str
    made: datetime
    version: str
    approach: str
    comparison: Comparison
    book: Codebook
    recipe: tuple[tuple[str, str], ...] = ()
    coders: tuple[str, ...] = ()
    several: int = 0
    documents: int = 0
    aside: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    attributes: Mapping[str, Mapping[str, Mapping[str, int]]] = field(default_factory=dict)
    collected: tuple[str, str] = ("", "")
    memos: int = 0
    quotes: tuple[Quote, ...] = ()
    back_channel: int = 2

    @property
    def has_counts(self) -> bool:
        """Whether counts are reported: a reflexive analysis has none."""
        return self.comparison.is_counted

    def name(self, theme: Theme) -> str:
        """The name of a theme, its path where another has the same."""
        return self.book.shortest(theme.code)

    def numbered(self, theme: Theme) -> str:
        """The name of a theme behind its number."""
        return f"{self.book[theme.code].number} {self.name(theme)}".strip()
