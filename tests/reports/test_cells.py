"""What fits into a cell, and what is said of what does not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.reports.cells import LONGEST, Cells


def units(text):
    """How long a spreadsheet takes a text to be."""
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2


@pytest.mark.parametrize(
    "text", ["", "plain", "=1+1", " blank ", "two\nlines\tand a tab\r\n", "é 漢 😀 \u0085 \u2028", "\x7f"]
)
def test_what_a_spreadsheet_takes_is_left_alone(text):
    cells = Cells()
    assert cells.row([text, 1, 0.5, None]) == [[text, 1, 0.5, None]]
    assert (cells.altered, cells.split) == (0, 0)


@pytest.mark.parametrize("wrong", ["\x00", "\x0b", "\x0c", "\x1f", "\ud800", "\udfff", "\ufffe", "\uffff"])
def test_what_no_spreadsheet_takes_is_replaced_and_counted(wrong):
    cells = Cells()
    assert cells.row([f"a{wrong}b{wrong}", "clean", wrong]) == [["a\ufffdb\ufffd", "clean", "\ufffd"]]
    assert cells.altered == 2


@pytest.mark.parametrize("letter", ["x", "漢", "😀"])
@pytest.mark.parametrize("number", [LONGEST // 2 + 1, LONGEST, LONGEST + 1, 3 * LONGEST])
def test_a_long_text_goes_on_in_the_rows_below(letter, number):
    cells = Cells()
    text = letter * number
    rows = cells.row(["who", text, 7])
    assert "".join(row[1] for row in rows) == text
    assert all(units(row[1]) <= LONGEST for row in rows)
    assert [row[0] for row in rows] == ["who"] + [None] * (len(rows) - 1)
    assert [row[2] for row in rows] == [7] + [None] * (len(rows) - 1)
    assert cells.split == (len(rows) > 1)


def test_two_long_texts_of_one_row_go_on_side_by_side():
    cells = Cells()
    rows = cells.row(["x" * (LONGEST + 1), "y" * (2 * LONGEST + 1)])
    assert [(len(one or ""), len(other)) for one, other in rows] == [(LONGEST, LONGEST), (1, LONGEST), (0, 1)]
    assert cells.split == 1


@given(st.text(st.characters() | st.sampled_from("\ud800\x00\ufffe😀"), max_size=30), st.integers(0, 4))
@settings(deadline=None)
def test_what_is_written_reads_back_but_for_what_was_replaced(text, times):
    cells = Cells()
    rows = cells.row([text * 10**times])
    written = "".join(row[0] for row in rows)
    assert len(written) == len(text) * 10**times
    assert all(one in (other, "\ufffd") for one, other in zip(written, text * 10**times, strict=True))
