"""Makes the tables of views, in any thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from annotator.core.progress import Progress
from annotator.gui.language.numbers import decimal, percent, whole
from annotator.gui.language.told import told
from annotator.gui.views import asked as kinds
from annotator.gui.views.asked import Asked
from annotator.gui.views.table import Cell, Table, Target
from annotator.project import Project
from annotator.questions.grouping import grouping

if TYPE_CHECKING:
    import pandas as pd

    from annotator.analysis.saturation import Saturation


class Making(QObject):
    """Makes the table that is asked for, of what a project holds now; raises what the question raises."""

    def table(self, project: Project, asked: Asked, tell: Progress) -> Table:
        """The table of one view."""
        make = {
            kinds.TOGETHER: self._together,
            kinds.SPEECH: self._speech,
            kinds.COURSE: self._course,
            kinds.SATURATION: self._saturation,
        }[asked.kind]
        with project.snapshot() as copy:
            return make(copy, asked, tell)

    # what comes together

    def _together(self, project: Project, asked: Asked, tell: Progress) -> Table:
        from annotator.analysis.cooccurrence import Together
        from annotator.questions.cooccurrence import coming_together

        counted, book = grouping(project, asked.by, asked.coder), project.read.codebook()
        found = project.cooccurrence(asked.where, turns=asked.turns, by=asked.by, coder=asked.coder, tell=tell)
        codes = {book.shortest(code.id): code.id for code in book}
        together = Together(asked.where, asked.turns)
        numbers = {(row.first, row.second, row.group): row for row in _rows(found)}
        rows = []
        for first, second in _most_first(found):
            cells = [Cell(first, first), Cell(second, second)]
            for group in counted.groups:
                row = numbers.get((first, second, group))
                if row is None:
                    cells.append(Cell(0, "0"))
                    continue
                says = self.tr("{0} of {1} passages of “{2}” with “{3}” · {4}").format(
                    whole(row.passages), whole(row.of), first, second, told(group)
                )
                ask = partial(
                    coming_together,
                    counted=counted,
                    first=codes[first],
                    second=codes[second],
                    group=group,
                    together=together,
                )
                cells.append(Cell(row.passages, f"{whole(row.passages)} · {percent(row.share)}", Target(says, ask)))
            rows.append(tuple(cells))
        remark = self.tr("Passages of the code with any of the other, and their share of all passages of the code.")
        columns = (self.tr("Code"), self.tr("With"), *map(told, counted.groups))
        return Table(columns, tuple(rows), 2, remark)

    # who speaks

    def _speech(self, project: Project, _: Asked, __: Progress) -> Table:
        documents = {one.title: one.id for one in project.read.documents()}
        rows = []
        for row in _rows(project.participation()):
            to = Target(self.tr("{0} in “{1}”").format(row.speaker, row.document), document=documents[row.document])
            rows.append(
                (
                    Cell(row.document, row.document, to),
                    Cell(row.speaker, row.speaker, to),
                    Cell(row.role, told(row.role), to),
                    Cell(row.turns, whole(row.turns), to),
                    Cell(row.words, whole(row.words), to),
                    _share(row.share, to),
                    _share(row.share_of_role, to),
                )
            )
        columns = (
            self.tr("Document"), self.tr("Speaker"), self.tr("Role"), self.tr("Turns"), self.tr("Words"),
            self.tr("Of the document"), self.tr("Of the role there"),
        )  # fmt: skip
        return Table(columns, tuple(rows), 3, self.tr("Words of speech; roles that are not compared are there too."))

    # along the transcript

    def _course(self, project: Project, asked: Asked, tell: Progress) -> Table:
        from annotator.questions.course import standing

        counted, book = grouping(project, asked.by, asked.coder), project.read.codebook()
        group = asked.group if asked.group in counted.groups else next(iter(counted.groups), "")
        found = project.course(parts=asked.parts, by=asked.by, coder=asked.coder, tell=tell)
        found = found[found["group"] == group]
        only = None if asked.document is None else project.document(asked.document).id
        if asked.document is not None:
            found = found[found["document"] == asked.document]
        numbers = found.groupby(["theme", "part"])["passages"].sum().to_dict()
        rows = []
        for code in book:
            name = book.shortest(code.id)
            cells = [Cell(name, name)]
            for part in range(1, asked.parts + 1):
                number = int(numbers.get((name, part), 0))
                ask = partial(
                    standing, counted=counted, code=code.id, part=part, parts=asked.parts, group=group, document=only
                )
                says = self.tr("“{0}” in part {1} of {2} · {3}").format(name, part, asked.parts, told(group))
                cells.append(Cell(number, whole(number) if number else "·", Target(says, ask) if number else None))
            rows.append(tuple(cells))
        columns = (self.tr("Theme"), *(whole(part) for part in range(1, asked.parts + 1)))
        remark = self.tr("Passages by where in the conversation they begin: parts of equally many words.")
        return Table(columns, tuple(rows), 1, remark, counted.groups)

    # saturation

    def _saturation(self, project: Project, asked: Asked, _: Progress) -> Table:
        from annotator.analysis.saturation import SaturationRule
        from annotator.questions.saturation import saturations

        rule = SaturationRule(asked.base, asked.run, asked.threshold)
        documents = {one.id: one.title for one in project.read.documents()}
        found = saturations(project, rule, by=asked.by, coder=asked.coder)
        rows = []
        for one in found:
            for at, step in enumerate(one.steps, start=1):
                to = Target(documents[step.document], document=step.document)
                mark = self.tr("saturated") if at == one.reached else ""
                rows.append(
                    (
                        Cell(one.group, told(one.group), to),
                        Cell(documents[step.document], documents[step.document], to),
                        Cell(mark, mark, to),
                        Cell(at, whole(at), to),
                        Cell(step.new, whole(step.new), to),
                        Cell(step.together, whole(step.together), to),
                        _share(step.ratio, to),
                    )
                )
        columns = (
            self.tr("Group"), self.tr("Document"), self.tr("Reached"), self.tr("Place"), self.tr("New codes"),
            self.tr("Codes"), self.tr("New in the run"),
        )  # fmt: skip
        return Table(columns, tuple(rows), 3, " ".join([self._said(one, rule.base + rule.run) for one in found]))

    def _said(self, one: Saturation, least: int) -> str:
        group, many = told(one.group), len(one.steps)
        if not one.is_judged:
            return self.tr("{0}: too few documents to say ({1} of at least {2}).").format(
                group, whole(many), whole(least)
            )
        if one.reached is None:
            return self.tr("{0}: not reached in {1} documents.").format(group, whole(many))
        return self.tr("{0}: reached with document {1} of {2}.").format(group, whole(one.reached), whole(many))


def _rows(found: pd.DataFrame) -> Iterator[Any]:
    return iter(found.itertuples())


def _most_first(found: pd.DataFrame) -> Sequence[tuple[str, str]]:
    """The pairs of codes, those that come together most often before the others."""
    sums = found.groupby(["first", "second"], sort=False)["passages"].sum()
    return [(str(first), str(second)) for first, second in sums.sort_values(ascending=False, kind="stable").index]


def _share(value: float | None, target: Target) -> Cell:
    if value is None or value != value:
        return Cell(None, "—", target)
    return Cell(value, f"{decimal(100 * value)}\N{NO-BREAK SPACE}%", target)
