"""What a notebook gets: columns of numbers are numbers, whatever is missing in them."""

import pytest

from annotator.core.transcript import Turn
from tests.analysis.obvious import Study
from tests.analysis.studies import stored


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    """A mentor who talks, a mentee who never does, and two codes, none below another."""
    study = Study(
        documents={"D": ("A: we talk a lot\n", [Turn(0, 3, 16, "A")])},
        people={("D", "A"): "Mia"},
        roles={"Mia": ("mentor", True), "Max": ("mentee", True)},
        silent=[("D", "Max")],
        codings=[("D", "Ana", "C0", 3, 16)],
        parents={"C0": None, "C1": None},
    )
    with stored(study, tmp_path_factory.mktemp("frames") / "study.annot") as project:
        yield project


@pytest.mark.parametrize(
    ("question", "columns"),
    [
        ("compare", ["share", "rate", "share_of_parent", "share_of_distinct"]),
        ("saturation", ["ratio"]),
        ("participation", ["share", "share_of_role"]),
    ],
)
def test_what_is_missing_is_nan_among_numbers(study, question, columns):
    for by in ("role", "participant"):
        found = getattr(study, question)() if question == "participation" else getattr(study, question)(by=by)
        assert all(found[column].dtype == "float64" for column in columns)


def test_nobody_who_is_silent_has_a_number(study):
    found = study.compare().set_index("group").loc["mentee"]
    assert found[["passages", "share", "speakers", "words", "rate", "rank"]].isna().all(axis=None)


def test_it_says_to_whom_a_settled_theme_is_unique(study):
    study.settle("C0", "unique", "They never spoke.", owner="mentee")
    found = study.compare().drop_duplicates("theme").set_index("theme")["owner"]
    assert found["C0"] == "mentee"
    assert found["C1"] is None or found.isna()["C1"]
    study.undo()
