import importlib.util
import shutil
from pathlib import Path

import pytest

from annotator.core.codings import Placed
from annotator.core.transcript import Transcript, Turn
from annotator.gui.compare.loading import loading
from annotator.gui.compare.panel import ComparePanel
from annotator.gui.session import Session
from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.theme.tokens import theme
from annotator.project import new_project, open_project
from annotator.store import schema
from annotator.store.verbs import codes, codings, documents, people

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]


def pytest_collection_modifyitems(items):
    """The offscreen platform says of every window what it cannot do."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def look(qapp):
    """The program's own look, light."""
    theme().set_mode("light")
    apply_fonts_and_colours(qapp)


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch):
    pragmas = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)
    monkeypatch.setattr(schema, "PRAGMAS", pragmas)


def transcript(title, said):
    """A transcript of (label, words) pairs, a turn each."""
    text, turns = "", []
    for label, words in said:
        start, body = len(text), len(text) + len(label) + 2
        text += f"{label}: {words}\n"
        turns.append(Turn(start, body, len(text) - 1, label))
    return Transcript(title, text, tuple(turns))


class Study:
    """A project made by hand: who says what, in which role, under which code."""

    def __init__(self, path):
        self.project = new_project(path, title="Study", author="Ana")
        self.codes, self.documents, self.who = {}, {}, {}

    def said(self, title, *said):
        self.documents[title] = self.project.do("Import", documents.add, transcript(title, said))
        return self

    def role(self, name, *labels, compared=True):
        role = self.project.do("Role", people.role, name, compared=compared)
        for label in labels:
            who = self.project.do("Participant", people.participant, label)
            self.who[label] = who
            self.project.do("Describe", people.describe, who, role=role)
            for speaker in self.project.read.speakers():
                if speaker.label == label:
                    self.project.do("Assign", people.assign, speaker.id, who)
        return self

    def silent(self, title, name, role):
        who = self.project.do("Participant", people.participant, name)
        number = self.project.do("Role", people.role, role)
        self.project.do("Describe", people.describe, who, role=number)
        self.project.do("Attend", people.attend, self.documents[title], who)
        return self

    def code(self, name, parent=None, **fields):
        above = None if parent is None else self.codes[parent]
        self.codes[name] = self.project.do("New code", codes.create, name, above, **fields)
        return self

    def coded(self, code, title, *quotes, coder="Ana"):
        by = self.project.do("Coder", codings.coder, coder)
        text = self.project.read.text(self.documents[title])
        placed = []
        for quote in quotes:
            start = text.index(quote)
            placed.append(Placed(self.documents[title], start, start + len(quote), self.codes[code], by))
        self.project.do("Code", codings.apply, placed)
        return self


@pytest.fixture
def study(tmp_path):
    made = Study(tmp_path / "study.annot")
    yield made
    made.project.close()


def lines(speaker, theme, many):
    """Turns of a speaker whose words name a theme and a number, so that each can be coded."""
    return [(speaker, f"{speaker} on {theme} number {number} indeed") for number in range(many)]


def quotes(speaker, theme, many):
    return [f"{speaker} on {theme} number {number}" for number in range(many)]


@pytest.fixture
def coded(study):
    """Code a theme: (title, speaker, how often) each; the turns are there already."""

    def code(theme, *counts):
        for title, speaker, many in counts:
            study.coded(theme, title, *quotes(speaker, theme, many))

    return code


@pytest.fixture
def two_roles(study, coded):
    """Mentors Ada and Ben, mentees Cem and Dia; one theme of every status that two roles can have."""
    plan = {
        "Alike": (("Ada", 4), ("Ben", 4), ("Cem", 4), ("Dia", 4)),
        "Emphasis": (("Ada", 6), ("Ben", 4), ("Cem", 1), ("Dia", 1)),
        "Shared": (("Ada", 1), ("Ben", 1), ("Cem", 1), ("Dia", 1)),
        "Ours": (("Ada", 3), ("Ben", 2), ("Cem", 1)),
        "Theirs": (("Cem", 3), ("Dia", 2)),
        "Rare": (("Ada", 1),),
    }
    turns = [turn for name, counts in plan.items() for who, many in counts for turn in lines(who, name, many)]
    study.said("Group one", *turns, ("Mod", "Thank you all for coming here today"))
    study.role("Mentor", "Ada", "Ben").role("Mentee", "Cem", "Dia").role("Moderator", "Mod", compared=False)
    for name, counts in plan.items():
        study.code(name)
        coded(name, *(("Group one", who, many) for who, many in counts))
    return study


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory):
    """The sample study as a project file, made once."""
    path = tmp_path_factory.mktemp("sample") / "mentoring.annot"
    spec = importlib.util.spec_from_file_location("make_sample", ROOT / "sample_projects" / "make_sample.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.make(path)
    return path


@pytest.fixture
def sample(sample_file, tmp_path):
    copy = tmp_path / "mentoring.annot"
    shutil.copy(sample_file, copy)
    with open_project(copy, author="Ana") as project:
        yield project


@pytest.fixture
def session():
    session = Session("Ana")
    yield session
    session.show(None)


@pytest.fixture
def shown(qtbot, session):
    """Show a project in a pane of its own, compared."""

    def show(project, width=1440, height=800):
        session.show(project)
        panel = ComparePanel(session)
        qtbot.addWidget(panel)
        panel.resize(width, height)
        with qtbot.waitExposed(panel):
            panel.show()
        if not loading().is_ready:
            with qtbot.waitSignal(loading().ready, timeout=30_000):
                pass
        qtbot.waitUntil(lambda: not panel.is_waiting)
        return panel

    return show
