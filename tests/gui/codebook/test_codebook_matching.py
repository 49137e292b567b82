import time

import pytest

from annotator.core.codebook import Code, Codebook
from annotator.core.ids import CodeId
from annotator.gui.codebook.matching import Group, Index, folded, place, visible


def book(*named, **fields):
    return Codebook(Code(CodeId(number), name, **fields) for number, name in enumerate(named, 1))


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Meeting rhythm", "me", "Me"),
        ("Time and media", "me", "me"),  # the beginning of a word before the inside of one
        ("Time and access", "me", "me"),
        ("Résumé", "sum", "sum"),
        ("Résumé", "resu", "Résu"),
        ("Re\u0301sume\u0301", "resume", "Re\u0301sume\u0301"),  # accents written apart
        ("Straße", "strass", "Straß"),
        ("Straße", "sse", "ße"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ", "ΣΊΣΥΦΟΣ"),
        ("信頼 関係", "関", "関"),
        ("Trust", "x", None),
        ("Trust", "", None),
    ],
)
def test_words_are_found_in_any_case_and_with_any_accents(text, wanted, found):
    bounds = place(text, folded(wanted))
    assert (None if bounds is None else text[slice(*bounds)]) == found


def test_names_that_begin_with_it_come_first_then_words_that_do():
    found = Index(book("Some method", "Time", "Learning from mentees", "Meeting")).search("me")
    assert [hit.code.name for hit in found] == ["Meeting", "Some method", "Learning from mentees", "Time"]


def test_recent_codes_come_before_all_others():
    found = Index(book("Meeting", "Time", "Trust")).search("me", recent=[CodeId(3), CodeId(2)])
    assert [(hit.code.name, hit.group) for hit in found] == [("Time", Group.RECENT), ("Meeting", Group.NAME)]


def test_a_number_finds_its_code():
    codes = Codebook([Code(CodeId(1), "Trust", number="3b"), Code(CodeId(2), "Feedback", number="1a")])
    (hit,) = Index(codes).search("3B")
    assert (hit.code.name, hit.in_name, hit.in_number) == ("Trust", None, (0, 2))


def test_a_definition_shows_the_words_around():
    definition = "The other knows who I am\nand asks after me, not only after my work."
    (hit,) = Index(book("Seen", definition=definition)).search("ME")
    assert hit.group is Group.DEFINITION
    assert hit.snippet == "… am and asks after me, not only after my work."
    assert hit.snippet[slice(*hit.in_snippet)] == "me"


def test_the_beginning_of_a_definition_has_no_dots():
    (hit,) = Index(book("Seen", definition="Me and you")).search("me")
    assert (hit.snippet, hit.in_snippet) == ("Me and you", (0, 2))


def test_nothing_typed_shows_every_code_with_the_recent_ones_first():
    found = Index(book("One", "Two", "Three")).search("  ", recent=[CodeId(3), CodeId(99)])
    assert [(hit.code.name, hit.group) for hit in found] == [
        ("Three", Group.RECENT), ("One", Group.ALL), ("Two", Group.ALL),
    ]  # fmt: skip


def test_a_name_is_the_same_in_another_case():
    index = Index(book("Éthos"))
    assert index.has_name(" ethos ") and not index.has_name("etho")


def test_the_filter_shows_what_is_above_and_below():
    codes = Codebook(
        [
            Code(CodeId(1), "Guidance"),
            Code(CodeId(2), "Goals", parent=CodeId(1)),
            Code(CodeId(3), "Feedback", parent=CodeId(1)),
            Code(CodeId(4), "Plain feedback", parent=CodeId(3)),
            Code(CodeId(5), "Trust"),
        ]
    )
    assert visible(codes, "feedback") == {1, 3, 4}
    assert visible(codes, "GUID") == {1, 2, 3, 4}
    assert visible(codes, "none of these") == frozenset()


def test_three_hundred_codes_are_searched_between_two_keys():
    codes = book(*(f"Code number {number}" for number in range(300)), definition="What people said of it. " * 20)
    index = Index(codes)
    start = time.perf_counter()
    for typed in ("c", "co", "code 1", "said", "nothing of the kind"):
        index.search(typed)
    assert time.perf_counter() - start < 0.25
