import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.altered import faults
from annotator.core.shortening import matches, parse
from annotator.core.wording import tokens

SAID = "I trust the group, really. We met every week [laughs] and I trust them “more” now, don’t you? Take it 😀 easy!"


@pytest.mark.parametrize(
    "edited",
    [
        "I trust the group.",
        "i trust the group … trust them 'more' now",
        "I trust the [mentor] group",
        "[They] trust the group (...)",
        "week [...] and I trust",
        "[W]e met every week [laughs]",
        "I trust the gr[oup], really",
        "don't you? Take it 😀 easy",
        "and\u00a0I trust them more now, don’t you",
        "… we met every week",
    ],
)
def test_ellipses_and_brackets_pass(edited):
    assert faults(SAID, edited) == []


@pytest.mark.parametrize(
    ("edited", "words"),
    [
        ("I always trust the group", "“always” after “I” is not in the text"),
        ("I trust the band, really", "“band” after “the” stands for “group”"),
        ("I trust the group and I trust", "is left out after “group” without a mark"),
        ("I trust the group really", "“,” is missing after “group”"),
        ("Take it easy", "“😀” is missing after “it”"),
        ("[…]", "No words of the passage are left."),
        ("We met [often] more now", "is left out after “met” without a mark"),
    ],
)
def test_anything_else_is_named_with_its_place(edited, words):
    assert words in faults(SAID, edited)[0]


def test_labels_and_notes_may_be_left_out():
    said = "We met.\nAnn: Every week."
    assert faults(said, "We met. Every week.", [(8, 13)]) == []
    assert faults(said, "We met. Every week.") != []


def test_right_to_left_and_accents_stored_apart():
    assert faults("قال المعلم إن الثقة مهمة جدا", "قال المعلم … مهمة") == []
    assert faults("Le cafe\u0301 était bon", "le café était bon") == []


words = st.lists(st.text("abcdefghij", min_size=1, max_size=6), min_size=6, max_size=40)


@given(words, st.data())
def test_any_legal_shortening_passes(said, data):
    first = data.draw(st.integers(0, len(said) - 1))
    last = data.draw(st.integers(first, len(said) - 1))
    kept, gap = [], False
    for at in range(first, last + 1):
        choice = data.draw(st.sampled_from(("keep", "keep", "drop", "bracket")))
        if choice == "drop" and first < at < last:
            kept += [] if gap else [data.draw(st.sampled_from(("…", "...", "[…]", "(...)")))]
            gap = True
            continue
        gap = False
        kept += ["[that is]"] * (choice == "bracket") + [said[at]]
    assert faults(" ".join(said), " ".join(kept)) == []


@given(words, st.data())
def test_any_altered_word_is_found(said, data):
    at = data.draw(st.integers(0, len(said) - 1))
    other = [*said[:at], "zzz", *said[at + 1 :]]
    assert any("zzz" in one for one in faults(" ".join(said), " ".join(other)))


def test_the_pieces_are_where_the_words_are():
    found = next(matches(parse("trust the group … every week"), tokens(SAID)))
    assert [SAID[start:end] for start, end in found.pieces] == ["trust the group", "every week"]
