"""Conditions as the store evaluates them, against looking at every passage in the plainest way."""

import json
from dataclasses import replace
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.codings import Placed
from annotator.core.conditions import EVERY, GONE, IN_TURN, OVERLAPPING, Beside, Conditions
from annotator.core.memos import About
from annotator.project import new_project
from annotator.store import schema
from annotator.store.verbs import codes, codings, documents, memos, people
from tests.store.conftest import HASTY, transcript

TEXTS = (
    transcript(
        "One", "Ann: Hello there, all of you.", "Bob: Mm.", "Ann: I trust THEM. 😀 Truly", "Cy: So do I, mostly."
    ),
    transcript("Two", "Bob: We met in spring.", "Dee: It was late, aaaa and cold. ＊ ß"),
)
CODES = {"Trust": None, "Faith": "Trust", "Time": None, "Late": "Time"}
PEOPLE = {"Ann": ("mentor", "1"), "Bob": ("mentee", "2"), "Cy": (None, "1")}
WORDS = ("", "trust", "aa", "them", "😀", "i", "zebra", "  ", ".*", "ß")


def filled(project, placed, noted, redefined):
    for text in TEXTS:
        project.do("Import", documents.add, text)
    ids = {}
    for name, parent in CODES.items():
        ids[name] = project.do("New", codes.create, name, parent=ids.get(parent))
    by = [project.do("Coder", codings.coder, name) for name in ("Ana", "Bo")]
    for speaker in project.read.speakers():
        if speaker.label in PEOPLE:
            role, year = PEOPLE[speaker.label]
            who = project.do("Who", people.participant, speaker.label)
            if role:
                project.do("Role", lambda action, who=who, role=role: people.describe(
                    action, who, role=people.role(action, role)))  # fmt: skip
            project.do("Year", people.give, who, "year", year)
            project.do("Assign", people.assign, speaker.id, who)
    texts = [one.id for one in project.read.documents()]
    project.do("Year", people.give, texts[1], "year", "2")
    for document, start, length, code, coder, memo, exemplar in placed:
        end = min(start + length, len(TEXTS[document].text))
        if start < end:
            one = Placed(texts[document], start, end, list(ids.values())[code], by[coder], memo, exemplar)
            project.do("Code", codings.apply, [one])
    for at, private in noted:
        found = list(project.retrieval.passages())
        if found:
            about = [About("passage", found[at % len(found)].id)]
            project.do("Memo", memos.add, "A thought of trust", about, coder=by[at % 2], private=private)
    for code in redefined:
        project.do("Redefine", codes.change, list(ids.values())[code], definition="Other.")


def obvious(project, asked, coder):
    """The numbers of the passages that meet conditions, one condition after another."""
    book, every = project.read.codebook(), list(project.retrieval.passages())
    texts = {one.id: project.read.text(one.id) for one in project.read.documents()}
    turns = {document: project.read.turns(document) for document in texts}
    docs = {one.id: one for one in project.read.documents()}
    who = {one.id: one for one in project.read.participants()}
    speakers = {one.id: who.get(one.participant) for one in project.read.speakers()}
    notes = {}
    for memo in project.read.memos():
        for about in memo.about:
            if about.kind == "passage" and (not memo.private or memo.coder == coder):
                notes.setdefault(about.number, []).extend([memo.title, memo.text])

    def below(wanted):
        return {one for code in wanted if code in book for one in book.family(code)}

    def turns_of(one):
        def at(place):
            return sum(turn.start <= place for turn in turns[one.document])

        return set(range(at(one.start), at(one.end - 1) + 1))

    def near(one, other, where):
        if one.document != other.document or one.id == other.id:
            return False
        if where == IN_TURN:
            return bool(turns_of(one) & turns_of(other))
        return bool(set(range(one.start, one.end)) & set(range(other.start, other.end)))

    def stands(one, beside):
        others = [o for o in every if o.code in below(beside.codes) and (not asked.coders or o.coder in asked.coders)]
        return any(near(one, other, beside.where) for other in others) != beside.is_absent

    def person(one, document):
        role = None if one is None else one.role
        own = {} if one is None else one.attributes
        fits = all(own.get(n) in v or docs[document].attributes.get(n) in v for n, v in asked.attributes)
        is_meant = not asked.participants or (one is not None and one.id in asked.participants)
        return (not asked.roles or role in asked.roles) and is_meant and fits

    def spoken(one):
        values = docs[one.document].attributes
        if not asked.roles and not asked.participants and all(values.get(n) in v for n, v in asked.attributes):
            return True
        voices = project.retrieval.voices(one.document, one.start, one.end)
        return any(person(speakers[voice], one.document) for voice in voices)

    def says(text, words):
        return words.strip().lower() in text.lower() if words.strip() == words else words.lower() in text.lower()

    def remembered(one):
        found = [*notes.get(one.id, []), *([one.memo] if one.memo else [])]
        return bool(found) if not asked.memo.strip() else any(says(text, asked.memo) for text in found)

    def meets(one):
        return (
            (not asked.codes or one.code in below(asked.codes))
            and one.code not in below(asked.not_codes)
            and all(stands(one, beside) for beside in asked.beside)
            and spoken(one)
            and (not asked.documents or one.document in asked.documents)
            and (not asked.coders or one.coder in asked.coders)
            and (not asked.text.strip() or says(texts[one.document][one.start : one.end], asked.text))
            and (asked.memo is None or remembered(one))
            and (not asked.exemplar or one.exemplar)
            and (not asked.to_review or book.is_to_review(one))
        )

    return [one.id for one in every if meets(one)]


