"""How the window is arranged and looks."""

from __future__ import annotations

from annotator.gui.acts.act import Act, line, tr


def acts() -> list[Act]:
    """The acts of the View menu, in its order."""
    menu = tr("&View")
    return [
        Act("preset-code", tr("&Code"), menu, ("Ctrl+Shift+1",)),
        Act("preset-compare", tr("Co&mpare"), menu, ("Ctrl+Shift+2",)),
        Act("preset-review", tr("&Review"), menu, ("Ctrl+Shift+3",)),
        line(menu),
        Act("pane-1", tr("Go to &documents"), menu, ("Ctrl+1",)),
        Act("pane-2", tr("Go to the &transcript"), menu, ("Ctrl+2",)),
        Act("pane-3", tr("Go to the code&book"), menu, ("Ctrl+3",)),
        Act("pane-4", tr("Go to the &panes below"), menu, ("Ctrl+4",)),
        Act("next-pane", tr("&Next pane"), menu, ("F6",)),
        Act("own-window", tr("In a &window of its own, or back"), menu, ("Ctrl+Shift+O",), needs="project"),
        Act("second-view", tr("Second &view of the transcript"), menu, ("Ctrl+Shift+D",), needs="transcript"),
        line(menu),
        Act("larger", tr("&Larger text"), menu, ("Ctrl++", "Ctrl+=")),
        Act("smaller", tr("&Smaller text"), menu, ("Ctrl+-",)),
        Act("usual", tr("&Usual text"), menu, ("Ctrl+0",)),
        line(menu),
        Act("theme-system", tr("Colours of the s&ystem"), menu, is_choice=True),
        Act("theme-light", tr("L&ight"), menu, is_choice=True),
        Act("theme-dark", tr("D&ark"), menu, is_choice=True),
    ]
