import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

from annotator.core.memos import About
from annotator.core.status import DIFFERENT, SIMILAR, UNIQUE
from annotator.core.thresholds import Thresholds
from annotator.gui.compare.loading import Loading, loading
from annotator.gui.compare.model import Kind
from annotator.gui.compare.panel import ComparePanel
from annotator.gui.compare.rows import ThemeRow
from annotator.gui.compare.scene import Address
from annotator.gui.theme import fonts
from annotator.gui.theme.style import apply_fonts_and_colours
from annotator.gui.theme.tokens import DARK, theme
from annotator.store.verbs import codes, codings, documents, people


def go_to(panel, theme, group):
    project = panel._session.project
    place = panel.results.model.place(Address(project.read.codebook().find(theme).id, None), (Kind.GROUP, group))
    panel.results.matrix.setCurrentIndex(place)


def passages(panel, theme, group):
    return next(one for one in panel.comparison.themes if one.name == theme).cells[group].passages


def is_compared(panel):
    return panel._pages.currentWidget() is panel.results


def test_the_pane_is_imported_without_pandas():
    code = "import sys; import annotator.gui.compare.panel; sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_sample_is_compared(shown, sample):
    panel = shown(sample)
    assert panel.comparison.by == "role"
    assert sum(isinstance(row, ThemeRow) for row in panel.results.model.rows()) == 12
    assert panel.bar.export.isEnabled()
    assert "Not compared: Moderator" in panel.results.method.text()
    assert panel.results.total.text() == "12 themes · 192 passages"


# the passages behind a number


def test_the_passages_of_the_cell_are_listed(qtbot, shown, sample):
    panel = shown(sample)
    for name, group in (("The human mentor", "Mentee"), ("Respect across backgrounds", "Mentor")):
        go_to(panel, name, group)
        qtbot.waitUntil(lambda: panel.results.drill.address == panel.results.matrix.address())
        assert panel.results.drill.model.rowCount() == passages(panel, name, group)
    assert panel.results.drill._counts.text() == "1 passage · 1 of 11 speakers · 1 of 2 documents"


def test_a_passage_leads_to_its_place(qtbot, shown, sample):
    panel = shown(sample)
    go_to(panel, "The human mentor", "Mentee")
    qtbot.keyClick(panel.results.matrix, Qt.Key.Key_Return)
    assert panel.results.drill.address == panel.results.matrix.address()
    panel.results.drill.list.setCurrentIndex(panel.results.drill.model.index(1))
    found = panel.results.drill.model.found(panel.results.drill.model.index(1))
    with qtbot.waitSignal(panel.passage_asked) as asked:
        qtbot.keyClick(panel.results.drill.list, Qt.Key.Key_Return)
    assert asked.args == [found.place, found.start, found.end]


def test_the_passages_can_be_closed_and_opened(qtbot, shown, sample):
    panel = shown(sample)
    assert panel.results.drill.isVisible()
    qtbot.keyClick(panel.results.drill.list, Qt.Key.Key_Escape)
    assert panel.results.drill.isHidden()
    go_to(panel, "Usable feedback", "Mentee")
    qtbot.keyClick(panel.results.matrix, Qt.Key.Key_Enter)
    assert panel.results.drill.isVisible()
    assert panel.results.drill.model.rowCount() == 10


def test_passages_are_sorted_by_speaker(shown, sample):
    panel = shown(sample)
    go_to(panel, "Usable feedback", "Mentee")
    panel.results.matrix.opened.emit(panel.results.matrix.address())
    panel.results.drill.order.setCurrentIndex(1)
    panel.results.drill.order.activated.emit(1)
    names = [panel.results.drill.model.excerpt(panel.results.drill.model.index(row)).speakers for row in range(10)]
    assert names == sorted(names, key=str.casefold)


# what changes


def test_it_compares_again_when_something_changes(qtbot, shown, sample):
    panel = shown(sample)
    go_to(panel, "Usable feedback", "Mentee")
    address = panel.results.matrix.address()
    passage = next(sample.retrieval.passages(codes=[address.code], sources=panel.comparison.sources))
    sample.do("Remove", codings.remove, [passage.id])
    qtbot.waitUntil(lambda: not panel.is_waiting)
    left = sum(passages(panel, "Usable feedback", group) for group in ("Mentor", "Mentee"))
    assert left == 10
    assert panel.results.matrix.address() == address


