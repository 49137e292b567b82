"""A workbook is written whole or not at all, and nothing of it is left elsewhere."""

import errno
import os
import tempfile
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from openpyxl import load_workbook

from annotator.core.errors import CannotWrite
from annotator.reports import books, sheets
from annotator.reports.cells import Cells
from annotator.reports.columns import Column


@pytest.fixture(autouse=True)
def waiting(tmp_path_factory, monkeypatch):
    """The folder where sheets wait to be packed."""
    folder = tmp_path_factory.mktemp("waiting")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def write(path, rows=((1,), (2,))):
    with books.workbook(path, "Mentoring") as book:
        sheets.write(book, "Data", [Column("n"), Column("text", 80)], rows, Cells())


def names(folder):
    return sorted(one.name for one in folder.iterdir())


def test_a_workbook_says_what_it_is_and_leaves_nothing_behind(tmp_path, waiting):
    write(tmp_path / "t.xlsx", [[1, "a"]])
    book = load_workbook(tmp_path / "t.xlsx")
    assert (book.properties.creator, book.properties.title) == ("Annotator", "Mentoring")
    assert names(tmp_path) == ["t.xlsx"]
    assert names(waiting) == []


def test_what_stood_there_before_is_kept_when_the_rows_break_off(tmp_path, waiting):
    write(tmp_path / "t.xlsx", [[1, "a"]])
    before = (tmp_path / "t.xlsx").read_bytes()

    def rows():
        yield [1, "a"]
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        write(tmp_path / "t.xlsx", rows())
    assert (tmp_path / "t.xlsx").read_bytes() == before
    assert names(tmp_path) == ["t.xlsx"]
    assert names(waiting) == []


@pytest.fixture
def small_disk():
    """Files cannot grow beyond 64 kB."""
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)


@pytest.mark.parametrize("sheets_fit", [True, False])
def test_a_disk_that_is_full_leaves_no_broken_file(tmp_path, waiting, small_disk, monkeypatch, sheets_fit):
    """There is no room for the packed workbook, or for a sheet that waits to be packed."""
    if sheets_fit:
        monkeypatch.setattr(books, "ZIP_DEFLATED", ZIP_STORED)
    rows = ([at, os.urandom(2000).hex()] for at in range(14 if sheets_fit else 3000))
    with pytest.raises(CannotWrite, match=r"“t.xlsx” could not be written.*Your project is safe"):
        write(tmp_path / "t.xlsx", rows)
    assert names(tmp_path) == []
    assert names(waiting) == []


def test_a_full_disk_is_called_so(tmp_path, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite, match="the disk is full"):
        write(tmp_path / "t.xlsx", [[1, "a"]])
    assert names(tmp_path) == []


def test_a_read_only_folder_is_called_so(tmp_path, monkeypatch):
    def refused(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("annotator.reports.files.NamedTemporaryFile", refused)
    with pytest.raises(CannotWrite, match="the folder is read-only"):
        write(tmp_path / "t.xlsx")
    assert names(tmp_path) == []


def test_a_file_that_another_program_holds_is_kept(tmp_path, monkeypatch):
    def held(*_):
        raise PermissionError(errno.EACCES, "in use")

    (tmp_path / "t.xlsx").write_bytes(b"before")
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(CannotWrite, match="open in another program"):
        write(tmp_path / "t.xlsx", [[1, "a"]])
    assert (tmp_path / "t.xlsx").read_bytes() == b"before"
    assert names(tmp_path) == ["t.xlsx"]


@pytest.mark.parametrize("name", ["none/t.xlsx", "folder.xlsx"])
def test_a_place_that_cannot_be_is_one_sentence(tmp_path, name):
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(CannotWrite, match=r"no folder|name of a folder"):
        write(tmp_path / name, [[1, "a"]])
    assert names(tmp_path) == ["folder.xlsx"]


def test_a_workbook_that_does_not_read_back_is_not_handed_on(tmp_path, monkeypatch):
    close = ZipFile.close

    def spoiled(archive):
        if archive.fp is not None and archive.mode == "w":
            place, path = archive.infolist()[-1].header_offset, archive.filename
            close(archive)
            with Path(path).open("rb+") as file:
                file.seek(place + 80)
                file.write(b"\x00" * 40)
        close(archive)

    monkeypatch.setattr(ZipFile, "close", spoiled)
    with pytest.raises(CannotWrite, match="does not read back"):
        write(tmp_path / "t.xlsx", [[1, "a"]])
    assert names(tmp_path) == []
