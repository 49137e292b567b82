"""What was looked for where, and what to read again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.gui.compare.silence.model import SilenceModel
from annotator.gui.compare.silence.sheet import SilenceSheet
from annotator.questions.silences import looks
from annotator.store.verbs import codes, readings


def test_each_cell_says_whether_somebody_looked(two_roles, qtbot):
    project = two_roles.project
    document, coder = project.read.documents()[0].id, project.read.coders()[0].id
    project.do("Finish", readings.finish, document, coder)
    project.do("New code", codes.create, "Late")
    sheet = SilenceSheet(project, looks(project))
    qtbot.addWidget(sheet)
    assert isinstance(sheet.model, SilenceModel)
    QAbstractItemModelTester(sheet.model)
    names = [sheet.model.headerData(row, Qt.Orientation.Vertical) for row in range(sheet.model.rowCount())]
    said = {name: sheet.model.index(row, 0).data() for row, name in enumerate(names)}
    assert said["Theirs"] == "5" and said["Late"] == "0 · code is newer"
    assert [sheet.again.item(row).text() for row in range(sheet.again.count())] == ["Group one · code is newer: Late"]
    spoken = sheet.model.index(names.index("Late"), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Late, Group one: 0, code is newer"


def test_what_is_to_be_read_again_opens_by_a_key(two_roles, shown, qtbot):
    panel = shown(two_roles.project)
    panel.results.silence.click()
    sheet = panel.findChild(SilenceSheet)
    assert sheet.again.item(0).text() == "Group one · never finished: 6 codes"
    with qtbot.waitSignal(panel.passage_asked) as asked:
        sheet.again.itemActivated.emit(sheet.again.item(0))
    assert asked.args == [two_roles.documents["Group one"], 0, 0]
