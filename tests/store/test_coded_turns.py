"""In how many turns something is coded, against counting them one by one."""

import random

import pytest

from annotator.core.codings import Placed
from annotator.store.read import Reader
from annotator.store.retrieval import Retrieval
from annotator.store.verbs import codes, codings, documents
from tests.store.conftest import transcript

LINES = [f"S{number % 3}: " + "word " * (number % 4) + "end." for number in range(20)] + ["S1: ", "Ann: Yes."]


@pytest.fixture
def coded(store):
    document = store.do("Import", documents.add, transcript("One", *LINES))
    mine, yours = (store.do("Coder", codings.coder, name) for name in ("Ana", "Ben"))
    book = [store.do("Code", codes.create, name) for name in ("Trust", "Time", "Care")]
    reader = Reader(store.connection, store.numbers)
    text = reader.text(document)

    def put(number, longest, seed):
        chance = random.Random(seed)
        placed = []
        for _ in range(number):
            start = chance.randrange(len(text) - 1)
            end = min(len(text), start + chance.randrange(1, longest))
            placed.append(Placed(document, start, end, chance.choice(book), chance.choice([mine, yours])))
        store.do("Code", codings.apply, placed)

    return document, (mine, yours), reader, Retrieval(store.connection, store.projection.texts), put


@pytest.mark.parametrize(("number", "longest"), [(0, 2), (1, 3), (4, 6), (6, 60), (12, 15), (3, 400)])
@pytest.mark.parametrize("seed", range(4))
def test_turns_are_counted_as_one_would_by_hand(coded, number, longest, seed):
    document, coders, reader, retrieval, put = coded
    for round_ in range(2):
        put(number, longest, seed + 100 * round_)
        for coder in (None, *coders):
            passages = list(retrieval.passages(documents=[document], coder=coder))
            by_hand = sum(
                any(one.start < turn.end and one.end > turn.body for one in passages) for turn in reader.turns(document)
            )
            assert retrieval.coded_turns(document, coder) == by_hand
