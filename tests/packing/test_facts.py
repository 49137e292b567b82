"""Every sentence, sheet and figure changes when the project's fact does; what the project does not know is marked."""

import pytest

from annotator.core.codings import Placed
from annotator.core.memos import About
from annotator.core.thresholds import Thresholds
from annotator.store.verbs import codes, codings, documents, memos, people, readings
from annotator.store.verbs import project as verbs
from tests.packing.conftest import packed, words_of

MARK = "[To be filled in by the authors: "


def theme(project, name):
    return project.read.codebook().find(name).id


def first(project, name):
    return next(project.retrieval.passages(codes=[theme(project, name)]))


def do(verb, *args, **kwargs):
    return lambda project: project.do("Change", verb, *(arg(project) for arg in args), **kwargs)


def by_name(name):
    return lambda project: theme(project, name)


def given(value):
    return lambda project: value


def redefine(project):
    project.do("Redefine", codes.change, theme(project, "Craft of teaching"), definition="A new meaning of it.")


def remove(project):
    project.do("Uncode", codings.remove, [first(project, "Craft of teaching").id])


def exemplar(project):
    every = list(project.retrieval.passages(codes=[theme(project, "Craft of teaching")]))
    project.do("Mark", codings.describe, every[-1].id, exemplar=True)


def second_coder(project):
    passage = first(project, "Craft of teaching")

    def code(action):
        coder = codings.coder(action, "Zoe")
        codings.apply(action, [Placed(passage.document, passage.start, passage.end, passage.code, coder)])

    project.do("Code", code)


def finish(project):
    coder = project.coder("Ana").id
    for one in project.read.documents():
        project.do("Finish", readings.finish, one.id, coder, 2)  # the sample was read once before its codebook


def collect(project):
    project.do("Date", documents.change, project.read.documents()[0].id, collected="2024-05-06")


def memo(project):
    project.do("Memo", memos.add, "Who may say no?", [About("project")], coder=project.coder("Ana").id)


def rename_role(project):
    project.do("Rename", people.change_role, project.role("Mentor").id, name="Supervisor")


def persons(project):
    who = next(one for one in project.read.participants() if one.name == "Dr Farrell")
    project.do("Count", people.describe, who.id, persons=5)


def child(project):
    project.do("Move", codes.move, theme(project, "Usable feedback"), theme(project, "Craft of teaching"))


WORD, WEB, BOOK, COREQ, SRQR, LIST = (
    "manuscript.docx", "report.html", "workbook.xlsx", "coreq.docx", "srqr.docx", "README.txt",
)  # fmt: skip
FACTS = {
    "title": (do(verbs.describe, title="Other title"), "Other title", {WORD, WEB, BOOK, COREQ, SRQR, LIST}),
    "approach": (
        do(verbs.describe, approach="coding reliability"), "coding reliability thematic analysis",
        {WORD, WEB, COREQ, SRQR},
    ),
    "definition": (redefine, "A new meaning of it.", {WORD, WEB, BOOK}),
    "name": (
        do(codes.change, by_name("Craft of teaching"), name="Didactics"), "“Didactics” was coded in",
        {WORD, WEB, BOOK},
    ),
    "coding": (remove, "“Craft of teaching” was coded in 5 passages", {WORD, WEB, BOOK}),
    "exemplar": (exemplar, None, {WORD, WEB, BOOK}),
    "status": (
        do(verbs.settle, by_name("Bedside skills"), given("different emphasis"), given("They mean other skills")),
        "The analysts settled its status as “different emphasis”: They mean other skills.", {WORD, WEB, BOOK},
    ),
    "thresholds": (
        do(verbs.set_thresholds, given(Thresholds(min_speakers=3))), "from at least 3 speakers",
        {WORD, WEB, BOOK, LIST},
    ),
    "role": (rename_role, "Supervisor: 11 speakers", {WORD, WEB, BOOK, COREQ, SRQR}),
    "persons": (persons, "by 14 of 15 speakers", {WORD, WEB, BOOK}),
    "collected": (collect, "Collected on 2024-05-06.", {WORD, WEB, BOOK, COREQ, SRQR}),
    "memo": (memo, None, {SRQR}),
    "checked": (finish, None, {WORD, WEB, BOOK, SRQR, LIST}),
    "left out": (second_coder, "Left out, for several coders coded them", {WORD, WEB, BOOK, COREQ, SRQR, LIST}),
    "level": (child, "on 2 levels", {WORD, WEB, BOOK, COREQ, SRQR}),
}  # fmt: skip


