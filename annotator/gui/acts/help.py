"""Where one finds what."""

from __future__ import annotations

from annotator.gui.acts.act import Act, tr


def acts() -> list[Act]:
    """The acts of the Help menu, in its order."""
    menu = tr("&Help")
    return [
        Act("keys", tr("&Keys on one sheet"), menu, ("F1", "?")),
        Act("about", tr("&About Annotator"), menu),
    ]
