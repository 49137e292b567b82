"""What a theme is made of, on a sheet: each number leads to its passages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.gui.compare.composition.model import CompositionModel
from annotator.gui.compare.composition.sheet import CompositionSheet
from annotator.gui.compare.scene import read
from annotator.questions.kept_comparison import Asked


@pytest.fixture
def nested(two_roles):
    """A theme whose two parts stand in opposite order in the two roles."""
    two_roles.code("Whole").code("One", "Whole").code("Other", "Whole")
    two_roles.coded("One", "Group one", *(f"Ada on Alike number {at}" for at in range(4)), "Cem on Alike number 0")
    two_roles.coded("Other", "Group one", "Ada on Ours number 0", *(f"Dia on Alike number {at}" for at in range(3)))
    return two_roles


@pytest.fixture
def sheet(nested, qtbot):
    scene = read(nested.project, Asked(("role",)))
    made = CompositionSheet(nested.project, scene, nested.codes["Whole"])
    qtbot.addWidget(made)
    yield made
    made.reject()


def texts(model):
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_it_says_shares_ranks_and_reversals(sheet):
    assert isinstance(sheet.model, CompositionModel)
    QAbstractItemModelTester(sheet.model)
    assert texts(sheet.model) == [
        ["Whole", "5", "4", ""],
        ["One", "4 · 80.0\N{NO-BREAK SPACE}% of it · rank 1", "1 · 25.0\N{NO-BREAK SPACE}% of it · rank 2", "Other"],
        ["Other", "1 · 20.0\N{NO-BREAK SPACE}% of it · rank 2", "3 · 75.0\N{NO-BREAK SPACE}% of it · rank 1", "One"],
    ]
    assert sheet.reversals.text().startswith("One ranks before Other for Mentor, behind it for Mentee.")
    spoken = sheet.model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "One, Mentor: 4 · 80.0\N{NO-BREAK SPACE}% of it · rank 1"


def test_the_ratio_of_any_two_codes_is_told(sheet, nested):
    assert sheet.ratio.words.text() == "Mentor: 4 to 1, 4.00 times\nMentee: 1 to 3, 0.33 times"
    sheet.ratio.second.setCurrentIndex(sheet.ratio.second.findData(nested.codes["Theirs"]))
    assert sheet.ratio.words.text() == "Mentor: 4 to 0\nMentee: 1 to 5, 0.20 times"


def test_every_number_leads_to_its_passages(qtbot, sheet):
    for row in range(sheet.model.rowCount()):
        for column in (1, 2):
            index = sheet.model.index(row, column)
            sheet.table.setCurrentIndex(index)
            assert sheet.passages.rowCount() == int(index.data().split()[0])
    sheet.list.setCurrentIndex(sheet.passages.index(0))
    found = sheet.passages.found(sheet.passages.index(0))
    with qtbot.waitSignal(sheet.passage_asked) as asked:
        qtbot.keyClick(sheet.list, Qt.Key.Key_Return)
    assert asked.args == [found.place, found.start, found.end]


def test_without_a_theme_that_has_codes_below_it_says_so(two_roles, qtbot):
    sheet = CompositionSheet(two_roles.project, read(two_roles.project, Asked(("role",))), None)
    qtbot.addWidget(sheet)
    assert sheet.reversals.text().startswith("No theme that is counted has codes below it. Drag codes")
    assert sheet.table.isHidden() and sheet.parent_theme.isHidden()
    sheet.reject()


def test_the_pane_opens_it_for_the_theme_at_hand(shown, nested):
    panel = shown(nested.project)
    panel.deeds.show_composition(nested.codes["Whole"])
    sheet = panel.findChild(CompositionSheet)
    assert sheet.parent_theme.currentText() == "Whole"
    sheet.reject()
