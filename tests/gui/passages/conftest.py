import pytest

from annotator.gui.passages.panel import PassagesPanel


@pytest.fixture
def panel(qtbot, study):
    """The pane of passages on the study, in sight."""
    made = PassagesPanel(study.session)
    qtbot.addWidget(made)
    made.resize(900, 404)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def pick(qtbot):
    """Chooses a value of a chip, as by hand."""

    def picked(chip, name):
        at = chip.findText(name)
        assert at >= 0, [chip.itemText(at) for at in range(chip.count())]
        chip.setCurrentIndex(at)
        chip.activated.emit(at)

    return picked
