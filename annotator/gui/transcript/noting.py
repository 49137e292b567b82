"""Which passages memos are about, read again only where that may be otherwise."""

from __future__ import annotations

from collections.abc import Set

from annotator.core.ids import PassageId
from annotator.gui.transcript import loading
from annotator.project import Project


class Noted:
    """Remembers the passages that memos are about, so that a coding need not read every memo."""

    def __init__(self) -> None:
        self._known: frozenset[PassageId] | None = None

    def forget(self) -> None:
        """Read again at the next question: memos, or who may see them, are others now."""
        self._known = None

    def after(self, project: Project, changed: Set[PassageId]) -> frozenset[PassageId]:
        """The passages that memos are about, after some came or went: one may have become part of another."""
        if self._known is None or self._known & changed:
            self._known = loading.noted(project)
        return self._known
