import pytest
from PySide6.QtCore import Qt

from annotator.core.codings import Placed
from annotator.core.transcript import Transcript, Turn
from annotator.gui.passages.panel import PassagesPanel
from annotator.store.verbs import codings, documents


@pytest.fixture
def panel(qtbot, study):
    """The pane of passages on the study, in sight."""
    made = PassagesPanel(study.session)
    qtbot.addWidget(made)
    made.resize(900, 404)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def choose_value(qtbot):
    """Chooses a value of a chip, as by hand."""

    def chosen(chip, name):
        at = chip.findText(name)
        assert at >= 0, [chip.itemText(at) for at in range(chip.count())]
        chip.setCurrentIndex(at)
        chip.activated.emit(at)

    return chosen


@pytest.fixture
def crowded(study, panel):
    """Three hundred more passages, ten in each turn."""
    text = "".join(f"Ann: {'word ' * 60}\n" for _ in range(30))
    turns = tuple(Turn(at * 306, at * 306 + 5, at * 306 + 305, "Ann") for at in range(30))
    document = study.project.do("Import", documents.add, Transcript("Long", text, turns), "Long.txt")
    ana, code = study.project.coder("Ana").id, study.code("Time alone")
    placed = [
        Placed(document, turn * 306 + 5 + 10 * at, turn * 306 + 9 + 10 * at, code, ana)
        for turn in range(30)
        for at in range(10)
    ]
    study.project.do("Code", codings.apply, placed)
    return study


def words(panel):
    """What is listed: the words of passages, headings in brackets."""
    model = panel.model
    shown = [model.index(row) for row in range(model.rowCount())]
    return [str(one.data()) if model.hit(one) is not None else f"[{one.data()}]" for one in shown]


def labels(panel):
    """What the chips say."""
    return [chip.accessibleName().removeprefix("Filter ") for chip in panel.bar.chips]


def picked(menu, *path):
    """Choose what a menu, and the menus in it, say."""
    for name in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == name)
    (action,) = [one for one in menu.actions() if one.text() == path[-1]]
    assert action.isEnabled()
    action.trigger()


def press(qtbot, panel, key, held=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(panel.list, key, held)
