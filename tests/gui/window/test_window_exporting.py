import errno
import os
import threading
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator import exporting
from annotator.gui.work import works
from annotator.reports import files
from annotator.store.verbs import documents
from tests.gui.interviews import table, when_asked


@pytest.fixture
def save_as(monkeypatch):
    """Says what is entered in the dialogs in which a file is saved, one after another; keeps what they proposed."""

    def entered(*answers, kind=""):
        left, proposed = [str(answer) for answer in answers], []

        def asked(_parent, _title, name, _kinds):
            proposed.append(Path(name).name)
            return (left.pop(0), kind) if left else ("", "")

        monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
        return proposed

    return entered


def press(name, said):
    """What a message box says is kept; the button of that name is pressed."""

    def answered(box):
        said.append((type(box), box.text()))
        next(button for button in box.buttons() if button.text() == name).click()

    when_asked(answered)


def fails(monkeypatch, part, number):
    def failing(*_, **__):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files, part, failing)


def themes(path):
    sheet = openpyxl.load_workbook(path)["Themes by role"]
    return {cell for row in sheet.iter_rows(values_only=True) for cell in row}


@pytest.fixture
def export(qtbot, coding):
    """Exports, and waits until that has come to its end."""

    def exported(ask=None):
        works = coding.window.works
        (ask or coding.window.acts["export"].trigger)()
        qtbot.waitUntil(lambda: works.current is None, timeout=20_000)

    return exported


def test_the_workbook_is_written(coding, export, save_as, tmp_path):
    proposed = save_as(tmp_path / "Table 1.xlsx")
    export()
    assert proposed == ["study themes.xlsx"]
    assert coding.window.note.words() == "Wrote “Table 1.xlsx”."
    assert {"Feedback", "Explaining", "Time alone"} <= themes(tmp_path / "Table 1.xlsx")


def test_the_ending_follows_the_kind_that_was_chosen(coding, export, save_as, tmp_path):
    save_as(tmp_path / "long v1.2", kind="Long table (*.csv)")
    export()
    assert coding.window.note.words() == "Wrote “long v1.2.csv”."
    assert "honest feedback" in (tmp_path / "long v1.2.csv").read_text("utf-8-sig")


def test_what_is_not_saved_after_all_leaves_nothing(coding, export, save_as, tmp_path):
    before = set(tmp_path.iterdir())
    save_as()
    export()
    assert set(tmp_path.iterdir()) == before and coding.window.note.words() == ""


