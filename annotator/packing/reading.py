"""Reads from a project what a pack tells of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

from annotator import exporting
from annotator.analysis.comparison import Comparison
from annotator.core.people import Participant
from annotator.core.speech import BACK_CHANNEL
from annotator.packing.choosing import chosen
from annotator.project_file import ProjectFile
from annotator.reports.manuscript.study import Study
from annotator.version import __version__

_LONGEST = 1500
"""Characters of one item of the recipe; the workbook has it whole."""


def study(project: ProjectFile, comparison: Comparison, made: datetime) -> Study:
    """The facts of a project that a pack tells, as they are now."""
    facts, documents = project.read.facts(), project.read.documents()
    days = sorted(one.collected for one in documents if one.collected and one.title in comparison.documents)
    return Study(
        title=facts.title or project.path.stem,
        file=project.path.name,
        made=made,
        version=__version__,
        approach=facts.approach,
        comparison=comparison,
        book=project.read.codebook(),
        recipe=tuple((name, _short(str(value))) for name, value in exporting.recipe(project, comparison, made)),
        coders=_coders(project, comparison),
        several=_several(project),
        documents=len(documents),
        aside=_aside(project, comparison),
        attributes=_attributes(project, comparison),
        collected=(days[0], days[-1]) if days else ("", ""),
        memos=sum(not one.private for one in project.read.memos()),
        quotes=chosen(project, comparison),
        back_channel=BACK_CHANNEL,
    )


def _coders(project: ProjectFile, comparison: Comparison) -> tuple[str, ...]:
    """Whose coding counts."""
    there = {source for source, _ in project.retrieval.sources()}
    counted = {coder for document, coder in comparison.sources if (document, coder) in there}
    return tuple(one.name for one in project.read.coders() if one.id in counted)


def _several(project: ProjectFile) -> int:
    """How many documents more than one coder coded."""
    coders = defaultdict[int, set[int]](set)
    for (document, coder), _ in project.retrieval.sources():
        coders[document].add(coder)
    return sum(len(one) > 1 for one in coders.values())


def _aside(project: ProjectFile, comparison: Comparison) -> Mapping[str, tuple[str, ...]]:
    """Who has a role that is not compared, by role."""
    participants = {one.id: one for one in project.read.participants()}
    titles = {one.id: one.title for one in project.read.documents()}
    there = {
        one.participant
        for one in project.read.speakers()
        if one.participant is not None and titles[one.document] in comparison.documents
    }
    return {
        role.name: tuple(one.name for one in participants.values() if one.role == role.id and one.id in there)
        for role in project.read.roles()
        if role.name in comparison.not_compared
    }


def _attributes(project: ProjectFile, comparison: Comparison) -> dict[str, dict[str, dict[str, int]]]:
    """How many people of each group have which value of each attribute."""
    participants = {one.id: one for one in project.read.participants()}
    people = defaultdict[str, dict[int, Participant]](dict)
    for one in project.read.speakers():
        group = comparison.group_of.get(one.id)
        if group is not None and one.participant is not None:
            people[group][one.participant] = participants[one.participant]
    found = {}
    for name in project.read.attributes():
        by_group = {one.name: _values(name, people[one.name].values()) for one in comparison.groups}
        if name != comparison.by and any(by_group.values()):
            found[name] = {group: values for group, values in by_group.items() if values}
    return found


def _values(name: str, people: Iterable[Participant]) -> dict[str, int]:
    numbers = defaultdict[str, int](int)
    for one in people:
        if value := one.attributes.get(name):
            numbers[value] += 1 if one.persons is None else one.persons
    return dict(sorted(numbers.items()))


def _short(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return f"{words[:_LONGEST].rsplit('; ', 1)[0]}; … (whole in the notes of the workbook)"
