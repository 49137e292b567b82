import pytest

from annotator.gui.transcript import typesetting
from annotator.gui.transcript.typesetting import Typesetting
from annotator.gui.window.type_dialog import TypeActs
from tests.gui.interviews import when_asked


@pytest.fixture(autouse=True)
def usual_again(window):
    yield
    window.transcripts.set_type(Typesetting())


def set_so(window, **choices):
    """Choose in the dialog, and say what the transcript in front became: its font, line and column."""

    def answer(dialog):
        for name, value in choices.items():
            choice = getattr(dialog, name)
            choice.setCurrentIndex(choice.findData(value))
        dialog.accept()

    when_asked(answer)
    window.acts["type"].trigger()
    measures = window.transcripts.view().scene.measures
    return measures.reading().family(), measures.line, measures.columns(2000).text


def test_letters_width_and_distance_are_chosen(coding):
    assert set_so(coding.window, face="charis") == ("Charis SIL Compact", 26, 572)
    assert set_so(coding.window, face="inter", characters=60, leading=1.3) == ("Inter", 34, 458)
    assert set_so(coding.window, characters=100)[2] == 763
    family, line, _ = set_so(coding.window, face="system", leading=0.92)
    assert family != "Charis SIL Compact" and line == 24


def test_the_place_and_the_passages_stay(coding, seen):
    view = coding.view
    view.select(*coding.place("honest feedback"))
    set_so(coding.window, face="inter", leading=1.3)
    assert view.selected() == coding.place("honest feedback")
    assert view.rect_of(*view.selected()).width() > 20


def test_it_is_kept_at_this_desk_and_used_for_the_next_transcript(coding):
    set_so(coding.window, characters=90)
    coding.window.open_document(coding.document("Group B"))
    assert coding.window.transcripts.view().scene.measures.setting.characters == 90
    coding.window.transcripts.set_type(Typesetting())
    TypeActs(coding.window)
    assert coding.window.transcripts.view().scene.measures.setting.characters == 90


@pytest.mark.parametrize("written", ["", "nonsense", "comic 7 9", "inter", "a b c d e", "😀"])
def test_what_makes_no_sense_is_the_usual(written):
    found = typesetting.read(written)
    assert found.characters == 75 and found.leading == 1.0
    assert found.face == ("inter" if written == "inter" else "charis")


def test_what_is_written_is_read():
    for face in typesetting.FACES:
        for leading in typesetting.LEADINGS:
            setting = Typesetting(face, 100, leading)
            assert typesetting.read(setting.written) == setting
