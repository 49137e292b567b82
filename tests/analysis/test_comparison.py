"""The comparison against a second, obvious computation on random studies."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.core.thresholds import Thresholds
from annotator.core.transcript import Transcript, Turn
from annotator.project import Project
from annotator.store import schema
from annotator.store.store import Store
from annotator.store.verbs import codes, codings, documents, people
from tests.analysis.obvious import Obvious, Study

WORDS = ["yes", "mm-hm", "don’t", "漢字", "école", "😀", "e\u0301te", "well-known", "a", "שלום", "x_y"]
ROLES = [("mentor", True), ("mentee", True), ("student", True), ("moderator", False)]


@st.composite
def transcripts(draw):
    """A text of turns of a few words, some with a note in the middle."""
    text, turns = draw(st.sampled_from(["", "Group one, spring\n"])), []
    for _ in range(draw(st.integers(1, 6))):
        label = draw(st.sampled_from(["A", "B", "C"]))
        start, body = len(text), len(text) + 3
        text += f"{label}: " + " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=0, max_size=5)))
        notes = []
        if draw(st.booleans()):
            notes = [(len(text), len(text) + 8)]
            text += "[laughs]" + draw(st.sampled_from(["", " so", "so there"]))
        turns.append(Turn(start, body, len(text), label, notes=tuple(notes)))
        text += "\n"
    return text, turns


@st.composite
def studies(draw):
    study = Study()
    for number in range(draw(st.integers(1, 3))):
        text, turns = draw(transcripts())
        study.documents[f"D{number}"] = text + str(number), turns
    names = draw(st.lists(st.sampled_from(["Mia", "Max", "Zoe", "Ben"]), min_size=1, max_size=4, unique=True))
    study.roles = {name: draw(st.sampled_from(ROLES)) for name in names if draw(st.integers(0, 5))}
    for title, (_, turns) in study.documents.items():
        for label in sorted({turn.label for turn in turns}):
            if draw(st.integers(0, 4)):
                study.people[title, label] = draw(st.sampled_from(names))
    titles = list(study.documents)
    present = set(study.people.items())
    study.silent = [
        (title, name)
        for title in titles
        for name in names
        if draw(st.integers(0, 5)) == 0 and not any(key[0] == title and who == name for key, who in present)
    ]
    number = draw(st.integers(1, 5))
    study.parents = {
        f"C{at}": f"C{draw(st.integers(0, at - 1))}" if at and draw(st.booleans()) else None for at in range(number)
    }
    coders = draw(st.sampled_from([["Ana"], ["Ana"], ["Ana", "Bo"]]))
    for _ in range(draw(st.integers(0, 25))):
        title = draw(st.sampled_from(titles))
        length = len(study.documents[title][0])
        start = draw(st.integers(0, length - 1))
        end = min(length, start + draw(st.integers(1, 40)))
        study.codings.append(
            (title, draw(st.sampled_from(coders)), draw(st.sampled_from(list(study.parents))), start, end)
        )
    study.record = {title: draw(st.sampled_from(coders)) for title in titles if draw(st.booleans())}
    return study


def stored(study, path):
    """The study as a project, the codings in one action or in several."""
    project = Project(Store.create(path))
    ids = {}
    for title, (text, turns) in study.documents.items():
        ids[title] = project.do("Import", documents.add, Transcript(title, text, tuple(turns)))
    for code, parent in study.parents.items():
        ids[code] = project.do("Code", codes.create, code, ids.get(parent))
    project.do("People", enter_people, study, ids, project)
    for number, (title, coder, code, start, end) in enumerate(study.codings):
        by = project.do("Coder", codings.coder, coder)
        ids[coder] = by
        if number % 2:
            project.do("Apply", codings.apply, [Placed(ids[title], start, end, ids[code], by)])
    rest = [
        Placed(ids[title], start, end, ids[code], ids[coder])
        for number, (title, coder, code, start, end) in enumerate(study.codings)
        if not number % 2
    ]
    project.do("Apply", codings.apply, rest)
    for title, coder in study.record.items():
        by = project.do("Coder", codings.coder, coder)
        project.do("Appoint", documents.appoint, ids[title], by)
    return project


def enter_people(action, study, ids, project):
    speakers = {(one.document, one.label): one.id for one in project.read.speakers()}
    for name in sorted({*study.people.values(), *study.roles}):
        people.participant(action, name)
    for name, (role, compared) in study.roles.items():
        people.describe(action, people.participant(action, name), role=people.role(action, role, compared=compared))
    for (title, label), name in study.people.items():
        people.assign(action, speakers[ids[title], label], people.participant(action, name))
    for title, name in study.silent:
        people.attend(action, ids[title], people.participant(action, name))


@given(studies(), st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_every_number_is_the_obvious_one(tmp_path_factory, study, named):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "PRAGMAS", tuple(one.replace("EXTRA", "OFF") for one in schema.PRAGMAS))
        project = stored(study, tmp_path_factory.mktemp("study") / "study.annot")
    with project:
        coders = [one.name for one in project.read.coders()]
        coder = coders[0] if named and coders else None
        obvious = Obvious(study, coder)
        if not obvious.sources:
            with pytest.raises(Refused, match="Ana"):
                project.comparison(coder=coder)
            return
        result = project.comparison(coder=coder, thresholds=Thresholds(min_base=3))
        assert list(result.left_out) == obvious.left_out
        for group in result.groups:
            expected = obvious.group(group.name)
            assert {name: getattr(group, name) for name in expected} == expected
        check_themes(result, obvious)
        check_listing(project, result, obvious)


def check_themes(result, obvious):
    speaking = [group.name for group in result.groups if group.has_status and group.words]
    for theme in result.themes:
        for group in result.groups:
            cell = theme.cells[group.name]
            assert (cell is None) == (group.words == 0)
            if cell is not None:
                expected = obvious.cell(theme.name, group.name)
                assert {name: getattr(cell, name) for name in expected} == expected
                assert cell.rank == obvious.rank(theme.name, group.name)
                assert cell.share == (cell.passages / group.passages if group.passages else 0)
                assert cell.rate == pytest.approx(1000 * cell.passages / group.words)
        assert theme.proposal.status == obvious.status(theme.name, speaking, min_base=3)


def check_listing(project, result, obvious):
    """Listing the passages of a theme lists exactly those that are counted."""
    from annotator import listings

    book = project.read.codebook()
    for theme in result.themes:
        found = list(listings.search(project, family=book.family(theme.code), sources=result.sources))
        for group in result.groups:
            rows = [one for one in found if group.name in {result.group_of.get(voice) for voice in one.voices}]
            if theme.cells[group.name] is not None:
                assert len(rows) == theme.cells[group.name].passages


def test_a_silent_role_has_no_words_and_no_cells(tmp_path):
    study = Study(
        documents={"D": ("A: we talk a lot\n", [Turn(0, 3, 16, "A")])},
        people={("D", "A"): "Mia"},
        roles={"Mia": ("mentor", True), "Max": ("mentee", True)},
        silent=[("D", "Max")],
        codings=[("D", "Ana", "C0", 3, 16)],
        parents={"C0": None},
    )
    with stored(study, tmp_path / "study.annot") as project:
        result = project.comparison()
        assert [(one.name, one.participants, one.words) for one in result.groups] == [
            ("mentor", 1, 4),
            ("mentee", 1, 0),
        ]
        assert result.themes[0].cells["mentee"] is None
        assert result.themes[0].proposal.status is None
