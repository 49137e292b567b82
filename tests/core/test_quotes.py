from hypothesis import given
from hypothesis import strategies as st

from annotator.core.quotes import QuoteIndex


@given(st.text(alphabet="ab ", max_size=300), st.integers(0, 300), st.integers(1, 80))
def test_finds_every_occurrence(text, start, length):
    quote = text[start : start + length]
    expected = [at for at in range(len(text)) if quote and text.startswith(quote, at)]
    assert QuoteIndex(text).places(quote) == expected


def test_finds_nothing_for_nothing():
    assert QuoteIndex("some text").places("") == []
    assert QuoteIndex("").places("a quotation that is longer than thirty characters") == []
