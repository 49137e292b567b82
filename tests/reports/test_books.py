"""A disk that fills up leaves no broken file, and one sentence."""

import errno
import gc
import os
import tempfile
from pathlib import Path

import pytest

from annotator.core.errors import CannotWrite
from annotator.reports import books, tables

FULL = Path("/dev/full")
ROWS = [{"name": f"Code {number}", "memo": "x" * 200} for number in range(2000)]


def full(*_, **__):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """Where the sheets on their way lie."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_workbook_is_written_and_leaves_nothing_beside_it(tmp_path, temporary):
    tables.write(tmp_path / "t.xlsx", "Codes", ("name", "memo"), ROWS)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["t.xlsx", "temporary"]
    assert list(temporary.iterdir()) == []


def test_no_room_for_the_file(tmp_path, temporary, monkeypatch):
    monkeypatch.setattr(books.ZipFile, "writestr", full)
    with pytest.raises(CannotWrite, match="disk is full"):
        tables.write(tmp_path / "t.xlsx", "Codes", ("name", "memo"), ROWS)
    gc.collect()
    assert [path.name for path in tmp_path.iterdir()] == ["temporary"]


@pytest.mark.skipif(not FULL.exists(), reason="there is no device that is always full")
def test_no_room_for_the_sheets_on_their_way(tmp_path, temporary, monkeypatch):
    from openpyxl.worksheet import _writer

    made = _writer.create_temporary_file

    def on_a_full_disk(suffix=""):
        path = Path(made(suffix))
        path.unlink()
        path.symlink_to(FULL)
        return str(path)

    monkeypatch.setattr(_writer, "create_temporary_file", on_a_full_disk)
    with pytest.raises(CannotWrite, match="disk is full"):
        tables.write(tmp_path / "t.xlsx", "Codes", ("name", "memo"), ROWS)
    gc.collect()
    assert [path.name for path in tmp_path.iterdir()] == ["temporary"]
    assert list(temporary.iterdir()) == []
