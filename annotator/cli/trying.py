"""Commands that try the statuses, and that test where a project has statistics."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.comparing import compare_options, compared
from annotator.cli.opening import opened
from annotator.cli.output import print_csv, print_json, put, refuse_both, say, table
from annotator.cli.projects import json_option, project_argument

if TYPE_CHECKING:
    from annotator.analysis.robustness import Break, Robustness, Survival
    from annotator.analysis.statistics import Plan

_csv = click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")


@click.command()
@project_argument
@compare_options
@json_option
@_csv
def robustness(project: Path, as_json: bool, as_csv: bool, **options: Any) -> None:
    """Try each status: under every coder, threshold and measure, without each document and each speaker."""
    from annotator import trying

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        comparison = compared(study, **options)
        if not as_json and not as_csv:
            put(_survival(trying.tried(study, comparison)))
            return
        rows = trying.robustness_rows(study, comparison)
    print_json(rows) if as_json else print_csv(rows, trying.ROBUSTNESS)


@click.command()
@project_argument
@compare_options
@json_option
@_csv
def statistics(project: Path, as_json: bool, as_csv: bool, **options: Any) -> None:
    """Test whether documents' rates differ, where statistics are switched on."""
    from annotator import trying
    from annotator.analysis.statistics import CAVEAT

    refuse_both(as_json, as_csv)
    with opened(project) as study:
        comparison = compared(study, **options)
        plan = trying.planned(study, comparison)
        rows = trying.statistics_rows(study, comparison)
    if as_json:
        print_json({"caveat": str(CAVEAT), "rows": rows})
    elif as_csv:
        print_csv([{**row, "caveat": str(CAVEAT)} for row in rows], (*trying.STATISTICS, "caveat"))
    else:
        columns = ("theme", "groups", "documents", "means", "pooled", "p", "Holm", "Fisher*")
        put("\n\n".join([_plan(plan), table([_tested(row) for row in rows], columns), f"* exploratory. {CAVEAT}"]))


def _survival(result: Robustness) -> str:
    rows = [
        [one.path[-1], one.proposal.status or "—", f"{one.holds} of {one.trials}", _broken(one)]
        for one in result.themes
    ]
    if result.not_tried:
        say(f"Not tried, for they coded a part of the documents only: {', '.join(result.not_tried)}.")
    return table(rows, ("theme", "status", "holds in", "breaks"))


def _broken(one: Survival) -> str:
    return "; ".join(map(_break, one.breaks)) or "—"


def _break(one: Break) -> str:
    value = "" if one.trial.value is None else f" {one.trial.value:g}"
    return f"{one.trial.kind} {one.trial.name}{value}: {one.proposal.status or 'nothing to compare'}"


def _plan(plan: Plan) -> str:
    """What can be reached at all, said before anything is tested."""
    lines = []
    for pair in plan.pairs:
        reached = plan.smallest(pair)
        documents = f"{pair.first} ({len(pair.firsts)} documents) and {pair.second} ({len(pair.seconds)})"
        if reached is None:
            lines.append(f"{documents}: not tested. {pair.note}")
        else:
            alone, corrected = reached
            said = f"smallest p {alone:.4f}, after Holm over {plan.tests} tests {corrected:.3f}"
            lines.append(" ".join(filter(None, [f"{documents}: {said}.", pair.note])))
    return "\n".join(lines)


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
