"""Commands that try the statuses, and that test where a project has statistics."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.comparing import compare_options, compared
from annotator.cli.opening import opened
from annotator.cli.output import print_csv, print_json, put, refuse_both, say, say_altered, table
from annotator.cli.projects import PATH, json_option, project_argument

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.analysis.robustness import Robustness, Survival
    from annotator.project import Project

_csv = click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
_excel = click.option("--excel", type=PATH, metavar="FILE.xlsx", help="Write a workbook instead.")


@click.command()
@project_argument
@compare_options
@json_option
@_csv
@click.option("--summary", is_flag=True, help="With --json or --csv: a row for each theme and group, not each trial.")
@_excel
def robustness(project: Path, as_json: bool, as_csv: bool, summary: bool, excel: Path | None, **options: Any) -> None:
    """Try each status: under every coder, threshold and measure, without each document and each speaker."""
    from annotator import trying

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        comparison = compared(study, **options)
        if excel is not None:
            _write(study, comparison, excel, robustness=trying.tried(study, comparison))
            return
        if not as_json and not as_csv:
            put(_survival(trying.tried(study, comparison)))
            return
        rows = (trying.survival_rows if summary else trying.robustness_rows)(study, comparison)
    print_json(rows) if as_json else print_csv(rows, trying.SURVIVAL if summary else trying.ROBUSTNESS)


@click.command()
@project_argument
@compare_options
@json_option
@_csv
@_excel
def statistics(project: Path, as_json: bool, as_csv: bool, excel: Path | None, **options: Any) -> None:
    """Test whether documents' rates differ, where statistics are switched on.

    Holm's correction is over all tests made, which are those of the reported themes: choose them with --themes.
    """
    from annotator import trying
    from annotator.analysis.statistics import CAVEAT
    from annotator.reports.foretold import foretold

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        comparison = compared(study, **options)
        plan = trying.planned(study, comparison)
        if excel is not None:
            _write(study, comparison, excel, statistics=trying.tested(study, comparison))
            return
        rows = trying.statistics_rows(study, comparison)
    if as_json:
        print_json({"caveat": str(CAVEAT), "rows": rows})
    elif as_csv:
        print_csv([{**row, "caveat": str(CAVEAT)} for row in rows], (*trying.STATISTICS, "caveat"))
    else:
        columns = ("theme", "groups", "documents", "means", "pooled", "p", "Holm", "Fisher*")
        put(
            "\n\n".join(
                ["\n".join(foretold(plan)), table([_tested(row) for row in rows], columns), f"* exploratory. {CAVEAT}"]
            )
        )


def _write(study: Project, comparison: Comparison, path: Path, **found: Any) -> None:
    """Write what was tried or tested to a workbook."""
    from annotator import exporting
    from annotator.analysis.scrutiny import Scrutiny

    say_altered(exporting.write_scrutiny(study, comparison, Scrutiny(**found), path).altered)
    put(str(path))


def _survival(result: Robustness) -> str:
    if result.not_tried:
        say(f"Not tried, for they coded a part of the documents only: {', '.join(result.not_tried)}.")
    return table([_survived(one) for one in result.themes], ("theme", "status", "holds in", "breaks", "rests on"))


def _survived(one: Survival) -> list[str]:
    from annotator.reports import survival

    holds = "—" if one.proposal.status is None else f"{one.holds} of {one.trials}"
    rests = [
        f"{group}: {of.speaker} {of.by_speaker} of {of.passages}, {of.document} {of.by_document}"
        for group, of in one.concentrations.items()
    ]
    breaks = [] if one.proposal.status is None else map(survival.broken, one.breaks)
    return [one.path[-1], survival.status(one.proposal) or "—", holds, "; ".join(breaks) or "—", "; ".join(rests)]


def _tested(row: dict[str, Any]) -> list[str]:
    return [
        row["theme"],
        f"{row['group']} / {row['other']}",
        f"{row['documents']} / {row['other_documents']}",
        f"{row['mean_rate']:.2f} / {row['other_mean_rate']:.2f}",
        f"{row['pooled_rate']:.2f} / {row['other_pooled_rate']:.2f}",
        *("—" if row[name] is None else f"{row[name]:.4f}" for name in ("p", "p_holm", "fisher_p_exploratory")),
    ]


COMMANDS = (robustness, statistics)
