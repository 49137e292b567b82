"""Who speaks how much, what rests on whom, what was looked for: against a second, obvious computation."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import trying
from annotator.store import schema
from annotator.store.verbs import codes, readings
from tests.analysis.obvious import Obvious
from tests.analysis.obvious_views import Looked, concentration, is_checked, participation
from tests.analysis.studies import stored, studies

SETTINGS = {
    "deadline": None,
    "suppress_health_check": list(HealthCheck),
    "derandomize": True,
}
ACTS = st.lists(
    st.tuples(st.sampled_from(["finish", "finish", "redefine", "reopen"]), st.integers(0, 9), st.integers(0, 2)),
    max_size=8,
)


@pytest.fixture
def opened(tmp_path_factory):
    """Makes a project of a study."""
    made = []

    def make(study, **how):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(schema, "PRAGMAS", tuple(one.replace("EXTRA", "OFF") for one in schema.PRAGMAS))
            made.append(stored(study, tmp_path_factory.mktemp("study") / "study.annot", **how))
        return made[-1]

    yield make
    for project in made:
        project.close()


def plain(number):
    """A share, None where there is none, so that it can be compared."""
    return None if number != number else pytest.approx(number)


@given(studies(), st.booleans())
@settings(max_examples=12, **SETTINGS)
def test_everybody_says_as_much_as_loops_count(opened, study, late):
    project, obvious = opened(study, late=late), Obvious(study)
    found = [tuple(row) for row in project.participation().itertuples(index=False)]
    expected = participation(study, obvious)
    assert len(found) == len(expected)
    for row in found:
        assert (*row[:5], *map(plain, row[5:])) in expected


@given(studies(), st.sampled_from(["role", "year"]))
@settings(max_examples=10, **SETTINGS)
def test_a_theme_rests_on_whom_loops_find(opened, study, by):
    obvious = Obvious(study, by=by)
    if not obvious.sources:
        return
    project = opened(study)
    comparison = project.comparison(by)
    survived, book = trying.tried(project, comparison), project.read.codebook()
    for code in study.parents:
        one = survived.of(book.find(code).id)
        for group in filter(obvious.has_status, obvious.group_names()):
            passages, persons, documents = concentration(obvious, code, group)
            found = one.concentrations.get(group)
            assert (found is None) == (passages == 0)
            if found is not None:
                assert (found.passages, found.by_speaker) == (passages, max(persons.values()))
                named = [who for who in persons if persons[who] == found.by_speaker]
                assert any(who == found.speaker or who.startswith(found.speaker) for who in named)
                assert documents[found.document] == found.by_document == max(documents.values())
                first = next(title for title in study.documents if documents[title] == found.by_document)
                assert found.document == first


@given(studies(), ACTS)
@settings(max_examples=8, **SETTINGS)
def test_what_was_looked_for_is_what_was_finished_since(opened, study, acts):
    obvious = Obvious(study)
    if not obvious.sources:
        return
    project, looked, book = opened(study), Looked(study), None
    for kind, number, who in acts:
        title, code = list(study.documents)[number % len(study.documents)], f"C{number % len(study.parents)}"
        coder = study.coders[who]
        book = project.read.codebook()
        if kind == "redefine":
            looked.redefine(code)
            project.do("Redefine", codes.change, book.find(code).id, definition=f"As of {looked.now}")
        else:
            looked.finish(title, coder, kind == "finish")
            project.do("Finish", readings.finish, project.document(title).id, project.coder(coder).id,
                       finished=kind == "finish")  # fmt: skip
    for row in project.silence().itertuples():
        why, because = looked.why(obvious, row.code, row.document)
        named = row.because if isinstance(row.because, str) else None
        assert (row.why, named, row.looked_for) == (why, because, why == "")
        assert row.passages == sum(
            title == row.document for title, *_ in obvious.passages(set(obvious.family(row.code)))
        )
    again = {(row.code, row.document) for row in project.to_read_again().itertuples()}
    assert again == {(code, title) for code in study.parents for title in obvious.sources
                     if looked.why(obvious, code, title)[0]}  # fmt: skip
    for theme in project.comparison().themes:
        for group, cell in theme.cells.items():
            if cell is not None:
                expected = not cell.passages and is_checked(looked, obvious, theme.name, group)
                assert cell.is_checked == expected


@given(studies())
@settings(max_examples=8, **SETTINGS)
def test_a_ratio_is_that_of_two_cells(opened, study):
    obvious = Obvious(study)
    if not obvious.sources or len(study.parents) < 2:
        return
    project = opened(study)
    speaking = [name for name in obvious.group_names() if obvious.group(name)["words"]]
    found = {row.group: row for row in project.ratio("C0", "C1").itertuples()}
    assert set(found) == set(speaking)
    for group, row in found.items():
        first, second = (obvious.cell(code, group)["passages"] for code in ("C0", "C1"))
        assert (row.first, row.second) == (first, second)
        assert plain(row.times) == (first / second if second else None)


@given(studies(), st.integers(1, 3))
@settings(max_examples=8, **SETTINGS)
def test_quotes_are_of_those_who_count(opened, study, most):
    obvious = Obvious(study)
    if not obvious.sources:
        return
    found = opened(study).exemplars(per_role=most)
    for (theme, group), rows in found.groupby(["theme", "group"]):
        counted = [one for code in obvious.family(theme) for one in obvious.counted({code}, group)]
        said = {(title, sum(voices.values())) for title, voices in counted}
        assert 1 <= len(rows) <= most
        assert {(row.document, row.words) for row in rows.itertuples()} <= said
        assert rows["id"].is_unique
    pairs = {(theme, group) for theme in study.parents for group in obvious.group_names()
             if any(obvious.counted({code}, group) for code in obvious.family(theme))}  # fmt: skip
    assert {*found.groupby(["theme", "group"]).groups} == pairs
