"""Random studies, and how they become projects."""

from hypothesis import strategies as st

from annotator.core.codings import Placed
from annotator.core.transcript import Transcript, Turn
from annotator.project import Project
from annotator.store.store import Store
from annotator.store.verbs import codes, codings, documents, people
from tests.analysis.obvious import Study

WORDS = ["yes", "mm-hm", "don’t", "漢字", "école", "😀", "e\u0301te", "well-known", "a", "שלום", "x_y"]
MENTOR, MENTEE = ("mentor", True), ("mentee", True)
ROLES = [MENTOR, MENTEE, ("student", True), ("moderator", False)]
NAMES = ["Mia", "Max", "Zoe", "Ben", "Eve"]
CODERS = ["Ana", "Bo", "Cy"]
TRAITS = {"year": ["1", "2", "10", "", None], "site": ["North", "year not given", None, None]}


@st.composite
def transcripts(draw):
    """A text of turns of a few words, some with a note in the middle."""
    text, turns = draw(st.sampled_from(["", "Group one, spring\n"])), []
    for label in draw(st.lists(st.sampled_from(["A", "B", "C"]), min_size=3, max_size=9)):
        start, body = len(text), len(text) + 3
        text += f"{label}: " + " ".join(draw(st.lists(st.sampled_from(WORDS), max_size=5)))
        notes = []
        if draw(st.integers(0, 3)) == 0:
            notes = [(len(text), len(text) + 8)]
            text += "[laughs]" + draw(st.sampled_from(["", " so", "so there"]))
        turns.append(Turn(start, body, len(text), label, notes=tuple(notes)))
        text += "\n"
    return text, turns


@st.composite
def places(draw, text, turns):
    """A range of a text: what is said in a turn, or any."""
    if draw(st.integers(0, 2)):
        turn = draw(st.sampled_from(turns))
        if turn.body < turn.end:
            return turn.body, turn.end
    start = draw(st.integers(0, len(text) - 1))
    return start, min(len(text), start + draw(st.integers(1, 40)))


@st.composite
def studies(draw):
    study = Study(coders=CODERS)
    for number in range(draw(st.sampled_from([1, 2, 2, 3]))):
        text, turns = draw(transcripts())
        study.documents[f"D{number}"] = text + str(number), turns
    enter_names(draw, study)
    number = draw(st.integers(1, 5))
    study.parents = {
        f"C{at}": f"C{draw(st.integers(0, at - 1))}" if at and draw(st.booleans()) else None for at in range(number)
    }
    titles = list(study.documents)
    coders = draw(st.sampled_from([["Ana"], ["Ana"], ["Ana"], ["Ana", "Bo"]]))
    for _ in range(draw(st.sampled_from([0, 3, 12, 40, 40]))):
        title = draw(st.sampled_from(titles))
        coder, code = draw(st.sampled_from(coders)), draw(st.sampled_from(list(study.parents)))
        study.codings.append((title, coder, code, *draw(places(*study.documents[title]))))
    study.record = {
        title: draw(st.sampled_from([*coders, *CODERS])) for title in titles if draw(st.integers(0, 3)) == 0
    }
    return study


def enter_names(draw, study):
    """Who is behind the labels: in which roles, how many, with which attributes; who was there and said nothing."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=5, unique=True))
    study.roles = {name: draw(st.sampled_from(ROLES)) for name in names if draw(st.integers(0, 9))}
    if draw(st.integers(0, 4)):
        study.roles |= {names[0]: MENTOR, names[1]: MENTEE}
    study.persons = {name: draw(st.sampled_from([1, 1, 1, 3, None])) for name in names}
    for who in (*names, *study.documents):
        study.traits[who] = {name: value for name in TRAITS if (value := draw(st.sampled_from(TRAITS[name])))}
    for title, (_, turns) in study.documents.items():
        for label in sorted({turn.label for turn in turns}):
            if draw(st.integers(0, 7)):
                study.people[title, label] = draw(st.sampled_from([*names[:2], *names]))
    study.silent = [
        (title, name)
        for title in study.documents
        for name in names
        if draw(st.integers(0, 5)) == 0
        and not any(key[0] == title and who == name for key, who in study.people.items())
    ]


def stored(study, path, *, late=False, attributes=tuple(TRAITS)):
    """The study as a project, the codings in one action or in several.

    `late` enters the people, and puts the codes under each other, when the passages are there already.
    """
    project = Project(Store.create(path))
    ids = {}
    for title, (text, turns) in study.documents.items():
        ids[title] = project.do("Import", documents.add, Transcript(title, text, tuple(turns)))
    for code, parent in study.parents.items():
        ids[code] = project.do("Code", codes.create, code, None if late else ids.get(parent))
    for coder in dict.fromkeys([*study.coders, *(one[1] for one in study.codings)]):
        ids[coder] = project.do("Coder", codings.coder, coder)
    if not late:
        project.do("People", enter_people, study, ids, project, attributes)
    placed = [Placed(ids[title], *place, ids[code], ids[coder]) for title, coder, code, *place in study.codings]
    for one in placed[1::2]:
        project.do("Apply", codings.apply, [one])
    project.do("Apply", codings.apply, placed[::2])
    for title, coder in study.record.items():
        project.do("Appoint", documents.appoint, ids[title], ids[coder])
    if late:
        project.do("People", enter_people, study, ids, project, attributes)
        for code, parent in study.parents.items():
            if parent is not None:
                project.do("Move", codes.move, ids[code], ids[parent])
    return project


def enter_people(action, study, ids, project, attributes):
    speakers = {(one.document, one.label): one.id for one in project.read.speakers()}
    who = {
        name: people.participant(action, name) for name in sorted({*study.people.values(), *study.roles, *study.traits})
        if name not in ids
    }  # fmt: skip
    for name, (role, compared) in study.roles.items():
        people.describe(action, who[name], role=people.role(action, role, compared=compared))
    for name, number in study.persons.items():
        people.describe(action, who[name], persons=number)
    for name in attributes:
        people.attribute(action, name)
    for one, traits in study.traits.items():
        for name, value in traits.items():
            people.give(action, ids.get(one) or who[one], name, value)
    for (title, label), name in study.people.items():
        people.assign(action, speakers[ids[title], label], who[name])
    for title, name in study.silent:
        people.attend(action, ids[title], who[name])
