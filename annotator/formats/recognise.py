"""Who speaks where in a text: the turns, decided over the whole file."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from annotator.core.transcript import Turn
from annotator.formats import evidence
from annotator.formats.layout import Layout
from annotator.formats.turns import labelled, unlabelled


@dataclass(frozen=True, slots=True)
class Recognised:
    """The turns of a text, and what in it is not counted as speech, a phrase each.

    `rule` names the habit by which the text marks its speakers; it is empty where no speaker was recognised, and each
    paragraph is a turn of nobody.
    """

    turns: tuple[Turn, ...]
    left_out: tuple[str, ...] = ()
    rule: str = ""


def turns(text: str, headings: Collection[int] = ()) -> Recognised:
    """The turns of a text whose line ends are LF; any text at all has an answer.

    `headings` are the lines, by number from 0, of which the file itself says that they are headings.
    """
    layout = Layout(text, headings)
    verdict = evidence.dominant(layout)
    if verdict is None:
        return Recognised(*unlabelled(layout))
    return Recognised(*labelled(layout, verdict), rule=verdict.rule.name)