some = st.lists(st.integers(-1, 3), max_size=2, unique=True)
placed = st.tuples(
    st.integers(0, 1), st.integers(0, 70), st.integers(1, 30), st.integers(0, 3), st.integers(0, 1),
    st.sampled_from(["", "", "Said with TRUST", "aaa"]), st.booleans(),
)  # fmt: skip
besides = st.tuples(
    st.lists(st.integers(-1, 3), min_size=1, max_size=2, unique=True),
    st.sampled_from([OVERLAPPING, IN_TURN]),
    st.booleans(),
)
several = {
    "codes": some,
    "not_codes": some,
    "beside": st.lists(besides, max_size=2),
    "roles": st.lists(st.sampled_from([None, 0, 1, -1]), max_size=2, unique=True),
    "attributes": st.sampled_from([{"year": ["2"]}, {"year": ["1", "3"]}, {"year": ["1"], "age": ["9"]}]),
    "documents": st.lists(st.integers(-1, 1), max_size=2, unique=True),
    "coders": st.lists(st.integers(-1, 1), max_size=2, unique=True),
    "participants": st.lists(st.integers(-1, 2), max_size=2, unique=True),
    "text": st.sampled_from(WORDS),
    "memo": st.sampled_from([None, *WORDS]),
    "exemplar": st.booleans(),
    "to_review": st.booleans(),
}


@st.composite
def asked(draw):
    names = draw(st.lists(st.sampled_from(list(several)), min_size=1, max_size=3))
    return {name: draw(several[name]) for name in names}


def conditions(project, asked):
    """What was drawn, with the numbers of this project; -1 is what is gone."""
    known = {
        "codes": [one.id for one in project.read.codebook()],
        "roles": [one.id for one in project.read.roles()],
        "documents": [one.id for one in project.read.documents()],
        "coders": [one.id for one in project.read.coders()],
        "participants": [one.id for one in project.read.participants()],
    }

    def ids(kind, numbers):
        found = (None if at is None else GONE if not 0 <= at < len(known[kind]) else known[kind][at] for at in numbers)
        return tuple(dict.fromkeys(found))

    found = dict(asked)
    for name, kind in (("codes", "codes"), ("not_codes", "codes"), ("roles", "roles"), ("documents", "documents"),
                       ("coders", "coders"), ("participants", "participants")):  # fmt: skip
        if name in found:
            found[name] = ids(kind, found[name])
    if "beside" in found:
        found["beside"] = tuple(Beside(ids("codes", these), where, no) for these, where, no in found["beside"])
    if "attributes" in found:
        found["attributes"] = tuple((name, tuple(values)) for name, values in found["attributes"].items())
    return Conditions(**found)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(placed, max_size=14),
    st.lists(st.tuples(st.integers(0, 20), st.booleans()), max_size=3),
    st.lists(st.integers(0, 3), max_size=1),
    st.tuples(*[asked()] * 6),
)
def test_the_store_finds_what_looking_at_everything_finds(tmp_path_factory, placed, noted, redefined, asked):
    before, schema.PRAGMAS = schema.PRAGMAS, HASTY
    path = tmp_path_factory.mktemp("found") / "study.annot"
    try:
        with new_project(path, author="Ana") as project:
            filled(project, placed, noted, redefined)
            me = project.read.coders()[0].id
            for one in asked:
                wanted = conditions(project, one)
                found = [hit.id for hit in project.retrieval.finding(wanted, me).all()]
                assert found == obvious(project, wanted, me), wanted
                assert project.read.conditions(project.read.written(wanted)) == wanted
    finally:
        schema.PRAGMAS = before
        path.unlink()


@pytest.fixture
def study(tmp_path, hasty):
    with new_project(tmp_path / "study.annot", author="Ana") as project:
        placed = [(0, 5, 10, 0, 0, "", False), (0, 8, 12, 2, 0, "", True), (1, 5, 6, 1, 1, "", False)]
        filled(project, placed, [], [])
        yield SimpleNamespace(
            project=project, code={one.name: one.id for one in project.read.codebook()}, read=project.read
        )


def test_kept_conditions_are_read_in_a_copy_of_the_project_and_follow_joined_codes(study):
    trust, time = study.code["Trust"], study.code["Time"]
    asked = Conditions(codes=(trust,), beside=(Beside((time,)),))
    kept = study.read.written(asked)
    assert json.loads(kept).keys() == {"codes", "beside"} and "null" not in kept
    study.project.do("Join", codes.join, time, trust)
    assert study.read.conditions(kept) == replace(asked, beside=(Beside((trust,)),))


@pytest.mark.parametrize("found", ["", "no", "[]", "{", '{"codes": 3, "beside": [{}], "text": 1}', "[" * 10_000])
def test_what_is_no_condition_asks_for_nothing(study, found):
    assert study.read.conditions(found) == EVERY and EVERY.is_empty


def test_a_code_that_nobody_knows_is_gone_and_nothing_has_it(study):
    asked = study.read.conditions('{"codes": ["AAAAAAAAAAAAAAAA", "ü?"], "exemplar": true}')
    assert asked.codes == (GONE,) and not list(study.project.retrieval.finding(asked).all())
    assert study.read.conditions(study.read.written(asked)) == asked


def test_who_is_heard_in_the_passages_of_a_document(study):
    document = study.read.documents()[0].id
    heard = study.project.retrieval.who_speaks(document)
    (ann,) = {one.id for one in study.read.speakers() if one.label == "Ann" and one.document == document}
    assert set(heard.values()) == {(ann,)} and len(heard) == 2
