"""Commands that state what holds for a whole study: its approach, and the themes that are reported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.opening import opened
from annotator.cli.output import print_json, put, table
from annotator.cli.projects import project_argument
from annotator.core.approaches import APPROACHES

if TYPE_CHECKING:
    from annotator.core.ids import CodeId
    from annotator.project import Project
    from annotator.store.action import Action

_REPORT = "Report"
"""What a set of codes is called to which nobody gave a name."""
_CHOOSE = "Choose the themes that are reported"
SETS = ("set", "reported", "codes")


@click.command()
@project_argument
@click.option(
    "--approach", type=click.Choice(APPROACHES[1:]), help="How it is analysed; a reflexive study counts nothing."
)
@click.option("--statistics/--no-statistics", default=None, help="Whether the tests are on.")
def state(project: Path, approach: str | None, statistics: bool | None) -> None:
    """State the approach of a study, and whether it has statistics; without an option, print both."""
    from annotator.core.approaches import REFLEXIVE
    from annotator.store.verbs import project as verbs

    with opened(project) as study:
        facts = study.read.facts()
        if approach is not None or statistics is not None:
            stated = facts.approach if approach is None else approach
            kept = facts.statistics_shown and stated != REFLEXIVE
            study.do("State the approach", verbs.state, stated, statistics=kept if statistics is None else statistics)
            facts = study.read.facts()
    put(f"approach: {facts.approach or 'not stated'}\nstatistics: {'on' if facts.statistics_shown else 'off'}")


@click.command()
@project_argument
@click.argument("codes", nargs=-1)
@click.option("--set", "name", help="The set that is reported; codes that are named become its codes.")
@click.option("--all", "every", is_flag=True, help="Report all codes again.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def themes(project: Path, codes: tuple[str, ...], name: str | None, every: bool, as_json: bool) -> None:
    """Choose the codes that are reported, in their order, at any level; print the sets that there are."""
    if every and (codes or name):
        raise click.UsageError("Name the codes or a set, or say --all.")
    with opened(project) as study:
        if codes:
            study.do(_CHOOSE, _report, name or _REPORT, [study.read.codebook().find(code).id for code in codes])
        elif every or name:
            from annotator.questions.theme_sets import theme_set
            from annotator.store.verbs import project as verbs

            chosen = theme_set(study, name) if name else None
            study.do(_CHOOSE, verbs.report, None if chosen is None else chosen.id)
        rows = _sets(study)
    if as_json:
        print_json(rows)
    else:
        put(table([[row["set"], "yes" if row["reported"] else "no", "; ".join(row["codes"])] for row in rows], SETS))


def _sets(study: Project) -> list[dict[str, Any]]:
    book, reported = study.read.codebook(), study.read.facts().reported
    return [
        {"set": one.name, "reported": one.id == reported, "codes": [book.shortest(code) for code in one.codes]}
        for one in study.read.code_sets()
    ]


def _report(action: Action, name: str, codes: list[CodeId]) -> None:
    from annotator.store.read import Reader
    from annotator.store.verbs import project, sets

    before = next((one for one in Reader(action.connection, action.numbers).code_sets() if one.name == name), None)
    if before is None:
        made = sets.make(action, name, codes)
    else:
        sets.change(action, made := before.id, codes=codes)
    project.report(action, made)


COMMANDS = (state, themes)
