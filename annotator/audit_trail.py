"""The history as an audit trail: who changed what when, from what to what."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.progress import Progress, heard, unheard
from annotator.store import history
from annotator.store.kinds import DELETED
from annotator.store.telling import MADE, Change, Value

if TYPE_CHECKING:
    from annotator.project import Project

TRAIL = ("time", "coder", "action", "in effect", "kind", "object", "field", "before", "after")


def rows(project: Project, only: Collection[int] | None = None) -> Iterator[dict[str, Any]]:
    """Every change of every action, the oldest first; what was undone and done again is there as well.

    `only` restricts to actions of these numbers. A memo that somebody else keeps private is named, and not told.
    """
    for deed, holds, change in project.chronicle.trail(project.author, only):
        told = _told(change) if change is not None else dict.fromkeys(TRAIL[4:], "")
        yield {
            "time": history.at(deed.moment),
            "coder": deed.who,
            "action": deed.what,
            "in effect": "yes" if holds else "no",
            **told,
        }


def write(project: Project, path: Path, only: Collection[int] | None = None, tell: Progress = unheard) -> int:
    """Write the audit trail to a file that ends in .csv, .xlsx or .docx, whole or not at all.

    `tell` hears how many changes are written, and may end it: no file is left then. Returns in how many cells a text
    could not stay as it is. Raises CannotWrite with one sentence.
    """
    told = heard(rows(project, only), tell, 0, project.chronicle.changes(only))
    if path.suffix.lower() == ".docx":
        from annotator.reports import table_documents

        made = datetime.now().astimezone().isoformat(timespec="seconds")
        title = project.read.facts().title or project.path.stem
        lines = [[row[name] for name in TRAIL] for row in told]
        return table_documents.write(path, f"Audit trail of {title}", f"Made {made}", TRAIL, lines, tell)
    from annotator.reports import tables

    return tables.write(path, "Audit trail", TRAIL, told).altered


def _told(change: Change) -> dict[str, str]:
    field = {MADE: "new", DELETED: DELETED}.get(change.field, change.field.replace("_", " "))
    return {
        "kind": {"coding": "passage", "version": "text"}.get(change.kind, change.kind.replace("_", " ")),
        "object": change.name,
        "field": field,
        "before": _value(change.before),
        "after": _value(change.after),
    }


def _value(told: Value) -> str:
    if told is None:
        return ""
    if isinstance(told, bool):
        return "yes" if told else "no"
    return f"{told:g}" if isinstance(told, float) else str(told)
