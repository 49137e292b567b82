"""Judges how many times as much is said: by one role as by another, of one theme as of another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.analysis.comparison import Theme
from annotator.analysis.proof import findings, values
from annotator.analysis.proof.facts import Facts, Whom, called, of_role, role_of
from annotator.analysis.proof.figures import Figure
from annotator.analysis.proof.findings import Finding
from annotator.analysis.proof.mentions import Scene
from annotator.analysis.proof.units import PASSAGES, RATE, SHARE
from annotator.core.phrases import Phrase

_AGAINST = re.compile(r"\b(?:compared\s+(?:with|to)|unlike|in\s+contrast\s+to|relative\s+to)\b", re.IGNORECASE)
Side = tuple[Theme, Whom]


def judged(place: Phrase, scene: Scene, figure: Figure, facts: Facts, context: Theme | None) -> Finding:
    """What is found of a number of times; it may be of passages, shares or rates."""
    sides = _sides(scene, facts, context)
    if sides is None or not all(facts.is_compared(whom) for _, whom in sides):
        return Finding(place, findings.UNCHECKED, figure.said, Phrase("what is compared with what is not clear"))
    (theme, whom), (other, another) = sides
    if any(values.lies_in(figure, one) for one in _ratios(sides, facts)):
        return Finding(place, findings.AGREES, figure.said, code=theme.code, role=role_of(whom))
    one, two = (values.said(PASSAGES, *side, facts) for side in sides)
    if theme.code == other.code:
        words = Phrase("“{0}” has {1} for {2}, {3} for {4}", theme.name, one, called(whom), two,
                       called(another))  # fmt: skip
    else:
        words = Phrase("“{0}” has {1}, “{2}” has {3} for {4}", theme.name, one, other.name, two, called(whom))
    turned = any(values.lies_in(figure, one) for one in _ratios((sides[1], sides[0]), facts))
    kind = findings.UNCHECKED if turned and _is_open(scene) else findings.NUMBER
    return Finding(place, kind, figure.said, words, code=theme.code, role=role_of(whom))


def _sides(scene: Scene, facts: Facts, context: Theme | None) -> tuple[Side, Side] | None:
    themes = list({at.theme.code: at.theme for at in scene.themes}.values()) or ([context] if context else [])
    groups = list(dict.fromkeys(at.whom for at in scene.groups))
    if scene.places or not themes:
        return None
    if len(themes) == 2 and len(groups) <= 1:
        whom = groups[0] if groups else facts.only_role
        return (themes[0], whom), (themes[1], whom)
    if len(themes) != 1:
        return None
    if len(groups) == 1 and len(facts.roles) == 2 and groups[0] in map(of_role, facts.roles):
        groups += [whom for whom in map(of_role, facts.roles) if whom != groups[0]]
    if len(groups) != 2:
        return None
    if _is_turned(scene):
        groups.reverse()
    return (themes[0], groups[0]), (themes[0], groups[1])


def _is_turned(scene: Scene) -> bool:
    """Whether whom the others are compared with is named first: compared with mentees, mentors …"""
    first = scene.groups[0] if scene.groups else None
    match = _AGAINST.search(scene.covered)
    return first is not None and match is not None and match.end() <= first.start and len(scene.groups) > 1


def _is_open(scene: Scene) -> bool:
    return _AGAINST.search(scene.covered) is not None


def _ratios(sides: tuple[Side, Side], facts: Facts) -> Iterator[float]:
    for measure in (PASSAGES, SHARE, RATE):
        one, two = (values.of_theme(measure, *side, facts) for side in sides)
        if one is not None and two:
            yield one / two
