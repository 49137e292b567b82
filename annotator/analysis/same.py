"""Whether a status is surely the same by many counts at once, so that the rule has to judge but few of them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations
from typing import Any

import numpy as np

from annotator.analysis.arrays import Numbers
from annotator.analysis.rule import Proposal
from annotator.analysis.tallied import Counts, Tallied
from annotator.core.ids import CodeId
from annotator.core.status import DIFFERENT
from annotator.core.thresholds import Thresholds

_CLOSE = 1e-9
"""How near to one another two shares, or times, may be so that the rule has to tell them apart exactly."""


class Same:
    """Holds many counts against what is proposed by the whole."""

    def __init__(self, tallied: Tallied, before: Mapping[CodeId, Proposal], thresholds: Thresholds) -> None:
        self._thresholds, self._before = thresholds, before
        self._codes = tallied.reported.codes
        self._at = [tallied.place[code] for code in self._codes]
        self._within = [[tallied.place[one] for one in tallied.reported.within(code)] for code in self._codes]
        self._whole = tallied.whole

    def of(self, counts: Counts) -> Any:
        """Whether each theme surely has the same status of the same groups, by theme and variant."""
        whole = Counts(*(getattr(self._whole, name)[None] for name in Counts.__slots__))
        speaks = (counts.words > 0) == (whole.words > 0)
        same = np.empty((len(self._codes), len(counts.words)), dtype=bool)
        for theme, at in enumerate(self._at):
            discusses = self._discusses(counts, at)
            same[theme] = speaks.all(axis=1) & (discusses == self._discusses(whole, at)).all(axis=1)
            if self._before[self._codes[theme]].status is not None and self._all_discuss(whole, at):
                same[theme] &= self._is_judged_the_same(counts, whole, theme)
        return same

    def _discusses(self, counts: Counts, at: int) -> Any:
        """Whether each group discusses a theme, by variant (METHOD: status of a theme)."""
        is_one = (counts.uncertain > 0) | (counts.participants <= 1)
        least = np.where(is_one, 1, self._thresholds.min_speakers)
        enough = (counts.vague[:, at] > 0) | (counts.heard[:, at] >= least)
        return (counts.passages[:, at] > self._thresholds.in_passing) & enough & (counts.words > 0)

    def _all_discuss(self, whole: Counts, at: int) -> bool:
        return bool((self._discusses(whole, at) == (whole.words > 0)).all())

    def _is_judged_the_same(self, counts: Counts, whole: Counts, theme: int) -> Any:
        """Whether a theme that all discuss has as many passages as its emphasis needs, and the same emphasis."""
        speaks = whole.words[0] > 0
        passages, least = counts.passages[:, self._at[theme]], self._thresholds.min_base
        is_enough = passages[:, speaks].sum(axis=1) >= least
        if whole.passages[0, self._at[theme]][speaks].sum() < least:
            return ~is_enough
        shares = passages[:, speaks] / np.maximum(counts.own[:, speaks], 1)
        ordered = np.sort(shares, axis=1)
        most, next_most, fewest = ordered[:, -1], ordered[:, -2], ordered[:, 0]
        ratio = self._thresholds.emphasis_ratio
        is_clear = np.abs(most - ratio * fewest) > _CLOSE * most
        reaches = most > ratio * fewest
        is_reversed = self._is_reversed(counts.passages[:, :, speaks], theme)
        status = (reaches | is_reversed) == (self._before[self._codes[theme]].status == DIFFERENT)
        before = self._before[self._codes[theme]]
        was_reached = before.share is not None and before.share.reaches(ratio)
        same = is_enough & is_clear & status
        if before.status != DIFFERENT or not was_reached:
            return same
        names = np.flatnonzero(speaks)
        own = whole.passages[0, self._at[theme]] / np.maximum(whole.own[0], 1)
        highest = names[np.argmax(own[speaks])]
        return same & (most - next_most > _CLOSE * most) & (names[np.argmax(shares, axis=1)] == highest)

    def _is_reversed(self, passages: Numbers, theme: int) -> Any:
        """Whether two codes below a theme rank in opposite order in two groups, by variant."""
        found = np.zeros(len(passages), dtype=bool)
        for one, other in combinations(self._within[theme], 2):
            more = passages[:, one] > passages[:, other]
            fewer = passages[:, one] < passages[:, other]
            found |= more.any(axis=1) & fewer.any(axis=1)
        return found
