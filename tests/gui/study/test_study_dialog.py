import pytest
from PySide6.QtCore import Qt

from annotator.core.approaches import CODEBOOK, REFLEXIVE
from annotator.gui.codebook.panel import CodebookPanel
from annotator.gui.codebook.tree import CodebookTree
from annotator.gui.session import Session
from annotator.gui.study.dialog import StudyDialog
from annotator.project import open_project
from annotator.sample import copy
from annotator.store.read import Facts
from annotator.store.verbs import project as verbs


@pytest.fixture
def reflexive(tmp_path):
    with open_project(copy(tmp_path)) as project:
        project.do("State", verbs.state, REFLEXIVE, statistics=False)
        yield project


def test_it_shows_what_the_project_says_of_itself(qtbot):
    dialog = StudyDialog(Facts(approach=CODEBOOK, statistics=True))
    qtbot.addWidget(dialog)
    assert (dialog.approach, dialog.statistics) == (CODEBOOK, True)


def test_a_reflexive_project_has_no_statistics(qtbot):
    dialog = StudyDialog(Facts(approach=CODEBOOK, statistics=True))
    qtbot.addWidget(dialog)
    dialog.choice.setCurrentIndex(dialog.choice.findData(REFLEXIVE))
    assert not dialog.statistics and not dialog.tests.isEnabled()


def test_what_cannot_be_changed_is_only_shown(qtbot):
    dialog = StudyDialog(Facts(), can_change=False)
    qtbot.addWidget(dialog)
    assert not (dialog.choice.isEnabled() or dialog.tests.isEnabled() or dialog.store.isEnabled())


def test_the_codebook_of_a_reflexive_project_tells_no_counts(qtbot, reflexive):
    session = Session("Ana")
    panel = CodebookPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    session.show(reflexive)
    model = panel.findChild(CodebookTree).model()
    said = [model.data(model.index(at, 0), Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())]
    assert said and not any("passage" in one for one in said)
