"""Finds what a draft quotes: words in quotation marks of any kind, and paragraphs that stand apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.core import words
from annotator.core.drafts import Draft, Paragraph

LEAST = 4
"""Words from which on what stands in quotation marks is a quotation; fewer are, where it is said behind them whose."""

_CLOSING = {"“": "”", "„": "“”", "«": "»", '"': '"', "「": "」", "『": "』"}
_SINGLE = {"‘": "’", "‚": "‘’", "'": "'", "‹": "›"}
_BRACKET = re.compile(r"\s*[.,;:]?\s*[(\[]([^()\[\]]{1,120})[)\]]")
_AFTER_DASH = re.compile(r"\s*[.,]?\s*[—–-]{1,2}\s*([^\n—–]{1,100})$")
_OWN_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{1,120})[)\]]\.?\s*$")
_OWN_DASH = re.compile(r"\s*[—–]\s*([^—–\n]{1,100})$")
_SENTENCE = re.compile(r"[.!?…]\s+|\n")
_FARTHEST = 240
_MARK = re.compile(rf"[{''.join((*_CLOSING, *_SINGLE))}»]")
_EXAMPLES = re.compile(r"\b(example|beispiel)\w*", re.IGNORECASE)
_OWN_WORDS = re.compile(r"\b(definition|inclusion|exclusion|description|memo|note)\w*", re.IGNORECASE)
_ASKED = re.compile(
    r"\b(?:ask(?:ed|ing)?|questions?|prompt\w*|titled|entitled|called|item|guide|phrase|term|gefragt|frage\w*)\b[^.?!]{0,40}$",
    re.IGNORECASE,
)
_QUOTES_COLUMN = re.compile(r"\b(quot\w*|exemplar\w*|zitat\w*|excerpt\w*|verbatim)\b", re.IGNORECASE)
_LITERATURE = re.compile(r"(references|bibliography|literature( cited)?|literatur(verzeichnis)?)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that a draft says are somebody's. `source` says whose behind them, `before` and `after` around them.

    `earlier` is the sentence before theirs; `beside` what stands beside them in a table, and above; `inside` what
    stands in quotation marks within a paragraph that stands apart, which may be the quotations instead of the whole.
    Of an example of a code it need not be said whose words it is.
    """

    paragraph: Paragraph
    text: str
    source: str = ""
    before: str = ""
    after: str = ""
    is_closed: bool = True
    earlier: str = ""
    beside: tuple[str, ...] = ()
    inside: tuple[Quotation, ...] = ()
    is_example: bool = False

    @property
    def is_short(self) -> bool:
        """Whether it has fewer words than a quotation has."""
        return words.count(self.text) < LEAST

    @property
    def is_asked(self) -> bool:
        """Whether the words before it say that it is a question, a title or a term, and nobody's answer."""
        return not self.source and _ASKED.search(self.before) is not None


def body(draft: Draft) -> tuple[list[Paragraph], bool]:
    """The paragraphs of a draft but for its list of literature, and whether it has one."""
    for at, one in enumerate(draft.paragraphs):
        if one.is_heading and _LITERATURE.fullmatch(one.text):
            after = draft.paragraphs[at + 1 :]
            ends = next((n for n, other in enumerate(after) if other.is_heading or other.grid is not None), len(after))
            return [*draft.paragraphs[:at], *after[ends:]], True
    return list(draft.paragraphs), False


def found(paragraphs: Sequence[Paragraph], draft: Draft) -> Iterator[Quotation]:
    """Every quotation in paragraphs of a draft, the short ones too, in reading order."""
    for at, one in enumerate(paragraphs):
        if one.is_heading:
            continue
        following = paragraphs[at + 1].text if at + 1 < len(paragraphs) else ""
        head, beside = _head(one, draft), _beside(one, draft)
        inside = [replace(quote, beside=beside) for quote in _marked(one, following)]
        if one.is_block or (one.row and (_QUOTES_COLUMN.search(head) or _EXAMPLES.search(head))):
            block = _block(one, following if one.grid is None else "")
            others = tuple(inside) if 2 * sum(len(quote.text) for quote in inside) >= len(one.text) else ()
            is_example = _EXAMPLES.search(head) is not None
            others = tuple(replace(quote, is_example=is_example) for quote in others)
            yield replace(block, beside=beside, inside=others, is_example=is_example)
        elif one.grid is not None and one.row and _OWN_WORDS.search(head):
            yield from (quote for quote in inside if quote.source)
        else:
            yield from inside


