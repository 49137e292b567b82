import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView

from annotator.core.transcript import Transcript, Turn
from annotator.gui.documents.panel import DocumentsPanel
from annotator.gui.theme.tokens import theme
from annotator.project import new_project
from annotator.store.verbs import codings, documents, people, readings


def shown(qtbot, session, width=216):
    made = DocumentsPanel(session)
    qtbot.addWidget(made)
    made.resize(width, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def panel(qtbot, study):
    made = shown(qtbot, study.session)
    made.show_document(study.document("Group A"))
    return made


def rows(view, role=Qt.ItemDataRole.DisplayRole):
    model = view.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def speakers(panel):
    found = rows(panel._speakers, Qt.ItemDataRole.UserRole)
    return [row.name if row.is_role else (row.name, row.count) for row in found]


def current(panel):
    document = panel._model.document_at(panel._list.currentIndex())
    return None if document is None else document.title


def entries(menu):
    return [one.text() for one in menu.actions() if not one.isSeparator()]


def entry(menu, words):
    return next(one for one in menu.actions() if one.text() == words)


# the transcripts


def test_each_transcript_with_what_is_in_it(panel):
    assert rows(panel.documents_list()) == ["Group A", "Group B"]
    assert rows(panel.documents_list(), Qt.ItemDataRole.AccessibleTextRole) == [
        "Group A: 5 turns, 39 words, 2 passages, 0\N{NO-BREAK SPACE}% read, 40\N{NO-BREAK SPACE}% of turns coded",
        "Group B: 5 turns, 40 words, 3 passages, 0\N{NO-BREAK SPACE}% read, 60\N{NO-BREAK SPACE}% of turns coded",
    ]
    assert current(panel) == "Group A"


def test_counts_follow_what_is_coded(study, panel):
    study.apply("Feedback", "We meet one on one")
    assert "60\N{NO-BREAK SPACE}% of turns coded" in panel._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    study.session.undo()
    assert "40\N{NO-BREAK SPACE}% of turns coded" in panel._model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_progress_is_what_the_coder_at_the_desk_has_read(study, panel):
    def row(at):
        return panel._model.index(at).data(Qt.ItemDataRole.UserRole)

    ana, document = study.project.coder("Ana").id, study.document("Group A")
    end = study.place("in private.")[1]
    study.project.do("Read", readings.read_to, document, ana, end)
    assert (row(0).read, row(0).reading.number, row(0).reading.finished) == (0.6, 1, False)
    assert row(1).read == 0
    study.session.set_coder("Ben")
    assert row(0).read == 0
    study.session.set_coder("Ana")
    study.project.do("Finish", readings.finish, document, ana)
    assert (row(0).read, row(0).reading.finished) == (1, True)
    assert not panel.grab().isNull()


def test_transcripts_come_and_go(study, panel):
    text = "Kim: Hello.\n"
    new = study.project.do("Import", documents.add, Transcript("New", text, (Turn(0, 5, 11, "Kim"),)), "New.txt")
    assert rows(panel.documents_list()) == ["Group A", "Group B", "New"] and current(panel) == "Group A"
    study.project.do("Rename", documents.change, new, title="Newer")
    study.project.do("Delete", documents.delete, study.document("Group A"))
    assert rows(panel.documents_list()) == ["Group B", "Newer"] and current(panel) is None
    assert speakers(panel) == [] and panel._title.text() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_a_transcript(qtbot, study, panel, key):
    panel.documents_list().setFocus()
    qtbot.keyClick(panel.documents_list(), Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.open_asked) as asked:
        qtbot.keyClick(panel.documents_list(), key)
    assert asked.args == [study.document("Group B")]


def test_a_click_opens_a_transcript_once(qtbot, study, panel):
    view, asked = panel.documents_list(), []
    panel.open_asked.connect(asked.append)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(panel._model.index(1)).center())
    assert asked == [study.document("Group B")]


def test_the_models_keep_their_promises(study, panel):
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, fatal, panel) for model in (panel._model, panel._voices)]
    study.apply("Feedback", "We meet one on one")
    panel.show_document(study.document("Group B"))
    study.project.do("Delete", documents.delete, study.document("Group B"))
    study.session.undo()
    study.session.show(None)
    for tester in testers:
        tester.deleteLater()


# who speaks


def test_speakers_stand_under_their_roles(study, panel):
    assert panel._title.text() == "Group A"
    assert speakers(panel) == ["Mentor", ("Ann", "2"), ("Ben", "1"), "Moderator  not compared", ("Mo", "2")]
    panel.show_document(study.document("Group B"))
    assert speakers(panel) == [
        "Mentee", ("Cleo", "2"), ("Dan", "1"), ("Eve", "silent"), "Moderator  not compared", ("Mo", "2"),
    ]  # fmt: skip


def test_who_has_no_role_stands_last(study, panel):
    ann, ben = (next(one for one in study.project.read.speakers() if one.label == name) for name in ("Ann", "Ben"))
    study.project.do("Take back", people.assign, ann.id, None)
    study.project.do("Describe", people.describe, ben.participant, role=None, name="Benjamin")
    assert speakers(panel) == ["Moderator  not compared", ("Mo", "2"), "no role", ("Ann", "2"), ("Benjamin", "1")]


def test_a_screen_reader_hears_turns_and_silence(study, panel):
    panel.show_document(study.document("Group B"))
    assert rows(panel._speakers, Qt.ItemDataRole.AccessibleTextRole) == [
        "Mentee", "Cleo: 2 turns", "Dan: 1 turn", "Eve: silent", "Moderator  not compared", "Mo: 2 turns",
    ]  # fmt: skip


