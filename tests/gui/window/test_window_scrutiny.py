"""Would it survive, and the statistics, in windows of their own."""

import shutil
import threading

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from annotator import trying
from annotator.analysis.statistics import CAVEAT
from annotator.core.codings import Placed
from annotator.core.conditions import Beside
from annotator.gui.commands.model import CommandsModel
from annotator.gui.views.model import ViewModel
from annotator.gui.work import works
from annotator.project import new_project
from annotator.store.verbs import codings, sets
from annotator.store.verbs import project as verbs
from tests import published


@pytest.fixture(scope="module")
def article_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("article") / "article.annot"
    with published.make(path) as project:
        project.do("State", verbs.state, "codebook", statistics=True)
    return path


@pytest.fixture
def opened(qtbot, window, article_file, tmp_path):
    """The published study in the window, with its statistics on; gives the acts of a sheet, opened."""
    path = shutil.copy(article_file, tmp_path / "article.annot")
    window.project_acts.open_path(path)
    qtbot.waitUntil(lambda: window.session.project is not None)

    def sheet(name):
        acts = {"statistics": window.assembly.scrutinies.tests, "robustness": window.assembly.scrutinies.survival}[name]
        window.acts[f"show-{name}"].trigger()
        qtbot.waitUntil(lambda: window.works.current is None and acts.pane is not None)
        return acts

    yield sheet
    window.assembly.scrutinies.survival.close()
    window.assembly.scrutinies.tests.close()


def words(table):
    """The rows of a table by theme, each by heading; a heading that comes twice counts once."""
    return {row[0].words: dict(zip(table.columns, (cell.value for cell in row), strict=True)) for row in table.rows}


def code_more(project):
    """Code a mentor's passage as what mentors said least of."""
    one = next(project.retrieval.passages())
    code = project.read.codebook().find("Clinical pearls").id
    project.do("Code", codings.apply, [Placed(one.document, one.start, one.end, code, one.coder)])


def test_sheet_workbook_and_rows_give_the_same_numbers_and_change_with_a_coding(
    qtbot, window, opened, choose, tmp_path
):
    acts, project = opened("statistics"), window.session.project
    found = []
    for number in range(2):
        shown = words(acts.pane.made.parts[0].table)
        choose(tmp_path / f"{number}.xlsx")
        acts.save()
        qtbot.waitUntil(lambda: window.works.current is None)
        heads, *rows = load_workbook(tmp_path / f"{number}.xlsx")["Statistics"].iter_rows(values_only=True)
        written = {row[1]: dict(zip(heads, row, strict=True)) for row in rows if row[1]}
        for row in trying.statistics_rows(project, project.comparison()):
            one, other = shown[row["theme"]], written[row["theme"]]
            assert (one["mentor: mean"], one["Difference"], one["p"], one["p after Holm"]) == (
                row["mean_rate"], row["difference"], row["p"], row["p_holm"],
            )  # fmt: skip
            assert (other["Difference of the means"], other["p"], other["p after Holm over 14 tests"]) == pytest.approx(
                (row["difference"], row["p"], row["p_holm"])
            )
        found.append(shown["Clinical pearls"]["mentor: mean"])
        if not number:
            before = acts.pane.made
            code_more(project)
            qtbot.waitUntil(lambda: acts.pane.made is not before)  # noqa: B023 - waited for at once
    assert found[0] == 0 < found[1]


def test_what_the_tests_can_reach_stands_first_and_the_caveat_stays(opened):
    pane = opened("statistics").pane
    assert pane.before.words.text().splitlines()[0].startswith("14 tests: 14 reported themes in 1 pair")
    assert "smallest p that it can reach is 0.0048, after Holm 0.0667" in pane.before.words.text()
    assert pane.after.text() == CAVEAT and pane.after.isVisible()
    rates, speakers = pane.made.parts
    assert not rates.is_apart and speakers.is_apart and "Exploratory" in speakers.title
    assert words(rates.table)["Peer development"]["p"] == 1 / 210
    assert {cell.words for row in rates.table.rows for cell in row} >= {"1 of 210", "0.0048", "0.0667"}


def test_a_second_code_that_the_pane_asks_for_is_asked_for_here_too(qtbot, window, opened):
    project, filters = window.session.project, window.compare.filters
    window.assembly.arrangement.open_below(window.compare)
    qtbot.waitUntil(lambda: window.compare.comparison is not None and not window.compare.is_waiting)
    pane = opened("statistics").pane
    before = pane.made
    second = project.read.codebook().find("Peer development").id
    filters.turn_beside(Beside((second,), is_absent=True))
    qtbot.waitUntil(lambda: window.works.current is None and pane.made is not before)
    assert "not coded with Peer development" in pane.bar.compared.text()
    assert "Peer development" not in words(pane.made.parts[0].table)
    filters.reset()


def test_other_themes_are_other_tests(qtbot, window, opened):
    project = window.session.project
    project.do("Set", sets.make, "Twelve", [one.id for one in project.read.codebook() if one.number])
    pane = opened("statistics").pane
    pane.bar.themes.setCurrentIndex(pane.bar.themes.findData("Twelve"))
    pane.bar.themes.activated.emit(pane.bar.themes.currentIndex())
    qtbot.waitUntil(lambda: window.works.current is None and len(pane.made.parts[0].table.rows) == 12)
    assert pane.before.words.text().startswith("12 tests") and "after Holm 0.0571" in pane.before.words.text()


