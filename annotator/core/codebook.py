"""Codes and the tree that they form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from annotator.core.codings import Passage
from annotator.core.errors import Refused, Unknown
from annotator.core.ids import CodeId
from annotator.core.phrases import Phrase

PATH_MARK = " > "
TWINS = Phrase("They stand in one place, as when two copies of a project were merged that each made it.")


@dataclass(frozen=True, slots=True)
class Code:
    """One code of the codebook. `color` is one of `colours.NAMES`, a `#rrggbb`, or empty to take the theme's.

    `defined` is the stamp at which it was made or last redefined: passages that are older are to be reviewed; `made`
    the one at which it was made.
    """

    id: CodeId
    name: str
    number: str = ""
    parent: CodeId | None = None
    color: str = ""
    order: float = 0.0
    definition: str = ""
    inclusion: str = ""
    exclusion: str = ""
    example: str = ""
    memo: str = ""
    defined: bytes = b""
    made: bytes = b""

    @property
    def is_defined(self) -> bool:
        """Whether it says what belongs to it: a passage can be held against nothing else."""
        return bool(self.definition or self.inclusion or self.exclusion)


class Codebook:
    """The codes of a project as a tree, in the order in which they are shown.

    Of codes in one place the first given comes first: their numbers differ from copy to copy.
    """

    def __init__(self, codes: Iterable[Code]) -> None:
        self._codes = {code.id: code for code in codes}
        self._children: defaultdict[CodeId | None, list[Code]] = defaultdict(list)
        for code in sorted(self._codes.values(), key=attrgetter("order")):
            self._children[code.parent].append(code)

    def __iter__(self) -> Iterator[Code]:
        """Every code, each theme followed by what is below it."""
        waiting = list(reversed(self._children[None]))
        while waiting:
            code = waiting.pop()
            yield code
            waiting.extend(reversed(self._children[code.id]))

    def __len__(self) -> int:
        return len(self._codes)

    def __contains__(self, code: CodeId) -> bool:
        return code in self._codes

    def __getitem__(self, code: CodeId) -> Code:
        if code not in self._codes:
            raise Unknown("That code is no longer in the codebook.")
        return self._codes[code]

    def children(self, parent: CodeId | None) -> list[Code]:
        """The codes directly under a code; under None the themes at the top."""
        return list(self._children[parent])

    def above(self, code: CodeId) -> list[CodeId]:
        """The codes above one, the nearest first."""
        found = []
        parent = self._codes[code].parent
        while parent is not None:
            found.append(parent)
            parent = self._codes[parent].parent
        return found

    def family(self, code: CodeId) -> list[CodeId]:
        """A code and all below it."""
        found = [code]
        for one in found:
            found.extend(child.id for child in self._children[one])
        return found

    def path(self, code: CodeId) -> list[str]:
        """The names from the top of the tree down to the code."""
        return [self._codes[one].name for one in (*reversed(self.above(code)), code)]

    def shortest(self, code: CodeId) -> str:
        """The name of a code, or its path where another code has the same name."""
        name = self._codes[code].name
        return name if len(self._by_name[name]) == 1 else PATH_MARK.join(self.path(code))

    def is_to_review(self, passage: Passage) -> bool:
        """Whether the code of a passage was redefined since somebody last held the passage against it."""
        code = self._codes[passage.code]
        return code.is_defined and passage.seen < code.defined

    def hue(self, code: CodeId) -> str:
        """The colour of a code: its own, else that of the nearest code above that has one; may be empty."""
        return next((self._codes[one].color for one in (code, *self.above(code)) if self._codes[one].color), "")

    def child_named(self, name: str, parent: CodeId | None) -> Code | None:
        """The code of that name directly under `parent`, if there is one."""
        return next((code for code in self._children[parent] if code.name == name), None)

    def find(self, name: str) -> Code:
        """The code of a name, or of a path with ` > ` where several have the name; a name at the top is a path.

        Raises Unknown where there is none, and Refused where the name is ambiguous, with the paths that it may mean.
        """
        found = self._by_name.get(name.strip(), [])
        if len(found) != 1:
            whole = [code for code in self._codes.values() if PATH_MARK.join(self.path(code.id)) == name.strip()]
            found = whole or found
        if not found:
            raise Unknown("There is no code “{0}” in the codebook.", name)
        if len(found) > 1:
            paths = list(dict.fromkeys(f"“{PATH_MARK.join(self.path(code.id))}”" for code in found))
            if len(paths) > 1:
                raise Refused("Several codes are called “{0}”. Say which: {1}.", name, " or ".join(paths))
            raise Refused("Several codes are called “{0}”. {1} Join them, or rename one.", name, TWINS)
        return found[0]

    @cached_property
    def _by_name(self) -> dict[str, list[Code]]:
        named: dict[str, list[Code]] = {}
        for code in self:
            named.setdefault(code.name, []).append(code)
        return named
