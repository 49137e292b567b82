"""What a project holds, as DataFrames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator import listings
from annotator.project_file import ProjectFile
from annotator.questions.frames import framed

if TYPE_CHECKING:
    import pandas as pd


def passages(
    project: ProjectFile,
    *,
    code: str | None = None,
    role: str | None = None,
    coder: str | None = None,
    document: str | None = None,
) -> pd.DataFrame:
    """Passages in reading order; of a code with codes below it, the ranges that they cover together.

    Columns: id, document, start, end (code points of the text, `end` not included), text, code, coder, speakers and
    roles (lists), memo, exemplar. Raises Unknown for a name that the project does not have.
    """
    rows = listings.passages(project, code=code, role=role, coder=coder, document=document)
    return framed(rows, listings.PASSAGES)


def documents(project: ProjectFile) -> pd.DataFrame:
    """Columns: document, words and turns of speech, codings (passages of all coders; not in a reflexive project)."""
    return framed(listings.documents(project), listings.document_columns(project))


def speakers(project: ProjectFile) -> pd.DataFrame:
    """Columns: document, label (None for the silent), participant, role, compared, turns, words, attributes.

    In a reflexive project neither turns nor words, for there it is not counted who speaks how much.
    """
    return framed(listings.speakers(project), listings.speaker_columns(project))


def codebook(project: ProjectFile) -> pd.DataFrame:
    """Columns: number, name, parent, color, definition, inclusion, exclusion, example, memo."""
    return framed(listings.codebook(project), listings.CODEBOOK)


def history(project: ProjectFile) -> pd.DataFrame:
    """Columns: id, when (ISO time), who, what, undone."""
    return framed(listings.history(project), listings.HISTORY)
