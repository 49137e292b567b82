import pytest

from annotator.gui.perspectives.panel import PerspectivesPanel


@pytest.fixture
def panel(qtbot, study):
    """The pane on the study, in sight."""
    made = PerspectivesPanel(study.session)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made
