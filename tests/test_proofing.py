"""A draft about the sample study, right and wrong in every way that is looked for."""

import shutil

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import proofing, resources
from annotator.analysis.proof import corpus, findings
from annotator.analysis.proof.findings import (
    AGREES,
    ALTERED,
    ATTRIBUTION,
    NOT_FOUND,
    NUMBER,
    SHORTENED,
    UNCHECKED,
    VERBATIM,
)
from annotator.core.shortening import parse
from annotator.project import open_project
from annotator.store.verbs import codes


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return shutil.copy(resources.sample(), tmp_path_factory.mktemp("proof") / "sample.annot")


@pytest.fixture(scope="module")
def project(path):
    with open_project(path) as made:
        yield made


@pytest.fixture
def proof(project, tmp_path):
    def made(*paragraphs, style=None, table=()):
        book = docx.Document()
        for text in paragraphs:
            book.add_paragraph(text, style=style)
        if table:
            grid = book.add_table(0, len(table[0]))
            for row in table:
                for cell, text in zip(grid.add_row().cells, row, strict=True):
                    cell.text = text
        book.save(tmp_path / "draft.docx")
        return proofing.proof(project, tmp_path / "draft.docx")

    return made


def kinds(result):
    return [one.kind for one in result.findings]


DOG = "I don’t know if she had a dog. It was like talking to a very nice website."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"“{DOG}” (Mentee, Mentees A)", VERBATIM),
        (f'One mentee said: "{DOG.replace("’", chr(39))}"', VERBATIM),
        (f"«{DOG}» (Renée)", VERBATIM),
        (f"‘{DOG}’ (Mentee)", VERBATIM),
        ("„I don’t know if she had a dog […] a very nice website“ (Mentee)", SHORTENED),
        ("“I don’t know if she [the mentor] had a dog” (Mentee)", SHORTENED),
        (f"“{DOG.replace('dog', 'cat')}” (Mentee)", ALTERED),
        ("“I know if she had a dog, it was talking” (Mentee)", ALTERED),
        ("“Nobody ever talked about the weather in Rome” (Mentee)", NOT_FOUND),
        (f"“{DOG}” (Mentor)", ATTRIBUTION),
        (f"“{DOG}” (Mentee, Mentees B)", ATTRIBUTION),
        (f"A mentor said, “{DOG}”", ATTRIBUTION),
        (f"“{DOG}” (Mentee, FG9)", UNCHECKED),
        (f"“{DOG}”", UNCHECKED),
    ],
)
def test_a_quotation(proof, text, kind):
    result = proof(text)
    assert kinds(result) == [kind], result.findings
    one = result.findings[0]
    assert bool(one.passages) == (kind != NOT_FOUND)
    assert one.place.startswith("paragraph 1, “")


def test_the_difference_is_shown(proof):
    (one,) = proof(f"“{DOG.replace('dog', 'cat')}” (Mentee)").findings
    assert "“cat” after “a” stands for “dog”" in one.right


def test_a_paragraph_that_stands_apart_is_a_quotation(proof):
    assert kinds(proof(f"{DOG} (Mentee, Mentees A)", style="Quote")) == [VERBATIM]


def test_scare_quotes_and_names_of_themes_are_none(proof):
    result = proof("A “good enough” mentor, and “The human mentor”.")
    assert kinds(result) == []
    assert any("1 shorter piece" in one for one in result.remarks)


