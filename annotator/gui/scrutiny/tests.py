"""The sheet of the tests: what they can reach first, then the tests, then apart from them what only explores."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.language.numbers import decimal, percent, whole
from annotator.gui.language.told import told
from annotator.gui.scrutiny.sheet import Part, Sheet
from annotator.gui.scrutiny.targets import Targets
from annotator.gui.views.table import Cell, Table, Target

if TYPE_CHECKING:
    from annotator.analysis.comparison import Comparison
    from annotator.analysis.scrutiny import Scrutiny
    from annotator.analysis.statistics import Side, Statistics, Tested

_NOTHING = "—"


class TestsSheet(QObject):
    """Puts tests into words and tables, in any thread."""

    def sheet(self, comparison: Comparison, found: Statistics, scrutiny: Scrutiny) -> Sheet:
        """The sheet of what was tested."""
        from annotator.analysis.statistics import CAVEAT
        from annotator.reports.foretold import foretold

        before = [told(one) for one in foretold(found.plan)]
        if any(pair.design is not None and pair.design.drawn for pair in found.plan.pairs):
            before.append(self.tr("Arrangements are drawn with the seed {0}.").format(whole(found.seed)))
        to = Targets(comparison)
        parts = (
            Part(self.tr("Rates of documents"), self._rates(comparison, found, to)),
            Part(self.tr("Exploratory: speakers"), self._speakers(comparison, found, to), is_apart=True),
        )
        return Sheet(tuple(before), parts, told(CAVEAT), comparison, scrutiny)

    def _rates(self, comparison: Comparison, found: Statistics, to: Targets) -> Table:
        first, second = self._groups(found)
        has_notes = any(one.note for one in found.rows)
        columns = (
            self.tr("Theme"),
            *([self.tr("Groups")] if _are_many(found) else []),
            self.tr("{0}: mean").format(first),
            self.tr("pooled"),
            self.tr("{0}: mean").format(second),
            self.tr("pooled"),
            self.tr("Difference"),
            self.tr("b of m"),
            self.tr("p"),
            self.tr("p after Holm"),
            *([self.tr("Remark")] if has_notes else []),
        )
        rows = []
        for one in found.rows:
            both = to.of(one.code, (one.first.group, one.second.group))
            sides = [
                cell
                for side in (one.first, one.second)
                for target in [to.of(one.code, (side.group,))]
                for cell in (Cell(side.mean, decimal(side.mean, 2), target), _rate(side.pooled, target))
            ]
            notes = [Cell(one.note or None, told(one.note), both)] if has_notes else []
            rows.append((*self._who(comparison, found, one, both), *sides, *self._test(one, both), *notes))
        remark = self.tr(
            "Passages per 1,000 words of the group: the mean of the documents’ rates, which is tested, and the rate of "
            "all its documents pooled. p is two-sided: b of m arrangements are as far apart, or farther."
        )
        return Table(columns, tuple(rows), 2 if _are_many(found) else 1, remark)

    def _test(self, one: Tested, to: Target) -> list[Cell]:
        from annotator.reports.foretold import p_value

        sign = "+" if one.difference > 0 else "\N{MINUS SIGN}" if one.difference < 0 else ""
        signed = f"{sign}{decimal(abs(one.difference), 2)}"
        made = [Cell(one.difference, signed, to)]
        if one.outcome is None:
            return [*made, *[Cell(None, _NOTHING, to)] * 3]
        counts = self.tr("{0} of {1}").format(whole(one.outcome.extreme), whole(one.outcome.looked_at))
        made.append(Cell(one.outcome.extreme, counts, to))
        return made + [Cell(p, _NOTHING if p is None else told(p_value(p)), to) for p in (one.outcome.p, one.corrected)]

    def _speakers(self, comparison: Comparison, found: Statistics, to: Targets) -> Table:
        from annotator.reports.foretold import p_value

        first, second = self._groups(found)
        columns = (
            self.tr("Theme"),
            *([self.tr("Groups")] if _are_many(found) else []),
            first,
            self.tr("95 % interval"),
            second,
            self.tr("95 % interval"),
            self.tr("p, Fisher"),
        )
        rows = []
        for one in found.rows:
            both = to.of(one.code, (one.first.group, one.second.group))
            cells = [
                cell for side in (one.first, one.second) for cell in self._heard(side, to.of(one.code, (side.group,)))
            ]
            fisher = _NOTHING if one.fisher is None else told(p_value(one.fisher))
            rows.append((*self._who(comparison, found, one, both), *cells, Cell(one.fisher, fisher, both)))
        remark = self.tr(
            "Speakers with the theme, of all speakers of the group, with Wilson’s interval; p of Fisher’s exact test, "
            "not corrected. Both take speakers as independent, which in group talk they are not."
        )
        return Table(columns, tuple(rows), 2 if _are_many(found) else 1, remark)

    def _heard(self, side: Side, to: Target) -> tuple[Cell, Cell]:
        if side.speakers is None:
            return Cell(None, self.tr("not known"), to), Cell(None, _NOTHING, to)
        if side.interval is None or side.participants is None:
            return Cell(side.speakers, whole(side.speakers), to), Cell(None, _NOTHING, to)
        low, high = side.interval
        said = self.tr("{0} of {1}").format(whole(side.speakers), whole(side.participants))
        return Cell(side.speakers, said, to), Cell(low, f"{decimal(100 * low, 0)}–{percent(high)}", to)

    def _who(self, comparison: Comparison, found: Statistics, one: Tested, to: Target) -> list[Cell]:
        name = comparison.codebook.shortest(one.code)
        groups = self.tr("{0} / {1}").format(told(one.first.group), told(one.second.group))
        return [Cell(name, name, to), *([Cell(groups, groups, to)] if _are_many(found) else [])]

    def _groups(self, found: Statistics) -> tuple[str, str]:
        """What the columns of the two groups are called."""
        if _are_many(found):
            return self.tr("First group"), self.tr("Second group")
        (pair,) = found.plan.pairs
        return told(pair.first), told(pair.second)


def _are_many(found: Statistics) -> bool:
    return len(found.plan.pairs) > 1


def _rate(value: float, to: Target) -> Cell:
    return Cell(value, decimal(value, 2), to)
