"""How results are printed: for a person, as JSON, as CSV."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

import click

from annotator.core.errors import CannotWrite
from annotator.core.phrases import counted

_WIDEST = 60


def show(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], *, as_json: bool = False) -> None:
    """Print rows as one JSON array, or as a table."""
    if as_json:
        print_json(list(rows))
    else:
        put(table([[_words(row[column]) for column in columns] for row in rows], columns))


def print_json(value: Any) -> None:
    """Print one JSON value."""
    import json

    put(json.dumps(value, ensure_ascii=False, indent=2))


def print_csv(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> None:
    """Print rows as CSV; lists are joined by "; "."""
    import csv

    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    put(written.getvalue().removesuffix("\n"))


def put(result: str) -> None:
    """Print a result. Raises CannotWrite where standard output takes no more, for the disk behind it is full."""
    try:
        click.echo(result)
    except BrokenPipeError:  # whoever reads has enough; click ends quietly
        raise
    except OSError as error:
        raise CannotWrite("The result could not be printed whole: {0}.", error.strerror) from error


def refuse_both(as_json: bool, as_csv: bool) -> None:
    """Raise UsageError where a result is wanted in two forms."""
    if as_json and as_csv:
        raise click.UsageError("Choose one of --json and --csv.")


def table(rows: Sequence[Sequence[str]], columns: Sequence[str]) -> str:
    """Columns of words under their names, numbers to the right."""
    lines = [list(columns), *(list(row) for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(columns))]
    right = [all(_is_number(row[at]) for row in rows) and bool(rows) for at in range(len(columns))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(line, widths, right, strict=True)
        ).rstrip()
        for line in lines
    )


def say(message: str) -> None:
    """Tell the person at the terminal, beside the result."""
    click.echo(message, err=True)


def say_altered(cells: int, part: str = "cell", file: str = "spreadsheet") -> None:
    """Say in how many cells, or other parts, of a file a text could not stay as it is."""
    if cells:
        say(f"A character that no {file} takes was replaced by “\ufffd” in {counted(cells, part)}.")


def _words(value: Any) -> str:
    words = " ".join(str(_cell(value)).split())
    return words if len(words) <= _WIDEST else words[: _WIDEST - 1] + "…"


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return "; ".join(f"{name}={one}" for name, one in value.items())
    if isinstance(value, list | tuple):
        return "; ".join(map(str, value))
    return value


def _is_number(cell: str) -> bool:
    return cell.removesuffix("*").replace(",", "").replace(".", "", 1).replace(" %", "").replace("—", "0").isdigit()
