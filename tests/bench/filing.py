"""The project file: codings from a table, one coding, the size of the file, the whole comparison."""

from __future__ import annotations

import sqlite3
import statistics
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from annotator.core.codings import Placed
from annotator.formats import tables
from annotator.project import Project, open_project
from annotator.store import schema
from annotator.store.verbs import coding_table, codings
from tests.bench import studies
from tests.bench.figures import Figure, in_turn, milliseconds, seconds

_CODINGS = ("op", "op_object", "op_kind", "passage", "passage_place", "passage_speaker")
"""Where codings and their links to speakers stand: an entry in the log, a passage, and who speaks in it."""


def figures(folder: Path, *, short: bool = False) -> Iterator[Figure]:
    """Every figure of this subject; `short` takes a tenth of the material."""
    yield from _table_of_codings(folder, 5 if short else 50)
    yield _one_coding(folder, 15 if short else 55)
    yield from _million(folder, 20 if short else 200)


def _table_of_codings(folder: Path, number_of_documents: int) -> Iterator[Figure]:
    number = 1_000 * number_of_documents
    texts = [studies.transcript(f"T{at}", 60_000, at) for at in range(number_of_documents)]
    empty = studies.project(folder / "empty.annot", texts, 40)
    placed = _quotable(empty, list(studies.places(empty, 1_000)))
    studies.write_table(empty, placed, folder / "codings.csv")
    empty.close()
    before = (folder / "empty.annot").stat().st_size

    def ours() -> float:
        (folder / "coded.annot").write_bytes((folder / "empty.annot").read_bytes())
        with open_project(folder / "coded.annot") as made:

            def act() -> None:
                table = tables.read(folder / "codings.csv")
                made.do("Code", coding_table.take, table, "Ana")

            return seconds(act)

    ours()
    rows = _rows(folder / "coded.annot")
    taken, floor = in_turn(ours, lambda: _raw_insert(folder, rows))
    yield Figure(
        f"{number:,} codings from a table, to a raw executemany of the same rows",
        taken / floor,
        5.0,
        f"{milliseconds(taken)} to {milliseconds(floor)}",
    )
    size = ((folder / "coded.annot").stat().st_size - before) / number
    yield Figure("bytes of the file for each coding", size, 250.0)


def _quotable(made: Project, placed: list[Placed]) -> list[Placed]:
    """Those whose words stand once in their document."""
    texts = {one.id: made.read.text(one.id) for one in made.read.documents()}
    return [one for one in placed if texts[one.document].count(texts[one.document][one.start : one.end]) == 1]


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """The codings of a project as its tables hold them."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            "op": connection.execute("SELECT * FROM op WHERE kind = 'coding' ORDER BY stamp").fetchall(),
            "passage": connection.execute("SELECT * FROM passage").fetchall(),
            "passage_speaker": connection.execute("SELECT * FROM passage_speaker").fetchall(),
        }


def _bare(path: Path) -> sqlite3.Connection:
    """An empty file with the tables of codings alone, with their indexes and the pragmas of a project."""
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in schema.PRAGMAS:
        connection.execute(pragma)
    for name in _CODINGS:
        connection.execute(schema.STATEMENTS[name])
    return connection


def _raw_insert(folder: Path, rows: dict[str, list[tuple[object, ...]]]) -> float:
    with closing(_bare(folder / "raw.db")) as connection:

        def act() -> None:
            connection.execute("BEGIN")
            for table, some in rows.items():
                connection.executemany(_insert(table, some[0]), some)
            connection.execute("COMMIT")

        return seconds(act)


def _insert(table: str, row: Sequence[object]) -> str:
    return f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})"


def _one_coding(folder: Path, times: int) -> Figure:
    made = studies.project(folder / "one.annot", [studies.transcript("T", 1_000_000, 1)], 40)
    placed = list(studies.places(made, 5_000))
    made.do("Code", codings.apply, placed)
    single = [Placed(one.document, one.start + 1, one.end + 3, one.code, one.coder) for one in placed[::90][:times]]
    raw = _bare(folder / "raw.db")
    commits, floors = [], []
    for number, one in enumerate(single):
        commits.append(seconds(lambda one=one: made.do("Code", codings.apply, [one])))  # type: ignore[misc]
        row = (number, number.to_bytes(12, "big"), 1, one.start, one.end, 1, 1, "", 0, None, "")
        floors.append(seconds(lambda row=row: raw.execute(_insert("passage", row), row)))  # type: ignore[misc]
    made.close()
    raw.close()
    taken, floor = statistics.median(commits), statistics.median(floors)
    note = f"{milliseconds(taken)} to {milliseconds(floor)}"
    return Figure("commit of one coding, to an INSERT of one row", taken / floor, 3.0, note)


def _million(folder: Path, number_of_documents: int) -> Iterator[Figure]:
    number = 5_000 * number_of_documents
    texts = [studies.transcript(f"T{at}", 100_000, at) for at in range(number_of_documents)]
    made = studies.project(folder / "million.annot", texts, 60)
    made.do("Code", codings.apply, studies.places(made, 5_000))
    made.comparison()

    def floor() -> float:
        query = "SELECT document, start, end, code FROM passage"
        with closing(sqlite3.connect(folder / "million.annot")) as connection:
            return seconds(lambda: connection.execute(query).fetchall())

    taken, least = in_turn(lambda: seconds(made.comparison), floor, times=3)
    passages = sum(count for _, count in made.retrieval.sources())
    made.close()
    note = f"{milliseconds(taken)} to {milliseconds(least)}, {passages:,} passages"
    yield Figure(f"comparison by role over {number:,} codings, to reading four columns", taken / least, 1.0, note)
