"""Combined groups, theme sets and every measure against a second, obvious computation on random studies."""

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from annotator.analysis import composition as compositions
from annotator.core.errors import Refused
from annotator.questions.kept_comparison import Asked, KeptComparison
from annotator.store import schema
from annotator.store.verbs import project as verbs
from annotator.store.verbs import sets
from tests.analysis.obvious_sets import Combined
from tests.analysis.studies import stored, studies

WAYS = [("role",), ("role", "year"), ("year", "role"), ("role", "document"), ("site", "year", "role"), ("role", "site")]


@given(
    studies(),
    st.sampled_from(WAYS),
    st.none() | st.lists(st.sampled_from(["C0", "C1", "C2", "C3", "C4"]), min_size=1, max_size=4, unique=True),
    st.booleans(),
)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_every_measure_is_the_obvious_one(tmp_path_factory, study, by, themes, reported):
    chosen = None if themes is None else [one for one in themes if one in study.parents] or ["C0"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "PRAGMAS", tuple(one.replace("EXTRA", "OFF") for one in schema.PRAGMAS))
        project = stored(study, tmp_path_factory.mktemp("study") / "study.annot")
    with project:
        obvious = Combined(study, by, chosen)
        if not obvious.sources:
            return
        book = project.read.codebook()
        if chosen is not None:
            made = project.do("Set", sets.make, "Report", [book.find(name).id for name in chosen])
            if reported:
                project.do("Report", verbs.report, made)
        name = "Report" if chosen is not None and not reported else None
        result = project.comparison(by, themes=name, distinct=True)
        event(f"{len(by)} names, {len(result.groups)} groups, {'a set' if chosen else 'all codes'}")
        assert [theme.name for theme in result.themes] == (chosen or [code.name for code in book])
        check_groups(result, obvious)
        check_cells(result, obvious)
        check_insides(result, obvious)
        check_crossings(project, result, obvious, by, name)


def check_groups(result, obvious):
    assert {group.name for group in result.groups} == obvious.group_names()
    for group in result.groups:
        expected = obvious.group(group.name)
        assert (group.participants, group.words, group.documents) == tuple(
            expected[name] for name in ("participants", "words", "documents")
        )
        assert group.passages == obvious.all_passages(group.name)
        assert group.distinct == obvious.distinct(group.name)
        assert group.has_status == obvious.has_status_of(group.parts)
    for at in range(len(result.by_parts)):  # what is one part stands together under what is before it
        heads = [group.parts[: at + 1] for group in result.groups]
        assert len(set(heads)) == sum(head != before for head, before in zip(heads, [None, *heads], strict=False))


def check_cells(result, obvious):
    for theme in result.themes:
        parent = None if theme.parent is None else result.codebook[theme.parent].name
        assert parent == obvious.parent_in_set(theme.name)
        assert theme.among == len(obvious.level_of(theme.name))
        for group in result.groups:
            cell = theme.cells[group.name]
            assert (cell is None) == (group.words == 0)
            if cell is not None:
                number = obvious.number_of(theme.name, group.name)
                assert (cell.passages, cell.rank) == (number, obvious.rank_in_set(theme.name, group.name))
                assert cell.share == (number / group.passages if group.passages else 0)
                assert cell.share_of_distinct == (number / group.distinct if group.distinct else 0)
                assert cell.share_of_parent == obvious.share_of_parent(theme.name, group.name)


def check_insides(result, obvious):
    for theme in result.themes:
        below = [one for one in obvious.themes if obvious.parent_in_set(one) == theme.name]
        below = below or obvious.children(theme.name)
        if not below:
            with pytest.raises(Refused, match="no codes below"):
                compositions.composition(result, theme.code)
            continue
        made = compositions.composition(result, theme.code)
        assert {result.codebook[code].name for code in made.pieces} == set(below)
        for code, pieces in made.pieces.items():
            name = result.codebook[code].name
            for group, piece in pieces.items():
                number, whole = (obvious.number_of(one, group) for one in (name, theme.name))
                larger = sum(obvious.number_of(one, group) > number for one in below)
                assert piece == (number, number / whole if whole else None, 1 + larger)
        check_reversals(result, obvious, made, below)
    check_ratios(result, obvious)


def check_reversals(result, obvious, made, below):
    """Two codes are reversed where one has more passages in a group that is compared, and fewer in another."""
    groups = [group.name for group in result.compared if group.words]
    expected = set()
    for one in below:
        for other in below:
            more = [name for name in groups if obvious.number_of(one, name) > obvious.number_of(other, name)]
            less = [name for name in groups if obvious.number_of(one, name) < obvious.number_of(other, name)]
            if more and less:
                expected.add(frozenset((one, other)))
    book = result.codebook
    assert {frozenset((book[one.first].name, book[one.second].name)) for one in made.reversals} == expected
    for one in made.reversals:
        first, second = (book[code].name for code in one[:2])
        assert obvious.number_of(first, one.role) > obvious.number_of(second, one.role)
        assert obvious.number_of(first, one.another) < obvious.number_of(second, one.another)


def check_ratios(result, obvious):
    names = {result.codebook[code].name: code for code in result.cells}
    first, second = min(names), max(names)
    for group, found in compositions.ratios(result, names[first], names[second]).items():
        one, other = obvious.number_of(first, group), obvious.number_of(second, group)
        assert found[:2] == (one, other)
        assert found.times is None if not other else found.times * other == one


def check_crossings(project, result, obvious, by, themes):
    names = [code.name for code in result.codebook][:3]
    pairs = [
        (one, other) for one in names for other in names
        if one not in obvious.family(other) and other not in obvious.family(one)
    ]  # fmt: skip
    for first, second in pairs[:2]:
        for where in ("overlapping", "turn"):
            rows = project.crossing(first, second, by, where_second=where, themes=themes)
            for row in rows.itertuples():
                assert row.passages == obvious.number_of(first, row.group) == row.with_second + row.without_second
                assert row.with_second == obvious.with_second(first, second, row.group, where == "turn")
    check_filtered(project, obvious, by, themes, names[-1])


def check_filtered(project, obvious, by, themes, second):
    """With and without a second code: each cell, the denominators, and the same of a comparison that is kept."""
    kin = {*obvious.family(second), *obvious.above(second)}
    counted = [one for one in obvious.counted_codes() if one not in kin]
    for where in ["turn" if len(by) > 1 else "overlapping"]:
        for is_absent, asked in ((False, {"with_code": second}), (True, {"without_code": [second]})):
            result = project.comparison(by, themes=themes, where_second=where, distinct=True, **asked)
            assert [theme.name for theme in result.themes] == [one for one in obvious.themes if one not in kin]

            def number(codes, name, where=where, is_absent=is_absent):
                return len(obvious.beside(codes, second, name, where == "turn", is_absent))

            for group in result.groups:
                assert group.passages == sum(number({code}, group.name) for code in counted)
                assert group.distinct == number(set(counted), group.name)
                for theme in result.themes:
                    cell = theme.cells[group.name]
                    assert (cell and cell.passages) == (
                        number(set(obvious.family(theme.name)), group.name) if group.words else None
                    )
            kept = KeptComparison(project, Asked(by, themes=themes, distinct=True, beside=result.beside)).comparison()
            assert (kept.groups, kept.cells, kept.of_nobody) == (result.groups, result.cells, result.of_nobody)
