"""What is done to the set of themes that are reported: each is one step with a name in Edit > Undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.core.ids import CodeId, CodeSetId
from annotator.core.sets import CodeSet
from annotator.gui.compare.rows import Row, beside
from annotator.gui.session import Session
from annotator.store.action import Action
from annotator.store.verbs import project as verbs
from annotator.store.verbs import sets


class Reported(QObject):
    """Orders the themes that are reported, leaves some out, takes others in.

    Where the project reports all codes, a set of its own is made of them first, in the same step.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def themes(self) -> CodeSet | None:
        """The set that is reported; None where all codes are."""
        project = self._session.project
        if project is None:
            return None
        chosen = project.read.facts().reported
        return next((one for one in project.read.code_sets() if one.id == chosen), None)

    @property
    def codes(self) -> list[CodeId]:
        """The codes that are reported, in their order."""
        project, themes = self._session.project, self.themes
        if project is None:
            return []
        return [code.id for code in project.read.codebook()] if themes is None else list(themes.codes)

    def report(self, themes: CodeSetId | None) -> None:
        """Report the codes of another set, or all."""
        self._session.do(self.tr("Choose the themes that are reported"), verbs.report, themes)

    def shift(self, rows: Sequence[Row], code: CodeId, step: int) -> None:
        """Put a theme one place up (-1) or down (1) among those that it is reported with."""
        among = beside(rows, code)
        at = among.index(code) + step if code in among else -1
        if 0 <= at < len(among):
            self.place(code, among[at], is_before=step < 0)

    def place(self, code: CodeId, by: CodeId, *, is_before: bool) -> None:
        """Put a theme before another or behind it; one that was not reported is from now on."""
        before = self.codes
        after = [one for one in before if one != code]
        after.insert(after.index(by) + (not is_before), code)
        label = self.tr("Move {0} in the report") if code in before else self.tr("Report {0}")
        self._session.do(label.format(self._name(code)), self._write, after)

    def take_in(self, code: CodeId, below: CodeId) -> None:
        """Report a code that stands below a theme: behind all that is reported of that theme."""
        project, codes = self._session.project, self.codes
        assert project is not None
        family = project.read.codebook().family(below)
        last = [one for one in codes if one in family][-1]
        self.place(code, last, is_before=False)

    def leave_out(self, code: CodeId) -> None:
        """Report a theme no longer; its passages stay."""
        left = [one for one in self.codes if one != code]
        if left:
            name = self._name(code)
            words = self.tr("Left {0} out of the report; its passages stay").format(name)
            self._session.remove(self.tr("Leave {0} out of the report").format(name), words, self._write, left)

    def choose(self, parent: QWidget) -> None:
        """Let the user tick the themes that are reported."""
        from annotator.gui.codebook.sets.changes import SetChanges
        from annotator.gui.codebook.sets.dialog import SetDialog

        project, themes = self._session.project, self.themes
        if project is None:
            return
        dialog = SetDialog(SetChanges(self._session), project.read.codebook(), themes, self.codes, parent)
        dialog.exec()
        if themes is None and dialog.written is not None:
            self.report(dialog.written)
        dialog.deleteLater()

    def _write(self, action: Action, codes: Sequence[CodeId]) -> bool:
        themes = self.themes
        if themes is not None:
            sets.change(action, themes.id, codes=codes)
        else:
            verbs.report(action, sets.make(action, self._free_name(), codes))
        return True

    def _free_name(self) -> str:
        project = self._session.project
        taken = set() if project is None else {one.name for one in project.read.code_sets()}
        name = self.tr("Reported themes")
        numbered = (f"{name} {number}" for number in range(2, len(taken) + 3))
        return name if name not in taken else next(one for one in numbered if one not in taken)

    def _name(self, code: CodeId) -> str:
        project = self._session.project
        return "" if project is None else project.read.codebook().shortest(code)
