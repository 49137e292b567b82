from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.transcript.index import PassageIndex
from tests.gui.transcript.talk import marked

RANGES = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 400)), max_size=400)


def numbered(ranges, first=0):
    return [marked(first + id, start, start + length) for id, (start, length) in enumerate(ranges)]


def same(index, expected):
    """The index holds what a plain list holds, and finds it in the same places."""
    found = list(index)
    assert {one.passage.id for one in found} == {one.passage.id for one in expected}
    assert [one.passage.start for one in found] == sorted(one.passage.start for one in expected)
    for start, end in ((0, 1), (100, 101), (90, 250), (299, 700), (0, 1000)):
        assert index.touching(start, end) == [
            one for one in found if one.passage.start < end and one.passage.end > start
        ]
        assert index.first_from(start) is next((one for one in found if one.passage.start >= start), None)
        assert index.last_before(end) is next((one for one in reversed(found) if one.passage.start < end), None)
    for at, one in enumerate(found[:20]):
        assert index.after(one) is (found[at + 1] if at + 1 < len(found) else None)
        assert index.before(one) is (found[at - 1] if at else None)
        assert index.get(one.passage.id) is one


@given(RANGES)
def test_it_finds_what_a_plain_search_finds(ranges):
    same(PassageIndex(numbered(ranges)), numbered(ranges))


@given(RANGES, RANGES, st.data())
def test_it_stays_right_when_passages_come_and_go(ranges, more, data):
    index = PassageIndex(numbered(ranges))
    gone = data.draw(st.sets(st.integers(0, 420), max_size=400))
    added = numbered(more, first=1000)
    concerned = index.change(gone, added)
    kept = [one for one in numbered(ranges) if one.passage.id not in gone]
    same(index, [*kept, *added])
    assert len(concerned) == len(ranges) - len(kept) + len(added)


def test_many_passages_at_one_place():
    index = PassageIndex(numbered([(5, 10)] * 1000))
    index.change(range(0, 1000, 2), numbered([(5, 3)] * 700, first=2000))
    assert len(index.touching(14, 15)) == 500
    assert len(index.at(6)) == 1200


def test_the_innermost_comes_first():
    index = PassageIndex([marked(1, 0, 50), marked(2, 10, 30), marked(3, 10, 30), marked(4, 29, 90)])
    assert [one.passage.id for one in index.at(29)] == [3, 2, 1, 4]


def test_behind_the_last_character_a_passage_is_still_at_hand():
    index = PassageIndex([marked(1, 0, 50), marked(2, 50, 60)])
    assert [one.passage.id for one in index.at(60)] == [2]
    assert [one.passage.id for one in index.at(50)] == [2]
    assert index.at(61) == []


def test_nothing():
    index = PassageIndex()
    assert index.touching(0, 10) == index.at(0) == list(index) == []
    assert index.first_from(0) is index.last_before(9) is index.get(1) is None
    index.change([7], [marked(1, 2, 3)])
    assert [one.passage.id for one in index] == [1]
    index.change([1], [])
    assert list(index) == []
