import pytest

from annotator import memos
from annotator.core.memos import About
from annotator.gui.memos.panel import MemosPanel
from annotator.memos import Draft


@pytest.fixture
def written(study):
    """Memos of Ana and Ben on the study: of a passage, a turn, a code, a document, the project, and free."""
    project = study.project
    passage = next(project.retrieval.passages(documents={study.document()}))
    turn = project.read.turns(study.document())[1]
    write(study, "Teaching", "She explains it. 😀", About("passage", passage.id))
    write(study, "Laughter", "Why?", About("document", study.document(), (turn.body, turn.end)))
    write(study, "Or two codes", "Overlaps with time.", About("code", study.code("Feedback")), coder="Ben")
    write(study, "Doubt", "Of Ben alone.", About("code", study.code("Feedback")), coder="Ben", private=True)
    write(study, "Again", "", About("document", study.document("Group B")), private=True)
    write(study, "שלום", "On everything.", About("project"))
    write(study, "a free one", "Nothing.")
    return study


def write(study, title, text, *about, coder="Ana", private=False):
    """Write a memo, as somebody elsewhere in the program does."""
    return study.project.do("Memo", memos.keep, None, Draft(title, text, private, about), coder)


@pytest.fixture
def panel(qtbot, written):
    """The pane of memos, in sight and with the keys."""
    made = MemosPanel(written.session)
    qtbot.addWidget(made)
    made.resize(1100, 320)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.list.setFocus()
    return made
