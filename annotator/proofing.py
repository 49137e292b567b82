"""Holds the draft of an article against the project: every quotation, whose it is said to be, and every number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path
from typing import Any

from annotator.analysis.proof import corpus, findings, grids, numbers, quotations
from annotator.analysis.proof.corpus import Located
from annotator.analysis.proof.facts import Facts, themes_by_name
from annotator.analysis.proof.findings import Finding, Spot
from annotator.analysis.proof.mentions import Lexicon
from annotator.analysis.proof.names import Claim, Names
from annotator.analysis.proof.quotations import Quotation
from annotator.core.altered import Alteration
from annotator.core.attribution import GROUP, PSEUDONYM
from annotator.core.drafts import Draft
from annotator.core.errors import Refused
from annotator.core.ids import DocumentId, SpeakerId
from annotator.core.phrases import Phrase, counted
from annotator.core.progress import Progress, unheard
from annotator.core.shortening import parse
from annotator.core.table import plain
from annotator.core.transcript import Range
from annotator.countable import counts
from annotator.project import Project
from annotator.questions.material import material
from annotator.questions.theme_sets import theme_set

COLUMNS = ("place", "kind", "said", "right", "document", "start", "end", "code", "role")
_SHOWN, _CELL = 160, 60


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found, in the order of the draft, and the rules and limits that go with it, a sentence each."""

    findings: tuple[Finding, ...]
    remarks: tuple[str, ...]

    @property
    def wrong(self) -> list[Finding]:
        """What is to be mended."""
        return [one for one in self.findings if one.is_wrong]

    @property
    def unchecked(self) -> list[Finding]:
        """What could not be checked."""
        return [one for one in self.findings if one.kind == findings.UNCHECKED]


def proof(project: Project, path: str | Path, tell: Progress = unheard) -> Proof:
    """Hold a Word document against the project; `tell` hears how many transcripts were read, and may end it.

    Raises UnreadableFile where the file cannot be read.
    """
    from annotator.formats import manuscript

    return _Proofing(project).proof(manuscript.read(Path(path)), tell)


def rows(project: Project, found: Iterable[Finding]) -> Iterator[dict[str, Any]]:
    """Findings as plain values: place, kind, said, right, the nearest passage, code and role."""
    titles = {one.id: one.title for one in project.read.documents()}
    book = project.read.codebook()
    for one in found:
        spot = one.passages[0] if one.passages else None
        yield {
            "place": one.place,
            "kind": one.kind,
            "said": one.said,
            "right": one.right,
            "document": titles.get(spot.document) if spot else None,
            "start": spot.start if spot else None,
            "end": spot.end if spot else None,
            "code": book.shortest(one.code) if one.code is not None else None,
            "role": one.role or None,
        }


