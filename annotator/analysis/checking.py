"""Which zeros somebody looked for (METHOD: checked)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from annotator.analysis.groups import Member
from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId, DocumentId


class Checking:
    """Says whether a group's 0 of a code is checked: every document behind it was marked finished after the code was
    made or last redefined, and so were the codes below it.

    `finished` has the stamp at which each document was marked finished by the coder who counts; the documents behind a
    group are those in which one of its `members` speaks. Where only passages with or without `second` codes beside them
    are counted, somebody must have looked for these as well.
    """

    def __init__(
        self,
        codebook: Codebook,
        members: Iterable[Member],
        finished: Mapping[DocumentId, bytes],
        second: Iterable[CodeId] = (),
    ) -> None:
        self._codebook = codebook
        self._second = {one for code in second for one in codebook.family(code)}
        behind: defaultdict[str, set[DocumentId]] = defaultdict(set)
        for member in members:
            if member.words:
                behind[member.group].add(member.document)
        self._since = {
            group: min((finished.get(document, b"") for document in documents), default=b"")
            for group, documents in behind.items()
        }

    def is_checked(self, code: CodeId, group: str) -> bool:
        """Whether somebody looked for a code in all that a group says, as the code is defined now."""
        meant = max(self._codebook[one].defined for one in (*self._codebook.family(code), *self._second))
        return self._since.get(group, b"") > meant
