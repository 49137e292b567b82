"""Going from turn to turn."""

from __future__ import annotations

from annotator.gui.transcript.script import Script


def after(script: Script, place: int) -> int | None:
    """The paragraph in which the next turn begins; None where there is none."""
    number = script.last_of(script.paragraph(place)) + 1 if len(script) else 0
    while number < len(script) and script.turn(number) is None:
        number += 1
    return number if number < len(script) else None


def before(script: Script, place: int) -> int | None:
    """The paragraph in which the turn of a place begins, or that before where it stands there already."""
    if not len(script):
        return None
    number = script.first_of(script.paragraph(place))
    if place <= script.bounds(number)[0]:
        number = script.first_of(max(0, number - 1))
    while number and script.turn(number) is None:
        number = script.first_of(number - 1)
    return number
