"""From which document on a group says little that is new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.core.documents import Document
from annotator.core.ids import CodeId, DocumentId
from annotator.countable import refuse_counts
from annotator.listings import Row
from annotator.project_file import ProjectFile
from annotator.questions.frames import framed
from annotator.questions.grouping import grouping

if TYPE_CHECKING:
    import pandas as pd

    from annotator.analysis.saturation import Saturation, SaturationRule

SATURATION = ("group", "place", "document", "new_codes", "codes", "ratio", "reached", "judged")


def saturation(
    project: ProjectFile,
    *,
    by: str | Sequence[str] = "role",
    base: int = 4,
    run: int = 2,
    threshold: float = 0.05,
    order: Sequence[str] = (),
    coder: str | None = None,
) -> pd.DataFrame:
    """The codes that each further document of a group brings, in the order of collection, and where few are new.

    The order is that of `order` (titles), else of the dates of collection, else of the project. Columns: group, place
    (from 1 on), document, new_codes, codes (all until there), ratio (new codes of the run that ends here over the codes
    of the base, NaN where none does), reached (whether the group is saturated with this document), judged (whether the
    group has documents enough). Source: see `analysis.saturation.SaturationRule`.
    """
    from annotator.analysis.saturation import SaturationRule

    rule = SaturationRule(base, run, threshold)
    titles = {one.id: one.title for one in project.read.documents()}
    rows: list[Row] = [
        {
            "group": one.group, "place": at, "document": titles[step.document], "new_codes": step.new,
            "codes": step.together, "ratio": step.ratio, "reached": at == one.reached, "judged": one.is_judged,
        }
        for one in saturations(project, rule, by=by, order=order, coder=coder)
        for at, step in enumerate(one.steps, start=1)
    ]  # fmt: skip
    return framed(rows, SATURATION, ("ratio",))


def saturations(
    project: ProjectFile,
    rule: SaturationRule,
    *,
    by: str | Sequence[str] = "role",
    order: Sequence[str] = (),
    coder: str | None = None,
) -> list[Saturation]:
    """The saturation of each group that speaks; arguments and errors as for `saturation`."""
    from annotator.analysis.saturation import saturation as judged

    refuse_counts(project)
    counted = grouping(project, by, coder)
    place = {one.id: one.document for one in project.read.speakers()}
    spoken: defaultdict[tuple[str, DocumentId], set[CodeId]] = defaultdict(set)
    for speaker, code in project.retrieval.spoken_codes(counted.sources):
        if (group := counted.group_of.get(speaker)) is not None:
            spoken[group, place[speaker]].add(code)
    placed = [one.id for one in _in_order(project, order)]
    documents = {group: [one for one in placed if (group, one) in counted.spoken] for group in counted.groups}
    heard = {group: found for group, found in documents.items() if found}
    return judged(heard, {key: frozenset(codes) for key, codes in spoken.items()}, rule)


def _in_order(project: ProjectFile, order: Sequence[str]) -> list[Document]:
    """The documents in the order that is given, those that it does not name behind; else as they were collected."""
    documents = project.read.documents()
    places = {project.document(title).id: at for at, title in enumerate(order)}
    if places:
        return sorted(documents, key=lambda one: places.get(one.id, len(places)))
    return sorted(documents, key=lambda one: (not one.collected, one.collected))
