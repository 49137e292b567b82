import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.gui.compare.model import Kind, MatrixModel
from annotator.gui.compare.rows import StatusRow, ThemeRow
from annotator.gui.compare.scene import Address, read
from annotator.questions.kept_comparison import Asked

TEXT, SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(qtbot):
    made = MatrixModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    del tester


def kinds(model):
    return [column.kind for column in model.columns()]


def test_every_cell_has_text_and_is_spoken(model, sample):
    for by in ("role", "document", "participant", "experience"):
        model.show(read(sample, Asked((by,))))
        model.show_measures(("passages", "speakers", "share", "documents", "words", "rate", "rank"))
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                index = model.index(row, column)
                assert model.data(index, TEXT), (by, row, column)
                assert model.data(index, SPOKEN), (by, row, column)
        for column in range(model.columnCount()):
            assert model.headerData(column, Qt.Orientation.Horizontal)


def test_a_cell_speaks_for_itself(model, sample):
    model.show(read(sample, Asked(("role",))))
    place = model.place(Address(sample.read.codebook().find("Craft of teaching").id, "Mentor"), (Kind.GROUP, "Mentor"))
    assert model.data(place, SPOKEN) == "Mentor, Craft of teaching: 21 passages, 11 of 11 speakers"
    assert model.data(place.siblingAtColumn(0), SPOKEN) == "2a Craft of teaching: Different emphasis, proposed"
    head = model.headerData(place.column(), Qt.Orientation.Horizontal)
    assert head == "Mentor, n = 11, 93 passages · 2 documents"


def test_the_status_says_that_it_rests_on_a_zero(model, sample):
    model.show(read(sample, Asked(("role",))))
    code = sample.read.codebook().find("Tips from practice").id
    place = model.place(Address(code, None), (Kind.STATUS, ""))
    assert model.data(place, SPOKEN) == "Unique, proposed; rests on a zero that was not checked"


def test_status_rows_are_passed_over(model, sample):
    model.show(read(sample, Asked(("role",))))
    for at, row in enumerate(model.rows()):
        enabled = bool(model.flags(model.index(at, 0)) & Qt.ItemFlag.ItemIsEnabled)
        assert enabled == isinstance(row, ThemeRow)
        assert isinstance(row, StatusRow) == (model.address(model.index(at, 1)) is None)


@pytest.mark.parametrize(("by", "drawn"), [("role", True), ("document", True), ("participant", False)])
def test_shares_are_drawn_for_two_to_six_groups(model, sample, by, drawn):
    model.show(read(sample, Asked((by,))))
    assert (Kind.SHARES in kinds(model)) == drawn


def test_speakers_without_a_role_stand_last_without_status(model, two_roles):
    two_roles.said("Group two", ("Xan", "A word or two from me today"))
    two_roles.coded("Alike", "Group two", "A word or two")
    model.show(read(two_roles.project, Asked(("role",))))
    groups = [column.group for column in model.columns() if column.group]
    assert [group.name for group in groups] == ["Mentor", "Mentee", "no role"]
    assert not groups[-1].has_status
    assert len(model.scene.plotted) == 2


def test_n_is_not_known_for_a_collective_label(model, two_roles):
    from annotator.store.verbs import people

    two_roles.project.do("Describe", people.describe, two_roles.who["Ada"], persons=None)
    model.show(read(two_roles.project, Asked(("role",))))
    assert model.headerData(1, Qt.Orientation.Horizontal).startswith("Mentor, n not known")


def test_a_role_that_does_not_speak_says_so(model, two_roles):
    two_roles.silent("Group one", "Eva", "Staff")
    model.show(read(two_roles.project, Asked(("role",))))
    column = [one.key for one in model.columns()].index((Kind.GROUP, "Staff"))
    assert model.headerData(column, Qt.Orientation.Horizontal) == "Staff, n = 1, does not speak"
    assert model.data(model.index(1, column), TEXT) == "— does not speak"


def test_nothing_is_shown_of_nothing(model):
    model.show(None)
    assert (model.rowCount(), model.columnCount()) == (0, 0)
