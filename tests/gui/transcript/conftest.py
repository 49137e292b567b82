from types import SimpleNamespace

import pytest

from annotator.core.codings import Placed
from annotator.core.transcript import Transcript, Turn
from annotator.gui.session import Session
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.view import TranscriptView
from annotator.project import new_project
from annotator.store import schema
from annotator.store.verbs import codes, codings, documents, people
from tests.gui.transcript.talk import TALK, VOICES, spoken


@pytest.fixture
def view(qtbot):
    """A view of a short talk without passages, as it stands in the window."""
    made = TranscriptView()
    qtbot.addWidget(made)
    made.resize(936, 700)
    made.show_script(Script(*spoken(*TALK), VOICES))
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


@pytest.fixture
def study(qtbot, tmp_path, monkeypatch):
    """A session with a project: one transcript with two roles, two codes, a passage of each."""
    pragmas = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)
    monkeypatch.setattr(schema, "PRAGMAS", pragmas)
    text, turns = spoken(*TALK, before="Focus group C\nUppsala\n\n")
    names = [speaker for speaker, *_ in TALK]
    turns = tuple(Turn(one.start, one.body, one.end, names[one.number - 1], one.time, one.notes) for one in turns)
    session = Session("Ana")
    session.show(new_project(tmp_path / "study.annot", author="Ana"))
    do = session.project.do
    document = do("Import", documents.add, Transcript("C", text, turns), "C.txt")
    for speaker in session.project.read.speakers():
        who = do("Person", people.participant, f"{speaker.label}!")
        do("Assign", people.assign, speaker.id, who)
        role = "moderator" if speaker.label == "Ines" else "mentee"
        do("Role", people.describe, who, role=do("Role", people.role, role, compared=role != "moderator"))
    ana = do("Coder", codings.coder, "Ana")
    trust = do("Code", codes.create, "Trust", color="violet")
    below = do("Code", codes.create, "Depth", trust)
    start = text.index("She has read")
    do("Code", codings.apply, [Placed(document, start, start + 40, trust, ana)])
    do("Code", codings.apply, [Placed(document, start + 4, start + 12, below, ana, "why?", True)])
    yield SimpleNamespace(
        session=session, project=session.project, document=document, text=text, trust=trust, below=below
    )
    session.show(None)
