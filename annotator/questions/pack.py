"""The manuscript pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.progress import Progress, unheard
from annotator.project_file import ProjectFile
from annotator.questions.comparisons import comparison

if TYPE_CHECKING:
    from annotator.packing.folder import Packed


def pack(
    project: ProjectFile,
    folder: str | Path,
    *,
    by: str = "role",
    where: Mapping[str, str] | Sequence[tuple[str, str]] = (),
    coder: str | None = None,
    themes: str | None = None,
    paper: str = "a4",
    made: datetime | None = None,
    tell: Progress = unheard,
) -> Packed:
    """Write everything that an article takes from the project to a folder; see `packing.folder.write`.

    `by`, `where`, `coder` and `themes` as for `comparison`; `paper` is a4 or letter. All is read from the project
    as it is at one moment, whatever is changed meanwhile.
    """
    from annotator.packing import folder as packing

    pairs = tuple(where.items()) if isinstance(where, Mapping) else tuple(where)
    with project.snapshot() as still:
        compared = comparison(still, by, where=pairs, coder=coder, themes=themes)
        return packing.write(still, compared, Path(folder), paper=paper, made=made, tell=tell)
