"""What is done to the passages that are selected in the list: each act is one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.core.codings import Passage, Placed
from annotator.core.ids import CodeId, PassageId
from annotator.gui import counted
from annotator.gui.codebook import pins
from annotator.gui.codebook.chooser import CodeChooser
from annotator.gui.session import Session
from annotator.store.action import Action
from annotator.store.verbs import codings

_AT_ONCE = 5000


class PassageChanges(QObject):
    """Recodes and uncodes passages; a note says of how many, and takes it back."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._widget = session, parent

    def uncode(self, passages: Sequence[PassageId]) -> None:
        """Take their codes away from passages."""
        if found := self._found(passages):
            name = self._names(found)
            label, words = self.tr("Uncode {0}").format(name), self.tr("Removed {0} from {1}")
            said = words.format(name, counted.passages(len(found)))
            self._session.remove(label, said, codings.remove, [one.id for one in found])

    def recode(self, passages: Sequence[PassageId]) -> None:
        """Ask for a code, and give it to passages in place of theirs."""
        code = self._ask(self.tr("Recode {0} as"), self.tr("Recode"), passages)
        if code is not None:
            self.recode_as(passages, code)

    def recode_as(self, passages: Sequence[PassageId], code: CodeId) -> None:
        """Give passages another code in place of theirs."""
        found = [one for one in self._found(passages) if one.code != code]
        if found:
            name = self._name(code)
            said = self.tr("Recoded {0} as {1}").format(counted.passages(len(found)), name)
            self._session.remove(said, said, codings.recode, [one.id for one in found], code)

    def also_code(self, passages: Sequence[PassageId]) -> None:
        """Ask for a code, and apply it to the words of passages as well."""
        code = self._ask(self.tr("Also code {0} as"), self.tr("Code"), passages)
        if code is not None:
            self.also_code_as(passages, code)

    def also_code_as(self, passages: Sequence[PassageId], code: CodeId) -> None:
        """Apply a code to the words of passages as well, as the coder at this desk."""
        found = self._found(passages)
        if not found:
            return
        said = self.tr("Coded {0} as {1} as well").format(counted.passages(len(found)), self._name(code))
        self._session.remove(said, said, self._apply, found, code)

    def digit(self, passages: Sequence[PassageId], digit: int) -> None:
        """Apply the code under a digit as well."""
        code = pins.code_under(self._session, digit)
        if code is not None:
            self.also_code_as(passages, code)

    def mark(self, passages: Sequence[PassageId]) -> None:
        """Mark passages as exemplar quotes; where all of them are, none is any more."""
        found = self._found(passages)
        marked = not all(one.exemplar for one in found)
        changed = [one.id for one in found if one.exemplar != marked]
        if changed:
            words = self.tr("Marked {0} as exemplar") if marked else self.tr("No exemplar any more: {0}")
            said = words.format(counted.passages(len(changed)))
            self._session.remove(said, said, _mark, changed, marked)

    def done_by(self) -> dict[str, Callable[[Sequence[PassageId]], None]]:
        """What each act of the list does."""
        acts = {"uncode": self.uncode, "recode": self.recode, "also-code": self.also_code, "exemplar": self.mark}
        digits = {f"digit{digit}": self._under(digit) for digit in pins.DIGITS}
        return {**acts, **digits}

    def _under(self, digit: int) -> Callable[[Sequence[PassageId]], None]:
        return lambda passages: self.digit(passages, digit)

    def _apply(self, action: Action, found: Sequence[Passage], code: CodeId) -> None:
        coder = codings.coder(action, self._session.coder)
        codings.apply(action, [Placed(one.document, one.start, one.end, code, coder) for one in found])

    def _ask(self, words: str, verb: str, passages: Sequence[PassageId]) -> CodeId | None:
        selected = counted.passages(len(passages)) if self._session.counts else self.tr("what is selected")
        title = words.format(selected)
        chooser = CodeChooser(self._session, title, verb, without=[], parent=self._widget)
        choice = chooser.choice if chooser.exec() else None
        chooser.deleteLater()
        return choice

    def _found(self, passages: Sequence[PassageId]) -> list[Passage]:
        project = self._session.project
        if project is None:
            return []
        parts = [passages[at : at + _AT_ONCE] for at in range(0, len(passages), _AT_ONCE)]
        return [one for part in parts for one in project.retrieval.numbered(part)]

    def _names(self, found: Sequence[Passage]) -> str:
        """The code that passages have, or how many they have."""
        present = {one.code for one in found}
        return self._name(found[0].code) if len(present) == 1 else counted.codes(len(present))

    def _name(self, code: CodeId) -> str:
        assert self._session.project is not None
        return self._session.project.read.codebook().shortest(code)


def _mark(action: Action, passages: Sequence[PassageId], exemplar: bool) -> None:
    for one in passages:
        codings.describe(action, one, exemplar=exemplar)
