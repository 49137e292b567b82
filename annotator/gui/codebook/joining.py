"""What joining two codes would do."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.ids import CodeId
from annotator.countable import counts
from annotator.project import Project


@dataclass(frozen=True, slots=True)
class Joining:
    """Passages of all coders before and after; `moved` are the codes that would go below the other.

    Whether they overlap is said also where it is not `is_counted`, and how many they are is not shown.
    """

    code: str
    into: str
    of_code: int
    of_into: int
    together: int
    moved: tuple[str, ...]
    is_counted: bool = True

    @property
    def overlapping(self) -> int:
        """How many passages fewer there would be, because those that overlap become one."""
        return self.of_code + self.of_into - self.together


def foresee(project: Project, code: CodeId, into: CodeId) -> Joining:
    """Count what would happen if a code were joined into another."""
    book, retrieval = project.read.codebook(), project.retrieval
    return Joining(
        book.shortest(code),
        book.shortest(into),
        sum(1 for _ in retrieval.passages(codes=[code])),
        sum(1 for _ in retrieval.passages(codes=[into])),
        sum(1 for _ in retrieval.themes([code, into])),
        tuple(child.name for child in book.children(code) if child.id != into),
        counts(project),
    )
