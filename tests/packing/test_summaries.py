"""Table 1 with what each role says, if that is wished."""

import docx
import pytest
from docx.oxml.ns import qn

from annotator.core.memos import About
from annotator.store.verbs import codings, summaries
from tests import published
from tests.packing.conftest import packed, words_of


@pytest.fixture
def noted(sample, undrawn):
    """Somebody noted what mentors say of one theme, and keeps what mentees say private."""
    code = sample.read.codebook().find("The human mentor").id
    roles = {one.name: one.id for one in sample.read.roles()}

    def write(action, role, text, private):
        coder = codings.coder(action, "Ana")
        summaries.write(action, code, About("role", roles[role]), text, coder=coder, private=private)

    sample.do("Note", write, "Mentor", "They show that they err, 😀 <too>.", False)
    sample.do("Note", write, "Mentee", "My own thought.", True)
    return sample


def test_the_table_has_what_each_role_says(noted, tmp_path):
    packed(noted, tmp_path / "pack", summaries=True)
    for name in ("manuscript.docx", "report.html"):
        words = words_of(tmp_path / "pack" / name)
        assert "What Mentor says" in words and "What Mentee says" in words
        assert "They show that they err, 😀 <too>." in words
        assert "My own thought." not in words
        assert "[To be filled in by the authors: what Mentee says of it]" in words


def test_the_heading_of_a_table_that_lies_across_lies_across_with_it(noted, tmp_path):
    packed(noted, tmp_path / "pack", summaries=True)
    body = list(docx.Document(str(tmp_path / "pack" / "manuscript.docx")).element.body)
    head = next(at for at, one in enumerate(body) if one.text == "Definitions")
    sizes = [one for part in body[head:] for one in part.iter(qn("w:pgSz"))]
    assert sizes[0].get(qn("w:orient")) == "landscape"


def test_without_the_wish_it_has_definitions_alone(noted, tmp_path):
    packed(noted, tmp_path / "pack")
    words = words_of(tmp_path / "pack" / "manuscript.docx")
    assert "What Mentor says" not in words and "They show that they err" not in words


def test_many_groups_stand_in_tables_of_their_own(noted, tmp_path):
    packed(noted, tmp_path / "pack", by="participant", summaries=True)
    words = words_of(tmp_path / "pack" / "manuscript.docx")
    assert "What each participant says of the themes (part 2 of " in words


def test_a_reversal_is_named_with_the_table_and_among_the_numbers(tmp_path, undrawn):
    with published.make(tmp_path / "study.annot") as project:
        packed(project, tmp_path / "pack")
    words = words_of(tmp_path / "pack" / "report.html")
    said = "Teaching competence ranks before Relationship competence for mentor, behind it for mentee."
    assert words.count(said) == 2
    assert f"which proposes different emphasis: {published.PARENT}: {said}" in words
