import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import UnreadableFile
from annotator.formats import plaintext


@pytest.fixture
def read(tmp_path):
    """Reads a text file with these bytes."""

    def reading(data):
        path = tmp_path / "talk.txt"
        path.write_bytes(data)
        return plaintext.read(path)

    return reading


def test_line_ends_become_lf_and_nothing_else_changes(read):
    found = read("a\r\nb\rc\n\u0085\u2028\u00a0d\u000ce\u0301\n".encode())
    assert found.text == "a\nb\nc\n\u0085\u2028\u00a0d\u000ce\u0301\n"
    assert found.left_out == ()


def test_the_byte_order_mark_is_no_text(read):
    assert read("\ufeffAnna: hi".encode()).text == "Anna: hi"


def test_nul_and_lone_surrogates_are_replaced_and_counted(read):
    found = read("Anna: a\0b\0 and so on\ud83d".encode("utf-16", "surrogatepass"))
    assert found.text == "Anna: a\ufffdb\ufffd and so on\ufffd"
    assert found.left_out == ("2 NUL characters replaced", "1 half character replaced")
    assert read(b"one NUL \0 here").left_out == ("1 NUL character replaced",)


def test_a_damaged_character_is_said(read):
    assert read("naïve café".encode()[:-1]).left_out == ("1 damaged character replaced",)


def test_a_guess_is_said(read):
    assert read("naïve café…".encode("cp1252")).left_out == ("encoding guessed: cp1252",)


@given(st.text())
def test_only_line_ends_nul_and_lone_surrogates_change(text):
    found, _ = plaintext.cleaned(text)
    assert found == re.sub("[\ud800-\udfff\0]", "\ufffd", re.sub("\r\n?", "\n", text))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "picture"),
        (b"PK\x03\x04" + bytes(100), "Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "Word"),
        (b"{\\rtf1 hello}", "rich text"),
        (b"%PDF-1.7", "PDF"),
        (bytes(range(256)) * 100, "not a text"),
        (b"\x01\x02\x03\x04\x05\x06\x07\x08" * 100, "not a text"),
        (bytes(1000), "not a text"),
        (b"", "no text"),
        (b" \n\t\r\n", "no text"),
        ("\u00a0\u2028 ".encode(), "no text"),
    ],
)
def test_what_is_refused(read, data, words):
    with pytest.raises(UnreadableFile, match=words) as caught:
        read(data)
    assert "talk.txt" in str(caught.value)
    assert "\n" not in str(caught.value)
