from types import SimpleNamespace

import pytest

from annotator.core.codings import Placed
from annotator.core.transcript import Transcript, Turn
from annotator.gui.codebook.panel import CodebookPanel
from annotator.gui.session import Session
from annotator.project import new_project
from annotator.store import schema
from annotator.store.verbs import codes, codings, documents

TEXT = "Ann: " + " ".join(f"word{number}" for number in range(400))
TREE = {
    "Guidance": {"Setting goals": 4, "Honest feedback": 3, "Opening doors": 0},
    "Relationship": {"Trust": 5, "Being seen as a person": 2},
    "Matching": {},
}


@pytest.fixture
def session(qtbot, tmp_path, monkeypatch):
    """A session of Ana's with a project that is empty but for two documents; errors told are kept in `told`."""
    pragmas = tuple(pragma.replace("synchronous = EXTRA", "synchronous = OFF") for pragma in schema.PRAGMAS)
    monkeypatch.setattr(schema, "PRAGMAS", pragmas)
    made = Session("Ana")
    made.told = []
    made.failed.connect(made.told.append)
    project = new_project(tmp_path / "study.annot", author="Ana")
    for title in ("A", "B"):
        text = f"{TEXT} {title}"
        project.do("Import", documents.add, Transcript(title, text, (Turn(0, 5, len(text), "Ann"),)), f"{title}.txt")
    made.show(project)
    yield made
    made.show(None)


@pytest.fixture
def study(session):
    """A project with three themes and five codes below them, coded; codes are known by their names."""
    do, ids = session.project.do, {}
    first, second = (one.id for one in session.project.read.documents())
    ana = do("Add coder", codings.coder, "Ana")
    start = 10
    for above, below in TREE.items():
        ids[above] = do("New code", codes.create, above)
        for name, number in below.items():
            ids[name] = do("New code", codes.create, name, ids[above])
            for place in range(number):
                document = second if place == 0 else first
                do("Code", codings.apply, [Placed(document, start, start + 6, ids[name], ana)])
                start += 10
    do("Define", codes.change, ids["Being seen as a person"], definition="Asks after me, not only after my work.")
    return SimpleNamespace(session=session, project=session.project, ids=ids, ana=ana, first=first, second=second)


@pytest.fixture
def panel(qtbot, study):
    """The pane of the codebook, on the screen."""
    made = CodebookPanel(study.session)
    qtbot.addWidget(made)
    made.resize(288, 760)
    made.show()
    qtbot.waitExposed(made)
    return made
