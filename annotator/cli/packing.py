"""The command that writes the manuscript pack."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from annotator.cli.conditions import pairs
from annotator.cli.opening import opened
from annotator.cli.output import put, say_altered
from annotator.cli.projects import PATH, project_argument


@click.command()
@project_argument
@click.argument("folder", type=PATH)
@click.option("--by", default="role", show_default=True, help="role, document, participant, or an attribute.")
@click.option("--where", multiple=True, callback=pairs, metavar="ATTRIBUTE=VALUE", help="Only these speakers.")
@click.option("--coder", help="Count this coder's coding; otherwise the coder of record of each document.")
@click.option("--themes", metavar="SET", help="Only the codes of this set, in its order; otherwise those reported.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help="The paper.")
@click.option("--summaries", is_flag=True, help="Table 1 also has the shared notes on what each group says.")
def pack(project: Path, folder: Path, **options: Any) -> None:
    """Write everything that an article takes from the project: Word, checklists, HTML, workbook, figures, csv.

    Files of the pack that are in FOLDER are replaced, others stay.
    """
    with opened(project) as study:
        packed = study.pack(folder, **options)
    say_altered(packed.altered)
    put("\n".join(map(str, packed.files)))


COMMANDS = (pack,)
