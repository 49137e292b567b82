from tests.gui.coding.desk import ALT, Key, go_to, press


def here(coding):
    view = coding.window.transcripts.view()
    passage = view.current_passage()
    text = coding.project.read.text(passage.document)
    return text[passage.start : passage.end]


def test_one_goes_on_through_all_transcripts_and_is_told(qtbot, coding):
    go_to(coding, "honest feedback")
    press(qtbot, Key.Key_BracketRight, held=ALT)
    assert here(coding) == "feedback that I can use"
    assert coding.window.note.words() == "Feedback goes on in Group B."
    press(qtbot, Key.Key_BracketRight, held=ALT)
    assert here(coding) == "Honest feedback"
    press(qtbot, Key.Key_BracketRight, held=ALT)
    assert here(coding) == "Honest feedback"
    assert coding.window.note.words() == "No further passage of Feedback."
    press(qtbot, Key.Key_BracketLeft, held=ALT)
    press(qtbot, Key.Key_BracketLeft, held=ALT)
    assert here(coding) == "honest feedback" and coding.window.note.words() == "Feedback goes on in Group A."
    press(qtbot, Key.Key_BracketLeft, held=ALT)
    assert coding.window.note.words() == "No earlier passage of Feedback."


def test_away_from_passages_it_goes_after_the_same_code_again(qtbot, coding):
    go_to(coding, "honest feedback")
    press(qtbot, Key.Key_BracketRight, held=ALT)
    press(qtbot, Key.Key_BracketLeft, held=ALT)
    go_to(coding, "What makes")
    press(qtbot, Key.Key_BracketRight, held=ALT)
    assert here(coding) == "honest feedback"


def test_where_no_code_was_met_it_takes_that_of_the_codebook(qtbot, coding):
    coding.window.codebook.set_current(coding.code("Explaining"))
    go_to(coding, "What makes")
    press(qtbot, Key.Key_BracketRight, held=ALT)
    assert here(coding) == "She explains the steps twice"


def test_it_meets_only_what_is_shown(qtbot, coding):
    coding.apply("Feedback", "one on one", "Group B", coder="Ben")
    strip = coding.window.assembly.modes.filtering.strip
    go_to(coding, "honest feedback")
    press(qtbot, Key.Key_F)
    strip.coder.setCurrentIndex(strip.coder.findText("Ben"))
    strip.coder.activated.emit(strip.coder.currentIndex())
    coding.window.transcripts.view().setFocus()
    coding.window.codebook.set_current(coding.code("Feedback"))
    press(qtbot, Key.Key_BracketRight, held=ALT)
    assert here(coding) == "one on one"


def test_without_codes_it_says_what_to_do(qtbot, window, choose, tmp_path):
    choose(tmp_path / "new.annot")
    window.acts["new"].trigger()
    file = tmp_path / "one.txt"
    file.write_text("Ann: Nothing is coded.\n", encoding="utf-8")
    window.session.project.import_file(file)
    window.open_document(window.session.project.read.documents()[0].id)
    window.acts["next-of-code"].trigger()
    assert window.note.words() == "Go to a passage first, or choose a code."
