"""Table 1: what each theme means."""

from __future__ import annotations

from annotator.core.codebook import Code
from annotator.reports.manuscript.blocks import Block, Head, Paragraph, Row, Table, Unknown, Words
from annotator.reports.manuscript.study import Study


def definitions(study: Study) -> list[Block]:
    """The themes that are reported with their definitions, in their order."""
    themes, numbers = study.themes, study.numbers
    if not themes:
        return [Paragraph(("The codebook is empty: there is no theme to define.",))]
    has_examples = any(code.example for code in themes)
    rows = tuple(
        Row(
            (numbers.get(code.id, ""), code.name, _meaning(code), *([code.example] if has_examples else [])),
            study.level(code.id),
        )
        for code in themes
    )
    notes = ("Definitions, inclusion and exclusion are those of the codebook at the time of writing.",)
    names = ("No.", "Theme", "Definition", *(["Example"] if has_examples else []))
    widths = (0.06, 0.20, 0.44, 0.30) if has_examples else (0.06, 0.28, 0.66)
    return [Table("Definitions of the themes", (tuple(map(Head, names)),), rows, widths, notes=notes)]


def _meaning(code: Code) -> Words:
    """What belongs to a theme and what does not."""
    if not code.is_defined:
        return Unknown("the definition of the theme")
    parts = (("", code.definition), ("Included: ", code.inclusion), ("Excluded: ", code.exclusion))
    return "\n".join(f"{name}{words}" for name, words in parts if words)
