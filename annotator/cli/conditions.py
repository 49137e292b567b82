"""Options that say which passages are meant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from annotator.asking import Asked

F = TypeVar("F", bound=Callable[..., Any])


def pairs(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """ATTRIBUTE=VALUE as pairs."""
    found = tuple(tuple(part.strip() for part in one.split("=", 1)) for one in given)
    if any(len(pair) != 2 or not pair[0] for pair in found):
        raise click.BadParameter("write it as ATTRIBUTE=VALUE")
    return found  # type: ignore[return-value]


_OPTIONS = (
    click.option("--not-code", "not_codes", multiple=True, help="Not of this code, nor of codes below it."),
    click.option("--with-code", "with_codes", multiple=True, help="Only where a passage of this code overlaps."),
    click.option("--without-code", "without_codes", multiple=True, help="Only where no passage of this code does."),
    click.option("--turn-with-code", "turn_codes", multiple=True, help="Only in a turn with a passage of this code."),
    click.option(
        "--where", multiple=True, callback=pairs, metavar="ATTRIBUTE=VALUE",
        help="Only where somebody like this speaks, or in documents like this.",
    ),
    click.option("--speaker", "speakers", multiple=True, help="Only where this participant speaks, or one of several."),
    click.option("--text", default="", help="Only with these words, in any case."),
    click.option("--memo", help="Only with these words in a memo; with none, only with a memo."),
    click.option("--exemplar", is_flag=True, help="Only exemplar quotes."),
    click.option("--to-review", is_flag=True, help="Only where the code was redefined since."),
)  # fmt: skip


def asking_options(command: F) -> F:
    """The options by which passages are asked for."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def asked(given: Mapping[str, Any]) -> Asked | None:
    """What the options ask; None where none of them was given."""
    from annotator.asking import NOTHING, Asked

    found = Asked(**given)
    return None if found == NOTHING else found
