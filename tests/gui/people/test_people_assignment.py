import pytest

from annotator.core.people import Role
from annotator.gui.people.assignment import Assignment, asks, assign, at_odds, leader, met, proposed, tinted, torn
from annotator.store.verbs import people


def labels(study, title="Group A"):
    document = study.document(title)
    return {one.label: one for one in study.project.read.speakers() if one.document == document and not one.silent}


def said(study, label, title="Group A", **given):
    speaker = labels(study, title)[label]
    return Assignment(label, speaker=speaker.id, document=speaker.document, title=title, **given)


def store(study, *assignments, **compared):
    study.project.do("Assign roles", assign, list(assignments), compared)


def participant(study, name):
    return next(one for one in study.project.read.participants() if one.name == name)


def role_of(study, name):
    roles = {one.id: one.name for one in study.project.read.roles()}
    return roles.get(participant(study, name).role)


@pytest.mark.parametrize("label", ["Moderator", "MOD", "Interviewer 1", "I", "Q2", "Facilitator:", "int.", "问"])
def test_labels_of_those_who_ask(label):
    assert asks(label)


@pytest.mark.parametrize("label", ["Interviewee", "Ines", "Ann", "Modesta", "Questioner", ""])
def test_labels_of_those_who_answer(label):
    assert not asks(label)


def test_somebody_who_is_known_is_proposed():
    known = {"Ann": ("Ann Lee", "Mentor")}
    assert proposed("Ann", 3, 40, known, "Moderator") == Assignment("Ann", 3, 40, "Ann Lee", "Mentor", "known")
    assert proposed("Mod", 3, 40, known, "Interviewer").role == "Interviewer"
    assert proposed("Ben", 3, 40, known, "Moderator") == Assignment("Ben", 3, 40)


def test_the_leader_is_the_first_who_is_not_compared():
    roles = [Role(1, "Mentor"), Role(2, "Chair", compared=False), Role(3, "Guest", compared=False)]
    assert (leader(roles), leader([])) == ("Chair", "Moderator")


def test_a_new_role_is_tinted_as_it_will_be_stored(study):
    known = {one.name: one.color for one in study.project.read.roles()}
    tints = tinted([*known, "Staff"], known)
    study.project.do("Role", people.role, "Staff")
    assert tints["Staff"] == study.project.role("Staff").color
    assert tinted(["Interviewer"], {})["Interviewer"] != tinted(["Staff"], {})["Staff"]


def test_who_was_met_is_known_by_label_and_by_name(study):
    study.project.do("Rename", people.describe, participant(study, "Ann").id, name="Ann Lee")
    known = met(study.project)
    assert known["Ann"] == known["Ann Lee"] == ("Ann Lee", "Mentor")
    assert known["Eve"] == ("Eve", "Mentee")
    study.project.do("Assign", people.assign, labels(study, "Group B")["Moderator"].id, participant(study, "Ben").id)
    assert "Moderator" not in met(study.project)


def test_two_roles_of_one_person_are_found():
    ann, other = Assignment("A", participant="Ann", role="Mentor"), Assignment("B", participant="Ann", role="Mentee")
    assert torn([ann, other]) == {"Ann": ["Mentor", "Mentee"]}
    assert torn([ann, Assignment("B", participant="Ann"), Assignment("C", role="Mentee")]) == {}


def test_two_values_of_one_person_are_found():
    one, other, none = (Assignment("A", participant="Ann", attributes={"year": year}) for year in ("1", "2", ""))
    assert at_odds([one, other]) == [("Ann", "year", ["1", "2"])]
    assert at_odds([one, none]) == []


# storing


def test_one_person_with_two_labels_keeps_the_role_that_is_given_once(study):
    store(
        study, said(study, "Ann", participant="Ann", role="Mentor"), said(study, "Ben", participant="Ann"), Mentor=True
    )
    assert role_of(study, "Ann") == "Mentor"
    assert [name for _, name, _ in study.people()[:3]] == ["Mo", "Ann", "Ann"]


def test_a_role_is_taken_away_where_all_labels_of_somebody_have_none(study):
    store(study, said(study, "Ann", participant="Ann"))
    assert role_of(study, "Ann") is None


def test_a_label_more_takes_nothing_from_somebody_who_has_others(study):
    store(study, said(study, "Dan", "Group B", participant="Ann"))
    assert role_of(study, "Ann") == "Mentor"
    assert participant(study, "Ann").attributes == {"year": "1"}


def test_a_role_alone_makes_somebody_named_as_the_label(study):
    store(study, said(study, "Ann"), said(study, "Moderator"), said(study, "Moderator", "Group B"))
    store(
        study,
        said(study, "Ann", role="Staff"),
        said(study, "Moderator", role="Chair"),
        said(study, "Moderator", "Group B", role="Chair"),
        Staff=True,
        Chair=False,
    )
    found = {(label, name) for label, name, role in study.people() if role in ("Staff", "Chair")}
    assert found == {("Ann", "Ann"), ("Moderator", "Moderator (Group A)"), ("Moderator", "Moderator (Group B)")}
    assert not study.project.role("Chair").compared


def test_spaces_make_no_other_person(study):
    store(study, said(study, "Ben", participant="  Ann  ", role="Mentor"), Mentor=True)
    assert [name for _, name, _ in study.people()[:3]] == ["Mo", "Ann", "Ann"]


def test_a_label_is_given_back(study):
    store(study, said(study, "Ann"))
    assert labels(study)["Ann"].participant is None


def silent(study):
    return [
        (one, participant) for one in study.project.read.speakers() if one.silent
        for participant in study.project.read.participants() if participant.id == one.participant
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "left"), [("Eve", ["Eve"]), ("Eva", ["Eva"]), ("", []), ("Cleo", [])])
def test_who_stayed_silent_is_named_otherwise_or_not_at_all(study, name, left):
    [(entry, _)] = silent(study)
    store(
        study,
        Assignment("", participant=name, role="Mentee", silent=entry.id, document=entry.document, title="Group B")
        if name else Assignment("", silent=entry.id, document=entry.document, title="Group B"),
        Mentee=True,
    )  # fmt: skip
    assert [who.name for _, who in silent(study)] == left
    study.session.undo()
    assert [who.name for _, who in silent(study)] == ["Eve"]


def test_attributes_are_given_and_taken(study):
    store(study, said(study, "Ann", participant="Ann", attributes={"year": "", "school": "North"}))
    assert participant(study, "Ann").attributes == {"school": "North"}


def test_a_role_in_other_capitals_is_the_one_that_is_there(study):
    before = [(one.name, one.compared) for one in study.project.read.roles()]
    name, compared = before[0]
    store(study, said(study, next(iter(labels(study))), role=name.swapcase()), **{name.swapcase(): not compared})
    assert [(one.name, one.compared) for one in study.project.read.roles()] == before
