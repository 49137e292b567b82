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
        line(menu),
        Act("find", tr("&Find here"), menu, ("Ctrl+F",), "search", needs="transcript"),
        Act("find-next", tr("Find &next"), menu, ("F3",), needs="transcript"),
        Act("find-previous", tr("Find &previous"), menu, ("Shift+F3",), needs="transcript"),
        Act("search", tr("Search &everywhere"), menu, ("Ctrl+Shift+F",), needs="project"),
    ]
