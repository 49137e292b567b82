"""Checks how many themes a draft says that there are: in all, of each status, unique to each role."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.analysis.comparison import Theme
from annotator.analysis.proof import findings, numerals
from annotator.analysis.proof.facts import Facts, role_of
from annotator.analysis.proof.figures import Figure, bare
from annotator.analysis.proof.findings import Finding
from annotator.analysis.proof.mentions import Scene
from annotator.analysis.proof.numerals import Bounds
from annotator.analysis.proof.units import THEMES
from annotator.core.phrases import Phrase
from annotator.core.status import DIFFERENT, INSUFFICIENT, PARTLY, SHARED, SIMILAR, UNIQUE

_UNIQUE = re.compile(
    r"\b(?:only|unique(?:ly)?|solely|exclusive(?:ly)?|alone|specific|distinctive|nur|ausschließlich)\b", re.I
)
_STATUSES = (
    (re.compile(r"\bpart(?:ly|ially)\s+shared\b|\btwo\s+of\s+the\s+three\b", re.I), (PARTLY,)),
    (re.compile(r"\bdifferent(?:ly)?\b|\bdiffer(?:ed|s)?\b|\bdiffering\b|\bunterschiedlich\b", re.I), (DIFFERENT,)),
    (re.compile(r"\bsimilar(?:ly|ity|ities)?\b|\balike\b|\bthe\s+same\s+(?:way|emphasis|extent)\b|\bcomparabl[ey]\b|"
                r"\bähnlich\b", re.I), (SIMILAR,)),
    (re.compile(r"\binsufficient(?:ly)?\b|\bnobody\s+discussed\b", re.I), (INSUFFICIENT,)),
    (re.compile(r"\bshared\b|\b(?:common\s+to|by|in|across)\s+(?:both|all)\b", re.I), (SIMILAR, DIFFERENT, SHARED)),
)  # fmt: skip
_IN_ALL = re.compile(
    r"\b(?:in\s+all|in\s+total|altogether|overall|identified|emerged|generated|derived|developed|reconciled|codebook|"
    r"comprised|consist\w*|final|yielded|resulted|constructed|coding\s+frame|merged|insgesamt)\b", re.I)  # fmt: skip
_BELOW = re.compile(r"\bsub-?(?:themes?|codes?)\b", re.I)


def counted(place: Phrase, scene: Scene, figures: Sequence[Figure], facts: Facts) -> Iterator[Finding]:
    """A finding for each number of themes in a sentence; none where it has none."""
    own = [(one.start, one.end, one.said, Bounds(one.low, one.high), one.of, one.is_article)
           for one in figures if one.measure == THEMES]  # fmt: skip
    if not own:
        return
    spans = [*own, *_others(scene, figures)]
    spans.sort(key=lambda one: one[0])
    for at, (start, end, said, bounds, of, is_article) in enumerate(spans):
        stop = spans[at + 1][0] if at + 1 < len(spans) else len(scene.text)
        finding = _judged(place, scene, (start, end, stop), said, bounds, facts, is_first=at == 0, is_open=is_article)
        if finding is not None:
            yield finding
        if of is not None and of not in _totals(facts):
            words = Phrase("the project has {0:,} themes", _totals(facts)[0])
            yield Finding(place, findings.NUMBER, said, words)


def _others(scene: Scene, figures: Sequence[Figure]) -> Iterator[tuple[int, int, str, Bounds, int | None, bool]]:
    """Numbers without a unit in a sentence about themes, where a status is said of them: four only by mentees."""
    for match in bare(scene, figures):
        rest = re.split(rf"{numerals.NUMBER}|;", scene.covered[match.end() :])[0]
        if re.match(r"\s*(?:[,;.]|$|(?:were|was|only|by|unique|of|in|which|exclusive|solely|themes?)\b)", rest):
            number = numerals.whole(match["n"])
            about, _ = numerals.qualifier(scene.covered, match.start())
            yield match.start("n"), match.end(), match["n"], numerals.bounds(number, about), None, True


def _judged(
    place: Phrase,
    scene: Scene,
    span: tuple[int, int, int],
    said: str,
    bounds: Bounds,
    facts: Facts,
    *,
    is_first: bool,
    is_open: bool,
) -> Finding | None:
    start, end, stop = span
    clause = scene.text[end:stop]
    lead = scene.text[:start] if is_first else ""
    rights = _rights(scene, (end, stop), clause, facts) or _rights(scene, (0, start), lead, facts)
    if rights is None and is_open:
        return None
    is_total = rights is None
    if rights is None:
        rights = _totals(facts, is_below=_BELOW.search(said) is not None)
        if not any(bounds.low <= one <= bounds.high for one in rights) and not _IN_ALL.search(scene.text):
            return Finding(place, findings.UNCHECKED, said, Phrase("which themes are counted is not clear"))
    if any(bounds.low <= one <= bounds.high for one in rights):
        return Finding(place, findings.AGREES, said)
    words = "the project has {0:,} themes" if is_total else "the project has {0:,} themes of that kind"
    return Finding(place, findings.NUMBER, said, Phrase(words, rights[0]))


def _rights(scene: Scene, span: tuple[int, int], clause: str, facts: Facts) -> list[int] | None:
    """How many themes have the status that a clause names; None where it names none."""
    if _UNIQUE.search(clause):
        whom = [one.whom for one in scene.groups if span[0] <= one.start < span[1]]
        roles = list(dict.fromkeys(map(role_of, whom)))
        if len(roles) > 1 or roles == [""]:
            return None
        return _with(facts, (UNIQUE,), roles[0] if roles else "")
    for pattern, statuses in _STATUSES:
        if pattern.search(clause):
            return _with(facts, statuses, "")
    return None


def _with(facts: Facts, statuses: Sequence[str], owner: str) -> list[int]:
    """How many themes at the top have one of some statuses, and how many on all levels."""
    found = [one for one in facts.comparison.themes if one.status in statuses and owner in ("", one.owner)]
    return [sum(one.parent is None for one in found), len(found)]


def _totals(facts: Facts, *, is_below: bool = False) -> list[int]:
    themes = facts.comparison.themes
    tops = sum(one.parent is None for one in themes)
    if is_below:
        return [len(themes) - tops]
    return [tops, len(themes), sum(not _has_below(one, themes) for one in themes)]


def _has_below(theme: Theme, themes: Sequence[Theme]) -> bool:
    return any(one.parent == theme.code for one in themes)
