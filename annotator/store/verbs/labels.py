"""Other words for names in figures."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.store import labels
from annotator.store.action import Action
from annotator.store.read import Reader
from annotator.store.verbs.project import project


def put(action: Action, words: Mapping[str, str]) -> None:
    """Let other words stand for names in figures; empty words leave a name as it is."""
    found = labels.identities(Reader(action.connection, action.numbers), action.numbers, words)
    for name, uids in found.items():
        for uid in uids:
            said = " ".join(words[name].split())
            action.give(project(action), action.numbers.of(uid, "attribute"), said)
