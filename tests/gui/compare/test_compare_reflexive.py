"""The comparison of a reflexive project: who speaks of what, and what was settled, without a number."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.approaches import REFLEXIVE
from annotator.core.status import UNIQUE
from annotator.gui.compare.card import ThemeCard
from annotator.gui.compare.composition.sheet import CompositionSheet
from annotator.gui.compare.hits import Hits
from annotator.gui.compare.model import Kind, MatrixModel
from annotator.gui.compare.rows import StatusRow, ThemeRow
from annotator.gui.compare.scene import Address, read
from annotator.gui.compare.silence.model import SilenceModel
from annotator.gui.compare.silence.sheet import SilenceSheet
from annotator.gui.compare.voices import Voices
from annotator.questions.kept_comparison import Asked
from annotator.questions.silences import looks
from annotator.store.verbs import project as verbs

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def reflexive(two_roles):
    """Mentors Ada and Ben, mentees Cem and Dia; nobody of the third role says anything."""
    two_roles.project.do("State", verbs.state, REFLEXIVE, statistics=False)
    return two_roles


def matrix(project, **asked):
    model = MatrixModel()
    model.show(read(project, Asked(("role",), **asked)))
    return model


def cells(model, role=Qt.ItemDataRole.DisplayRole):
    """What each group says of each theme, by the name of the theme."""
    groups = [at for at, column in enumerate(model.columns()) if column.group is not None]
    return {
        row.theme.name: [model.index(at, column).data(role) for column in groups]
        for at, row in enumerate(model.rows())
        if isinstance(row, ThemeRow)
    }


def test_a_mark_stands_where_a_group_speaks_of_a_theme(reflexive):
    model = matrix(reflexive.project)
    QAbstractItemModelTester(model)
    shown = cells(model)
    assert shown["Alike"] == ["●", "●"] and shown["Ours"] == ["●", "●"] and shown["Theirs"] == ["", "●"]
    assert cells(model, SPOKEN)["Theirs"] == [
        "Mentor, Theirs: does not speak of this, not checked", "Mentee, Theirs: speaks of this",
    ]  # fmt: skip
    assert [column.kind for column in model.columns()] == [Kind.THEME, Kind.GROUP, Kind.GROUP, Kind.STATUS]
    assert [model.heading(column) for column in model.columns()][1] == ("Mentor", "", "")


def test_who_does_not_speak_at_all_has_a_dash(reflexive):
    reflexive.silent("Group one", "Eve", "Dean")
    assert cells(matrix(reflexive.project))["Alike"][-1] == "—"


def test_only_what_was_settled_has_a_status(reflexive):
    model = matrix(reflexive.project)
    assert [row.status for row in model.rows() if isinstance(row, StatusRow)] == [None]
    assert model.index(0, 0).data() == "Not settled yet"
    reflexive.project.settle("Theirs", UNIQUE, "Only they ask for it.", owner="Mentee")
    model = matrix(reflexive.project)
    assert [model.index(at, 0).data() for at in (0, 2)] == ["Unique to Mentee", "Not settled yet"]
    assert model.index(1, 3).data(SPOKEN) == "Unique to Mentee, settled"


def test_each_mark_leads_to_exactly_its_passages(reflexive):
    counting = read(reflexive.project, Asked(("role",)))
    scene = read(reflexive.project, Asked(("role",)))
    assert not counting.is_counted
    expected = {"Alike": (8, 8), "Emphasis": (10, 2), "Ours": (5, 1), "Theirs": (0, 5), "Rare": (1, 0)}
    for name, numbers in expected.items():
        for group, number in zip(("Mentor", "Mentee"), numbers, strict=True):
            hits, found = Hits(reflexive.project, scene, Address(reflexive.codes[name], group)), []
            while not hits.is_done:
                found += hits.more()
            assert len(found) == number, (name, group)


def test_the_card_names_who_says_it_and_settles_to_whom_it_is_unique(qtbot, reflexive):
    card = ThemeCard()
    qtbot.addWidget(card)
    scene = read(reflexive.project, Asked(("role",)))
    theme = scene.theme(reflexive.codes["Theirs"])
    card.show_theme(scene, theme, Voices(reflexive.project, scene), can_change=True)
    assert [one.words for one in card.names()] == ["Cem, Dia"] and not card.bars()
    assert card.proposed.isHidden() and card.why.isHidden()
    form = card.settling
    form.reason.setPlainText("Read twice.")
    assert form.status.currentIndex() == -1 and not form.settle.isEnabled()  # the rule proposes nothing
    form.status.setCurrentIndex(form.status.findData(UNIQUE))
    form.whom.one.setCurrentIndex(form.whom.one.findData("Mentee"))
    form.reason.setPlainText("Only they ask for it.")
    with qtbot.waitSignal(card.settled) as told:
        form.settle.click()
    assert told.args == [theme.code, UNIQUE, "Only they ask for it.", "Mentee"]


def test_what_is_settled_in_the_pane_stands_and_rests_on_no_number(qtbot, reflexive, shown):
    panel = shown(reflexive.project)
    assert panel.bar.measures.isHidden() and panel.bar.export.isEnabled()
    code = reflexive.codes["Theirs"]
    panel.deeds._settle(code, UNIQUE, "Only they ask for it.", "Mentee")
    qtbot.waitUntil(lambda: not panel.is_waiting)
    theme = panel.comparison.theme(code)
    assert (theme.status, theme.owner, theme.settlement.basis) == (UNIQUE, "Mentee", "")
    reflexive.coded("Theirs", "Group one", "Ada on Alike number 0")
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert not panel.comparison.theme(code).is_stale
    panel.grab()


def test_the_pane_counts_again_when_the_approach_does(qtbot, reflexive, shown):
    panel = shown(reflexive.project)
    panel._session.do("State", verbs.state, "codebook", statistics=False)
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert panel.comparison.is_counted and not panel.bar.measures.isHidden()


def test_what_a_theme_is_made_of_is_not_counted(qtbot, reflexive, shown):
    reflexive.code("Whole").code("One", "Whole")
    reflexive.coded("One", "Group one", "Ada on Alike number 0")
    panel = shown(reflexive.project)
    with qtbot.waitSignal(panel._session.failed) as told:
        panel.deeds.show_composition(reflexive.codes["Whole"])
    assert "reflexive" in str(told.args[0]) and not panel.window().findChildren(CompositionSheet)


def test_what_was_looked_for_is_told_without_numbers(qtbot, reflexive):
    project = reflexive.project
    sheet = SilenceSheet(project, looks(project))
    qtbot.addWidget(sheet)
    model = sheet.model
    assert isinstance(model, SilenceModel)
    said = [
        model.index(at, 0).data(role)
        for at in range(model.rowCount())
        for role in (Qt.ItemDataRole.DisplayRole, SPOKEN)
    ]
    assert said[0] == "● · never finished"
    assert not [one for one in said if any(map(str.isdigit, one))]


def test_a_reflexive_project_without_anything_says_what_it_needs(study, shown):
    study.project.do("State", verbs.state, REFLEXIVE, statistics=False)
    assert shown(study.project).state.sentence.text()
