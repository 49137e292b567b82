"""The settings by which a status is proposed; they are printed with every result."""

from __future__ import annotations

import math
from dataclasses import dataclass

from annotator.core.errors import Refused


@dataclass(frozen=True, slots=True)
class Thresholds:
    """A role discusses a theme with more than `in_passing` passages from at least `min_speakers` participants.

    Emphasis differs where the largest share is at least `emphasis_ratio` times the smallest; with fewer than
    `min_base` passages in all roles together it is not judged (METHOD: status of a theme).
    """

    in_passing: int = 1
    min_speakers: int = 2
    min_base: int = 10
    emphasis_ratio: float = 2.0

    def __post_init__(self) -> None:
        if self.in_passing < 0 or self.min_speakers < 1 or self.min_base < 0:
            raise Refused("A threshold cannot be negative, and at least one speaker is needed to discuss a theme.")
        if not 1 <= self.emphasis_ratio < math.inf:
            raise Refused("The emphasis ratio compares the larger share with the smaller: it is a number from 1 on.")
