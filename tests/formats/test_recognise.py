import pytest

from annotator.formats import recognise
from tests.formats.habits import NOBODY, SHAPES


def said(text):
    """Who says what, as label and speech."""
    return [(turn.label, text[turn.body : turn.end]) for turn in recognise.turns(text).turns]


def speakers(text):
    found = recognise.turns(text)
    return [turn.label for turn in found.turns] if found.rule else []


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(shape):
    text, expected = SHAPES[shape]
    assert recognise.turns(text).rule
    assert said(text) == expected


@pytest.mark.parametrize("name", NOBODY)
def test_nobody_speaks(name):
    text = NOBODY[name]
    found = recognise.turns(text)
    assert (found.rule, {turn.label for turn in found.turns}) == ("", {""})


@pytest.mark.parametrize(
    "label", ["x" * 64, "One Two Three Four Five Six Seven", "A sentence that ends.", "17", "http"]
)
def test_what_no_label_is(label):
    assert label not in speakers("Ann: a\nBob: b\n" * 5 + f"{label}: c\n" + "Ann: a\nBob: b\n" * 5)


@pytest.mark.parametrize("label", ["Neighbour", "Old Woman", "P7", "Moderator 2", "Ana María López-Ruiz", "Ann?"])
def test_a_label_seen_once_where_every_line_has_one(label):
    assert label in speakers("Ann: a\nBob: b\n" * 5 + f"{label}: c\n" + "Ann: a\nBob: b\n" * 5)


def test_a_single_word_seen_once_between_long_turns_is_speech():
    text = "Ann Lee: a\nb\nc\nd\nBob Ray: b\nc\nBitcoin: c\n" + "Ann Lee: a\nb\nc\nd\nBob Ray: b\nc\nd\n" * 8
    assert set(speakers(text)) == {"Ann Lee", "Bob Ray"}


def test_labels_above_the_text_leave_colons_in_the_text_alone():
    text = "Ann:\nWell.\nBitcoin: a currency.\n" + "Bob:\nYes.\n\nAnn:\nSo.\n\n" * 4
    assert set(speakers(text)) == {"Ann", "Bob"}
