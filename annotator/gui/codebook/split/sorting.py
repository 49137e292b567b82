"""The passages of one code while they are sorted into others: nothing is changed by it. Knows nothing of Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.codings import Passage
from annotator.core.ids import CodeId, PassageId
from annotator.store.verbs import splits


@dataclass(frozen=True, slots=True)
class Target:
    """A code into which passages are sorted: one that is there, or one that is made in the end (`code` is None)."""

    code: CodeId | None
    name: str
    hue: str

    @property
    def given(self) -> splits.Target:
        """As it is given to `splits.split`."""
        return self.name if self.code is None else self.code


class Sorting:
    """Which passage is looked at, and into what each was sorted; passages go by their `uid`, which undo leaves.

    `is_counted` says whether it may be told how many go where.
    """

    def __init__(
        self, code: CodeId, passages: Sequence[Passage], targets: Sequence[Target], *, is_counted: bool = True
    ) -> None:
        self.code = code
        self.passages = list(passages)
        self.targets = list(targets)
        self.at = 0
        self.is_counted = is_counted
        self._sorted: dict[bytes, Target | None] = {}

    @property
    def current(self) -> Passage | None:
        """The passage that is looked at."""
        return self.passages[self.at] if self.passages else None

    @property
    def decided(self) -> int:
        """For how many passages it was said where they go, or that they stay."""
        return len(self._sorted)

    def target(self, passage: Passage) -> Target | None:
        """Where a passage goes; None where it stays, or nothing was said yet."""
        return self._sorted.get(passage.uid)

    def stays(self, passage: Passage) -> bool:
        """Whether it was said that a passage stays."""
        return passage.uid in self._sorted and self._sorted[passage.uid] is None

    def leaving(self, target: Target | None = None) -> list[Passage]:
        """The passages that go to another code, to one of them or to any, in reading order."""
        return [one for one in self.passages if (to := self.target(one)) is not None and target in (None, to)]

    def into(self) -> dict[PassageId, splits.Target]:
        """What is to be done."""
        return {one.id: to.given for one in self.passages if (to := self.target(one)) is not None}

    def sort(self, target: Target | None) -> None:
        """Say where the current passage goes, None: it stays; and go on to the next one."""
        if (passage := self.current) is None:
            return
        if target is not None and target.code == self.code:
            target = None
        if target is not None and target not in self.targets:
            self.targets.append(target)
        self._sorted[passage.uid] = target
        self.step(1)

    def step(self, by: int) -> None:
        """Look at another passage."""
        self.at = max(0, min(len(self.passages) - 1, self.at + by))

    def look_at(self, passage: Passage) -> None:
        """Look at a passage."""
        self.at = next((at for at, one in enumerate(self.passages) if one.uid == passage.uid), self.at)

    def take(self, passages: Sequence[Passage], targets: Sequence[Target]) -> None:
        """Go on with what the project has now: what was said of passages and codes that are there still holds."""
        current, named = self.current, {one.given: one for one in targets}
        self.passages, self.targets = list(passages), list(targets)
        there = {one.uid for one in passages}
        kept = {uid: to for uid, to in self._sorted.items() if uid in there}
        self._sorted = {
            uid: None if to is None else named[to.given] for uid, to in kept.items() if to is None or to.given in named
        }
        self.at = min(self.at, max(0, len(self.passages) - 1))
        if current is not None:
            self.look_at(current)
