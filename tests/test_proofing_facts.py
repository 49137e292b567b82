"""Every kind of statement that is checked: when the fact changes, it is found, with its place and the right value."""

import shutil

import docx
import pytest

from annotator import proofing, resources
from annotator.analysis.proof.findings import ALTERED, ATTRIBUTION, NOT_FOUND, NUMBER
from annotator.core.thresholds import Thresholds
from annotator.project import open_project
from annotator.store import schema
from annotator.store.verbs import codes, codings, people
from annotator.store.verbs import project as verbs

TITLE = "Craft of teaching"
QUOTE = "“She would ask a question and then just sit there” (Dr Farrell, Mentors A)."


def code_of(project, name=TITLE):
    return project.read.codebook().find(name).id


def uncoded(project, role="Mentor", name=TITLE, number=1):
    """Takes a theme from some passages of a role."""
    those = [one.id for one in project.read.documents() if one.title.startswith(role)]
    found = [one for one in project.retrieval.passages(codes=[code_of(project, name)]) if one.document in those]
    project.do("Uncode", codings.remove, [one.id for one in found[:number]])


def silenced(project, name, role):
    uncoded(project, role, name, 99)


def person(project, name):
    return next(one.id for one in project.read.participants() if one.name == name)


def given(project, name, attribute, value):
    project.do("Give", people.give, person(project, name), attribute, value)


def without(project, name, role="Mentee"):
    project.do("Describe", people.describe, person(project, name), role=project.role(role).id)


def settled(project, name, status):
    project.do("Settle", verbs.settle, code_of(project, name), status, "Read again")


FACTS = {
    "passages": ("Craft of teaching was coded in 21 passages of mentors.", uncoded, "20 of 92 passages"),
    "part of": ("Craft of teaching: 21 of 93 passages of mentors.", uncoded, "20 of 92 passages"),
    "in words": ("Mentors spoke of Craft of teaching in twenty-one passages.", uncoded, "20 of 92 passages"),
    "share": ("Craft of teaching made 22.6% of the mentors' passages.", uncoded, "21.7%"),
    "fraction": ("Almost a quarter of the passages of mentors concerned Craft of teaching.",
                 lambda one: uncoded(one, number=12), "11.1%"),
    "rate": ("Craft of teaching: 4.68 passages per 1,000 words of mentors.", uncoded, "4.46 passages per 1,000 words"),
    "rank": ("Craft of teaching was the most often coded theme among mentors.",
             lambda one: uncoded(one, number=12), "rank 5"),
    "speakers": ("Nine of the 12 mentees mentioned Usable feedback.",
                 lambda one: silenced(one, "Usable feedback", "Mentee"), "0 of 12 speakers"),
    "share of speakers": ("Half of the mentees spoke of Craft of teaching.",
                          lambda one: silenced(one, TITLE, "Mentee"), "0.0%"),
    "everybody": ("All mentors spoke of Craft of teaching.", lambda one: silenced(one, TITLE, "Mentor"), "0.0%"),
    "nobody": ("No mentor spoke of Tips from practice.",
               lambda one: without(one, "Jonah", "Mentor"), "1 of 12 speakers"),
    "documents": ("Craft of teaching came up in 2 of 2 mentee groups.",
                  lambda one: silenced(one, TITLE, "Mentee"), "0 of 2 transcripts"),
    "words": ("Craft of teaching took 585 words of mentors.", uncoded, "of 4,483 words"),
    "subgroup": ("Experienced mentors spoke of Craft of teaching in 15 passages.",
                 lambda one: given(one, "Dr Farrell", "experience", "inexperienced"), "for Mentor › experienced"),
    "size of a subgroup": ("Of the seven experienced mentors, all spoke of Craft of teaching.",
                           lambda one: given(one, "Dr Farrell", "experience", "inexperienced"),
                           "6 speakers for Mentor › experienced"),
    "document": ("In Mentors A, Craft of teaching was coded in 11 passages.", uncoded, "10 of 49 passages"),
    "times": ("Mentors raised Craft of teaching 3.5 times as often as mentees.",
              lambda one: uncoded(one, "Mentee", number=3), "3 of 96 passages"),
    "two codes": ("Among mentors, Craft of teaching had 21 passages against 15 for Support for mentors.",
                  lambda one: uncoded(one, name="Support for mentors"), "14 of 92 passages"),
    "part of a theme": ("Of the 27 passages on Craft of teaching, 21 came from mentors.",
                        lambda one: uncoded(one, "Mentee"), "26 of 191 passages"),
    "persons": ("In all, 11 mentors took part.", lambda one: without(one, "Dr Farrell"), "10 speakers for Mentor"),
    "all passages": ("Altogether 192 passages were coded.", uncoded, "191 passages"),
    "all words": ("Mentors spoke 4,483 words in total.", lambda one: without(one, "Dr Farrell"), "words for Mentor"),
    "themes": ("Twelve themes were identified.",
               lambda one: one.do("Delete", codes.delete, code_of(one)), "11 themes"),
    "status": ("Three themes were similar in both roles.",
               lambda one: settled(one, "Bedside skills", "different emphasis"), "2 themes of that kind"),
    "unique": ("Four themes were unique to mentees.",
               lambda one: silenced(one, "Usable feedback", "Mentee"), "3 themes of that kind"),
    "threshold": ("A theme was considered discussed with more than one passage from at least two speakers.",
                  lambda one: one.do("T", verbs.set_thresholds, Thresholds(min_speakers=3)), "at least 3 speakers"),
    "ratio of emphasis": ("Emphasis was judged different from twice the smallest share on.",
                          lambda one: one.do("T", verbs.set_thresholds, Thresholds(emphasis_ratio=3.0)),
                          "3 times the smallest"),
}  # fmt: skip


