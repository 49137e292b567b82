"""What of the passages is shown, and whose turns are set back."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.codings import Passage
from annotator.core.ids import CodeId, CoderId, RoleId
from annotator.gui.transcript.script import Script


@dataclass(frozen=True, slots=True)
class Sieve:
    """Lets through the passages of some codes, of one role, of one coder; None stands for all.

    The turns of other roles are set back, but stay.
    """

    codes: frozenset[CodeId] | None = None
    role: RoleId | None = None
    coder: CoderId | None = None

    @property
    def is_open(self) -> bool:
        """Whether everything is let through."""
        return self == Sieve()

    def keeps(self, passage: Passage) -> bool:
        """Whether a passage is let through for its code and its coder."""
        return (self.codes is None or passage.code in self.codes) and self.coder in (None, passage.coder)

    def shows(self, passage: Passage, script: Script) -> bool:
        """Whether a passage of a script, whose voices say who is listened to, is let through."""
        if not self.keeps(passage):
            return False
        return self.role is None or any(one.heard for one in script.heard(passage.start, passage.end))
