"""The comparison against a second, obvious computation on random studies."""

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from annotator import listings
from annotator.core.errors import Refused, Unknown
from annotator.core.thresholds import Thresholds
from annotator.core.transcript import Turn
from annotator.store import schema
from tests.analysis.obvious import Obvious, Study
from tests.analysis.studies import CODERS, stored, studies

WAYS = ["role", "role", "role", "document", "participant", "year", "site"]
THRESHOLDS = [[0, 0, 1], [1, 1, 2], [0, 3], [1.0, 1.5, 2.0]]  # in passing, speakers, base, emphasis
WHERE = [
    ("role", "mentor"), ("role", "mentee"), ("role", "no role"), ("document", "D0"), ("document", "D1"),
    ("participant", "Mia"), ("year", "1"), ("year", "2"), ("year", "year not given"), ("site", "North"),
]  # fmt: skip


@given(
    studies(),
    st.sampled_from([None, None, None, None, *CODERS]),
    st.sampled_from(WAYS),
    st.just([]) | st.just([]) | st.lists(st.sampled_from(WHERE), max_size=2),
    st.builds(Thresholds, *(st.sampled_from(some) for some in THRESHOLDS)),
    st.booleans(),
)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_every_number_is_the_obvious_one(tmp_path_factory, study, coder, by, where, thresholds, late):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "PRAGMAS", tuple(one.replace("EXTRA", "OFF") for one in schema.PRAGMAS))
        project = stored(study, tmp_path_factory.mktemp("study") / "study.annot", late=late)
    with project:
        obvious, everybody = Obvious(study, coder, by, where), Obvious(study, coder)
        if not obvious.sources:
            with pytest.raises(Refused, match="Ana"):
                project.comparison(by, where=where, coder=coder)
            return
        if any(not has_value(everybody, *pair) for pair in where):
            with pytest.raises(Unknown, match="Nobody who is compared has"):
                project.comparison(by, where=where, coder=coder)
            return
        if where and not obvious.group_names():
            with pytest.raises(Refused, match="all of this at once"):
                project.comparison(by, where=where, coder=coder)
            return
        result = project.comparison(by, where=where, coder=coder, thresholds=thresholds)
        check_groups(result, obvious)
        check_themes(result, obvious)
        check_listing(project, result)


def has_value(obvious, name, value):
    """Whether somebody who is compared has a value."""
    return value in Obvious(obvious.study, obvious.coder, name).group_names()


def check_groups(result, obvious):
    assert list(result.left_out) == obvious.left_out
    assert {group.name for group in result.groups} == obvious.group_names()
    for group in result.groups:
        expected = obvious.group(group.name)
        assert {name: getattr(group, name) for name in expected} == expected
        assert group.has_status == obvious.has_status(group.name)
    assert result.of_nobody == obvious.of_nobody()
    assert (result.coder is None) == (len({one for one in obvious.sources.values() if one}) != 1)


def check_themes(result, obvious):
    speaking = [group.name for group in result.groups if group.has_status and group.words]
    for theme in result.themes:
        for group in result.groups:
            cell = theme.cells[group.name]
            assert (cell is None) == (group.words == 0)
            if cell is not None:
                expected = obvious.cell(theme.name, group.name)
                assert {name: getattr(cell, name) for name in expected} == expected
                assert cell.rank == obvious.rank(theme.name, group.name)
                assert cell.share == (cell.passages / group.passages if group.passages else 0)
                assert cell.rate == pytest.approx(1000 * cell.passages / group.words)
        proposal = theme.proposal
        expected = obvious.status(theme.name, speaking, result.thresholds)
        assert (proposal.status, list(proposal.discussed_by), proposal.disagree) == expected
        event(f"{proposal.status}{', disagree' * proposal.disagree}{', reversed' * bool(proposal.reversal)}")


def check_listing(project, result):
    """Listing the passages of a theme lists exactly those that are counted."""
    book = project.read.codebook()
    for theme in result.themes:
        found = list(listings.search(project, family=book.family(theme.code), sources=result.sources))
        for group in result.groups:
            rows = [one for one in found if group.name in {result.group_of.get(voice) for voice in one.voices}]
            if theme.cells[group.name] is not None:
                assert len(rows) == theme.cells[group.name].passages


def test_a_silent_role_has_no_words_and_no_cells(tmp_path):
    study = Study(
        documents={"D": ("A: we talk a lot\n", [Turn(0, 3, 16, "A")])},
        people={("D", "A"): "Mia"},
        roles={"Mia": ("mentor", True), "Max": ("mentee", True)},
        silent=[("D", "Max")],
        codings=[("D", "Ana", "C0", 3, 16)],
        parents={"C0": None},
    )
    with stored(study, tmp_path / "study.annot") as project:
        result = project.comparison()
        assert [(one.name, one.participants, one.words) for one in result.groups] == [
            ("mentor", 1, 4),
            ("mentee", 1, 0),
        ]
        assert result.themes[0].cells["mentee"] is None
        assert result.themes[0].proposal.status is None


def test_codes_that_cover_a_word_only_together_are_no_code_application(tmp_path):
    study = Study(
        documents={"D": ("A: trust\nB: yes\n", [Turn(0, 3, 8, "A"), Turn(9, 12, 15, "B")])},
        people={("D", "A"): "Mia", ("D", "B"): "Max"},
        roles={"Mia": ("mentor", True), "Max": ("mentee", True)},
        codings=[("D", "Ana", "C0", 3, 6), ("D", "Ana", "C1", 5, 8)],
        parents={"C0": None, "C1": "C0"},
    )
    with stored(study, tmp_path / "study.annot") as project:
        result, obvious = project.comparison(), Obvious(study)
        check_groups(result, obvious)
        assert obvious.cell("C0", "mentor")["passages"] == 1
        assert [theme.cells["mentor"].passages for theme in result.themes] == [1, 0]
