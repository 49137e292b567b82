"""Table 2: themes by role, with the denominators in the head."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.analysis.comparison import Cell, Group, Theme
from annotator.core.phrases import counted
from annotator.reports import remarks
from annotator.reports.manuscript.blocks import Block, Head, Paragraph, Row, Table
from annotator.reports.manuscript.numbers import MISSING, known, part, persons
from annotator.reports.manuscript.study import Study

_UPRIGHT, _ACROSS = 2, 3
"""How many groups a page has room for, upright and lying across."""
_WIDTHS = {False: (0.2, (0.215, 0.19, 0.205), 0.19), True: (0.2, (0.23, 0.196, 0.219), 0.155)}
"""How wide a theme is, passages, speakers and documents of all groups together, and a status, in parts of the page.

Upright, and lying across.
"""
_UNCHECKED, _SETTLED = "†", "‡"


def themes(study: Study) -> list[Block]:
    """Themes against groups; where there are many groups, several tables one after the other."""
    groups = study.comparison.groups
    if not groups:
        return [Paragraph(("Nobody speaks in the compared documents: there is nothing to compare.",))]
    at_once = _UPRIGHT if len(groups) <= _UPRIGHT else _ACROSS
    parts = [groups[at : at + at_once] for at in range(0, len(groups), at_once)]
    return [_table(study, part, at, len(parts)) for at, part in enumerate(parts, start=1)]


def _table(study: Study, groups: Sequence[Group], at: int, of: int) -> Table:
    comparison = study.comparison
    is_wide = len(comparison.groups) > _UPRIGHT
    rows = [_row(study, theme, groups) for theme in comparison.themes]
    name, numbers, status = _WIDTHS[is_wide]
    which = f" (part {at} of {of})" if of > 1 else ""
    return Table(
        f"Themes by {comparison.by}: passages, speakers, documents and status{which}",
        _heads(groups),
        tuple(rows),
        (name, *(size / (_ACROSS if is_wide else len(groups)) for _ in groups for size in numbers), status),
        frozenset(range(1, 3 * len(groups) + 1)),
        tuple(_notes(study, groups, rows)),
        is_wide,
    )


def _heads(groups: Sequence[Group]) -> tuple[tuple[Head, ...], ...]:
    above, below = [Head("")], [Head("Theme")]
    for group in groups:
        of = known(group.participants)
        above.append(Head(group.name, 3))
        below += [
            Head(
                f"Passages, n (%) of {group.passages:,}",
                recipe=f"Passages of the theme in which {group.name} speaks, over all passages of {group.name}",
            ),
            Head(
                f"Speakers, n (%) of {of}",
                recipe=f"Participants of {group.name} with a passage of the theme, over all of {group.name}",
            ),
            Head(
                f"Documents, n of {group.documents:,}",
                recipe=f"Documents with a passage of the theme, over those in which {group.name} speaks",
            ),
        ]
    return (*above, Head("")), (*below, Head("Status"))


def _row(study: Study, theme: Theme, groups: Sequence[Group]) -> Row:
    unchecked = remarks.unchecked_zeros(study.comparison, theme)
    cells = [study.numbered(theme)]
    for group in groups:
        cells += _cells(theme.cells[group.name], group, mark=_UNCHECKED if group.name in unchecked else "")
    marks = _UNCHECKED * bool(remarks.unchecked(study.comparison, theme)) + _SETTLED * bool(theme.settled)
    return Row((*cells, remarks.status(theme) + marks), theme.depth)


def _cells(cell: Cell | None, group: Group, mark: str) -> list[str]:
    if cell is None:
        return [MISSING] * 3
    speakers = "?" if cell.speakers is None else part(cell.speakers, group.participants)
    return [part(cell.passages, group.passages, 1) + mark, speakers, f"{cell.documents:,}"]


def _notes(study: Study, groups: Sequence[Group], rows: Sequence[Row]) -> list[str]:
    """What the numbers are of, and by which rule the statuses were proposed."""
    thresholds = study.comparison.thresholds
    bases = "; ".join(
        f"{group.name}: {persons(group)}, {counted(group.passages, 'passage')}, {counted(group.words, 'word')} in "
        f"{counted(group.documents, 'document')}"
        for group in groups
    )
    notes = [
        "Passages: applications of a code to a contiguous range of speech in which somebody of the group speaks; "
        "% of all passages of the group. A theme with themes below it counts the ranges that they cover together. "
        "Speakers: distinct participants; % of all of the group, the silent ones too.",
        f"{bases}.",
        f"Status: a group discusses a theme with more than {counted(thresholds.in_passing, 'passage')} from at least "
        f"{counted(thresholds.min_speakers, 'speaker')}; emphasis differs from a ratio of shares of "
        f"{thresholds.emphasis_ratio:g} on, judged from {counted(thresholds.min_base, 'passage')} on.",
    ]
    shown = [str(cell) for row in rows for cell in row.cells]
    if any(_UNCHECKED in cell for cell in shown):
        notes.append(
            f"{_UNCHECKED} A 0 that is not checked, or a status that rests on one: not every document behind it was "
            "finished after the code was made or last redefined. A 0 without this mark is checked."
        )
    elif any(cell.startswith("0 ") or cell == "0" for row in rows for cell in map(str, row.cells[1:])):
        notes.append("Every 0 is checked: all documents behind it were finished after the code was made.")
    reversals = _reversals(study)
    if reversals:
        notes.append(f"Themes below a theme in opposite order, which proposes different emphasis: {reversals}")
    if any(cell.endswith(_SETTLED) for cell in shown):
        notes.append(f"{_SETTLED} Settled by the analysts: {_reasons(study)}")
    if MISSING in shown:
        notes.append(f"{MISSING} The group does not speak in the compared documents.")
    return notes


def _reversals(study: Study) -> str:
    """The themes whose emphasis differs by what they are made of."""
    found = ((theme, remarks.reversal(study.comparison, theme)) for theme in study.comparison.themes)
    return " ".join(f"{study.name(theme)}: {said}" for theme, said in found if said)


def _reasons(study: Study) -> str:
    return " ".join(
        f"{study.name(theme)}: {theme.reason} (proposed: {theme.proposal.status or 'nothing'})."
        for theme in study.comparison.themes
        if theme.settled
    )
