"""Judges a number of a sentence: it agrees, it is another one, or it cannot be known which it should be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from annotator.analysis.comparison import Theme
from annotator.analysis.groups import ROLE
from annotator.analysis.proof import context, findings, values
from annotator.analysis.proof.binding import Bound
from annotator.analysis.proof.facts import Facts, Whom, called, of_role, role_of
from annotator.analysis.proof.figures import Figure
from annotator.analysis.proof.findings import Finding
from annotator.analysis.proof.mentions import Scene
from annotator.analysis.proof.units import DOCUMENTS, PART_OF_THEME, PASSAGES, RANK, SHARE, SHARES, SPEAKERS
from annotator.core.phrases import Phrase

_SPOKEN_OF = re.compile(
    r"\b(?:sp(?:oke|eak|oken)|talk\w*|mention\w*|discuss\w*|rais(?:e|ed|ing)|named?|voic\w*|brought|address\w*|touch\w*|"
    r"refer\w*|comment\w*|contribut\w*|cod(?:ed|es|e)|passages?|said\s+(?:some|no)thing|appear\w*|c[oa]me|present|absent|"
    r"occurr\w*|found|identified|by|sprach\w*|erwähn\w*|kam\w*|nannt\w*)\b", re.IGNORECASE)  # fmt: skip
_IN_ALL = re.compile(
    r"\b(?:in\s+all|in\s+total|altogether|overall|took\s+part|participat\w+|recruited|interviewed|enrolled|sample|"
    r"compris\w+|consist\w+|yielded|total|transcribed|were\s+coded|was\s+coded|coded\s+passages|corpus|data\s*set|"
    r"material|conducted|held|there\s+were|insgesamt|nahmen)\b", re.IGNORECASE)  # fmt: skip
_ONCE = re.compile(r"(?:once|twice)", re.IGNORECASE)
_EACH = re.compile(r"\b(?:both|each|all|every|respectively|beide|jeweils)\b", re.IGNORECASE)
_CAME_FROM = re.compile(
    r"\b(?:c[ao]me|stem\w*|originat\w*|contribut\w*|were\s+(?:made|spoken|voiced|from|by)|made\s+by|accounted|"
    r"supplied|provided|due\s+to)\b|\b(?:of|on)\s+(?:these|those|them|its|the\s+theme)\b", re.IGNORECASE)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Case:
    """A number with what is known of it; `is_sure` where the text before leaves no doubt of which theme it is."""

    place: Phrase
    scene: Scene
    figure: Figure
    bound: Bound
    is_sure: bool


class Judge:
    """Holds numbers against the facts."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def judged(self, case: Case) -> Finding | None:
        """What is found of a number; None where it may be no number of the project at all."""
        figure, bound = case.figure, case.bound
        if bound.whom and not self._facts.is_compared(bound.whom):
            return None if figure.is_article else self._of_nobody(case)
        if figure.is_article and not self._fits_any(figure, bound.themes, (bound.whom,)):
            return None
        if _ONCE.fullmatch(figure.said) and self._may_be_no_count(case):
            return None
        if not figure.is_clear:
            return self._unchecked(case, Phrase("of what it is a part is not clear"))
        if figure.is_total:
            return self._total(case)
        if not bound.themes:
            return self._in_all(case)
        if not bound.is_named:
            return self._in_context(case)
        return self._of_themes(case)

    # kinds of cases

    def _of_nobody(self, case: Case) -> Finding:
        is_role = any(name == ROLE for name, _ in case.bound.whom)
        if len(case.bound.whom) == 1 and is_role:
            return self._unchecked(case, Phrase("no role that is compared is named with it"))
        return self._unchecked(case, Phrase("nobody who is compared is “{0}”", called(case.bound.whom)))

    def _total(self, case: Case) -> Finding:
        """Of how many others are: of all people of a role, of all passages, of those of a theme."""
        figure, bound = case.figure, case.bound
        whole, everybody = bound.whom, self._facts.only_role
        some: tuple[Whom, ...] = (whole, everybody) if figure.measure == PASSAGES else (whole,)
        if any(values.fits_in_all(figure, one, self._facts) for one in some):
            return self._agrees(case, None, whole)
        if figure.measure == PASSAGES and self._fits_any(figure, bound.themes, some):
            return self._agrees(case, bound.themes[0], whole)
        right = values.said_in_all(figure.measure, whole, self._facts)
        if right is None or (figure.measure == PASSAGES and bound.others) or self._facts.is_mixed(whole):
            return self._unchecked(case, Phrase("of what it is a part is not clear"))
        if figure.measure == PASSAGES and bound.themes:
            return self._other(case, bound.themes[0], everybody)
        return self._wrong(case, Phrase("in all the project has {0} for {1}", right, called(whole)), None, whole)

    def _in_all(self, case: Case) -> Finding | None:
        """A number without a theme: of all that somebody says, or how many they are."""
        figure, bound = case.figure, case.bound
        if values.fits_in_all(figure, bound.whom, self._facts):
            return self._agrees(case, None, bound.whom)
        right = values.said_in_all(figure.measure, bound.whom, self._facts)
        if right is None or figure.is_loose or self._facts.is_mixed(bound.whom):
            return self._unchecked(case, Phrase("no theme is named with it"))
        words = Phrase("in all the project has {0} for {1}", right, called(bound.whom))
        is_open = any(values.fits_in_all(figure, one, self._facts) for one in self._else(bound))
        is_open = is_open or context.is_narrowed(case.scene, figure)
        if _IN_ALL.search(case.scene.text) and not is_open and figure.of is None and not case.scene.places:
            return self._wrong(case, words, None, bound.whom)
        return self._unchecked(case, Phrase("no theme is named with it; {0}", words), None, bound.whom)

    def _in_context(self, case: Case) -> Finding | None:
        """A number in a sentence that names no theme, while the text before speaks of one."""
        figure, bound = case.figure, case.bound
        if values.fits_in_all(figure, bound.whom, self._facts):
            return self._agrees(case, None, bound.whom)
        if _IN_ALL.search(case.scene.text) and not case.is_sure:
            return self._in_all(replace(case, bound=replace(bound, themes=())))
        if case.is_sure or self._fits_any(figure, bound.themes, (bound.whom,)):
            return self._of_themes(case)
        theme = bound.themes[0]
        if figure.measure == RANK:
            return None
        return self._unclear(case, theme)

    def _of_themes(self, case: Case) -> Finding:
        figure, bound, facts = case.figure, case.bound, self._facts
        measure = self._whole_measure(case) or self._measure(case)
        fitting = [values.fits(figure, theme, bound.whom, facts, measure) for theme in bound.themes]
        if all(fitting):
            return self._agrees(case, bound.themes[0], bound.whom)
        if self._may_be_no_count(case) and values.fits_in_all(figure, bound.whom, facts):
            return self._agrees(case, None, bound.whom)
        if len(fitting) > 1 and self._is_sum(figure, bound):
            return self._agrees(case, bound.themes[0], bound.whom)
        wrong = next(theme for theme, is_right in zip(bound.themes, fitting, strict=True) if not is_right)
        if any(fitting) and not (_EACH.search(case.scene.text) or figure.measure == RANK):
            return self._unclear(case, wrong)
        if self._may_be_other(case, wrong):
            return self._unclear(case, wrong)
        return self._other(replace(case, figure=replace(figure, measure=measure)), wrong, bound.whom)

    # what a number may be else

    def _measure(self, case: Case) -> str:
        """Whether a share is of what somebody says, or of a theme."""
        is_open = case.figure.measure == SHARE and not case.figure.is_loose and not case.figure.whom
        if is_open and _CAME_FROM.search(case.scene.text):
            theme, whom = case.bound.themes[0], case.bound.whom
            if not values.fits(case.figure, theme, whom, self._facts) or case.bound.whom == self._facts.only_role:
                return PART_OF_THEME
        return case.figure.measure

    def _whole_measure(self, case: Case) -> str:
        """Of a share whose whole is said, which share it is: that of which the project has such a whole."""
        figure, whom = case.figure, case.bound.whom
        if not figure.is_loose or figure.of is None:
            return ""
        return next((one for one in SHARES for theme in case.bound.themes
                     if figure.of in values.wholes(one, theme, whom, self._facts)), "")  # fmt: skip

    def _may_be_other(self, case: Case, theme: Theme) -> bool:
        """Whether a number that is not what it seems to be may be of something else."""
        figure, bound = case.figure, case.bound
        if bound.is_weak or self._may_be_no_count(case) or self._is_tied(figure, theme, bound.whom):
            return True
        if context.is_narrowed(case.scene, figure):
            return True
        if figure.measure == PASSAGES and figure.of == values.of_theme(PASSAGES, theme, bound.whom, self._facts):
            return True  # some of the passages of the theme, chosen by something else
        if self._fits_any(figure, (theme, *bound.others), (bound.whom, *self._else(bound))):
            return True
        others: tuple[str, ...] = (*SHARES, PART_OF_THEME) if figure.is_loose else ()
        if figure.measure == SHARE and not figure.is_loose and not figure.whom:
            others = (SHARE, PART_OF_THEME)
        return any(values.fits(figure, theme, bound.whom, self._facts, measure) for measure in others)

    def _may_be_no_count(self, case: Case) -> bool:
        """Whether a number of persons may be of those who say something that is no theme."""
        figure = case.figure
        is_once = _ONCE.fullmatch(figure.said) is not None
        if not is_once and (figure.measure not in (SPEAKERS, DOCUMENTS) or figure.of is not None):
            return False
        text = case.scene.text
        begin = text.rfind(";", 0, figure.start) + 1
        end = text.find(";", figure.end)
        return _SPOKEN_OF.search(text[begin : end if end >= 0 else len(text)]) is None

    def _is_tied(self, figure: Figure, theme: Theme, whom: Whom) -> bool:
        """Whether a rank is another number of those that share one."""
        if figure.measure != RANK or figure.low != figure.high:
            return False
        rank = values.of_theme(RANK, theme, whom, self._facts)
        alike = [one for one in self._facts.comparison.themes if one.parent == theme.parent
                 and values.of_theme(RANK, one, whom, self._facts) == rank]  # fmt: skip
        return rank is not None and rank < figure.low < rank + len(alike)

    def _else(self, bound: Bound) -> Iterator[Whom]:
        yield from bound.whom_else
        if not bound.has_whom:
            yield from map(of_role, self._facts.roles)

    def _fits_any(self, figure: Figure, themes: Sequence[Theme], whom: Sequence[Whom] | Iterator[Whom]) -> bool:
        people = list(whom)
        return any(values.fits(figure, theme, one, self._facts) for theme in themes for one in people)

    def _is_sum(self, figure: Figure, bound: Bound) -> bool:
        """Whether a number is that of several themes together."""
        if figure.measure not in (PASSAGES, SHARE):
            return False
        parts = [values.of_theme(figure.measure, theme, bound.whom, self._facts) or 0 for theme in bound.themes]
        return values.lies_in(replace(figure, low=figure.low - 1e-9, high=figure.high + 1e-9), sum(parts))

    # findings

    def _agrees(self, case: Case, theme: Theme | None, whom: Whom) -> Finding:
        code = None if theme is None else theme.code
        return Finding(case.place, findings.AGREES, case.figure.said, code=code, role=role_of(whom))

    def _wrong(self, case: Case, words: Phrase, theme: Theme | None, whom: Whom) -> Finding:
        code = None if theme is None else theme.code
        return Finding(case.place, findings.NUMBER, case.figure.said, words, code=code, role=role_of(whom))

    def _other(self, case: Case, theme: Theme, whom: Whom) -> Finding:
        right = values.said(case.figure.measure, theme, whom, self._facts)
        return self._wrong(case, Phrase("“{0}” has {1} for {2}", theme.name, right, called(whom)), theme, whom)

    def _unclear(self, case: Case, theme: Theme) -> Finding:
        whom = case.bound.whom
        right = values.said(case.figure.measure, theme, whom, self._facts)
        return self._unchecked(case, Phrase(
            "it is not clear of which theme and role it is; “{0}” has {1} for {2}", theme.name, right,
            called(whom),
        ), theme, whom)  # fmt: skip

    def _unchecked(self, case: Case, why: Phrase, theme: Theme | None = None, whom: Whom | None = None) -> Finding:
        code, role = None if theme is None else theme.code, "" if whom is None else role_of(whom)
        return Finding(case.place, findings.UNCHECKED, case.figure.said, why, code=code, role=role)
