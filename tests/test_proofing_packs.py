"""The program's own manuscript, of any project, holds against that project."""

import random
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import proofing, resources
from annotator.analysis.proof.findings import NUMBER
from annotator.core.errors import Refused
from annotator.packing import drawing
from annotator.project import open_project
from annotator.store import schema
from annotator.store.verbs import codes, people
from tests.analysis.studies import stored, studies

THEMES = ["12", "Trust (early)", "3 passages of mentors", "Mentors", "😀 joy", "a", "“Quoted” theme", "no. 4; see 2", "passages",
          "100 %", "שלום", "Two of three", "One-on-one", "of the 11 mentors", "twice", "most often"]  # fmt: skip
ROLES = ["Mentors/Peers", "👩‍⚕️", "group 2", "a (b)", "Year-3 student", "mentor", "speakers", "2"]


@pytest.fixture(scope="module")
def hasty():
    """Files are not forced to the disk, and no figure is drawn."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "PRAGMAS", tuple(one.replace("EXTRA", "OFF") for one in schema.PRAGMAS))
        patch.setattr(drawing, "_kinds", lambda study: [])
        yield


def wrong(project, folder):
    """What the check finds wrong in the documents of the project's own pack."""
    project.pack(folder)
    return [
        (name, one.place, one.kind, one.said, one.right)
        for name in ("manuscript.docx", "coreq.docx", "srqr.docx")
        for one in proofing.proof(project, folder / name).wrong
    ]


def test_the_pack_of_the_sample_has_nothing_wrong(hasty, tmp_path):
    with open_project(shutil.copy(resources.sample(), tmp_path / "sample.annot")) as project:
        assert wrong(project, tmp_path / "pack") == []
        result = proofing.proof(project, tmp_path / "pack" / "manuscript.docx")
        assert len(result.unchecked) <= 5
        assert len(result.findings) > 300


@given(study=studies(), seed=st.integers(0, 10**6))
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_the_pack_of_any_project_has_nothing_wrong(hasty, tmp_path_factory, study, seed):
    folder, choose = tmp_path_factory.mktemp("any"), random.Random(seed)
    with stored(study, folder / "study.annot") as project:
        for code, name in zip(project.read.codebook(), choose.sample(THEMES, k=5), strict=False):
            project.do("Rename", codes.change, code.id, name=name, definition=f"What is {name}: 3 of 4 “say so to me”.",
                       example="a yes “well-known a yes mm-hm” 5")  # fmt: skip
        for role, name in zip(project.read.roles(), choose.sample(ROLES, k=4), strict=False):
            project.do("Rename", people.change_role, role.id, name=name)
        try:
            assert wrong(project, folder / "pack") == []
        except Refused:
            return


def test_a_number_of_the_pack_that_changes_is_found(hasty, tmp_path):
    with open_project(shutil.copy(resources.sample(), tmp_path / "sample.annot")) as project:
        project.pack(tmp_path / "pack")
        book = project.read.codebook()
        project.do("Delete", codes.delete, book.find("Tips from practice").id)
        found = proofing.proof(project, tmp_path / "pack" / "manuscript.docx").wrong
    assert {one.kind for one in found} == {NUMBER}
    assert any("rank 9" in one.said for one in found)
