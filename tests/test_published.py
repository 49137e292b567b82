"""The published study, whole: its counts, and its twelve themes in the groups in which the article puts them."""

import pytest

from annotator import listings
from tests import published


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    with published.make(tmp_path_factory.mktemp("published") / "study.annot") as project:
        yield project


@pytest.fixture(scope="module")
def cells(study):
    return {theme.name: theme for theme in study.comparison().themes}


def test_the_groups_are_those_of_the_article(study):
    groups = {group.name: group for group in study.comparison().groups}
    assert (groups["mentor"].participants, groups["mentor"].documents) == (50, 6)
    assert (groups["mentee"].participants, groups["mentee"].documents) == (22, 4)
    by_stage = {group.name: group.participants for group in study.comparison("experience").groups}
    assert by_stage == {"experienced": 31, "inexperienced": 19, "pre-clerkship": 14, "clerkship": 8}


@pytest.mark.parametrize(
    ("theme", "role", "passages"),
    [
        ("Relationship competence", "mentor", 86),
        ("Teaching competence", "mentor", 149),
        ("Peer development", "mentor", 72),
        ("One-on-one sessions", "mentor", 1),
        ("Cultural competence and role modelling", "mentor", 1),
        ("One-on-one sessions", "mentee", 27),
        ("Cultural competence and role modelling", "mentee", 22),
    ],
)
def test_published_counts_lead_to_their_passages(study, cells, theme, role, passages):
    assert cells[theme].cells[role].passages == passages
    assert len(listings.passages(study, code=theme, role=role)) == passages


def test_faculty_development_is_second_and_just_under_a_quarter(cells):
    cell = cells["Faculty development"].cells["mentor"]
    assert cell.rank == 2
    assert 0.24 < cell.share < 0.25


def test_one_faculty_member_alone_mentions_cultural_competence(cells):
    assert cells["Cultural competence and role modelling"].cells["mentor"].speakers == 1


def test_the_twelve_themes_are_grouped_as_in_the_article(cells):
    expected = {"1": "similar", "2": "different emphasis", "3": "unique", "4": "unique"}
    for number, name, *_ in published.THEMES:
        if number:
            assert cells[name].proposal.status == expected[number[0]], name
            if number[0] in "34":
                assert cells[name].proposal.discussed_by == ({"3": "mentee", "4": "mentor"}[number[0]],)


def test_the_competences_rank_in_opposite_order(cells):
    ranks = {name: {role: cell.rank for role, cell in cells[name].cells.items()} for name in published.CHILDREN}
    assert ranks == {
        "Teaching competence": {"mentor": 1, "mentee": 2},
        "Relationship competence": {"mentor": 2, "mentee": 1},
    }


def test_the_report_numbers_are_those_of_the_article(study):
    numbers = {theme.name: theme.report_number for theme in study.comparison().themes}
    assert numbers == {name: number for number, name, *_ in published.THEMES}


def test_the_competences_stand_in_opposite_ratios(study):
    found = study.ratio("Teaching competence", "Relationship competence").set_index("group")
    assert tuple(found.loc["mentor", ["first", "second"]]) == (149, 86)
    assert tuple(found.loc["mentee", ["first", "second"]]) == (18, 40)
    inside = study.composition(published.PARENT)
    assert set(inside["share_of_parent"].round(3)) == {0.634, 0.366, 0.31, 0.69}
    assert all(inside["reversed_with"].map(len) == 1)


def test_stages_stand_below_their_roles(study):
    result = study.comparison(("role", "experience"))
    assert {group.parts: group.participants for group in result.groups} == {
        ("mentor", "experienced"): 31, ("mentor", "inexperienced"): 19,
        ("mentee", "clerkship"): 8, ("mentee", "pre-clerkship"): 14,
    }  # fmt: skip
    assert next(group.name for group in result.groups) == "mentor › experienced"
    by_role = {theme.name: theme for theme in study.comparison().themes}
    for theme in result.themes:  # one speaks in each passage, so that stages sum to their role
        for role in ("mentor", "mentee"):
            parts = [theme.cells[group.name].passages for group in result.groups if group.parts[0] == role]
            assert sum(parts) == by_role[theme.name].cells[role].passages
