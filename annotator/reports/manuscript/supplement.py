"""The whole supplement, block by block."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.reports.manuscript.blocks import Block, Head, Heading, Paragraph, Picture, Row, Table
from annotator.reports.manuscript.definitions import definitions
from annotator.reports.manuscript.methods import methods
from annotator.reports.manuscript.quoted import quoted
from annotator.reports.manuscript.sentences import sentences
from annotator.reports.manuscript.study import Study
from annotator.reports.manuscript.tested import tested
from annotator.reports.manuscript.themes import themes
from annotator.reports.manuscript.tried import tried


def supplement(study: Study, figures: Sequence[Picture | Paragraph]) -> list[Block]:
    """Methods, tables, figures and sentences; a reflexive analysis has neither counts nor sentences of them."""
    made: list[Block] = [Heading("Methods"), *methods(study), Heading("Definitions"), *definitions(study)]
    if study.has_counts:
        made += [Heading(f"Themes by {study.comparison.by}"), *themes(study)]
    made += [Heading("Quotes"), *quoted(study), *tested(study), *tried(study)]
    if figures:
        made += [Heading("Figures"), *figures]
    if study.has_counts:
        made += [Heading("Numbers to cite"), *sentences(study)]
    return [*made, Heading("How this was made"), _recipe(study)]


def _recipe(study: Study) -> Table:
    rows = tuple(Row(pair) for pair in study.recipe)
    return Table("Recipe", ((Head("Item"), Head("What it says")),), rows, (0.22, 0.78), is_numbered=False)
