from annotator import trying
from annotator.core.thresholds import Thresholds
from annotator.gui.compare.panel import ComparePanel
from annotator.gui.compare.survival import SurvivalPart
from annotator.gui.session import Session


def survival(project, name, **thresholds):
    result = trying.tried(project, project.comparison(thresholds=Thresholds(**thresholds)))
    return next(one for one in result.themes if one.path[-1] == name)


def test_it_says_in_how_many_trials_a_status_holds_and_what_breaks_it(qtbot, sample):
    part = SurvivalPart()
    qtbot.addWidget(part)
    part.show_survival(survival(sample, "Life of the group"))
    assert part.holds.text() == "Holds in 34 of 35"
    assert part.breaks.text() == "Shared with base ≥ 20"
    assert part.accessibleName() == "Holds in 34 of 35"
    assert "Mentee: " in part.rests.text()


def test_of_many_breaks_the_first_are_shown_and_all_are_told(qtbot, sample):
    part = SurvivalPart()
    qtbot.addWidget(part)
    found = survival(sample, "The human mentor", emphasis_ratio=2.5, min_base=20)
    part.show_survival(found)
    assert len(part.accessibleDescription().splitlines()) == len(found.breaks)
    assert len(part.breaks.text().splitlines()) <= 5


def test_nothing_is_said_before_it_was_tried(qtbot):
    part = SurvivalPart()
    qtbot.addWidget(part)
    part.show_survival(None)
    assert part.isHidden()


def test_the_pane_tries_beside_the_window(qtbot, sample):
    session = Session("Ana")
    panel = ComparePanel(session)
    qtbot.addWidget(panel)
    panel.resize(1400, 800)
    panel.show()
    session.show(sample)
    qtbot.waitUntil(lambda: not panel.card.survival.isHidden(), timeout=10_000)
    assert panel.card.survival.holds.text().startswith("Holds in ")
