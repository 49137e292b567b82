"""What one can do to sets of codes: each is one step with a name in Edit > Undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from annotator.core.ids import CodeId, CodeSetId
from annotator.core.sets import CodeSet
from annotator.gui import counted
from annotator.gui.codebook.sets import in_use
from annotator.gui.session import Session
from annotator.store.action import Action
from annotator.store.verbs import sets


class SetChanges(QObject):
    """Changes the sets of the open project. What fails is told by the session."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.in_use = in_use.of(session)

    def write(self, one: CodeSetId | None, name: str, codes: Sequence[CodeId]) -> CodeSetId | None:
        """Make a set, or give one another name and other codes; None where that failed."""
        label = self.tr("New set {0}") if one is None else self.tr("Change the set {0}")
        return self._session.do(label.format(" ".join(name.split())), _write, one, name, codes)

    def delete(self, one: CodeSet) -> None:
        """Remove a set; its codes stay."""
        words = self.tr("Deleted the set “{0}”; its codes stay").format(one.name)
        self._session.remove(self.tr("Delete the set {0}").format(one.name), words, sets.delete, one.id)

    def add(self, one: CodeSet, codes: Sequence[CodeId]) -> None:
        """Put codes at the end of a set."""
        fresh = [code for code in codes if code not in one.codes]
        if fresh:
            label = self.tr("Put {0} into {1}").format(self._named(fresh), one.name)
            self._session.do(label, _write, one.id, one.name, [*one.codes, *fresh])

    def take_out(self, one: CodeSet, codes: Sequence[CodeId]) -> None:
        """Take codes out of a set; they stay in the codebook."""
        left = [code for code in one.codes if code not in codes]
        name = self._named(codes)
        label, words = self.tr("Take {0} out of {1}"), self.tr("Took {0} out of the set “{1}”")
        self._session.remove(
            label.format(name, one.name), words.format(name, one.name), sets.change, one.id, codes=left
        )

    def place(self, one: CodeSet, codes: Sequence[CodeId], before: CodeId | None) -> None:
        """Put codes of a set in front of another, or last."""
        self._order(one, codes, in_use.moved(one.codes, codes, before))

    def shift(self, one: CodeSet, code: CodeId, step: int) -> None:
        """Put a code of a set one place up (-1) or down (1)."""
        at = one.codes.index(code) + step
        if 0 <= at < len(one.codes):
            self.exchange(one, code, at)

    def exchange(self, one: CodeSet, code: CodeId, at: int) -> None:
        """Let a code change places with the one at a place of the set."""
        after = list(one.codes)
        at, here = min(at, len(after) - 1), after.index(code)
        after[at], after[here] = after[here], after[at]
        self._order(one, [code], after)

    def _order(self, one: CodeSet, codes: Sequence[CodeId], after: Sequence[CodeId]) -> None:
        if tuple(after) != one.codes:
            label = self.tr("Move {0} in {1}").format(self._named(codes), one.name)
            self._session.do(label, _write, one.id, one.name, after)

    def _named(self, codes: Sequence[CodeId]) -> str:
        project = self._session.project
        if len(codes) != 1 or project is None:
            return counted.codes(len(codes))
        return project.read.codebook().shortest(codes[0])


def _write(action: Action, one: CodeSetId | None, name: str, codes: Sequence[CodeId]) -> CodeSetId:
    if one is None:
        return sets.make(action, name, codes)
    sets.change(action, one, name=name, codes=codes)
    return one
