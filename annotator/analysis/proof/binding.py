"""Says of which theme and of whom a number is, as far as a sentence says so, and whose else it may be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.analysis.comparison import Theme
from annotator.analysis.proof.facts import EVERYBODY, Whom
from annotator.analysis.proof.figures import Figure
from annotator.analysis.proof.mentions import COVER, Scene, ThemeAt, WhomAt

_STRONG = re.compile(r";|\b(?:whereas|while|whilst|but|although|than|während|aber)\b", re.IGNORECASE)
_BREAK = re.compile(
    r"[;:()\[\]]|,\s|\b(?:and|or|whereas|while|whilst|but|although|against|versus|vs|compared|than|as|und|während|aber|"
    r"gegen|gegenüber)\b", re.IGNORECASE)  # fmt: skip
_ADJACENT = re.compile(
    r"[’'s]{0,2}[\s:,(–—]*(?:(?:in|with|had|have|has|made|by|at|on|gave|contributed|accounted|for|spoke|of|it|this|them|"
    r"mentioned|raised|discussed|did|so|only|were|was|coded|a|total|n|=|voiced|just|the|about|used|took|up)\b[\s,(=]*)*",
    re.IGNORECASE)  # fmt: skip
_FORWARD = re.compile(
    r"[\w\s’'%-]{0,60}?(?:\b(?:on|of|about|for|to|under|in|as|with|concerned|regarding|concerning|addressed|touched|"
    r"into|raised|mentioned|discussed|voiced|named|was|were|is)\s+(?:the\s+)?(?:theme\s+)?[“\"‘']?)",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+(?:of|by|from|among|for|in)\s+(?:the\s+)?", re.IGNORECASE)
_IS = re.compile(r"[\w\s]{0,12}?\s*\b(?:were|are|was|is|being)\s+")
_OVERALL = re.compile(
    r"\s*,?\s*(?:in\s+all|in\s+total|altogether|overall|in\s+both\s+(?:roles|groups)|insgesamt)\b", re.I
)
_TOTAL = re.compile(r"^(?:altogether|a total of|in total|insgesamt|overall)\b", re.IGNORECASE)
_ONE_AFTER_OTHER = re.compile(r"[”\"’']?\s*(?:,|and|or|und|&|,\s*and)\s*[“\"‘']?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bound:
    """Of what a number is: the themes (several where it is said of each of them) and the people.

    `others` and `whom_else` are those that it may be of instead; not `is_named` where the theme is not named in the
    sentence.
    """

    themes: tuple[Theme, ...]
    whom: Whom
    others: tuple[Theme, ...] = ()
    whom_else: tuple[Whom, ...] = ()
    is_named: bool = True
    is_weak: bool = False
    has_whom: bool = True


def bind(scene: Scene, figures: Sequence[Figure], context: Theme | None, everybody: Whom) -> list[Bound]:
    """Of what each figure of a sentence is; `context` is the theme of which the text before speaks."""
    bound: list[Bound | None] = [None] * len(figures)
    for at, one in sorted(enumerate(figures), key=lambda pair: pair[1].like is not None):
        if one.like is not None and (like := bound[one.like]) is not None:
            bound[at] = like
            continue
        row = [other for other in figures if one.row is not None and other.row == one.row]
        bound[at] = _bound(scene, one, row, figures, context, everybody)
    return [one for one in bound if one is not None]


def _bound(
    scene: Scene, one: Figure, row: Sequence[Figure], figures: Sequence[Figure], context: Theme | None, everybody: Whom
) -> Bound:
    whom, whom_else, has_whom = _whom(scene, one, row, figures, everybody)
    themes, others = _themes(scene, one, row, is_by_people=len(row) > 1 and len(row) == len(_distinct(scene.groups)))
    is_weak = any(at.is_weak for at in scene.themes if at.theme in themes)
    if not scene.themes:
        return Bound((context,) if context else (), whom, (), whom_else, is_named=False, has_whom=has_whom)
    unique = {theme.code: theme for theme in themes}
    rest = tuple(theme for theme in others if theme.code not in unique)
    return Bound(tuple(unique.values()), whom, rest, whom_else, is_weak=is_weak, has_whom=has_whom)


# whom


def _distinct(groups: Sequence[WhomAt]) -> list[Whom]:
    return list(dict.fromkeys(one.whom for one in groups))


def _whom(
    scene: Scene, one: Figure, row: Sequence[Figure], figures: Sequence[Figure], everybody: Whom
) -> tuple[Whom, tuple[Whom, ...], bool]:
    """Whom a figure is of, who else it may be of, and whether the sentence names anybody."""
    whom, others, is_said = _people(scene, one, row, figures, everybody)
    places = _distinct(scene.places)
    near = [place.whom for place in scene.places if not _STRONG.search(_between(scene, place, one))]
    if not places:
        return whom, others, is_said
    if len(set(near)) == 1:
        return whom | near[0], (*others, whom, *(whom | place for place in places)), True
    return whom, (*others, *(whom | place for place in places)), is_said


def _people(
    scene: Scene, one: Figure, row: Sequence[Figure], figures: Sequence[Figure], everybody: Whom
) -> tuple[Whom, tuple[Whom, ...], bool]:
    if one.whom:
        return one.whom | _being(scene, one), (), True
    groups = _distinct(scene.groups)
    if not groups:
        return everybody, (), False
    if len(row) > 1 and len(row) == len(groups) and not any(_is_of_one(scene, other) for other in row):
        return groups[row.index(one)], (), True
    last = row[-1] if row and one.is_inherited and not row[-1].is_inherited else one
    if (tight := _tight(scene, last, everybody)) is not None:
        return tight, (() if tight else tuple(groups)), True
    taken = {
        tight for other in figures if other is not one and (tight := other.whom or _tight(scene, other, everybody))
    }
    is_first = not any(at.end <= one.start for at in scene.groups)
    if _OVERALL.match(scene.covered, one.end) or _TOTAL.search(one.said) or (is_first and taken >= set(groups)):
        return everybody, tuple(groups), True
    strong = [at.whom for at in scene.groups if not _STRONG.search(_between(scene, at, one))]
    if len(set(strong)) == 1:
        return (strong[0], (), True) if not _is_apart(scene, one) else (strong[0], (everybody,), False)
    if len(groups) == 1:
        return groups[0], (everybody,), False
    before = [at.whom for at in scene.groups if at.end <= one.start]
    first = before[-1] if before else groups[0]
    return first, (*(whom for whom in groups if whom != first), everybody), True


def _is_apart(scene: Scene, one: Figure) -> bool:
    """Whether a figure stands in a bracket before which nobody is named."""
    before, after = scene.covered[: one.start], scene.covered[one.end :]
    is_inside = before.rfind("(") > before.rfind(")") and after.find(")") >= 0
    return is_inside and not any(at.end <= one.start or at.start < one.end + after.find(")") for at in scene.groups)


def _is_of_one(scene: Scene, one: Figure) -> bool:
    """Whether the words right behind a figure say of whom it is, and of nobody else."""
    for at, group in enumerate(scene.groups):
        if group.start >= one.end:
            after = scene.groups[at + 1].start if at + 1 < len(scene.groups) else None
            is_several = after is not None and _ONE_AFTER_OTHER.fullmatch(scene.covered[group.end : after])
            return not is_several and _OF.fullmatch(scene.covered[one.end : group.start]) is not None
    return False


def _being(scene: Scene, one: Figure) -> Whom:
    """What is said that those are: four of the mentors were women."""
    behind = next((at for at in scene.groups if at.start >= one.end), None)
    if behind is None or not _IS.fullmatch(scene.covered[one.end : behind.start]):
        return EVERYBODY
    return behind.whom if not {name for name, _ in behind.whom} & {name for name, _ in one.whom} else EVERYBODY


def _tight(scene: Scene, one: Figure, everybody: Whom) -> Whom | None:
    """Whom the words beside a figure name: behind it, then before it; everybody where several are named together."""
    groups = scene.groups
    behind = next((at for at, group in enumerate(groups) if group.start >= one.end), None)
    before = [at for at, group in enumerate(groups) if group.end <= one.start]
    if behind is not None and not _BREAK.search(scene.covered[one.end : groups[behind].start]):
        if one.of is not None and before and groups[before[-1]].whom > groups[behind].whom:
            return groups[before[-1]].whom
        is_several = behind + 1 < len(groups) and _ONE_AFTER_OTHER.fullmatch(
            scene.covered[groups[behind].end : groups[behind + 1].start]
        )
        return everybody if is_several else groups[behind].whom
    if before and _ADJACENT.fullmatch(scene.covered[groups[before[-1]].end : one.start].replace(COVER, "")):
        last = before[-1]
        is_several = last > 0 and _ONE_AFTER_OTHER.fullmatch(scene.covered[groups[last - 1].end : groups[last].start])
        return everybody if is_several else groups[last].whom
    return None


def _between(scene: Scene, at: WhomAt | ThemeAt, one: Figure) -> str:
    return scene.covered[at.end : one.start] if at.end <= one.start else scene.covered[one.end : at.start]


# themes


def _themes(
    scene: Scene, one: Figure, row: Sequence[Figure], *, is_by_people: bool
) -> tuple[tuple[Theme, ...], tuple[Theme, ...]]:
    """The themes that a figure is of, and others that it may be of."""
    named = list({at.theme.code: at.theme for at in scene.themes}.values())
    if len(named) < 2:
        return tuple(named), ()
    if len(row) > 1 and len(row) == len(named) and not is_by_people:
        return (named[row.index(one)],), ()
    before = [at for at in scene.themes if at.end <= one.start]
    behind = next((at for at in scene.themes if at.start >= one.end), None)
    is_fresh = not before or _STRONG.search(scene.covered[before[-1].end : one.start]) is not None
    if behind is not None and _leads_to(scene, one, behind):
        is_own = is_fresh or not _is_beside(scene, before[-1], one)
        others = () if is_own else tuple(named)
        return (_run(scene, behind) if is_own else (behind.theme,)), others
    if before:
        last = before[-1]
        if _is_beside(scene, last, one) or not _STRONG.search(scene.covered[last.end : one.start]):
            return _run_back(scene, last), () if _is_clear(scene, last, one) else tuple(named)
    if before or behind:
        return ((before[-1] if before else behind).theme,), tuple(named)  # type: ignore[union-attr]
    return tuple(named), tuple(named)


def _leads_to(scene: Scene, one: Figure, behind: ThemeAt) -> bool:
    between = scene.covered[one.end : behind.start]
    return re.search(r"\d", between) is None and _FORWARD.fullmatch(between) is not None


def _is_beside(scene: Scene, at: ThemeAt, one: Figure) -> bool:
    """Whether a figure stands right behind a theme: in a bracket, or with few words between."""
    return re.fullmatch(r"[”\"’'\s]*[(:,–—]?\s*(?:\w+\s+){0,3}", scene.covered[at.end : one.start]) is not None


def _is_clear(scene: Scene, last: ThemeAt, one: Figure) -> bool:
    """Whether nothing between a theme and a figure speaks of something else."""
    return not re.search(r";|\b(?:than|other|also|another)\b", scene.covered[last.end : one.start])


def _run_back(scene: Scene, last: ThemeAt) -> tuple[Theme, ...]:
    """A theme with those before it of which the same is said: A and B."""
    at = scene.themes.index(last)
    run = [last]
    while at and _ONE_AFTER_OTHER.fullmatch(scene.covered[scene.themes[at - 1].end : run[0].start]):
        at -= 1
        run.insert(0, scene.themes[at])
    return tuple(one.theme for one in run)


def _run(scene: Scene, first: ThemeAt) -> tuple[Theme, ...]:
    at = scene.themes.index(first)
    run = [first]
    while at + 1 < len(scene.themes) and _ONE_AFTER_OTHER.fullmatch(
        scene.covered[run[-1].end : scene.themes[at + 1].start]
    ):
        at += 1
        run.append(scene.themes[at])
    return tuple(one.theme for one in run)
