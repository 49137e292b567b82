"""Every theme against every group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from annotator import listings
from annotator.core.thresholds import Thresholds
from annotator.project_file import ProjectFile
from annotator.questions.frames import framed
from annotator.questions.material import material

if TYPE_CHECKING:
    import pandas as pd

    from annotator.analysis.comparison import Comparison


def comparison(
    project: ProjectFile,
    by: str = "role",
    *,
    where: Sequence[tuple[str, str]] = (),
    coder: str | None = None,
    thresholds: Thresholds | None = None,
) -> Comparison:
    """Every theme against every group; see `analysis.comparison` for the measures.

    `by` is role, document, participant or an attribute, in capitals or not; `where` keeps speakers by attribute and
    value. Without `coder` the analysis layer is counted. Raises Refused, naming the coders, where that leaves no
    document, and Unknown for an attribute, a value or a coder that the project does not have.
    """
    from annotator.analysis import comparison

    by, only = spelled(project, by), tuple((spelled(project, name), value) for name, value in where)
    return comparison.compare(material(project, by, coder), by, only, thresholds or project.read.facts().thresholds)


def compare(
    project: ProjectFile,
    by: str = "role",
    *,
    where: Mapping[str, str] | Sequence[tuple[str, str]] = (),
    coder: str | None = None,
    in_passing: int | None = None,
    min_speakers: int | None = None,
    min_base: int | None = None,
    emphasis_ratio: float | None = None,
) -> pd.DataFrame:
    """Every theme against every group, one row each; arguments and errors as for `comparison`.

    A threshold that is not given is the project's; `where` may be a mapping of attributes to values.
    Columns: theme, path (names joined by " > "), group, passages, share (of all passages of the group, a fraction),
    speakers (NaN where not known), documents, words, rate (passages per 1,000 words of the group), rank, proposed,
    proposed_for, settled, reason. Measures are NaN where the group does not speak.
    """
    pairs = tuple(where.items()) if isinstance(where, Mapping) else where
    thresholds = project.thresholds(
        in_passing=in_passing, min_speakers=min_speakers, min_base=min_base, emphasis_ratio=emphasis_ratio
    )
    result = comparison(project, by, where=pairs, coder=coder, thresholds=thresholds)
    return framed(listings.comparison_rows(result), listings.COMPARISON)


def spelled(project: ProjectFile, name: str) -> str:
    """What is compared by, an attribute or one of the words for all, as the project spells it."""
    from annotator.analysis.groups import ALWAYS

    known = [*ALWAYS, *project.read.attributes()]
    alike = [one for one in known if one.casefold() == name.casefold()]
    return name if name in alike else next(iter(alike), name)
