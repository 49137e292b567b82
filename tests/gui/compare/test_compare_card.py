import pytest

from annotator.core.status import DIFFERENT, SIMILAR
from annotator.gui.compare.card import ThemeCard
from annotator.gui.compare.scene import read
from annotator.gui.compare.voices import Voices
from annotator.questions.kept_comparison import Asked
from annotator.store.verbs import project as verbs


@pytest.fixture
def card(qtbot):
    made = ThemeCard()
    qtbot.addWidget(made)
    return made


def show(card, project, name, by="role", *, can_change=True):
    scene = read(project, Asked((by,)))
    theme = next(one for one in scene.comparison.themes if one.name == name)
    card.show_theme(scene, theme, Voices(project, scene), can_change=can_change)
    return theme


def test_it_says_what_is_proposed_and_who_says_it(card, sample):
    show(card, sample, "The human mentor")
    assert card.proposed.text() == "Different emphasis"
    assert card.why.text().startswith("Mentee: 15.2")
    assert [bar.words for bar in card.bars()] == ["Dr Okonkwo 2 of 5", "Renée 3 of 15"]
    assert card.bars()[1].accessibleName() == "Mentee: Renée 3 of 15"
    assert card.bars()[1].accessibleDescription().startswith("Renée 3, ")
    assert card.zero.isHidden()


def test_it_says_that_unique_rests_on_a_zero(card, sample):
    show(card, sample, "Tips from practice")
    assert card.proposed.text() == "Unique to Mentee"
    assert not card.zero.isHidden()
    assert len(card.bars()) == 1


def test_participants_have_no_bars_of_themselves(card, sample):
    show(card, sample, "The human mentor", "participant")
    assert card.bars() == []


def test_a_status_needs_a_reason(qtbot, card, sample):
    theme = show(card, sample, "The human mentor")
    form = card.settling
    assert form.status.currentData() == DIFFERENT
    assert not form.settle.isEnabled()
    form.reason.setPlainText("   ")
    assert not form.settle.isEnabled()
    form.reason.setPlainText("They mean the same.")
    form.status.setCurrentIndex(form.status.findData(SIMILAR))
    with qtbot.waitSignal(card.settled) as told:
        form.settle.click()
    assert told.args == [theme.code, SIMILAR, "They mean the same.", ""]


def test_what_is_settled_can_be_opened_again(qtbot, card, sample):
    code = sample.read.codebook().find("The human mentor").id
    sample.do("Settle", verbs.settle, code, SIMILAR, "They mean the same.")
    show(card, sample, "The human mentor")
    form = card.settling
    assert (form.status.currentData(), form.reason.toPlainText()) == (SIMILAR, "They mean the same.")
    assert not form.settle.isEnabled()
    assert card.proposed.text() == "Different emphasis"
    with qtbot.waitSignal(card.settled) as told:
        form.open_again.click()
    assert told.args == [code, "", "", ""]


def test_a_reason_that_was_begun_is_kept_while_another_theme_is_looked_at(card, sample):
    show(card, sample, "The human mentor")
    card.settling.reason.setPlainText("Half a thought")
    show(card, sample, "Craft of teaching")
    assert card.settling.reason.toPlainText() == ""
    show(card, sample, "The human mentor")
    assert card.settling.reason.toPlainText() == "Half a thought"
    assert card.settling.settle.isEnabled()


def test_a_read_only_project_settles_nothing(card, sample):
    show(card, sample, "The human mentor", can_change=False)
    assert not card.settling.reason.isEnabled()
    assert not card.settling.settle.isEnabled()
