"""What was looked for where, and what is to be read again."""

from annotator.core.sets import EVERY
from annotator.store.verbs import codes, sets
from annotator.store.verbs import project as verbs
from tests.analysis.test_checking import checked, finish, study

__all__ = ["study"]


def why(project, **how):
    return {(row.code, row.document): row.why for row in project.silence(**how).itertuples()}


def test_a_document_that_nobody_finished_is_to_be_read_for_every_code(study):
    rows = study.silence()
    assert list(rows["why"].unique()) == ["never finished"] and not rows["looked_for"].any()
    assert list(rows["passages"]) == [1, 1, 0, 1]  # Trust with what is below it, then Below
    assert len(study.to_read_again()) == 4


def test_what_is_finished_was_looked_for_until_the_code_is_redefined_or_new(study):
    finish(study, "One")
    assert why(study)["Trust", "One"] == why(study)["Below", "One"] == ""
    below = study.read.codebook().find("Below").id
    study.do("Redefine", codes.change, below, definition="Something else.")
    study.do("New code", codes.create, "New")
    found = why(study)
    assert found["Below", "One"] == found["Trust", "One"] == "redefined since"
    assert found["New", "One"] == "code newer than the reading"
    assert found["New", "Two"] == "never finished"
    rows = study.to_read_again()
    assert list(rows["document"]) == ["One"] * 3 + ["Two"] * 3
    assert list(rows["because"])[:3] == ["Below", "Below", "New"]


def test_it_agrees_with_what_the_comparison_calls_checked(study):
    finish(study, "One")
    looked = {code for (code, document), one in why(study).items() if document == "One" and not one}
    assert checked(study) == {(code, "mentee") for code in looked}


def test_it_is_of_the_theme_set(study):
    made = study.do("Set", sets.make, "Report 😀", [study.read.codebook().find("Below").id])
    study.do("Report", verbs.report, made)
    assert {code for code, _ in why(study)} == {"Below"}
    assert {code for code, _ in why(study, themes=EVERY)} == {"Trust", "Below"}
