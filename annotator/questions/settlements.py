"""The statuses that analysts settle, with the facts upon which they do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.analysis.groups import CROSS
from annotator.core.errors import Unknown
from annotator.core.ids import CodeId
from annotator.core.phrases import Phrase
from annotator.core.settled import Settled
from annotator.core.status import PARTLY
from annotator.project_file import ProjectFile
from annotator.questions.comparisons import comparison, ways
from annotator.questions.frames import framed
from annotator.store.history import moment
from annotator.store.verbs import project as verbs

if TYPE_CHECKING:
    import pandas as pd

SETTLEMENTS = ("when", "who", "status", "owners", "reason", "proposed", "proposed_for")


def settle(
    project: ProjectFile,
    theme: str,
    status: str,
    reason: str,
    by: str | tuple[str, ...] = "role",
    *,
    owner: str | Sequence[str] = "",
    **how: object,
) -> None:
    """Settle the status of a theme, with a reason and the facts upon which it is settled: one entry of the history.

    An empty status opens the question again. `owner` is the group to which a unique theme is unique, or those who
    share it partly; without one those for whom the rule proposes it now, if it does. When the facts have changed, the
    comparison says what has (`Theme.changed`). Further arguments and errors as for `comparison`; raises Unknown for an
    owner that is no group.
    """
    from annotator.analysis import basis

    code = project.read.codebook().find(theme)
    result = comparison(project, by, **how)  # type: ignore[arg-type]
    found = next((one for one in result.themes if one.code == code.id), None)
    owners = [owner] if isinstance(owner, str) and owner else list(owner)
    _refuse_others(owners, [group.name for group in result.compared])
    if not owners and found is not None:
        owners = list(found.owners) if status == PARTLY else [found.owner] if found.owner else []
    facts = basis.written(result, found) if found is not None and status else ""
    label = f"Settle “{code.name}”" if status else f"Open “{code.name}” again"
    name = CROSS.join(ways(project, by))
    project.do(label, verbs.settle, code.id, status, reason, name, owner="\n".join(owners), basis=facts)


def _refuse_others(owners: Sequence[str], there: Sequence[str]) -> None:
    for owner in owners:
        if owner not in there:
            names = ", ".join(f"“{one}”" for one in there) or Phrase("none yet")
            raise Unknown("There is no group “{0}” to which a theme can be unique. There are: {1}.", owner, names)


def settled(project: ProjectFile, theme: CodeId, by: str) -> list[Settled]:
    """What was settled for a theme, the oldest first; see `Chronicle.settled`."""
    return project.chronicle.settled(theme, by)


def settlements(project: ProjectFile, theme: str, by: str | tuple[str, ...] = "role") -> pd.DataFrame:
    """Every status that was settled for a theme and not taken back, the oldest first.

    Columns: when (ISO time), who, status (empty where the question was opened again), owners (a list), reason, proposed
    (the status that the rule proposed then; None where that was not kept), proposed_for (for whom, a list).
    """
    from annotator.analysis import basis

    code = project.read.codebook().find(theme)
    rows = []
    for one in settled(project, code.id, CROSS.join(ways(project, by))):
        then = basis.read(one.basis)
        rows.append(
            {
                "when": moment(one.at), "who": one.who, "status": one.status, "owners": list(one.owners),
                "reason": one.reason, "proposed": then and then.status,
                "proposed_for": [] if then is None else list(then.owners),
            }
        )  # fmt: skip
    return framed(rows, SETTLEMENTS)