def test_it_waits_while_it_is_not_seen(qtbot, shown, sample):
    panel = shown(sample)
    before = panel.comparison
    panel.hide()
    sample.do("Rename", codes.change, sample.read.codebook().find("Usable feedback").id, name="Feedback")
    assert panel.is_waiting
    assert panel.comparison is before
    panel.show()
    assert not panel.is_waiting
    assert any(theme.name == "Feedback" for theme in panel.comparison.themes)


def test_what_it_does_not_show_changes_nothing(shown, sample):
    from annotator.store.verbs import memos

    panel = shown(sample)
    sample.do("Memo", memos.add, "A thought.", [About("code", sample.read.codebook().find("Usable feedback").id)])
    assert not panel.is_waiting


def test_a_status_is_settled_and_undone(qtbot, shown, session, sample):
    panel = shown(sample)
    go_to(panel, "The human mentor", "Mentee")
    form = panel.card.settling
    form.reason.setPlainText("They mean the same.")
    form.status.setCurrentIndex(form.status.findData(SIMILAR))
    form.settle.click()
    qtbot.waitUntil(lambda: not panel.is_waiting)
    found = panel.scene.theme(panel.results.matrix.address().code)
    assert (found.settled, found.reason) == (SIMILAR, "They mean the same.")
    assert sample.next_undo.label == "Settle The human mentor"
    session.undo()
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert panel.scene.theme(found.code).settled is None
    assert form.status.currentData() == DIFFERENT


def test_against_the_rule_it_is_said_to_whom_a_theme_is_unique(qtbot, shown, sample):
    panel = shown(sample)
    go_to(panel, "The human mentor", "Mentee")
    form = panel.card.settling
    form.status.setCurrentIndex(form.status.findData(UNIQUE))
    form.whom.one.setCurrentIndex(form.whom.one.findData("Mentee"))
    form.reason.setPlainText("Mentors only repeat what they were asked.")
    form.settle.click()
    qtbot.waitUntil(lambda: not panel.is_waiting)
    found = panel.scene.theme(panel.results.matrix.address().code)
    assert (found.status, found.owner) == (UNIQUE, "Mentee")
    assert form.whom.owner == "Mentee"
    assert not form.settle.isEnabled()
    form.whom.one.setCurrentIndex(form.whom.one.findData("Mentor"))
    assert form.settle.isEnabled()


def test_a_status_is_of_one_way_of_comparing(qtbot, shown, sample):
    panel = shown(sample)
    panel.bar.by.setCurrentIndex(panel.bar.by.findData("document"))
    panel.bar.by.activated.emit(panel.bar.by.currentIndex())
    form = panel.card.settling
    form.reason.setPlainText("Because.")
    form.settle.click()
    assert len(sample.read.settled("document")) == 1
    assert sample.read.settled("role") == {}


def test_thresholds_are_set_in_one_step(qtbot, shown, session, sample):
    panel = shown(sample)
    panel.bar.settings.click()
    popover = panel.bar.popover
    assert popover.thresholds() == Thresholds()
    assert popover.in_passing.text() == "1"
    popover.in_passing.setValue(6)
    popover.emphasis_ratio.setValue(3)
    qtbot.keyClick(popover.emphasis_ratio, Qt.Key.Key_Return)
    assert popover.isHidden()
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert panel.comparison.thresholds == Thresholds(in_passing=6, emphasis_ratio=3.0)
    assert panel.bar._rule.text().startswith("in passing ≤ 6,  emphasis ≥ 3×")
    session.undo()
    assert sample.read.facts().thresholds == Thresholds()


def test_thresholds_are_left_as_they_are(qtbot, shown, sample):
    panel = shown(sample)
    panel.bar.settings.click()
    panel.bar.popover.in_passing.setValue(6)
    qtbot.keyClick(panel.bar.popover, Qt.Key.Key_Escape)
    assert panel.bar.popover.isHidden()
    assert sample.read.facts().thresholds == Thresholds()
    panel.bar.settings.click()
    assert panel.bar.popover.thresholds() == Thresholds()


