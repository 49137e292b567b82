"""Who spoke how much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.countable import refuse_counts
from annotator.listings import Row
from annotator.project_file import ProjectFile
from annotator.questions.frames import framed
from annotator.questions.material import people

if TYPE_CHECKING:
    import pandas as pd

PARTICIPATION = ("document", "speaker", "role", "turns", "words", "share", "share_of_role")


def participation(project: ProjectFile) -> pd.DataFrame:
    """Who spoke how much, in each document; roles that are not compared and the silent are there too.

    Columns: document, speaker (participant, by the label where nobody was assigned), role, turns, words, share (of all
    words that are said in the document), share_of_role (of those of the role in it); fractions, NaN where no word is.
    """
    from annotator.analysis.groups import present
    from annotator.analysis.participation import participation as counted

    refuse_counts(project)
    found = counted(present(people(project, project.read.documents())))
    rows: list[Row] = [
        {
            "document": one.document, "speaker": one.name, "role": one.role, "turns": one.turns, "words": one.words,
            "share": one.share, "share_of_role": one.share_of_role,
        }
        for one in found
    ]  # fmt: skip
    return framed(rows, PARTICIPATION, ("share", "share_of_role"))
