"""Quotes for the report: those that were marked, and those that are proposed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from annotator.analysis.exemplars import Candidate, Cell, TooMany, too_many
from annotator.core.codebook import Codebook
from annotator.core.codings import Passage
from annotator.core.ids import CodeId, SpeakerId
from annotator.core.progress import Progress, unheard
from annotator.listings import Finder, Row
from annotator.listings.counting import only, shown
from annotator.project_file import ProjectFile
from annotator.questions.frames import framed
from annotator.questions.grouping import Grouping, grouping

if TYPE_CHECKING:
    import pandas as pd

EXEMPLARS = ("theme", "group", "speaker", "document", "words", "marked", "id", "text")
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Quotable:
    """What may be quoted: the passages of each theme and group, in reading order, themes above others last.

    `names` are those of the persons; `single` those who are one person and no label for several.
    """

    groups: tuple[str, ...]
    pool: Mapping[Cell, list[Candidate]]
    names: Mapping[str, str]
    single: frozenset[str]

    def marked(self) -> dict[Cell, list[Candidate]]:
        """The passages that are marked as exemplars."""
        return {cell: [one for one in found if one.is_marked] for cell, found in self.pool.items()}

    def proposed(self, per_group: int) -> dict[Cell, list[Candidate]]:
        """At most so many quotes for each theme and group; see `analysis.exemplars`."""
        from annotator.analysis.exemplars import proposed

        return proposed(self.pool, per_group)

    def too_many(self, quotes: Mapping[Cell, list[Candidate]]) -> list[TooMany]:
        """Who supplies too many of some quotes."""
        return too_many(quotes, self.single)


def exemplars(
    project: ProjectFile,
    *,
    per_role: int = 2,
    by: str = "role",
    coder: str | None = None,
    only_marked: bool = False,
    tell: Progress = unheard,
) -> pd.DataFrame:
    """Quotes that are proposed for each theme and group, `per_role` at most; or all that are marked as exemplars.

    Themes are in the order of the codebook; `by` and `coder` as for `comparison`, the rule in `analysis.exemplars`.
    Columns: theme, group, speaker (all who are heard in it), document, words (of the group; not in a reflexive
    project), marked, id, text.
    """
    found = quotable(project, by, coder, tell)
    return framed(rows(project, found, found.marked() if only_marked else found.proposed(per_role)), columns(project))


def columns(project: ProjectFile) -> tuple[str, ...]:
    """The columns of quotes: how many words they have only where those are counted."""
    return shown(project, EXEMPLARS, ("words",))


def rows(project: ProjectFile, found: Quotable, quotes: Mapping[Cell, list[Candidate]]) -> list[Row]:
    """Quotes in the order of the codebook and of the groups; see `columns`."""
    book, finder = project.read.codebook(), Finder(project)
    numbers = list({one.passage: None for some in quotes.values() for one in some})
    there = {one.passage: one for one in finder.numbered(numbers)}
    listed = [
        {
            "theme": book.shortest(code.id), "group": group, "speaker": ", ".join(there[one.passage].speakers),
            "document": there[one.passage].document, "words": one.words, "marked": one.is_marked,
            "id": there[one.passage].id, "text": there[one.passage].text,
        }
        for code in book
        for group in found.groups
        for one in quotes.get((code.id, group), ())
    ]  # fmt: skip
    return only(listed, columns(project))


def quotable(project: ProjectFile, by: str, coder: str | None, tell: Progress = unheard) -> Quotable:
    """What may be quoted, of the analysis layer or of one coder. Raises as `comparison` does."""
    counted, book = grouping(project, by, coder), project.read.codebook()
    above = {code.id: (*book.above(code.id), code.id) for code in book}
    persons, names, single = _persons(project)
    pool: dict[Cell, list[Candidate]] = {(code, group): [] for code in _upwards(book) for group in counted.groups}
    for passage, heard in _heard(project, counted, tell):
        for group, voices in _groups(counted, heard).items():
            said = dict.fromkeys(persons[voice] for voice in voices)
            one = Candidate(
                passage.id, passage.document, passage.start, passage.end, tuple(said), sum(voices.values()),
                passage.exemplar,
            )  # fmt: skip
            for code in above[passage.code]:
                pool[code, group].append(one)
    return Quotable(counted.groups, pool, names, single)


def _upwards(book: Codebook) -> list[CodeId]:
    """Every code, those below others first, so that what is quoted for them is not quoted above them as well."""
    return sorted((code.id for code in book), key=lambda code: -len(book.above(code)))


def _heard(
    project: ProjectFile, counted: Grouping, tell: Progress
) -> Iterator[tuple[Passage, Mapping[SpeakerId, int]]]:
    """The passages that count, in reading order, with who is heard in them."""
    total = sum(number for source, number in project.retrieval.sources() if source in counted.sources)
    passages, done = iter(project.retrieval.passages(sources=counted.sources)), 0
    while batch := list(islice(passages, _AT_ONCE)):
        tell(done, total)
        heard = project.retrieval.heard(batch)
        done += len(batch)
        yield from ((one, heard[one.id]) for one in batch)


def _groups(counted: Grouping, heard: Mapping[SpeakerId, int]) -> dict[str, dict[SpeakerId, int]]:
    groups: defaultdict[str, dict[SpeakerId, int]] = defaultdict(dict)
    for speaker, words in heard.items():
        if speaker in counted.group_of:
            groups[counted.group_of[speaker]][speaker] = words
    return groups


def _persons(project: ProjectFile) -> tuple[dict[SpeakerId, str], dict[str, str], frozenset[str]]:
    """Which person stands behind each label, the name of each person, and who is one person."""
    participants = {one.id: one for one in project.read.participants()}
    persons, names, single = dict[SpeakerId, str](), dict[str, str](), set[str]()
    for speaker in project.read.speakers():
        who = None if speaker.participant is None else participants[speaker.participant]
        person = persons[speaker.id] = f"participant {who.id}" if who else f"label {speaker.id}"
        names[person] = who.name if who else speaker.label
        if who is None or who.persons == 1:
            single.add(person)
    return persons, names, frozenset(single)
