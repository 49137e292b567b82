"""Commands that compare, and that write the comparison down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from annotator.cli.comparison_words import DEFAULT, MEASURES, PASSAGE_SHARE, remarks_of, words_of
from annotator.cli.conditions import pairs
from annotator.cli.opening import opened
from annotator.cli.output import print_csv, print_json, put, refuse_both, say, say_altered, show
from annotator.cli.projects import PATH, json_option, project_argument
from annotator.core.phrases import counted

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.project import Project

F = TypeVar("F", bound=Callable[..., Any])


_OPTIONS = (
    click.option(
        "--by", multiple=True, default=("role",), show_default="role",
        help="role, document, participant, or an attribute; given twice, every combination is a group.",
    ),
    click.option("--where", multiple=True, callback=pairs, metavar="ATTRIBUTE=VALUE", help="Only these speakers."),
    click.option("--document", "documents", multiple=True, help="Only what is said in this document."),
    click.option("--participant", "participants", multiple=True, help="Only what this participant says."),
    click.option("--themes", help="The theme set that is reported; otherwise that of the project, or all codes."),
    click.option("--all-codes", is_flag=True, help="All codes, whichever theme set the project reports."),
    click.option("--coder", help="Count this coder's coding; otherwise the coder of record of each document."),
    click.option("--in-passing", type=click.IntRange(min=0), help="At most so many passages are mentions in passing."),
    click.option("--min-speakers", type=click.IntRange(min=1), help="At least so many speakers discuss a theme."),
    click.option("--min-base", type=click.IntRange(min=0), help="At least so many passages to judge the emphasis."),
    click.option("--emphasis-ratio", type=click.FloatRange(min=1), help="From which ratio of shares emphasis differs."),
)  # fmt: skip


def compare_options(command: F) -> F:
    """The options by which a comparison is made."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@click.command()
@project_argument
@compare_options
@click.option(
    "--measure",
    "measures",
    multiple=True,
    type=click.Choice(tuple(MEASURES)),
    default=DEFAULT,
    show_default=", ".join(DEFAULT),
    help="What to print of each group; may be given several times.",
)
@json_option
@click.option("--details", is_flag=True, help="With --json: all that is known, report numbers and denominators too.")
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
def compare(
    project: Path, as_json: bool, as_csv: bool, details: bool, measures: tuple[str, ...], **options: Any
) -> None:
    """Compare what the roles say: passages, speakers and the status of each theme."""
    from annotator import listings

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        result = compared(study, distinct=PASSAGE_SHARE in measures, **options)
        if not result.is_counted:
            _read(study, result, as_json=as_json, as_csv=as_csv)
            return
    if as_json:
        print_json(listings.comparison(result, details=details))
    elif as_csv:
        print_csv(listings.comparison_rows(result), listings.comparison_columns(result))
    else:
        put(words_of(result, measures))
    if (as_json or as_csv) and (said := remarks_of(result)):
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
    if result.is_counted:
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
        if result.is_counted:
            put(words_of(result))
        else:
            _read(study, result, as_json=False, as_csv=False)
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
    by: tuple[str, ...],
    where: tuple[tuple[str, str], ...],
    documents: tuple[str, ...],
    participants: tuple[str, ...],
    coder: str | None,
    themes: str | None,
    all_codes: bool,
    distinct: bool = False,
    **thresholds: Any,
) -> Comparison:
    """The comparison that the options ask for; thresholds that are not given are the project's."""
    from annotator.core.sets import EVERY

    if themes and all_codes:
        raise click.UsageError("Choose one of --themes and --all-codes.")
    only = [*where, *(("document", one) for one in documents), *(("participant", one) for one in participants)]
    return study.comparison(
        by,
        where=only,
        coder=coder,
        thresholds=study.thresholds(**thresholds),
        themes=EVERY if all_codes else themes,
        distinct=distinct,
    )


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


COMMANDS = (compare, export, demo)
