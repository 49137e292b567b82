"""Commands that look at the coding from other sides: what comes together, who speaks, where, and since when."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from annotator.cli.opening import opened
from annotator.cli.output import print_csv, refuse_both, show
from annotator.cli.projects import json_option, project_argument

if TYPE_CHECKING:
    import pandas as pd

F = TypeVar("F", bound=Callable[..., Any])

_BY = click.option(
    "--by",
    multiple=True,
    default=("role",),
    show_default="role",
    help="role, document, participant, or an attribute; given twice, every combination is a group.",
)
_CODER = click.option("--coder", help="Count this coder's coding; otherwise the coder of record of each document.")
_CSV = click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")


@click.command()
@project_argument
@click.option(
    "--where",
    type=click.Choice(["turn", "overlapping", "near"]),
    default="turn",
    show_default=True,
    help="When two codes come together: they share a turn, or words, or stand near.",
)
@click.option("--turns", type=click.IntRange(min=1), default=1, show_default=True, help="How many turns apart is near.")
@_BY
@_CODER
@json_option
@_CSV
def cooccurrence(project: Path, as_json: bool, as_csv: bool, **options: Any) -> None:
    """Which codes come together: in how many passages of the first, for each group."""
    with opened(project) as study:
        _print(study.cooccurrence(**options), as_json=as_json, as_csv=as_csv)


@click.command()
@project_argument
@json_option
@_CSV
def participation(project: Path, as_json: bool, as_csv: bool) -> None:
    """Who spoke how much, in each document."""
    with opened(project) as study:
        _print(study.participation(), as_json=as_json, as_csv=as_csv)


@click.command()
@project_argument
@click.option("--parts", type=click.IntRange(2, 100), default=10, show_default=True, help="Parts of equal length.")
@_BY
@_CODER
@json_option
@_CSV
def course(project: Path, as_json: bool, as_csv: bool, **options: Any) -> None:
    """Themes along the transcript: in which part of each document they are spoken of."""
    with opened(project) as study:
        _print(study.course(**options), as_json=as_json, as_csv=as_csv)


@click.command()
@project_argument
@click.option("--base", type=click.IntRange(min=1), default=4, show_default=True, help="Documents of the base.")
@click.option("--run", type=click.IntRange(min=1), default=2, show_default=True, help="Documents of a run.")
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    default=0.05,
    show_default=True,
    help="At most this share of new codes is little.",
)
@click.option("--order", multiple=True, metavar="DOCUMENT", help="The order of collection, a title each.")
@_BY
@_CODER
@json_option
@_CSV
def saturation(project: Path, as_json: bool, as_csv: bool, **options: Any) -> None:
    """From which document on a group brings few new codes, in the order of collection."""
    with opened(project) as study:
        _print(study.saturation(**options), as_json=as_json, as_csv=as_csv)


def _print(found: pd.DataFrame, *, as_json: bool, as_csv: bool) -> None:
    refuse_both(as_json, as_csv)
    columns = list(found.columns)
    values = found.astype(object).where(found.notna(), None)
    rows = [dict(zip(columns, row, strict=True)) for row in values.itertuples(index=False)]
    if as_csv:
        print_csv(rows, columns)
    else:
        show(rows if as_json else [_rounded(row) for row in rows], columns, as_json=as_json)


def _rounded(row: dict[str, Any]) -> dict[str, Any]:
    return {name: f"{value:.1%}" if isinstance(value, float) else value for name, value in row.items()}


COMMANDS = (cooccurrence, participation, course, saturation)
