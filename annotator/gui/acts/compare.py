"""What leads to the comparison and to the passages."""

from __future__ import annotations

from annotator.gui.acts.act import Act, tr


def acts() -> list[Act]:
    """The acts of the Compare menu, in its order."""
    menu = tr("Co&mpare")
    return [
        Act("show-compare", tr("&Compare themes"), menu, ("F7",), "compare", needs="project"),
        Act("show-passages", tr("&Passages"), menu, ("F8",), needs="project"),
        Act("show-memos", tr("&Memos"), menu, ("Ctrl+Shift+M",), needs="project"),
    ]
