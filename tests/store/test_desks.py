"""Several desks work on copies of one project and merge them, in any order, any number of times."""

import contextlib
import itertools
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.store import codes as tree_of_codes
from annotator.store import layer, merge, state
from annotator.store.check import check
from annotator.store.kinds import CREATED, DELETED
from annotator.store.read import Reader
from annotator.store.retrieval import Retrieval
from annotator.store.store import Store
from annotator.store.verbs import codes, codings, documents, memos, people
from tests.store.canonical import tables
from tests.store.conftest import transcript

TEXTS = (
    transcript(
        "One", "Ann: Hello there, all of you.", "Bob: Mm.", "Ann: I trust them. 😀 Truly", "Cy: So do I, mostly."
    ),
    transcript("Two", "Bob: We met in spring.", "Dee: It was late, I was tired and cold."),
)
NAMES = ("Trust", "Time", "Care")
desks = st.integers(0, 2)
anything = st.integers(0, 10**6)


def one_of(things, number):
    found = list(things)
    return found[number % len(found)] if found else None


class Desks(RuleBasedStateMachine):
    """Two or three copies of one project; whatever is not possible on a desk is left."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.desks = []

    @initialize(number=st.integers(2, 3))
    def open_desks(self, number):
        first = Store.create(self.folder / "0.annot", author="0")
        first.do("Import", documents.add, TEXTS[0])
        for name in NAMES[:2]:
            first.do("New code", codes.create, name)
        for desk in range(1, number):
            shutil.copy(first.path, self.folder / f"{desk}.annot")
        self.desks = [
            first,
            *(Store.open(self.folder / f"{desk}.annot", author=str(desk)) for desk in range(1, number)),
        ]

    def teardown(self):
        if self.desks:
            self.everybody_merges_everybody()
        for desk in self.desks:
            desk.close()
        shutil.rmtree(self.folder)

    # what one desk does

    def do(self, desk, verb, *args, **kwargs):
        """Do something, and see that undo takes it back and redo does it again."""
        store = self.desks[desk % len(self.desks)]
        before = tables(store)
        with contextlib.suppress(Refused):
            store.do(verb.__name__, verb, *args, **kwargs)
            after = tables(store)
            if after != before:
                store.undo()
                assert tables(store) == before
                store.redo()
                assert tables(store) == after

    def look(self, desk):
        store = self.desks[desk % len(self.desks)]
        return Reader(store.connection, store.numbers), Retrieval(store.connection, store.projection.texts)

    @rule(desk=desks, which=anything, code=anything, start=st.integers(0, 60), length=st.integers(1, 30))
    def apply_a_code(self, desk, which, code, start, length):
        reader, _ = self.look(desk)
        document, chosen = one_of(reader.documents(), which), one_of(reader.codebook(), code)
        if document and chosen:
            end = min(start + length, len(reader.text(document.id)))

            def apply(action):
                me = codings.coder(action, "Ana" if which % 2 else action.author)
                memo = "why" if which % 5 == 0 else ""
                codings.apply(action, [Placed(document.id, start, end, chosen.id, me, memo, which % 3 == 0)])

            self.do(desk, apply)

    @rule(desk=desks, which=anything)
    def remove_a_passage(self, desk, which):
        passage = one_of(self.look(desk)[1].passages(), which)
        if passage:
            self.do(desk, codings.remove, [passage.id])

    @rule(desk=desks, which=anything, start=st.integers(0, 60), length=st.integers(1, 30))
    def resize_a_passage(self, desk, which, start, length):
        passage = one_of(self.look(desk)[1].passages(), which)
        if passage:
            self.do(desk, codings.resize, passage.id, start, start + length)

    @rule(desk=desks, name=st.sampled_from(NAMES), under=anything)
    def make_a_code(self, desk, name, under):
        parent = one_of([None, *self.look(desk)[0].codebook()], under)
        self.do(desk, codes.create, name, parent and parent.id)

    @rule(desk=desks, which=anything, name=st.sampled_from(NAMES), memo=st.text(max_size=3))
    def rename_a_code(self, desk, which, name, memo):
        code = one_of(self.look(desk)[0].codebook(), which)
        if code:
            self.do(desk, codes.change, code.id, name=name, memo=memo)

    @rule(desk=desks, which=anything, under=anything)
    def move_a_code(self, desk, which, under):
        book = self.look(desk)[0].codebook()
        code, parent = one_of(book, which), one_of([None, *book], under)
        if code:
            self.do(desk, codes.move, code.id, parent and parent.id)

    @rule(desk=desks, which=anything, into=anything)
    def join_codes(self, desk, which, into):
        book = self.look(desk)[0].codebook()
        code, other = one_of(book, which), one_of(book, into)
        if code:
            self.do(desk, codes.join, code.id, other.id)

    @rule(desk=desks, which=anything)
    def delete_a_code(self, desk, which):
        code = one_of(self.look(desk)[0].codebook(), which)
        if code:
            self.do(desk, codes.delete, code.id)

    @rule(desk=desks, which=anything, name=st.sampled_from(("Mia", "Max")), role=st.sampled_from(("mentor", "mentee")))
    def assign_a_speaker(self, desk, which, name, role):
        speaker = one_of(self.look(desk)[0].speakers(), which)

        def assign(action):
            who = people.participant(action, name)
            people.describe(action, who, role=people.role(action, role))
            people.give(action, who, "year", str(which % 3))
            people.assign(action, speaker.id, who)

        if speaker:
            self.do(desk, assign)

    @rule(desk=desks, which=anything, text=st.text(max_size=3))
    def write_a_memo(self, desk, which, text):
        reader, found = self.look(desk)
        memo, passage, code = (
            one_of(reader.memos(), which),
            one_of(found.passages(), which),
            one_of(reader.codebook(), which),
        )
        if memo and which % 3 == 0:
            self.do(desk, memos.change, memo.id, text=text)
        elif memo and which % 3 == 1:
            self.do(desk, memos.delete, memo.id)
        elif passage and which % 2:
            self.do(desk, memos.add, "passage", passage.id, text)
        elif code:
            self.do(desk, memos.add, "code", code.id, text)

    @rule(desk=desks, which=st.integers(0, 1))
    def import_a_text(self, desk, which):
        self.do(desk, documents.add, TEXTS[which])

    @rule(desk=desks, which=anything)
    def delete_a_text(self, desk, which):
        document = one_of(self.look(desk)[0].documents(), which)
        if document and which % 3 == 0:
            self.do(desk, documents.delete, document.id)

    @rule(desk=desks, times=st.integers(1, 3))
    def undo(self, desk, times):
        with contextlib.suppress(Refused):
            for _ in range(times):
                self.desks[desk % len(self.desks)].undo()

    @rule(desk=desks)
    def redo(self, desk):
        with contextlib.suppress(Refused):
            self.desks[desk % len(self.desks)].redo()

    @rule(desk=desks, other=desks)
    def merge_another_desk(self, desk, other):
        desk, other = desk % len(self.desks), other % len(self.desks)
        merge.merge(self.desks[desk], [self.desks[other].path])

    # what must hold

    @precondition(lambda self: self.desks)
    @invariant()
    def tables_are_what_the_log_says(self):
        for desk in self.desks:
            assert check(desk.connection).problems == []

    @precondition(lambda self: self.desks)
    @invariant()
    def passages_of_one_code_and_coder_never_overlap(self):
        for desk in range(len(self.desks)):
            places = sorted(
                (one.document, one.code, one.coder, one.start, one.end) for one in self.look(desk)[1].passages()
            )
            for one, following in itertools.pairwise(places):
                assert one[:3] != following[:3] or one[4] <= following[3]

    @precondition(lambda self: self.desks)
    @invariant()
    def what_is_read_of_a_part_is_what_lies_there(self):
        for desk in range(len(self.desks)):
            reader, retrieval = self.look(desk)
            for document in reader.documents():
                present = list(retrieval.passages(documents=[document.id]))
                for start, end in ((0, 100), (10, 11), (20, 45)):
                    within = [one for one in present if one.start < end and one.end > start]
                    assert retrieval.touching(document.id, start, end) == within

    def everybody_merges_everybody(self):
        """Whoever merges whom, in any order, twice over: one and the same project, and no coding lost."""
        logs = [set(desk.connection.execute("SELECT stamp FROM op")) for desk in self.desks]
        results = []
        for number, order in enumerate(itertools.permutations(range(len(self.desks)))):
            path = self.folder / f"merged-{number}.annot"
            shutil.copy(self.desks[order[0]].path, path)
            merged = Store.open(path)
            for desk in (*order[1:], *order):
                merge.merge(merged, [self.desks[desk].path])
            results.append(tables(merged))
            assert set(merged.connection.execute("SELECT stamp FROM op")) == set.union(*logs)
            assert lost_codings(merged) == set()
            assert check(merged.connection).problems == []
            merged.close()
        assert all(result == results[0] for result in results)


def lost_codings(store):
    """Codings that nobody ever deleted and that are under no passage."""
    entries = list(store.log.entries())
    made = {entry.uid for entry in entries if entry.kind == "coding" and entry.field == CREATED}
    deleted = {entry.uid for entry in entries if entry.field == DELETED}
    return {uid for uid in made - deleted if store.projection.layer.place_of(uid) is None}


def run(examples, steps, **options):
    options = {"derandomize": True, "database": None, **options}
    profile = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        **options,
    )
    run_state_machine_as_test(Desks, settings=profile)


@pytest.fixture(autouse=True)
def in_haste(hasty, monkeypatch):
    monkeypatch.setattr(merge.backup, "make", lambda store: None)


def test_desks_agree():
    run(examples=40, steps=25)


def by_arrival(entries, honest=state.of):
    return honest(sorted(entries, key=lambda entry: entry.batch))


FAULTS = {
    "a deletion beats use": (state, "_is_deleted", lambda entries: True),
    "use is not looked for": (tree_of_codes.Codes, "_is_used", lambda self, uid: False),
    "the last to arrive wins": (state, "of", by_arrival),
    "overlaps stay apart": (layer, "united", list),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_rules_is_caught(fault, monkeypatch):
    place, name, wrong = FAULTS[fault]
    monkeypatch.setattr(place, name, wrong)
    with pytest.raises(BaseException):  # noqa: B017 - whatever it breaks
        run(examples=200, steps=30, phases=[Phase.generate])
