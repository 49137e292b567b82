import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.transcript import index as index_module
from annotator.gui.transcript.index import PassageIndex
from tests.gui.transcript.talk import marked

RANGES = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 400)), max_size=400)
LENGTH = 800


@pytest.fixture(scope="module", params=[10, 64, 8192], autouse=True)
def stretch(request):
    """Shelves that are short, so that passages reach over many, and as long as they are."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index_module, "_STRETCH", request.param)
        yield request.param


class Stored:
    """Passages as a project holds them, and what was read of them."""

    def __init__(self, passages):
        self.passages = {one.passage.id: one for one in passages}
        self.read = []

    def __call__(self, start, end):
        self.read.append((start, end))
        within = [one for one in self.passages.values() if one.passage.start < end and one.passage.end > start]
        return sorted(within, key=lambda one: (one.passage.start, -one.passage.end, one.passage.id))

    def change(self, removed, added):
        for id in removed:
            self.passages.pop(id, None)
        self.passages |= {one.passage.id: one for one in added}


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


@given(RANGES)
def test_it_finds_what_is_read_from_elsewhere(ranges):
    same(PassageIndex((), Stored(numbered(ranges)), LENGTH), numbered(ranges))


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("look"), st.integers(0, 700), st.integers(1, 60)),
        st.tuples(st.just("next"), st.integers(0, 700), st.just(0)),
        st.tuples(st.just("previous"), st.integers(0, 700), st.just(0)),
        st.tuples(st.just("add"), st.integers(0, 300), st.integers(1, 400)),
        st.tuples(st.just("move"), st.integers(0, 300), st.integers(1, 400)),
        st.tuples(st.just("remove"), st.integers(0, 400), st.just(0)),
    ),
    max_size=30,
)


@given(RANGES, STEPS)
def test_what_is_not_read_yet_changes_with_the_project(ranges, steps):
    """The index is told of every change after it was stored, as a view is, and reads the rest in between."""
    stored = Stored(numbered(ranges))
    index = PassageIndex((), stored, LENGTH)
    for number, (step, start, length) in enumerate(steps):
        if step == "look":
            found = index.touching(start, start + length)
            assert found == stored(start, start + length)
        elif step == "next":
            later = [one.passage.start for one in stored.passages.values() if one.passage.start >= start]
            assert getattr(index.first_from(start), "passage", None) is None or later
            assert not later or index.first_from(start).passage.start == min(later)
        elif step == "previous":
            earlier = [one.passage.start for one in stored.passages.values() if one.passage.start < start]
            assert index.last_before(start).passage.start == max(earlier) if earlier else not index.last_before(start)
        else:
            id = {"add": 1000 + number, "move": length % 50, "remove": start}[step]
            come = [] if step == "remove" else [marked(id, start, start + length)]
            stored.change([id], come)
            index.change([id], come)
    same(index, list(stored.passages.values()))


def test_only_what_is_asked_for_is_read(stretch):
    stored = Stored([marked(id, 10 * id, 10 * id + 15) for id in range(100)])
    index = PassageIndex((), stored, 1_000_000)
    assert stored.read == []
    assert [one.passage.id for one in index.touching(500, 520)] == [49, 50, 51]
    index.touching(505, 519)
    ((start, end),) = stored.read
    assert start <= 500 < 520 <= end
    assert end - start <= 20 + 2 * stretch
    assert index.met(50).passage.start == 500
    assert (index.met(99) is None) == (end <= 990)
    assert index.get(99).passage.start == 990


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
