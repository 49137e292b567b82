"""The habits in which transcripts mark who speaks, a rule each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.formats import asides, labels, stamps
from annotator.formats.labels import Shape
from annotator.formats.layout import Kind, Layout

_LEAD = rf"(?: >\s{{0,3}} | \d{{1,5}}[.)]?\s{{1,8}}(?![\d:]) )? (?: {stamps.ANY}[\s.,|–—-]{{0,5}} )?"
"""What may stand before a label: the sign of a quotation or the number of a line, and a time stamp."""

_GAP = rf"\s{{0,3}} (?:{stamps.AT_HEAD})? \s{{0,8}}"
"""What may stand between a label and the speech: white space, and a time stamp."""

_LABEL = r"(?P<label> [^\n\t:：]{1,90}? )"
_STARS = r"(?:[*_]{1,3}(?=\S))?"
_END_STARS = r"[*_]{0,3}"
_BETWEEN = r"[\s,|–—-]+"
_CELL_OF_STAMP = rf"(?: {stamps.ANY}\s*\t+ )?"
_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚŁŃŇŐŘŚŠŤŮŰŹŻŽΑ-ΩА-ЯЁІЇЄ"


@dataclass(frozen=True, slots=True)
class Rule:
    """One habit: a pattern for the head of a line, with a group `label`, and the signs without which it cannot match.

    It looks at lines of the given kinds. In a `bracketed` rule remarks look like labels. A `bare` rule has nothing
    but the place of the label to go by, so its labels must prove themselves by more.
    """

    name: str
    signs: frozenset[str]
    pattern: re.Pattern[str]
    kinds: tuple[Kind, ...] = (Kind.PARAGRAPH,)
    bracketed: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A label found on a line: characters `start` to `body`, with its stamp.

    It stands `alone` when the text is below it, and behind `indent` characters of space.
    """

    line: int
    start: int
    body: int
    label: str
    shape: Shape
    time: str
    alone: bool
    indent: int


def _rule(name: str, signs: str, pattern: str, **more: Any) -> Rule:
    return Rule(name, frozenset(signs), re.compile(pattern, re.VERBOSE), **more)


RULES = (
    _rule(
        "**Name:** text",
        "*_",
        rf"""{_LEAD} (?P<stars>\*{{1,3}}|_{{1,3}}) (?=\S) (?P<label>[^\n*\t]{{1,90}}?) \s?[:：]?\s? (?P=stars)
             (?:\s?{stamps.ANY})? \s?[:：]? (?!\w) {_GAP}""",
    ),
    _rule("# Name", "#", r"\#{1,6}\s+ (?P<label>[^\n]{1,90}?) [\s\#]*$", kinds=(Kind.HEADING,), bare=True),
    _rule(
        "Name 00:00",
        ":",
        rf"""{_STARS} (?: {_LABEL} {_END_STARS} {_BETWEEN} {stamps.ANY}
                        | {stamps.ANY} {_BETWEEN} {_LABEL.replace("label", "late")} ) {_END_STARS} \s*$""",
    ),
    _rule(
        "Name<tab>text",
        "\t",
        rf"""(?:\d{{1,5}}[.)]?\t+)? {_CELL_OF_STAMP} (?P<label>[^\n\t]{{0,90}}[^\n\t:：]) \t+
             {_CELL_OF_STAMP} (?=\S)""",
    ),
    _rule(
        "[Name] text",
        "[<【",
        rf"""{_LEAD} (?: \\?\[ (?P<label>[^\[\]\n]{{1,90}}) \](?!\()
                       | < (?P<late>[^<>\n]{{1,90}}) >
                       | 【 (?P<last>[^【】\n]{{1,90}}) 】 ) \s?[:：]? {_GAP}""",
        kinds=(Kind.PARAGRAPH, Kind.EVENT),
        bracketed=True,
    ),
    _rule(
        "Name: text",
        ":：",
        rf"""{_LEAD} {_STARS} {_LABEL} (?:\s?{stamps.ANY})? {_END_STARS} \s{{0,2}}
             (?: : (?! [/\\)=:|] | (?<=\d:)\d ) | ： ) {_END_STARS} {_GAP}""",
    ),
    _rule(
        "NAME. text",
        ".",
        rf"""(?! (?:MRS?|MS|DR|PROF|ST)\. )
             (?P<label> [{_CAPITAL}][{_CAPITAL}’'-]+ (?: \s[{_CAPITAL}’'-]+ | \s\d ){{0,4}} | [QA] )
             \. \s{{0,8}} (?!\S*\d)""",
        bare=True,
    ),
    _rule("Name", "", rf"{_STARS} {_LABEL} {_END_STARS} \s*$", bare=True),
)
"""The stricter before the looser: where two explain a file equally well, the earlier wins."""


def marks(rule: Rule, layout: Layout) -> Iterator[Mark]:
    """Every place where a rule finds what might be a label."""
    for number in layout.of(*rule.kinds):
        head = layout.lines[number].head
        if not (rule.signs and rule.signs.isdisjoint(head)):
            match = rule.pattern.match(head)
            if match is not None and (mark := _mark(rule, layout, number, match)) is not None:
                yield mark


def _mark(rule: Rule, layout: Layout, number: int, match: re.Match[str]) -> Mark | None:
    raw = next(group for name, group in match.groupdict().items() if group and name != "stars")
    line, label = layout.lines[number], labels.cleaned(raw)
    if not label or (rule.bracketed and asides.is_remark(label)):
        return None
    body = line.start + match.end()
    return Mark(
        line=number,
        start=line.start,
        body=min(body, line.end),
        label=label,
        shape=labels.shape(label),
        time=stamps.first(match[0]),
        alone=body >= line.end,
        indent=line.indent,
    )
