"""Every sentence, sheet and figure changes when the project's fact does; what the project does not know is marked."""

import shutil

import pytest
from lxml import etree
from openpyxl import load_workbook

import annotator.packing.reading as reading_of_facts
from annotator import resources
from annotator.analysis.saturation import SaturationRule
from annotator.core.codings import Placed
from annotator.core.memos import About
from annotator.core.thresholds import Thresholds
from annotator.packing import drawing as pack_drawing
from annotator.project import open_project
from annotator.reports.figures.choices import KINDS
from annotator.store import schema
from annotator.store.verbs import codes, codings, documents, hearing, labels, memos, people, quotes, readings, sets
from annotator.store.verbs import project as verbs
from tests.packing.conftest import packed, words_of
from tests.packing.telling import PARTS, SHEETS, Told, said

MARK = "[To be filled in by the authors: "
CRAFT, SKILLS = "Craft of teaching", "Bedside skills"
COUNTED = ("schematic", "butterfly", "dots", "heat")
"""The figures of a comparison."""
WORDS = ("manuscript", "coreq", "srqr")


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    """The sample; each test takes back what it does to it."""
    path = shutil.copy(resources.sample(), tmp_path_factory.mktemp("facts") / "mentoring.annot")
    with pytest.MonkeyPatch.context() as hasty:
        pragmas = tuple(one.replace("synchronous = EXTRA", "synchronous = OFF") for one in schema.PRAGMAS)
        hasty.setattr(schema, "PRAGMAS", pragmas)
        with open_project(path, author="Ana") as project:
            yield project


@pytest.fixture(scope="module")
def before(study):
    """What each part says of the sample as it is."""
    return {part: Told(study)[part] for part in PARTS}


@pytest.fixture(autouse=True)
def taken_back(study):
    steps = study.undoable
    yield
    study.read.__dict__.pop("last_stamps", None)
    if study.undoable > steps:
        study.undo(study.undoable - steps)


def do(project, verb, *args, **kwargs):
    return project.do("Change", verb, *args, **kwargs)


def theme(project, name):
    return project.read.codebook().find(name).id


def passages(project, name):
    return list(project.retrieval.passages(codes=[theme(project, name)]))


def turn_of(project, role, document=0):
    """A whole turn of somebody of a role, in a document in which such speak."""
    wanted = {one.id for one in project.read.participants() if one.role == project.role(role).id}
    voices = {one.id: one.document for one in project.read.speakers() if one.participant in wanted}
    place = list(dict.fromkeys(voices.values()))[document]
    turns = (turn for turn in project.read.turns(place) if turn.speaker in voices and turn.end - turn.body > 80)
    turn = next(turns)
    return place, turn.body, turn.end


def code(project, name, role, coder="Ana"):
    place = turn_of(project, role)

    def verb(action):
        codings.apply(action, [Placed(*place, theme(project, name), codings.coder(action, coder))])

    do(project, verb)


def settle(project, status="unique", reason="They mean other skills.", **how):
    do(project, verbs.settle, theme(project, SKILLS), status, reason, **how)


def finish(project):
    for one in project.read.documents():
        do(project, readings.finish, one.id, project.coder("Ana").id, 2)  # it was read once before its codebook


def redefined_when_finished(project):
    finish(project)
    do(project, codes.change, theme(project, "Students teaching students"), definition="They teach.")


def second_coder(project, *, appointed=""):
    passage = passages(project, CRAFT)[0]

    def verb(action):
        coder = codings.coder(action, "Zoe")
        codings.apply(action, [Placed(passage.document, passage.start, passage.end, passage.code, coder)])

    do(project, verb)
    if appointed:
        do(project, documents.appoint, passage.document, project.coder(appointed).id)


def reported(project, *names, title="Article"):
    do(project, verbs.report, do(project, sets.make, title, [theme(project, name) for name in names]))


def edit(project):
    do(project, quotes.edit, (one := exemplar_of(project)).id, print_of(project, one))


def exemplar_of(project):
    return next(one for one in project.retrieval.passages() if one.exemplar)


def print_of(project, one):
    words = project.read.text(one.document)[one.start : one.end].split()
    return " ".join([words[0], "[the student]", *words[1:]])


def participant(project, name):
    return next(one for one in project.read.participants() if one.name == name)


def heard(project):
    """Somebody says by hand that everybody speaks in a passage."""
    one = passages(project, CRAFT)[0]
    voices = [voice.id for voice in project.read.speakers() if voice.document == one.document and not voice.silent]
    do(project, hearing.tell, one.document, one.start, one.end, voices)


