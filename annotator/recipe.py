"""By what the numbers of a comparison were made, item by item, as a reader needs it to make them again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from annotator.analysis.comparison import Comparison
from annotator.core.speech import BACK_CHANNEL
from annotator.project_file import ProjectFile
from annotator.reports import remarks, uncounted
from annotator.version import __version__

_LIST_MARK = "; "


def recipe(project: ProjectFile, comparison: Comparison, made: datetime | None = None) -> list[tuple[str, Any]]:
    """By what the numbers were made, item by item; `made` is when, else now."""
    every = _recipe(project, comparison, made)
    return every if comparison.is_counted else uncounted.recipe(every)


def _recipe(project: ProjectFile, comparison: Comparison, made: datetime | None) -> list[tuple[str, Any]]:
    thresholds = comparison.thresholds
    return [
        ("Project", title(project)),
        ("File", project.path.name),
        ("Made", (made or datetime.now()).astimezone().isoformat(timespec="seconds")),
        ("Program", f"Annotator {__version__}"),
        ("Approach", project.read.facts().approach or "not stated"),
        ("Compared by", comparison.by),
        ("Only speakers with", listed(f"{name} = {value}" for name, value in comparison.where) or "all"),
        ("Only passages", _only(comparison)),
        ("Not compared", listed(comparison.not_compared) or "none: every role is compared"),
        ("Without a role", _without_role(comparison)),
        ("Coder", comparison.coder or "the coder of record of each document, else its only coder"),
        ("Documents compared", listed(_documents(project, comparison))),
        ("Left out", listed(comparison.left_out) or "none"),
        ("In passing", f"mentions of a theme, up to {thresholds.in_passing} by a group"),
        (
            "Speakers needed",
            f"a theme is discussed by at least {thresholds.min_speakers}; by one, where a group has one person or the "
            "number of its persons is not known",
        ),
        ("Base needed", f"the emphasis is judged from {thresholds.min_base} passages of all groups together on"),
        ("Emphasis", f"differs when the largest share is at least {thresholds.emphasis_ratio:g} times the smallest"),
        ("Back channel", f"fewer than {BACK_CHANNEL} words of a turn inside a longer passage"),
        ("Shares", "of code applications"),
        ("Themes", f"the set “{comparison.theme_set}”" if comparison.theme_set is not None else "all codes"),
        ("Ranks", "among the themes under the same parent"),
        ("Settled upon other facts", _stale(comparison)),
        ("Zeros", _zeros(comparison)),
        ("Passages of no group", comparison.of_nobody),
    ]


def _only(comparison: Comparison) -> str:
    """Which passages alone are counted, and what that means."""
    filters = listed(remarks.filters(comparison))
    meant = "these codes, and those above or below them, are no themes here; shares and ranks are among these passages"
    return f"{filters}; {meant}, rates are over all words" if filters else "all"


def _zeros(comparison: Comparison) -> str:
    """Which zeros somebody looked for (METHOD: checked)."""
    cells = [cell for theme in comparison.themes for cell in theme.cells.values()]
    zeros = [cell for cell in cells if cell is not None and not cell.passages]
    checked = sum(cell.is_checked for cell in zeros)
    rule = "checked is one of which every document was marked as finished after its code was made or last redefined"
    if not zeros:
        return "none"
    if not checked:
        return f"not checked; {rule}"
    return f"{checked:,} of {len(zeros):,} checked; {rule}"


def _stale(comparison: Comparison) -> str:
    """Which statuses were settled upon facts that have changed since."""
    return listed(theme.name for theme in comparison.themes if theme.is_stale) or "none"


def _without_role(comparison: Comparison) -> str:
    alone = [f"{group.name} ({group.words:,} words)" for group in comparison.groups if not group.has_status]
    if alone:
        return f"in columns of their own, without a status: {listed(alone)}"
    if comparison.without_role:
        return f"counted in the group in which they speak: {listed(comparison.without_role)}"
    return "nobody who speaks"


def _documents(project: ProjectFile, comparison: Comparison) -> Iterator[str]:
    """The documents under comparison; with the coder of each where they are several."""
    names = {one.id: one.name for one in project.read.coders()}
    coders = {document: names[coder] for document, coder in comparison.sources}
    for document in project.read.documents():
        if document.title in comparison.documents:
            by = "" if comparison.coder else f" ({coders.get(document.id, 'coded by nobody')})"
            yield f"{document.title}{by}"


def listed(parts: Iterable[str]) -> str:
    """Several things in one cell."""
    return _LIST_MARK.join(parts)


def title(project: ProjectFile) -> str:
    """What a project is called: by its title, else by its file."""
    return project.read.facts().title or project.path.stem
