"""Joins the numbers of a sentence: those of a list share their unit, those in brackets their theme and people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from annotator.analysis.proof import numerals
from annotator.analysis.proof.facts import EVERYBODY
from annotator.analysis.proof.figures import Figure, bare
from annotator.analysis.proof.mentions import COVER, Scene, ThemeAt, WhomAt
from annotator.analysis.proof.units import COUNTS, PASSAGES, RATE, SHARE_OF, SHARES, THEMES

_JOIN = re.compile(
    r"\s*(?:,|and|or|versus|vs\.?|v\.|against|to|compared\s+(?:with|to)|as\s+opposed\s+to|/|gegen(?:über)?|und|,\s*and)\s*"
    r"(?:only\s+|just\s+)?", re.IGNORECASE)  # fmt: skip
_BRACKET = re.compile(r"\s*[(,;\[]\s*(?:or|i\.e\.,?|that\s+is,?|=|representing|making\s+up)?\s*", re.IGNORECASE)
_BEHIND = re.compile(
    r"[’'s]{0,2}[\s:,(–—]*(?:(?:who|in|with|had|have|has|made|by|at|gave|contributed|supplied|provided|accounted|for|spoke|of|"
    r"it|this|them|mentioned|raised|discussed|did|so|only|were|was|coded|n|=|voiced|just|the|about|took|up|theirs)\b"
    r"[\s,(=]*)*", re.IGNORECASE)  # fmt: skip
_COUNTABLE = re.compile(r"\b(?:passages?|(?:often|frequently)\b(?!\s+(?:when|that))|codings)\b", re.IGNORECASE)
_BEFORE = re.compile(r"\s+(?:(?:passages?\s+)?(?:of|by|from|for|among|in|with|on|about|to)\s+)(?:the\s+|all\s+)?", re.I)
_COUNTED = re.compile(
    rf"(?:\s+(?:on|about|of|for|in|coded\s+as)\s+[“\"‘']?{COVER}+[”\"’']?)?\s*,?\s+(?:\w+\s+){{0,3}}$"
)


def joined(scene: Scene, found: Sequence[Figure]) -> list[Figure]:
    """The figures with numbers that take their unit from one of them, in their order, lists and brackets marked."""
    figures = list(found)
    for match in reversed(list(bare(scene, figures))):
        if (one := _after(scene, match, figures)) is not None:
            figures = sorted([*figures, one], key=lambda one: one.start)
    for match in bare(scene, figures):
        one = _before(scene, match, figures) or _beside(scene, match, figures)
        if one is not None:
            figures = sorted([*figures, one], key=lambda one: one.start)
    return _bracketed(scene, _rowed(scene, figures))


def _made(match: re.Match[str], like: Figure, scene: Scene) -> Figure:
    about, start = numerals.qualifier(scene.covered, match.start())
    low, high = numerals.bounds(numerals.whole(match["n"]), about)
    return Figure(start, match.end(), scene.text[start : match.end()], like.measure, low, high, is_inherited=True)


def _after(scene: Scene, match: re.Match[str], figures: Sequence[Figure]) -> Figure | None:
    """A number that stands in a list before one with a unit: 21 and 6 passages."""
    behind = next((one for one in figures if one.start >= match.end()), None)
    if behind is None or behind.measure not in (*COUNTS, RATE) or behind.of is not None:
        return None
    return _made(match, behind, scene) if _JOIN.fullmatch(scene.covered[match.end() : behind.start]) else None


def _before(scene: Scene, match: re.Match[str], figures: Sequence[Figure]) -> Figure | None:
    """A number that stands in a list behind one with a unit: 21 passages against 6; of the 11 mentors, 4 …"""
    last = next((one for one in reversed(figures) if one.end <= match.start()), None)
    if last is None or last.measure not in COUNTS or last.measure == THEMES:
        return None
    between = scene.covered[last.end : match.start()]
    if last.is_total and _COUNTED.fullmatch(between):
        whom = last.whom if last.measure != "passages" else EVERYBODY
        return replace(_made(match, last, scene), whom=whom, is_inherited=False)
    if _JOIN.fullmatch(between) and not re.match(r"\s+[a-z]{4,}s\b", scene.covered[match.end() :]):
        return _made(match, last, scene)
    return None


def _beside(scene: Scene, match: re.Match[str], figures: Sequence[Figure]) -> Figure | None:
    """A number beside people or a theme: mentors 21, mentees 6 passages; and 15 on Craft of teaching."""
    counts = [one for one in figures if one.measure in COUNTS and one.measure != THEMES and not one.is_total]
    if not counts and _COUNTABLE.search(scene.covered):
        counts = [Figure(0, 0, "", PASSAGES, 0, 0)]
    if not counts or (numerals.is_worded(match["n"]) and numerals.whole(match["n"]) == 1):
        return None
    names: list[WhomAt | ThemeAt] = [*scene.groups, *scene.themes]
    before = any(_BEHIND.fullmatch(scene.covered[one.end : match.start()]) for one in names if one.end <= match.start())
    behind = any(_BEFORE.fullmatch(scene.covered[match.end() : one.start]) for one in names if one.start >= match.end())
    if not before and not behind:
        return None
    earlier = [one for one in counts if one.end <= match.start()]
    return _made(match, earlier[-1] if earlier else counts[0], scene)


def _rowed(scene: Scene, figures: Sequence[Figure]) -> list[Figure]:
    """Figures of one measure that stand in a list get the number of the list."""
    found: list[Figure] = []
    row = 0
    for one in figures:
        last = found[-1] if found else None
        if (last is not None and last.measure == one.measure and not last.is_total and not one.whom and not last.whom
                and _JOIN.fullmatch(scene.covered[last.end : one.start])):  # fmt: skip
            if last.row is None:
                row += 1
                found[-1] = replace(last, row=row)
            found.append(replace(one, row=row))
        else:
            found.append(one)
    return found


def _bracketed(scene: Scene, figures: Sequence[Figure]) -> list[Figure]:
    """A share that is said beside a count is of the same: 21 passages (22.6 %)."""
    found = list(figures)
    for at, one in enumerate(figures):
        if not (one.is_loose and one.measure in SHARES):
            continue
        last, behind = (found[at - 1] if at else None), (figures[at + 1] if at + 1 < len(figures) else None)
        if last is not None and last.measure in SHARE_OF and _BRACKET.fullmatch(_text(scene, last, one)):
            found[at] = replace(one, measure=SHARE_OF[last.measure], like=at - 1, is_loose=one.of is not None)
        elif behind is not None and behind.measure in SHARE_OF and _BRACKET.fullmatch(_text(scene, one, behind)):
            found[at] = replace(one, measure=SHARE_OF[behind.measure], like=at + 1, is_loose=False)
    return found


def _text(scene: Scene, one: Figure, other: Figure) -> str:
    return scene.covered[one.end : other.start].replace(COVER, "")
