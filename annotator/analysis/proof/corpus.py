"""Finds quotations in many transcripts: each is read once, and only where runs of words agree looked at closely."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from heapq import nlargest

from annotator.core.altered import Alteration, alterations
from annotator.core.ids import DocumentId
from annotator.core.progress import Progress, unheard
from annotator.core.shortening import FARTHEST, Kind, Match, Shortening, matches
from annotator.core.transcript import Range
from annotator.core.wording import Token, tokens, word_norms, word_spans

ALIKE = 0.6
"""Which part of its words must agree, in their order, for a quotation to be an altered one of a place."""

_RUN = 3
_ROOM = 64
_MOST, _IN_ONE = 24, 3
_ALTERED = 6
"""Places at most that an altered quotation is laid beside."""
_NEARBY = 60
_SLACK = 6

Texts = Callable[[DocumentId], str]
"""Gives the text of a transcript."""
Silent = Callable[[DocumentId], Sequence[Range]]
"""Says where in a transcript is no speech."""


@dataclass(frozen=True, slots=True)
class Located:
    """Where a quotation is, and in what it departs from the text there; in nothing where it is a legal one."""

    document: DocumentId
    match: Match
    alterations: tuple[Alteration, ...] = ()


def located(
    quotes: Sequence[Shortening],
    documents: Sequence[DocumentId],
    texts: Texts,
    silent: Silent,
    tell: Progress = unheard,
) -> list[list[Located]]:
    """For each quotation the places that it may be from: all legal ones, else the one that is most alike; may be none.

    Each transcript is read once, for all quotations; the time grows with its words, not with theirs times those.
    """
    seeds = _seeds(quotes)
    near: list[list[tuple[int, DocumentId, int]]] = [[] for _ in quotes]
    for number, document in enumerate(documents):
        tell(number, len(documents))
        for quote, score, at in _agreeing(seeds, word_norms(texts(document))):
            near[quote].append((score, document, at))
            if len(near[quote]) > 4 * _MOST:
                near[quote] = nlargest(_MOST, near[quote])
    wanted: defaultdict[DocumentId, list[tuple[int, int]]] = defaultdict(list)
    for quote, places in enumerate(near):
        best = nlargest(_MOST, places)
        runs = _runs(quotes[quote])
        whole = sum(len(run) - _size(runs) + 1 for run in runs)
        is_whole = bool(best) and best[0][0] == whole and not quotes[quote].is_marked
        for number, (score, document, at) in enumerate(best):
            if 2 * score < best[0][0] or (is_whole and score < whole):
                break
            if not is_whole and not quotes[quote].is_marked and number == _ALTERED:
                break
            wanted[document].append((quote, at))
    return _letter_by_letter(quotes, documents, texts, _looked_at(quotes, wanted, texts, silent))


def _letter_by_letter(
    quotes: Sequence[Shortening], documents: Sequence[DocumentId], texts: Texts, found: list[list[Located]]
) -> list[list[Located]]:
    """The same, with the places of quotations that begin or end within a word, as the transcript has them."""
    lost = [at for at, places in enumerate(found) if not places or places[0].alterations]
    for document in documents if lost else ():
        text = texts(document)
        for at in lost:
            begin = text.find(quotes[at].text) if quotes[at].text else -1
            if begin >= 0 and (not found[at] or found[at][0].alterations):
                found[at] = [Located(document, Match(((begin, begin + len(quotes[at].text)),)))]
    return found


Seeds = dict[int, dict[tuple[str, ...], list[tuple[int, int]]]]
"""By their length, runs of words with the quotations that have them and their places there."""


def _seeds(quotes: Sequence[Shortening]) -> Seeds:
    found: Seeds = {1: {}, 2: {}, 3: {}}
    for quote, one in enumerate(quotes):
        runs = _runs(one)
        size = _size(runs)
        for run in runs:
            for at in range(len(run) - size + 1 if size else 0):
                found[size].setdefault(tuple(run[at : at + size]), []).append((quote, at))
    return {size: runs for size, runs in found.items() if runs}


def _size(runs: Sequence[Sequence[str]]) -> int:
    """How long the runs of words are that are looked up for a quotation."""
    return min(_RUN if sum(map(len, runs)) > 2 * _RUN else 2, max(map(len, runs), default=0))


def _runs(quote: Shortening) -> list[list[str]]:
    """The words of a quotation that stand together."""
    runs: list[list[str]] = [[]]
    for part in quote.parts:
        if part.kind is not Kind.LITERAL:
            runs.append([])
        elif part.is_word:
            runs[-1].append(part.norm)
    return [run for run in runs if run]


def _agreeing(seeds: Seeds, said: Sequence[str]) -> Iterable[tuple[int, int, int]]:
    """Where runs of words agree: the quotation, how many different ones do there, and at which word."""
    places: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
    for size, runs in seeds.items():
        for at, run in enumerate(zip(*(said[shift:] for shift in range(size)), strict=False)):
            if run in runs:
                for quote, own in runs[run]:
                    places[quote, at // _ROOM].add(own)
    best: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for (quote, room), here in list(places.items()):
        best[quote][room] = len(here | places.get((quote, room + 1), set()))
    for quote, counted in best.items():
        for room, score in counted.most_common(_IN_ONE):
            yield quote, score, room * _ROOM


def _looked_at(
    quotes: Sequence[Shortening], wanted: dict[DocumentId, list[tuple[int, int]]], texts: Texts, silent: Silent
) -> list[list[Located]]:
    legal: list[dict[tuple[DocumentId, int], Located]] = [{} for _ in quotes]
    alike: list[tuple[float, Located | None]] = [(0.0, None) for _ in quotes]
    for document, places in wanted.items():
        text, unspoken = texts(document), silent(document)
        spans = word_spans(text)
        for quote, at in places:
            window = _window(quotes[quote], at, spans, len(text))
            readings = _readings(text[slice(*window)], window, unspoken)
            for said in readings:
                for match in matches(quotes[quote], said):
                    moved = match.moved(window[0])
                    legal[quote].setdefault((document, moved.start), Located(document, moved))
            if not legal[quote]:
                score, nearest, found = _alike(quotes[quote], text[slice(*window)], readings[-1])
                if nearest is not None and score > alike[quote][0]:
                    alike[quote] = score, Located(document, nearest.moved(window[0]), found)
    return [
        list(found.values()) or ([nearest[1]] if nearest[1] is not None and nearest[0] >= ALIKE else [])
        for found, nearest in zip(legal, alike, strict=True)
    ]


def _window(quote: Shortening, at: int, spans: Sequence[Range], length: int) -> Range:
    """The characters among which a quotation lies that agrees with words from a place on."""
    if not spans:
        return 0, length
    room = len(quote.parts) + _NEARBY + (FARTHEST if quote.is_marked else 0)
    first, last = min(max(0, at - room), len(spans) - 1), at + 2 * _ROOM + room
    return spans[first][0], spans[last][1] if last < len(spans) else length


def _readings(text: str, window: Range, unspoken: Sequence[Range]) -> list[list[Token]]:
    """The words and marks of a stretch of text: as it stands, and where something in it is no speech, without that."""
    start, end = window
    within = [(max(low, start) - start, min(high, end) - start) for low, high in unspoken if low < end and start < high]
    return [tokens(text), tokens(text, within)] if within else [tokens(text)]


def _alike(quote: Shortening, text: str, window: Sequence[Token]) -> tuple[float, Match | None, tuple[Alteration, ...]]:
    """How much of a quotation is in a stretch of text, where that is, and in what it departs from it."""
    own = list(quote.words)
    said: Sequence[Token] = [one for one in window if one.is_word]
    if not own or not said:
        return 0.0, None, ()
    if not quote.is_marked:
        said = _around_longest(own, said)
    blocks = SequenceMatcher(None, own, [one.norm for one in said], autojunk=False).get_matching_blocks()[:-1]
    if not blocks:
        return 0.0, None, ()
    first = max(0, blocks[0].b - blocks[0].a)
    last = min(len(said), blocks[-1].b + len(own) - blocks[-1].a)
    near = [one for one in window if said[first].start <= one.start < said[last - 1].end]
    match = Match(((near[0].start, near[-1].end),))
    return sum(block.size for block in blocks) / len(own), match, tuple(alterations(quote, text, near))


def _around_longest(own: Sequence[str], said: Sequence[Token]) -> Sequence[Token]:
    """As many words as a quotation has, around the longest run in which it agrees."""
    matcher = SequenceMatcher(None, own, [one.norm for one in said], autojunk=False)
    longest = matcher.find_longest_match()
    begin = longest.b - longest.a
    return said[max(0, begin - _SLACK) : begin + len(own) + _SLACK]
