import pytest

from annotator.core.codings import Placed
from annotator.gui.codebook import pins, tallied
from annotator.gui.codebook.changes import CodeChanges
from annotator.gui.session import Session
from annotator.store.verbs import codes, codings


@pytest.fixture
def changes(study):
    return CodeChanges(study.session)


def under(study):
    book = study.project.read.codebook()
    return {digit: book[code].name for code, digit in pins.digits(study.session).items()}


def test_without_pins_the_first_codes_with_none_below_stand_under_the_digits(study):
    assert list(under(study).values()) == [
        "Setting goals", "Honest feedback", "Opening doors", "Trust", "Being seen as a person", "Matching",
    ]  # fmt: skip
    assert pins.code_under(study.session, 4) == study.ids["Trust"]
    assert pins.code_under(study.session, 9) is None


def test_never_more_than_nine(study):
    for number in range(20):
        study.project.do("New code", codes.create, f"Code {number}")
    assert sorted(under(study)) == list(range(1, 10))


def test_pinned_codes_stand_where_they_were_put(study):
    chosen = [study.ids["Trust"], study.ids["Guidance"]]
    study.project.do("Pin", codings.pin, study.ana, chosen)
    assert under(study) == {1: "Trust", 2: "Guidance"}


def test_pinning_changes_places_with_the_code_that_is_there(study, changes):
    changes.pin(study.ids["Trust"], 1)
    assert under(study)[1] == "Trust" and under(study)[4] == "Setting goals"


def test_a_code_without_a_digit_takes_that_of_another(study, changes):
    changes.pin(study.ids["Guidance"], 2)
    assert under(study)[2] == "Guidance"
    assert "Honest feedback" not in under(study).values()


def test_a_digit_beyond_the_last_leaves_those_between_free(study, changes):
    study.project.do("Pin", codings.pin, study.ana, [study.ids["Trust"]])
    changes.pin(study.ids["Matching"], 9)
    assert under(study) == {1: "Trust", 9: "Matching"}
    assert study.project.check().problems == []


def test_unpinning_leaves_the_others_where_the_hand_knows_them(study, changes):
    changes.unpin(study.ids["Honest feedback"])
    assert under(study) == {
        1: "Setting goals", 3: "Opening doors", 4: "Trust", 5: "Being seen as a person", 6: "Matching",
    }  # fmt: skip


def test_a_deleted_code_leaves_its_digit_free(study, changes):
    changes.pin(study.ids["Trust"], 1)
    changes.delete(study.ids["Honest feedback"])
    assert under(study)[1] == "Trust" and 2 not in under(study)


def test_pins_are_undone_by_name(study, changes):
    before = under(study)
    changes.pin(study.ids["Trust"], 1)
    assert study.project.next_undo.label == "Pin Trust to 1"
    study.session.undo()
    assert under(study) == before


def test_pins_of_another_coder_are_not_ours(study):
    ben = study.project.do("Add coder", codings.coder, "Ben")
    study.project.do("Pin", codings.pin, ben, [study.ids["Trust"]])
    assert under(study)[1] == "Setting goals"


def test_no_project_has_no_digits(qtbot):
    session = Session("Ana")
    assert pins.digits(session) == {} and pins.code_under(session, 1) is None
    assert tallied.read(session).passages == 0


def test_reading_never_adds_a_coder(study):
    study.session.set_coder("Cleo")
    pins.digits(study.session)
    tallied.read(study.session)
    assert [coder.name for coder in study.project.read.coders()] == ["Ana"]


def test_passages_of_the_coder_at_the_desk_are_counted(study):
    ben = study.project.do("Add coder", codings.coder, "Ben")
    study.project.do("Code", codings.apply, [Placed(study.first, 5, 9, study.ids["Trust"], ben)])
    assert tallied.read(study.session).counts[study.ids["Trust"]] == 5
    study.session.set_coder("Ben")
    assert tallied.read(study.session).passages == 1


def test_a_theme_counts_what_it_and_those_below_cover(study):
    found = tallied.read(study.session)
    assert found.counts[study.ids["Guidance"]] == 7 and found.passages == 14
    assert tallied.read(study.session, study.second).passages == 4
