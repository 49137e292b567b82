"""Several desks work on copies of one project and merge them, in any order, any number of times.

`python -m tests.store.desks MINUTES [SEED]` looks for faults longer than the tests do.
"""

import contextlib
import itertools
import json
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RULE_MARKER,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from annotator.core.codings import Placed
from annotator.core.errors import Refused
from annotator.core.memos import About
from annotator.store import backup, merge, schema
from annotator.store.check import check
from annotator.store.clock import SIZE
from annotator.store.kinds import CREATED, DELETED, KINDS
from annotator.store.read import Reader
from annotator.store.retrieval import Retrieval
from annotator.store.store import Store
from annotator.store.verbs import (
    codes,
    codings,
    documents,
    hearing,
    labels,
    memos,
    people,
    project,
    quotes,
    readings,
    sets,
)
from tests.store.canonical import tables
from tests.store.conftest import HASTY, transcript

TEXTS = (
    transcript(
        "One", "Ann: Hello there, all of you.", "Bob: Mm.", "Ann: I trust them. 😀 Truly", "Cy: So do I, mostly."
    ),
    transcript("Two", "Bob: We met in spring.", "Dee: It was late, I was tired and cold."),
)
NAMES = ("Trust", "Time", "Care")
DAY = 24 * 60 * 60 * 1000
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
        self.changed = set()

    @initialize(number=st.integers(2, 3))
    def open_desks(self, number):
        first = Store.create(self.folder / "0.annot", author="0")
        first.do("Import", documents.add, TEXTS[0])
        for name in NAMES[:2]:
            first.do("New code", codes.create, name)
        self.desks = [first]
        for desk in range(1, number):
            shutil.copy(first.path, self.folder / f"{desk}.annot")
            self.desks.append(Store.open(self.folder / f"{desk}.annot", author=str(desk)))

    def teardown(self):
        if self.desks:
            self.everybody_merges_everybody()
        for desk in self.desks:
            desk.close()
        shutil.rmtree(self.folder)

    # what one desk does

    def desk(self, number):
        self.changed.add(number % len(self.desks))
        return self.desks[number % len(self.desks)]

    def do(self, number, verb, *args, **kwargs):
        """Do something, and see that undo takes it back and redo does it again; says whether anything was done."""
        store = self.desk(number)
        before = tables(store)
        try:
            store.do(verb.__name__, verb, *args, **kwargs)
        except Refused:
            return False
        after = tables(store)
        if after != before:
            store.undo()
            assert tables(store) == before
            store.redo()
            assert tables(store) == after
        return True

    def look(self, number):
        store = self.desk(number)
        return Reader(store.connection, store.numbers), Retrieval(store.connection, store.projection.texts)

    @rule(desk=desks, which=anything, code=anything, start=st.integers(0, 60), length=st.integers(1, 30))
    def apply_a_code(self, desk, which, code, start, length):
        reader, found = self.look(desk)
        document, chosen = one_of(reader.documents(), which), one_of(reader.codebook(), code)
        if document and chosen:
            end = min(start + length, len(reader.text(document.id)))

            def apply(action):
                me = codings.coder(action, "Ana" if which % 2 else action.author)
                memo = "why" if which % 5 == 0 else ""
                codings.apply(action, [Placed(document.id, start, end, chosen.id, me, memo, which % 3 == 0)])

            if self.do(desk, apply):
                there = found.passages(documents=[document.id], codes=[chosen.id])
                assert any(one.start <= start and end <= one.end for one in there)

    @rule(desk=desks, which=anything, what=st.sampled_from(("remove", "describe", "edit", "recode")), code=anything)
    def change_a_passage(self, desk, which, what, code):
        reader, found = self.look(desk)
        passage, chosen = one_of(found.passages(), which), one_of(reader.codebook(), code)
        if passage and what == "remove":
            self.do(desk, codings.remove, [passage.id])
            assert passage.uid not in {one.uid for one in found.passages()}
        elif passage and what == "describe":
            self.do(desk, codings.describe, passage.id, memo=str(code % 3), exemplar=bool(code % 2))
        elif passage and what == "edit":
            text = reader.text(passage.document)[passage.start : passage.end]
            self.do(desk, quotes.edit, passage.id, f"{text} [{code % 3}]" if text.strip() and code % 2 else "")
        elif passage and chosen:
            self.do(desk, codings.recode, [passage.id], chosen.id)

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
        reader, _ = self.look(desk)
        code = one_of(reader.codebook(), which)
        if code and self.do(desk, codes.change, code.id, name=name, memo=memo):
            assert (reader.codebook()[code.id].name, reader.codebook()[code.id].memo) == (name, memo)

    @rule(desk=desks, which=anything, under=anything, before=anything)
    def move_a_code(self, desk, which, under, before):
        reader, _ = self.look(desk)
        book = reader.codebook()
        code, parent, following = one_of(book, which), one_of([None, *book], under), one_of(book, before)
        if code and self.do(desk, codes.move, code.id, parent and parent.id, following.id):
            assert reader.codebook()[code.id].parent == (parent and parent.id)

    @rule(desk=desks, which=anything, into=anything)
    def join_codes(self, desk, which, into):
        reader, _ = self.look(desk)
        code, other = one_of(reader.codebook(), which), one_of(reader.codebook(), into)
        if code and self.do(desk, codes.join, code.id, other.id):
            assert code.id not in reader.codebook()

    @rule(desk=desks, which=anything)
    def delete_a_code(self, desk, which):
        reader, _ = self.look(desk)
        code = one_of(reader.codebook(), which)
        if code:
            self.do(desk, codes.delete, code.id)
            assert code.id not in reader.codebook()

    @rule(desk=desks, which=anything, status=st.sampled_from(("", "unique", "similar")))
    def settle_a_status(self, desk, which, status):
        reader, _ = self.look(desk)
        code = one_of(reader.codebook(), which)
        if code:
            self.do(desk, project.settle, code.id, status, "because")
            assert (code.id in reader.settled()) == bool(status)

    @rule(desk=desks, which=anything, name=st.sampled_from(("Mia", "Max")), role=st.sampled_from(("mentor", "mentee")))
    def assign_a_speaker(self, desk, which, name, role):
        speaker = one_of(self.look(desk)[0].speakers(), which)

        def assign(action):
            who = people.participant(action, name)
            people.describe(action, who, role=people.role(action, role), persons=which % 2 or None)
            people.give(action, who, "year", str(which % 3))
            people.assign(action, speaker.id, who)

        if speaker and not speaker.silent:
            self.do(desk, assign)

    @rule(desk=desks, which=anything, words=st.sampled_from(("", "Faculty", "Students")))
    def put_label(self, desk, which, words):
        reader, _ = self.look(desk)
        names = [*(one.name for one in reader.codebook()), *(one.name for one in reader.roles()), "no such thing"]
        self.do(desk, labels.put, {one_of(names, which): words})

    @rule(desk=desks, which=anything, what=st.integers(0, 3))
    def change_people(self, desk, which, what):
        reader, _ = self.look(desk)
        who, role = one_of(reader.participants(), which), one_of(reader.roles(), which)
        document, coder = one_of(reader.documents(), which), one_of([None, *reader.coders()], which)
        if who and document and what == 0:
            self.do(desk, people.attend, document.id, who.id)
        elif who and what == 1:
            self.do(desk, people.describe, who.id, role=None, name=f"P{which % 3}")
        elif role and what == 2:
            self.do(desk, people.change_role, role.id, compared=which % 2, name=f"R{which % 3}")
        elif document and what == 3:
            self.do(desk, documents.appoint, document.id, coder and coder.id)

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
            self.do(desk, memos.add, text or "…", [About("passage", passage.id)])
        elif code:
            self.do(desk, memos.add, text or "…", [About("code", code.id)])

    @rule(desk=desks, which=anything, what=st.integers(0, 4))
    def read_and_look(self, desk, which, what):
        """Redefine a code, look at a passage, read on, finish, and keep a set of codes."""
        reader, found = self.look(desk)
        passage, code = one_of(found.passages(), which), one_of(reader.codebook(), which)
        document, coder = one_of(reader.documents(), which), one_of(reader.coders(), which)
        if code and what == 0:
            self.do(desk, codes.change, code.id, definition=f"D{which % 3}")
        elif passage and what == 1:
            self.do(desk, codings.look, [passage.id])
        elif document and coder and what == 2:
            self.do(desk, readings.read_to, document.id, coder.id, which)
        elif document and coder and what == 3:
            self.do(desk, readings.finish, document.id, coder.id, finished=bool(which % 2))
        elif code and what == 4:
            self.do(desk, sets.make, f"S{which % 3}", [code.id])

    @rule(desk=desks, which=anything, many=st.integers(0, 3))
    def say_who_speaks(self, desk, which, many):
        """In a passage, by hand, or by the rule again."""
        reader, found = self.look(desk)
        passage = one_of(found.passages(), which)
        if passage:
            speakers = [one.id for one in reader.speakers() if one.document == passage.document and not one.silent]
            told = None if many == 3 else speakers[:many]
            self.do(desk, hearing.tell, passage.document, passage.start, passage.end, told)

    @rule(desk=desks, which=st.integers(0, 1))
    def import_a_text(self, desk, which):
        self.do(desk, documents.add, TEXTS[which])

    @rule(desk=desks, which=anything)
    def delete_a_text(self, desk, which):
        document = one_of(self.look(desk)[0].documents(), which)
        if document and which % 3 == 0:
            self.do(desk, documents.delete, document.id)

    @rule(desk=desks, times=st.integers(1, 3), again=st.integers(0, 3))
    def undo_and_redo(self, desk, times, again):
        with contextlib.suppress(Refused):
            for _ in range(times):
                self.desk(desk).undo()
        with contextlib.suppress(Refused):
            for _ in range(again):
                self.desk(desk).redo()

    @rule(desk=desks)
    def close_and_open(self, desk):
        store = self.desk(desk)
        before = tables(store)
        store.close()
        reopened = self.desks[desk % len(self.desks)] = Store.open(store.path, author=store.author)
        assert tables(reopened) == before

    @rule(desk=desks, days=st.integers(1, 400))
    def set_the_clock_wrong(self, desk, days):
        ahead = time.time_ns() // 1_000_000 + days * DAY
        self.desk(desk)._clock.see(ahead.to_bytes(6, "big") + bytes(SIZE - 6))

    @rule(desk=desks, other=desks)
    def merge_another_desk(self, desk, other):
        merge.merge(self.desk(desk), [self.desk(other).path])

    # what must hold

    @precondition(lambda self: self.changed)
    @invariant()
    def tables_are_what_the_log_says(self):
        for desk in self.changed:
            store = self.desks[desk]
            assert check(store.connection).problems == []
            reader, found = Reader(store.connection, store.numbers), Retrieval(store.connection, store.projection.texts)
            codebook, coders = reader.codebook(), {one.id for one in reader.coders()}
            places = sorted((one.document, one.code, one.coder, one.start, one.end) for one in found.passages())
            for _, code, coder, *_ in places:
                assert code in codebook
                assert coder in coders
            for one, following in itertools.pairwise(places):
                assert one[:3] != following[:3] or one[4] <= following[3], "passages of one code and coder overlap"
        self.changed.clear()

    def everybody_merges_everybody(self):
        """Whoever merges whom, in any order, twice over or through another: the same project, and no coding lost."""
        logs = [set(desk.connection.execute("SELECT stamp FROM op")) for desk in self.desks]
        first = None
        for number, (one, *others) in enumerate(itertools.permutations(desk.path for desk in self.desks)):
            if number % 2:
                ways = [(one, [*others, one, *others])]
            else:  # from each to the next: what the last one did comes by way of all
                ways = [(there, [here]) for here, there in itertools.pairwise([*reversed(others), one])]
            merged = self.merged(ways)
            assert set(merged.connection.execute("SELECT stamp FROM op")) == set.union(*logs)
            result = tables(merged)
            if first is None:
                first = result
                assert check(merged.connection).problems == []
                assert lost_codings(merged) == set()
                assert outdone_codes(merged) == set()
            assert result == first
            merged.close()

    def merged(self, ways):
        """Copies of desks that merge others, or what has come of them, one after the other; the last of them."""
        become = {}
        for there, others in ways:
            become[there] = self.folder / f"merged {there.name}"
            shutil.copy(there, become[there])
            store = Store.open(become[there])
            for other in others:
                merge.merge(store, [become.get(other, other) if len(ways) > 1 else other])
            if there != ways[-1][0]:
                store.close()
        return store


