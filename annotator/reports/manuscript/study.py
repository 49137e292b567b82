"""What a pack tells of a project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from annotator.analysis.comparison import Comparison, Theme
from annotator.analysis.robustness import Survival
from annotator.analysis.saturation import Saturation, SaturationRule
from annotator.analysis.scrutiny import Scrutiny
from annotator.analysis.statistics import Tested
from annotator.core.codebook import Code, Codebook
from annotator.core.ids import CodeId


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody of a group said of a theme, shortened where `is_cut`; `who` says who and where.

    One that `is_edited` has the words in which it was prepared for print.
    """

    theme: CodeId
    group: str
    text: str
    who: str
    is_exemplar: bool = False
    is_cut: bool = False
    is_edited: bool = False


@dataclass(frozen=True, slots=True)
class Study:
    """The facts of a project, read at one moment, and its comparison.

    `coders` are those whose coding counts, `several` the documents that more than one coded, `aside` the people of
    each role that is not compared, `attributes` how many participants of a group have a value, by attribute, group and
    value. `summaries` are what was noted on what each group says of a theme, None where they are not wished.
    `collected` are the first and last day of collection, empty where no day was entered. `saturation` is that of
    each group by `saturation_rule`, empty where it is not counted; `again` says how many of all participants speak in
    several documents, None where it is not known who speaks; `stamps` are the earliest and the latest of the last time
    stamps of the documents, empty where one has none. `attribution` is the template by which quotes say whose words
    they are, empty where they do so by name and document. `scrutiny` is what became of the comparison when it was tried
    and, where the project has statistics, tested.
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
    saturation: tuple[Saturation, ...] = ()
    saturation_rule: SaturationRule = field(default_factory=SaturationRule)
    again: tuple[int, int] | None = None
    stamps: tuple[str, str] = ("", "")
    memos: int = 0
    quotes: tuple[Quote, ...] = ()
    attribution: str = ""
    back_channel: int = 2
    scrutiny: Scrutiny = field(default_factory=Scrutiny)
    summaries: Mapping[tuple[CodeId, str], str] | None = None

    @property
    def has_counts(self) -> bool:
        """Whether counts are reported: a reflexive analysis has none."""
        return self.comparison.is_counted

    @property
    def themes(self) -> list[Code]:
        """The codes that are reported, in their order."""
        if self.comparison.theme_set is None:
            return list(self.book)
        return [self.book[theme.code] for theme in self.comparison.themes]

    @property
    def numbers(self) -> dict[CodeId, str]:
        """The number of each theme: of the codebook where that has any, else under which it is reported."""
        own = {code.id: code.number for code in self.book}
        return own if any(own.values()) else {theme.code: theme.report_number for theme in self.comparison.themes}

    def level(self, code: CodeId) -> int:
        """How many reported codes stand above one."""
        reported = {one.id for one in self.themes}
        return sum(one in reported for one in self.book.above(code))

    def name(self, theme: Theme) -> str:
        """The name of a theme, its path where another has the same."""
        return self.book.shortest(theme.code)

    def numbered(self, theme: Theme | Survival | Tested) -> str:
        """The name of a theme behind its number; of one that was tried or tested, too."""
        return f"{self.numbers.get(theme.code, '')} {self.book.shortest(theme.code)}".strip()
