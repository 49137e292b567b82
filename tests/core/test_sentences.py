import pytest

from annotator.core import sentences


def split(text):
    return [text[start:end] for start, end in sentences.spans(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Dr. Li came, e.g. on Monday, see p. 3 and J. F. K. or z. B. here. Then", "Then"),
        ("U.S. forces came. Then", "Then"),
        ("She said “go.” Then", "Then"),
        ("»So.« Dann", "Dann"),
        ("(No.) Then", "Then"),
        ("And … so. Then", "Then"),
        ("Yes! 😀 Then", "Then"),
        ("Yes.😀👩‍🏫 Then", "Then"),
        ("هل هذا صحيح؟ نعم", "نعم"),
        ("یہ ٹھیک ہے۔ جی", "جی"),
        ("שלום. כן", "כן"),
        ("ठीक है। हाँ", "हाँ"),
        ("真的吗？是", "是"),
        ("「好。」走", "走"),
    ],
)
def test_the_last_sentence_begins_where_one_would_say(text, last):
    assert split(text)[-1] == last


def test_what_is_shortened_ends_no_sentence():
    assert split("Dr. Li said it, e.g. on p. 3, to J. F. K. once. Then 3.5 per cent.") == [
        "Dr. Li said it, e.g. on p. 3, to J. F. K. once.",
        "Then 3.5 per cent.",
    ]


def test_an_emoji_stays_with_what_it_follows():
    assert split("Yes! 😀 Then no 🙈. So.") == ["Yes! 😀", "Then no 🙈.", "So."]


def test_nothing_and_space():
    assert split("") == split(" \n ") == []
