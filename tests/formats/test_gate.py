import pytest

from annotator.core.errors import UnreadableFile
from annotator.formats import gate


def test_gives_the_bytes(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_bytes(b"hello\r\n")
    assert gate.content(path) == b"hello\r\n"


def test_a_missing_file(tmp_path):
    with pytest.raises(UnreadableFile, match=r"“talk.txt” is not there"):
        gate.content(tmp_path / "talk.txt")


def test_a_folder(tmp_path):
    (tmp_path / "talk.txt").mkdir()
    with pytest.raises(UnreadableFile, match=r"“talk.txt” is a folder"):
        gate.content(tmp_path / "talk.txt")


def test_no_permission(tmp_path, monkeypatch):
    path = tmp_path / "talk.txt"
    path.write_bytes(b"hello")

    def denied(self):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.read_bytes", denied)
    with pytest.raises(UnreadableFile, match=r"“talk.txt” may not be read"):
        gate.content(path)


def test_a_broken_disk(tmp_path, monkeypatch):
    path = tmp_path / "talk.txt"
    path.write_bytes(b"hello")

    def broken(self):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("pathlib.Path.read_bytes", broken)
    with pytest.raises(UnreadableFile, match=r"“talk.txt” could not be read: Input/output error"):
        gate.content(path)


def test_too_many_bytes(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_bytes(b"hello")
    assert gate.content(path, most=5) == b"hello"
    with pytest.raises(UnreadableFile, match=r"“talk.txt” is too large.*split"):
        gate.content(path, most=4)


@pytest.mark.parametrize("text", ["a" * 21, "ä" * 11, "漢" * 7])
def test_too_much_text(tmp_path, monkeypatch, text):
    monkeypatch.setattr(gate, "MOST_TEXT", 20)
    assert gate.text(tmp_path / "talk.txt", text[:-1]) == text[:-1]
    with pytest.raises(UnreadableFile, match="too large"):
        gate.text(tmp_path / "talk.txt", text)
