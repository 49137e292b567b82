import pytest

from annotator.core.ids import CodeId
from annotator.store.verbs import codes
from tests.gui.coding.desk import SHIFT, Key, go_to, press, select

ALL = ["She explains the steps twice", "honest feedback"]


@pytest.fixture
def strip(coding):
    return coding.window.assembly.modes.filtering.strip


def choose(chip, words):
    at = next(at for at in range(chip.count()) if chip.itemText(at).strip() == words)
    chip.setCurrentIndex(at)
    chip.activated.emit(at)


def shown(coding):
    """The words of the passages that the transcript in front shows."""
    view = coding.window.transcripts.view()
    text = view.scene.script.text
    return [text[one.passage.start : one.passage.end] for one in view.scene.index]


def status(coding):
    return coding.window.statusbar._shown.text()


def test_nothing_of_it_is_seen_until_it_is_asked_for(qtbot, coding, strip):
    assert strip.isHidden() and status(coding) == ""
    press(qtbot, Key.Key_F)
    assert strip.isVisible() and strip.code.hasFocus() and shown(coding) == ALL and status(coding) == ""
    coding.view.setFocus()
    press(qtbot, Key.Key_F)
    assert strip.isHidden()


def test_one_code_alone(qtbot, coding, strip):
    press(qtbot, Key.Key_F)
    choose(strip.code, "Feedback")
    assert shown(coding) == ["honest feedback"]
    assert status(coding) == "Showing 1 of 4 codes" and strip._told.text() == status(coding)


def test_a_theme_with_the_codes_below_it(qtbot, coding, strip):
    coding.apply("Time alone", "We meet")
    press(qtbot, Key.Key_F)
    choose(strip.code, "Guidance")
    assert shown(coding) == ALL and status(coding) == "Showing 3 of 4 codes"


def test_one_coder_alone(qtbot, coding, strip):
    coding.apply("Time alone", "We meet", coder="Ben")
    press(qtbot, Key.Key_F)
    choose(strip.coder, "Ben")
    assert shown(coding) == ["We meet"] and status(coding) == "Showing 4 of 4 codes · coded by Ben"


def test_the_turns_of_other_roles_are_set_back_but_stay(qtbot, coding, strip):
    coding.apply("Time alone", "Anything else")
    script = coding.view.scene.script
    before = [script.words(number) for number in range(len(script))]
    press(qtbot, Key.Key_F)
    choose(strip.role, "Moderator")
    script = coding.view.scene.script
    assert [script.words(number) for number in range(len(script))] == before
    muted = {voice.name: voice.muted for voice in script.voices.values()}
    assert muted == {"Mo": False, "Ann": True, "Ben": True}
    assert shown(coding) == ["Anything else"] and "role Moderator" in status(coding)


def test_it_holds_for_all_transcripts_and_is_cleared_in_one_step(qtbot, coding, strip):
    press(qtbot, Key.Key_F)
    choose(strip.code, "Time alone")
    assert shown(coding) == []
    coding.window.open_document(coding.document("Group B"))
    assert shown(coding) == ["one on one"]
    strip._all.click()
    assert len(shown(coding)) == 3 and status(coding) == "" and strip.code.currentData() is None
    coding.window.open_document(coding.document("Group A"))
    assert shown(coding) == ALL


def test_only_this_code_and_all_again(qtbot, coding, strip):
    go_to(coding, "honest feedback")
    press(qtbot, Key.Key_F, held=SHIFT)
    assert shown(coding) == ["honest feedback"] and strip.isVisible()
    assert strip.code.currentText().strip() == "Feedback"
    press(qtbot, Key.Key_F, held=SHIFT)
    assert shown(coding) == ALL and status(coding) == ""


def test_what_is_coded_while_it_is_hidden_is_told(qtbot, coding, strip):
    press(qtbot, Key.Key_F)
    choose(strip.code, "Feedback")
    select(coding, "We meet")
    coding.view.setFocus()
    press(qtbot, Key.Key_3)
    assert ("We meet", "Time alone") in coding.coded() and shown(coding) == ["honest feedback"]
    assert coding.window.note.words() == "Coded, but the filter does not show it."
    select(coding, "I listen")
    press(qtbot, Key.Key_2)
    assert shown(coding) == ["honest feedback", "I listen"]


def test_a_code_that_goes_takes_its_filter_with_it(qtbot, coding, strip):
    press(qtbot, Key.Key_F)
    choose(strip.code, "Feedback")
    coding.session.do("Rename", lambda action: codes.change(action, coding.code("Feedback"), name="Praise") or True)
    assert strip.code.currentText().strip() == "Praise"
    coding.session.do("Delete", lambda action: codes.delete(action, coding.code("Praise")) or True)
    assert shown(coding) == ALL[:1] and status(coding) == ""


def test_another_project_is_shown_whole(qtbot, coding, strip, path):
    press(qtbot, Key.Key_F)
    choose(strip.code, "Feedback")
    coding.window.project_acts.open_path(path)
    assert shown(coding) == ALL and strip.isHidden() and status(coding) == ""


def test_a_codebook_of_three_hundred(qtbot, coding, strip):
    def many(action):
        return [codes.create(action, f"Code {number} 😀") for number in range(300)]

    (_, *made) = coding.session.do("Many", many)
    press(qtbot, Key.Key_F)
    assert strip.code.count() == 305
    choose(strip.code, "Code 299 😀")
    assert strip.code.currentData() == CodeId(made[-1]) and status(coding) == "Showing 1 of 304 codes"


def test_every_chip_has_a_name(coding, strip):
    assert all(chip.accessibleName() for chip in strip.chips)
    assert coding.window.assembly.modes.filtering.button.accessibleName() == "Filter what is shown"
