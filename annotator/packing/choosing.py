"""Chooses the passages that are quoted: exemplars first, then so that speakers and documents are balanced."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from annotator.analysis.comparison import Comparison
from annotator.core.ids import CodeId, DocumentId, PassageId
from annotator.listings import Finder, Found
from annotator.project_file import ProjectFile
from annotator.reports.manuscript.study import Quote

MOST = 3
"""Quotes of one theme and one group."""
_LOOKED_INTO = 4
"""Documents in which quotes of one theme and one group are looked for, beside those of exemplars."""
_LONGEST = 1200
"""Characters of a quote; what is longer is cut, and said to be."""

Places = Mapping[tuple[CodeId, str], Sequence[DocumentId]]


def chosen(project: ProjectFile, comparison: Comparison) -> tuple[Quote, ...]:
    """Quotes for each theme and group, in the order of the themes and of the groups."""
    finder, places = Finder(project), _places(project, comparison)
    exemplars = defaultdict[CodeId, list[PassageId]](list)
    for one in project.retrieval.exemplars():
        if (one.document, one.coder) in comparison.sources:
            exemplars[one.code].append(one.passage)
    quotes: list[Quote] = []
    for theme in comparison.themes:
        found = list(_candidates(finder, comparison, theme.code, exemplars[theme.code], places))
        for group in comparison.groups:
            of_group = [one for one in found if group.name in _groups(one, comparison)]
            quotes += (_quote(finder, comparison, theme.code, group.name, one) for one in _balanced(of_group))
    return tuple(quotes)


def _places(project: ProjectFile, comparison: Comparison) -> Places:
    """In which documents a group is heard with a theme, in their order."""
    documents = {one.id: one.document for one in project.read.speakers()}
    found = defaultdict[tuple[CodeId, str], dict[DocumentId, None]](dict)
    for tally in sorted(project.retrieval.voice_tallies(comparison.sources)):
        group = comparison.group_of.get(tally.speaker)
        if group is not None and not tally.whole:
            found[tally.code, group][documents[tally.speaker]] = None
    return {key: list(there) for key, there in found.items()}


def _candidates(
    finder: Finder, comparison: Comparison, code: CodeId, exemplars: Sequence[PassageId], places: Places
) -> Iterator[Found]:
    """The passages of a theme from which quotes are chosen, exemplars first."""
    yield from finder.numbered(exemplars)
    among = {document for group in comparison.groups for document in places.get((code, group.name), ())[:_LOOKED_INTO]}
    for one in finder.search(family=[code], documents=among, sources=comparison.sources) if among else ():
        if not one.exemplar:
            yield one


def _balanced(found: Sequence[Found]) -> Iterator[Found]:
    """The first of those whose speakers and documents were quoted least, exemplars before others."""
    left, quoted = list(enumerate(found)), Counter[str]()
    for _ in range(min(MOST, len(found))):
        best = min(
            left,
            key=lambda one: (
                not one[1].exemplar,
                max((quoted[f"speaker {name}"] for name in one[1].speakers), default=0),
                quoted[f"document {one[1].place}"],
                one[0],
            ),
        )
        left.remove(best)
        quoted.update([*(f"speaker {name}" for name in best[1].speakers), f"document {best[1].place}"])
        yield best[1]


def _quote(finder: Finder, comparison: Comparison, code: CodeId, group: str, one: Found) -> Quote:
    names = dict.fromkeys(finder.who(voice)[0] for voice in one.voices if comparison.group_of.get(voice) == group)
    text, is_cut = one.text, len(one.text) > _LONGEST
    if is_cut:
        text = f"{text[:_LONGEST].rsplit(None, 1)[0]} […]"
    who = ", ".join(filter(None, (" / ".join(filter(None, names)), one.document)))
    return Quote(code, group, text, who, one.exemplar, is_cut)


def _groups(one: Found, comparison: Comparison) -> set[str]:
    return {comparison.group_of[voice] for voice in one.voices if voice in comparison.group_of}
