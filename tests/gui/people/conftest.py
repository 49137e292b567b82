import pytest

from annotator.gui.people.dialog import RolesDialog


@pytest.fixture
def opened(qtbot, study):
    """Opens the dialog in which roles are assigned."""

    def made():
        dialog = RolesDialog(study.session, study.project)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return made
