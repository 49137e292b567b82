"""What memos are tied to: the ties go with what they were tied to."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.store.action import Action
from annotator.store.clock import written
from annotator.store.rows import found


def forget(action: Action, kind: str, uids: Iterable[bytes]) -> None:
    """Untie memos from objects of a kind that are going; a memo that was about these alone goes with them."""
    action.settle()
    targets = [f"{kind}:{written(uid)}" for uid in uids]
    ties = list(found(action.connection, "SELECT id, memo FROM link WHERE about IN (*)", targets))
    action.delete([tie for tie, _ in ties])
    action.settle()
    memos = list(dict.fromkeys(memo for _, memo in ties))
    kept = {memo for (memo,) in found(action.connection, "SELECT memo FROM link WHERE memo IN (*)", memos)}
    action.delete([memo for memo in memos if memo not in kept])
