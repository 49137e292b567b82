"""What comes together and where, against a second, obvious computation on random studies."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.analysis.cooccurrence import Together
from annotator.core.errors import Refused
from annotator.questions.cooccurrence import coming_together
from annotator.questions.grouping import grouping
from annotator.store import schema
from tests.analysis.obvious import Obvious
from tests.analysis.studies import stored, studies

SETTINGS = {"deadline": None, "suppress_health_check": list(HealthCheck), "derandomize": True}


@pytest.fixture
def opened(tmp_path_factory):
    """Makes a project of a study and the obvious counts of it; None where nobody says whose coding counts."""
    made = []

    def make(study, by):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(schema, "PRAGMAS", tuple(one.replace("EXTRA", "OFF") for one in schema.PRAGMAS))
            made.append(stored(study, tmp_path_factory.mktemp("study") / "study.annot"))
        obvious = Obvious(study, by=by)
        return (made[-1], obvious) if obvious.sources else None

    yield make
    for project in made:
        project.close()


def turn(obvious, title, place):
    """In which turn a character stands, 0 before the first."""
    return sum(one.start <= place for one in obvious.study.documents[title][1])


def meets(obvious, one, other, where, turns):
    (title, start, end), (another, begin, stop) = one, other
    if title != another:
        return False
    if where == "overlapping":
        return bool(set(range(start, end)) & set(range(begin, stop)))
    of_one = range(turn(obvious, title, start), turn(obvious, title, end - 1) + 1)
    of_other = range(turn(obvious, title, begin), turn(obvious, title, stop - 1) + 1)
    apart = min(abs(a - b) for a in of_one for b in of_other)
    return apart <= (turns if where == "near" else 0)


def above(study, code):
    found = []
    while (code := study.parents[code]) is not None:
        found.append(code)
    return found


def heard(obvious, passage, group):
    return any(obvious.label_group(passage[0], label) == group for label in obvious.heard(*passage))


def spoken(obvious, title, group):
    """The codes that a group speaks of in a document."""
    return {
        code
        for code in obvious.study.parents
        for one in obvious.passages({code})
        if one[0] == title and heard(obvious, one, group)
    }


@given(
    studies(),
    st.sampled_from(["turn", "overlapping", "near"]),
    st.integers(1, 3),
    st.sampled_from(["role", "document", "site"]),
)
@settings(max_examples=60, **SETTINGS)
def test_every_pair_is_counted_as_loops_count_it(opened, study, where, turns, by):
    if (made := opened(study, by)) is None:
        return
    project, obvious = made
    expected = {}
    passages = {code: obvious.passages(set(obvious.family(code))) for code in study.parents}
    for first in study.parents:
        for second in study.parents:
            if first == second or first in above(study, second) or second in above(study, first):
                continue
            for group in obvious.group_names():
                own = [one for one in passages[first] if heard(obvious, one, group)]
                met = [
                    one for one in own if any(meets(obvious, one, other, where, turns) for other in passages[second])
                ]
                if met:
                    expected[first, second, group] = (len(met), len(own), sorted(met))
    found = project.cooccurrence(where, turns=turns, by=by)
    assert {(row.first, row.second, row.group): (row.passages, row.of) for row in found.itertuples()} == {
        key: value[:2] for key, value in expected.items()
    }
    counted, book = grouping(project, by, None), project.read.codebook()
    for first, second, group in list(expected)[:5]:
        hits = coming_together(
            project, counted, book.find(first).id, book.find(second).id, group, Together(where, turns)
        )
        assert sorted((hit.document, hit.start, hit.end) for hit in hits) == expected[first, second, group][2]


@given(studies(), st.sampled_from([2, 3, 10]))
@settings(max_examples=40, **SETTINGS)
def test_every_passage_stands_in_its_part(opened, study, parts):
    if (made := opened(study, "role")) is None:
        return
    project, obvious = made
    expected = {}
    for code in study.parents:
        for passage in obvious.passages(set(obvious.family(code))):
            title, start, _ = passage
            before = turn(obvious, title, start)
            words = [len(spoken) for _, spoken in obvious.words[title]]
            part = min(parts, 1 + int(sum(words[: max(0, before - 1)]) * parts / max(1, sum(words))))
            for group in obvious.group_names():
                if heard(obvious, passage, group):
                    expected[code, title, part, group] = expected.get((code, title, part, group), 0) + 1
    found = project.course(parts=parts)
    assert {(row.theme, row.document, row.part, row.group): row.passages for row in found.itertuples()} == expected


@given(studies(), st.integers(1, 2), st.integers(1, 2), st.sampled_from([0, 0.05, 0.5]))
@settings(max_examples=40, **SETTINGS)
def test_saturation_is_reached_before_the_first_run_of_few_new_codes(opened, study, base, run, threshold):
    if (made := opened(study, "role")) is None:
        return
    project, obvious = made
    found = project.saturation(base=base, run=run, threshold=threshold)
    for group in obvious.group_names():
        titles = [
            title
            for title in study.documents
            if title in obvious.sources
            and any(obvious.label_group(title, label) == group and said for label, said in obvious.words[title])
        ]
        said = [
            {
                code
                for code in study.parents
                for one in obvious.passages({code})
                if one[0] == title and heard(obvious, one, group)
            }
            for title in titles
        ]
        rows = found[found["group"] == group]
        assert list(rows["document"]) == titles
        assert list(rows["codes"]) == [len(set().union(*said[: at + 1])) for at in range(len(said))]
        first = set().union(*said[:base]) if len(said) >= base else set()
        reached = None
        for begin in range(base, len(said) - run + 1):
            known = set().union(*said[:begin])
            new = set().union(*said[begin : begin + run]) - known
            if first and len(new) / len(first) <= threshold:
                reached = begin
                break
        assert list(rows.loc[rows["reached"], "place"]) == ([] if reached is None else [reached])
        assert set(rows["judged"]) <= {bool(first) and len(said) >= base + run}


@given(studies())
@settings(max_examples=40, **SETTINGS)
def test_participation_gives_every_word_to_who_says_it(opened, study):
    if (made := opened(study, "role")) is None:
        return
    project, obvious = made
    found = project.participation()
    for title in study.documents:
        own = found[found["document"] == title]
        assert own["words"].sum() == sum(len(spoken) for _, spoken in obvious.words[title])
        assert own["turns"].sum() <= len(study.documents[title][1])
        if own["words"].sum():
            assert own["share"].sum() == pytest.approx(1)


def test_what_cannot_be_asked_is_refused(opened, tmp_path):
    with pytest.raises(Refused, match="turn, overlapping, near"):
        Together("beside")
    with pytest.raises(Refused, match="at least one turn"):
        Together("near", 0)
