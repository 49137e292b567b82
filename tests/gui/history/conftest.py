import pytest

from annotator.gui.history.panel import HistoryPanel


@pytest.fixture
def panel(qtbot, study):
    """The pane of the history on the study, in sight."""
    made = HistoryPanel(study.session)
    qtbot.addWidget(made)
    made.resize(304, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made
