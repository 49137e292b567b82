"""Themes along the transcript: where in a conversation each is spoken of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from annotator.analysis.layouts import Layout
from annotator.core.codebook import Codebook
from annotator.core.errors import Refused

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

PARTS = 10
COLUMNS = ("code", "document", "part", "group", "passages")


def course(book: Codebook, layouts: Iterable[Layout], parts: int = PARTS) -> pd.DataFrame:
    """In which part of each document how many passages of a theme begin in which a group is heard.

    A passage stands where the turn does in which it begins: the words that are said before that turn, by anybody, over
    all words of the document. Columns: code, document (numbers), part (1 to `parts`, of equal numbers of words), group,
    passages. What is nowhere spoken of has no row.
    """
    import pandas as pd

    if not 2 <= parts <= 100:
        raise Refused("A transcript is divided into 2 to 100 parts.")
    codes = [code.id for code in book]
    rows: list[tuple[int, int, int, str, int]] = []
    for one in layouts:
        at = parts_of(one, parts)
        for column, group in enumerate(one.groups):
            heard = one.heard[:, column]
            pairs = Counter(zip(one.themes[heard].tolist(), at[heard].tolist(), strict=True))
            rows += [(codes[theme], one.document, part, group, passages) for (theme, part), passages in pairs.items()]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def parts_of(layout: Layout, parts: int) -> NDArray[np.int64]:
    """The part, from 1 on, in which each passage begins."""
    import numpy as np

    before = np.cumsum(layout.turn_words) - layout.turn_words
    words = max(1, int(layout.turn_words.sum()))
    return np.asarray(np.minimum(parts, 1 + before[layout.first] * parts // words))
