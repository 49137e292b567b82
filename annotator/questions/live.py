"""A comparison that is kept up while somebody codes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.core.ids import DocumentId
from annotator.core.thresholds import Thresholds
from annotator.project_file import ProjectFile
from annotator.questions.comparisons import Where, pairs, spelled, ways
from annotator.questions.material import material
from annotator.questions.theme_sets import theme_set
from annotator.store.store import Changes

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.analysis.counting import Counted

_CODING = frozenset({"coding"})


class Live:
    """The comparison that `Project.comparison` gives for the same arguments, counted document by document.

    After a coding only the documents whose passages changed are counted again; after anything else, all. Raises what
    `Project.comparison` raises.
    """

    def __init__(
        self,
        project: ProjectFile,
        by: str | Sequence[str] = "role",
        *,
        where: Where = (),
        coder: str | None = None,
        thresholds: Thresholds | None = None,
        themes: str | None = None,
    ) -> None:
        self._project = project
        self._by, self._coder, self._themes = ways(project, by), coder, themes
        self._where = tuple((spelled(project, name), value) for name, value in pairs(where))
        self._thresholds = thresholds
        self.comparison: Comparison = self._anew()

    def after(self, changes: Changes) -> Comparison:
        """The comparison after a change, as `Project.on_change` tells of it."""
        from annotator.analysis import comparison

        documents = [DocumentId(one) for one in changes.passages]
        if set(changes) <= _CODING and documents and all(map(self._has_same_coders, documents)):
            for document in documents:
                self._take(document)
            self.comparison = comparison.counted_again(self.comparison, self._material, self._counted())
        else:
            self.comparison = self._anew()
        return self.comparison

    def _anew(self) -> Comparison:
        from annotator.analysis import comparison
        from annotator.analysis.groups import members, order
        from annotator.analysis.ledger import Ledger
        from annotator.analysis.theme_set import ThemeSet

        chosen = theme_set(self._project, self._themes)
        self._material = material(self._project, self._by, self._coder, themes=chosen)
        found = self._material
        self._members = members(found.people, self._by, self._where)
        self._order = order(found.people, self._by, self._members)
        reported = ThemeSet(found.codebook, None if chosen is None else chosen.codes)
        self._ledger = Ledger(found.codebook, self._members, reported.counted)
        self._sources = {document: (document, coder) for document, coder in found.sources}
        self._coders = {one.id: self._project.retrieval.coders_of(one.id) for one in self._project.read.documents()}
        for document in self._sources:
            self._take(document)
        thresholds = self._thresholds or self._project.read.facts().thresholds
        return comparison.made(found, self._by, self._where, thresholds, self._counted())

    def _take(self, document: DocumentId) -> None:
        source = [self._sources[document]] if document in self._sources else []
        retrieval = self._project.retrieval
        voices, sets = retrieval.voice_tallies(source), retrieval.set_tallies(source)
        self._ledger.take(document, voices, sets)

    def _has_same_coders(self, document: DocumentId) -> bool:
        """Whether those who code a document are who they were, so that the same one counts."""
        return self._project.retrieval.coders_of(document) == self._coders.get(document)

    def _counted(self) -> Counted:
        from annotator.analysis import counting

        among = counting.groups(self._by, self._order, self._members, self._ledger.own)
        return counting.Counted(self._members, self._ledger.counts, among, self._ledger.of_nobody)
