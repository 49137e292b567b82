"""What a status survives, against the whole comparison made anew with each thing left out."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import trying
from annotator.analysis import rule
from annotator.analysis.comparison import compare
from annotator.analysis.groups import People
from annotator.analysis.robustness import holds, robustness
from annotator.analysis.tallied import Tallied
from annotator.analysis.trials import MEASURE, THRESHOLD, WITHOUT_DOCUMENT, WITHOUT_SPEAKER, ladder, proposals
from annotator.core.errors import Refused
from annotator.core.thresholds import Thresholds
from annotator.questions.material import material_of
from annotator.store.verbs import codings, sets
from annotator.store.verbs import project as verbs
from tests import published
from tests.analysis.studies import stored, studies

QUICK = settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def article(tmp_path_factory):
    with published.make(tmp_path_factory.mktemp("article") / "a.annot") as project:
        yield project


def without(material, documents=(), persons=()):
    """The material as if some had never been there."""
    people = material.people
    kept = [
        one for one in people.speakers
        if one.document not in documents
        and (f"participant {one.participant}" if one.participant else f"label {one.id}") not in persons
    ]  # fmt: skip
    rest = [one for one in people.documents if one.id not in documents]
    fewer = People(rest, kept, people.participants, people.roles, people.attributes)
    return replace(material, people=fewer)


def asked(material, by, thresholds):
    return {theme.code: theme.proposal for theme in compare(material, by, (), thresholds).themes}


@QUICK
@given(study=studies())
def test_leaving_out_is_comparing_without(tmp_path_factory, study):
    with stored(study, tmp_path_factory.mktemp("study") / "s.annot") as project:
        try:
            material = material_of(project, project.sources(), "role")
        except Refused:
            return
        thresholds = Thresholds(0, 1, 2, 1.5)
        tallied = Tallied(material, "role")
        assert proposals(tallied, thresholds) == asked(material, "role", thresholds)
        result = robustness(material, "role", (), thresholds, {})
        titles = {one.title: one.id for one in material.people.documents}
        names = {one.name: f"participant {one.id}" for one in material.people.participants.values()}
        for at, trial in enumerate(result.trials):
            if trial.kind == WITHOUT_DOCUMENT:
                less = without(material, {titles[trial.name]})
            elif trial.kind == WITHOUT_SPEAKER and trial.name in names:
                less = without(material, persons={names[trial.name]})
            else:
                continue
            after = asked(less, "role", thresholds)
            for one in result.themes:
                assert one.outcomes[at] == holds(one.proposal, after[one.code], thresholds)
                found = one.under(at)
                assert (found.status, found.discussed_by) == (after[one.code].status, after[one.code].discussed_by)
                assert found in (one.proposal, after[one.code])


@QUICK
@given(study=studies(), chosen=st.lists(st.integers(0, 4), min_size=1, unique=True))
def test_a_status_is_tried_as_the_reported_set_proposes_it(tmp_path_factory, study, chosen):
    with stored(study, tmp_path_factory.mktemp("study") / "s.annot") as project:
        book = [code.id for code in project.read.codebook()]
        project.do("Set", sets.make, "Report", [book[at % len(book)] for at in chosen])
        try:
            result = project.comparison(themes="Report", thresholds=Thresholds(0, 1, 2, 1.5))
        except Refused:
            return
        found = trying.tried(project, result)
        assert [one.code for one in found.themes] == [theme.code for theme in result.themes]
        assert [one.proposal for one in found.themes] == [theme.proposal for theme in result.themes]


def test_everything_is_tried_once(article):
    result = trying.tried(article, article.comparison())
    kinds = [one.kind for one in result.trials]
    assert (kinds.count(WITHOUT_DOCUMENT), kinds.count(WITHOUT_SPEAKER)) == (10, 72)
    assert (kinds.count(THRESHOLD), kinds.count(MEASURE), len(kinds)) == (8, 1, 91)
    assert all(one.trials == 91 and one.holds + len(one.breaks) == 91 for one in result.themes)


def test_what_breaks_a_status_is_named_with_what_results(article):
    result = trying.tried(article, article.comparison(thresholds=Thresholds(emphasis_ratio=1.5)))
    broken = {one.path[-1]: [(one.trial.name, one.proposal.status) for one in one.breaks] for one in result.themes}
    assert ("emphasis_ratio", "different emphasis") in broken["Individualized approach"]


def test_most_and_documents_are_named_with_their_part(article):
    one = next(one for one in trying.tried(article, article.comparison()).themes if one.path[-1] == "Peer development")
    spread = one.concentrations["mentor"]
    assert (spread.passages, spread.by_document, spread.document) == (72, 12, "Mentors 1")
    assert spread.document_share == 12 / 72 and spread.speaker_share == spread.by_speaker / 72


def test_the_ladder_leaves_out_what_is_no_threshold():
    steps = {(one.name, one.value) for one, _ in ladder(Thresholds(0, 1, 0, 1.0))}
    assert steps == {("in_passing", 1), ("min_speakers", 2), ("emphasis_ratio", 1.25)}


def test_a_status_of_other_groups_does_not_hold():
    one, other = rule.Proposal("unique", ("mentor",)), rule.Proposal("unique", ("mentee",))
    assert holds(one, one, Thresholds()) and not holds(one, other, Thresholds())


def test_only_a_coder_who_coded_all_is_tried(article, tmp_path):
    project = published.make(tmp_path / "b.annot")
    with project:
        other = project.do("Coder", codings.coder, "Bo")
        first = next(project.retrieval.passages())
        again = replace_coder(first, other)
        project.do("Code", codings.apply, [again])
        result = trying.tried(project, project.comparison(coder="Ana"))
        assert result.not_tried == ("Bo",)
        every = [next(project.retrieval.passages(documents=[one.id])) for one in project.read.documents()]
        project.do("Code", codings.apply, [replace_coder(one, other) for one in every])
        result = trying.tried(project, project.comparison(coder="Ana"))
        assert not result.not_tried and [one.name for one in result.trials if one.kind == "coder"] == ["Bo"]


def replace_coder(passage, coder):
    from annotator.core.codings import Placed

    return Placed(passage.document, passage.start, passage.end, passage.code, coder)


def test_a_reflexive_project_refuses(tmp_path):
    with published.make(tmp_path / "c.annot") as project:
        project.do("State", verbs.state, "reflexive", statistics=False)
        with pytest.raises(Refused, match="reflexive"):
            project.robustness()
