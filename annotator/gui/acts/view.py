"""How the window is arranged and looks."""

from __future__ import annotations

from annotator.gui.acts.act import Act, line, tr


def acts() -> list[Act]:
    """The acts of the View menu, in its order."""
    menu = tr("&View")
    return [
        Act("preset-code", tr("Arrange to &code"), menu, ("Ctrl+Shift+1",)),
        Act("preset-compare", tr("Arrange to co&mpare"), menu, ("Ctrl+Shift+2",)),
        Act("preset-review", tr("Arrange to &review"), menu, ("Ctrl+Shift+3",)),
        line(menu),
        Act("pane-1", tr("Go to &documents"), menu, ("Ctrl+1",)),
        Act("pane-2", tr("Go to the &transcript"), menu, ("Ctrl+2",)),
        Act("pane-3", tr("Go to the code&book"), menu, ("Ctrl+3",)),
        Act("pane-4", tr("Go to the &panes below"), menu, ("Ctrl+4",)),
        Act("side-documents", tr("D&ocuments at the left"), menu, ("Ctrl+Alt+1",), is_choice=True),
        Act("side-codebook", tr("Codeboo&k at the right"), menu, ("Ctrl+Alt+3",), is_choice=True),
        Act("next-pane", tr("&Next pane"), menu, ("F6",)),
        Act("own-window", tr("In a &window of its own, or back"), menu, ("Ctrl+Shift+O",), needs="project"),
        Act("second-view", tr("Second &view of the transcript"), menu, ("Ctrl+Shift+D",), needs="transcript"),
        Act("halves", tr("In &2 parts, one below another"), menu, ("Ctrl+Alt+2",), needs="transcript", is_choice=True),
        line(menu),
        Act("filter", tr("&Filter what is shown"), menu, ("F",), "filter", needs="transcript"),
        Act("only-code", tr("&Just this code"), menu, ("Shift+F",), needs="transcript"),
        line(menu),
        Act("larger", tr("&Larger text of transcripts"), menu, ("Ctrl++", "Ctrl+=")),
        Act("smaller", tr("&Smaller text of transcripts"), menu, ("Ctrl+-",)),
        Act("usual", tr("&Usual text of transcripts"), menu, ("Ctrl+0",)),
        Act("type", tr("Te&xt of transcripts…"), menu),
        Act("all-larger", tr("&Everything larger"), menu, ("Ctrl+Alt++", "Ctrl+Alt+=")),
        Act("all-smaller", tr("Everyt&hing smaller"), menu, ("Ctrl+Alt+-",)),
        Act("all-usual", tr("Everythin&g as usual"), menu, ("Ctrl+Alt+0",)),
        line(menu),
        Act("theme-system", tr("Colours of the s&ystem"), menu, is_choice=True),
        Act("theme-light", tr("L&ight colours"), menu, is_choice=True),
        Act("theme-dark", tr("D&ark colours"), menu, is_choice=True),
    ]
