"""Holds the numbers of a draft's sentences against the comparison: of which theme and role, and whether they agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.analysis.comparison import Comparison, Group, Theme
from annotator.analysis.proof import counts, findings
from annotator.analysis.proof.counts import Count
from annotator.analysis.proof.findings import Finding
from annotator.analysis.proof.names import Named, Names, themes_in
from annotator.core import sentences
from annotator.core.drafts import Paragraph
from annotator.core.ids import CodeId
from annotator.core.phrases import Phrase

_BEGIN = 6
_FILLING = "·"
"""What stands for a character of a quotation: no word, and the end of no sentence."""
_CLAUSE = re.compile(
    r"[;:()]|,\s|\b(?:and|whereas|while|but|against|versus|vs|compared|than|und|während|aber|gegen|gegenüber)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Known:
    """The comparison by role, its themes by the names that a draft may give them, and what roles are called."""

    comparison: Comparison
    names: Names
    themes: Mapping[str, Theme] = field(default_factory=dict)

    def group(self, role: str) -> Group:
        """A role with its denominators."""
        return next(one for one in self.comparison.groups if one.name == role)

    @property
    def roles(self) -> list[str]:
        """The roles that are compared."""
        return [one.name for one in self.comparison.groups]


def known(comparison: Comparison, names: Names, numbers: Mapping[CodeId, str]) -> Known:
    """What numbers are held against; a name that several themes have stands for none. `numbers` are those of codes."""
    themes: dict[str, Theme | None] = {}
    for theme in comparison.themes:
        own = [theme.name, " > ".join(theme.path)]
        own += [f"theme {numbers[theme.code]}"] if numbers.get(theme.code) else []
        for name in dict.fromkeys(one.casefold() for one in own):
            themes[name] = theme if name not in themes else None
    return Known(comparison, names, {name: theme for name, theme in themes.items() if theme is not None})


class Prose:
    """Reads the sentences of a draft, paragraph by paragraph; a heading that names a theme holds for what follows."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._reader = counts.Reader(known.names)
        self._heading: Theme | None = None

    def read(self, paragraph: Paragraph, quoted: Iterable[str] = ()) -> Iterator[Finding]:
        """A finding for each number of a paragraph, but for those within quotations."""
        text = paragraph.text
        for quote in quoted:
            if quote.casefold() not in self._known.themes:
                text = text.replace(quote, _FILLING * len(quote))
        if paragraph.is_heading:
            named = self._themes(text)
            self._heading = self._known.themes[named[0].name.casefold()] if named else None
            return
        last = self._heading
        for start, end in sentences.spans(text, 0, len(text)):
            sentence = text[start:end]
            named = self._themes(sentence)
            yield from self._sentence(paragraph, sentence, named, last)
            if named:
                last = self._known.themes[named[-1].name.casefold()]

    def _themes(self, text: str) -> list[Named]:
        return themes_in(text, self._known.themes)

    def _sentence(
        self, paragraph: Paragraph, sentence: str, named: Sequence[Named], last: Theme | None
    ) -> Iterator[Finding]:
        read, place = self._reader.read(sentence), Phrase("{0}, “{1}”", paragraph.place, begin(sentence))
        roles = [one for one in self._known.names.roles_in(sentence) if not _is_within(one, named)]
        for count in read:
            if not named and (count.measure == counts.RANK or count.is_article):
                continue
            theme, is_sure = self._theme_of(count, named, last)
            role = count.role or _role_of(count, sentence, roles)
            yield self._finding(place, count, theme, role, is_sure=is_sure, named=named, roles=roles)
        if named or (read and roles):
            for number in self._reader.bare(sentence, read):
                yield Finding(place, findings.UNCHECKED, _around(sentence, number), Phrase(
                    "{0} has no unit: write what it counts, or look it up.", number))  # fmt: skip

    def _theme_of(self, count: Count, named: Sequence[Named], last: Theme | None) -> tuple[Theme | None, bool]:
        """The theme that a number is of: the last before it, else the first behind; else that of what was before."""
        before = [one for one in named if one.start < count.start]
        one = before[-1] if before else named[0] if named else None
        if one is None:
            return last, False
        return self._known.themes[one.name.casefold()], True

    def _finding(
        self, place: Phrase, count: Count, theme: Theme | None, role: str, *, is_sure: bool, named: Sequence[Named],
        roles: Sequence[Named],
    ) -> Finding:  # fmt: skip
        if not role and len(self._known.roles) == 1:
            role = self._known.roles[0]
        if role not in self._known.roles:
            return _unchecked(place, count, Phrase("no role that is compared is named with it"))
        group = self._known.group(role)
        if not count.is_clear:
            return _unchecked(place, count, Phrase("of what it is a part is not clear"))
        if not is_sure and _is_total(count, group):
            return Finding(place, findings.AGREES, count.said, role=role)
        if theme is None:
            total = _total(count, group)
            if total is None:
                return _unchecked(place, count, Phrase("no theme is named with it"))
            return Finding(place, findings.UNCHECKED, count.said, Phrase(
                "no theme is named with it; in all the project has {0} for {1}", total, role), role=role)  # fmt: skip
        if count.fits(theme.cells[role], group):
            return Finding(place, findings.AGREES, count.said, code=theme.code, role=role)
        right = said(count.measure, theme, group)
        if not is_sure or _is_total(count, group) or self._fits_elsewhere(count, named, roles):
            why = Phrase(
                "it is not clear of which theme and role it is; “{0}” has {1} for {2}", theme.name, right, role
            )
            return Finding(place, findings.UNCHECKED, count.said, why, code=theme.code, role=role)
        words = Phrase("“{0}” has {1} for {2}", theme.name, right, role)
        return Finding(place, findings.NUMBER, count.said, words, code=theme.code, role=role)

    def _fits_elsewhere(self, count: Count, named: Sequence[Named], roles: Sequence[Named]) -> bool:
        themes = {one.name.casefold() for one in named}
        mentioned = {count.role} if count.role else {one.name for one in roles}
        return any(
            count.fits(self._known.themes[theme].cells[role], self._known.group(role))
            for theme in themes
            for role in mentioned & set(self._known.roles)
        )


