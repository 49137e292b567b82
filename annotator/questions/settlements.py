"""The statuses that analysts settle, with the facts upon which they do."""

from __future__ import annotations

from annotator.analysis.groups import CROSS
from annotator.core.errors import Unknown
from annotator.core.phrases import Phrase
from annotator.project_file import ProjectFile
from annotator.questions.comparisons import comparison, ways
from annotator.store.verbs import project as verbs


def settle(
    project: ProjectFile,
    theme: str,
    status: str,
    reason: str,
    by: str | tuple[str, ...] = "role",
    *,
    owner: str = "",
    **how: object,
) -> None:
    """Settle the status of a theme, with a reason and the facts upon which it is settled: one entry of the history.

    An empty status opens the question again. `owner` is the group to which a unique theme is unique; without one that
    for which the rule proposes it now, if it does. When the facts have changed, the comparison says what has
    (`Theme.changed`). Further arguments and errors as for `comparison`; raises Unknown for an owner that is no group.
    """
    from annotator.analysis import basis

    code = project.read.codebook().find(theme)
    result = comparison(project, by, **how)  # type: ignore[arg-type]
    found = next((one for one in result.themes if one.code == code.id), None)
    there = [group.name for group in result.compared]
    if owner and owner not in there:
        names = ", ".join(f"“{one}”" for one in there) or Phrase("none yet")
        raise Unknown("There is no group “{0}” to which a theme can be unique. There are: {1}.", owner, names)
    owner = owner or (found.owner if found is not None else "")
    facts = basis.written(result, found) if found is not None and status else ""
    label = f"Settle “{code.name}”" if status else f"Open “{code.name}” again"
    name = CROSS.join(ways(project, by))
    project.do(label, verbs.settle, code.id, status, reason, name, owner=owner, basis=facts)