def stamped(project):
    """The transcripts say when they were spoken."""
    project.read.last_stamps = lambda: {one.id: f"[0{at}:20:05.7]" for at, one in enumerate(project.read.documents())}


def first_document(project):
    return project.read.documents()[0].id


FACTS = {
    "title": (lambda p: do(p, verbs.describe, title="Other title"), {"recipe": "Project: Other title"}),
    "approach": (
        lambda p: do(p, verbs.describe, approach="coding reliability"),
        {**dict.fromkeys(WORDS, "coding reliability thematic analysis"), "recipe": "Approach: coding reliability"},
    ),
    "threshold: in passing": (
        lambda p: do(p, verbs.set_thresholds, Thresholds(in_passing=40)),
        {"manuscript": "with more than 40 passages", "srqr": "with more than 40 passages", "recipe": "up to 40 by",
         "Status": None, "Themes": None, "schematic": None, "heat": ()},
    ),
    "threshold: speakers": (
        lambda p: do(p, verbs.set_thresholds, Thresholds(min_speakers=12)),
        {"manuscript": "from at least 12 speakers", "recipe": "at least 12", "Status": None, "schematic": None},
    ),
    "threshold: base": (
        lambda p: do(p, verbs.set_thresholds, Thresholds(min_base=500)),
        {"manuscript": "judged from 500 passages on", "recipe": "judged from 500", "Status": None, "butterfly": None},
    ),
    "threshold: ratio": (
        lambda p: do(p, verbs.set_thresholds, Thresholds(emphasis_ratio=9.5)),
        {"manuscript": "at least 9.5 times", "recipe": "at least 9.5 times", "Status": None, "schematic": None},
    ),
    "role: name": (
        lambda p: do(p, people.change_role, p.role("Mentor").id, name="Supervisor"),
        {"manuscript": "Supervisor: 11 speakers", "coreq": "Supervisor: 11 speakers", "srqr": "Supervisor",
         "Themes": None, "Status": "Supervisor", "Quotes": "Supervisor", "Speakers": "Supervisor", "Data": "Supervisor",
         "Co-occurrence": "Supervisor", **dict.fromkeys(KINDS, "Supervisor")},
    ),
    "role: compared": (
        lambda p: do(p, people.change_role, p.role("Moderator").id, compared=True),
        {"manuscript": "Moderator: 2 speakers", "coreq": "Moderator: 2 speakers", "recipe": "Not compared: none",
         "Themes": None, "Speakers": None, "schematic": "Moderator", "heat": "Moderator", "dots": "Moderator"},
    ),
    "role: not compared": (
        lambda p: do(p, people.change_role, p.role("Mentor").id, compared=False),
        {"manuscript": "Mentor: Dr Farrell, Dr Okonkwo", "coreq": "Mentor: Dr Farrell, Dr Okonkwo",
         "recipe": None, "Themes": None, "Speakers": None},
    ),
    "role: colour": (
        lambda p: do(p, people.change_role, p.role("Mentor").id, color="#123456"),
        {**dict.fromkeys(("schematic", "butterfly", "dots", "participation"), "#123456"), "manuscript": (), "heat": ()},
    ),
    "role: of a person": (
        lambda p: do(p, people.describe, participant(p, "Dr Farrell").id, role=p.role("Mentee").id),
        {"manuscript": "Mentor: 10 speakers", "coreq": "Mentee: 13 speakers", "Speakers": None, "Quotes": None,
         "Data": None, **dict.fromkeys(KINDS)},
    ),
    "person: name": (
        lambda p: do(p, people.describe, participant(p, "Dr Farrell").id, name="Dr Pelargonium"),
        {"manuscript": "Dr Pelargonium", "Quotes": "Dr Pelargonium", "Speakers": "Dr Pelargonium",
         "Data": "Dr Pelargonium", "participation": "Dr Pelargonium"},
    ),
    "person: several": (
        lambda p: do(p, people.describe, participant(p, "Dr Farrell").id, persons=5),
        {"manuscript": "by 14 of 15 speakers", "Themes": None, "Speakers": None, "butterfly": "n = 15"},
    ),
    "person: a number not known": (
        lambda p: do(p, people.describe, participant(p, "Dr Farrell").id, persons=None),
        {"manuscript": "by speakers whose number is not known", "coreq": "whose number is not known",
         "heat": "n not known", "Themes": None, "Status": None},
    ),
    "person: silent": (
        lambda p: do(p, people.attend, first_document(p), do(p, people.participant, "Quiet")),
        {"Speakers": "Quiet", "participation": "Quiet"},
    ),
    "person: in several documents": (
        lambda p: do(p, people.assign, next(one.id for one in p.read.speakers() if one.label == "Kofi"),
                     participant(p, "Aliyah").id),
        {"coreq": "1 of 21 participants speaks in several transcripts.", "manuscript": "Mentee: 11 speakers"},
    ),
    "attribute: of a person": (
        lambda p: do(p, people.give, participant(p, "Dr Farrell").id, "experience", "legendary"),
        {**dict.fromkeys(WORDS, "“legendary” n\u00a0=\u00a01"), "Speakers": "legendary"},
    ),
    "attribute: of a document": (
        lambda p: do(p, people.give, first_document(p), "site", "North"), {"Documents": "North"},
    ),
    "speaker: nobody assigned": (
        lambda p: do(p, people.assign, next(one.id for one in p.read.speakers() if one.label == "Aliyah"), None),
        {"recipe": "in columns of their own, without a status: no role", "Themes": None, "Speakers": None,
         "participation": "no role"},
    ),
    "speaker: by hand": (
        heard, {"manuscript": None, "Themes": None, "Quotes": None, "Data": None, "butterfly": None, "heat": None},
    ),
    "document: title": (
        lambda p: do(p, documents.change, first_document(p), title="Group One"),
        {"manuscript": "Group One", "recipe": "Group One", "Quotes": "Group One", "Speakers": "Group One",
         "Documents": "Group One", "Data": "Group One", "participation": "Group One"},
    ),
    "document: collected": (
        lambda p: do(p, documents.change, first_document(p), collected="2024-05-06"),
        {**dict.fromkeys(WORDS, "Collected on 2024-05-06."), "Documents": "2024-05-06"},
    ),
    "document: time stamps": (
        stamped, {"coreq": "The last time stamps of the transcripts stand from 0:20:05 to 3:20:05", "srqr": "3:20:05"},
    ),
    "coder: name": (
        lambda p: do(p, codings.rename, p.coder("Ana").id, "Anastasia"),
        {"manuscript": "was done by 1 coder (Anastasia)", "coreq": "1 coder (Anastasia)", "srqr": "(Anastasia)",
         "recipe": "Coder: Anastasia", "Documents": "Anastasia", "Data": "Anastasia"},
    ),
    "coder: two and nobody appointed": (
        second_coder,
        {"manuscript": "Left out, for several coders coded them", "recipe": "Left out: M", "srqr": "Left out",
         "Documents": None, "Themes": None, "Data": None, "butterfly": None},
    ),
    "coder: of record": (
        lambda p: second_coder(p, appointed="Zoe"),
        {"manuscript": "done by 2 coders (Ana and Zoe). More than one coder coded 1 transcript.", "recipe": "(Zoe)",
         "coreq": "2 coders (Ana and Zoe)", "Documents": "| Zoe |", "Data": "| Zoe |", "butterfly": None},
    ),
    "code: name": (
        lambda p: do(p, codes.change, theme(p, CRAFT), name="Didactics"),
        {"manuscript": "“Didactics” was coded in", "coreq": "Didactics", "srqr": "Didactics",
         **dict.fromkeys(("Themes", "Status", "Quotes", "Codebook", "Co-occurrence", "Data"), "Didactics"),
         **dict.fromkeys((*COUNTED, "cooccurrence"), "Didactics")},
    ),
    "code: number": (
        lambda p: do(p, codes.change, theme(p, CRAFT), number="VII"),
        {"manuscript": "VII Craft of teaching", "Themes": "VII", "Codebook": "VII", **dict.fromkeys(COUNTED, "VII")},
    ),
    "code: definition": (
        lambda p: do(p, codes.change, theme(p, CRAFT), definition="A new meaning."),
        {"manuscript": "A new meaning.", "Codebook": "A new meaning."},
    ),
    "code: inclusion": (
        lambda p: do(p, codes.change, theme(p, CRAFT), inclusion="Lectures too."),
        {"manuscript": "Included: Lectures too.", "Codebook": "Lectures too."},
    ),
    "code: exclusion": (
        lambda p: do(p, codes.change, theme(p, CRAFT), exclusion="Not by books."),
        {"manuscript": "Excluded: Not by books.", "Codebook": "Not by books."},
    ),
    "code: example": (
        lambda p: do(p, codes.change, theme(p, CRAFT), example="As she did."),
        {"manuscript": "As she did.", "Codebook": "As she did."},
    ),
    "code: no definition": (
        lambda p: do(p, codes.change, theme(p, CRAFT), definition="", inclusion="", exclusion=""),
        {"manuscript": f"{MARK}the definition of the theme]", "coreq": "11 of them with a definition"},
    ),
    "code: memo and colour": (
        lambda p: do(p, codes.change, theme(p, CRAFT), memo="To be split?", color="#010203"),
        {"Codebook": "#010203", "manuscript": ()},
    ),
    "code: below another": (
        lambda p: do(p, codes.move, theme(p, "Usable feedback"), theme(p, CRAFT)),
        {"manuscript": "on 2 levels", "coreq": "1 theme below these: Usable feedback", "srqr": "on 2 levels",
         "Codebook": None, "Themes": None,
         "Data": f"| Usable feedback | {CRAFT} |", **dict.fromkeys(COUNTED)},
    ),
    "code: order": (
        lambda p: do(p, codes.move, theme(p, CRAFT), None, theme(p, "Tailoring to the student")),
        dict.fromkeys(("manuscript", "Themes", "Status", "Codebook", "heat", "cooccurrence")),
    ),
    "code: a new one": (
        lambda p: do(p, codes.create, "Humour"),
        {"manuscript": "“Humour” was coded in no passage", "coreq": "13 codes", "Status": "Humour", "heat": "Humour"},
    ),
    "code: gone": (
        lambda p: do(p, codes.delete, theme(p, CRAFT)),
        {"coreq": "11 codes", **dict.fromkeys(("manuscript", "Themes", "Status", "Codebook", "Data", *COUNTED))},
    ),
    "codes joined": (
        lambda p: do(p, codes.join, theme(p, CRAFT), theme(p, SKILLS)),
        dict.fromkeys(("manuscript", "Themes", "Status", "Quotes", "Codebook", "Data", *COUNTED)),
    ),
    "coding: another": (
        lambda p: code(p, "Students teaching students", "Mentee"),
        {"manuscript": "Mentee: “Students teaching students” was coded in 1 passage by 1 of 12 speakers",
         "Themes": None, "Status": None, "Quotes": None, "Documents": None, "Data": None, "Co-occurrence": None,
         **dict.fromkeys((*COUNTED, "cooccurrence")), "participation": (), "Codebook": (), "Speakers": ()},
    ),
    "coding: gone": (
        lambda p: do(p, codings.remove, [passages(p, CRAFT)[0].id]),
        {"manuscript": "“Craft of teaching” was coded in 5 passages", "Themes": None, "Data": None,
         **dict.fromkeys(COUNTED[1:]), "participation": ()},
    ),
    "coding: other bounds": (
        lambda p: do(p, codings.resize, (one := passages(p, CRAFT)[0]).id, one.start, one.end - 20),
        {"Quotes": None, "Data": None, "Themes": None},
    ),
    "coding: memo": (
        lambda p: do(p, codings.describe, passages(p, CRAFT)[0].id, memo="Telling."),
        {"Quotes": "Telling.", "Data": "Telling."},
    ),
    "coding: exemplar": (
        lambda p: do(p, codings.describe, passages(p, CRAFT)[-1].id, exemplar=True),
        dict.fromkeys(("manuscript", "Quotes", "Data")),
    ),
    "quote: printed wording": (edit, {"manuscript": "[the student]", "Quotes": "[the student]"}),
    "quote: attribution": (
        lambda p: do(p, quotes.attribute, "— {pseudonym} as {role}"),
        {"manuscript": " as Mentor", "coreq": "attributed as “— {pseudonym} as {role}”", "srqr": "— {pseudonym}"},
    ),
    "finished": (
        finish,
        {"manuscript": "all of these zeros are checked", "srqr": "all of these zeros are checked", "Themes": None,
         "recipe": "2 of 2 checked", "Status": None, "schematic": "0 passages (checked)"},
    ),
    "redefined when finished": (
        redefined_when_finished, {"manuscript": "1 of these zeros is checked", "recipe": "1 of 2 checked"},
    ),
    "settled": (
        settle,
        {"manuscript": "The analysts settled its status as “unique”: They mean other skills.", "srqr": "settled 1 of",
         "Themes": "They mean other skills.", "Status": "They mean other skills.", "schematic": None, "heat": ()},
    ),
    "settled: to whom": (
        lambda p: settle(p, owner="Mentee"),
        {"manuscript": "as “unique to Mentee”", "Status": "Bedside skills | None | unique to Mentee", "schematic": None,
         "butterfly": None},
    ),
    "settled: another reason": (
        lambda p: (settle(p), settle(p, reason="On second thoughts.")),
        {"manuscript": "On second thoughts.", "Status": "On second thoughts."},
    ),
    "settled upon other facts": (
        lambda p: (p.settle(SKILLS, "similar", "Alike."), code(p, SKILLS, "Mentee")),
        {"recipe": "Settled upon other facts: Bedside skills", "Status": None, "Themes": "Settled upon other facts"},
    ),
    "theme set": (
        lambda p: reported(p, SKILLS, CRAFT),
        {"manuscript": "Results are reported of the 2 codes of the set “Article”.", "recipe": "the set “Article”",
         "coreq": "There are 2 themes at the top: Bedside skills; Craft of teaching.", "srqr": "“Article”",
         **dict.fromkeys(("Themes", "Status", "Quotes", "Data", *COUNTED, "cooccurrence")), "participation": ()},
    ),
    "theme set: order": (
        lambda p: reported(p, CRAFT, SKILLS),
        {"coreq": "There are 2 themes at the top: Craft of teaching; Bedside skills.", "heat": None},
    ),
    "theme set: name": (
        lambda p: reported(p, SKILLS, CRAFT, title="Second article"),
        {"manuscript": "of the set “Second article”", "recipe": "the set “Second article”"},
    ),
    "memo": (
        lambda p: do(p, memos.add, "Who may say no?", [About("project")], coder=p.coder("Ana").id), {"srqr": None},
    ),
    "label": (
        lambda p: do(p, labels.put, {CRAFT: "Teaching as a craft", "Mentor": "Faculty", "Aliyah": "S1"}),
        {**dict.fromkeys(COUNTED, "Teaching as a craft"), "cooccurrence": "Faculty", "participation": "S1 · Mentee",
         "manuscript": (), "Themes": ()},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FACTS)
def test_a_fact_that_changes_is_seen(study, before, name):
    """In each part that tells it, and in its words; `()` stands for a part that does not tell it and stays as it is."""
    change, where = FACTS[name]
    change(study)
    now = Told(study)
    for part, words in where.items():
        after = now[part]
        assert (after == before[part]) == (words == ()), part
        if words:
            assert words in after, part
            assert words not in before[part], part


def test_each_part_is_seen_to_change():
    assert set(PARTS) == {part for _, where in FACTS.values() for part, words in where.items() if words != ()}


def test_what_was_taken_back_is_as_before(study, before):
    told = Told(study)
    assert {part: told[part] for part in PARTS} == before


@pytest.mark.parametrize(
    ("how", "recipe", "sentence"),
    [
        ({"by": "experience"}, "Compared by: experience", "compared by experience"),
        ({"where": {"gender": "woman"}}, "Only speakers with: gender = woman", "Only speakers with gender = woman"),
        ({"coder": "Ana"}, "Coder: Ana", "The coding of Ana is counted."),
    ],
)
def test_what_is_compared_is_told(study, before, how, recipe, sentence):
    now = Told(study, **how)
    assert recipe in now["recipe"] and sentence in now["manuscript"]
    assert sentence not in before["manuscript"] or how == {"coder": "Ana"}


def test_version_moment_and_unit_are_told(study, before, monkeypatch):
    monkeypatch.setattr(reading_of_facts, "__version__", "9.8.7")
    monkeypatch.setattr(reading_of_facts, "BACK_CHANNEL", 4)
    now = Told(study)["manuscript"]
    assert "with Annotator 9.8.7." in now and "it covers fewer than 4 words does not count" in now
    assert "fewer than 2 words" in before["manuscript"] and "Made: 2026-03-01" in before["recipe"]


def test_the_files_hold_what_is_told(study, tmp_path, coarse):
    made = packed(study, tmp_path / "pack")
    told, folder = Told(study), tmp_path / "pack"
    for part, names in (("manuscript", ("manuscript.docx", "report.html")), ("coreq", ("coreq.docx",)),
                        ("srqr", ("srqr.docx",))):  # fmt: skip
        for name in names:
            held = flat(words_of(folder / name))
            lines = [line for block in told.blocks(part) for line in said(block)]
            assert not [line for line in lines if flat(line) not in held and "Made" not in line], name
    book = load_workbook(folder / "workbook.xlsx", read_only=True)
    for part in SHEETS:
        title = "Themes by role" if part == "Themes" else part
        rows = [filled(row) for row in book[title].iter_rows(min_row=2, values_only=True)]
        assert rows == [filled(row) for row in told.rows(part)], part
    drawn = {kind: f"figure-{at}-{kind}.svg" for at, kind in enumerate(
        ("schematic", "butterfly", "cooccurrence", "participation"), start=1)}  # fmt: skip
    for kind, name in drawn.items():
        root = etree.fromstring(made[name])
        assert set(root.itertext("{*}text")) >= told.words(kind), kind
    assert all(f"{name}: {value}" in made["README.txt"].decode() for name, value in told._study.recipe)


def filled(row):
    """What a row has, fractions as far as a workbook keeps them."""
    return [f"{cell:.12g}" if isinstance(cell, int | float) else cell for cell in row if cell is not None]


def test_of_many_groups_not_each_has_a_matrix(study):
    kinds = {by: pack_drawing._kinds(Told(study, by=by)._study) for by in ("role", "document", "participant")}
    assert "cooccurrence" in kinds["role"] and "cooccurrence" in kinds["document"]
    assert kinds["participant"] == ["schematic", "heat", "participation"]


def flat(words):
    return " ".join(words.split())


def test_the_sentences_say_what_is_counted(before):
    assert (
        "Mentor: “Craft of teaching” was coded in 21 passages by 11 of 11 speakers in 2 of 2 documents "
        "(22.6% of 93; rank 1; 4.68 per 1,000 words)." in before["manuscript"]
    )
    assert "Theme Craft of teaching; compared by role; coding of Ana; 4 documents" in before["manuscript"]
    assert "That Mentor said nothing of it was not checked." in before["manuscript"]


def test_what_the_project_does_not_know_is_marked_and_not_filled(study, before):
    for what in ("when the material was collected", "agreement between coders", "how themes were derived"):
        assert f"{MARK}{what}" in before["manuscript"]
    do(study, verbs.describe, approach="")
    now = Told(study)
    assert f"{MARK}the methodological approach]" in now["manuscript"]
    coreq, srqr = now["coreq"], now["srqr"]
    assert "9 of 32 items, 1 of them in part" in coreq and coreq.count(MARK) == 32 - 9 + 1
    for what in ("orientation and theory", "data saturation", "duration", "which of them led the interviews or groups"):
        assert f"{MARK}{what}]" in coreq
    for what in ("ethics", "the main interpretations", "how themes were found and developed", "sampling"):
        assert f"{MARK}{what}]" in srqr


def test_saturation_is_told_where_it_can_be_judged(study, before, monkeypatch):
    assert "Saturation was" not in before["coreq"] + before["manuscript"]  # there are two documents of each role
    monkeypatch.setattr(reading_of_facts, "RULE", SaturationRule(base=1, run=1, threshold=0.2))
    now = Told(study)
    for part in WORDS:
        assert (
            "where 1 further document brought at most 20% of the codes of its first 1 document. Mentor: " in now[part]
        )
        assert "in the order in which they stand in the project" in now[part]
    assert "reached with document 1 of 2" in now["coreq"] and f"{MARK}data saturation]" not in now["coreq"]
    code(study, "Students teaching students", "Mentor")
    monkeypatch.setattr(reading_of_facts, "RULE", SaturationRule(base=1, run=1, threshold=0))
    assert "not reached in 2 documents" in Told(study)["coreq"]


def test_a_reflexive_analysis_has_no_counts(study, tmp_path, undrawn):
    do(study, verbs.describe, approach="reflexive")
    packed(study, tmp_path / "pack")
    words = words_of(tmp_path / "pack" / "manuscript.docx")
    assert "No counts are reported: the approach is reflexive." in words
    assert "was coded in" not in words and "Passages, n" not in words and "Saturation" not in words
    assert "Quotes by theme and role" in words
    assert "passages, n of" not in words_of(tmp_path / "pack" / "workbook.xlsx")


def test_a_unique_that_rests_on_a_zero_is_marked_until_somebody_looked(sample, tmp_path, undrawn):
    packed(sample, tmp_path / "before")
    finish(sample)
    packed(sample, tmp_path / "after")
    before, after = (words_of(tmp_path / when / "manuscript.docx") for when in ("before", "after"))
    assert "unique to Mentee†" in before
    assert "none of these zeros is checked" in before or "this zero is not checked" in before
    assert "†" not in after
    assert "all of these zeros are checked" in after or "this zero is checked" in after
