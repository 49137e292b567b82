import pytest
from PySide6.QtCore import Qt

from annotator.core.status import DIFFERENT, PARTLY, SIMILAR, UNIQUE
from annotator.gui.compare.card import ThemeCard
from annotator.gui.compare.model import Kind
from annotator.gui.compare.scene import Address, read
from annotator.gui.compare.voices import Voices
from annotator.project import open_project
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


def test_unique_asks_to_whom_and_partly_shared_by_whom(qtbot, card, sample):
    show(card, sample, "The human mentor")
    form = card.settling
    assert form.whom.isHidden()
    form.status.setCurrentIndex(form.status.findData(UNIQUE))
    assert not form.whom.isHidden()
    form.whom.one.setCurrentIndex(form.whom.one.findData("Mentee"))
    form.reason.setPlainText("Only mentees mean it.")
    with qtbot.waitSignal(card.settled) as told:
        form.settle.click()
    assert told.args[1:] == [UNIQUE, "Only mentees mean it.", "Mentee"]
    form.status.setCurrentIndex(form.status.findData(PARTLY))
    ticked = [form.whom.several.item(row) for row in range(2)]
    for item in ticked:
        item.setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(card.settled) as told:
        form.settle.click()
    assert told.args[1:] == [PARTLY, "Only mentees mean it.", "Mentor\nMentee"]


def test_what_was_settled_before_is_told_with_what_was_proposed_then(card, sample):
    show(card, sample, "The human mentor")
    assert card.past.isHidden()
    sample.settle("The human mentor", SIMILAR, "They mean the same.")
    sample.settle("The human mentor", UNIQUE, "No, only mentees.", owner="Mentee")
    sample.settle("The human mentor", DIFFERENT, "A slip.")
    sample.undo()
    sample.settle("The human mentor", "", "")
    show(card, sample, "The human mentor")
    lines = card.past.words.text().split("\n\n")
    assert [line.partition(", ")[2] for line in lines] == [
        "Ana: opened again",
        "Ana: Unique to Mentee, “No, only mentees.” Proposed then: Different emphasis.",
        "Ana: Similar, “They mean the same.” Proposed then: Different emphasis.",
    ]
    found = sample.settlements("The human mentor")
    assert found["status"].tolist() == [SIMILAR, UNIQUE, ""]
    assert found["proposed_for"].tolist()[:2] == [["Mentor", "Mentee"]] * 2


def test_what_was_begun_is_kept_when_the_project_is_closed(shown, session, sample):
    panel = shown(sample)
    code, path = sample.read.codebook().find("The human mentor").id, sample.path
    panel.results.matrix.setCurrentIndex(panel.results.model.place(Address(code, None), (Kind.GROUP, "Mentor")))
    panel.card.saying.notes["Mentor"].text.setPlainText("Begun.")
    session.show(None)
    with open_project(path) as again:
        assert "Begun." in again.summaries()["note"].tolist()


def test_what_each_group_says_is_written_on_the_card(qtbot, shown, sample):
    panel = shown(sample)
    code = sample.read.codebook().find("The human mentor").id
    panel.results.matrix.setCurrentIndex(panel.results.model.place(Address(code, None), (Kind.GROUP, "Mentor")))
    note = panel.card.saying.notes["Mentee"]
    assert note.text.height() < 60  # without words, one line
    note.text.setPlainText("They were seen as people.")
    note.text.done.emit()
    assert sample.summaries(reader="Ana")["note"].tolist()[-1] == "They were seen as people."
    assert sample.next_undo.label.startswith("Note on The human mentor: Mentee")
    sample.undo()
    assert panel.card.saying.notes["Mentee"].text.toPlainText() == ""
    note.text.setPlainText("Half a thought")
    panel.results.matrix.setCurrentIndex(panel.results.model.index(1, 1))  # what was begun is kept with its theme
    assert (code, "Half a thought") in [
        (sample.read.codebook().find(row.theme).id, row.note) for row in sample.summaries(reader="Ana").itertuples()
    ]


def test_where_it_is_low_all_of_it_scrolls(qtbot, card, sample):
    show(card, sample, "The human mentor")
    for height, scrolls in ((800, False), (300, True), (800, False)):
        card.resize(card.width(), height)
        card.show()
        assert card.scrolled.isAncestorOf(card.settling) == scrolls
