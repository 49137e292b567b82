import pytest

from annotator.core.codings import Placed
from annotator.core.transcript import Transcript, Turn
from annotator.gui.passages.excerpts import CONTEXT, LONGEST, Excerpts, shortened
from annotator.gui.passages.reading import role_colors
from annotator.listings import search
from annotator.store.verbs import codings, documents


@pytest.fixture
def excerpt(study):
    """The excerpt of a range of a text that is made of turns of Zoe's, or of none."""

    def made(text, start, end, *turns, around=False):
        spoken = tuple(Turn(*turn, "Zoe") for turn in turns)
        place = study.project.do("Import", documents.add, Transcript("New", text, spoken), "New.txt")
        ana = study.project.coder("Ana").id
        study.project.do("Code", codings.apply, [Placed(place, start, end, study.code("Feedback"), ana)])
        found = next(search(study.project, documents={place}))
        return Excerpts(study.project, role_colors(study.project), labelled=True, around=around).of(found)

    return made


@pytest.mark.parametrize(
    ("titles", "short"),
    [
        (["Focus group A", "Focus group B"], ["A", "B"]),
        (["Focus group", "Focus group B"], ["group", "group B"]),
        (["Focus group A"], ["Focus group A"]),
        (["A", "B"], ["A", "B"]),
        (["A", "A"], ["A", "A"]),
        ([], []),
    ],
)
def test_titles_without_what_all_begin_with(titles, short):
    assert shortened(titles) == short


def test_words_stand_in_their_turn(excerpt):
    text = "Zoe: One two three four.\nZoe: Another turn.\n"
    found = excerpt(text, 9, 12, (0, 5, 24), (25, 30, 43))
    assert (found.before, found.words, found.after) == ("One ", "two", " three four.")
    assert (found.speakers, found.turns, found.label) == ("Zoe", (1, 1), "Feedback")


def test_a_passage_over_two_turns(excerpt):
    text = "Zoe: One two.\nZoe: Another turn.\n"
    found = excerpt(text, 9, 26, (0, 5, 13), (14, 19, 32))
    assert (found.words, found.turns) == ("two. Zoe: Another", (1, 2))
    assert found.after == " turn."


def test_far_context_is_cut_at_a_word(excerpt):
    text = "Zoe: " + "word " * 100 + "\n"
    found = excerpt(text, 205, 209, (0, 5, 505))
    assert found.before.startswith("… word") and found.after.endswith("word …")
    assert len(found.before) <= CONTEXT + 2 and len(found.after) <= CONTEXT + 2


def test_a_long_passage_is_cut(excerpt):
    text = "Zoe: " + "word " * 1000 + "\n"
    found = excerpt(text, 5, 4000, (0, 5, 5005))
    assert found.words.endswith(" …") and len(found.words) <= LONGEST + 2


@pytest.mark.parametrize(("text", "start", "end"), [("Nobody speaks here.", 7, 13), ("   \n\n", 0, 2), ("x", 0, 1)])
def test_a_text_of_nobody(excerpt, text, start, end):
    found = excerpt(text, start, end)
    assert found.words == text[start:end]
    assert found.before + found.words + found.after == text.strip("\n ") or not text.strip()
    assert (found.speakers, found.turns, found.color) == ("", (0, 0), "")


def test_what_stands_before_the_first_turn(excerpt):
    text = "Group of May\n\nZoe: One two.\n"
    found = excerpt(text, 0, 5, (14, 19, 27))
    assert (found.words, found.turns, found.before) == ("Group", (0, 0), "")


def test_the_turns_around_are_given_where_they_are_asked_for(excerpt):
    text = "Zoe: One.\nZoe: Two or three.\nZoe: Four.\n"
    turns = (0, 5, 9), (10, 15, 28), (29, 34, 39)
    found = excerpt(text, 19, 21, *turns, around=True)
    assert (found.above, found.before, found.words, found.after, found.below) == (
        "Zoe: One.", "Two ", "or", " three.", "Zoe: Four.",
    )  # fmt: skip
    assert (excerpt(text + "!", 19, 21, *turns).above, excerpt(text + "?", 19, 21, *turns).below) == ("", "")


def test_nothing_is_around_what_nobody_says(excerpt):
    found = excerpt("Nobody speaks here.", 7, 13, around=True)
    assert (found.above, found.below) == ("", "")