def _head(one: Paragraph, draft: Draft) -> str:
    """What stands above a cell of a table."""
    if one.grid is None:
        return ""
    head = draft.grids[one.grid].rows[0]
    return head[one.column] if one.column < len(head) else ""


def _beside(one: Paragraph, draft: Draft) -> tuple[str, ...]:
    """What else stands in the row of a cell, and above it."""
    if one.grid is None or not one.row:
        return ()
    row = draft.grids[one.grid].rows[one.row]
    return (*(cell for at, cell in enumerate(row) if at != one.column and cell != row[one.column]), _head(one, draft))


def _block(one: Paragraph, following: str) -> Quotation:
    text, source = one.text, ""
    for pattern in (_OWN_BRACKET, _OWN_DASH):
        if match := pattern.search(text):
            text, source = text[: match.start()], match[1]
            break
    if not source and (match := re.fullmatch(r"[—–-]{1,2}\s*([^\n]{1,100})|\(([^()\n]{1,100})\)", following.strip())):
        source = match[1] or match[2]
    label = re.match(r"([^:\n“\"]{1,40}):\s+", text)
    before = label[1] if label else ""
    return Quotation(one, text[label.end() if label else 0 :].strip().strip('“”„"«»'), source, before)


def _marked(one: Paragraph, following: str) -> Iterator[Quotation]:
    """What stands between quotation marks in a paragraph; those within are part of it."""
    text, at, last = one.text, 0, 0
    while (mark := _MARK.search(text, at)) is not None:
        at = mark.start()
        end = _closing(text, at)
        if end is None:
            at += 1
            continue
        inner = text[at + 1 : end]
        rest = text[end + 1 : end + 1 + _FARTHEST]
        source = _BRACKET.match(rest) or _AFTER_DASH.match(rest)
        sentences = _SENTENCE.split(text[max(last, at - _FARTHEST) : at])
        yield Quotation(
            one,
            inner.strip(),
            source[1] if source else "",
            sentences[-1],
            re.split(r"[.!?…]\s|[“„«\"\n]", rest)[0],
            end < len(text)
            or following[:1] == text[at],  # one that goes on in the next paragraph is opened there again
            sentences[-2] if len(sentences) > 1 and not sentences[-1].strip() else "",
        )
        at = last = end + 1


def _closing(text: str, at: int) -> int | None:
    """Where what a mark opens is closed, the end of the text where it is not; None where it opens nothing."""
    mark = text[at]
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if mark == "»" and not before.isalnum() and after.strip():
        end = text.find("«", at + 1)
        return end if end > 0 else None
    if mark == "“" and after.strip() and "“" in text[at + 1 : max(at, text.find("”", at + 1))]:
        return _nested(text, at)
    if mark in _CLOSING and (after.strip() or (mark == "«" and "»" in text[at:])):
        ends = [end for close in _CLOSING[mark] if (end := text.find(close, at + 1)) > 0]
        return min(ends, default=len(text))
    if mark in _SINGLE and not before.isalnum() and after.strip():
        return _single(text, at, _SINGLE[mark])
    return None


def _nested(text: str, at: int) -> int:
    """Where a quotation closes that has others of the same marks within; at the first mark where not all close."""
    depth = 0
    for place in range(at, len(text)):
        depth += (text[place] == "“") - (text[place] == "”")
        if not depth:
            return place
    return text.find("”", at + 1)


def _single(text: str, at: int, closing: str) -> int | None:
    """Where single quotation marks close: an apostrophe within a word, or at the end of one, may look like it."""
    limit = text.find("\n", at)
    places = [
        place
        for place in range(at + 2, len(text) if limit < 0 else limit)
        if text[place] in closing and not text[place + 1 : place + 2].isalnum() and text[place - 1].strip()
    ]
    sure = [place for place in places if text[place - 1] in ".,!?…" or text[place + 1 : place + 2] in set(".,;:)!?")
            or text[place + 1 : place + 3] == " ("]  # fmt: skip
    return min(sure or places, default=None)