def test_a_role_is_a_heading_that_no_key_goes_to(qtbot, panel):
    view = panel._speakers
    view.setFocus()
    met = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(view, key)
        met.append(view.currentIndex().data())
    assert met == ["Ann", "Ann", "Ben", "Mo"]


def test_who_is_chosen_stays_so_while_one_codes(study, panel):
    panel._speakers.setCurrentIndex(panel._voices.index(1, 0))
    study.apply("Feedback", "We meet one on one")
    assert panel._speakers.currentIndex().data() == "Ann"


def test_a_long_list_of_speakers_stays_where_it_is_while_one_codes(qtbot, study, panel):
    text = "".join(f"V{number}: Words.\n" for number in range(60))
    starts = [at for at in range(len(text)) if at == 0 or text[at - 1] == "\n"][:60]
    turns = tuple(
        Turn(at, text.index(" ", at) + 1, text.index("\n", at), text[at : text.index(":", at)]) for at in starts
    )
    crowd = study.project.do("Import", documents.add, Transcript("Crowd", text, turns), "Crowd.txt")
    panel.show_document(crowd)
    QApplication.processEvents()
    bar = panel._speakers.verticalScrollBar()
    bar.setValue(bar.maximum())
    before = bar.value()
    assert before > 0
    study.apply("Feedback", "We meet one on one")
    QApplication.processEvents()
    assert bar.value() == before


# the menu


def test_the_menu_has_what_can_be_done(study, panel):
    menu = panel._menu(study.project.document("Group A"))
    assert entries(menu) == [
        "Open", "Assign roles…", "Memo", "Coder of record", "History of this document", "Delete “Group A”",
    ]  # fmt: skip


def test_a_title_with_an_ampersand_is_shown_whole(study, panel):
    study.project.do("Rename", documents.change, study.document("Group A"), title="Q&A")
    assert entries(panel._menu(study.project.document("Q&A")))[-1] == "Delete “Q&&A”"


def test_the_coder_of_record_is_appointed(study, panel):
    study.project.do("Add coder", codings.coder, "Bo")

    def whose():
        return entry(panel._menu(study.project.document("Group A")), "Coder of record").menu()

    assert entries(whose()) == ["nobody appointed", "Ana", "Bo"]
    assert [one.text() for one in whose().actions() if one.isChecked()] == ["nobody appointed"]
    entry(whose(), "Bo").trigger()
    assert study.project.document("Group A").coder_of_record == study.project.coder("Bo").id
    assert study.project.next_undo.label == "Appoint Bo for Group A"
    assert [one.text() for one in whose().actions() if one.isChecked()] == ["Bo"]
    entry(whose(), "nobody appointed").trigger()
    assert study.project.document("Group A").coder_of_record is None


def test_a_transcript_is_deleted_and_comes_back_with_its_passages(qtbot, study, panel):
    before = study.coded()
    with qtbot.waitSignal(study.session.removed) as said:
        entry(panel._menu(study.project.document("Group A")), "Delete “Group A”").trigger()
    assert said.args == ["Deleted Group A"] and rows(panel.documents_list()) == ["Group B"]
    study.session.undo()
    assert study.coded() == before


@pytest.mark.parametrize(("words", "signal"), [("Open", "open_asked"), ("Assign roles…", "roles_asked")])
def test_the_rest_is_asked_for(qtbot, study, panel, words, signal):
    with qtbot.waitSignal(getattr(panel, signal)):
        entry(panel._menu(study.project.document("Group A")), words).trigger()


def test_beside_the_transcripts_there_is_no_menu(qtbot, panel):
    panel._show_menu(panel.documents_list().rect().bottomRight())
    assert QApplication.activePopupWidget() is None


# what is not there yet


def test_an_empty_project_says_how_to_begin(qtbot, study, tmp_path):
    study.session.show(new_project(tmp_path / "new.annot", author="Ana"))
    panel = shown(qtbot, study.session)
    assert panel._none.isVisible() and panel._nobody.isVisible()
    assert not panel.documents_list().isVisible() and not panel._roles.isEnabled()
    act = next(one for one in panel._none.findChildren(QAbstractButton) if one.text() == "Import…")
    with qtbot.waitSignal(panel.import_asked):
        qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    assert abs(act.mapTo(panel, act.rect().topLeft()).x() + 8 - 16) <= 1


def test_the_first_transcript_takes_the_place_of_the_words(qtbot, study, tmp_path):
    study.session.show(new_project(tmp_path / "new.annot", author="Ana"))
    panel = shown(qtbot, study.session)
    study.project.do("Import", documents.add, Transcript("New", "Kim: Hello.\n", (Turn(0, 5, 11, "Kim"),)), "New.txt")
    assert panel.documents_list().isVisible() and not panel._none.isVisible() and panel._roles.isEnabled()


def test_another_project_takes_its_place(study, panel, tmp_path):
    study.session.show(new_project(tmp_path / "new.annot", author="Ana"))
    assert rows(panel.documents_list()) == [] and speakers(panel) == [] and current(panel) is None


# for everyone


def test_every_control_has_a_name_and_can_be_reached(panel):
    for control in panel.findChildren(QAbstractButton):
        if control.isVisible():
            assert control.accessibleName() or control.text()
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert min(control.width(), control.height()) >= 24
    assert [one.accessibleName() for one in panel.findChildren(QListView)] == ["Documents", "Speakers"]


def test_it_is_painted_in_both_themes_at_any_width(qtbot, study, panel):
    try:
        for mode in ("light", "dark"):
            theme().set_mode(mode)
            for width in (216, 184, 120):
                panel.resize(width, 700)
                assert not panel.grab().isNull()
    finally:
        theme().set_mode("light")
