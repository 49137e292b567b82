import pytest

from annotator.gui.theme.tokens import color
from annotator.gui.transcript import dress
from annotator.gui.transcript.index import PassageIndex
from annotator.gui.transcript.script import Script
from tests.gui.transcript.talk import TALK, VOICES, found, spoken

TEXT, TURNS = spoken(*TALK, before="Focus group C\n\n")
MODERATOR, PRIYA, OKAFOR = 1, 2, 3


@pytest.fixture
def script():
    return Script(TEXT, TURNS, VOICES)


def muted(script, index, number):
    """The words of a paragraph that are muted, and those in italics."""
    words = script.words(number)
    parts = dress.formats(script, index, number)
    pick = [(words[part.start : part.start + part.length], part.format) for part in parts]
    return (
        [text for text, format in pick if format.foreground().color() == color("muted")],
        [text for text, format in pick if format.fontItalic()],
    )


def test_moderators_and_lines_of_nobody_are_set_back(script):
    index = PassageIndex()
    assert muted(script, index, 0) == (["Focus group C"], [])
    assert muted(script, index, MODERATOR) == ([script.words(MODERATOR)], [])
    assert muted(script, index, PRIYA) == ([], [])
    assert dress.is_plain(script, PRIYA)


def test_events_are_muted_and_in_italics(script):
    assert muted(script, PassageIndex(), OKAFOR) == (["[laughter]"], ["[laughter]"])
    assert not dress.is_plain(script, OKAFOR)


def test_coded_words_are_never_muted(script):
    index = PassageIndex([found(TEXT, "all for coming. Please", 1), found(TEXT, "came of it. [laugh", 2)])
    before, after = script.words(MODERATOR).split("all for coming. Please")
    assert muted(script, index, MODERATOR) == ([before, after], [])
    assert muted(script, index, OKAFOR) == (["ter]"], ["[laugh", "ter]"])


def test_what_is_no_speech_is_muted_in_a_muted_turn_too():
    text, turns = spoken(("Ines", "So. [laughs] Well."))
    script = Script(text, turns, VOICES)
    assert muted(script, PassageIndex(), 0) == (["So. ", "[laughs]", " Well."], ["[laughs]"])


def test_formats_count_utf_16():
    text, turns = spoken(("Ann", "😀😀 [laughs] so"))
    (laugh, *_) = dress.formats(Script(text, turns), PassageIndex(), 0)
    assert (laugh.start, laugh.length) == (5, 8)
