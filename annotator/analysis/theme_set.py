"""The codes that are reported, in their order, and which of them stand on one level (METHOD: theme set)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from annotator.core.codebook import Codebook
from annotator.core.conditions import Beside
from annotator.core.ids import CodeId


def reported(codebook: Codebook, codes: Sequence[CodeId] | None, asked: Sequence[Beside] = ()) -> ThemeSet:
    """The theme set of some codes, of all where there are none.

    Without the codes that must stand beside their passages, or must not, and those above or below them: a theme is
    held against neither itself nor what is above or below it.
    """
    second = [code for one in asked for code in one.codes]
    if not second:
        return ThemeSet(codebook, codes)
    kin = {one for code in second for one in (*codebook.family(code), *codebook.above(code))}
    among = [code.id for code in codebook] if codes is None else codes
    return ThemeSet(codebook, [code for code in among if code not in kin])


class ThemeSet:
    """Some codes of a codebook, at any level; each stands below the nearest of them above it.

    Without `codes` all of them, in the order of the codebook.
    """

    def __init__(self, codebook: Codebook, codes: Sequence[CodeId] | None = None) -> None:
        self._codebook = codebook
        self.codes = tuple(code.id for code in codebook) if codes is None else tuple(dict.fromkeys(codes))
        self.counted = frozenset(one for code in self.codes for one in codebook.family(code))
        reported = set(self.codes)
        self._parents = {
            code: next((one for one in codebook.above(code) if one in reported), None) for code in self.codes
        }
        self._below: defaultdict[CodeId | None, list[CodeId]] = defaultdict(list)
        for code, parent in self._parents.items():
            self._below[parent].append(code)

    def __contains__(self, code: CodeId) -> bool:
        """Whether a code is reported."""
        return code in self._parents

    def parent(self, code: CodeId) -> CodeId | None:
        """The nearest code of the set above one of them, None where it stands at the top."""
        return self._parents[code]

    def depth(self, code: CodeId) -> int:
        """How many codes of the set stand above one of them."""
        return sum(one in self for one in self._codebook.above(code))

    def below(self, code: CodeId | None) -> list[CodeId]:
        """The codes of the set directly below one of them; below None those at the top."""
        return list(self._below[code])

    def level(self, code: CodeId) -> list[CodeId]:
        """The codes among which one is ranked, itself too: those that stand below the same code of the set."""
        return self.below(self._parents[code])

    def within(self, code: CodeId) -> list[CodeId]:
        """What a theme is made of: the codes of the set below it; where there are none, those of the codebook."""
        return self.below(code) or [child.id for child in self._codebook.children(code)]
