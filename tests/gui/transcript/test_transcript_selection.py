import pytest

from annotator.gui.transcript import selection
from annotator.gui.transcript.gestures import Pull, Sweep
from annotator.gui.transcript.script import Script
from annotator.gui.transcript.shape import End
from tests.gui.transcript.talk import spoken

TEXT, TURNS = spoken(
    ("Ann", "I felt it was fair. Dr Okafor didn’t say so, but I knew!\nA second paragraph."),
    ("Ben", "Yes. Well, perhaps."),
    before="Front matter\n",
)


@pytest.fixture
def script():
    return Script(TEXT, TURNS)


def at(quote):
    return TEXT.index(quote)


def words(range_):
    return TEXT[slice(*range_)]


def test_growing_goes_from_word_to_sentence_to_turn_and_stops(script):
    now = (at("Okafor"),) * 2
    steps = []
    for _ in range(4):
        now = selection.grown(script, *now)
        steps.append(words(now))
    turn = words((TURNS[0].body, TURNS[0].end))
    assert steps == ["Okafor", "Dr Okafor didn’t say so, but I knew!", turn, turn]


def test_growing_takes_the_whole_of_what_is_begun(script):
    assert words(selection.grown(script, at("elt"), at("as fair"))) == "felt it was"
    assert words(selection.grown(script, at("felt"), at("didn’t") + 6)).startswith("I felt")
    assert words(selection.grown(script, at("second"), at(" Well"))) == "A second paragraph.\n\nBen: Yes."
    assert words(selection.grown(script, at("A second"), at("perhaps.") + 8)) == TEXT[TURNS[0].body : TURNS[1].end]


def test_growing_outside_of_turns(script):
    assert words(selection.grown(script, 0, 0)) == "Front"
    assert words(selection.grown(script, 0, 5)) == "Front matter"


def test_shrinking_without_a_history(script):
    turn = (TURNS[1].body, TURNS[1].end)
    sentence = selection.shrunk(script, *turn)
    assert words(sentence) == "Yes."
    word = selection.shrunk(script, *sentence)
    assert words(word) == "Yes"
    assert selection.shrunk(script, *word) == (word[0], word[0])


def test_snapping_takes_whole_words_and_leaves_what_lies_between(script):
    assert words(selection.snapped(script, at("elt"), at("as fair"))) == "felt it was"
    assert words(selection.snapped(script, at("fair"), at("fair") + 4)) == "fair"
    assert words(selection.snapped(script, at("fair"), at("fair") + 5)) == "fair."
    assert words(selection.snapped(script, at("idn’t"), at("idn’t") + 1)) == "didn’t"


def test_trimming(script):
    assert words(selection.trimmed(script, at(" it was"), at(" fair") + 1)) == "it was"
    assert selection.trimmed(script, at(" it was"), at("it was")) is None


def test_trimming_leaves_out_who_speaks(script):
    assert selection.trimmed(script, TURNS[0].end, TURNS[1].body) is None
    assert words(selection.trimmed(script, at(" paragraph."), TURNS[1].body)) == "paragraph."
    assert words(selection.trimmed(script, TURNS[0].end, at(" Well"))) == "Yes."
    assert words(selection.trimmed(script, 0, len(TEXT))) == TEXT[: TURNS[1].end]


def test_stepping_by_word(script):
    assert selection.word_after(script, at("felt")) == at("felt") + 4
    assert selection.word_after(script, at("felt") + 4) == at("it was") + 2
    assert selection.word_after(script, TURNS[0].end) == TURNS[0].end
    assert selection.word_before(script, at("was")) == at("it was")
    assert selection.word_before(script, TURNS[1].body) == TURNS[1].body
    assert selection.word_before(script, at("A second")) == at("knew")


def test_nothing_to_select():
    empty = Script("")
    assert selection.grown(empty, 0, 0) == (0, 0)
    assert selection.shrunk(empty, 0, 0) == (0, 0)
    assert selection.word_at(empty, 0) is selection.sentence_at(empty, 0) is None
    assert selection.word_after(empty, 3) == 3


def test_sweeping_takes_whole_words_in_both_directions(script):
    sweep = Sweep(script, at("as fair"))
    assert sweep.to(at("as fair")) == (at("as fair"), at("as fair"))
    start, caret = sweep.to(at("kafor"))
    assert (words((start, caret)), start < caret) == ("was fair. Dr Okafor", True)
    start, caret = sweep.to(at("elt it"))
    assert (words((caret, start)), start > caret) == ("felt it was", True)


def test_sweeping_exactly_counts_characters(script):
    assert words(Sweep(script, at("elt")).to(at("as fair"), exact=True)) == "elt it w"


def test_two_clicks_select_words_and_three_sentences(script):
    assert words(Sweep(script, at("lt it"), 2).to(at("lt it"))) == "felt"
    assert words(Sweep(script, at("lt it"), 2).to(at("as fair"))) == "felt it was"
    assert words(sorted(Sweep(script, at("fair"), 2).to(at("lt it")))) == "felt it was fair"
    assert words(Sweep(script, at("lt it"), 3).to(at("lt it"))) == "I felt it was fair."
    assert words(Sweep(script, at("lt it"), 4).to(at("lt it"))) == words((TURNS[0].body, TURNS[0].end))


def test_pulling_the_end_of_a_range(script):
    pull = Pull(script, (at("felt"), at("fair")), End.STOP)
    assert words(pull.to(at("kafor"))) == "felt it was fair. Dr Okafor"
    assert words(pull.to(at("kafor"), exact=True)) == "felt it was fair. Dr O"
    assert words(pull.to(0)) == "felt"


def test_pulling_the_start_of_a_range(script):
    pull = Pull(script, (at("it was"), at("fair") + 4), End.START)
    assert words(pull.to(at("elt"))) == "felt it was fair"
    assert words(pull.to(len(TEXT))) == "fair"