class _Proofing:
    def __init__(self, project: Project) -> None:
        self._project = project
        read = project.read
        self._documents = {one.id: one for one in read.documents()}
        self._people = {one.id: one for one in read.participants()}
        self._roles = {one.id: one.name for one in read.roles()}
        self._speakers = {one.id: one for one in read.speakers()}
        self._names = self._named()
        self._themes = {code.name.casefold() for code in read.codebook()}
        self._short = 0

    def proof(self, draft: Draft, tell: Progress) -> Proof:
        """What is found in a draft."""
        paragraphs, has_literature = quotations.body(draft)
        quotes = list(quotations.found(paragraphs, draft))
        looked = [one for whole in quotes for one in (whole, *whole.inside) if self._is_quotation(one)]
        parsed = [parse(one.text) for one in looked]
        places = corpus.located(parsed, list(self._documents), self._project.read.text, self._silent, tell)
        where = {id(quote): found for quote, found in zip(looked, places, strict=True)}
        held: dict[int, list[Finding]] = {}
        texts: dict[int, list[str]] = {}
        for quote in quotes:
            for one in _chosen(quote, where):
                texts.setdefault(id(quote.paragraph), []).append(one.text)
                if id(one) in where:
                    held.setdefault(id(quote.paragraph), []).extend(self._quoted(one, where[id(one)]))
        result, remarks = self._counted(draft, paragraphs, texts, held)
        return Proof(tuple(result), (*self._remarks(draft, has_literature=has_literature), *remarks))

    # quotations

    def _is_quotation(self, quote: Quotation) -> bool:
        """Whether words in quotation marks are somebody's, not a name or a word that is only mentioned."""
        if plain(quote.text).strip(" .,;:").casefold() in self._themes:
            return False
        if quote.is_short and not (quote.source and self._names.in_bracket(quote.source)):
            self._short += bool(parse(quote.text).words)
            return False
        return True

    def _quoted(self, quote: Quotation, found: Sequence[Located]) -> Iterator[Finding]:
        place = Phrase("{0}, “{1}”", quote.paragraph.place, numbers.begin(quote.text))
        if not quote.is_closed:
            yield Finding(place, findings.UNCHECKED, _long(quote.text), Phrase("its quotation mark is not closed"))
        if not found:
            words = Phrase("no transcript of the project has these words, nor words that are much alike")
            is_open = quote.is_example or quote.is_asked
            yield Finding(place, findings.UNCHECKED if is_open else findings.NOT_FOUND, _long(quote.text), words)
            return
        spots = tuple(Spot(one.document, one.match.start, one.match.end) for one in found)
        said, is_altered = parse(quote.text), bool(found[0].alterations)
        if is_altered:
            words = Phrase("{0} The text: “{1}”", _together(found[0].alterations), self._words(found[0]))
            kind = findings.UNCHECKED if quote.is_example else findings.ALTERED
            yield Finding(place, kind, _long(quote.text), words, spots)
        yield from self._attributed(quote, found, place, spots, is_altered=is_altered, is_marked=said.is_marked)

    def _attributed(
        self, quote: Quotation, found: Sequence[Located], place: Phrase, spots: tuple[Spot, ...], *,
        is_altered: bool, is_marked: bool,
    ) -> Iterator[Finding]:  # fmt: skip
        claim = self._claim(quote)
        kind = findings.SHORTENED if is_marked else findings.VERBATIM
        who = [self._who(one) for one in found]
        fitting = [at for at, one in enumerate(who) if _fits(claim, one)]
        if (not claim and not quote.is_example) or not (fitting or claim.is_sure):
            words = Phrase("whose words these are is not said with them; they are of {0}", _told(who[0]))
            yield Finding(place, findings.UNCHECKED, _long(quote.text), words, spots)
        elif not fitting:
            words = Phrase("said by {0}", _told(who[0]))
            yield Finding(place, findings.ATTRIBUTION, _long(quote.text), words, spots)
        elif claim.unknown:
            words = Phrase("nothing in the project is called “{0}”", claim.unknown[0])
            yield Finding(place, findings.UNCHECKED, _long(quote.text), words, spots)
        elif not is_altered:
            nearest = (spots[fitting[0]], *(one for at, one in enumerate(spots) if at != fitting[0]))
            yield Finding(place, kind, _long(quote.text), "", nearest)

    def _claim(self, quote: Quotation) -> Claim:
        """Whose words a quotation is said to be: in a bracket, around it, beside it in a table, before."""
        if (claim := self._names.in_bracket(quote.source)) or quote.is_example:
            return claim
        beside = [cell for cell in quote.beside if plain(cell).casefold() not in self._themes and len(cell) <= _CELL]
        if claim := self._names.in_cells(beside) or self._names.around(quote.before, quote.after):
            return claim
        return replace(self._names.around(quote.earlier, ""), is_sure=False)

    def _who(self, one: Located) -> Claim:
        """Whose words the pieces of a quotation are, and in which transcript."""
        voices: dict[SpeakerId, int] = {}
        for start, end in one.match.pieces:
            voices.update(self._project.retrieval.voices(one.document, start, end))
        people = [None if (who := self._speakers[voice].participant) is None else self._people[who] for voice in voices]
        names = [who.name if who else self._speakers[voice].label for voice, who in zip(voices, people, strict=True)]
        roles = [self._roles[who.role] for who in people if who is not None and who.role is not None]
        return Claim(tuple(dict.fromkeys(roles)), tuple(dict.fromkeys(names)), (self._documents[one.document].title,))

    def _silent(self, document: DocumentId) -> list[Range]:
        return self._project.read.turns(document).silent(0, len(self._project.read.text(document)))

    def _words(self, one: Located) -> str:
        text = self._project.read.text(one.document)
        return _long(text[one.match.start : one.match.end])

    # numbers

    def _counted(
        self, draft: Draft, paragraphs: Sequence[Any], texts: dict[int, list[str]], held: dict[int, list[Finding]]
    ) -> tuple[list[Finding], list[str]]:
        """The findings of all paragraphs in their order, those about numbers behind those about quotations."""
        quoted = [one for found in held.values() for one in found]
        if not counts(self._project):
            why = Phrase("Numbers were not checked: this project is reflexive, and nothing in it is counted.")
            return quoted, [why]
        try:
            facts = self._facts()
        except Refused as error:
            return quoted, [Phrase("Numbers were not checked: {0}", error.lines[0])]
        lexicon = Lexicon(facts)
        prose, reader = numbers.Prose(facts, lexicon), grids.Grids(facts, lexicon)
        result: list[Finding] = []
        tables = [reader.read(one) for one in draft.grids]
        for at, one in enumerate(paragraphs):
            result += held.get(id(one), [])
            if one.grid is None:
                result += prose.read(one, texts.get(id(one), ()))
            elif (one.row, one.column) not in tables[one.grid][1]:
                result += [] if id(one) in texts or not tables[one.grid][1] else _unread(one, self._names)
            if one.grid is not None and (at + 1 == len(paragraphs) or paragraphs[at + 1].grid != one.grid):
                result += tables[one.grid][0]
        return result, []

    def _facts(self) -> Facts:
        """What numbers are held against. Raises Refused where there is nothing to compare."""
        from annotator.analysis.comparison import compare

        project = self._project
        counted = material(project, "role", themes=theme_set(project, None))
        comparison = compare(counted, ("role",), (), project.read.facts().thresholds)
        codes = {code.id: code.number for code in project.read.codebook()}
        return Facts(counted, comparison, self._names, themes_by_name(comparison, codes))

    # names and remarks

    def _named(self) -> Names:
        people: dict[str, str] = {}
        documents: dict[str, str] = {}
        values: set[str] = set()
        traits: dict[str, set[tuple[str, str]]] = {}
        for who in self._people.values():
            own = {name.casefold(): value for name, value in who.attributes.items()}
            for name in filter(None, (who.name, own.get(PSEUDONYM, ""))):
                people[plain(name).casefold()] = who.name
            values |= {plain(value).casefold() for value in own.values()}
            for pair in who.attributes.items():
                traits.setdefault(pair[1].casefold(), set()).add(pair)
        for speaker in self._speakers.values():
            if speaker.participant is None and speaker.label:
                people.setdefault(plain(speaker.label).casefold(), speaker.label)
        for document in self._documents.values():
            own = {name.casefold(): value for name, value in document.attributes.items()}
            for name in filter(None, (document.title, own.get(GROUP, ""))):
                documents.setdefault(plain(name).casefold(), document.title)
            values |= {plain(value).casefold() for value in own.values()}
        for role in self._roles.values():  # a person who is called as a role is, is the role
            people.pop(plain(role).casefold(), None)
        sole = {value: next(iter(pairs)) for value, pairs in traits.items() if len(pairs) == 1 and value}
        sole = {value: pair for value, pair in sole.items() if pair[0].casefold() not in (PSEUDONYM, GROUP)}
        return Names(tuple(self._roles.values()), people, documents, frozenset(values), sole)

    def _remarks(self, draft: Draft, *, has_literature: bool) -> Iterator[str]:
        yield Phrase(
            "From {0} words on what stands in quotation marks, or apart as a paragraph of its own, is a quotation; "
            "fewer are, where a bracket behind them says whose they are.",
            quotations.LEAST,
        )
        if self._short:
            yield Phrase("Not looked at: {0} in quotation marks.", counted(self._short, "shorter piece"))
        yield Phrase(
            "No differences: kinds of quotation marks, apostrophes, hyphens, dashes, dots and spaces; capitals; full "
            "stops and commas at the ends and beside an ellipsis; labels and notes that are no speech."
        )
        if counts(self._project):
            yield Phrase(
                "Numbers are looked at where they count passages, persons, transcripts, words or themes, or are "
                "shares, ranks, rates, how many times as much or thresholds; where a sentence leaves open of what and "
                "of whom they are, they are not checked."
            )
        if has_literature:
            yield Phrase("The list of literature was not looked at.")
        if draft.left_out:
            yield Phrase("Not read: {0}.", ", ".join(draft.left_out))


