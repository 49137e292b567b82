"""Where one finds what."""

from __future__ import annotations

from annotator.gui.acts.act import Act, line, tr


def acts() -> list[Act]:
    """The acts of the Help menu, in its order."""
    menu = tr("&Help")
    return [
        Act("help", tr("&Help"), menu, ("F1",)),
        Act("commands", tr("Every a&ction…"), menu, ("Ctrl+Shift+P",), "search"),
        Act("keys", tr("&Keys on one sheet"), menu, ("?",)),
        Act("steps", tr("&First steps"), menu, is_choice=True),
        line(menu),
        Act("about", tr("&About Annotator"), menu),
    ]
