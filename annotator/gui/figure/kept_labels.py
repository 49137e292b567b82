"""The labels of a project's figures, kept at this desk: what an article calls a theme is no fact of the study."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from annotator.gui.settings import Settings


def kept(settings: Settings, project: Path) -> dict[str, str]:
    """The words by the names for which they stand; what makes no sense is as if not there."""
    try:
        found = json.loads(str(settings.kept(_name(project)) or "{}"))
    except ValueError:
        return {}
    return {str(name): str(words) for name, words in found.items()} if isinstance(found, dict) else {}


def keep(settings: Settings, project: Path, labels: dict[str, str]) -> None:
    """Keep the labels of a project."""
    settings.keep(_name(project), json.dumps(labels) if labels else None)


def _name(project: Path) -> str:
    return f"figure-labels-{sha256(str(project.resolve()).encode()).hexdigest()[:16]}"
