"""Whole results sections, right and with planted errors: nothing right is called wrong, nearly every error is found."""

import shutil

import docx
import pytest

from annotator import proofing, resources
from annotator.analysis.proof.findings import AGREES, NUMBER, UNCHECKED
from annotator.project import open_project
from tests import published
from tests.manuscripts import article, loose, mentoring

EVERY = {mentoring: (1.0, 0.9), article: (1.0, 0.9), loose: (0.9, 0.6)}
"""Which part of the planted errors must be found, and which of the right numbers must be known to be right."""
each = pytest.mark.parametrize("manuscript", EVERY, ids=["sample", "article", "loose"])


@pytest.fixture(scope="module")
def projects(tmp_path_factory):
    folder = tmp_path_factory.mktemp("results")
    with (
        open_project(shutil.copy(resources.sample(), folder / "sample.annot")) as sample,
        published.make(folder / "article.annot") as study,
    ):
        yield {mentoring: sample, article: study, loose: sample}


def checked(project, folder, texts):
    """What is found in each of some paragraphs."""
    book = docx.Document()
    for text in texts:
        book.add_paragraph(text)
    book.save(folder / "draft.docx")
    found = [[] for _ in texts]
    for one in proofing.proof(project, folder / "draft.docx").findings:
        found[int(one.place.split(",")[0].split()[1]) - 1].append(one)
    return found


@each
def test_nothing_right_is_called_wrong(projects, tmp_path, manuscript):
    found = checked(projects[manuscript], tmp_path, manuscript.RIGHT)
    kinds = [one.kind for here in found for one in here]
    assert [(one.place, one.said, one.right) for here in found for one in here if one.is_wrong] == []
    assert kinds.count(AGREES) >= EVERY[manuscript][1] * len(kinds)


@each
def test_planted_errors_are_found_and_never_called_right(projects, tmp_path, manuscript):
    found = checked(projects[manuscript], tmp_path, [text for text, _ in manuscript.PLANTED])
    hits = 0
    for (text, planted), here in zip(manuscript.PLANTED, found, strict=True):
        about = [one for one in here if planted in one.said]
        assert not [one for one in about if one.kind == AGREES], text
        assert not [one for one in here if one.kind == NUMBER and one not in about], text
        hits += any(one.kind == NUMBER for one in about)
        assert all(one.right for one in here if one.kind in (NUMBER, UNCHECKED)), text
    assert hits >= EVERY[manuscript][0] * len(found)


def test_a_quotation_before_a_number_is_left_out_of_where_it_stands(projects, tmp_path):
    said = "One said: “Nobody ever asked us about any of it before.” We found 38 passages."
    places = [one.place for found in checked(projects[mentoring], tmp_path, [said]) for one in found]
    assert any("…" in str(place) for place in places) and not any("··" in str(place) for place in places)
