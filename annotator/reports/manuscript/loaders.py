"""Scripts that read the long table elsewhere, with labels and types.

Tried with R 4.2 and with PSPP 1.6, the free program that reads the syntax of SPSS.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

LABELS = {
    "id": "Passage",
    "document": "Document",
    "start": "First character of the text",
    "end": "Character behind the last",
    "text": "What was said",
    "code": "Code",
    "parent": "Codes above it",
    "coder": "Coder",
    "participants": "Who speaks in it",
    "roles": "Their roles",
    "groups": "Groups for which it counts",
    "words": "Words of those who speak in it",
    "memo": "Memo",
    "exemplar": "Exemplar quote",
    "coded_at": "When it was coded",
}
"""What each column of the long table holds."""
WHOLE = ("start", "end", "words", "exemplar")
"""The columns that are whole numbers."""
LINE_END = " ¶ "
"""What stands for the end of a line in the table for SPSS, which takes each line for a passage."""
_NAMES = {"document": "transcript"}
"""Columns that are called otherwise in SPSS: PSPP takes “document” for a command."""
_WIDTHS = {"id": 64, "document": 255, "code": 255, "coder": 255, "coded_at": 32, "parent": 1000}
_WIDEST = 32_767
_LINES = re.compile("[\\r\\n\\x0b\\x0c\\x85\\u2028\\u2029]+")


def r_script(table: str, codes: Sequence[str], documents: Sequence[str], columns: Sequence[str]) -> str:
    """A script that reads a table of these columns in R; codes and documents are factors in the project's order."""
    types = ", ".join(f'{name} = "{"integer" if name in WHOLE else "character"}"' for name in columns)
    lines = [
        f"# Reads {table} with types and labels. Run it in the folder of this file.",
        "codings <- read.csv(",
        f'  "{table}", encoding = "UTF-8", na.strings = "", check.names = FALSE,',
        f"  colClasses = c({types})",
        ")",
        *(f'codings${name} <- factor(codings${name}, levels = c({_list_r(known)}))'
          for name, known in (("code", codes), ("document", documents))),
        "codings$exemplar <- codings$exemplar == 1L",
        'codings$coded_at <- as.POSIXct(codings$coded_at, format = "%Y-%m-%dT%H:%M:%S", tz = "UTC")',
        *(f'attr(codings${name}, "label") <- {_r(LABELS[name])}' for name in columns),
        "str(codings)",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def spss_syntax(table: str, columns: Sequence[str]) -> str:
    """Syntax that reads a table of these columns in SPSS."""
    names = {name: _NAMES.get(name, name) for name in columns}
    variables = [f"    {names[name]} {_spss_type(name)}" for name in columns]
    labels = [f"  {'/' if at else ' '}{names[name]} {_spss(LABELS[name])}" for at, name in enumerate(columns)]
    nominal = " ".join(names[name] for name in columns if name not in WHOLE)
    scales = " ".join(name for name in ("start", "end", "words") if name in columns)
    lines = [
        "* Encoding: UTF-8.",
        f"* Reads {table} with types and labels. Set the folder of this file first: CD 'folder'.",
        f"* In this table{LINE_END}stands for the end of a line, and texts of more than {_WIDEST:,} bytes are cut: a",
        "  string of SPSS holds no more. They are whole in codings.csv and in the workbook.",
        "GET DATA",
        "  /TYPE=TXT",
        f"  /FILE={_spss(table)}",
        "  /ENCODING='UTF8'",
        "  /DELCASE=LINE",
        '  /DELIMITERS=","',
        "  /QUALIFIER='\"'",
        "  /ARRANGEMENT=DELIMITED",
        "  /FIRSTCASE=2",
        "  /VARIABLES=",
        *variables,
        "  .",
        "VARIABLE LABELS",
        *labels,
        "  .",
        "VALUE LABELS exemplar 0 'no' 1 'yes'.",
        f"VARIABLE LEVEL {nominal} exemplar (NOMINAL)",
        f"  /{scales} (SCALE).",
        "EXECUTE.",
    ]
    return "\n".join(lines) + "\n"


def for_spss(table: Path) -> Iterator[list[str]]:
    """The rows of the long table below its head, each text in one line and no longer than SPSS takes."""
    csv.field_size_limit(1 << 30)
    with table.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for row in rows:
            yield [_in_line(words) for words in row]


def _in_line(words: str) -> str:
    line = LINE_END.join(_LINES.split(words))
    coded = line.encode("utf-8")
    return line if len(coded) <= _WIDEST else coded[: _WIDEST - 3].decode("utf-8", "ignore") + "…"


def _spss_type(name: str) -> str:
    return "F8.0" if name in WHOLE else f"A{_WIDTHS.get(name, _WIDEST)}"


def _spss(words: str) -> str:
    return "'" + " ".join(words.split()).replace("'", "''") + "'"


def _r(words: str) -> str:
    """A text as R writes it, which escapes as JSON does; letters by their numbers, so that no locale misreads them."""
    written = json.dumps(words, ensure_ascii=False)
    return "".join(one if one.isascii() else f"\\U{ord(one):08x}" for one in written)


def _list_r(names: Sequence[str]) -> str:
    return ", ".join(map(_r, names))