def _unread(one: Any, names: Names) -> list[Finding]:
    """A number in a table of themes and roles whose row or column names neither."""
    if not one.row or not any(letter.isdigit() for letter in one.text) or one.column == 0:
        return []
    return [Finding(one.place, findings.UNCHECKED, _long(one.text), Phrase("its row or column names no theme or role"))]


def _chosen(quote: Quotation, where: dict[int, list[Located]]) -> tuple[Quotation, ...]:
    """A paragraph that stands apart as a whole, or what is in quotation marks within, whichever a transcript has."""
    whole = where.get(id(quote), [])
    is_whole = not quote.inside or (bool(whole) and not whole[0].alterations)
    return (quote,) if is_whole else quote.inside


def _fits(claim: Claim, who: Claim) -> bool:
    """Whether all that is said of whose words something is holds."""
    pairs = ((claim.roles, who.roles), (claim.people, who.people), (claim.documents, who.documents))
    return all(not said or set(said) & set(true) for said, true in pairs)


def _told(who: Claim) -> str:
    roles, people = "/".join(who.roles), "/".join(who.people)
    spoken = f"{people} ({roles})" if people and roles else people or roles
    return ", ".join(filter(None, (spoken, *who.documents)))


def _together(found: Sequence[Alteration]) -> Phrase:
    """What is wrong, one sentence after the other."""
    return reduce(lambda one, other: Phrase("{0} {1}", one, other), (one.sentence for one in found))


def _long(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _SHOWN else plain[: _SHOWN - 1] + "…"
