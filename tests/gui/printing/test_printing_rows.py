"""Lines on pages: without paper."""

from annotator.gui.printing.rows import Room, Row, pages

ROOM = Room(10.0, 40.0, 10.0, 5.0)  # three lines, or two turns of one


def test_a_text_without_lines_has_an_empty_page():
    assert pages([], ROOM) == [[]]
    assert pages([(0, True)], ROOM) == [[]]


def test_lines_go_on_over_the_page_and_are_numbered_through():
    first, second = pages([(4, True)], ROOM)
    assert [row.top for row in first] == [10.0, 20.0, 30.0]
    assert second == [Row(0, 3, 10.0, 4)]


def test_room_above_a_turn_counts_but_not_at_the_top_of_a_page():
    first, second = pages([(1, True), (1, True), (1, True), (1, False)], ROOM)
    assert [(row.paragraph, row.top) for row in first] == [(0, 10.0), (1, 25.0)]
    assert [(row.paragraph, row.top) for row in second] == [(2, 10.0), (3, 20.0)]
