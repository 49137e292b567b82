import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.gui.views import asked as kinds
from annotator.gui.views.model import ViewModel
from annotator.project import new_project


@pytest.fixture
def pane(qtbot, window, path):
    """The views of the study, opened by their act."""
    window.project_acts.open_path(path)
    qtbot.waitUntil(lambda: window.session.project is not None)
    window.acts["show-views"].trigger()
    yield ready(qtbot, window)
    window.assembly.view_acts.close()


def ready(qtbot, window):
    qtbot.waitUntil(lambda: window.assembly.view_acts.pane is not None and window.works.current is None)
    return window.assembly.view_acts.pane


def choose(qtbot, window, pane, kind):
    pane.bar.kind.setCurrentIndex(pane.bar.kind.findData(kind))
    pane.bar.kind.activated.emit(pane.bar.kind.currentIndex())
    ready(qtbot, window)


@pytest.mark.parametrize("kind", [kinds.TOGETHER, kinds.COURSE])
def test_every_number_leads_to_as_many_passages(qtbot, window, pane, kind):
    pane.bar.where.setCurrentIndex(pane.bar.where.count() - 1)  # far enough apart that some come together
    choose(qtbot, window, pane, kind)
    seen = 0
    for row in range(pane.model.rowCount()):
        for column in range(pane.table.words, pane.model.columnCount()):
            index = pane.model.index(row, column)
            cell = pane.model.cell(index)
            if cell.target is None:
                assert cell.value == 0
                continue
            pane.view.setCurrentIndex(index)
            while pane.passages.canFetchMore(pane.list.rootIndex()):
                pane.passages.fetchMore(pane.list.rootIndex())
            assert pane.passages.rowCount() == cell.value
            seen += 1
    assert seen


def test_a_passage_below_leads_to_its_place(qtbot, window, pane):
    choose(qtbot, window, pane, kinds.COURSE)
    index = next(
        pane.model.index(row, column)
        for row in range(pane.model.rowCount())
        for column in range(1, pane.model.columnCount())
        if pane.model.cell(pane.model.index(row, column)).target
    )
    pane.view.setCurrentIndex(index)
    pane.list.setCurrentIndex(pane.passages.index(0))
    with qtbot.waitSignal(pane.passage_asked) as asked:
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    found = pane.passages.found(pane.passages.index(0))
    assert asked.args == [found.place, found.start, found.end]
    assert window.transcripts.document() == found.place


def test_who_speaks_leads_to_the_document(qtbot, window, pane):
    choose(qtbot, window, pane, kinds.SPEECH)
    project = window.session.project
    assert pane.model.rowCount() == len(project.participation())
    with qtbot.waitSignal(pane.document_asked):
        pane.view.activated.emit(pane.model.index(0, 1))
    assert not pane.list.isVisible()


def test_saturation_says_why_it_cannot_be_judged(qtbot, window, pane):
    choose(qtbot, window, pane, kinds.SATURATION)
    assert "too few documents" in pane.table.remark


def test_what_is_shown_can_be_saved(qtbot, window, pane, choose_file):
    target = choose_file
    pane.bar.save.click()
    qtbot.waitUntil(lambda: target.exists() and window.works.current is None)
    with target.open(encoding="utf-8") as file:
        written = list(csv.reader(file))
    assert written[0] == list(pane.table.columns) and len(written) == 1 + pane.model.rowCount()


@pytest.fixture
def choose_file(choose, tmp_path):
    choose(tmp_path / "views.csv", kind="Table (*.csv)")
    return tmp_path / "views.csv"


def test_a_project_without_passages_says_so(qtbot, window, tmp_path):
    new_project(tmp_path / "empty.annot").close()
    window.project_acts.open_path(tmp_path / "empty.annot")
    qtbot.waitUntil(lambda: window.session.project is not None)
    window.acts["show-views"].trigger()
    pane = ready(qtbot, window)
    for kind in kinds.KINDS:
        choose(qtbot, window, pane, kind)
        assert pane.state.isVisible() and not pane.view.isVisible()
    window.assembly.view_acts.close()


def test_the_model_is_as_qt_wants_it(qtbot, window, pane):
    model = ViewModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for kind in kinds.KINDS:
        choose(qtbot, window, pane, kind)
        model.show(pane.table)
    model.show(None)


def test_a_coding_elsewhere_comes_up(qtbot, window, pane):
    choose(qtbot, window, pane, kinds.COURSE)
    before = pane.table
    window.session.project.undo()
    window.session.changed.emit(frozenset({"coding"}))
    qtbot.waitUntil(lambda: pane.table is not before)
