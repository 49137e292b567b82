"""What was looked for where, and what is to be read again before a silence is evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator import listings
from annotator.project_file import ProjectFile
from annotator.questions.frames import framed
from annotator.questions.material import sources
from annotator.questions.theme_sets import theme_set

if TYPE_CHECKING:
    import pandas as pd

    from annotator.analysis.silence import Look


def looks(project: ProjectFile, *, coder: str | None = None, themes: str | None = None) -> list[Look]:
    """Every reported code in every document under comparison; `coder` and `themes`, and errors, as for `comparison`."""
    from annotator.analysis import silence

    counted, book, reported = sources(project, coder), project.read.codebook(), theme_set(project, themes)
    return list(
        silence.looks(
            book,
            [code.id for code in book] if reported is None else reported.codes,
            [one for one in project.read.documents() if one.id in counted.coders],
            counted.finished(project.read.readings()),
            project.retrieval.spread(counted.pairs),
        )
    )


def silence(project: ProjectFile, *, coder: str | None = None, themes: str | None = None) -> pd.DataFrame:
    """What was looked for where (METHOD: checked), one row for each reported code and document under comparison.

    Columns: code, path (names joined by " > "), document, passages (of the code with those below it, by whoever is
    heard; not in a reflexive project), looked_for, why (not: "never finished", "code newer than the reading" or
    "redefined since"; empty where it was looked for), because (the code that is newer or was redefined: itself or one
    below it; None otherwise). Arguments and errors as for `comparison`.
    """
    rows = listings.silence(project, looks(project, coder=coder, themes=themes))
    return framed(rows, listings.silence_columns(project))


def to_read_again(project: ProjectFile, *, coder: str | None = None, themes: str | None = None) -> pd.DataFrame:
    """The rows of `silence` that were not looked for, document by document: what to read again, for which code."""
    rows = listings.to_read_again(project, looks(project, coder=coder, themes=themes))
    return framed(rows, listings.silence_columns(project))