def said(measure: str, theme: Theme, group: Group) -> str:
    """What the project has of a measure, with its whole."""
    cell = theme.cells[group.name]
    right = counts.value(measure, cell, group)
    if cell is None:
        return Phrase("no speech")
    if right is None:
        return Phrase("a number that is not known")
    if measure in (counts.SHARE, counts.SPEAKER_SHARE):
        return Phrase("{0:.1%}", right)
    if measure == counts.RATE:
        return Phrase("{0:.2f} passages per 1,000 words", right)
    if measure == counts.RANK:
        return Phrase("rank {0}", int(right))
    number, of = int(right), counts.whole(measure, group)
    if of is None:
        return Phrase("{0:,} speakers", number)
    if measure == counts.PASSAGES:
        return Phrase("{0:,} of {1:,} passages", number, of)
    if measure == counts.SPEAKERS:
        return Phrase("{0:,} of {1:,} speakers", number, of)
    return Phrase("{0:,} of {1:,} transcripts", number, of)


def begin(text: str) -> str:
    """The first words of a text, by which it is found on the page."""
    words = text.split()
    return " ".join(words[:_BEGIN]) + (" …" if len(words) > _BEGIN else "")


def _unchecked(place: Phrase, count: Count, why: str) -> Finding:
    return Finding(place, findings.UNCHECKED, count.said, why)


def _total(count: Count, group: Group) -> int | None:
    return counts.whole(count.measure, group)


def _is_total(count: Count, group: Group) -> bool:
    total = _total(count, group)
    return total is not None and count.low <= total <= count.high and count.of in (None, total)


def _role_of(count: Count, sentence: str, roles: Sequence[Named]) -> str:
    """The role that a number is of: the first behind it in its clause, else the last before it, else the first."""
    end = _CLAUSE.search(sentence, count.end)
    behind = [one for one in roles if count.end <= one.start < (end.start() if end else len(sentence))]
    if behind:
        return behind[0].name
    before = [one for one in roles if one.end <= count.start]
    if before:
        return before[-1].name
    return roles[0].name if len({one.name for one in roles}) == 1 else ""


def _is_within(one: Named, others: Sequence[Named]) -> bool:
    """Whether a name is part of another, as a role in the name of a theme."""
    return any(other.start <= one.start and one.end <= other.end for other in others)


def _around(sentence: str, number: str) -> str:
    at = sentence.find(number)
    return " ".join(sentence[max(0, at - 30) : at + len(number) + 30].split())
