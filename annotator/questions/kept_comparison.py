"""A comparison that is kept: after a coding only the documents that it touched are counted anew."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.running import Running, Tallied
from annotator.core.conditions import Beside
from annotator.core.ids import DocumentId
from annotator.countable import as_shown
from annotator.project_file import ProjectFile
from annotator.questions import beside
from annotator.questions.comparisons import spelled, ways
from annotator.questions.material import bare
from annotator.questions.theme_sets import theme_set

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Material
    from annotator.store.tallies import Source

LIGHT = frozenset({"coding", "status", "project", "reading", "memo"})
"""The kinds of thing that change nothing of who is compared, and of which codes."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is compared: arguments as for `comparisons.comparison`."""

    by: tuple[str, ...] = ("role",)
    where: tuple[tuple[str, str], ...] = ()
    coder: str | None = None
    themes: str | None = None
    distinct: bool = False
    beside: tuple[Beside, ...] = ()


class KeptComparison:
    """Answers one question of a project again and again; each answer is what `Project.comparison` gives."""

    def __init__(self, project: ProjectFile, asked: Asked) -> None:
        from annotator.analysis.groups import members, order

        self._project, self.asked = project, asked
        self._by = ways(project, asked.by)
        self._where = tuple((spelled(project, name), value) for name, value in asked.where)
        self._material = self._read()
        self._of_record = {one.id: one.coder_of_record for one in project.read.documents()}
        people = self._material.people
        found = members(people, self._by, self._where)
        self._order = order(people, self._by, found)
        themes = self._material.reported
        is_whole = self._material.theme_set is None and not asked.beside
        self._counted = None if is_whole else themes.counted
        self.running = Running(self._material.codebook, themes, found)
        self._count(self._material.sources)

    def comparison(self) -> Comparison:
        """The comparison as things stand, of what was counted last."""
        from annotator.analysis.comparison import made

        counted = self.running.counted(self._by, self._order, distinct=self.asked.distinct)
        found = made(self._material, self._by, self._where, self._project.read.facts().thresholds, counted)
        return as_shown(self._project, found)

    def follow(self, kinds: Collection[str], documents: Collection[DocumentId]) -> bool:
        """Count anew what changed: codings in some documents; False where all has to be asked once more instead."""
        if not LIGHT.issuperset(kinds) or ("coding" in kinds and not documents):
            return False
        if any(self._is_of_another(document) for document in documents):
            return False
        if not {"status", "reading", "project"}.isdisjoint(kinds):
            now = self._read()
            if (now.sources, now.theme_set) != (self._material.sources, self._material.theme_set):
                return False
            self._material = now
        self._count(source for source in self._material.sources if source[0] in documents)
        return True

    def _is_of_another(self, document: DocumentId) -> bool:
        """Whether another coder counts in a document than did, or it is left out or was: METHOD, analysis layer."""
        if self.asked.coder is not None or self._of_record.get(document) is not None:
            return False
        coded = self._project.retrieval.coders_of(document)
        was_compared = any(one.id == document for one in self._material.people.documents)
        if was_compared == (len(coded) > 1):
            return True
        counted = {coder for place, coder in self._material.sources if place == document}
        return counted != (coded if len(coded) == 1 else set())

    def _read(self) -> Material:
        themes = theme_set(self._project, self.asked.themes)
        return bare(self._project, self._by, self.asked.coder, themes=themes, beside=self.asked.beside)

    def _count(self, sources: Iterable[Source]) -> None:
        tallies = self._project.retrieval
        for source in sources:
            if self.asked.beside:
                made = beside.tallies(self._project, [source], self.asked.beside, self._counted or ())
                self.running.put(source[0], Tallied(*made))
                continue
            distinct = tallies.distinct([source], self._counted) if self.asked.distinct else []
            self.running.put(
                source[0], Tallied(tallies.voice_tallies([source]), tallies.set_tallies([source]), distinct)
            )
