"""What analyses are made of: whose coding counts, who takes part, and the tallies of both."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.conditions import Beside
from annotator.core.documents import Document
from annotator.core.sets import CodeSet
from annotator.project_file import ProjectFile
from annotator.questions.beside import tallies

if TYPE_CHECKING:
    import pandas as pd

    from annotator.analysis.comparison import Material
    from annotator.analysis.groups import By, People
    from annotator.analysis.sources import Sources
    from annotator.store.tallies import Source


def sources(project: ProjectFile, coder: str | None = None) -> Sources:
    """Whose coding of each document counts (METHOD: analysis layer).

    Raises Refused, naming the coders, where that leaves no document, and Unknown for a coder who is not there.
    """
    from annotator.analysis import sources

    found = project.read.documents()
    if coder is not None:
        return sources.of_coder(found, project.coder(coder).id)
    chosen = sources.chosen(found, [source for source, _ in project.retrieval.sources()])
    sources.refuse_none(chosen, [one.name for one in project.read.coders()])
    return chosen


def people(project: ProjectFile, documents: Sequence[Document]) -> People:
    """Who takes part in some documents, with the attributes that there are."""
    from annotator.analysis.groups import People

    return People(
        documents,
        project.read.speakers(),
        {one.id: one for one in project.read.participants()},
        {one.id: one for one in project.read.roles()},
        list(project.read.attributes()),
    )


def material(
    project: ProjectFile,
    by: By,
    coder: str | None = None,
    *,
    themes: CodeSet | None = None,
    distinct: bool = False,
    beside: tuple[Beside, ...] = (),
) -> Material:
    """What a comparison by something is made of; without a coder the analysis layer counts. Raises as `sources`.

    `themes` are the codes that are reported; `distinct` also reads the ranges that all their passages cover together;
    where something must stand `beside` passages, or must not, those alone are tallied that meet this.
    """
    counted = sources(project, coder)
    return material_of(project, counted, by, coder, themes=themes, distinct=distinct, beside=beside)


def material_of(
    project: ProjectFile,
    counted: Sources,
    by: By,
    coder: str | None = None,
    *,
    themes: CodeSet | None = None,
    distinct: bool = False,
    beside: tuple[Beside, ...] = (),
) -> Material:
    """What a comparison by something is made of, as some sources coded it; the rest as for `material`."""
    import pandas as pd

    from annotator.store.tallies import SetTally, VoiceTally

    found = bare(project, by, coder, themes=themes, counted=counted, beside=beside)
    pairs = found.sources
    if beside:
        made = tallies(project, pairs, beside, found.reported.counted)
        return replace(
            found,
            voices=pd.DataFrame(made.voices, columns=VoiceTally._fields),
            sets=pd.DataFrame(made.sets, columns=SetTally._fields),
            distinct=pd.DataFrame(made.distinct, columns=["speakers", "passages"]) if distinct else None,
        )
    return replace(
        found,
        voices=pd.DataFrame(project.retrieval.voice_rows(pairs), columns=VoiceTally._fields),
        sets=pd.DataFrame(project.retrieval.set_rows(pairs), columns=SetTally._fields),
        distinct=_distinct(project, pairs, themes) if distinct else None,
    )


def bare(
    project: ProjectFile,
    by: By,
    coder: str | None = None,
    *,
    themes: CodeSet | None = None,
    counted: Sources | None = None,
    beside: tuple[Beside, ...] = (),
) -> Material:
    """What a comparison is made of beside the tallies, whose frames are empty. Raises as `sources`."""
    import pandas as pd

    from annotator.analysis.comparison import Material
    from annotator.analysis.groups import CROSS, names
    from annotator.questions.renamed import as_called_now

    counted = counted or sources(project, coder)
    documents = project.read.documents()
    titles = {one.id: one.title for one in documents}
    only = coder or next((one.name for one in project.read.coders() if one.id == counted.only_coder), None)
    return Material(
        people(project, [one for one in documents if one.id in counted.coders]),
        project.read.codebook(),
        pd.DataFrame(),
        pd.DataFrame(),
        as_called_now(project, names(by), project.read.settled(CROSS.join(names(by)))),
        frozenset(counted.pairs),
        only,
        tuple(titles[document] for document in counted.left_out),
        counted.finished(project.read.readings()),
        named=coder,
        theme_set=themes,
        beside=beside,
    )


def _distinct(project: ProjectFile, sources: Collection[Source], themes: CodeSet | None) -> pd.DataFrame:
    import pandas as pd

    book = project.read.codebook()
    codes = None if themes is None else {one for code in themes.codes for one in book.family(code)}
    return pd.DataFrame(project.retrieval.distinct(sources, codes), columns=["speakers", "passages"])
