import pytest

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
            qtbot.waitUntil(lambda: dialog._files.count() == len(paths))
            dialog.reader().wait()
        return dialog

    yield opened
    for dialog in made:
        dialog.reader().stop()
