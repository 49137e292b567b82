"""Checks the thresholds that a methods section states against those by which the project proposes statuses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.analysis.proof import findings, numerals
from annotator.analysis.proof.figures import Figure
from annotator.analysis.proof.findings import Finding
from annotator.analysis.proof.mentions import Scene
from annotator.analysis.proof.numerals import DECIMAL, NUMBER
from annotator.analysis.proof.units import PASSAGES, SPEAKERS, TIMES
from annotator.core.phrases import Phrase, counted
from annotator.core.thresholds import Thresholds

_RULE = re.compile(
    r"\b(?:thresholds?|in\s+passing|emphas\w+|judged|(?:we|is|was|were|are|be)\s+(?:considered|regarded|counted|defined|"
    r"deemed|treated|said)|counts?\s+as|discusse[sd]\s+(?:a|the|it)\b|to\s+discuss)", re.IGNORECASE)  # fmt: skip

_TRIAL = re.compile(r"\b(?:left|leaving)\s+out\b|\btried\b|\bmoved\b|\brobust", re.IGNORECASE)


def is_rule(scene: Scene) -> bool:
    """Whether a sentence says by which rule a theme is discussed; one that names a theme or people does not.

    Nor does one that says how the rule was tried.
    """
    is_named = bool(scene.themes or scene.groups or scene.places)
    return not is_named and _RULE.search(scene.text) is not None and not _TRIAL.search(scene.text)


def stated(place: Phrase, figures: Sequence[Figure], thresholds: Thresholds) -> Iterator[Finding]:
    """A finding for each threshold that a sentence states."""
    for one in figures:
        if one.is_article and not re.search(r"more|over|least", one.said):
            continue
        allowed, right = _allowed(one, thresholds)
        if allowed:
            is_right = _number(one.said) in allowed
            yield Finding(place, findings.AGREES if is_right else findings.NUMBER, one.said, "" if is_right else right)


def _allowed(figure: Figure, thresholds: Thresholds) -> tuple[set[float], Phrase]:
    """The numbers that a figure of that kind may have, and the rule in words."""
    if figure.measure == PASSAGES:
        least, base = thresholds.in_passing, thresholds.min_base
        words = Phrase("a role discusses a theme with more than {0}; emphasis is judged from {1} on",
                       counted(least, "passage"), counted(base, "passage"))  # fmt: skip
        if figure.high == float("inf"):
            is_over = figure.low == _number(figure.said) + 1
            return {float(least if is_over else least + 1), float(base - 1 if is_over else base)}, words
        if figure.low == 0:
            is_under = figure.high == _number(figure.said) - 1
            return {float(least + 1 if is_under else least), float(base if is_under else base - 1)}, words
        return {float(least), float(least + 1), float(base)}, words
    if figure.measure == SPEAKERS:
        least = thresholds.min_speakers
        is_over = figure.high == float("inf") and figure.low == _number(figure.said) + 1
        number = least - 1 if is_over else least
        return {float(number)}, Phrase("a role discusses a theme with at least {0}", counted(least, "speaker"))
    if figure.measure == TIMES:
        ratio = thresholds.emphasis_ratio
        return {float(ratio)}, Phrase("emphasis differs from {0:g} times the smallest share on", ratio)
    return set(), Phrase("")


def _number(said: str) -> float:
    """The number in the words of a figure."""
    if match := re.search(r"\b(twice|double|doppelt|half)\b", said, re.IGNORECASE):
        return 0.5 if match[1].casefold() == "half" else 2.0
    if match := re.search(rf"(?P<d>{DECIMAL})", said):
        return numerals.decimal(match["d"])[0] if "." in match["d"] else float(numerals.whole(match["d"]))
    match = re.search(NUMBER, said, re.IGNORECASE)
    number = float(numerals.whole(match.group())) if match else float("nan")
    return number + 0.5 if "and a half" in said else number
