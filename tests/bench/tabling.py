"""The tables of the manuscript: their time over very many codings, to that of reading those codings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.project import Project
from annotator.store.action import Action
from annotator.store.verbs import codes, codings
from tests.bench import studies
from tests.bench.figures import Figure, in_turn, milliseconds, seconds

_CODES, _FAMILY, _PER_DOCUMENT = 60, 6, 1_000


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject; `short` takes a twentieth of the material."""
    documents = 50 if short else 1_000
    texts = [studies.transcript(f"T{at}", 40_000, at) for at in range(documents)]
    with studies.project(folder / "tables.annot", texts, _CODES) as made:
        made.do("Sort codes under themes", _under_themes, made)
        made.do("Code", codings.apply, studies.places(made, _PER_DOCUMENT))
        taken, floor = in_turn(lambda: seconds(lambda: _tables(made)), lambda: seconds(lambda: _read(made)), times=3)
    note = f"{milliseconds(taken)} to {milliseconds(floor)}"
    yield Figure(f"all tables of {documents * _PER_DOCUMENT:,} codings, to reading these", taken / floor, 3.0, note)


def _under_themes(action: Action, made: Project) -> None:
    book = [code.id for code in made.read.codebook()]
    for at, code in enumerate(book):
        if at % _FAMILY:
            codes.move(action, code, book[at - at % _FAMILY])


def _tables(made: Project) -> None:
    """What stands in tables: the comparison, what comes together, who spoke how much, since when little is new."""
    made.compare()
    made.cooccurrence()
    made.participation()
    made.saturation()


def _read(made: Project) -> None:
    """The codings as the store gives them."""
    for _ in made.retrieval.passages():
        pass
