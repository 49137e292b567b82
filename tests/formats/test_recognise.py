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


def test_a_sentence_that_begins_with_a_colon_is_said_however_often():
    text = "Ann:\nFor example: a boat.\n\nBob:\nFor example: a car. My point: none.\n\n" * 3
    assert set(speakers(text)) == {"Ann", "Bob"}


def test_labels_with_time_stamps_are_believed_when_said_once():
    text = "[00:01:02] P1: Well.\nSo I left.\n[00:01:09] Carer: Yes.\nAnd so.\n[00:02:01] Old Tom: No.\n"
    assert speakers(text) == ["P1", "Carer", "Old Tom"]


def test_few_turns_of_several_paragraphs_with_a_role():
    text = "Interview 3\n\nModerator: Hello all.\nWhat do you think?\n\nAnna: I like it.\n\nBen: Me too.\nMostly.\n"
    assert speakers(text) == ["Moderator", "Anna", "Ben"]


def test_a_name_said_once_in_a_file_of_some_length():
    talk = "Ann: Yes.\nBob: No.\nAnd more.\n" * 5
    assert "Zoë" in speakers(talk + "Zoë: Perhaps.\n" + talk)


def test_labels_above_the_text_leave_colons_in_the_text_alone():
    text = "Ann:\nWell.\nBitcoin: a currency.\n" + "Bob:\nYes.\n\nAnn:\nSo.\n\n" * 4
    assert set(speakers(text)) == {"Ann", "Bob"}
