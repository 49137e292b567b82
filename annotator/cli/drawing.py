"""The command that draws a figure."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from annotator.cli.conditions import pairs
from annotator.cli.opening import opened
from annotator.cli.output import put, say
from annotator.cli.projects import PATH, project_argument
from annotator.reports.figures.choices import KINDS, MEASURES, SCHEMATIC, SHARE, TOGETHER, WIDTHS


def _width(_: click.Context, __: click.Parameter, given: str) -> float:
    """One or two columns of a journal, or a number of mm."""
    if given in WIDTHS:
        return WIDTHS[given]
    try:
        return float(given)
    except ValueError as error:
        raise click.BadParameter("write one, two, or a number of mm") from error


@click.command()
@project_argument
@click.argument("file", type=PATH)
@click.option("--kind", type=click.Choice(KINDS), default=SCHEMATIC, show_default=True, help="What is drawn.")
@click.option(
    "--by",
    multiple=True,
    default=("role",),
    show_default="role",
    help="role, document, participant, or an attribute; given twice, every combination is a group.",
)
@click.option("--where", multiple=True, callback=pairs, metavar="ATTRIBUTE=VALUE", help="Only these speakers.")
@click.option("--coder", help="Count this coder's coding; otherwise the coder of record of each document.")
@click.option("--themes", metavar="SET", help="Only the codes of this set, in its order.")
@click.option("--measure", type=click.Choice(MEASURES), default=SHARE, show_default=True, help="What marks show.")
@click.option(
    "--together",
    type=click.Choice(TOGETHER),
    default=TOGETHER[0],
    show_default=True,
    help="In the figure of co-occurrence: when codes stand together.",
)
@click.option("--title", default="", help="Words above the figure.")
@click.option("--label", "labels", multiple=True, callback=pairs, metavar="NAME=WORDS", help="Other words for a name.")
@click.option("--width", default="two", show_default=True, callback=_width, help="one or two columns, or mm.")
@click.option("--residuals", is_flag=True, help="In the schematic: what is said where a theme is not discussed.")
def figure(project: Path, file: Path, kind: str, labels: tuple[tuple[str, str], ...], **options: Any) -> None:
    """Draw a figure of the project: FILE.svg, FILE.pdf, or FILE.png at 300 dpi.

    Of more themes than a page holds a PDF has several pages; of the others there are FILE-1, FILE-2 and so on.
    """
    from annotator import drawing
    from annotator.reports.figures import saving

    saving.refuse_kind(file)
    with opened(project) as study:
        drawn = drawing.drawn(study, kind, labels=dict(labels), **options)
    written = saving.save(drawn, file)
    if drawn.unshown:
        say(f"No font here has {drawn.boxes}: boxes stand for them in the picture.")
    put("\n".join(map(str, written)))


COMMANDS = (figure,)
