"""The codebook with what the coder at this desk has counted: what every list of codes shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from annotator import memos
from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId, DocumentId
from annotator.gui.codebook import pins
from annotator.gui.session import Session


@dataclass(frozen=True, slots=True)
class Tallied:
    """Codes with their passages, digits and memos; `passages` is how many there are of all codes together."""

    book: Codebook = field(default_factory=lambda: Codebook(()))
    counts: Mapping[CodeId, int] = field(default_factory=dict)
    digits: Mapping[CodeId, int] = field(default_factory=dict)
    passages: int = 0
    memos: Mapping[CodeId, int] = field(default_factory=dict)


def read(session: Session, document: DocumentId | None = None) -> Tallied:
    """Count the passages of the coder at this desk, in one document or in all.

    A desk whose coder has never coded here counts everybody's.
    """
    project = session.project
    if project is None:
        return Tallied()
    coder = pins.coder_at_desk(session)
    by = coder.id if coder else None
    book = project.read.codebook()
    passages = sum(
        number
        for (place, one), number in project.retrieval.sources()
        if by in (None, one) and document in (None, place)
    )
    noted = memos.signs(project, session.coder).codes
    return Tallied(book, project.retrieval.counts(by, document), pins.under_digits(book, coder), passages, noted)
