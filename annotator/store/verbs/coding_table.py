"""Codes passages that a table names, by place or by quotation: all of them or none."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from operator import itemgetter

from annotator.core.codings import Placed
from annotator.core.errors import AnnotatorError, WrongTable
from annotator.core.ids import CodeId, CoderId, DocumentId
from annotator.core.phrases import Phrase
from annotator.core.quotes import QuoteIndex
from annotator.core.table import Table, TableRow, flag, named
from annotator.core.transcript import Range
from annotator.store.action import Action
from annotator.store.read import Reader
from annotator.store.verbs import codings

COLUMNS = ("document", "code", "coder", "memo", "exemplar", "start", "end", "quote", "occurrence")
_WHOLE = re.compile(r"-?\d{1,15}(?:\.0*)?")
"""A whole number, with the point that programs write into a column some of whose cells are empty."""


def take(action: Action, table: Table, coder: str) -> int:
    """Code every row; `coder` fills that column where it is empty. Returns how many rows there were.

    Raises WrongTable naming every row that cannot be placed: an unknown document or code, a quotation that does not
    occur, or occurs several times while `occurrence` does not say which, or is not what stands from start to end.
    """
    places = {"start", "end"} if {"start", "end"} & set(table.columns) else {"quote"}
    table.require("document", "code", *sorted(places, reverse=True))
    rows = _Rows(action, table, coder)
    placed = []
    problems = []
    for row in table.rows:
        try:
            placed.append(rows.placed(row))
        except AnnotatorError as error:
            problems.append(Phrase("Row {0}: {1}", row.number, error.lines[0]))
    if problems:
        raise WrongTable(
            Phrase("{0:,} of {1:,} rows of “{2}” cannot be placed.", len(problems), len(table.rows), table.name),
            problems,
        )
    codings.apply(action, placed)
    return len(placed)


class _Rows:
    """Places the rows of a table in one project."""

    def __init__(self, action: Action, table: Table, coder: str) -> None:
        reader = Reader(action.connection, action.numbers)
        documents = {document.title: document.id for document in reader.documents()}
        self._document: Callable[[str], DocumentId | None] = cache(lambda title: named(title, documents))
        self._fill = coder
        self._cells = itemgetter(*(table.places.get(column, -1) for column in COLUMNS))  # -1: the empty cell at the end
        self._code: Callable[[str], CodeId] = cache(lambda name: book.find(name).id)
        self._coder: Callable[[str], CoderId] = cache(lambda name: codings.coder(action, name))
        self._text: Callable[[DocumentId], str] = cache(reader.text)
        self._index: Callable[[DocumentId], QuoteIndex] = cache(lambda document: QuoteIndex(reader.text(document)))
        book = reader.codebook()

    def placed(self, row: TableRow) -> Placed:
        """The passage that a row means."""
        title, code, coder, memo, exemplar, first, last, quote, occurrence = self._cells((*row.cells, ""))
        document = self._document(title)
        if document is None:
            raise WrongRow("there is no document “{0}”.", title)
        if first or last:
            start, end = self._by_bounds(document, first, last, quote)
        else:
            start, end = self._by_quote(document, quote, occurrence)
        marked = _exemplar(exemplar) if exemplar else False
        return Placed(document, start, end, self._code(code), self._coder(coder or self._fill), memo, marked)

    def _by_quote(self, document: DocumentId, quote: str, occurrence: str) -> Range:
        if not quote:
            raise WrongRow("neither start and end nor a quote is given.")
        places = self._index(document).places(quote)
        start = places[0] if len(places) == 1 and not occurrence else _chosen(places, quote, occurrence)
        return start, start + len(quote)

    def _by_bounds(self, document: DocumentId, first: str, last: str, quote: str) -> Range:
        start, end = _number(first, "start"), _number(last, "end")
        text = self._text(document)
        if not 0 <= start < end <= len(text):
            raise WrongRow("characters {0} to {1} are no passage of a text of {2:,} characters.", start, end, len(text))
        if not text[start:end].strip():
            raise WrongRow("characters {0} to {1} are nothing but space.", start, end)
        if quote and quote != text[start:end].strip():
            raise WrongRow(
                "characters {0} to {1} are {2}, not {3}.", start, end, _shown(text[start:end]), _shown(quote)
            )
        return start, end


class WrongRow(AnnotatorError):
    """A row of a table that cannot be used."""


def _chosen(places: Sequence[int], quote: str, occurrence: str) -> int:
    if not places:
        raise WrongRow("{0} does not occur in the document.", _shown(quote))
    if not occurrence:
        if len(places) > 1:
            raise WrongRow("{0} occurs {1} times. Say which in a column “occurrence”.", _shown(quote), len(places))
        return places[0]
    number = _number(occurrence, "occurrence")
    if not 1 <= number <= len(places):
        raise WrongRow("{0} occurs {1} times, not {2}.", _shown(quote), len(places), number)
    return places[number - 1]


def _shown(quote: str) -> str:
    return f"“{quote[:60]}…”" if len(quote) > 60 else f"“{quote}”"


def _number(value: str, column: str) -> int:
    if _WHOLE.fullmatch(value) is None:
        raise WrongRow("“{0}” in the column {1} is not a whole number.", value, column)
    return int(value.partition(".")[0])


def _exemplar(value: str) -> bool:
    marked = flag(value, empty=False)
    if marked is None:
        raise WrongRow("“{0}” in the column exemplar is neither yes nor no.", value)
    return marked
