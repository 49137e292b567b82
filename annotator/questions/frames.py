"""A table of `annotator.listings` as a DataFrame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.listings.row import Row

if TYPE_CHECKING:
    import pandas as pd


def framed(rows: Sequence[Row], columns: Sequence[str], numbers: Sequence[str] = ()) -> pd.DataFrame:
    """Rows as a DataFrame, which has its columns where there is no row too; of `numbers` what is None is NaN."""
    import pandas as pd

    frame = pd.DataFrame(rows, columns=list(columns))
    return frame.astype({name: "float64" for name in numbers if frame[name].dtype == object})
