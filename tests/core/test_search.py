"""Finding words in what is said, against the slowest and simplest way to find them."""

import time
import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import search
from annotator.core.errors import Refused
from annotator.core.query import Query
from annotator.core.search import Spoken

TEXT = "Ann: I trust  you.\nBob: so"
TURNS = Spoken([5, 24], [18, 26])
LETTERS = "aAbsSßẞtTiİIeEéÉ\u0301Σσςﬀf😀שא漢字'-_ .\n"


def whole(text):
    return Spoken([0], [len(text)])


def hits(text, find, **options):
    return [text[start:end] for start, end in search.found(text, whole(text), Query(find, **options))]


def widened(find, **options):
    return [TEXT[start:end] for start, end in search.find(TEXT, TURNS, Query(find, is_regex=True), **options)]


# what an expression finds


def test_space_alone_is_no_match():
    assert widened(r"\s+") == []
    assert widened(r"\s*\w*") == ["I", " trust", "  you", "so"]


@pytest.mark.parametrize("find", ["[", "(?P<x>", "a{99999999999999999999}", "(" * 5000])
def test_what_is_no_expression_is_one_sentence(find):
    with pytest.raises(Refused, match="regular expression"):
        Query(find, is_regex=True)


@pytest.mark.parametrize("find", ["", " ", "\n"])
def test_nothing_is_not_looked_for(find):
    with pytest.raises(Refused, match="what to look for"):
        Query(find)


def test_what_takes_too_long_is_given_up():
    text = "a" * 60 + "b"
    with pytest.raises(Refused, match="too long"):
        search.found(text, whole(text), Query(r"(a|aa)+$", is_regex=True), until=time.monotonic() + 0.1)
    with pytest.raises(Refused, match="too long"):
        search.found(text, whole(text), Query("a", is_regex=True), until=0)


def test_an_expression_begins_and_ends_with_the_speech():
    assert widened("^.|.$") == ["I", ".", "so"]
    assert widened("^ann") == []


# what words find


@pytest.mark.parametrize(
    ("text", "find", "expected"),
    [
        ("Trust, trust, TRUSTED", "trust", ["Trust", "trust", "TRUST"]),
        ("Straße STRASSE Strasse", "strasse", ["Straße", "STRASSE", "Strasse"]),
        ("Straße STRASSE Strasse", "STRAẞE", ["Straße", "STRASSE", "Strasse"]),
        ("İstanbul ISTANBUL istanbul", "istanbul", ["İstanbul", "ISTANBUL", "istanbul"]),
        ("İstanbul ISTANBUL istanbul", "İSTANBUL", ["İstanbul", "ISTANBUL", "istanbul"]),
        ("ışık IŞIK", "ışık", ["ışık", "IŞIK"]),
        ("ΟΔΟΣ οδος οδοσ", "οδοσ", ["ΟΔΟΣ", "οδος", "οδοσ"]),
        ("caf\u00e9 cafe\u0301 CAFE\u0301 cafe", "caf\u00e9", ["caf\u00e9", "cafe\u0301", "CAFE\u0301"]),
        ("caf\u00e9 cafe\u0301 cafe", "cafe", ["cafe"]),
        ("caf\u00e9 cafe\u0301", "cafe\u0301", ["caf\u00e9", "cafe\u0301"]),
        ("😀 ❤\ufe0f ❤", "❤", ["❤", "❤"]),
        ("שלום עולם", "שלום", ["שלום"]),
        ("a.b aXb", "a.b", ["a.b"]),
    ],
)
def test_words_are_found_in_any_case_and_form(text, find, expected):
    assert hits(text, find) == expected


def test_the_case_is_matched_where_asked_for():
    assert hits("Trust trust", "Trust", match_case=True) == ["Trust"]
    assert hits("Straße", "strasse", match_case=True) == []
    assert hits("Trust trust", "t[a-z]", match_case=True, is_regex=True) == ["tr"]


