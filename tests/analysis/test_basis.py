"""Upon what a status was settled, and when that is said to have changed."""

import pytest

from annotator.analysis import basis
from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.core.thresholds import Thresholds
from annotator.project import new_project
from annotator.store.verbs import codes, codings, documents, people
from annotator.store.verbs import project as verbs
from tests.store.conftest import transcript


@pytest.fixture
def study(tmp_path):
    """A mentor who says Trust twice, a mentee who never does."""
    with new_project(tmp_path / "study.annot", author="Ana") as project:
        text = project.do("Import", documents.add, transcript("One", "Ann: Hello there again.", "Bob: Yes, hello 😀."))
        ana = project.do("Coder", codings.coder, "Ana")
        trust = project.do("New code", codes.create, "Trust")
        project.do("Code", codings.apply, [Placed(text, 5, 10, trust, ana), Placed(text, 11, 16, trust, ana)])
        for speaker in project.read.speakers():
            who = project.do("Enter", people.participant, speaker.label)
            role = project.do("Role", people.role, "mentee" if speaker.label == "Bob" else "mentor")
            project.do("Role", people.describe, who, role=role)
            project.do("Assign", people.assign, speaker.id, who)
        yield project


def trust(project, by="role", **how):
    return next(theme for theme in project.comparison(by, **how).themes if theme.name == "Trust")


def code_more(project):
    (document,) = project.read.documents()
    theme, coder = project.read.codebook().find("Trust").id, project.coder("Ana").id
    project.do("Code", codings.apply, [Placed(document.id, 17, 22, theme, coder)])


def test_what_is_settled_is_not_stale(study):
    study.settle("Trust", "unique", "Only she says it.")
    found = trust(study)
    assert (found.status, found.reason, found.changed, found.is_stale) == ("unique", "Only she says it.", (), False)
    assert (found.settlement.who, found.owner) == ("Ana", "mentor")
    assert trust(study, "document").settled is None


def test_what_has_changed_is_said_and_undone_is_no_change(study):
    study.settle("Trust", "similar", "It is what they mean.")
    code_more(study)
    assert trust(study).changed == ("mentor: 2 passages then, 3 now.",)
    study.undo()
    assert not trust(study).is_stale
    study.do("Redefine", codes.change, study.read.codebook().find("Trust").id, definition="Saying so.")
    assert trust(study).changed == ("The code was redefined since.",)


def test_settled_again_it_rests_on_what_is_now(study):
    study.settle("Trust", "similar", "It is what they mean.")
    code_more(study)
    study.settle("Trust", "similar", "It is what they mean.")
    assert not trust(study).is_stale
    study.undo()
    assert trust(study).is_stale
    assert [row["what"] for _, row in study.history().iterrows()].count("Settle “Trust”") == 2


def test_another_rule_or_another_proposal_is_said(study):
    study.settle("Trust", "unique", "Only she says it.")
    study.do("Thresholds", verbs.set_thresholds, Thresholds(2, 3, 11, 2.5))
    assert trust(study).changed == (
        "The rule proposed “unique” then, “insufficient” now.",
        "Mentions in passing: up to 1 then, 2 now.",
        "Speakers needed: 2 then, 3 now.",
        "Passages needed to judge the emphasis: 10 then, 11 now.",
        "Emphasis differed from 2 times on then, from 2.5 times now.",
    )


def test_people_who_come_and_go_are_said(study):
    study.settle("Trust", "unique", "Only she says it.")
    (bob,) = [one for one in study.read.participants() if one.name == "Bob"]
    study.do("Role", people.describe, bob.id, role=study.do("Role", people.role, "dean"))
    assert trust(study).changed == ("mentee is no longer compared.", "dean was not compared then.")


def test_where_other_people_are_counted_it_cannot_be_told(study):
    study.settle("Trust", "unique", "Only she says it.")
    code_more(study)
    assert trust(study, where={"role": "mentor"}).changed == ()
    assert trust(study, coder="Ana").changed == ()


def test_opened_again_nothing_is_settled(study):
    study.settle("Trust", "unique", "Only she says it.")
    study.settle("Trust", "", "")
    assert (trust(study).settled, trust(study).changed) == (None, ())


def test_a_theme_settled_unique_against_the_rule_names_its_owner(study):
    study.settle("Trust", "unique", "Bob means it.", owner="mentee")
    assert trust(study).owner == "mentee"
    study.settle("Trust", "similar", "Both do.", owner="mentee")
    assert trust(study).settlement.owner == ""


def test_combined_groups_are_settled_for_themselves(study):
    study.settle("Trust", "unique", "Only she says it.", ("role", "document"))
    assert trust(study).settled is None
    assert trust(study, ("role", "document")).settled == trust(study, "role × document").settled == "unique"


def test_a_status_needs_a_reason(study):
    with pytest.raises(Refused, match="Say why"):
        study.settle("Trust", "unique", " ")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "3", '{"groups": {"a": [1]}}', '{"groups": 1}', "[" * 9999, '{"groups": {"a": ["x", 1]}}']
)
def test_what_is_no_basis_is_none(text):
    assert basis.read(text) is None


def test_to_be_called_otherwise_is_no_change(study):
    study.do("Give", people.give, study.read.participants()[0].id, "year", "1")
    study.do("Give", people.give, study.read.participants()[1].id, "year", "2")
    study.settle("Trust", "unique", "Only she says it.", where={"role": ["mentor", "mentee"]})
    study.settle("Trust", "unique", "Only she says it.", ("role", "year"), owner="mentor › 1")
    study.settle("Trust", "similar", "It is all one.", "document")
    study.do("Rename", people.change_role, study.role("mentor").id, name="faculty")
    study.do("Rename", documents.change, study.read.documents()[0].id, title="Group 1")
    assert (trust(study).owner, trust(study).report_number, trust(study).changed) == ("faculty", "1a", ())
    assert trust(study, where={"role": ["faculty", "mentee"]}).changed == ()
    assert (trust(study, ("role", "year")).owner, trust(study, ("role", "year")).changed) == ("faculty › 1", ())
    assert trust(study, "document").changed == ()
    assert "Group 1" in trust(study, "document").settlement.basis
    study.undo(2)
    assert (trust(study).owner, trust(study, "document").changed) == ("mentor", ())


def test_another_who_takes_a_former_name_is_another(study):
    study.settle("Trust", "unique", "Only she says it.")
    study.do("Rename", people.change_role, study.role("mentor").id, name="faculty")
    study.do("Rename", people.change_role, study.role("mentee").id, name="mentor")
    assert trust(study).is_stale


def test_to_whom_a_settled_theme_is_unique_stays_when_the_rule_says_otherwise(study):
    with pytest.raises(Refused, match="no group “dean”"):
        study.settle("Trust", "unique", "Only she says it.", owner="dean")
    study.settle("Trust", "unique", "Only she says it.")
    for speaker, role in zip(study.read.participants(), ("mentee", "mentor"), strict=True):
        study.do("Role", people.describe, speaker.id, role=study.role(role).id)
    found = trust(study)
    assert (found.proposal.discussed_by, found.owner, found.is_stale) == (("mentee",), "mentor", True)