def lost_codings(store):
    """Codings that nobody ever deleted, or changed, and that lie in no passage."""
    entries = list(store.log.entries())
    made = {entry.uid: json.loads(entry.value) for entry in entries if (entry.kind, entry.field) == ("coding", CREATED)}
    touched = {entry.uid for entry in entries if entry.kind == "coding" and entry.field != CREATED}
    kept = {
        uid
        for uid, (_, start, end, *_) in made.items()
        if store.connection.execute(
            """SELECT 1 FROM passage WHERE start <= ?2 AND end >= ?3
               AND uid = coalesce((SELECT passage FROM member WHERE coding = ?1), ?1)""",
            (uid, start, end),
        ).fetchone()
    }
    deleted = {entry.uid for entry in entries if entry.field == DELETED}
    return (made.keys() - touched - kept) | (made.keys() - deleted - store.projection.layer.places_of(made).keys())


def outdone_codes(store):
    """Codes in the table whose name or memo is not the newest that anybody gave them."""
    given, newest = {}, {}
    names = [field.name for field in KINDS["code"].fields]
    for entry in store.log.entries():
        if (entry.kind, entry.field) == ("code", CREATED):
            given[entry.uid] = dict(zip(names, json.loads(entry.value), strict=False))
        elif entry.kind == "code":
            newest[entry.uid, entry.field] = json.loads(entry.value)
    rows = store.connection.execute("SELECT uid, name, memo FROM code JOIN object ON object.id = code.id").fetchall()
    return {
        uid
        for uid, name, memo in rows
        for field, value in (("name", name), ("memo", memo))
        if newest.get((uid, field), given[uid][field]) != value
    }


def only(*rules):
    """Desks that do nothing but these things, and merge."""
    others = {name for name, value in vars(Desks).items() if hasattr(value, RULE_MARKER)} - {*rules}
    return type("Desks", (Desks,), dict.fromkeys(others - {"merge_another_desk"}))


def run(examples, steps, machine=Desks, **options):
    """Try that many examples, always the same ones unless `options` say otherwise."""
    options = {"derandomize": True, "database": None, **options}
    profile = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
        **options,
    )
    run_state_machine_as_test(machine, settings=profile)


def main(minutes, number):
    """Try other examples until the time is over or one fails."""
    schema.PRAGMAS = HASTY
    backup.make = lambda *_: None
    end = time.monotonic() + 60 * minutes
    while time.monotonic() < end:
        number += 1
        machine = seed(number)(type("Desks", (Desks,), {}))
        run(60, random.Random(number).choice((15, 30, 50)), machine, derandomize=False)
        print(f"seed {number}: no fault found", flush=True)


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else time.time_ns() % 10**6)
