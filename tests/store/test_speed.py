"""What is done to many codings takes as long as there are many, and no longer."""

import gc
import shutil
import time

from annotator.core.codings import Placed
from annotator.core.memos import About
from annotator.project import new_project, open_project
from annotator.store import backup
from annotator.store.verbs import codes, codings, documents, memos
from tests.store.conftest import transcript


def spent(act):
    """Seconds of the processor, which other programs do not lengthen, nor the garbage that other tests have left."""
    gc.freeze()
    try:
        started = time.process_time()
        act()
        return time.process_time() - started
    finally:
        gc.unfreeze()


def study(path, number):
    """A project with so many codings, a memo each for some, under codes below a theme."""
    with new_project(path) as made:
        lines = [f"{'Ann' if at % 2 else 'Bob'}: I said so {at} times, and more." for at in range(number // 4)]
        text = made.do("Import", documents.add, transcript("One", *lines))
        me = made.do("Coder", codings.coder, "Ana")
        theme = made.do("Theme", codes.create, "Theme")
        trust, time_ = (made.do("New code", codes.create, name, theme) for name in ("Trust", "Time"))
        step = len(made.read.text(text)) // number
        for code, length in ((trust, step), (time_, step + 2)):
            placed = [Placed(text, at * step, at * step + length, code, me) for at in range(number - 2)]
            made.do("Code", codings.apply, placed[:: 1 if code == trust else 2])

        def note(action):
            for passage in list(made.retrieval.passages(codes=[trust]))[:: number // 100]:
                memos.add(action, "why", [About("passage", passage.id)])

        made.do("Note", note)


def times(folder, number):
    path, copy = folder / f"{number}.annot", folder / f"copy of {number}.annot"
    study(path, number)
    with open_project(path) as made:
        trust, time_ = (made.read.codebook().find(name).id for name in ("Trust", "Time"))

        def all_of_trust(project):
            return [one.id for one in project.retrieval.passages(codes=[trust])]

        for label, act in (
            ("delete", lambda: made.do("Delete", codes.delete, trust)),
            ("join", lambda: made.do("Join", codes.join, trust, time_)),
            ("recode", lambda: made.do("Recode", codings.recode, all_of_trust(made), time_)),
            ("move", lambda: made.do("Move", codes.move, time_, trust)),
        ):
            yield label, spent(act)
            yield f"undo {label}", spent(made.undo)
            yield f"redo {label}", spent(made.redo)
            made.undo()
        yield "check", spent(made.check)
        shutil.copy(path, copy)
        with open_project(copy) as other:
            other.do("Recode", codings.recode, all_of_trust(other), time_)
        yield "merge", spent(lambda: made.merge([copy]))
        yield "undo merge", spent(made.undo)


def test_time_grows_with_the_number_only(tmp_path, hasty, monkeypatch):
    monkeypatch.setattr(backup, "make", lambda *_: None)
    few, many = dict(times(tmp_path, 500)), dict(times(tmp_path, 2000))
    grown = {label: many[label] / max(few[label], 0.005) for label in many}
    assert all(factor < 9 for factor in grown.values()), grown  # four times as many; the square would be sixteen


def test_documents_that_come_together_are_looked_at_once(tmp_path, hasty, monkeypatch):
    """What many documents own is asked in one question, not in one for each."""
    with new_project(tmp_path / "study.annot") as made:
        for at in range(20):
            made.do("Import", documents.add, transcript(f"T{at}", f"Ann: This is number {at}."))
        asked = []
        monkeypatch.setattr(made._store.log, "owned", lambda kind, owners: asked.append({*owners}) or iter(()))
        made.repair()
        assert len([owners for owners in asked if owners]) <= 6
