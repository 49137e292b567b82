"""Makes the sample project from its transcripts and tables: `python sample_projects/make_sample.py [FILE]`."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from annotator.core.thresholds import Thresholds
from annotator.formats import tables
from annotator.project import Project, new_project
from annotator.sample import CODER
from annotator.store.verbs import codebook, coding_table, codings, project, readings, speakers

FOLDER = Path(__file__).resolve().parent / "mentoring"
PINNED = 9
HALF_READ = "Mentees B"


def make(path: Path) -> None:
    """Make the sample project as a researcher would: import, say who speaks, take the codebook, code."""
    path.unlink(missing_ok=True)
    with new_project(path, title=settings()["title"], author=CODER) as sample:
        describe(sample)
        for transcript in sorted((FOLDER / "transcripts").iterdir()):
            sample.import_file(transcript)
        sample.do("Assign speakers", speakers.take, tables.read(FOLDER / "speakers.csv"))
        read(sample)
        sample.do("Take over the codebook", codebook.take, tables.read(FOLDER / "codebook.csv"))
        sample.do("Code", coding_table.take, tables.read(FOLDER / "codings.csv"), CODER)
        pinned = [code.id for code in sample.read.codebook()][:PINNED]
        sample.do("Pin codes", codings.pin, sample.coder(CODER).id, pinned)


def read(sample: Project) -> None:
    """Read the transcripts, all but the rest of one, before there is a codebook: no 0 of a code is checked by that."""
    coder = sample.do("Add coder", codings.coder, CODER)
    for one in sample.read.documents():
        turns = sample.read.turns(one.id)
        if one.title == HALF_READ:
            sample.do(f"Read {one.title}", readings.read_to, one.id, coder, turns[len(turns) // 2].end)
        else:
            sample.do(f"Read {one.title}", readings.read_to, one.id, coder, turns[-1].end)
            sample.do(f"Finish pass 1 of {one.title}", readings.finish, one.id, coder)


def describe(sample: Project) -> None:
    """Say what the study is, and at which thresholds its themes are compared."""
    given = settings()
    sample.do("Describe the project", project.describe, description=given["description"], approach=given["approach"])
    thresholds = Thresholds(
        int(given["in_passing"]), int(given["min_speakers"]), int(given["min_base"]), float(given["emphasis_ratio"])
    )
    sample.do("Set thresholds", project.set_thresholds, thresholds)


def settings() -> dict[str, str]:
    """The settings of the sample, by name."""
    with (FOLDER / "settings.csv").open(encoding="utf-8", newline="") as file:
        return {row["setting"]: row["value"] for row in csv.DictReader(file)}


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER / "mentoring.annot")
