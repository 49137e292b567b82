"""Every failure that the researcher may meet: one tree, one clear sentence each.

A message says what happened, what is safe and what to do. Anything that is not an `AnnotatorError` is a fault of
the program and is never swallowed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from annotator.core.phrases import Phrase


class AnnotatorError(Exception):
    """A failure told to the researcher in the words of its message.

    `Refused("There is no code “{0}”.", name)`: the values are put into the sentence. `lines` are the sentences as they
    were made, so that a window can say them in another language.
    """

    def __init__(self, sentence: str, *values: Any) -> None:
        self.lines: list[str] = [sentence if isinstance(sentence, Phrase) else Phrase(sentence, *values)]
        super().__init__(self.lines[0])


class Refused(AnnotatorError):
    """What was asked cannot be done as asked; nothing was changed."""


class Unknown(Refused):
    """A document, code, role or coder of that name is not in the project."""


class WrongTable(Refused):
    """A table that was handed in has rows that cannot be used; nothing was stored.

    `problems` holds one sentence a row, each with its row number as a spreadsheet counts (the header is row 1). The
    message shows as many as a window has room for, `whole` all of them.
    """

    SHOWN = 20

    def __init__(self, what: str, problems: Sequence[str]) -> None:
        self.problems = list(problems)
        lines = [Phrase("{0} Nothing was stored.", what), *(Phrase("  {0}", problem) for problem in self.problems)]
        self.whole = "\n".join(lines)
        if len(self.problems) > self.SHOWN:
            lines[self.SHOWN + 1 :] = [Phrase("  … and {0:,} more", len(self.problems) - self.SHOWN)]
        super().__init__("\n".join(lines))
        self.lines = list(lines)


class UnreadableFile(AnnotatorError):
    """A transcript or table that cannot be read, with the reason."""


class NotAProject(AnnotatorError):
    """The file is not a project of this program; it was left untouched."""


class NewerProject(AnnotatorError):
    """The project was made by a newer version; it may be read but not changed."""


class DamagedProject(AnnotatorError):
    """The project file is damaged or was copied only in part; it was left untouched."""


class CannotWrite(AnnotatorError):
    """A file could not be written: read-only folder, full disk, open in another program."""
