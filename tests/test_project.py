"""The public face: what a notebook uses."""

import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import annotator
from annotator.core.errors import Refused
from annotator.store.verbs import people

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def project(tmp_path, monkeypatch):
    from annotator import resources

    path = tmp_path / "study.annot"
    path.write_bytes(resources.sample().read_bytes())
    with annotator.open_project(str(path)) as opened:
        yield opened


def test_the_face_is_there_and_costs_nothing_until_it_is_used():
    code = "import annotator, sys; assert 'sqlite3' not in sys.modules; annotator.open_project; annotator.Project"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        annotator.nothing  # noqa: B018


@pytest.mark.parametrize("method", ["compare", "passages", "documents", "speakers", "codebook", "history"])
def test_frames_have_the_columns_that_their_docstrings_give(project, method):
    frame = getattr(project, method)()
    assert isinstance(frame, pd.DataFrame)
    assert len(frame) > 3
    said = getattr(project, method).__doc__.partition("Columns:")[2]
    assert [column for column in frame.columns if not re.search(rf"\b{column}\b", said)] == []


def test_compare_takes_what_the_command_takes(project):
    by_role = project.compare()
    assert set(by_role["group"]) == {"Mentor", "Mentee"}
    strict = project.compare(in_passing=1000, min_speakers=1, min_base=1, emphasis_ratio=1.5)
    assert set(strict["proposed"]) == {"insufficient"}
    one = project.compare(by="Document", where={"role": "Mentor"})
    assert len(set(one["group"])) == 2
    assert one.equals(project.compare("document", where=[("role", "Mentor")]))
    with pytest.raises(Refused):
        project.compare(emphasis_ratio=0.5)


def test_a_label_that_stands_for_an_unknown_number(project):
    one = next(one for one in project.read.participants() if one.name == "Kofi")
    project.do("Say that they are several", people.describe, one.id, persons=people.UNKNOWN)
    frame = project.compare(by="participant", where={"participant": "Kofi"})
    spoken = frame[frame["passages"] > 0]
    assert len(spoken) > 0
    assert spoken["speakers"].isna().all()


def test_transcripts_come_by_their_names(project, tmp_path):
    (tmp_path / "talk.txt").write_text("Ann: a\nBob: b\nAnn: c\n", "utf-8")
    document, left_out = project.import_file(str(tmp_path / "talk.txt"))
    assert (document.title, document.turns, left_out) == ("talk", 3, ())
