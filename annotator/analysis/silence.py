"""What was looked for where: a code in a document, and why not (METHOD: checked)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.codebook import Codebook
from annotator.core.documents import Document
from annotator.core.ids import CodeId, DocumentId

NEVER, NEWER, REDEFINED = "never finished", "code newer than the reading", "redefined since"
"""Why a code was not looked for in a document: nobody who counts has finished it; or not since the code was made; or
not since it, or a code below it, was last redefined."""


@dataclass(frozen=True, slots=True)
class Look:
    """One code in one document: how many passages there are, and whether it was looked for.

    `why` is empty where it was. `because` is the code that is newer or was redefined: the code itself or one below it.
    """

    code: CodeId
    document: DocumentId
    passages: int
    why: str = ""
    because: CodeId | None = None

    @property
    def was_looked_for(self) -> bool:
        """Whether the document was finished after the code, and all below it, were made or last redefined."""
        return not self.why


def looks(
    codebook: Codebook,
    codes: Sequence[CodeId],
    documents: Sequence[Document],
    finished: Mapping[DocumentId, bytes],
    passages: Mapping[tuple[CodeId, DocumentId], int],
) -> Iterator[Look]:
    """Every one of some codes in every document; `finished` has the stamp at which each was, by who counts there.

    `passages` are those of a code together with the codes below it; what is not in it is 0.
    """
    for code in codes:
        family = [codebook[one] for one in codebook.family(code)]
        last = max(family, key=lambda one: one.defined)
        for document in documents:
            stamp, number = finished.get(document.id), passages.get((code, document.id), 0)
            if stamp is None:
                yield Look(code, document.id, number, NEVER)
            elif stamp > last.defined:
                yield Look(code, document.id, number)
            else:
                yield Look(code, document.id, number, NEWER if stamp < last.made else REDEFINED, last.id)
