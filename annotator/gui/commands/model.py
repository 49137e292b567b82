"""The acts that fit what is typed, as a list that Qt can show: group titles, and below each its acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.core.transcript import Range
from annotator.gui.acts.act import Act
from annotator.gui.acts.actions import Acts
from annotator.gui.acts.keymap import named
from annotator.gui.commands import finding
from annotator.gui.commands.finding import FoundAct, Why
from annotator.gui.controls.titled_rows import Index, TitledRows


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows of an act: what is done, where it is found, its keys, and why it cannot be done now."""

    act: Act
    words: str
    menu: str
    keys: str
    in_words: Range | None
    is_checked: bool
    problem: str = ""


class CommandsModel(TitledRows):
    """Acts found by name and menu. A row is a `Row`, or the title of a group."""

    def __init__(self, acts: Acts) -> None:
        super().__init__(Row, acts)
        self._acts = acts

    @property
    def total(self) -> int:
        """How many acts there are."""
        return len(self._shown_acts())

    def search(self, typed: str, recent: Sequence[str]) -> None:
        """Show what fits what is typed."""
        self.beginResetModel()
        self._rows = []
        before = ""
        for hit in finding.found(self._shown_acts(), typed, recent):
            if (title := self._title(hit)) != before:
                self._rows.append(title)
                before = title
            self._rows.append(self._shown(hit, below=title))
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """The act of a row; what cannot be done now can be gone to all the same, for its row says why."""
        row: Row | None = self.item(index)
        return row

    # what the kind says

    def _words(self, row: str | Row) -> str:
        return row.words if isinstance(row, Row) else row

    def _spoken(self, row: str | Row) -> str:
        if not isinstance(row, Row):
            return row
        return ", ".join(part for part in (row.words, row.problem or row.menu, row.keys) if part)

    def _shown(self, hit: FoundAct, *, below: str) -> Row:
        act, action = hit.act, self._acts[hit.act.name]
        problem = "" if action.isEnabled() else finding.reason(act)
        menu, checked = finding.menu_of(act), action.isChecked()
        menu = "" if menu == below else menu  # the title says it
        return Row(act, act.plain, menu, named(act), hit.in_words, checked, problem)

    def _shown_acts(self) -> list[Act]:
        """The acts that there are; what a project of this kind has not is in no menu either."""
        return [act for act in self._acts.listed if act.name != "-" and self._acts[act.name].isVisible()]

    def _title(self, hit: FoundAct) -> str:
        titles = {Why.RECENT: self.tr("Recent"), Why.NAME: self.tr("Name"), Why.MENU: self.tr("Menu")}
        return titles.get(hit.why) or finding.menu_of(hit.act)
