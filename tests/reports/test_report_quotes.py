"""Quotes as a document: what Word shows of each, however many there are."""

import docx
import pytest
from docx.shared import Pt

from annotator.reports import quotes
from annotator.reports.quotes import Quote


@pytest.fixture
def book(tmp_path):
    """The document of some groups of quotes, read again."""

    def written(*groups):
        path = tmp_path / "quotes.docx"
        quotes.write(path, "Study 😀", groups)
        return docx.Document(str(path))

    return written


def test_a_quote_its_source_and_its_memo_in_their_styles(book):
    made = book(("Trust", [Quote("She listens.\n\tAlways.", "Ann, turn 3", "Two lines\nof memo")]))
    title, heading, said, source = made.paragraphs
    assert (title.style.name, title.text) == ("Title", "Study 😀")
    assert (heading.style.name, heading.text) == ("Heading 1", "Trust")
    assert said.text == "She listens.\n\tAlways."
    assert said.style.paragraph_format.keep_with_next
    assert source.text == "Ann, turn 3\nTwo lines\nof memo"
    named, memo = source.runs
    assert named.style.font.size == Pt(9)
    assert memo.style.font.italic
    assert not named.style.font.italic


def test_words_of_any_script_and_blanks_at_both_ends_stay(book):
    words = "  שלום 👩‍👩‍👧  مرحبا 漢字 & <b>  "
    assert book(("", [Quote(words, "")])).paragraphs[1].text == words


def test_no_quote_leaves_the_title_alone(book):
    assert [one.text for one in book(("", [])).paragraphs] == ["Study 😀"]


def test_paragraphs_stand_before_what_ends_the_section(book):
    body = book(("A", [Quote(str(number), "x") for number in range(300)])).element.body
    assert body[-1].tag.endswith("sectPr")
    assert len(body) == 603