def test_a_quotation_in_a_table(proof):
    result = proof("Table", table=[("Theme", "Quote"), ("The human mentor", f"{DOG} (Mentee)")])
    assert kinds(result) == [VERBATIM]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Craft of teaching was coded in 21 passages by 11 of 11 mentors in 2 of 2 groups.", [AGREES] * 3),
        ("Craft of teaching: mentors in 22 passages, against 6 passages of mentees.", [NUMBER, AGREES]),
        ("Craft of teaching was the most frequently coded theme of mentors.", [AGREES]),
        ("Craft of teaching was the second-highest theme of mentees.", [NUMBER]),
        ("Among mentors, Craft of teaching took almost a quarter of all passages.", [AGREES]),
        ("Among mentors, Craft of teaching took a third of all passages.", [NUMBER]),
        ("Craft of teaching made 22.6 % of the passages of mentors.", [AGREES]),
        ("Craft of teaching made 23.6% of the passages of mentors.", [NUMBER]),
        ("Only one mentor spoke of Usable feedback.", [AGREES]),
        ("Usable feedback was named by two mentors.", [NUMBER]),
        ("In all, 11 mentors and 12 mentees took part in 2011.", [AGREES, AGREES]),
        ("Of the 11 mentors, 4 mentors spoke of The human mentor.", [AGREES, AGREES]),
        ("Two thirds of the mentees spoke of The human mentor.", [NUMBER]),
        ("More than nine tenths of the mentees spoke of The human mentor.", [AGREES]),
        ("For mentors, Craft of teaching was 40 % of the students of the year.", [UNCHECKED]),
        ("Craft of teaching kam in 21 Passagen bei 11 von 11 Mentoren vor.", [AGREES, AGREES]),
        ("Mentors had 40 passages.", [UNCHECKED]),
        ("Craft of teaching had 21 passages.", [UNCHECKED]),
        ("Craft of teaching was coded by mentors, 21.", [UNCHECKED]),
        ("The human mentor: 15 passages of mentees; Craft of teaching: 15 passages of mentees.", [AGREES, NUMBER]),
    ],
)  # fmt: skip
def test_a_number(proof, text, found):
    assert kinds(proof(text)) == found, proof(text).findings


def test_a_table_of_themes_and_roles(proof):
    heading = ("Theme", "Mentor, n (%)", "Mentee speakers")
    result = proof("Table 1", table=[heading, ("1. Craft of teaching", "21 (22.6%)", "7/12"), ("All", "93", "12")])
    assert sorted(kinds(result)) == sorted([AGREES] * 4 + [NUMBER])
    turned = proof("Table 1", table=[("Role", "Craft of teaching"), ("Mentor", "21"), ("Mentee", "7")])
    assert kinds(turned) == [AGREES, NUMBER]


def test_a_changed_fact_is_seen(path, tmp_path):
    book = docx.Document()
    book.add_paragraph("Craft of teaching was coded in 21 passages by mentors.")
    book.save(tmp_path / "draft.docx")
    with open_project(shutil.copy(path, tmp_path / "copy.annot")) as study:
        assert kinds(proofing.proof(study, tmp_path / "draft.docx")) == [AGREES]
        study.do("Delete", codes.delete, study.read.codebook().find("Tips from practice").id)
        passage = next(study.retrieval.passages(codes=[study.read.codebook().find("Craft of teaching").id]))
        from annotator.store.verbs import codings

        mentors = [one for one in study.retrieval.passages(codes=[passage.code])
                   if study.read.documents()[2].id == one.document]  # fmt: skip
        study.do("Uncode", codings.remove, [mentors[0].id])
        (one,) = proofing.proof(study, tmp_path / "draft.docx").findings
        assert (one.kind, one.right) == (NUMBER, "“Craft of teaching” has 20 of 92 passages for Mentor")


def test_an_empty_project_says_that_numbers_were_not_checked(tmp_path):
    from annotator.project import new_project

    book = docx.Document()
    book.add_paragraph("“Four words or more” (Mentee). Trust had 3 passages.")
    book.save(tmp_path / "draft.docx")
    with new_project(tmp_path / "new.annot") as study:
        result = proofing.proof(study, tmp_path / "draft.docx")
    assert NOT_FOUND in kinds(result)
    assert result.wrong


@given(st.data())
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_quotation_altered_by_one_word_is_found(project, data):
    document = data.draw(st.sampled_from(project.read.documents()))
    text = project.read.text(document.id)
    turns = [one for one in project.read.turns(document.id) if len(text[one.body : one.end].split()) > 8]
    turn = data.draw(st.sampled_from(turns))
    words = text[turn.body : turn.end].split()
    size = data.draw(st.integers(4, min(40, len(words))))
    first = data.draw(st.integers(0, len(words) - size))
    quote = words[first : first + size]
    at = data.draw(st.integers(0, size - 1))
    altered = [*quote[:at], "xylophone", *quote[at + 1 :]]

    def silent(one):
        return project.read.turns(one).silent(0, len(project.read.text(one)))

    ids = [one.id for one in project.read.documents()]
    right, wrong = corpus.located([parse(" ".join(quote)), parse(" ".join(altered))], ids, project.read.text, silent)
    assert right and not right[0].alterations
    assert all(one.alterations for one in wrong)
    assert any("xylophone" in change.said for one in wrong for change in one.alterations) or not wrong


def test_every_kind_is_either_right_or_wrong_or_open():
    assert {ALTERED, NOT_FOUND, ATTRIBUTION, NUMBER} == set(findings.WRONG)
