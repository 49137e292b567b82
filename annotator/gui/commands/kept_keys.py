"""The user's keys, kept at this desk between two starts."""

from __future__ import annotations

import json

from annotator.gui.acts.keymap import KeyMap
from annotator.gui.settings import Settings


def read(settings: Settings) -> KeyMap:
    """The keys that were kept; what makes no sense is as if not there."""
    try:
        found = json.loads(str(settings.kept("keys") or "{}"))
    except ValueError:
        found = {}
    known = found.get("own") if isinstance(found, dict) else None
    own = known if isinstance(known, dict) else {}
    kept = {
        str(name): tuple(map(str, keys))
        for name, keys in own.items()
        if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
    }
    return KeyMap(kept, isinstance(found, dict) and found.get("with_ctrl") is True)


def keep(settings: Settings, keymap: KeyMap) -> None:
    """Keep keys."""
    settings.keep("keys", json.dumps({"own": keymap.own, "with_ctrl": keymap.with_ctrl}))
