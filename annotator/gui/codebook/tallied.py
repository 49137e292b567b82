"""The codebook with what the coder at this desk has counted: what every list of codes shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator import memos
from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId, DocumentId
from annotator.gui.codebook import pins, reached
from annotator.gui.codebook.review import waiting
from annotator.gui.codebook.sets import in_use
from annotator.gui.session import Session
from annotator.store.reach import Reach

MEASURES = ("passages", "speakers", "documents")
"""What can be counted of a code."""


@dataclass(frozen=True, slots=True)
class Tallied:
    """Codes with their passages, digits and memos; `passages` is how many passages there are of all codes together.

    `only` are the codes of the set in use, in its order; `waiting` says how many passages are to be looked at again;
    `is_counted` whether counts are shown: not in a reflexive project.
    """

    book: Codebook = field(default_factory=lambda: Codebook(()))
    reach: Mapping[CodeId, Reach] = field(default_factory=dict)
    digits: Mapping[CodeId, int] = field(default_factory=dict)
    passages: int = 0
    memos: Mapping[CodeId, int] = field(default_factory=dict)
    only: tuple[CodeId, ...] | None = None
    waiting: Mapping[CodeId, int] = field(default_factory=dict)
    measure: str = MEASURES[0]
    is_counted: bool = True

    @property
    def counts(self) -> dict[CodeId, int]:
        """How often each code was used, in the measure."""
        return {code: int(getattr(one, self.measure)) for code, one in self.reach.items()}


def read(session: Session, document: DocumentId | None = None, measure: str = MEASURES[0]) -> Tallied:
    """Count what the coder at this desk coded, in one document or in all.

    A desk whose coder has never coded here counts everybody's.
    """
    project = session.project
    if project is None:
        return Tallied()
    coder = pins.coder_at_desk(session)
    by = coder.id if coder else None
    if document is None:
        reach, passages = reached.of(session).read(project, by)
    else:
        reach = project.retrieval.reach(by, document)
        passages = sum(one.passages for one in project.retrieval.reach_parts(by, document).values())
    return Tallied(
        project.read.codebook(),
        reach,
        pins.digits(session),
        passages,
        memos.signs(project, session.coder).codes,
        in_use.of(session).codes,
        waiting.of(session).counts(by),
        measure,
        project.read.facts().counts_shown,
    )
