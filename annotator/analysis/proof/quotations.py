"""Finds what a draft quotes: words in quotation marks of any kind, and paragraphs that stand apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
_QUOTES_COLUMN = re.compile(r"\b(quot\w*|exemplar\w*|zitat\w*|excerpt\w*|verbatim)\b", re.IGNORECASE)
_LITERATURE = re.compile(r"(references|bibliography|literature( cited)?|literatur(verzeichnis)?)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that a draft says are somebody's. `source` says whose behind them, `before` and `after` around them."""

    paragraph: Paragraph
    text: str
    source: str = ""
    before: str = ""
    after: str = ""
    is_closed: bool = True

    @property
    def is_short(self) -> bool:
        """Whether it has fewer words than a quotation has."""
        return words.count(self.text) < LEAST


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
        inside = list(_marked(one))
        whole = sum(len(quote.text) for quote in inside)
        if (one.is_block or _is_quotes_column(one, draft)) and 2 * whole < len(one.text):
            yield _block(one, paragraphs[at + 1].text if at + 1 < len(paragraphs) else "")
        else:
            yield from inside


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


def _marked(one: Paragraph) -> Iterator[Quotation]:
    """What stands between quotation marks in a paragraph; those within are part of it."""
    text, at, last = one.text, 0, 0
    while at < len(text):
        end = _closing(text, at)
        if end is None:
            at += 1
            continue
        inner = text[at + 1 : end]
        rest = text[end + 1 : end + 1 + _FARTHEST]
        source = _BRACKET.match(rest) or _AFTER_DASH.match(rest)
        yield Quotation(
            one,
            inner.strip(),
            source[1] if source else "",
            _SENTENCE.split(text[max(last, at - _FARTHEST) : at])[-1],
            re.split(r"[.!?…]\s|[“„«\"\n]", rest)[0],
            end < len(text),
        )
        at = last = end + 1


def _closing(text: str, at: int) -> int | None:
    """Where what a mark opens is closed, the end of the text where it is not; None where it opens nothing."""
    mark = text[at]
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if mark == "»" and not before.isalnum() and after.strip():
        end = text.find("«", at + 1)
        return end if end > 0 else None
    if mark in _CLOSING and after.strip():
        ends = [end for close in _CLOSING[mark] if (end := text.find(close, at + 1)) > 0]
        return min(ends, default=len(text))
    if mark in _SINGLE and not before.isalnum() and after.strip():
        return _single(text, at, _SINGLE[mark])
    return None


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


def _is_quotes_column(one: Paragraph, draft: Draft) -> bool:
    if one.grid is None or not one.row:
        return False
    head = draft.grids[one.grid].rows[0]
    return one.column < len(head) and _QUOTES_COLUMN.search(head[one.column]) is not None
