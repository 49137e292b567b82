import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

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


SINGLE = r"[\p{Han}\p{Hiragana}\p{Katakana}]"
RUN = rf"[[\w\p{{M}}]--{SINGLE}]+"
PLAIN = regex.compile(rf"{SINGLE}\p{{M}}*|{RUN}(?:['’-]{RUN})*", regex.V1)
LETTERS = st.sampled_from("ab1_ '-’.,²é“”…漢か\u0301ا😀\n–")


@given(st.text(LETTERS | st.characters(max_codepoint=0x30FF), max_size=30))
def test_every_way_of_counting_is_the_definition(text):
    assert words.count(text) == len(PLAIN.findall(text))
    assert words.spans(text) == [match.span() for match in PLAIN.finditer(text)]


@given(st.text(LETTERS, min_size=1, max_size=30), st.data())
def test_covered_words_begin_in_the_range(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    every = [match.span() for match in PLAIN.finditer(text)]
    begun = [span for span in every if start <= span[0] < end]
    assert words.covered(text, start, end, 0, len(text)) == (len(begun), sum(stop <= end for _, stop in begun))