@pytest.fixture(scope="module")
def hasty():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "PRAGMAS", tuple(one.replace("EXTRA", "OFF") for one in schema.PRAGMAS))
        yield


def written(path, *paragraphs, table=()):
    book = docx.Document()
    for text in paragraphs:
        book.add_paragraph(text)
    if table:
        grid = book.add_table(0, len(table[0]))
        for row in table:
            for cell, text in zip(grid.add_row().cells, row, strict=True):
                cell.text = text
    book.save(path)
    return path


@pytest.fixture(scope="module")
def study(hasty, tmp_path_factory):
    folder = tmp_path_factory.mktemp("facts")
    with open_project(shutil.copy(resources.sample(), folder / "sample.annot")) as project:
        yield project


def test_every_statement_holds_before(study, tmp_path):
    result = proofing.proof(study, written(tmp_path / "draft.docx", *(text for text, *_ in FACTS.values())))
    assert [(one.place, one.right) for one in result.findings if one.is_wrong] == []
    assert {one.place.split(",")[0] for one in result.findings} == {f"paragraph {at + 1}" for at in range(len(FACTS))}


@pytest.mark.parametrize("name", FACTS)
def test_a_changed_fact_is_found(study, tmp_path, name):
    text, change, right = FACTS[name]
    draft = written(tmp_path / "draft.docx", "Before it.", text)
    change(study)
    wrong = proofing.proof(study, draft).wrong
    study.undo()
    assert [one.kind for one in wrong] == [NUMBER] * len(wrong)
    assert any(right in one.right for one in wrong), [one.right for one in wrong]
    assert all(one.place.startswith("paragraph 2, “") for one in wrong)


def test_a_changed_table_is_found_cell_by_cell(hasty, tmp_path):
    rows = [
        ("Theme", "Mentor, n (%) of 93", "Mentor: experienced", "Mentee speakers (n = 12)", "Total"),
        (TITLE, "21 (22.6%)", "15", "6", "27"),
        ("Total", "93", "60", "12", "192"),
    ]
    people_down = [("Group", "Mentor", "Mentee"), ("woman", "5", "6"), ("man", "6 (54.5%)", "6"), ("Total", "11", "12")]
    draft = written(tmp_path / "draft.docx", table=rows)
    other = written(tmp_path / "people.docx", table=people_down)
    with open_project(shutil.copy(resources.sample(), tmp_path / "sample.annot")) as project:
        assert proofing.proof(project, draft).wrong == []
        assert len(proofing.proof(project, draft).findings) == 11
        assert [one.kind for one in proofing.proof(project, other).findings] == ["agrees"] * 7
        uncoded(project)
        wrong = {one.place: one.right for one in proofing.proof(project, draft).wrong}
        given(project, "Dr Farrell", "gender", "man")
        moved = {one.place for one in proofing.proof(project, other).wrong}
    assert wrong["table 1, row 2, column 2"] in ("“" + TITLE, "20 of 92 passages", "21.7%")
    assert {f"table 1, row {row}, column {column}" for row, column in ((1, 2), (2, 2), (2, 5), (3, 2), (3, 5))} <= {
        *wrong
    }
    assert {"table 1, row 2, column 2", "table 1, row 3, column 2"} <= moved


def test_a_changed_quotation_and_speaker_are_found(hasty, tmp_path):
    draft = written(tmp_path / "draft.docx", QUOTE)
    with open_project(shutil.copy(resources.sample(), tmp_path / "sample.annot")) as project:
        assert proofing.proof(project, draft).wrong == []
        project.do("Rename", people.describe, person(project, "Dr Farrell"), name="Dr Moore")
        assert {one.kind for one in proofing.proof(project, draft).findings} <= {ATTRIBUTION, "not checked"}
        for altered, kind in (
            (QUOTE.replace("ask", "put"), ALTERED),
            ("“No such words were ever said here” (Mentor)", NOT_FOUND),
        ):
            assert kind in [one.kind for one in proofing.proof(project, written(draft, altered)).findings]
