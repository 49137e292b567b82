"""The command that holds the draft of an article against the project."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from annotator.cli.opening import opened
from annotator.cli.output import print_json, put, say, say_altered
from annotator.cli.projects import PATH, json_option, project_argument
from annotator.core.phrases import counted


@click.command()
@project_argument
@click.argument("draft", type=PATH)
@click.option("--to", "target", type=PATH, help="Write what was found to a csv or xlsx.")
@click.option("--all", "everything", is_flag=True, help="List what is right, too.")
@json_option
def proof(project: Path, draft: Path, target: Path | None, everything: bool, as_json: bool) -> None:
    """Check a manuscript: its quotations, whose they are said to be, its numbers.

    Exit status 1 where something is wrong, or could not be checked.
    """
    from annotator import proofing

    with opened(project) as study:
        result = proofing.proof(study, draft)
        rows = list(proofing.rows(study, result.findings))
        if target is not None:
            from annotator.reports import tables

            say_altered(tables.write(target, "Manuscript", proofing.COLUMNS, rows).altered)
            say(f"Wrote “{target}”.")
    if as_json:
        print_json({"ok": not (result.wrong or result.unchecked), "findings": rows, "remarks": list(result.remarks)})
    else:
        for one in result.findings:
            if everything or one in result.wrong or one in result.unchecked:
                put(f"{one.place}: {one.kind}: {one.said}" + (f"\n    {one.right}" if one.right else ""))
        well = len(result.findings) - len(result.wrong) - len(result.unchecked)
        put(f"{well:,} right, {len(result.wrong):,} wrong, {len(result.unchecked):,} not checked, of "
            f"{counted(len(result.findings), 'quotation or number', 'quotations and numbers')}.")  # fmt: skip
        for remark in result.remarks:
            say(remark)
    if result.wrong or result.unchecked:
        sys.exit(1)


COMMANDS = (proof,)
