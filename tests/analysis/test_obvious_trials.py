"""Tests, trials and concentration against slow and obvious implementations of the same."""

from collections import Counter
from fractions import Fraction
from itertools import combinations, product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import trying
from annotator.analysis.exploratory import holm
from annotator.analysis.permutation import between, flipped, outcomes, permuted, within
from annotator.analysis.robustness import holds
from annotator.analysis.trials import WITHOUT_DOCUMENT, WITHOUT_SPEAKER
from annotator.core.errors import Refused
from annotator.core.thresholds import Thresholds
from annotator.listings.counted import counted
from annotator.store.verbs import documents, people
from tests.analysis.studies import stored, studies

SLOW = settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
THRESHOLDS = Thresholds(0, 1, 2, 1.5)


def mean(values):
    return Fraction(sum(values), len(values))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 9), min_size=1, max_size=5), st.lists(st.integers(0, 9), min_size=1, max_size=4))
def test_p_is_the_part_of_all_arrangements_that_are_as_far_apart(first, second):
    every, observed = [*first, *second], abs(mean(first) - mean(second))
    apart = []
    for chosen in combinations(range(len(every)), len(first)):
        ones = [every[at] for at in chosen]
        others = [value for at, value in enumerate(every) if at not in chosen]
        apart.append(abs(mean(ones) - mean(others)))
    found = permuted(first, second)
    assert (found.extreme, found.looked_at) == (sum(one >= observed for one in apart), len(apart))
    assert found.p == pytest.approx(found.extreme / found.looked_at)
    assert found.p >= between(len(first), len(second)).smallest


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(-9, 9), min_size=1, max_size=7))
def test_p_of_the_signs_is_the_part_of_all_signs(differences):
    sums = [abs(sum(map(int.__mul__, differences, signs))) for signs in product((1, -1), repeat=len(differences))]
    found = flipped(differences)
    assert (found.extreme, found.looked_at) == (sum(one >= abs(sum(differences)) for one in sums), len(sums))
    assert found.p >= within(len(differences)).smallest


@settings(max_examples=15, deadline=None)
@given(st.lists(st.lists(st.integers(0, 9), min_size=5, max_size=5), min_size=1, max_size=4))
def test_themes_together_are_as_each_alone(rates):
    firsts, seconds = [one[:3] for one in rates], [one[3:] for one in rates]
    assert outcomes(between(3, 2), firsts, seconds) == [permuted(*one) for one in zip(firsts, seconds, strict=True)]


@pytest.mark.parametrize(("first", "second"), [([3.0] * 12, [1.0] * 11), (list(range(12)), list(range(5, 17)))])
def test_what_is_drawn_counts_itself_and_repeats(first, second):
    found = permuted(first, second, seed=7)
    assert found.drawn and found.p == (found.extreme + 1) / (found.looked_at + 1)
    assert found == permuted(first, second, seed=7)


@given(st.lists(st.floats(0, 1), max_size=7), st.floats(0.001, 0.999))
def test_holm_rejects_what_stepping_down_rejects(values, level):
    rejected = set()
    for step, at in enumerate(sorted(range(len(values)), key=lambda at: values[at])):
        if values[at] * (len(values) - step) > level:
            break
        rejected.add(at)
    assert {at for at, p in enumerate(holm(values)) if p <= level} == rejected


@SLOW
@given(study=studies())
def test_each_trial_is_the_comparison_of_a_project_from_which_that_was_taken(tmp_path_factory, study):
    with stored(study, tmp_path_factory.mktemp("study") / "s.annot") as project:
        try:
            comparison = project.comparison(thresholds=THRESHOLDS)
        except Refused:
            return
        found = trying.tried(project, comparison)
        for at, trial in enumerate(found.trials):
            if trial.kind not in (WITHOUT_DOCUMENT, WITHOUT_SPEAKER):
                continue
            project.do("Take away", take_away, project, trial)
            after = proposed(project)
            project.undo()
            for one in found.themes:
                expected = after.get(one.code)
                if expected is None:  # nobody is left to compare
                    assert one.under(at).status is None
                else:
                    assert one.outcomes[at] == holds(one.proposal, expected, THRESHOLDS)
                    assert one.under(at).status == expected.status


def take_away(action, project, trial):
    """Take a document or a person out of a project: a person into a role that is not compared."""
    if trial.kind == WITHOUT_DOCUMENT:
        documents.delete(action, project.document(trial.name).id)
        return
    gone = people.role(action, "taken away", compared=False)
    who = next(one for one in project.read.participants() if one.name == trial.name)
    people.describe(action, who.id, role=gone)


def proposed(project):
    try:
        return {theme.code: theme.proposal for theme in project.comparison(thresholds=THRESHOLDS).themes}
    except Refused:
        return {}


@SLOW
@given(study=studies(), beside=st.sampled_from([{}, {"with_code": "C0"}, {"without_code": "C0"}]))
def test_concentration_is_what_counting_the_listed_passages_gives(tmp_path_factory, study, beside):
    with stored(study, tmp_path_factory.mktemp("study") / "s.annot") as project:
        try:
            comparison = project.comparison(**beside)
        except Refused:
            return
        person = {one.id: one.participant or f"label {one.id}" for one in project.read.speakers()}
        for one in trying.tried(project, comparison).themes:
            for group in comparison.compared:
                rests = one.concentrations.get(group.name)
                listed = list(counted(project, comparison, one.code, (group.name,)))
                assert len(listed) == (0 if rests is None else rests.passages)
                if rests is None:
                    continue
                heard = Counter(
                    who
                    for each in listed
                    for who in {person[v] for v in each.voices if comparison.group_of.get(v) == group.name}
                )
                assert rests.by_speaker == max(heard.values())
                assert rests.by_document == max(Counter(each.place for each in listed).values())
                of_speaker = counted(project, comparison, one.code, (group.name,), voices=rests.voices)
                assert len(list(of_speaker)) == rests.by_speaker
                of_document = counted(project, comparison, one.code, (group.name,), document=rests.place)
                assert len(list(of_document)) == rests.by_document