@pytest.mark.parametrize(
    ("part", "number", "sentence"),
    [
        ("_to_disk", errno.ENOSPC, "the disk is full. Your project is safe. Free space, or choose another folder."),
        (
            "NamedTemporaryFile", errno.EACCES,
            "the folder is read-only, or the file is open in another program. Your project is safe. "
            "Close it and try again, or choose another folder.",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_written_is_said_and_saved_under_another_name(
    coding, export, save_as, tmp_path, monkeypatch, part, number, sentence
):
    old = tmp_path / "Themes.xlsx"
    old.write_bytes(b"what was there")
    said = []
    proposed = save_as(old, tmp_path / "Themes 2.xlsx")
    with monkeypatch.context() as broken:
        fails(broken, part, number)

        def mended(box):
            broken.undo()
            said.append(box.text())
            next(one for one in box.buttons() if one.text() == "Save under another name").click()

        when_asked(mended)
        export()
    assert said == [f"“Themes.xlsx” could not be written: {sentence}"]
    assert proposed == ["study themes.xlsx", "Themes.xlsx"]
    assert coding.window.note.words() == "Wrote “Themes 2.xlsx”."
    assert old.read_bytes() == b"what was there"
    assert [one for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_one_may_leave_it_at_that(coding, export, save_as, tmp_path, monkeypatch):
    said = []
    save_as(tmp_path / "Themes.xlsx")
    fails(monkeypatch, "_to_disk", errno.ENOSPC)
    press("Close", said)
    export()
    assert len(said) == 1 and coding.window.note.words() == ""
    assert not (tmp_path / "Themes.xlsx").exists()


def test_a_folder_that_is_not_there_and_another_kind_are_named(coding, export, save_as, tmp_path):
    said = []
    save_as(tmp_path / "no folder" / "Themes.xlsx")
    press("Close", said)
    export()
    assert "there is no folder" in said[0][1] and "Make it first, or choose another." in said[0][1]


@pytest.mark.parametrize(("answer", "written"), [("Replace", True), ("Keep it", False)])
def test_a_file_that_the_dialog_did_not_ask_about_is_asked_about(coding, export, save_as, tmp_path, answer, written):
    old = tmp_path / "Themes.xlsx"
    old.write_bytes(b"what was there")
    said = []
    save_as(tmp_path / "Themes")
    press(answer, said)
    export()
    assert said == [(QMessageBox, "“Themes.xlsx” is there already. What is in it will be lost.")]
    assert (old.read_bytes() != b"what was there") is written


def test_what_cannot_be_compared_is_said_in_the_note(coding, export, save_as, tmp_path):
    for title in ("Group A", "Group B"):
        coding.apply("Feedback", "good mentor", title, coder="Bo")
    save_as(tmp_path / "Themes.xlsx")
    export()
    assert coding.window.note.words().startswith("Every document has several coders (Ana, Bo)")
    bo = coding.project.coder("Bo").id
    coding.project.do("Appoint", documents.appoint, coding.document("Group A"), bo)
    save_as(tmp_path / "Themes.xlsx")
    export()
    assert coding.window.note.words() == "Wrote “Themes.xlsx”."


def test_what_the_comparison_shows_is_written(qtbot, coding, export, save_as, tmp_path):
    window = coding.window
    window.acts["preset-compare"].trigger()
    qtbot.waitUntil(lambda: window.compare.comparison is not None)
    save_as(tmp_path / "By document.xlsx")
    window.compare.bar.by.setCurrentIndex(window.compare.bar.by.findData("document"))
    window.compare.bar.by.activated.emit(window.compare.bar.by.currentIndex())
    export(lambda: qtbot.mouseClick(window.compare.bar.export, Qt.MouseButton.LeftButton))
    assert window.note.words() == "Wrote “By document.xlsx”."
    sheet = openpyxl.load_workbook(tmp_path / "By document.xlsx")["Notes"]
    assert ("Compared by", "document") in [row[:2] for row in sheet.iter_rows(values_only=True)]


def test_an_export_that_is_cancelled_leaves_nothing(qtbot, coding, save_as, tmp_path, monkeypatch):
    may_go_on, before = threading.Event(), set(tmp_path.iterdir())
    real = exporting._data

    def slow(*words):
        assert may_go_on.wait(10)
        yield from real(*words)

    monkeypatch.setattr(exporting, "_data", slow)
    monkeypatch.setattr(works, "AT_ONCE", 0)
    save_as(tmp_path / "Themes.xlsx")
    coding.window.acts["export"].trigger()
    job = coding.window.works.current
    coding.apply("Feedback", "We meet")  # while it is written
    with qtbot.waitSignal(job.ended):
        coding.window.acts["cancel"].trigger()
        may_go_on.set()
    assert set(tmp_path.iterdir()) == before and coding.window.note.words() == ""


def test_what_is_coded_meanwhile_is_not_in_the_workbook(qtbot, coding, save_as, tmp_path, monkeypatch):
    may_go_on, has_begun = threading.Event(), threading.Event()
    real = exporting._data

    def slow(*words):
        has_begun.set()
        assert may_go_on.wait(10)
        yield from real(*words)

    monkeypatch.setattr(exporting, "_data", slow)
    monkeypatch.setattr(works, "AT_ONCE", 0)
    save_as(tmp_path / "long.csv")
    coding.window.acts["export"].trigger()
    assert has_begun.wait(20)
    coding.apply("Feedback", "We meet")
    may_go_on.set()
    qtbot.waitUntil(lambda: coding.window.works.current is None)
    assert "We meet" not in [row.split(",")[4] for row in (tmp_path / "long.csv").read_text("utf-8-sig").splitlines()]
    assert coding.coded()[-1] == ("We meet", "Feedback")


# tables that come in


def test_a_codebook_is_brought_in_one_step(coding, choose, tmp_path):
    choose(table(tmp_path / "more.csv", "name,parent,definition", "Trust,,Relies on one.", "Feedback,Guidance,New."))
    coding.window.acts["codebook"].trigger()
    assert coding.window.note.words() == "Codebook taken over: 1 code new, 1 there before."
    assert coding.project.read.codebook().find("Feedback").definition == "New."
    assert coding.window.acts["undo"].text() == "&Undo Take over codebook more.csv"
    coding.window.acts["undo"].trigger()
    assert [one.name for one in coding.project.read.codebook()] == ["Guidance", "Explaining", "Feedback", "Time alone"]


def test_a_codebook_without_a_project_makes_one_first(window, choose, tmp_path, monkeypatch):
    choose(table(tmp_path / "codes.csv", "name", "Trust", "Time"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "new.annot"), ""))
    window.acts["codebook"].trigger()
    assert window.note.words() == "Codebook taken over: 2 codes new, 0 there before."
    assert [one.name for one in window.session.project.read.codebook()] == ["Trust", "Time"]


@pytest.mark.parametrize(
    ("act", "lines", "sentence"),
    [
        ("codebook", ("title", "Trust"), "no column “name”"),
        ("codebook", ("name,parent", "Trust,", "Trust,"), "Nothing was stored."),
        ("code-table", ("document,code,quote", "Group A,Nothing,honest feedback"), "Row 2"),
        ("code-table", ("document,quote", "Group A,honest feedback"), "no column “code”"),
        ("code-table", (), "no header"),
    ],
)
def test_a_table_with_faults_is_named_and_nothing_stored(coding, choose, tmp_path, act, lines, sentence):
    before = coding.project.events()
    choose(table(tmp_path / "wrong.csv", *lines))
    coding.window.acts[act].trigger()
    assert sentence in coding.window.note.words()
    assert coding.project.events() == before


def test_passages_are_coded_from_a_table(coding, choose, tmp_path):
    choose(table(tmp_path / "codings.csv", "document,code,quote", "Group A,Time alone,We meet one on one"))
    coding.window.acts["code-table"].trigger()
    assert coding.window.note.words() == "Coded 1 passage."
    assert ("We meet one on one", "Time alone") in coding.coded()
    assert len(coding.view.passages_at_caret()) == 0
    coding.view.select(*[coding.place("We meet")[0]] * 2)
    assert len(coding.view.passages_at_caret()) == 1
