"""Chooses the passages that are quoted: exemplars first, then so that speakers and documents are balanced."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from annotator.analysis.comparison import Comparison, Theme
from annotator.core.ids import CodeId, DocumentId, PassageId
from annotator.listings import Finder, Found
from annotator.project_file import ProjectFile
from annotator.reports.manuscript.study import Quote

MOST = 3
"""Quotes of one theme and one group."""
_FIRST, _TIMES = 4, 4
"""In how many documents of a group quotes are looked for at first, and how many times as many after that."""
_LONGEST = 1200
"""Characters of a quote; what is longer is cut, and said to be."""

Places = Mapping[str, Sequence[DocumentId]]
"""The documents in which each group speaks, in their order."""


def chosen(project: ProjectFile, comparison: Comparison) -> tuple[Quote, ...]:
    """Quotes for each theme and group, in the order of the themes and of the groups."""
    finder, places = Finder(project), _places(project, comparison)
    exemplars = defaultdict[CodeId, list[PassageId]](list)
    for one in project.retrieval.exemplars():
        if (one.document, one.coder) in comparison.sources:
            exemplars[one.code].append(one.passage)
    quotes: list[Quote] = []
    for theme in comparison.themes:
        found = [*finder.numbered(exemplars[theme.code]), *_others(finder, comparison, theme, places)]
        for group in comparison.groups:
            of_group = [one for one in found if group.name in _groups(one, comparison)]
            quotes += (_quote(finder, comparison, theme.code, group.name, one) for one in _balanced(of_group))
    return tuple(quotes)


def _places(project: ProjectFile, comparison: Comparison) -> Places:
    found = defaultdict[str, dict[DocumentId, None]](dict)
    for one in project.read.speakers():
        group = comparison.group_of.get(one.id)
        if group is not None and one.words:
            found[group][one.document] = None
    return {group: list(there) for group, there in found.items()}


def _others(finder: Finder, comparison: Comparison, theme: Theme, places: Places) -> Iterator[Found]:
    """Passages of a theme that are no exemplars, from so many documents that each group has enough, if it has any."""
    wanted = {
        group: min(MOST, cell.passages) if comparison.is_counted else MOST
        for group, cell in theme.cells.items()
        if cell is not None and cell.passages
    }
    at, most = 0, _FIRST
    while wanted and any(at < len(places[group]) for group in wanted):
        among = {document for group in wanted for document in places[group][at : at + most]}
        for one in finder.search(family=[theme.code], documents=among, sources=comparison.sources):
            for group in _groups(one, comparison) & wanted.keys():
                wanted[group] -= 1
            if not one.exemplar:
                yield one
        wanted = {group: left for group, left in wanted.items() if left > 0}
        at, most = at + most, _TIMES * most


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
