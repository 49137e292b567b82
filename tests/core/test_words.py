import pytest

from annotator.core import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("one two", 2),
        ("don't well-known it’s", 3),
        ("a - b", 2),
        ("'quoted'", 1),
        ("café e\u0301t\u0301", 2),
        ("漢字かな カタ", 6),
        ("abc漢字def", 4),
        ("3.5 kg", 3),
        ("😀 yes 😀", 1),
        ("שלום עולם", 2),
        ("हिन्दी भाषा", 2),
        ("rock-'n'-roll", 3),
        ("snake_case", 1),
    ],
)
def test_counts_words_as_defined(text, expected):
    assert words.count(text) == expected


def test_spans_are_positions_of_the_whole_text():
    text = "😀 it’s good"
    assert [text[start:end] for start, end in words.spans(text)] == ["it’s", "good"]
    assert words.spans(text, 7) == [(7, 11)]
