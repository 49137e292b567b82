"""Reads what rows show of the passages that were found; names are read once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.core.ids import CodeId, DocumentId, PassageId, SpeakerId
from annotator.gui.passages.arranging import ROLE, SPEAKER, Arranger, Group
from annotator.gui.passages.excerpts import Excerpt, Excerpts
from annotator.listings import Finder, Found
from annotator.project import Project
from annotator.store.finding import Hit

_WHO_SPEAKS = (ROLE, SPEAKER)


class Reading:
    """One project as it is now, but for its passages, which may change: `forget` says in which documents."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._finder, self._arranger = Finder(project), Arranger(project)
        self._colors = role_colors(project)
        self._excerpts: dict[tuple[bool, bool], Excerpts] = {}
        self._look = False, False
        self._heard: dict[DocumentId, Mapping[PassageId, tuple[SpeakerId, ...]]] = {}

    def is_of(self, project: Project | None) -> bool:
        """Whether it is a project that is read."""
        return project is self._project

    def describe(self, *, labelled: bool, around: bool) -> None:
        """Say whether excerpts name their code, and whether they have the turns around."""
        self._look = labelled, around
        if self._look not in self._excerpts:
            made = Excerpts(self._project, self._colors, labelled=labelled, around=around)
            self._excerpts[self._look] = made

    def excerpts(self, passages: Sequence[PassageId]) -> dict[PassageId, Excerpt]:
        """Some passages in their context; where their code need not be said, with the others that overlap."""
        of = self._excerpts[self._look].of
        is_labelled, _ = self._look
        made = {}
        for found in self._finder.numbered(passages):
            made[found.passage] = of(found) if is_labelled else self._with_others(of(found), found)
        return made

    def _with_others(self, excerpt: Excerpt, found: Found) -> Excerpt:
        book = self._project.read.codebook()
        touching = self._project.retrieval.touching(found.place, found.start, found.end)
        codes = list(dict.fromkeys(one.code for one in touching if one.code not in found.codes))
        if not codes:
            return excerpt
        more = f" +{len(codes) - 1}" if len(codes) > 1 else ""
        return replace(excerpt, label=book.shortest(codes[0]) + more, label_hue=book.hue(codes[0]))

    def arranged(self, hits: Sequence[Hit], group: str, order: str) -> list[Group]:
        """Passages in groups and in an order."""
        heard: dict[PassageId, tuple[SpeakerId, ...]] = {}
        if group in _WHO_SPEAKS or order == SPEAKER:
            for document in dict.fromkeys(hit.document for hit in hits):
                heard |= self._who_speaks(document)
        return self._arranger.arranged(hits, group, order, heard)

    def voices(self, hits: Sequence[Hit]) -> tuple[int, int]:
        """How many persons are heard in passages, and in how many documents they stand."""
        documents = dict.fromkeys(hit.document for hit in hits)
        voices = self._project.retrieval.heard_in([hit.id for hit in hits])
        return self._arranger.persons(voices), len(documents)

    def theme(self, hits: Sequence[Hit], codes: Sequence[CodeId]) -> tuple[str, int] | None:
        """The name of the one code that is asked for, with how many passages it has together with all below it.

        Where these overlap they are one passage of the theme (METHOD: a parent theme). None where there is no such.
        """
        book = self._project.read.codebook()
        family = book.family(codes[0]) if len(codes) == 1 and codes[0] in book else []
        if len(family) < 2:
            return None
        whole = self._project.retrieval.united(self._finder.passages([hit.id for hit in hits]), family)
        return book[codes[0]].name, sum(1 for _ in whole)

    def forget(self, documents: Iterable[int] | None = None) -> None:
        """Read again who speaks in the passages of documents, or of all."""
        for document in list(self._heard) if documents is None else documents:
            self._heard.pop(DocumentId(document), None)

    def _who_speaks(self, document: DocumentId) -> Mapping[PassageId, tuple[SpeakerId, ...]]:
        if document not in self._heard:
            self._heard[document] = self._project.retrieval.who_speaks(document)
        return self._heard[document]


def role_colors(project: Project) -> dict[SpeakerId, str]:
    """The stored colour of the role of each speaker who has one."""
    roles = {one.id: one.color for one in project.read.roles()}
    participants = {one.id: one.role for one in project.read.participants()}
    found = {}
    for speaker in project.read.speakers():
        role = None if speaker.participant is None else participants[speaker.participant]
        if role is not None:
            found[speaker.id] = roles[role]
    return found
