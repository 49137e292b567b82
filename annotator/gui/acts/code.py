"""Codes that come and go, and the ways from passage to passage."""

from __future__ import annotations

from annotator.gui.acts.act import Act, line, tr


def acts() -> list[Act]:
    """The acts of the Code menu, in its order."""
    menu = tr("&Code")
    first, *others = _coding(menu), _passage(menu), _codes(menu), _memos(menu), _ways(menu)
    return [*first, *(act for part in others for act in (line(menu), *part))]


def _coding(menu: str) -> list[Act]:
    """What codes the words that are selected."""
    digits = [
        Act(f"digit{digit}", tr("Apply pinned code {0}").format(digit), "", (str(digit),), needs="codable")
        for digit in range(1, 10)
    ]
    return [
        Act("code", tr("&Code…"), menu, ("C",), "code", needs="transcript", reading=("Return", "Enter")),
        Act("in-vivo", tr("In &vivo"), menu, ("V",), "in-vivo", needs="selection"),
        Act("new-code", tr("&New code…"), menu, ("N",), "plus", needs="project"),
        Act("repeat", tr("&Repeat the last code"), menu, ("Q",), needs="selection"),
        Act("highlighter", tr("&Highlighter"), menu, ("H",), needs="transcript", is_choice=True),
        *digits,
    ]


def _passage(menu: str) -> list[Act]:
    """What is done to the passage at the caret."""
    return [
        Act("uncode", tr("&Uncode"), menu, ("U",), "uncode", needs="passage", reading=("Del",)),
        Act("recode", tr("Reco&de…"), menu, ("Shift+C",), needs="passage"),
        Act("resize", tr("Resi&ze"), menu, ("R",), needs="passage"),
        Act("exemplar", tr("E&xemplar quote"), menu, ("I",), "star", needs="passage"),
        Act("edit-quote", tr("Edit the &quote for print…"), menu, ("Shift+I",), needs="passage"),
        Act("copy-quote", tr("Copy the quote with attri&bution"), menu, ("Ctrl+Shift+C",), needs="passage"),
        Act("passage-history", tr("Histor&y of this passage"), menu, needs="passage"),
        Act("hearing", tr("&Who speaks here…"), menu, (), needs="passage"),
    ]


def _codes(menu: str) -> list[Act]:
    """The views of the codebook."""
    return [
        Act("split", tr("Sp&lit the code"), menu, needs="project"),
        Act("look-again", tr("Loo&k again at passages"), menu, needs="project"),
    ]


def _memos(menu: str) -> list[Act]:
    """What is written about it."""
    return [
        Act("memo", tr("&Memo"), menu, ("M",), "memo", needs="project"),
        Act("another-memo", tr("&Another memo here"), menu, ("Shift+M",), needs="project"),
        Act("project-memo", tr("Memo on the pro&ject"), menu, needs="project"),
        Act("free-memo", tr("&Free memo"), menu, needs="project"),
    ]


def _ways(menu: str) -> list[Act]:
    """The ways from passage to passage, and from turn to turn."""
    return [
        Act("next", tr("Next &passage"), menu, ("]",), needs="transcript"),
        Act("previous", tr("Pr&evious passage"), menu, ("[",), needs="transcript"),
        Act("next-of-code", tr("Next passage of th&is code"), menu, ("Alt+]",), needs="transcript"),
        Act("previous-of-code", tr("Previous passa&ge of this code"), menu, ("Alt+[",), needs="transcript"),
        Act("cycle", tr("&Other passage here"), menu, ("O",), needs="passage"),
        Act("next-turn", tr("Next &turn"), menu, ("Ctrl+Down",), needs="transcript"),
        Act("previous-turn", tr("Previou&s turn"), menu, ("Ctrl+Up",), needs="transcript"),
    ]
