"""Going back and forth, and what is selected."""

from __future__ import annotations

from annotator.gui.acts.act import Act, line, tr


def acts() -> list[Act]:
    """The acts of the Edit menu, in its order."""
    menu = tr("&Edit")
    return [
        Act("undo", tr("&Undo"), menu, ("Ctrl+Z",), "undo", needs="project"),
        Act("redo", tr("&Redo"), menu, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", needs="project"),
        Act("show-history", tr("&History"), menu, ("Ctrl+H",), "clock", needs="project"),
        line(menu),
        Act("grow", tr("&Grow the selection"), menu, ("E",), needs="transcript"),
        Act("shrink", tr("&Shrink the selection"), menu, ("Shift+E",), needs="transcript"),
    ]
