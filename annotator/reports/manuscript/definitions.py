"""Table 1: what each theme means and, if wished, what each group says of it."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.core.codebook import Code
from annotator.reports.manuscript.blocks import Block, Head, Paragraph, Row, Table, Unknown, Words
from annotator.reports.manuscript.study import Study

_ACROSS = 3
"""For how many groups a page that lies across has room beside the definitions, or beside the names alone."""
_NONE = "—"


def definitions(study: Study) -> list[Block]:
    """The themes that are reported with their definitions, in their order; below, what groups say that have no room."""
    themes, numbers = study.themes, study.numbers
    if not themes:
        return [Paragraph(("The codebook is empty: there is no theme to define.",))]
    groups = [] if study.summaries is None else [group.name for group in study.comparison.groups]
    beside = groups if len(groups) <= _ACROSS else []
    has_examples = any(code.example for code in themes) and not beside
    rows = tuple(
        Row(_cells(study, code, numbers.get(code.id, ""), beside, has_examples), study.level(code.id))
        for code in themes
    )
    names = ("No.", "Theme", "Definition", *(["Example"] if has_examples else []), *map(_head, beside))
    notes = ["Definitions, inclusion and exclusion are those of the codebook at the time of writing."]
    notes += [_NOTE] if beside else []
    table = Table(
        "Definitions of the themes", (tuple(map(Head, names)),), rows, _widths(len(beside), has_examples=has_examples),
        notes=tuple(notes), is_wide=bool(beside),
    )  # fmt: skip
    return [table, *(_summaries(study, groups) if len(groups) > _ACROSS else [])]


def _cells(study: Study, code: Code, number: str, groups: Sequence[str], has_examples: bool) -> tuple[Words, ...]:
    examples = [code.example] if has_examples else []
    return number, code.name, _meaning(code), *examples, *_said(study, code, groups)


_NOTE = f"What each group says: the notes of the analysts, in their words. {_NONE} The group says nothing of the theme."


def _summaries(study: Study, groups: Sequence[str]) -> list[Block]:
    """What each group says of each theme, so many groups at once as there is room for."""
    parts = [groups[at : at + _ACROSS] for at in range(0, len(groups), _ACROSS)]
    return [
        Table(
            f"What each {study.comparison.by} says of the themes (part {number} of {len(parts)})",
            (tuple(map(Head, ("Theme", *map(_head, part)))),),
            tuple(Row((code.name, *_said(study, code, part)), study.level(code.id)) for code in study.themes),
            (0.22, *(0.78 / len(part) for _ in part)),
            notes=(_NOTE,),
            is_wide=True,
        )
        for number, part in enumerate(parts, start=1)
    ]


def _said(study: Study, code: Code, groups: Sequence[str]) -> list[Words]:
    """What groups say of a theme: a mark where they speak of it and nobody noted what."""
    summaries, found = study.summaries or {}, list[Words]()
    for group in groups:
        cell = study.comparison.cells.get(code.id, {}).get(group)
        noted = summaries.get((code.id, group), "")
        speaks = cell is not None and cell.passages > 0
        found.append(noted or (Unknown(f"what {group} says of it") if speaks else _NONE))
    return found


def _head(group: str) -> str:
    return f"What {group} says"


def _widths(groups: int, *, has_examples: bool) -> tuple[float, ...]:
    """The parts of the page of number, theme, definition, and of an example or of what each group says."""
    if groups:
        return (0.05, 0.16, 0.29, *(0.5 / groups for _ in range(groups)))
    return (0.06, 0.20, 0.44, 0.30) if has_examples else (0.06, 0.28, 0.66)


def _meaning(code: Code) -> Words:
    """What belongs to a theme and what does not."""
    if not code.is_defined:
        return Unknown("the definition of the theme")
    parts = (("", code.definition), ("Included: ", code.inclusion), ("Excluded: ", code.exclusion))
    return "\n".join(f"{name}{words}" for name, words in parts if words)