def test_numbers_lead_to_as_many_passages_as_they_say(qtbot, window, opened):
    pane, seen = opened("robustness").pane, 0
    table = pane.parts[0].table
    for row, column in ((0, 4), (4, 5), (9, 6), (13, 4)):
        cell = pane.parts[0].model.cell(table.model().index(row, column))
        table.setCurrentIndex(table.model().index(row, column))
        while pane.passages.canFetchMore(pane.list.rootIndex()):
            pane.passages.fetchMore(pane.list.rootIndex())
        assert pane.passages.rowCount() == cell.value
        seen += cell.value
    assert seen
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    pane.list.setCurrentIndex(pane.passages.index(0))
    with qtbot.waitSignal(pane.passage_asked):
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert window.transcripts.document() is not None


def test_robustness_says_of_all_themes_what_the_card_says_of_one(window, opened):
    pane, project = opened("robustness").pane, window.session.project
    shown = words(pane.made.parts[0].table)
    for one in trying.tried(project, project.comparison()).themes:
        row = shown[one.path[-1]]
        assert row["Holds in"] == one.holds
        assert row["mentee: one document"] == (
            one.concentrations["mentee"].by_document if "mentee" in one.concentrations else None
        )
    assert "14 of 14 proposed statuses hold in all of 91 trials." in pane.before.words.text()


def test_the_tables_are_as_qt_wants_them(opened):
    for name in ("statistics", "robustness"):
        for part in opened(name).pane.made.parts:
            model = ViewModel()
            QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
            model.show(part.table)


def test_all_is_copied_with_its_caveat_and_cells_alone_by_their_key(qtbot, opened):
    pane = opened("statistics").pane
    pane.bar.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert CAVEAT in copied and "Peer development\t5.66\t5.66\t0.00" in copied and copied.startswith("14 tests")
    table = pane.parts[1].table
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert (
        QGuiApplication.clipboard().text() == "Individualized approach\t49 of 50\t90–100 %\t22 of 22\t85–100 %\t1.0000"
    )


def test_where_they_are_off_one_act_switches_them_on_and_undo_off(qtbot, window, opened):
    project = window.session.project
    project.undo()
    window.session.changed.emit(frozenset({"project"}))
    assert "(off)" in window.acts["show-statistics"].text()
    pane = opened("statistics").pane
    assert pane.state.isVisible() and "off" in pane.state.sentence.text() and pane.state.detail.text() == CAVEAT
    assert not pane.bar.save.isEnabled()
    pane.state.act.click()
    qtbot.waitUntil(lambda: pane.made is not None and window.works.current is None)
    assert project.read.facts().statistics and project.next_undo.label == "Switch statistics on"
    window.session.undo()
    qtbot.waitUntil(lambda: pane.made is None and pane.state.isVisible())
    assert "(off)" in window.acts["show-statistics"].text()


def test_a_reflexive_project_has_neither(qtbot, window, opened):
    pane, project = opened("robustness").pane, window.session.project
    project.do("State", verbs.state, "reflexive", statistics=False)
    qtbot.waitUntil(lambda: not pane.isVisible())
    assert not any(window.acts[f"show-{name}"].isVisible() for name in ("robustness", "statistics"))
    model = CommandsModel(window.acts)
    model.search("survive", [])
    assert model.rowCount() == 0
    project.undo()
    assert all(window.acts[f"show-{name}"].isVisible() for name in ("robustness", "statistics"))


def test_one_role_alone_is_told_in_its_place(qtbot, window, tmp_path):
    new_project(tmp_path / "empty.annot").close()
    window.project_acts.open_path(tmp_path / "empty.annot")
    qtbot.waitUntil(lambda: window.session.project is not None)
    window.session.project.do("State", verbs.state, "codebook", statistics=True)
    for name, acts in (
        ("statistics", window.assembly.scrutinies.tests),
        ("robustness", window.assembly.scrutinies.survival),
    ):
        window.acts[f"show-{name}"].trigger()
        qtbot.waitUntil(lambda: window.works.current is None)
        assert acts.pane.state.isVisible() and acts.pane.state.sentence.text()
        acts.close()


def test_what_is_given_up_can_be_made_after_all(qtbot, window, opened, monkeypatch):
    begun, go_on, tested = threading.Event(), threading.Event(), trying.tested

    def slow(project, comparison, tell):
        begun.set()
        assert go_on.wait(10)
        tell(0, 1)
        return tested(project, comparison, tell)

    monkeypatch.setattr(trying, "tested", slow)
    monkeypatch.setattr(works, "AT_ONCE", 0)
    acts = window.assembly.scrutinies.tests
    window.acts["show-statistics"].trigger()
    assert begun.wait(10)
    acts.pane.work.cancelled.emit()
    go_on.set()
    qtbot.waitUntil(lambda: acts.pane.state.act.isVisible())
    assert "given up" in acts.pane.state.sentence.text()
    acts.pane.state.act.click()
    qtbot.waitUntil(lambda: acts.pane.made is not None)
