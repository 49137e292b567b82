"""The themes of one document laid out over its turns: what views of places and neighbours are made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.codebook import Codebook
from annotator.core.ids import CodeId, DocumentId, SpeakerId
from annotator.core.ranges import joined
from annotator.core.transcript import Range

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Spoken(NamedTuple):
    """A passage of a code, with the numbers of those who are heard in it joined by commas."""

    code: CodeId
    start: int
    end: int
    speakers: str


@dataclass(frozen=True)
class Layout:
    """Every passage of every theme in one document, as arrays with one entry for each passage.

    A code with codes below it has the ranges that it covers with all of them (METHOD: a parent theme). `themes` are
    places in the order of the codebook; `first` and `last` the turns in which a passage begins and ends, 0 before the
    first turn; `heard` has a column for each of `groups`, the groups of which somebody is heard in the document.
    `turn_words` has the words of each turn, the text before the first among them.
    """

    document: DocumentId
    groups: tuple[str, ...]
    themes: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    first: NDArray[np.int64]
    last: NDArray[np.int64]
    heard: NDArray[np.bool_]
    turn_words: NDArray[np.int64]


def layout(
    document: DocumentId,
    passages: Sequence[Spoken],
    turns: tuple[Sequence[int], Sequence[int]],
    group_of: Mapping[SpeakerId, str],
) -> Layout:
    """Passages of themes (see `of_themes`; `code` is the place of the theme) over turns: their starts and words."""
    import numpy as np

    starts, words = np.array([0, *turns[0]], dtype=np.int64), np.array([0, *turns[1]], dtype=np.int64)
    begins = np.array([one.start for one in passages], dtype=np.int64)
    stops = np.array([one.end for one in passages], dtype=np.int64)
    named = {written: _groups(written, group_of) for written in {one.speakers for one in passages}}
    groups = tuple(sorted({group for found in named.values() for group in found}))
    rows = {written: [group in found for group in groups] for written, found in named.items()}
    return Layout(
        document,
        groups,
        np.array([one.code for one in passages], dtype=np.int64),
        begins,
        stops,
        np.searchsorted(starts, begins, "right") - 1,
        np.searchsorted(starts, stops, "left") - 1,
        np.array([rows[one.speakers] for one in passages], dtype=bool).reshape(len(passages), len(groups)),
        words,
    )


def of_themes(
    book: Codebook, passages: Sequence[Spoken], heard: Callable[[int, int], Sequence[SpeakerId]]
) -> list[Spoken]:
    """The passages of each theme of a codebook, its place in the book for its code.

    `passages` are those of one coder; `heard` says who speaks between two places, asked where several are joined.
    """
    own: defaultdict[CodeId, list[Spoken]] = defaultdict(list)
    for one in passages:
        own[one.code].append(one)
    found: list[Spoken] = []
    for place, code in enumerate(book):
        if not book.children(code.id):
            found.extend(Spoken(CodeId(place), one.start, one.end, one.speakers) for one in own[code.id])
            continue
        below = [one for child in book.family(code.id) for one in own[child]]
        alone: dict[Range, str] = {(one.start, one.end): one.speakers for one in below}
        for start, end in joined(alone):
            speakers = alone.get((start, end))
            written = ",".join(map(str, heard(start, end))) if speakers is None else speakers
            found.append(Spoken(CodeId(place), start, end, written))
    return found


def _groups(written: str, group_of: Mapping[SpeakerId, str]) -> frozenset[str]:
    speakers = [SpeakerId(int(number)) for number in written.split(",") if number]
    return frozenset(group_of[one] for one in speakers if one in group_of)
