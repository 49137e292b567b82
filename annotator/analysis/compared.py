"""What a comparison says: its groups, its themes, what each group says of each theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator.analysis.rule import Proposal
from annotator.core.codebook import Codebook
from annotator.core.conditions import Beside
from annotator.core.ids import CodeId, CoderId, DocumentId, SpeakerId
from annotator.core.settled import Settled
from annotator.core.thresholds import Thresholds


@dataclass(frozen=True, slots=True)
class Group:
    """One group over the documents under comparison.

    `participants` counts persons, None where their number is not known; `documents` those in which the group speaks;
    `words` those that it speaks; `passages` code applications of what is reported, each code with its own (METHOD: all
    passages of a role). `parts` are what its people are by each name that is compared by: a group of “role ×
    experience” is called “mentor › experienced” and has the parts mentor and experienced. `distinct` counts the ranges
    that all these passages cover together, where that was asked for.
    """

    name: str
    participants: int | None
    documents: int
    words: int
    passages: int
    has_status: bool = True
    parts: tuple[str, ...] = ()
    distinct: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """What one group says of one theme.

    `share` is of all passages of the group, a fraction; `rate` passages per 1,000 words that the group speaks; `rank`
    by passages among the themes on the same level; `speakers` None where their number is not known. `is_checked` says
    of a 0 that somebody looked for it (METHOD: checked). `share_of_parent` is of the passages of the theme above, None
    where there is none or the group has none of it; `share_of_distinct` of the distinct passages of the group, None
    where these were not asked for.
    """

    passages: int
    share: float
    speakers: int | None
    documents: int
    words: int
    rate: float
    rank: int
    is_checked: bool = False
    share_of_parent: float | None = None
    share_of_distinct: float | None = None

    @property
    def is_unchecked(self) -> bool:
        """Whether it is a 0 for which nobody looked everywhere."""
        return not self.passages and not self.is_checked


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme: a cell for each group, None where the group does not speak; the status proposed and settled.

    `parent` is the nearest reported code above, `among` the number of themes on its level, its own rank among which the
    cells say; `depth` how many reported codes stand above it. `few` names the groups that say it often enough to
    discuss it, but by too few speakers. `settlement` is what was settled, with when and by whom; `changed` says what of
    its facts is no longer so. `report_number` is “1a” and so on, empty below another theme.
    """

    code: CodeId
    path: tuple[str, ...]
    cells: Mapping[str, Cell | None]
    proposal: Proposal
    settled: str | None = None
    reason: str | None = None
    parent: CodeId | None = None
    among: int = 1
    depth: int = 0
    few: tuple[str, ...] = ()
    settlement: Settled | None = None
    changed: tuple[str, ...] = ()
    report_number: str = ""

    @property
    def name(self) -> str:
        """The name of the code."""
        return self.path[-1]

    @property
    def status(self) -> str | None:
        """The status that stands: settled by the analyst, else proposed by the rule."""
        return self.settled or self.proposal.status

    @property
    def is_stale(self) -> bool:
        """Whether the facts upon which the status was settled have changed since."""
        return bool(self.changed)

    @property
    def owner(self) -> str:
        """To whom a unique theme is unique, empty where an analyst settled that against the rule and named nobody."""
        return self.owners[0] if len(self.owners) == 1 else ""

    @property
    def owners(self) -> tuple[str, ...]:
        """Who discusses a theme: whom an analyst named when settling it, else whom the rule does."""
        settled = () if self.settlement is None else self.settlement.owners
        return settled or self.proposal.discussed_by


@dataclass(frozen=True, slots=True)
class Comparison:
    """Themes against groups. `coder` names the one coder whose coding is counted, None where they are several.

    `sources` are the documents with the coder who counts, `group_of` the group of each speaker who does: a passage
    counts for a group when it is of a source and a speaker of the group is heard in it; `of_nobody` are the code
    applications that count for no group. `not_compared` names roles left out that were there, `without_role` those who
    have no role and stand among others all the same, by name and document.

    `by` is what is compared by, “role × experience” where it is several, `by_parts` these one by one. `named` is the
    coder who was asked for. `theme_set` names the set of codes that is reported, None where all are; `counted` are its
    codes with those below them, `cells` what each group says of each of them, reported or not. Where there are
    conditions for what stands `beside` a passage, only passages that meet them are counted. Where it is not
    `is_counted`, nothing in it is a number of passages: see `analysis.uncounted`.
    """

    by: str
    coder: str | None
    thresholds: Thresholds
    where: tuple[tuple[str, str], ...]
    groups: tuple[Group, ...]
    themes: tuple[Theme, ...]
    documents: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    sources: frozenset[tuple[DocumentId, CoderId]] = frozenset()
    group_of: Mapping[SpeakerId, str] = field(default_factory=dict)
    not_compared: tuple[str, ...] = ()
    without_role: tuple[str, ...] = ()
    of_nobody: int = 0
    by_parts: tuple[str, ...] = ()
    named: str | None = None
    theme_set: str | None = None
    counted: frozenset[CodeId] = frozenset()
    cells: Mapping[CodeId, Mapping[str, Cell | None]] = field(default_factory=dict)
    codebook: Codebook = field(default_factory=lambda: Codebook(()))
    is_counted: bool = True
    beside: tuple[Beside, ...] = ()

    def group(self, name: str) -> Group:
        """The group of that name."""
        return next(group for group in self.groups if group.name == name)

    def theme(self, code: CodeId) -> Theme:
        """The theme of that code. Raises StopIteration where it is not reported."""
        return next(theme for theme in self.themes if theme.code == code)

    @property
    def compared(self) -> list[Group]:
        """The groups that get a status."""
        return [group for group in self.groups if group.has_status]
