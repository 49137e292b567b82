import pytest
from PySide6.QtWidgets import QApplication

from annotator.gui.importing.dialog import ImportDialog


@pytest.fixture
def arrive(qtbot, study):
    """Opens the preview of files, and waits until they are read."""
    made = []

    def opened(*paths, read=True):
        dialog = ImportDialog(study.project, list(paths))
        made.append(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        if read:
            dialog.reader().wait()
            QApplication.processEvents()  # which brings what was read
            assert dialog._files.count() == len(paths)
        return dialog

    yield opened
    for dialog in made:
        dialog.reader().stop()
