"""The program's own manuscript, of any project, holds against that project."""

import random
import shutil
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from annotator import proofing, resources
from annotator.analysis.proof.findings import NUMBER
from annotator.core.errors import Refused
from annotator.packing import reading
from annotator.project import open_project
from annotator.reports.manuscript.supplement import supplement
from annotator.reports.manuscript.word import writing
from annotator.store import schema
from annotator.store.verbs import codes, people
from annotator.store.verbs import project as verbs
from tests.analysis.studies import stored, studies

THEMES = [
    "12", "Trust (early)", "3 passages of mentors", "Mentors", "😀 joy", "a", "“Quoted” theme", "no. 4; see 2",
    "passages", "100 %", "שלום", "Two of three", "One-on-one", "of the 11 mentors", "twice", "most often",
]  # fmt: skip
ROLES = ["Mentors/Peers", "👩‍⚕️", "group 2", "a (b)", "Year-3 student", "The mentor", "speakers", "2"]


@pytest.fixture(scope="module")
def hasty():
    """Files are not forced to the disk."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "PRAGMAS", tuple(one.replace("EXTRA", "OFF") for one in schema.PRAGMAS))
        yield


def manuscript(project, path, *, summaries=False):
    """Writes the project's own manuscript, without figures and tables beside it."""
    made = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
    study = reading.study(project, project.comparison(), made, summaries=summaries)
    writing.write(path, study.title, "", supplement(study, []), made, "a4")
    return proofing.proof(project, path)


def told(found):
    return [(one.place, one.kind, one.said, one.right) for one in found]


def test_the_pack_of_the_sample_has_nothing_wrong(hasty, tmp_path):
    with open_project(shutil.copy(resources.sample(), tmp_path / "sample.annot")) as project:
        result = manuscript(project, tmp_path / "summaries.docx", summaries=True)
        assert told(result.wrong) == []
        result = manuscript(project, tmp_path / "manuscript.docx")
        assert told(result.wrong) == []
        assert len(result.unchecked) <= 5
        assert len(result.findings) > 300


def test_the_tests_of_the_sample_have_nothing_wrong(hasty, tmp_path):
    with open_project(shutil.copy(resources.sample(), tmp_path / "sample.annot")) as project:
        without = len(manuscript(project, tmp_path / "without.docx").findings)
        project.do("State", verbs.state, "codebook", statistics=True)
        result = manuscript(project, tmp_path / "with.docx")
        assert told(result.wrong) == []
        assert len(result.findings) >= without + 2 * 12 * 2  # n and % of the speakers of both roles


@given(study=studies(), seed=st.integers(0, 10**6))
@settings(
    max_examples=5,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
)
def test_the_pack_of_any_project_has_nothing_wrong(hasty, tmp_path_factory, study, seed):
    folder, choose = tmp_path_factory.mktemp("any"), random.Random(seed)
    with stored(study, folder / "study.annot") as project:
        for code, name in zip(project.read.codebook(), choose.sample(THEMES, k=5), strict=False):
            definition = f"What is {name}: 3 of 4 “say so to me”."
            project.do("Rename", codes.change, code.id, name=name, definition=definition,
                       example="a yes “well-known a yes mm-hm” 5")  # fmt: skip
        for role, name in zip(project.read.roles(), choose.sample(ROLES, k=4), strict=False):
            project.do("Rename", people.change_role, role.id, name=name)
        project.do("State", verbs.state, "codebook", statistics=choose.random() < 0.5)
        try:
            found = manuscript(project, folder / "manuscript.docx").wrong
        except Refused:
            return
    assert told(found) == []


def test_a_number_of_the_pack_that_changes_is_found(hasty, tmp_path):
    with open_project(shutil.copy(resources.sample(), tmp_path / "sample.annot")) as project:
        manuscript(project, tmp_path / "manuscript.docx")
        book = project.read.codebook()
        project.do("Delete", codes.delete, book.find("Tips from practice").id)
        found = proofing.proof(project, tmp_path / "manuscript.docx").wrong
    assert {one.kind for one in found} == {NUMBER}
    assert any("rank 9" in one.said for one in found)
