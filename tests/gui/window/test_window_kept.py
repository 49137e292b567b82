"""A state of the window as it is kept: read as it was written, and nothing that makes no sense."""

import pytest

from annotator.gui.window.state import State, listed, read, written


def test_a_state_is_read_as_it_was_written():
    state = State(((3, 10, 0), (5, 0, 0)), 5, "review", "MemosPane", {"left": 240.5})
    assert read(written(state)) == state


@pytest.mark.parametrize("kept", [None, "", "{", "[]", "3", b"\xff"])
def test_what_is_no_state_is_none(kept):
    assert read(kept) is None


def test_parts_that_make_no_sense_are_as_if_not_there():
    kept = '{"places": [[1, 2, 3], [1, 2], "x", [-1, 0, 0]], "front": "a", "sizes": {"left": 2, "b": null}}'
    assert read(kept) == State(((1, 2, 3),), sizes={"left": 2.0})


def test_a_list_has_words_alone():
    assert listed('["a", 3, null, "b"]') == ["a", "b"] and listed('{"a": 1}') == listed("{") == []
