"""Commands that say what a theme is made of, and how two codes stand to each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.comparing import compare_options, compared
from annotator.cli.comparison_words import MISSING
from annotator.cli.opening import opened
from annotator.cli.output import print_csv, print_json, put, refuse_both, table
from annotator.cli.projects import json_option, project_argument
from annotator.countable import refuse_counts

if TYPE_CHECKING:
    from annotator.listings import Row

_csv = click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")


@click.command()
@project_argument
@click.argument("parent")
@compare_options
@json_option
@_csv
def composition(project: Path, parent: str, as_json: bool, as_csv: bool, **options: Any) -> None:
    """What the theme PARENT is made of in each group: passages, share of it, rank, and what is reversed.

    Its passages are the ranges that all codes below it cover together, so that these may add up to more.
    """
    from annotator.questions import compositions

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        refuse_counts(study)
        rows = compositions.rows(compared(study, **options), parent)
    if as_json or as_csv:
        print_json(rows) if as_json else print_csv(rows, compositions.COMPOSITION)
        return
    put(_grid(rows))


@click.command()
@project_argument
@click.argument("first")
@click.argument("second")
@compare_options
@json_option
@_csv
def ratio(project: Path, first: str, second: str, as_json: bool, as_csv: bool, **options: Any) -> None:
    """The passages of the code FIRST to those of SECOND in each group: 149 to 86 here, the reverse there."""
    from annotator.questions import compositions

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        refuse_counts(study)
        rows = compositions.ratio_rows(compared(study, **options), first, second)
    if as_json or as_csv:
        print_json(rows) if as_json else print_csv(rows, compositions.RATIOS)
        return
    lines = [[row["group"], f"{row['first']:,}", f"{row['second']:,}", _times(row["times"])] for row in rows]
    put(table(lines, ["group", first, second, "times"]))


def _grid(rows: Sequence[Row]) -> str:
    """Codes against groups, with the ranks, and below what is reversed."""
    groups = list(dict.fromkeys(row["group"] for row in rows))
    cells = {(row["code"], row["group"]): row for row in rows}
    codes = list(dict.fromkeys(row["code"] for row in rows))
    lines = [[code, *(word for group in groups for word in _words(cells[code, group]))] for code in codes]
    heads = ["code", *(word for group in groups for word in (group, "of it", "rank"))]
    said = dict.fromkeys(
        f"{' and '.join(sorted((row['code'], other)))} rank in opposite order in two groups."
        for row in rows
        for other in row["reversed_with"]
    )
    return "\n\n".join(filter(None, [table(lines, heads), "\n".join(said)]))


def _words(row: Row) -> Iterable[str]:
    share = MISSING if row["share_of_parent"] is None else f"{row['share_of_parent']:.1%}"
    return f"{row['passages']:,}", share, str(row["rank"])


def _times(times: float | None) -> str:
    return MISSING if times is None else f"{times:.2f}"


COMMANDS = (composition, ratio)
