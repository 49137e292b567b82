"""What the project has of a measure, for a theme and some people, and whether a number of a draft is that."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from annotator.analysis.comparison import Cell, Group, Theme
from annotator.analysis.groups import ROLE
from annotator.analysis.proof import units
from annotator.analysis.proof.facts import EVERYBODY, Facts, Whom
from annotator.analysis.proof.figures import Figure
from annotator.analysis.proof.units import DOCUMENTS, PASSAGES, RANK, RATE, SPEAKERS, WORDS
from annotator.core.phrases import Phrase

Value = float | None

_OF_CELL: dict[str, Callable[[Cell, Group], Value]] = {
    PASSAGES: lambda cell, group: cell.passages,
    SPEAKERS: lambda cell, group: cell.speakers,
    DOCUMENTS: lambda cell, group: cell.documents,
    WORDS: lambda cell, group: cell.words,
    RANK: lambda cell, group: cell.rank,
    RATE: lambda cell, group: cell.rate,
    units.SHARE: lambda cell, group: cell.share,
    units.SPEAKER_SHARE: lambda cell, group: (
        cell.speakers / group.participants if cell.speakers is not None and group.participants else None
    ),
    units.DOCUMENT_SHARE: lambda cell, group: cell.documents / group.documents if group.documents else None,
    units.WORD_SHARE: lambda cell, group: cell.words / group.words if group.words else None,
}
_OF_GROUP: dict[str, Callable[[Group], Value]] = {
    PASSAGES: lambda group: group.passages,
    SPEAKERS: lambda group: group.participants,
    DOCUMENTS: lambda group: group.documents,
    WORDS: lambda group: group.words,
}
_COUNT_OF = {share: count for count, share in units.SHARE_OF.items()}


def of_theme(measure: str, theme: Theme, whom: Whom, facts: Facts) -> Value:
    """What some people say of a theme; None where that is not known, or they do not speak."""
    among = facts.among(whom)
    cell = None if among is None else among.cell(theme.code)
    if among is None or cell is None:
        return None
    if measure == units.PART_OF_THEME:
        whole = facts.cell(theme.code, EVERYBODY)
        return cell.passages / whole.passages if whole is not None and whole.passages else None
    return _OF_CELL[measure](cell, among.group) if measure in _OF_CELL else None


def in_all(measure: str, whom: Whom, facts: Facts) -> Value:
    """What some people say in all, or how many they are; a share is of everybody, or of their role."""
    among, count = facts.among(whom), _COUNT_OF.get(measure, measure)
    if among is None or count not in _OF_GROUP:
        return None
    number = _OF_GROUP[count](among.group)
    if count == measure or number is None:
        return number
    above = facts.among(_in_roles(whom) if len(whom) > 1 else EVERYBODY)
    whole = None if above is None else _OF_GROUP[count](above.group)
    return number / whole if whole else None


def lies_in(figure: Figure, value: Value) -> bool:
    """Whether a number of a draft is that value."""
    return value is not None and figure.low <= value <= figure.high


def fits(figure: Figure, theme: Theme, whom: Whom, facts: Facts, measure: str = "") -> bool:
    """Whether a number of a draft, and the whole that is said with it, are what some people say of a theme."""
    measure = measure or figure.measure
    if not measure:  # a number of a number, without a unit
        return figure.of is not None and any(fits(figure, theme, whom, facts, one) for one in _OF_GROUP)
    if not lies_in(figure, of_theme(measure, theme, whom, facts)):
        return False
    return figure.of is None or figure.of in wholes(measure, theme, whom, facts)


def fits_in_all(figure: Figure, whom: Whom, facts: Facts) -> bool:
    """Whether a number of a draft is what some people say in all, or how many they are."""
    if not lies_in(figure, in_all(figure.measure, whom, facts)):
        return False
    above = {EVERYBODY, _in_roles(whom)}
    return figure.of is None or figure.of in {in_all(figure.measure, one, facts) for one in above}


def wholes(measure: str, theme: Theme, whom: Whom, facts: Facts) -> Iterator[Value]:
    """Of how many a measure may be said to be: of all that some people say; of the theme in all."""
    count = _COUNT_OF.get(measure, measure)
    among = facts.among(whom)
    if count not in _OF_GROUP or among is None:
        if measure == units.PART_OF_THEME:
            yield of_theme(PASSAGES, theme, EVERYBODY, facts)
        return
    yield _OF_GROUP[count](among.group)
    if count == PASSAGES and measure == count:
        yield of_theme(PASSAGES, theme, EVERYBODY, facts)
        yield of_theme(PASSAGES, theme, _in_roles(whom), facts)
        if theme.parent is not None and (above := facts.cell(theme.parent, whom)) is not None:
            yield above.passages


def said(measure: str, theme: Theme, whom: Whom, facts: Facts) -> Phrase:
    """What the project has of a measure, in words, with its whole."""
    among = facts.among(whom)
    cell = None if among is None else among.cell(theme.code)
    if among is None or cell is None:
        return Phrase("no speech")
    measure = measure or PASSAGES
    right = of_theme(measure, theme, whom, facts)
    if right is None:
        return Phrase("a number that is not known")
    if measure in (*units.SHARES, units.PART_OF_THEME):
        return Phrase("{0:.1%}", right)
    if measure == RATE:
        return Phrase("{0:.2f} passages per 1,000 words", right)
    if measure == RANK:
        return Phrase("rank {0}", int(right))
    return number_of(measure, int(right), _OF_GROUP[measure](among.group))


def number_of(measure: str, number: int, of: Value) -> Phrase:
    """A count with its unit, and of how many it is where that is known."""
    one, many = {
        PASSAGES: (Phrase("{0:,} passages"), Phrase("{0:,} of {1:,} passages")),
        SPEAKERS: (Phrase("{0:,} speakers"), Phrase("{0:,} of {1:,} speakers")),
        DOCUMENTS: (Phrase("{0:,} transcripts"), Phrase("{0:,} of {1:,} transcripts")),
        WORDS: (Phrase("{0:,} words"), Phrase("{0:,} of {1:,} words")),
    }[measure]
    return Phrase(one, number) if of is None else Phrase(many, number, int(of))


def said_in_all(measure: str, whom: Whom, facts: Facts) -> Phrase | None:
    """What some people say in all, in words; None where a measure has no such sum."""
    right = in_all(measure, whom, facts)
    if right is None:
        return None
    if measure in units.SHARES:
        return Phrase("{0:.1%}", right)
    return number_of(measure, int(right), None)


def _in_roles(whom: Whom) -> Whom:
    """All of the role of some people; everybody where no role is said."""
    return frozenset(pair for pair in whom if pair[0] == ROLE)
