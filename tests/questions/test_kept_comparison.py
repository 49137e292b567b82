"""The comparison that is kept against the one made anew, over random studies that go on being coded."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.codebook import Codebook
from annotator.core.codings import Placed
from annotator.core.errors import AnnotatorError
from annotator.core.status import SIMILAR
from annotator.core.transcript import Turn
from annotator.questions.kept_comparison import Asked, KeptComparison
from annotator.store import schema
from annotator.store.verbs import codings, documents, sets
from annotator.store.verbs import project as verbs
from tests.analysis.obvious import Study
from tests.analysis.studies import stored, studies

WAYS = [("role",), ("role",), ("document",), ("participant",), ("role", "year"), ("site",)]
ACTS = ["code", "code", "code", "remove", "undo", "settle", "report", "record"]


def change(project, act, number):
    """Do one thing of many to a project."""
    book, places = list(project.read.codebook()), project.read.documents()
    code, document = book[number % len(book)], places[number % len(places)]
    coders = project.read.coders()
    if act == "code":
        by = coders[0 if number % 5 else -1].id
        text = project.read.text(document.id)
        start = number % len(text)
        project.do("Code", codings.apply, [Placed(document.id, start, min(len(text), start + 25), code.id, by)])
    elif act == "remove":
        found = list(project.retrieval.passages())
        if found:
            project.do("Uncode", codings.remove, [found[number % len(found)].id])
    elif act == "undo":
        project.undo()
    elif act == "settle":
        project.do("Settle", verbs.settle, code.id, SIMILAR, "so it is")
    elif act == "report":
        made = project.do("Set", sets.make, f"Set {number}", [code.id])
        project.do("Report", verbs.report, made)
    else:
        project.do("Appoint", documents.appoint, document.id, coders[number % len(coders)].id)


@given(
    studies(),
    st.sampled_from(WAYS),
    st.sampled_from([None, None, None, "Ana"]),
    st.booleans(),
    st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 10_000)), min_size=1, max_size=5),
)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_what_is_kept_is_what_is_made_anew(tmp_path_factory, study, by, coder, distinct, acts):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "PRAGMAS", tuple(one.replace("EXTRA", "OFF") for one in schema.PRAGMAS))
        project = stored(study, tmp_path_factory.mktemp("study") / "study.annot")
        with project:
            asked, heard, kept = Asked(by, coder=coder, distinct=distinct), [], None
            project.on_change(heard.append)
            for act, number in [("code", 3), *acts]:
                change(project, act, number)
                try:
                    anew = project.comparison(by, coder=coder, distinct=distinct)
                except AnnotatorError:
                    kept = None
                    heard.clear()
                    continue
                followed = kept is not None and all(kept.follow(one, one.passages) for one in heard)
                kept = kept if followed else KeptComparison(project, asked)
                heard.clear()
                empty = Codebook(())  # which is equal to itself alone
                assert replace(kept.comparison(), codebook=empty) == replace(anew, codebook=empty)


def test_a_coding_counts_its_own_document_alone(tmp_path, monkeypatch):
    from tests.bench import studies as large

    texts = [large.transcript(f"T{at}", 3_000, at) for at in range(4)]
    with large.project(tmp_path / "study.annot", texts, 5) as project:
        project.do("Code", codings.apply, large.places(project, 20))
        kept, heard, read = KeptComparison(project, Asked()), [], []
        project.on_change(heard.append)
        document = project.read.documents()[2].id
        whole = project.retrieval.set_tallies
        monkeypatch.setattr(project.retrieval, "set_tallies", lambda sources: read.append(sources) or whole(sources))
        coder = project.read.coders()[0].id
        code = next(iter(project.read.codebook())).id
        project.do("Code", codings.apply, [Placed(document, 100, 300, code, coder)])
        assert kept.follow(heard[0], heard[0].passages)
        assert read == [[(document, coder)]]


def test_a_document_that_two_coders_left_empty_is_compared_again(tmp_path):
    study = Study(
        documents={f"D{at}": (f"A: we talk a lot {at}\n", [Turn(0, 3, 18, "A")]) for at in range(2)},
        codings=[("D0", coder, "C0", 3, 16) for coder in ("Ana", "Bo")],
        parents={"C0": None},
    )
    with stored(study, tmp_path / "study.annot") as project:
        kept, heard = KeptComparison(project, Asked()), []
        assert kept.comparison().left_out == ("D0",)
        project.on_change(heard.append)
        project.do("Uncode", codings.remove, [one.id for one in project.retrieval.passages()])
        assert project.comparison().documents == ("D0", "D1")
        assert not kept.follow(heard[0], heard[0].passages)
