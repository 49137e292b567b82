"""Splitting a code: its passages go to others, one by one as they were sorted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from annotator.core.ids import CodeId, PassageId
from annotator.store.action import Action
from annotator.store.verbs import codes, codings

Target = CodeId | str
"""A code that is there, or the name of one that is made below the code that is split."""


def split(action: Action, code: CodeId, into: Mapping[PassageId, Target]) -> int:
    """Give passages of a code the codes into which they were sorted, new ones made as needed; returns how many went.

    Raises Refused where a passage or a code is no longer there, or where a new code's name is taken.
    """
    groups: defaultdict[Target, list[PassageId]] = defaultdict(list)
    for passage, target in into.items():
        groups[target].append(passage)
    for target, passages in groups.items():
        to = codes.create(action, target, code) if isinstance(target, str) else target
        codings.recode(action, passages, to)
    return len(into)
