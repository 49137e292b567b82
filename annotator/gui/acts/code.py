"""Codes that come and go, and the ways from passage to passage."""

from __future__ import annotations

from annotator.gui.acts.act import Act, line, tr


def acts() -> list[Act]:
    """The acts of the Code menu, in its order."""
    menu = tr("&Code")
    digits = [
        Act(f"digit{digit}", tr("Apply pinned code {0}").format(digit), "", (str(digit),), needs="selection")
        for digit in range(1, 10)
    ]
    return [
        Act("code", tr("&Code…"), menu, ("C",), "code", needs="transcript", reading=("Return", "Enter")),
        Act("in-vivo", tr("In &vivo"), menu, ("V",), "in-vivo", needs="selection"),
        Act("new-code", tr("&New code…"), menu, ("N",), "plus", needs="project"),
        Act("repeat", tr("&Repeat the last code"), menu, ("Q",), needs="selection"),
        *digits,
        line(menu),
        Act("uncode", tr("&Uncode"), menu, ("U",), "uncode", needs="passage", reading=("Del",)),
        Act("exemplar", tr("E&xemplar quote"), menu, ("I",), "star", needs="passage"),
        Act("passage-history", tr("H&istory of this passage"), menu, needs="passage"),
        line(menu),
        Act("next", tr("Next &passage"), menu, ("]",), needs="transcript"),
        Act("previous", tr("Pr&evious passage"), menu, ("[",), needs="transcript"),
        Act("cycle", tr("&Other passage here"), menu, ("O",), needs="passage"),
        Act("next-turn", tr("Next &turn"), menu, ("Ctrl+Down",), needs="transcript"),
        Act("previous-turn", tr("Previou&s turn"), menu, ("Ctrl+Up",), needs="transcript"),
    ]