def test_colours_and_sizes_follow_at_once(qapp, shown, sample):
    panel = shown(sample)
    name = panel.card._name
    try:
        theme().set_mode("dark")
        fonts.set_zoom(1.5)
        apply_fonts_and_colours(qapp)
        assert name.palette().color(name.foregroundRole()).name() == DARK.text.lower()
        assert name.font().pixelSize() == 22
        assert panel.results.matrix.rowHeight(1) == 48
        assert panel.card.isHidden()
    finally:
        fonts.set_zoom(1.0)


def test_measures_are_switched(shown, sample):
    panel = shown(sample)
    for action in panel.bar.measures._menu.actions():
        if action.data() in ("speakers", "share"):
            action.trigger()
    assert panel.results.model.words.measures == ("passages", "share")
    assert panel.bar.measures.accessibleName().endswith("Passages, share")
    for action in panel.bar.measures._menu.actions():
        if action.isChecked():
            action.trigger()
    assert panel.results.model.words.measures == ("share",)  # one is always shown


def test_the_comparison_is_handed_out(qtbot, shown, sample):
    panel = shown(sample)
    with qtbot.waitSignal(panel.export_asked) as asked:
        panel.bar.export.click()
    assert asked.args == [panel.comparison]


# what is missing


@pytest.mark.parametrize(("roles", "said"), [((), "You have no role."), (("Mentor",), "You have one role.")])
def test_comparing_needs_two_roles(qtbot, shown, study, roles, said):
    study.said("One", ("Ada", "I have a lot to say"), ("Cem", "And so have I"))
    for role in roles:
        study.role(role, "Ada")
    study.code("Trust").coded("Trust", "One", "a lot")
    panel = shown(study.project)
    assert not is_compared(panel)
    assert panel.state.sentence.text() == "Comparing needs two roles and a coded passage."
    assert panel.state.detail.text() == said
    with qtbot.waitSignal(panel.assign_roles_asked):
        panel.state.act.click()


def test_comparing_needs_a_coded_passage(qtbot, shown, two_roles, session):
    two_roles.project.do("Delete", codings.remove, [one.id for one in two_roles.project.retrieval.passages()])
    panel = shown(two_roles.project)
    assert panel.state.detail.text() == "No passage is coded yet."
    assert panel.state.act.isHidden()
    session.undo()
    two_roles.coded("Alike", "Group one", "Ada on Alike number 0")
    qtbot.waitUntil(lambda: is_compared(panel))


def test_three_roles_are_compared(shown, two_roles):
    two_roles.said("Group two", ("Eva", "We in the office see it otherwise")).role("Staff", "Eva")
    two_roles.coded("Alike", "Group two", "see it otherwise")
    panel = shown(two_roles.project)
    assert len(panel.comparison.compared) == 3
    assert panel.results.warnings.isHidden()


def test_an_empty_project_says_what_it_needs(shown, study):
    panel = shown(study.project)
    assert not is_compared(panel)
    assert panel.state.detail.text() == "You have no role."


def test_documents_left_out_and_speakers_without_a_role_are_told(qtbot, shown, two_roles):
    two_roles.said("Group two", ("Xan", "I came later than the others"))
    two_roles.coded("Alike", "Group two", "I came later").coded("Ours", "Group two", "the others", coder="Bo")
    two_roles.said("Group three", ("Yan", "I came last of all"))
    panel = shown(two_roles.project)
    assert panel.results.left_out.words.text() == (
        "Group two is left out: several coders coded it and none is appointed."
    )
    assert panel.results.unassigned.words.text().startswith("1 speaker has no role")
    with qtbot.waitSignal(panel.assign_roles_asked):
        panel.results.unassigned.acted.emit()
    bo = two_roles.project.coder("Bo").id
    two_roles.project.do("Appoint", documents.appoint, two_roles.documents["Group two"], bo)
    qtbot.waitUntil(lambda: panel.results.left_out.isHidden())


