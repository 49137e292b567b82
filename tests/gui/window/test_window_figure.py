"""The figure in a window of its own: drawn beside the window, saved, copied, leading to the passages."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from annotator.core.codings import Placed
from annotator.gui.figure.labels import LabelsDialog
from annotator.reports.figures import paging
from annotator.store.verbs import codes, codings, sets
from annotator.store.verbs import project as verbs


def take(chip, value):
    chip.setCurrentIndex(chip.findData(value))
    chip.activated.emit(chip.currentIndex())


def drawn(qtbot, window):
    """Wait until nothing is being drawn; what is shown then."""
    acts = window.assembly.figure_acts
    qtbot.waitUntil(lambda: acts._job is None and not acts._later.isActive(), timeout=20_000)
    return acts.pane.made


@pytest.fixture
def figure(qtbot, coding):
    window = coding.window
    window.acts["show-figure"].trigger()
    qtbot.waitUntil(lambda: window.assembly.figure_acts.pane.made is not None, timeout=30_000)
    coding.pane = window.assembly.figure_acts.pane
    yield coding
    coding.pane.bar.table.setChecked(False)
    coding.pane.bar.kind.setCurrentIndex(0)
    window.assembly.figure_acts.close()


def names(made):
    return {mark.name for mark in made.drawn.marks}


def test_it_opens_with_the_schematic_of_what_is_compared(figure):
    assert figure.pane.window().windowTitle() == "Figure — Annotator"
    assert names(figure.pane.made) >= {"1a Guidance"}
    assert figure.pane.picture.isVisible() and not figure.pane.bar.measure.isVisible()


def test_another_kind_is_drawn_when_it_is_chosen(qtbot, figure):
    take(figure.pane.bar.kind, "heat")
    take(figure.pane.bar.measure, "passages")
    made = drawn(qtbot, figure.window)
    assert "Feedback, Mentee" in names(made)
    assert not figure.pane.bar.residuals.isVisible()


def test_a_mark_leads_to_exactly_its_passages(qtbot, figure):
    take(figure.pane.bar.kind, "heat")
    made = drawn(qtbot, figure.window)
    at = next(at for at, mark in enumerate(made.drawn.marks) if mark.name == "Feedback, Mentee")
    place = figure.pane.picture.place_of(made.drawn.marks[at]).center().toPoint()
    qtbot.mouseClick(figure.pane.picture, Qt.MouseButton.LeftButton, pos=place)
    assert figure.pane.drill.isVisible()
    assert figure.pane.drill.model.rowCount() == 2
    qtbot.keyClick(figure.pane.picture, Qt.Key.Key_Return)
    figure.pane.drill.list.setCurrentIndex(figure.pane.drill.model.index(0))
    with qtbot.waitSignal(figure.pane.passage_asked):
        qtbot.keyClick(figure.pane.drill.list, Qt.Key.Key_Return)
    assert figure.window.transcripts.view().selected() or figure.window.transcripts.document() is not None


def test_a_voice_leads_to_where_it_first_speaks(qtbot, figure):
    take(figure.pane.bar.kind, "participation")
    made = drawn(qtbot, figure.window)
    at = next(at for at, mark in enumerate(made.drawn.marks) if mark.group == "Cleo")
    figure.pane.picture.go_to(at)
    assert not figure.pane.drill.isVisible()
    with qtbot.waitSignal(figure.pane.speech_asked):
        qtbot.keyClick(figure.pane.picture, Qt.Key.Key_Return)
    assert figure.window.transcripts.document() == made.drawn.marks[at].document


def test_the_table_says_the_same_and_leads_to_the_same(qtbot, figure):
    figure.pane.bar.table.setChecked(True)
    assert figure.pane.table.isVisible() and not figure.pane.picture.isVisible()
    assert figure.pane.model.rowCount() == len(figure.pane.made.drawn.marks)
    figure.pane.table.setCurrentIndex(figure.pane.model.index(0, 0))
    assert figure.pane.drill.isVisible()


def test_it_is_drawn_anew_when_the_project_changes(qtbot, figure):
    take(figure.pane.bar.kind, "heat")
    code = figure.project.read.codebook().find("Guidance").id
    figure.window.session.do("Settle", verbs.settle, code, "similar", "They agree.")
    assert figure.window.assembly.figure_acts._later.isActive()
    made = drawn(qtbot, figure.window)
    theme = next(one for one in made.scene.comparison.themes if one.code == code)
    assert theme.settled == "similar"


def test_why_there_is_no_figure_is_said_in_its_place(qtbot, figure):
    for code in figure.project.read.codebook().children(None):
        figure.window.session.do("Delete", codes.delete, code.id)
    qtbot.waitUntil(lambda: "nothing to draw" in figure.pane.state.sentence.text(), timeout=20_000)
    assert figure.pane.state.isVisible() and not figure.pane.bar.save.isEnabled()


def test_a_reflexive_project_has_the_schematic_alone(qtbot, figure):
    take(figure.pane.bar.kind, "heat")
    figure.window.session.do("Approach", verbs.describe, approach="reflexive")
    made = drawn(qtbot, figure.window)
    bar = figure.pane.bar
    assert bar.kind.currentData() == "schematic" and bar.kind.isHidden() and bar.residuals.isHidden()
    assert "Guidance, Mentor" in [mark.name for mark in made.drawn.marks]
    assert "speaks of it" in {str(mark.says) for mark in made.drawn.marks}


@pytest.mark.parametrize("ending", [".svg", ".pdf", ".png"])
def test_it_is_saved_by_the_ending(qtbot, figure, choose, tmp_path, ending):
    choose(tmp_path / f"figure{ending}")
    figure.pane.bar.save.click()
    assert (tmp_path / f"figure{ending}").stat().st_size > 1000


def test_it_is_copied_as_a_picture_and_as_svg(qtbot, figure):
    figure.pane.bar.copy.click()

    def is_there():
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and data.hasFormat("image/svg+xml")

    qtbot.waitUntil(is_there, timeout=20_000)
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_it_closes_with_its_project(qtbot, figure):
    home = figure.pane.window()
    figure.window.session.show(None)
    assert not home.isVisible()


def test_labels_stand_in_the_figure_and_are_kept_in_the_project(qtbot, figure, monkeypatch):
    def fill(dialog):
        at = next(at for at in range(dialog.table.rowCount()) if dialog.table.item(at, 0).text() == "Mentee")
        dialog.table.item(at, 1).setText("  Student ")
        return True

    monkeypatch.setattr(LabelsDialog, "exec", fill)
    take(figure.pane.bar.kind, "heat")
    drawn(qtbot, figure.window)
    figure.pane.bar.labels.click()
    made = drawn(qtbot, figure.window)
    assert "Feedback, Student" in names(made) and "Feedback, Mentee" not in names(made)
    assert figure.project.read.labels(["Mentor", "Mentee"]) == {"Mentee": "Student"}
    figure.window.session.undo()
    assert "Feedback, Mentee" in names(drawn(qtbot, figure.window))
    dialog = LabelsDialog(["Mentor", "Mentee"], {"Mentee": "Student"})
    qtbot.addWidget(dialog)
    assert dialog.labels() == {}
    dialog.table.item(1, 1).setText("")
    assert dialog.labels() == {"Mentee": ""}


def test_a_figure_higher_than_a_page_is_turned(qtbot, figure, monkeypatch):
    monkeypatch.setattr(paging, "pages", partial(paging.pages, highest=32))
    take(figure.pane.bar.kind, "heat")
    made = drawn(qtbot, figure.window)
    pages, pane = len(made.pages), figure.pane
    assert pages > 1 and pane.bar.pager.isVisible() and pane.page == 0
    qtbot.keyClick(pane.picture, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: pane.page == 1, timeout=20_000)
    qtbot.keyClick(pane.picture, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: pane.page == 0, timeout=20_000)
    assert not pane.bar.pager.before.isEnabled()
    take(pane.bar.kind, "schematic")
    pane.bar.pager.turn(1)  # another figure is on its way: no page of this one is drawn in its place
    take(pane.bar.kind, "heat")
    pane.bar.pager.turn(1)
    made = drawn(qtbot, figure.window)
    assert "Feedback, Mentee" in names(made) and pane.page == 0
    last = len(made.marks) - 1
    pane.bar.table.setChecked(True)
    assert pane.model.rowCount() == last + 1
    pane.table.setCurrentIndex(pane.model.index(last, 0))
    qtbot.waitUntil(lambda: pane.page == pages - 1, timeout=20_000)
    drawn(qtbot, figure.window)
    assert pane.picture.mark() == made.marks[last] and pane.drill.address.code == made.marks[last].theme
    code = figure.project.read.codebook().find("Guidance").id
    figure.window.session.do("Settle", verbs.settle, code, "similar", "They agree.")
    drawn(qtbot, figure.window)
    assert pane.page == pages - 1  # what is drawn anew stays where it was


def test_a_pair_leads_to_the_passages_that_stand_together(qtbot, figure):
    one = next(figure.project.retrieval.passages())
    other = figure.project.read.codebook().find("Time alone").id
    both = [Placed(one.document, one.start, one.end, other, one.coder)]
    figure.window.session.do("Code", codings.apply, both)
    take(figure.pane.bar.kind, "cooccurrence")
    made = drawn(qtbot, figure.window)
    assert figure.pane.bar.together.isVisible() and not figure.pane.bar.measure.isVisible()
    numbers = {at: int(mark.says.split()[0]) for at, mark in enumerate(made.marks)}
    at = max(numbers, key=numbers.get)
    figure.pane.picture.go_to(at)
    assert numbers[at] == figure.pane.drill.model.rowCount() > 0
    take(figure.pane.bar.together, "overlapping")
    assert drawn(qtbot, figure.window).drawn.pieces != made.drawn.pieces  # the unit is printed


def test_a_set_of_codes_can_be_chosen_where_there_is_one(qtbot, figure):
    take(figure.pane.bar.kind, "heat")
    drawn(qtbot, figure.window)
    assert not figure.pane.bar.themes.isVisible()
    code = figure.project.read.codebook().find("Feedback").id
    figure.window.session.do("Set", sets.make, "Article", [code])
    take(figure.pane.bar.kind, "heat")
    drawn(qtbot, figure.window)
    assert figure.pane.bar.themes.isVisible()
    take(figure.pane.bar.themes, "Article")
    made = drawn(qtbot, figure.window)
    assert {mark.theme for mark in made.drawn.marks} == {code}
    compared = figure.project.comparison(themes="Article")
    says = {mark.group: mark.says for mark in made.drawn.marks}
    for group in compared.compared:
        cell = compared.themes[0].cells[group.name]
        assert f"{cell.share:.1%}".replace("%", "") in says[group.name].replace("\N{NO-BREAK SPACE}", "")


def test_it_is_of_the_groups_and_filters_of_the_pane(qtbot, figure):
    take(figure.pane.bar.kind, "heat")
    before = {mark.group for mark in drawn(qtbot, figure.window).drawn.marks}
    filters = figure.window.compare.filters
    filters.turn(("role", "Mentee"))
    assert drawn(qtbot, figure.window) is None and figure.pane.state.isVisible()  # one role is compared with nobody
    filters.turn(("role", "Mentee"))
    assert {mark.group for mark in drawn(qtbot, figure.window).drawn.marks} == before
    then = figure.window.compare.bar.then
    then.offer([("nothing", None), ("Document", "document")], None)
    take(then, "document")
    made = drawn(qtbot, figure.window)
    assert {mark.group for mark in made.drawn.marks} == {
        group.name for group in figure.project.comparison(("role", "document")).compared
    }
    take(then, None)