@pytest.mark.parametrize("name", FACTS)
def test_a_fact_that_changes_is_seen(sample, tmp_path, undrawn, name):
    change, words, where = FACTS[name]
    packed(sample, tmp_path / "before")
    change(sample)
    packed(sample, tmp_path / "after")
    for file in where:
        before, after = (words_of(tmp_path / when / file) for when in ("before", "after"))
        assert before != after, file
    if words is not None:
        assert words in words_of(tmp_path / "after" / WORD)
        assert words in words_of(tmp_path / "after" / WEB)
        assert words not in words_of(tmp_path / "before" / WORD)


@pytest.mark.parametrize("name", ["coding", "role", "name", "status"])
def test_the_figure_changes_with_the_fact(sample, tmp_path, schematic, name):
    before = packed(sample, tmp_path / "before")
    FACTS[name][0](sample)
    after = packed(sample, tmp_path / "after")
    if name == "coding":  # the sample's bars change, its schematic does not
        assert before["workbook.xlsx"] != after["workbook.xlsx"]
    else:
        assert before["figure-1-schematic.svg"] != after["figure-1-schematic.svg"]
        assert before["figure-1-schematic.png"] != after["figure-1-schematic.png"]


def test_the_sentences_say_what_is_counted(sample, tmp_path, undrawn):
    packed(sample, tmp_path / "pack")
    words = words_of(tmp_path / "pack" / WORD)
    assert (
        "Mentor: “Craft of teaching” was coded in 21 passages by 11 of 11 speakers in 2 of 2 documents "
        "(22.6% of 93; rank 1; 4.68 per 1,000 words)." in words
    )
    assert "Theme Craft of teaching; compared by role; coding of Ana; 4 documents" in words
    assert "That Mentor said nothing of it was not checked." in words


def test_what_the_project_does_not_know_is_marked_and_not_filled(sample, tmp_path, undrawn):
    packed(sample, tmp_path / "pack")
    methods = words_of(tmp_path / "pack" / WORD)
    assert f"{MARK}when the material was collected]" in methods
    assert f"{MARK}agreement between coders" in methods
    sample.do("Forget", verbs.describe, approach="")
    packed(sample, tmp_path / "pack")
    assert f"{MARK}the methodological approach]" in words_of(tmp_path / "pack" / WORD)
    coreq, srqr = (words_of(tmp_path / "pack" / name) for name in (COREQ, SRQR))
    assert coreq.count(MARK) == 32 - 8 and "8 of 32 items" in coreq
    assert f"{MARK}orientation and theory]" in coreq and f"{MARK}ethics]" in srqr
    assert srqr.count(MARK) == 21 - int(srqr.split(" of 21 items")[0].split()[-1])


def test_a_reflexive_analysis_has_no_counts(sample, tmp_path, undrawn):
    sample.do("Describe", verbs.describe, approach="reflexive")
    packed(sample, tmp_path / "pack")
    words = words_of(tmp_path / "pack" / WORD)
    assert "No counts are reported: the approach is reflexive." in words
    assert "was coded in" not in words and "Passages, n" not in words
    assert "Quotes by theme and role" in words
    assert "passages, n of" not in words_of(tmp_path / "pack" / BOOK)


def test_a_unique_that_rests_on_a_zero_is_marked_until_somebody_looked(sample, tmp_path, undrawn):
    packed(sample, tmp_path / "before")
    finish(sample)
    packed(sample, tmp_path / "after")
    before, after = (words_of(tmp_path / when / WORD) for when in ("before", "after"))
    assert "unique to Mentee†" in before
    assert "none of these zeros is checked" in before or "this zero is not checked" in before
    assert "†" not in after
    assert "all of these zeros are checked" in after or "this zero is checked" in after
