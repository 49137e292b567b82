"""What is asked of the pane: divided further, some alone, a set of codes, folded away; and right again while coding."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.status import SIMILAR
from annotator.gui.compare.model import MatrixModel
from annotator.gui.compare.rows import ThemeRow
from annotator.questions.kept_comparison import KeptComparison
from annotator.store.verbs import people, sets


def choose(chip, value):
    chip.setCurrentIndex(chip.findData(value))
    chip.activated.emit(chip.currentIndex())


def groups(panel):
    return [str(group.name) for group in panel.comparison.groups]


def experienced(study):
    for who, value in (("Ada", "much"), ("Ben", "little"), ("Cem", "much"), ("Dia", "little")):
        study.project.do("Describe", people.give, study.who[who], "experience", value)
    return study


def test_groups_are_divided_further(two_roles, shown):
    panel = shown(experienced(two_roles).project)
    low = panel.results.matrix.horizontalHeader().sizeHint().height()
    choose(panel.bar.then, "experience")
    assert groups(panel) == ["Mentor › little", "Mentor › much", "Mentee › little", "Mentee › much"]
    assert panel.results.matrix.horizontalHeader().sizeHint().height() > low
    assert panel.grab().width() == panel.width()
    choose(panel.bar.by, "experience")
    assert groups(panel) == ["little", "much"]  # nothing is divided by itself


def test_filters_stand_as_chips_and_are_taken_away_by_a_key(two_roles, shown, qtbot):
    panel = shown(experienced(two_roles).project)
    assert panel.filters.isHidden()
    menu = panel.filters.menu()
    assert [action.text() for action in menu.actions()][:4] == ["Role", "Document", "Participant", "experience"]
    panel.filters.turn(("experience", "much"))
    assert [group.participants for group in panel.comparison.compared] == [1, 1]
    (chip,) = panel.filters.chips()
    assert chip.accessibleName() == "Filter experience much" and not panel.filters.isHidden()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert [group.participants for group in panel.comparison.compared] == [2, 2]
    assert panel.filters.isHidden()


def test_where_nobody_is_left_the_chips_stay_to_be_taken_away(two_roles, shown):
    panel = shown(experienced(two_roles).project)
    panel.filters.turn(("participant", "Ada"))
    panel.filters.turn(("participant", "Cem"))
    assert [group.participants for group in panel.comparison.compared] == [1, 1]  # alternatives
    panel.filters.turn(("participant", "Cem"))
    panel.filters.turn(("experience", "little"))
    assert panel.comparison is None and "Ask for less" in panel.state.sentence.text()
    assert len(panel.filters.chips()) == 2 and not panel.filters.isHidden()


def test_the_set_of_codes_that_is_reported_is_chosen_and_numbered(two_roles, shown, qtbot):
    project = two_roles.project
    panel = shown(project)
    assert panel.bar.themes.isHidden()
    made = project.do("Set", sets.make, "Article", [two_roles.codes[name] for name in ("Theirs", "Alike", "Ours")])
    panel.refresh()
    assert not panel.bar.themes.isHidden()
    choose(panel.bar.themes, made)
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert project.read.facts().reported == made
    rows = [row for row in panel.results.model.rows() if isinstance(row, ThemeRow)]
    texts = [panel.results.model.index(panel.results.model.rows().index(row), 0).data() for row in rows]
    assert texts == ["1a Alike", "2a Ours", "3a Theirs"]
    project.undo()
    qtbot.waitUntil(lambda: len(panel.comparison.themes) == 6)


def test_shares_of_distinct_passages_and_of_the_parent_are_counted_when_they_are_shown(two_roles, shown):
    panel = shown(two_roles.project)
    assert panel.comparison.groups[0].distinct is None
    for action in panel.bar.measures.menu().actions():
        if action.data() in ("share_of_distinct", "share_of_parent"):
            action.trigger()
    assert panel.comparison.groups[0].distinct == panel.comparison.groups[0].passages == 26
    assert "of distinct passages" in panel.results.model.index(1, 1).data()


def test_what_stands_below_a_theme_folds_away_by_a_key(study, coded, qtbot, shown):
    turns = [(who, f"{who} on {name} number {at} indeed") for who in "AB" for name in ("Up", "Down") for at in range(9)]
    study.said("One", *turns).role("Mentor", "A").role("Mentee", "B").code("Up").code("Down", "Up")
    for name in ("Up", "Down"):
        coded(name, ("One", "A", 9), ("One", "B", 9))
    panel = shown(study.project)
    matrix, model = panel.results.matrix, panel.results.model
    QAbstractItemModelTester(model)
    matrix.setCurrentIndex(model.index(1, 2))
    qtbot.keyClick(matrix, Qt.Key.Key_Minus)
    assert model.rowCount() == 2 and matrix.currentIndex().row() == 1
    assert "1 theme below, folded away" in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(matrix, Qt.Key.Key_Plus)
    assert model.rowCount() == 3 and matrix.currentIndex().column() == 2
    corner = matrix.visualRect(model.index(1, 0)).topLeft()
    qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=corner + corner.__class__(5, 10))
    assert model.rowCount() == 2


def test_a_settled_status_says_what_has_changed_since(two_roles, shown, qtbot):
    panel = shown(two_roles.project)
    code = two_roles.codes["Alike"]
    panel.deeds._settle(code, SIMILAR, "They mean the same.", "")
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert not panel.comparison.theme(code).is_stale
    two_roles.coded("Alike", "Group one", "Ada on Emphasis number 0")
    qtbot.waitUntil(lambda: not panel.is_waiting)
    row = next(
        at
        for at, one in enumerate(panel.results.model.rows())
        if getattr(one, "theme", None) and one.theme.code == code
    )
    panel.results.matrix.setCurrentIndex(panel.results.model.index(row, 1))
    last = panel.results.model.columnCount() - 1
    assert panel.results.model.index(row, last).data() == "stale"
    assert "Mentor: 8 passages then, 9 now." in panel.card.changed.text()
    assert not panel.card.changed.isHidden() and panel.grab().width()


def test_while_coding_nothing_is_counted_anew(two_roles, shown, qtbot, monkeypatch):
    panel = shown(two_roles.project)
    made = []
    monkeypatch.setattr(KeptComparison, "__init__", lambda self, *_: made.append(self))
    two_roles.coded("Rare", "Group one", "Ben on Alike number 0", "Dia on Alike number 0")
    qtbot.waitUntil(lambda: not panel.is_waiting)
    assert not made
    cells = panel.comparison.theme(two_roles.codes["Rare"]).cells
    assert [cells[name].passages for name in ("Mentor", "Mentee")] == [2, 1]


def test_nothing_is_folded_in_a_model_of_nothing():
    model = MatrixModel()
    model.fold(1, is_folded=True)
    assert model.rowCount() == 0
