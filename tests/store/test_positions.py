"""Whatever a transcript is written in, every passage has the same words after the project was closed and opened."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core.codings import Placed
from annotator.core.errors import UnreadableFile
from annotator.project import new_project, open_project
from annotator.store.verbs import codes, codings

PIECES = (
    "Ann: ", "Bob: ", "אן: ", "hello", "trust 😀", "👩‍👩‍👧", "🇨🇭", "e\u0301", "\u0323\u0307", "Å\u030a", "שלום",
    "مرحبا", "\u200f", "\u202e", "\u2069", "नमस्ते", "你好。", "𝒳", "\u00a0", "\u2028", "\u2029", "\u0085", "\x0b",
    "\x0c", "\x1c", "\ufeff", "\u00ad", "\x00", " ", ". ", "\n", "\r\n", "\r", "\n\n", "\t",
)  # fmt: skip
"""Marks that join, marks that turn the direction, spaces and line ends of every kind, one of each in a talk."""
talks = st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map(lambda pieces: "Ann: We met. " + "".join(pieces))
places = st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 30)), min_size=1, max_size=6)


def as_stored(text):
    """Line ends are LF, NUL is U+FFFD, and nothing else is other than it was."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")


@pytest.fixture
def folder(tmp_path, hasty):
    return tmp_path


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(talk=talks, ranges=places, encoding=st.sampled_from(("utf-8", "utf-8-sig", "utf-16")))
def test_every_passage_keeps_its_words(folder, talk, ranges, encoding):
    path, file = folder / "study.annot", folder / "talk.txt"
    path.unlink(missing_ok=True)
    file.write_bytes(talk.encode(encoding))
    expected = as_stored(talk)
    with new_project(path) as project:
        try:
            document, _ = project.import_file(file)
        except UnreadableFile:
            return  # NULs between marks may pass for another encoding: refused, and nothing stored
        assert project.read.text(document.id) == expected
        me = project.do("Coder", codings.coder, "Ana")
        placed = []
        for number, (start, length) in enumerate(ranges):
            start %= len(expected)
            code = project.do("New code", codes.create, f"Code {number}")
            placed.append(Placed(document.id, start, min(start + length, len(expected)), code, me))
        project.do("Code", codings.apply, placed)
        if len(placed) > 1:
            project.undo()
            project.redo()
        before = project.passages()
    with open_project(path) as project:
        after = project.passages()
        assert project.read.text(document.id) == expected
        assert project.check().problems == []
    assert after.equals(before)
    words = {f"Code {number}": expected[one.start : one.end] for number, one in enumerate(placed)}
    assert dict(zip(after["code"], after["text"], strict=True)) == words
