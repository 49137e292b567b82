"""Every theme against every group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from annotator import countable, listings, uncounted
from annotator.analysis.groups import ALWAYS, CROSS
from annotator.core.thresholds import Thresholds
from annotator.project_file import ProjectFile
from annotator.questions.frames import framed
from annotator.questions.material import material
from annotator.questions.theme_sets import theme_set

if TYPE_CHECKING:
    import pandas as pd

    from annotator.analysis.comparison import Comparison

Where = Mapping[str, str | Sequence[str]] | Sequence[tuple[str, str]]
"""Whom to compare alone: the values of an attribute, or of role, document or participant."""


def comparison(
    project: ProjectFile,
    by: str | Sequence[str] = "role",
    *,
    where: Where = (),
    coder: str | None = None,
    thresholds: Thresholds | None = None,
    themes: str | None = None,
    distinct: bool = False,
) -> Comparison:
    """Every reported theme against every group; see `analysis.compared` for the measures.

    `by` is role, document, participant or an attribute, in capitals or not, or several of these, of which every
    combination is a group: `("role", "experience")`. `where` keeps speakers by role, document, participant or attribute
    and value, several values of one name being alternatives. Without `coder` the analysis layer is counted. `themes`
    names the theme set; without it that which the project reports, or all codes, which `core.sets.EVERY` asks for.
    `distinct` also counts the distinct passages of each group, which reads every passage. In a reflexive project
    nothing is counted: see `analysis.uncounted` for what is left.

    Raises Refused, naming the coders, where there is no document, and where nobody is left to compare; Unknown for an
    attribute, a value, a coder or a theme set that the project does not have.
    """
    from annotator.analysis import comparison

    parts, only = ways(project, by), tuple((spelled(project, name), value) for name, value in pairs(where))
    made = material(project, parts, coder, themes=theme_set(project, themes), distinct=distinct)
    found = comparison.compare(made, parts, only, thresholds or project.read.facts().thresholds)
    return countable.as_shown(project, found)


def compare(
    project: ProjectFile,
    by: str | Sequence[str] = "role",
    *,
    where: Where = (),
    coder: str | None = None,
    themes: str | None = None,
    distinct: bool = False,
    in_passing: int | None = None,
    min_speakers: int | None = None,
    min_base: int | None = None,
    emphasis_ratio: float | None = None,
) -> pd.DataFrame:
    """Every theme against every group, one row each; arguments and errors as for `comparison`.

    A threshold that is not given is the project's; `where` may be a mapping of attributes to values or lists of values.
    Columns: theme, path (names joined by " > "), group, passages, share (of all passages of the group, a fraction),
    speakers (NaN where not known), documents, words, rate (passages per 1,000 words of the group), rank, proposed,
    proposed_for, settled, reason; report_number ("1a"), parent (the reported theme above), among (how many themes are
    ranked together), share_of_parent and share_of_distinct (fractions; the latter where `distinct` is asked for),
    checked (of a 0: whether somebody looked for it), few_speakers, stale, changed (what is not as it was when the
    status was settled, a list), of_passages, of_speakers, of_documents and of_words (the denominators: all of the
    group). Where it is compared by several at once, a column by_ROLE and so on for each of them. Measures are NaN where
    the group does not speak. In a reflexive project nothing is counted: theme, path, group, speakers (a list),
    document, quote, a row for each passage.
    """
    thresholds = project.thresholds(
        in_passing=in_passing, min_speakers=min_speakers, min_base=min_base, emphasis_ratio=emphasis_ratio
    )
    result = comparison(project, by, where=where, coder=coder, thresholds=thresholds, themes=themes, distinct=distinct)
    if not result.is_counted:
        return framed(uncounted.rows(project, result), uncounted.COLUMNS)
    return framed(listings.comparison_rows(result), listings.comparison_columns(result))


def ways(project: ProjectFile, by: str | Sequence[str]) -> tuple[str, ...]:
    """What is compared by, one by one, as the project spells it; “role × experience” is both."""
    if not isinstance(by, str):
        return tuple(dict.fromkeys(spelled(project, name) for name in by)) or ("role",)
    whole = spelled(project, by)
    is_known = whole in (*ALWAYS, *project.read.attributes())
    return (whole,) if is_known or CROSS not in by else ways(project, by.split(CROSS))


def spelled(project: ProjectFile, name: str) -> str:
    """What is compared by, an attribute or one of the words for all, as the project spells it."""
    known = [*ALWAYS, *project.read.attributes()]
    alike = [one for one in known if one.casefold() == name.casefold()]
    return name if name in alike else next(iter(alike), name)


def pairs(where: Where) -> tuple[tuple[str, str], ...]:
    """Conditions as name and value, one value each."""
    given = where.items() if isinstance(where, Mapping) else where
    return tuple((name, one) for name, value in given for one in ([value] if isinstance(value, str) else value))
