"""Two fields that overlap: each group's own themes at its side, those of both between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

from annotator.core.phrases import Phrase
from annotator.core.status import DIFFERENT, INSUFFICIENT, UNIQUE
from annotator.reports.figures import inks, measures
from annotator.reports.figures.column import EDGE
from annotator.reports.figures.drawn import Drawn
from annotator.reports.figures.fonts import BOLD, NORMAL, width
from annotator.reports.figures.options import Options
from annotator.reports.figures.paging import HIGHEST
from annotator.reports.figures.rows import Row, Section
from annotator.reports.figures.sheet import Sheet, fits, leading, wrapped
from annotator.reports.figures.title import below, head

if TYPE_CHECKING:
    from annotator.analysis.comparison import Group

_SIZES, _SMALL, _SPACE, _HEAD = (7.5, 7.0, 6.5, 6.0, 5.5), 6.0, 1.5, 9.5
_PAGES, _LEAST = 4.0, 60.0


def draw(pair: Sequence[Group], listed: Sequence[Section], options: Options) -> Drawn:
    """Draw the fields of two groups with the themes that `listed` has; those of neither stand in the note below."""
    aside = [one for one in listed if one.status in (INSUFFICIENT, None) or (one.status == UNIQUE and not one.owner)]
    both = [one for one in listed if one.status != UNIQUE and one not in aside]
    own = [[one for one in listed if one.owner == group.name] for group in pair]
    fields = _Fields(pair, options, [one for one in listed if one not in aside])
    begin = head(None, options, 0) + _HEAD
    notes = [f"{one.heading}: {', '.join(row.words for row in one.rows)}." for one in aside]
    foot = below(options, None, 0, *notes) + 1
    room = max(_LEAST, HIGHEST - begin - foot - _SPACE - _PAGES)
    columns = [fields.items(sections, room) for sections in (own[0], both, own[1])]
    height = max((items[-1].bottom for items in columns if items), default=10.0) + 2 * fields.inset
    sheet = Sheet(options.width, begin + height + foot, options.title)
    head(sheet, options, 0)
    for top in (at * room for at in range(ceil(height / room))):
        sheet.band(begin + top, min(room, height - top))
    fields.ground(sheet, begin, height)
    for at, items in enumerate(columns):
        fields.write(sheet, items, begin, at)
    below(options, sheet, begin + height + 1, *notes)
    return sheet.drawn()


@dataclass(frozen=True, slots=True)
class _Item:
    """A heading, or a theme with what is said below it; `top` is from the first line of the field."""

    top: float
    lines: list[str]
    size: float
    notes: list[str]
    row: Row | None = None

    @property
    def bottom(self) -> float:
        return self.top + len(self.lines) * leading(self.size) + len(self.notes) * leading(_SMALL)


class _Fields:
    """The two fields: three columns, of which the middle belongs to both."""

    def __init__(self, pair: Sequence[Group], options: Options, listed: Sequence[Section]) -> None:
        self._pair, self._options = pair, options
        self._third = (options.width - 2 * EDGE) / 3
        self.inset = 3.0 if options.width > 120 else 2.0
        self._size = next((one for one in _SIZES if self._fits(listed, one)), _SIZES[-1])

    def items(self, sections: Sequence[Section], page: float) -> list[_Item]:
        """Headings and themes below one another; none stands across the end of a page, which is so high."""
        room, size = self._third - 2 * self.inset, self._size
        items: list[_Item] = []
        y, number = 0.0, _number([row for one in sections for row in one.rows], size)
        for section in sections:
            heading = _Item(y, wrapped(section.heading, room, size, BOLD), size, [])
            for at, row in enumerate(section.rows):
                notes = [line for note in self._notes(row) for line in wrapped(note, room - number, _SMALL)]
                item = _Item(0, wrapped(row.label, room - number, size), size, notes, row)
                top = _headed(y, heading, item) if at == 0 else y
                begin = (top // page) * page
                if top + item.bottom + 2 * self.inset > begin + page:
                    y, top = begin + page, _headed(begin + page, heading, item)
                if top != y or at == 0:
                    items.append(replace(heading, top=y))
                items.append(replace(item, top=top))
                y = items[-1].bottom + _SPACE
            y += _SPACE
        return items

    def ground(self, sheet: Sheet, top: float, height: float) -> None:
        """Draw the fields, each with its group above it."""
        for at, group in enumerate(self._pair):
            color = inks.of_group(self._options, at, group.name)
            sheet.box(EDGE + at * self._third, top, 2 * self._third, height, color, edge=color, alpha=0.09)
            align, x = ("left", EDGE) if at == 0 else ("right", sheet.width - EDGE)
            (name,) = wrapped(self._options.label(group.name), 1.4 * self._third, 9, BOLD, most=1)
            sheet.text(x, top - 6.6, name, 9, weight=BOLD, color=color, align=align)
            sheet.text(x, top - 2.6, measures.base(group, self._options), _SMALL, color=inks.QUIET, align=align)

    def write(self, sheet: Sheet, items: Sequence[_Item], top: float, at: int) -> None:
        """Write what stands in one of the three columns."""
        number = _number([item.row for item in items if item.row is not None], items[0].size) if items else 0.0
        left = EDGE + at * self._third
        x, top = left + self.inset, top + self.inset
        for item in items:
            y = top + item.top
            if item.row is None:
                _down(sheet, x, y, item.lines, item.size, weight=BOLD)
                continue
            box = (left + 0.8, y - _SPACE / 2, self._third - 1.6, item.bottom - item.top + _SPACE)
            sheet.bar(*box, "none", gid=self._mark(sheet, item.row, box, at))
            _down(sheet, x, y, [item.row.number], item.size, color=inks.QUIET)
            _down(sheet, x + number, y, item.lines, item.size)
            foot = y + len(item.lines) * leading(item.size)
            _down(sheet, x + number, foot, item.notes, _SMALL, color=inks.QUIET)

    def _mark(self, sheet: Sheet, row: Row, box: tuple[float, float, float, float], at: int) -> str:
        """A theme at a side stands for the passages of its group, one between for those of everybody."""
        said = [
            part
            for group in self._pair
            for part in (
                self._options.label(group.name),
                measures.says(row.theme.cells[group.name], group, self._options),
            )
        ]
        owner = None if at == 1 else self._pair[at // 2].name
        return sheet.mark(
            box, theme=row.theme.code, group=owner, name=row.words, says=Phrase("{0}: {1}; {2}: {3}", *said)
        )

    def _fits(self, listed: Sequence[Section], size: float) -> bool:
        """Whether no word has to be broken in letters of a size."""
        every = [row for one in listed for row in one.rows]
        room = self._third - 2 * self.inset - _number(every, size)
        return all(fits(row.label, room, size) for row in every)

    def _notes(self, row: Row) -> list[str]:
        """Who puts more weight on a theme; where wished, what is said of it by a group that does not discuss it."""
        theme, label = row.theme, self._options.label
        if theme.status == DIFFERENT and (theme.proposal.highest or theme.proposal.reversal):
            more = [f"more: {label(theme.proposal.highest)}"] if theme.proposal.highest else []
            return [*more, *(["its parts in opposite order"] if theme.proposal.reversal else [])]
        if not (self._options.residuals and self._options.counted) or theme.status != UNIQUE:
            return []
        others = [group for group in self._pair if group.name != theme.owner]
        cells = [(group, theme.cells[group.name]) for group in others]
        return [f"{label(group.name)}: {measures.residual(cell)}" for group, cell in cells if cell is not None]


def _headed(y: float, heading: _Item, item: _Item) -> float:
    """Where a theme stands below its heading, which is at `y`."""
    return y + heading.bottom - heading.top + _SPACE


def _number(rows: Sequence[Row], size: float) -> float:
    """How wide the numbers before themes are."""
    return max((width(row.number, size) + 1.6 for row in rows if row.number), default=0.0)


def _down(
    sheet: Sheet,
    x: float,
    top: float,
    lines: list[str],
    size: float,
    *,
    color: str = inks.TEXT,
    weight: int = NORMAL,
) -> None:
    """Lines from `top` downwards."""
    for at, line in enumerate(lines):
        sheet.text(x, top + (at + 0.5) * leading(size), line, size, color=color, weight=weight)
