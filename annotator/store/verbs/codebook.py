"""Takes over a codebook from a table."""

from __future__ import annotations

from collections import Counter

from annotator.core import colours
from annotator.core.codebook import PATH_MARK, TWINS, Codebook
from annotator.core.errors import WrongTable
from annotator.core.ids import CodeId
from annotator.core.phrases import Phrase
from annotator.core.table import Table, TableRow
from annotator.store.action import Action
from annotator.store.read import Reader
from annotator.store.verbs import codes

COLUMNS = ("number", "name", "parent", "color", "definition", "inclusion", "exclusion", "example", "memo")
_DESCRIBING = tuple(column for column in COLUMNS if column not in ("name", "parent"))

Path = tuple[str, ...]


def take(action: Action, table: Table) -> tuple[int, int]:
    """Make the codes of a table, and change those that are there, only in the columns present.

    A code is the same when its name and its parent are. Codes that the table does not list stay. Returns how many
    were made and how many changed. Raises WrongTable naming every row that cannot be used.
    """
    table.require("name")
    book = Reader(action.connection, action.numbers).codebook()
    paths = _Paths(book, table)
    problems = [*paths.problems, *_wrong_colors(table)]
    if problems:
        raise WrongTable(Phrase("“{0}” cannot be taken over as a codebook.", table.name), problems)
    made = 0
    known: dict[Path, CodeId] = {tuple(book.path(code.id)): code.id for code in book}
    for row, path in sorted(paths.found, key=lambda one: len(one[1])):
        fields = {column: row.of(column) for column in _DESCRIBING if column in table.columns}
        if path in known:
            codes.change(action, known[path], **fields)
        else:
            known[path] = codes.create(action, path[-1], known[path[:-1]] if path[:-1] else None, **fields)
            made += 1
    return made, len(paths.found) - made


class _Paths:
    """Where each row of a table stands in the tree, and what is wrong with the others."""

    def __init__(self, book: Codebook, table: Table) -> None:
        self.found: list[tuple[TableRow, Path]] = []
        self.problems: list[str] = []
        places = Counter(tuple(book.path(code.id)) for code in book)
        self._known: list[Path] = list(places)
        self._twins = {path for path, count in places.items() if count > 1}
        self._has_parents = "parent" in table.columns
        rows = [row for row in table.rows if self._has_name(row)]
        rows.sort(key=lambda row: bool(row.of("parent")))  # first those at the top, which other rows may mean by name
        self._place(rows)
        self._refuse_twins()

    def _has_name(self, row: TableRow) -> bool:
        if not row.of("name"):
            self.problems.append(Phrase("Row {0}: the name is missing.", row.number))
        return bool(row.of("name"))

    def _place(self, rows: list[TableRow]) -> None:
        """Find the parents of rows, again and again, for a parent may be listed after what stands below it."""
        waiting = rows
        while waiting:
            left = [row for row in waiting if not self._placed(row)]
            if len(left) == len(waiting):
                self.problems += [
                    Phrase(
                        "Row {0}: the parent “{1}” of “{2}” is neither in the table nor in the codebook.",
                        row.number,
                        row.of("parent"),
                        row.of("name"),
                    )
                    for row in left
                ]
                break
            waiting = left
        self._refuse_ambiguous()

    def _placed(self, row: TableRow) -> bool:
        name, parent = _squeezed(row.of("name")), _squeezed(row.of("parent"))
        path: Path | None
        if self._has_parents:
            parents = self._meant(parent) if parent else [()]
            path = (*parents[0], name) if parents else None
        else:
            path = (self._meant(name) or [(name,)])[0]
        if path is None:
            return False
        self.found.append((row, path))
        if path not in self._known:
            self._known.append(path)
        return True

    def _meant(self, name: str) -> list[Path]:
        """The codes that a path or a name may mean; the name of a code at the top is its path."""
        whole = [path for path in self._known if PATH_MARK.join(path) == name]
        return whole or [path for path in self._known if path[-1] == name]

    def _refuse_ambiguous(self) -> None:
        column = "parent" if self._has_parents else "name"
        for row, _ in self.found:
            meant = self._meant(_squeezed(row.of(column)))
            if len(meant) > 1:
                paths = " or ".join(f"“{PATH_MARK.join(path)}”" for path in meant)
                self.problems.append(
                    Phrase(
                        "Row {0}: several codes are called “{1}”. Write the parent of “{2}” so that it is clear "
                        "which is meant: {3}.",
                        row.number,
                        row.of(column),
                        row.of("name"),
                        paths,
                    )
                )

    def _refuse_twins(self) -> None:
        for row, path in self.found:
            twin = next((path[:end] for end in range(1, len(path) + 1) if path[:end] in self._twins), None)
            if twin is not None:
                self.problems.append(
                    Phrase("Row {0}: several codes are called “{1}”. {2}", row.number, PATH_MARK.join(twin), TWINS)
                )
        for path, count in Counter(path for _, path in self.found).items():
            if count > 1:
                rows = ", ".join(str(row.number) for row, place in self.found if place == path)
                where = Phrase("under “{0}”", path[-2]) if len(path) > 1 else Phrase("at the top")
                self.problems.append(Phrase("Rows {0}: “{1}” stands twice {2}.", rows, path[-1], where))


def _squeezed(name: str) -> str:
    return " ".join(name.split())


def _wrong_colors(table: Table) -> list[str]:
    return [
        Phrase(
            "Row {0}: “{1}” is not a colour. Use {2}, or #RRGGBB.",
            row.number,
            row.of("color"),
            ", ".join(colours.NAMES),
        )
        for row in table.rows
        if row.of("color") and colours.accepted(row.of("color")) is None
    ]
