"""Finds passages and says with each what a reader asks about it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from annotator.called import Called, called
from annotator.core.codings import Passage, Theme
from annotator.core.conditions import Conditions
from annotator.core.ids import CodeId, CoderId, DocumentId, PassageId, SpeakerId
from annotator.listings.found import Found
from annotator.memos import Remarks
from annotator.printed import Printed
from annotator.project_file import ProjectFile
from annotator.store.clock import written
from annotator.store.retrieval import Voices
from annotator.store.tallies import Source

_AT_ONCE = 500
_KEPT = 4_000_000


class Finder:
    """Finds passages in one project, whose names it reads once."""

    def __init__(self, project: ProjectFile) -> None:
        self.project = project
        self._retrieval = project.retrieval
        self._titles = {one.id: one.title for one in project.read.documents()}
        self._coders = {one.id: one.name for one in project.read.coders()}
        self._book = project.read.codebook()
        self._called = called(project.read)
        self._remarks = Remarks(project)
        self._texts: dict[DocumentId, str] = {}
        self.printed = Printed(project)

    def who(self, speaker: SpeakerId) -> Called:
        """The name and the role of a speaker: a participant, by the label where nobody was assigned."""
        return self._called[speaker]

    def search(
        self,
        *,
        family: Collection[CodeId] | None = None,
        documents: Collection[DocumentId] | None = None,
        coder: CoderId | None = None,
        sources: Collection[Source] | None = None,
    ) -> Iterator[Found]:
        """Passages of any code, or the ranges that a family of codes covers, with who speaks in them."""
        if family is not None and len(family) > 1:
            for hit in self._retrieval.themes(list(family), documents=documents, coder=coder, sources=sources):
                yield self._found(hit, self._retrieval.voices(hit.document, hit.start, hit.end))
            return
        passages = self._retrieval.passages(codes=family, documents=documents, coder=coder, sources=sources)
        while batch := list(islice(passages, _AT_ONCE)):
            yield from self._all(batch)

    def numbered(self, numbers: Sequence[PassageId]) -> Iterator[Found]:
        """The passages with these numbers that are there, in the order in which they were asked for."""
        passages = self.passages(numbers)
        while batch := list(islice(passages, _AT_ONCE)):
            yield from self._all(batch)

    def meeting(self, conditions: Conditions, family: Sequence[CodeId] | None = None) -> Iterator[Found]:
        """The passages that meet conditions, in reading order; of a family of codes the ranges that they cover."""
        numbers = [hit.id for hit in self._retrieval.finding(conditions).all()]
        if family is None or len(family) == 1:
            yield from self.numbered(numbers)
            return
        for hit in self._retrieval.united(self.passages(numbers), family):
            yield self._found(hit, self._retrieval.voices(hit.document, hit.start, hit.end))

    def spanning(
        self, document: DocumentId, start: int, end: int, family: Sequence[CodeId], coder: CoderId
    ) -> Found | None:
        """The passage of a coder, of a family of codes the range that they cover, that has just these bounds."""
        near = self._retrieval.touching(document, start, end)
        within = [one for one in near if one.coder == coder and one.code in family]
        if len(family) == 1:
            return next(self._all([one for one in within if (one.start, one.end) == (start, end)]), None)
        ranges = self._retrieval.united(within, family)
        found = (self._found(one, self._retrieval.voices(document, start, end)) for one in ranges if one.start == start)
        return next(found, None)

    def passages(self, numbers: Sequence[PassageId]) -> Iterator[Passage]:
        """The passages with these numbers, in their order; those that are gone are left out."""
        for at in range(0, len(numbers), _AT_ONCE):
            some = numbers[at : at + _AT_ONCE]
            there = {one.id: one for one in self._retrieval.numbered(some)}
            yield from (there[number] for number in some if number in there)

    def _all(self, passages: Sequence[Passage]) -> Iterator[Found]:
        heard = self._retrieval.heard(passages)
        for passage in passages:
            yield self._found(passage, heard[passage.id])

    def _text(self, document: DocumentId) -> str:
        """The text of a document; those that were read before are kept while they are not too long together."""
        if document not in self._texts:
            if sum(map(len, self._texts.values())) > _KEPT:
                self._texts.clear()
            self._texts[document] = self.project.read.text(document)
        return self._texts[document]

    def _found(self, hit: Passage | Theme, voices: Voices) -> Found:
        """A hit with its names."""
        text = self._text(hit.document)
        codes = hit.codes if isinstance(hit, Theme) else (hit.code,)
        spoken = [self.who(speaker) for speaker in voices]
        return Found(
            written(hit.uid),
            hit.id,
            hit.document,
            codes,
            self._titles[hit.document],
            hit.start,
            hit.end,
            text[hit.start : hit.end],
            ", ".join(self._book.shortest(code) for code in codes),
            self._coders[hit.coder],
            tuple(dict.fromkeys(name for name, _ in spoken)),
            tuple(dict.fromkeys(role for _, role in spoken)),
            voices,
            self._remarks.of(hit),
            hit.exemplar,
            self.printed.words(hit, text[hit.start : hit.end]),
        )


def search(
    project: ProjectFile,
    *,
    family: Collection[CodeId] | None = None,
    documents: Collection[DocumentId] | None = None,
    coder: CoderId | None = None,
    sources: Collection[Source] | None = None,
) -> Iterator[Found]:
    """Passages of any code, or the ranges that a family of codes covers, with who speaks in them."""
    return Finder(project).search(family=family, documents=documents, coder=coder, sources=sources)