@pytest.mark.parametrize(
    ("text", "find", "number"),
    [
        ("trust trusted distrust trust_1 (trust) 😀trust", "trust", 3),
        ("漢字を学ぶ", "字", 1),
        ("abc漢字", "abc", 1),
        ("re\u0301 re", "re", 1),
        ("a a a", "a a", 1),
        ("C++ and C", "C++", 1),
    ],
)
def test_whole_words_are_cut_by_no_letter(text, find, number):
    assert len(hits(text, find, whole_words=True)) == number


def test_an_expression_finds_whole_words_too():
    assert hits("trust tr", "tr|trust", is_regex=True, whole_words=True) == ["trust", "tr"]


def test_labels_and_notes_are_not_searched():
    text = "Ann: ha [ha] ha"
    said = Spoken([5], [15], {0: [(8, 12)]})
    assert search.found(text, said, Query("ha")) == [(5, 7), (13, 15)]
    assert search.found(text, said, Query("ha", is_regex=True)) == [(5, 7), (13, 15)]
    assert search.found(text, said, Query("ha [")) == []


# against the naive way


def folded(text):
    return text.replace("İ", "i").casefold()


def naively(text, find, match_case):
    """Every place in turn, every length: whether the two are the same in some form and any case."""
    same = {unicodedata.normalize("NFD", find if match_case else folded(find))}
    found, at = [], 0
    while at < len(text):
        for end in range(len(text), at, -1):
            piece = text[at:end] if match_case else folded(text[at:end])
            if unicodedata.normalize("NFD", piece) in same:
                found.append((at, end))
                at = end - 1
                break
        at += 1
    return [(start, end) for start, end in found if not cuts_a_letter(text, end)]


def cuts_a_letter(text, end):
    return end < len(text) and len(unicodedata.normalize("NFC", text[end - 1 : end + 1])) == 1


def is_in_order(text):
    """Whether accents are stored in one way in each word, as every program stores them."""
    return text in (unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text))


words = st.text(alphabet=LETTERS, min_size=1, max_size=4).filter(lambda one: one.strip() and is_in_order(one))
texts = st.text(alphabet=LETTERS, max_size=40)


@given(texts, words, st.booleans())
def test_words_are_where_the_naive_way_finds_them(text, find, match_case):
    assert search.found(text, whole(text), Query(find, match_case=match_case)) == naively(text, find, match_case)


@st.composite
def spoken(draw):
    """A text with turns in it, and a note in some."""
    text = draw(texts)
    places = sorted(draw(st.lists(st.integers(0, len(text)), min_size=8, max_size=8)))
    turns = [tuple(places[:4]), tuple(places[4:])]
    notes = {at: [turns[at][1:3]] for at in (0, 1) if draw(st.booleans())}
    return text, Spoken([one[0] for one in turns], [one[3] for one in turns], notes)


@given(spoken(), words)
def test_only_what_is_spoken_counts(given, find):
    text, said = given
    pieces = [piece for at in range(len(said.starts)) for piece in said.pieces(at)]
    everywhere = search.found(text, whole(text), Query(find))
    expected = [one for one in everywhere if any(low <= one[0] and one[1] <= high for low, high in pieces)]
    assert search.found(text, said, Query(find)) == expected


@given(spoken(), words, st.sampled_from(search.SCOPES), st.booleans())
def test_widened_ranges_hold_their_matches(given, find, scope, is_regex):
    text, turns = given
    query = Query(regex.escape(find) if is_regex else find, is_regex=is_regex)
    matches = search.found(text, turns, query)
    wide = list(search.widened_all(text, turns, matches, scope))
    assert len(wide) == len(matches)
    for (start, end), (low, high) in zip(matches, wide, strict=True):
        assert low <= start < end <= high
    assert search.find(text, turns, query, scope) == list(dict.fromkeys(wide))
