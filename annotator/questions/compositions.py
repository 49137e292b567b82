"""What parent themes are made of, and how the passages of two codes stand to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.countable import refuse_counts
from annotator.project_file import ProjectFile
from annotator.questions.comparisons import comparison
from annotator.questions.frames import framed

if TYPE_CHECKING:
    import pandas as pd

COMPOSITION = ("parent", "code", "group", "passages", "share_of_parent", "rank", "reversed_with")
RATIOS = ("group", "first", "second", "times")


def composition(project: ProjectFile, code: str, by: str | tuple[str, ...] = "role", **how: object) -> pd.DataFrame:
    """What a theme is made of in each group that speaks, one row for each code below it and group.

    Columns: parent, code, group, passages, share_of_parent (of its distinct union, a fraction; NaN where the group says
    nothing of the parent), rank (within the parent), reversed_with (the other codes before which it ranks in one group
    that is compared and behind which in another, a list). Further arguments as for `comparison`; raises what that
    raises, and Refused for a code that has none below it and in a reflexive project.
    """
    from annotator.analysis import composition

    refuse_counts(project)
    result = comparison(project, by, **how)  # type: ignore[arg-type]
    book = result.codebook
    made = composition.composition(result, book.find(code).id)
    reversed_with = {
        one: [book.shortest(other) for pair in made.reversals for other in pair[:2] if one in pair[:2] and other != one]
        for one in made.pieces
    }
    rows = [
        {
            "parent": book.shortest(made.parent),
            "code": book.shortest(one),
            "group": group,
            "passages": piece.passages,
            "share_of_parent": piece.share,
            "rank": piece.rank,
            "reversed_with": reversed_with[one],
        }
        for one, pieces in made.pieces.items()
        for group, piece in pieces.items()
    ]
    return framed(rows, COMPOSITION)


def ratio(
    project: ProjectFile, first: str, second: str, by: str | tuple[str, ...] = "role", **how: object
) -> pd.DataFrame:
    """The passages of two codes in each group that speaks: 149 to 86 here, the reverse there.

    Columns: group, first and second (passages of each), times (the first over the second; NaN where there is no second)
    Further arguments and errors as for `comparison`; Refused in a reflexive project.
    """
    from annotator.analysis import composition

    refuse_counts(project)
    result = comparison(project, by, **how)  # type: ignore[arg-type]
    found = composition.ratios(result, result.codebook.find(first).id, result.codebook.find(second).id)
    rows = [
        {"group": group, "first": one.first, "second": one.second, "times": one.times and float(one.times)}
        for group, one in found.items()
    ]
    return framed(rows, RATIOS)
