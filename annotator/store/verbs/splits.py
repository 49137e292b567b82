"""Splitting a code: its passages go to others, one by one as they were sorted."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from annotator.core.ids import CodeId, PassageId
from annotator.store.action import Action
from annotator.store.verbs import codes, codings

Target = CodeId | str
"""A code that is there, or the name of one that is made below the code that is split."""


def split(action: Action, code: CodeId, into: Mapping[PassageId, Target]) -> list[CodeId]:
    """Give passages of a code the codes into which they were sorted; returns those that were made for it.

    Raises Refused where a passage or a code is no longer there, or where a new code's name is taken.
    """
    groups: defaultdict[Target, list[PassageId]] = defaultdict(list)
    for passage, target in into.items():
        groups[target].append(passage)
    made = []
    for target, passages in groups.items():
        if isinstance(target, str):
            made.append(codes.create(action, target, code))
            codings.recode(action, passages, made[-1])
        else:
            codings.recode(action, passages, target)
    return made
