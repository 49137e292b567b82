"""Commands that compare, and that write the comparison down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from annotator.cli.conditions import pairs
from annotator.cli.opening import opened
from annotator.cli.output import print_csv, print_json, put, refuse_both, say, say_altered, show, table
from annotator.cli.projects import PATH, json_option, project_argument
from annotator.core.phrases import counted
from annotator.reports import remarks

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison, Theme
    from annotator.project import Project

F = TypeVar("F", bound=Callable[..., Any])


_OPTIONS = (
    click.option("--by", default="role", show_default=True, help="role, document, participant, or an attribute."),
    click.option("--where", multiple=True, callback=pairs, metavar="ATTRIBUTE=VALUE", help="Only these speakers."),
    click.option("--coder", help="Count this coder's coding; otherwise the coder of record of each document."),
    click.option("--in-passing", type=click.IntRange(min=0), help="At most so many passages are mentions in passing."),
    click.option("--min-speakers", type=click.IntRange(min=1), help="At least so many speakers discuss a theme."),
    click.option("--min-base", type=click.IntRange(min=0), help="At least so many passages to judge the emphasis."),
    click.option("--emphasis-ratio", type=click.FloatRange(min=1), help="From which ratio of shares emphasis differs."),
)


def compare_options(command: F) -> F:
    """The options by which a comparison is made."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@click.command()
@project_argument
@compare_options
@json_option
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
def compare(project: Path, as_json: bool, as_csv: bool, **options: Any) -> None:
    """Compare what the roles say: passages, speakers and the status of each theme."""
    from annotator import listings

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        result = compared(study, **options)
        if not study.read.facts().counts_shown:
            _read(study, result, as_json=as_json, as_csv=as_csv)
            return
    if as_json:
        print_json(listings.comparison(result))
    elif as_csv:
        print_csv(listings.comparison_rows(result), listings.COMPARISON)
    else:
        put(words_of(result))
    if (as_json or as_csv) and (said := _remarks(result)):
        say(said)
    warn(result)


@click.command()
@project_argument
@click.argument("file", type=PATH)
@compare_options
def export(project: Path, file: Path, **options: Any) -> None:
    """Write the comparison as a workbook (FILE.xlsx), or every coding as one long table (FILE.csv)."""
    from annotator import exporting

    exporting.refuse_kind(file)
    with opened(project) as study:
        result = compared(study, **options)
        cells = exporting.write(study, result, file)
        is_counted = study.read.facts().counts_shown
    if is_counted:
        warn(result)
    say_altered(cells.altered)
    put(str(file))


@click.command()
@click.argument("folder", type=PATH, required=False)
def demo(folder: Path | None) -> None:
    """Copy the sample project and do the whole job on it, without a window."""
    from annotator import exporting, sample

    path = sample.copy(folder)
    workbook = path.with_name(f"{path.stem} themes.xlsx")
    with opened(path) as study:
        result = study.comparison()
        exporting.write(study, result, workbook)
    put(words_of(result))
    put(f"\nProject:  {path}\nWorkbook: {workbook}")


def _read(study: Project, result: Comparison, *, as_json: bool, as_csv: bool) -> None:
    """Print the themes of a reflexive project with what each group says of them."""
    from annotator import uncounted

    rows = uncounted.rows(study, result)
    if as_csv:
        print_csv(rows, uncounted.COLUMNS)
    else:
        show(rows, uncounted.COLUMNS, as_json=as_json)


def compared(
    study: Project,
    by: str,
    where: tuple[tuple[str, str], ...],
    coder: str | None,
    **thresholds: Any,
) -> Comparison:
    """The comparison that the options ask for; thresholds that are not given are the project's."""
    return study.comparison(by, where=where, coder=coder, thresholds=study.thresholds(**thresholds))


def warn(result: Comparison) -> None:
    """Say beside the result what it does not count."""
    if result.left_out:
        names = ", ".join(f"“{title}”" for title in result.left_out)
        say(f"Left out, for several coded them and no coder of record is appointed: {names}.")
    for group in result.groups:
        if not group.has_status:
            counts = f"{counted(group.words, 'word')} and {counted(group.passages, 'passage')}"
            say(f"Under “{group.name}”, without a status: {counts}.")
    if result.without_role:
        say(f"Without a role, counted where they speak: {', '.join(result.without_role)}.")
    if result.of_nobody and not result.where:
        say(f"Of no group, for only others speak in them or nobody does: {counted(result.of_nobody, 'passage')}.")


def words_of(result: Comparison) -> str:
    """A comparison for a person to read."""
    columns = ["theme"]
    for group in result.groups:
        columns += [f"{group.name} (n={_known(group.participants)})", "share", "speakers"]
    rows = [_theme(result, theme) for theme in result.themes]
    totals = ["all passages"]
    for group in result.groups:
        totals += [f"{group.passages:,}", "", ""]
    parts = [_rule(result), table([*rows, [*totals, ""]], [*columns, "status"]), _remarks(result)]
    return "\n\n".join(part for part in parts if part)


def _rule(result: Comparison) -> str:
    """By what the numbers and the statuses are made."""
    thresholds = result.thresholds
    only = [f"only {name} = {value}" for name, value in result.where]
    aside = [f"not compared: {', '.join(result.not_compared)}"] if result.not_compared else []
    layer = f"coder: {result.coder or 'of record'}"
    return (
        f"by {result.by}; in passing: at most {thresholds.in_passing}; speakers: at least {thresholds.min_speakers}; "
        f"base: at least {thresholds.min_base}; emphasis: at least {thresholds.emphasis_ratio:g} times\n"
        f"{'; '.join([*only, layer, 'shares of code applications', *aside])}"
    )


def _remarks(result: Comparison) -> str:
    """What has to be said beside the statuses."""
    said = [
        f"{theme.name}: {sentence}"
        for theme in result.themes
        for sentence in (remarks.disagreement(result, theme), remarks.reversal(result, theme))
        if sentence
    ]
    unchecked = [
        f"{theme.name} ({', '.join(groups)})" for theme in result.themes if (groups := remarks.unchecked(result, theme))
    ]
    if unchecked:
        said.append(f"0 not checked, for not every document behind it was finished since: {'; '.join(unchecked)}")
    return "\n".join(said)


def _theme(result: Comparison, theme: Theme) -> list[str]:
    row = ["  " * (len(theme.path) - 1) + theme.name]
    for group in result.groups:
        cell = theme.cells[group.name]
        if cell is None:
            row += ["—", "—", "—"]
        else:
            row += [f"{cell.passages:,}", f"{cell.share:.1%}", f"{_known(cell.speakers)}/{_known(group.participants)}"]
    return [*row, remarks.status(theme) + " (settled)" * bool(theme.settled)]


def _known(number: int | None) -> str:
    return "?" if number is None else f"{number:,}"


COMMANDS = (compare, export, demo)
