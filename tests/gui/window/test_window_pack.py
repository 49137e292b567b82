import errno
import os

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.core.memos import About
from annotator.packing import drawing, folder
from annotator.reports import files
from annotator.store.verbs import codings, summaries
from annotator.store.verbs import project as verbs
from tests.gui.interviews import when_asked


@pytest.fixture
def pack(qtbot, coding, monkeypatch):
    """Writes the pack to folders, asked for one after the other; no figure is drawn."""
    monkeypatch.setattr(drawing, "_kinds", lambda study: [])

    def packed(*folders):
        left = [str(one) for one in folders]
        monkeypatch.setattr(
            QFileDialog, "getExistingDirectory", lambda *_: left.pop(0) if left else ""
        )  # nobody clicks there
        coding.window.acts["pack"].trigger()
        qtbot.waitUntil(lambda: coding.window.works.current is None, timeout=30_000)

    return packed


def test_the_pack_is_written_and_said(coding, pack, tmp_path):
    pack(tmp_path / "Pack")
    number = len(list((tmp_path / "Pack").iterdir()))
    assert coding.window.note.words() == f"Wrote {number} files to “Pack”."
    assert (tmp_path / "Pack" / "manuscript.docx").is_file()


def test_among_other_files_the_pack_has_a_folder_of_its_own(coding, pack, tmp_path):
    (tmp_path / "All").mkdir()
    (tmp_path / "All" / "Mentors 1.txt").write_text("Mod: Hello.")
    name = f"{coding.window.session.project.path.stem} manuscript"
    for chosen in (tmp_path / "All", tmp_path / "All", tmp_path / "All" / name):
        pack(chosen)
        assert {path.name for path in (tmp_path / "All").iterdir()} == {"Mentors 1.txt", name}
        assert (tmp_path / "All" / name / "manuscript.docx").is_file()
        assert not (tmp_path / "All" / name / name).exists()


def test_no_folder_no_pack(coding, pack, tmp_path):
    before = set(tmp_path.iterdir())
    pack()
    assert set(tmp_path.iterdir()) == before and coding.window.note.words() == ""


def test_a_full_disk_is_said_and_another_folder_may_be_chosen(coding, pack, tmp_path, monkeypatch):
    real, said = files._to_disk, []

    def full(path):
        if "Stick" in str(path):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(path)

    def answered(box):
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        next(button for button in box.buttons() if button.text() == "Choose another folder").click()

    monkeypatch.setattr(files, "_to_disk", full)
    when_asked(answered)
    pack(tmp_path / "Stick", tmp_path / "Disk")
    assert "the disk is full" in said[0]
    assert list((tmp_path / "Stick").iterdir()) == []
    assert (tmp_path / "Disk" / "README.txt").is_file()


def test_what_lies_open_elsewhere_is_said_and_another_folder_may_be_chosen(coding, pack, tmp_path):
    said = []

    def answered(box):
        said.append(box.text())
        next(button for button in box.buttons() if button.text() == "Choose another folder").click()

    pack(tmp_path / "Pack")
    before = (tmp_path / "Pack" / "manuscript.docx").read_bytes()
    (tmp_path / "Pack" / ".~lock.manuscript.docx#").touch()
    coding.window.session.do("Title", verbs.describe, title="Other")
    when_asked(answered)
    pack(tmp_path / "Pack", tmp_path / "Disk")
    assert "“manuscript.docx” could not be written: it is open in another program" in said[0]
    assert (tmp_path / "Pack" / "manuscript.docx").read_bytes() == before
    assert "Other" in (tmp_path / "Disk" / "README.txt").read_text("utf-8")


def test_it_is_cancelled(qtbot, coding, pack, tmp_path, monkeypatch):
    real = folder.read

    def cancelled(*words, **how):
        coding.window.works.current.give_up()
        return real(*words, **how)

    monkeypatch.setattr(folder, "read", cancelled)
    pack(tmp_path / "Pack")
    assert list((tmp_path / "Pack").iterdir()) == [] and coding.window.note.words() == ""


@pytest.mark.parametrize(
    ("answer", "is_written", "says"),
    [("Definitions and notes", True, True), ("Definitions alone", True, False), ("Cancel", False, False)],
)
def test_where_it_was_noted_what_roles_say_the_table_may_have_it(coding, pack, tmp_path, answer, is_written, says):
    project = coding.window.session.project
    code, role = project.read.codebook(), next(one for one in project.read.roles() if one.compared)

    def note(action):
        by = codings.coder(action, "Ana")
        summaries.write(action, next(iter(code)).id, About("role", role.id), "In their own words.", coder=by)

    project.do("Note", note)
    when_asked(lambda box: next(button for button in box.buttons() if button.text() == answer).click())
    pack(tmp_path / "Pack")
    assert (tmp_path / "Pack").exists() == is_written
    if is_written:
        html = (tmp_path / "Pack" / "report.html").read_text("utf-8")
        assert ("In their own words." in html) == says
