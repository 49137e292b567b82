"""Reads from a project what a pack tells of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime

from annotator.analysis.comparison import Comparison
from annotator.analysis.saturation import Saturation, SaturationRule
from annotator.core.ids import CodeId
from annotator.core.people import Participant
from annotator.core.progress import Progress, unheard
from annotator.core.speech import BACK_CHANNEL
from annotator.packing.choosing import chosen
from annotator.project_file import ProjectFile
from annotator.questions.saturation import saturations
from annotator.questions.summaries import notes
from annotator.recipe import recipe as recipe_of
from annotator.reports import scrutiny_book
from annotator.reports.manuscript.study import Study
from annotator.trying import scrutinised
from annotator.version import __version__

RULE = SaturationRule()
"""By which it is said whether a group is saturated."""
_TIME = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{2})")
"""A time stamp: hours, where it has some, minutes, seconds."""
_LONGEST = 1500
"""Characters of one item of the recipe; the workbook has it whole."""


def study(
    project: ProjectFile, comparison: Comparison, made: datetime, tell: Progress = unheard, *, summaries: bool = False
) -> Study:
    """The facts of a project that a pack tells, as they are now; with the notes on what each group says if wished.

    `tell` may end the trials of its statuses.
    """
    facts, documents = project.read.facts(), project.read.documents()
    scrutiny = scrutinised(project, comparison, tell)
    recipe = [*recipe_of(project, comparison, made), *scrutiny_book.recipe(scrutiny)]
    days = sorted(one.collected for one in documents if one.collected and one.title in comparison.documents)
    return Study(
        title=facts.title or project.path.stem,
        file=project.path.name,
        made=made,
        version=__version__,
        approach=facts.approach,
        comparison=comparison,
        book=project.read.codebook(),
        recipe=tuple((name, _short(str(value))) for name, value in recipe),
        coders=_coders(project, comparison),
        several=_several(project),
        documents=len(documents),
        aside=_aside(project, comparison),
        attributes=_attributes(project, comparison),
        collected=(days[0], days[-1]) if days else ("", ""),
        saturation=_saturation(project, comparison),
        saturation_rule=RULE,
        again=_again(project, comparison),
        stamps=_stamps(project, comparison),
        memos=sum(not one.private for one in project.read.memos()),
        quotes=chosen(project, comparison),
        attribution=facts.attribution,
        back_channel=BACK_CHANNEL,
        scrutiny=scrutiny,
        summaries=_summaries(project, comparison) if summaries else None,
    )


def _summaries(project: ProjectFile, comparison: Comparison) -> dict[tuple[CodeId, str], str]:
    """What was noted on each theme and group, private notes left out; with the names of several who did."""
    names, found = {one.id: one.name for one in project.read.coders()}, {}
    for cell, given in notes(project, comparison.by, "").items():
        several = len({one.coder for one in given}) > 1
        said = (f"{names[one.coder]}: {one.text}" if several and one.coder in names else one.text for one in given)
        found[cell] = "\n".join(said)
    return found


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


def _saturation(project: ProjectFile, comparison: Comparison) -> tuple[Saturation, ...]:
    """That of each group that is compared, of the same coding; none where only some speakers are compared."""
    if not project.read.facts().counts_shown or comparison.where or not comparison.documents:
        return ()
    found = saturations(project, RULE, by=comparison.by_parts, coder=comparison.named)
    compared = {group.name for group in comparison.compared}
    return tuple(one for one in found if one.group in compared)


def _again(project: ProjectFile, comparison: Comparison) -> tuple[int, int] | None:
    """How many participants speak in several of the compared documents, of how many."""
    places = defaultdict[int, set[int]](set)
    persons = {one.id: one.persons for one in project.read.participants()}
    for one in project.read.speakers():
        if one.id in comparison.group_of and not one.silent:
            if one.participant is None or persons[one.participant] != 1:
                return None
            places[one.participant].add(one.document)
    return (sum(len(found) > 1 for found in places.values()), len(places)) if places else None


def _stamps(project: ProjectFile, comparison: Comparison) -> tuple[str, str]:
    """The earliest and the latest of the last time stamps of the compared documents, where each has one."""
    last = project.read.last_stamps()
    titles = {one.title: one.id for one in project.read.documents()}
    found = [_TIME.search(last.get(titles[title], "")) for title in comparison.documents]
    seconds = sorted(3600 * int(one[1] or 0) + 60 * int(one[2]) + int(one[3]) for one in found if one is not None)
    if not found or len(seconds) < len(found):
        return "", ""
    return _clock(seconds[0]), _clock(seconds[-1])


def _clock(seconds: int) -> str:
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


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
