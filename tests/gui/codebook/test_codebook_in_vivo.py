"""What words are called as a code."""

import pytest

from annotator.gui.codebook import in_vivo


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  “at my\nown pace”, ", "at my own pace"),
        ("…!", "…!"),
        ("שלום 😀", "שלום 😀"),
        ("word " * 20, "word " * 12 + "…"),
    ],
)
def test_a_code_in_vivo_is_called_by_the_words_on_one_line(text, name):
    assert in_vivo.name(text) == name


@pytest.mark.parametrize(
    ("words", "name"), [("— honest, „really“ …", "honest, „really"), ("— … —", "— … —"), ("😀", "😀")]
)
def test_a_name_in_vivo_begins_and_ends_with_words_where_there_are_any(words, name):
    assert in_vivo.name(words) == name