def test_of_many_documents_left_out_a_few_are_named(shown, two_roles):
    for number in range(3, 63):
        two_roles.said(f"Group {number}", ("Xan", f"I came {number} days later than the others"))
        two_roles.coded("Ours", f"Group {number}", "later").coded("Ours", f"Group {number}", "others", coder="Bo")
    said = shown(two_roles.project).results.left_out.words.text()
    assert said.startswith("60 documents are left out")
    assert said.endswith("Group 3, Group 4, Group 5, Group 6 and 56 more.")


def test_an_error_is_said_in_the_pane(qtbot, shown, two_roles):
    two_roles.coded("Ours", "Group one", "Ada on Ours number 0", coder="Bo")
    panel = shown(two_roles.project)
    assert not is_compared(panel)
    assert panel.state.sentence.text().startswith("Every document has several coders (Ana, Bo)")
    panel.bar.coder.setCurrentIndex(panel.bar.coder.findData("Bo"))
    panel.bar.coder.activated.emit(panel.bar.coder.currentIndex())
    assert is_compared(panel)
    assert passages(panel, "Ours", "Mentor") == 1


def test_an_attribute_that_is_gone_is_no_longer_compared(qtbot, shown, session, two_roles):
    two_roles.project.do("Give", people.give, two_roles.who["Ada"], "year", "1")
    panel = shown(two_roles.project)
    panel.bar.by.setCurrentIndex(panel.bar.by.findData("year"))
    panel.bar.by.activated.emit(panel.bar.by.currentIndex())
    assert panel.state.sentence.text() == "Comparing needs two values of year and a coded passage."
    session.undo()
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert panel.bar.by.currentData() == "role"
    assert is_compared(panel)


def test_another_project_starts_anew(shown, session, sample, two_roles):
    panel = shown(sample)
    session.show(two_roles.project)
    assert [group.name for group in panel.comparison.groups] == ["Mentor", "Mentee"]
    session.show(None)
    assert panel.comparison is None
    assert panel._pages.currentWidget() is panel._blank


def test_nobody_codes_who_was_chosen(shown, two_roles):
    two_roles.project.do("Coder", codings.coder, "Bo")
    panel = shown(two_roles.project)
    panel.bar.coder.setCurrentIndex(panel.bar.coder.findData("Bo"))
    panel.bar.coder.activated.emit(1)
    assert panel.state.detail.text() == "Bo has coded no passage of them."


# how the room is shared


def test_what_has_no_room_is_folded_away_until_it_is_asked_for(qtbot, shown, sample):
    panel = shown(sample, width=1000, height=360)
    assert panel.card.isHidden()
    assert panel.results.drill.isHidden()
    panel.bar.card.click()
    assert panel.card.isVisible()
    assert panel.card.proposed.text() == "Similar"
    panel.results.matrix.opened.emit(panel.results.matrix.address())
    assert panel.results.drill.isVisible()
    assert panel.height() == 360


def test_it_fits_the_bottom_of_a_small_window(shown, sample):
    panel = shown(sample, width=1280, height=360)
    assert panel.card.isVisible()
    assert panel.results.matrix.horizontalScrollBar().maximum() == 0
    assert panel.minimumSizeHint().height() <= 360


def test_every_control_has_a_name_and_the_keyboard(shown, sample):
    panel = shown(sample)
    bar, form, drill = panel.bar, panel.card.settling, panel.results.drill
    controls = [bar.by, bar.measures, bar.coder, bar.settings, bar.card, bar.export, panel.results.matrix]
    controls += [drill.order, drill._close, drill.list, form.status, form.reason]
    for control in controls:
        assert control.accessibleName(), control
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control
        assert control.height() >= 24, control


def test_what_is_still_loading_says_so(qtbot, session, two_roles, monkeypatch):
    monkeypatch.setattr(Loading, "is_ready", False)
    monkeypatch.setattr(Loading, "begin", lambda self: None)
    session.show(two_roles.project)
    panel = ComparePanel(session)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    assert panel._pages.currentWidget().text() == "Loading…"
    monkeypatch.undo()
    loading().ready.emit()
    qtbot.waitUntil(lambda: panel._pages.currentWidget() is panel.results)
