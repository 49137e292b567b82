import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from annotator.core.transcript import Transcript, Turn
from annotator.gui.people.assignment import Assignment, assign
from annotator.store.verbs import codes, documents, people


def titles(window):
    tabs = window.transcripts._tabs
    return [tabs.tabText(at) for at in range(tabs.count())]


def front(coding):
    """The title of the transcript in front, of which text, documents and codebook must be the same."""
    document = coding.window.transcripts.document()
    if document is None:
        return None
    assert coding.window.transcripts.view().scene.script.text == coding.project.read.text(document)
    assert coding.window.documents._open == coding.window.codebook._document == document
    return next(one.title for one in coding.project.read.documents() if one.id == document)


def close(qtbot, window, at):
    button = window.transcripts._tabs.tabButton(at, QTabBar.ButtonPosition.RightSide)
    assert button.accessibleName() == "Close the transcript" and min(button.width(), button.height()) >= 24
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def both(coding):
    """Both transcripts open, the second in front."""
    coding.window.open_document(coding.document("Group B"))
    return coding


@pytest.fixture
def long(coding):
    """A long transcript in front, read half through."""
    text = "".join(f"Zoe: Turn {at} {'word ' * 40}\n" for at in range(200))
    starts = [at for at in range(len(text)) if text.startswith("Zoe: ", at)]
    turns = tuple(Turn(start, start + 5, text.index("\n", start), "Zoe") for start in starts)
    document = coding.project.do("Import", documents.add, Transcript("Long", text, turns), "Long.txt")
    coding.window.open_document(document)
    coding.view = coding.window.transcripts.view()
    place = text.index("Turn 100")
    coding.view.select(place, place + 8)
    return coding


def seen(view):
    """The first paragraph in view, how far it is scrolled off, and what is selected."""
    view.viewport().grab()
    row = view.scene.page().rows[0]
    return row.number, round(row.top), view.selected()


# tabs


def test_the_first_transcript_is_opened_in_a_tab(coding):
    assert titles(coding.window) == ["Group A"] and front(coding) == "Group A"
    assert coding.window.transcripts._facts.text() == "3 speakers · 39 words"


def test_each_transcript_has_one_tab(both):
    assert titles(both.window) == ["Group A", "Group B"] and front(both) == "Group B"
    both.window.open_document(both.document("Group A"))
    assert titles(both.window) == ["Group A", "Group B"] and front(both) == "Group A"


def test_a_click_on_a_tab_brings_it_to_the_front(qtbot, both):
    tabs = both.window.transcripts._tabs
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert front(both) == "Group A"


def test_a_tab_is_closed_and_opened_again(qtbot, both):
    close(qtbot, both.window, 1)
    assert titles(both.window) == ["Group A"] and front(both) == "Group A"
    both.window.open_document(both.document("Group B"))
    assert front(both) == "Group B"


def test_a_tab_in_the_back_is_closed_and_nothing_moves(qtbot, both):
    both.window.transcripts.view().select(*both.place("one on one", "Group B"))
    close(qtbot, both.window, 0)
    assert titles(both.window) == ["Group B"] and front(both) == "Group B"
    assert both.window.transcripts.view().selected() == both.place("one on one", "Group B")


def test_each_tab_keeps_its_place(both):
    both.window.transcripts.view().select(*both.place("one on one", "Group B"))
    both.window.open_document(both.document("Group A"))
    both.window.open_document(both.document("Group B"))
    assert both.window.transcripts.view().selected() == both.place("one on one", "Group B")


def test_without_a_tab_it_says_how_to_open_one(qtbot, coding):
    window = coding.window
    close(qtbot, window, 0)
    assert front(coding) is None and window.documents._open is None
    assert window.transcripts.view() is None and not window.acts["code"].isEnabled()
    assert window.statusbar._part.text() == window.statusbar._here.text() == ""
    coding.window.acts["pane-2"].trigger()
    assert window.transcripts.isAncestorOf(window.focusWidget())


def test_another_project_takes_all_tabs_away(both, choose, tmp_path):
    choose(tmp_path / "other.annot")
    both.window.acts["new"].trigger()
    assert titles(both.window) == []


# what changes elsewhere


def test_a_deleted_transcript_closes(both):
    both.project.do("Delete", documents.delete, both.document("Group B"))
    assert titles(both.window) == ["Group A"] and front(both) == "Group A"
    both.session.undo()
    assert titles(both.window) == ["Group A"]
    assert both.window.documents.documents_list().model().rowCount() == 2


def test_all_deleted_leaves_the_empty_page(both):
    for title in ("Group A", "Group B"):
        both.project.do("Delete", documents.delete, both.document(title))
    assert titles(both.window) == [] and front(both) is None
    assert both.window.documents._none.isVisible()


def test_a_new_title_is_on_the_tab(both):
    both.project.do("Rename", documents.change, both.document("Group A"), title="First group")
    assert titles(both.window) == ["First group", "Group B"]


def test_who_speaks_is_named_anew(coding):
    who = next(one for one in coding.project.read.participants() if one.name == "Ann")
    coding.project.do("Rename", people.describe, who.id, name="Anna")
    script = coding.view.scene.script
    assert [script.voice(number).name for number in range(3)] == ["Mo", "Anna", "Ben"]
    role = coding.project.role("Mentor")
    coding.project.do("Compare", people.change_role, role.id, compared=False)
    assert [coding.view.scene.script.voice(number).muted for number in range(3)] == [True, True, True]


def test_a_code_that_is_renamed_and_recoloured_is_marked_so(coding):
    coding.project.do("Rename", codes.change, coding.code("Feedback"), name="Honesty", color="rose")
    start = coding.place("honest feedback")[0]
    assert [(one.name, one.color) for one in coding.view.scene.index.at(start)] == [("Honesty", "rose")]


def test_codings_of_others_are_marked_with_who_coded(both):
    both.apply("Explaining", "And feedback", coder="Bo")
    view = next(view for view in both.window.transcripts._views() if "Ann" in view.scene.script.text)
    marked = view.scene.index.at(both.place("And feedback")[0])
    assert [(one.name, one.coder) for one in marked] == [("Explaining", "Bo")]
    both.session.undo()
    assert view.scene.index.at(both.place("And feedback")[0]) == []


def test_reading_goes_on_where_it_was_when_somebody_gets_a_role(long):
    before = seen(long.view)
    assert before[0] > 50
    speaker = next(one for one in long.project.read.speakers() if one.label == "Zoe")
    made = Assignment("Zoe", participant="Zoe!", role="Mentee", speaker=speaker.id, document=speaker.document)
    long.project.do("Assign", assign, [made], {"Mentee": True})
    assert seen(long.view) == before
    assert long.view.scene.script.voice(0).name == "Zoe!"


def test_reading_goes_on_where_it_was_when_a_transcript_comes_or_goes(long):
    before = seen(long.view)
    text = "Kim: Hello.\n"
    long.project.do("Import", documents.add, Transcript("New", text, (Turn(0, 5, 11, "Kim"),)), "New.txt")
    assert seen(long.view) == before
    long.project.do("Delete", documents.delete, long.document("New"))
    assert seen(long.view) == before
