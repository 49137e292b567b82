"""The analysis layer: whose coding of each document is counted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.documents import Document
from annotator.core.errors import Refused
from annotator.core.ids import CoderId, DocumentId
from annotator.core.reading import Reading


@dataclass(frozen=True, slots=True)
class Sources:
    """For each document under comparison the coder who counts, None where nobody coded it; the others are left out."""

    coders: Mapping[DocumentId, CoderId | None]
    left_out: tuple[DocumentId, ...] = ()

    @property
    def pairs(self) -> set[tuple[DocumentId, CoderId]]:
        """The documents with the coder of each, where there is one."""
        return {(document, coder) for document, coder in self.coders.items() if coder is not None}

    def finished(self, readings: Sequence[Reading]) -> dict[DocumentId, bytes]:
        """When (as a stamp) each document was last finished by who counts there, by anybody where nobody does."""
        found = {
            document: _last(
                one.finished_at
                for one in readings
                if one.finished and one.document == document and coder in (None, one.coder)
            )
            for document, coder in self.coders.items()
        }
        return {document: stamp for document, stamp in found.items() if stamp}

    @property
    def only_coder(self) -> CoderId | None:
        """The coder whose coding alone is counted."""
        coders = {coder for coder in self.coders.values() if coder is not None}
        return coders.pop() if len(coders) == 1 else None


def _last(stamps: Iterable[bytes]) -> bytes:
    return max(stamps, default=b"")


def chosen(documents: Sequence[Document], coded: Iterable[tuple[DocumentId, CoderId]]) -> Sources:
    """One source for each document: the coder of record, else the only coder (METHOD: analysis layer).

    A document with several coders and none appointed is left out; one that nobody coded is compared, with zeros.
    """
    present: defaultdict[DocumentId, list[CoderId]] = defaultdict(list)
    for place, coder in coded:
        present[place].append(coder)
    coders: dict[DocumentId, CoderId | None] = {}
    left_out = []
    for document in documents:
        if document.coder_of_record is not None:
            coders[document.id] = document.coder_of_record
        elif len(present[document.id]) > 1:
            left_out.append(document.id)
        else:
            coders[document.id] = next(iter(present[document.id]), None)
    return Sources(coders, tuple(left_out))


def of_coder(documents: Sequence[Document], coder: CoderId) -> Sources:
    """Every document as one named coder coded it."""
    return Sources({document.id: coder for document in documents})


def refuse_none(sources: Sources, names: Sequence[str]) -> None:
    """Raise Refused, naming the coders, where every document was left out."""
    if sources.left_out and not sources.coders:
        raise Refused(
            "Every document has several coders ({0}) and none is appointed. Say whose coding counts: name one "
            "coder, or appoint a coder of record for each document.",
            ", ".join(names),
        )
